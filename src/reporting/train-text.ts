/** What `train` says in the terminal: per model the numbers, the decision and its reason; at the end where everything lies. */
import { plainLine } from '../base/untrusted.ts';
import { ensembleLines } from './ensemble-text.ts';
import { CHECK_HEAD, checkRow, formatCount, formatSeconds, formatShare, plural, textTable } from './format.ts';
import { searchSentence } from './search-text.ts';
import { BESIDE_NUMBERS, besideRows } from './simple-baseline.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';
import { untrainedLines } from './untrained.ts';

/** Left-out columns that are named. */
const MOST_LEFT_OUT = 20;

/** `verify`: the command that verifies the registry, as it is typed where this is read. */
export function trainText(report: TrainReport, verify: string): string {
  const told = new Set<string>();
  const lines = report.models.flatMap(model => [...modelLines(model, told), '']);
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

/** Left-out columns by name alone: report and card say why, and a warning has told of those that would surprise. */
function asideLines({ data, notices }: TrainedModelReport, told: Set<string>): string[] {
  const columns = data.left_out.map(
    ({ column, kind }) => `${plainLine(column, 60)}${kind === null ? '' : ` (${kind})`}`,
  );
  const more = columns.length - MOST_LEFT_OUT;
  const named = `${columns.slice(0, MOST_LEFT_OUT).join(', ')}${more > 0 ? `, and ${formatCount(more)} more` : ''}`;
  const of = `${data.location}: ${named}`;
  const isNew = columns.length > 0 && !told.has(of);
  told.add(of);
  return [...notices.map(text => `  notice ${text}`), ...(isNew ? [`  notice left out: ${named}`] : [])];
}

function beside(model: TrainedModelReport): string[] {
  const rows = besideRows(model);
  return rows.length === 0 ? [] : ['', ...textTable(rows, BESIDE_NUMBERS, '  ')];
}

/** `told`: of columns that an earlier model of the same source has left out too; it grows. */
function modelLines(model: TrainedModelReport, told: Set<string>): string[] {
  const { data, baseline } = model;
  const split = data.split as { by: string; train_rows: number; calibration_rows: number; test_rows: number };
  const checks = [...model.gate.checks, ...(baseline?.checks ?? [])];
  const lines = [
    `${model.name} · ${model.type} · ${model.version}`,
    `  data   ${data.source === 'synthetic' ? 'synthetic ' : ''}${data.location}: ${formatCount(data.rows)} rows, ${formatShare(data.positives, data.rows)} positive`,
    `  split  ${split.by}: ${formatCount(split.train_rows)} to train, ${formatCount(split.calibration_rows)} to calibrate, ` +
      `${formatCount(split.test_rows)} to judge`,
    ...(model.search === null ? [] : [`  search ${searchSentence(model.search)}`]),
    ...asideLines(model, told),
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
