/** What `train` says in the terminal: per model the numbers, the decision and its reason; at the end where everything lies. */
import { ensembleLines } from './ensemble-text.ts';
import { CHECK_HEAD, checkRow, formatCount, formatSeconds, formatShare, plural, textTable } from './format.ts';
import { searchSentence } from './search-text.ts';
import { BESIDE_NUMBERS, besideRows } from './simple-baseline.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';
import { untrainedLines } from './untrained.ts';

/** Left-out columns of a model that are told one by one. */
const MOST_LEFT_OUT = 20;

/** `verify`: the command that verifies the registry, as it is typed where this is read. */
export function trainText(report: TrainReport, verify: string): string {
  const lines = report.models.flatMap(model => [...modelLines(model), '']);
  for (const ensemble of report.ensembles) lines.push(...ensembleLines(ensemble), '');
  for (const model of report.errors) lines.push(...untrainedLines(model), '');
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
          ...(report.audit.verifier_key === null ? [] : [['  public key', report.audit.verifier_key]]),
          ['  verify it', verify],
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

/** Long lines: they name files and cells, which are to be found by search. */
function asideLines({ data, notices }: TrainedModelReport): string[] {
  const more = data.left_out.length - MOST_LEFT_OUT;
  return [
    ...notices.map(text => `  notice ${text}`),
    ...data.left_out.slice(0, MOST_LEFT_OUT).map(({ message }) => `  notice ${message}`),
    ...(more > 0 ? [`  notice ${plural(more, 'more column')} left out, as the report and the card say`] : []),
  ];
}

function beside(model: TrainedModelReport): string[] {
  const rows = besideRows(model);
  return rows.length === 0 ? [] : ['', ...textTable(rows, BESIDE_NUMBERS, '  ')];
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
    ...(model.search === null ? [] : [`  search ${searchSentence(model.search)}`]),
    ...asideLines(model),
    '',
    ...textTable([CHECK_HEAD, ...checks.map(checkRow)], [1, 2, 4], '  '),
    ...beside(model),
    '',
    `  ${statusOf(model)}: ${model.decision}`,
  ];
  if (model.package !== null) lines.push(`  model and card  ${model.package}`);
  if (model.files.html !== null) lines.push(`  pictures        ${model.files.html}`);
  return lines;
}
