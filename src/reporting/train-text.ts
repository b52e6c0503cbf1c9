/** What `train` says in the terminal: per model the numbers, the decision and its reason; at the end where everything lies. */
import { CHECK_HEAD, checkRow, formatCount, formatSeconds, formatShare, plural, textTable } from './format.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';

export function trainText(report: TrainReport): string {
  const lines = report.models.flatMap(model => [...modelLines(model), '']);
  for (const { name, type, message } of report.errors)
    lines.push(`${name} · ${type} · NOT TRAINED`, `  ${message}`, '');
  const promoted = report.models.filter(model => model.promoted).length;
  const kept = report.models.length - promoted;
  lines.push(
    `${plural(report.models.length, 'model')} trained in ${formatSeconds(report.seconds)}: ${promoted} promoted, ` +
      `${kept} not${report.errors.length === 0 ? '' : `, ${plural(report.errors.length, 'model')} failed`}`,
  );
  if (report.dry_run) lines.push('Dry run: nothing was kept.');
  if (report.audit !== null) {
    lines.push(
      ...textTable(
        [
          ['  registry', report.models_dir],
          ...(report.branch === null
            ? []
            : [['  kept on', `branch ${report.branch.name}, commit ${report.branch.commit}`]]),
          ['  audit log', `${report.audit.path}, ${formatCount(report.audit.size)} entries, root ${report.audit.root}`],
          ['  verify it', `mlops verify --models-dir ${report.models_dir}`],
        ],
        [],
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

function modelLines(model: TrainedModelReport): string[] {
  const { data, baseline } = model;
  const split = data.split as { by: string; train_rows: number; calibration_rows: number; test_rows: number };
  const checks = [...model.gate.checks, ...(baseline?.checks ?? [])];
  const lines = [
    `${model.name} · ${model.type} · ${model.version}`,
    `  data   ${data.location}: ${formatCount(data.rows)} rows, ${formatShare(data.positives, data.rows)} positive`,
    `  split  ${split.by}: ${formatCount(split.train_rows)} to train, ${formatCount(split.calibration_rows)} to calibrate, ` +
      `${formatCount(split.test_rows)} to judge`,
    '',
    ...textTable([CHECK_HEAD, ...checks.map(checkRow)], [1, 2, 4], '  '),
    '',
    `  ${model.promoted ? 'PROMOTED' : 'NOT PROMOTED'}: ${model.decision}`,
  ];
  if (model.package !== null) lines.push(`  model and card  ${model.package}`);
  return lines;
}
