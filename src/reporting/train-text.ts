/** What `train` says in the terminal: per model the numbers, the decision and its reason; at the end where everything lies. */
import { CHECK_HEAD, checkRow, formatCount, formatSeconds, formatShare, plural, textTable } from './format.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';

export function trainText(report: TrainReport): string {
  const lines = report.models.flatMap(model => [...modelLines(model), '']);
  for (const { name, type, message } of report.errors)
    lines.push(`${name} · ${type} · NOT TRAINED`, `  ${message}`, '');
  const trained = report.models.filter(model => !model.reused);
  const unchanged = report.models.length - trained.length;
  const promoted = trained.filter(model => model.promoted).length;
  const counts = [
    ...[`${promoted} promoted`, `${trained.length - promoted} not`],
    ...(unchanged === 0 ? [] : [`${plural(unchanged, 'model')} unchanged`]),
    ...(report.errors.length === 0 ? [] : [`${plural(report.errors.length, 'model')} failed`]),
  ];
  lines.push(`${plural(trained.length, 'model')} trained in ${formatSeconds(report.seconds)}: ${counts.join(', ')}`);
  if (report.dry_run) lines.push('Dry run: nothing was kept.');
  else if (report.audit === null) lines.push(`Pull request #${report.pull_request}: nothing was kept on the branch.`);
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

function statusOf({ promoted, reused }: TrainedModelReport): string {
  if (reused) return 'UNCHANGED';
  return promoted ? 'PROMOTED' : 'NOT PROMOTED';
}

function modelLines(model: TrainedModelReport): string[] {
  const { data, baseline } = model;
  const split = data.split as { by: string; train_rows: number; calibration_rows: number; test_rows: number };
  const checks = [...model.gate.checks, ...(baseline?.checks ?? [])];
  const lines = [
    `${model.name} · ${model.type} · ${model.version}`,
    `  data   ${data.source === 'synthetic' ? 'synthetic ' : ''}${data.location}: ${formatCount(data.rows)} rows, ${formatShare(data.positives, data.rows)} positive`,
    `  split  ${split.by}: ${formatCount(split.train_rows)} to train, ${formatCount(split.calibration_rows)} to calibrate, ` +
      `${formatCount(split.test_rows)} to judge`,
    '',
    ...textTable([CHECK_HEAD, ...checks.map(checkRow)], [1, 2, 4], '  '),
    '',
    `  ${statusOf(model)}: ${model.decision}`,
  ];
  if (model.package !== null) lines.push(`  model and card  ${model.package}`);
  return lines;
}
