/** The job summary of `train`: verdict first, one table for all models, the rest folded. Strings from data are neutralised. */
import { type Check, verdictOf } from '../base/check.ts';
import { markdownCode } from '../base/untrusted.ts';
import { ensembleMarkdown } from './ensemble-text.ts';
import {
  CHECK_HEAD,
  checkRow,
  formatCount,
  formatNumber,
  formatSeconds,
  formatShare,
  markdownTable,
} from './format.ts';
import { type ChartedMetric, type HistoryLine, historyChart } from './history-chart.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from './report.ts';
import { searchMarkdown } from './search-text.ts';
import { BESIDE_NUMBERS, besideRows } from './simple-baseline.ts';
import type { TrainedModelReport, TrainReport } from './train-report.ts';
import { untrainedMarkdown } from './untrained.ts';

/** Models whose history is drawn: each chart is a frame of its own on GitHub. */
const CHARTS = 8;
/** Lines about one model besides its verdict. */
const MOST_ASIDES = 20;
/** Models that the title names. */
const NAMED = 3;

/** `histories`: the trainings of each model so far, this one last. */
export function trainSummary(report: TrainReport, histories: ReadonlyMap<string, readonly HistoryLine[]>): string {
  const promoted = report.models.filter(model => model.promoted);
  const unchanged = report.models.filter(model => model.reused).length;
  const title =
    report.errors.length > 0
      ? `❌ Training: ${report.errors.length} of ${report.errors.length + report.models.length} models could not be trained`
      : `${VERDICT_MARKS[report.verdict]} Training: ${promoted.length} of ${report.models.length} ${promotedIn(report)}` +
        `${unchanged === 0 ? '' : `, ${unchanged} unchanged`}${verdicts(report.models)}`;
  return [
    `## ${title}`,
    '',
    ...notKept(report),
    ...overview(report),
    ...report.errors.flatMap(untrainedMarkdown),
    ...report.ensembles.map(ensembleMarkdown),
    ...asides(report.models),
    '',
    ...report.models.flatMap((model, i) => details(model, report, i < CHARTS ? (histories.get(model.name) ?? []) : [])),
    footer(report),
    '',
  ].join('\n');
}

/** What stands beside the verdict of a model: in sight, since a column that is missing from a model changes what it is. */
function asides(models: readonly TrainedModelReport[]): string[] {
  // What is true of several models is said once.
  const about = new Map<string, string[]>();
  for (const { name, data, notices } of models) {
    const told = [...notices, ...data.left_out.map(({ message }) => message)];
    const more = told.length - MOST_ASIDES;
    const rest = more > 0 ? [`… and ${formatCount(more)} more, in the report and the card`] : [];
    for (const text of [...told.slice(0, MOST_ASIDES), ...rest]) about.set(text, [...(about.get(text) ?? []), name]);
  }
  return [...about].map(([text, names]) => {
    const shown = names.slice(0, NAMED).map(name => markdownCode(name));
    const others = names.length > NAMED ? ` and ${formatCount(names.length - NAMED)} more` : '';
    return `- ⚠️ ${shown.join(', ')}${others}: ${markdownCode(text, 500)}`;
  });
}

/** Which models did not pass, for the title. */
function verdicts(models: readonly TrainedModelReport[]): string {
  const wrong = models.filter(model => verdictOf(checksOf(model)) !== 'pass');
  const named = wrong
    .slice(0, NAMED)
    .map(model => `${markdownCode(model.name)} ${VERDICT_WORDS[verdictOf(checksOf(model))]}`);
  return [...named, ...(wrong.length > NAMED ? [`${wrong.length - NAMED} more did not pass`] : [])]
    .map(words => `; ${words}`)
    .join('');
}

const checksOf = ({ gate, baseline }: TrainedModelReport): readonly Check[] => [
  ...gate.checks,
  ...(baseline?.checks ?? []),
];

function notKept({ dry_run, audit, pull_request }: TrainReport): string[] {
  if (dry_run) return ['> Dry run: nothing was kept or sent.', ''];
  if (audit !== null) return [];
  const kept = 'the registry on its branch stays as it was, and no model went into production';
  return [`> Pull request #${pull_request}: decided and reported only; ${kept}.`, ''];
}

/** Where nothing is kept, nothing is promoted either. */
function promotedIn({ audit }: TrainReport): string {
  return audit === null ? 'would be promoted' : 'promoted';
}

function overview(report: TrainReport): string[] {
  const { models } = report;
  if (models.length === 0) return [];
  const head = ['model', 'type', 'decision', 'accuracy', 'ROC AUC', 'F1', 'ECE', 'test rows'];
  const rows = models.map(model => [
    markdownCode(model.name),
    markdownCode(model.type),
    `${markOf(model)} ${decision(model, report)}`,
    ...[model.metrics.accuracy, model.metrics.roc_auc, model.metrics.f1, model.metrics.ece].map(formatNumber),
    formatCount(model.metrics.n),
  ]);
  return [...markdownTable([head, ...rows], [3, 4, 5, 6, 7]), ''];
}

function decision({ promoted, reused }: TrainedModelReport, report: TrainReport): string {
  if (reused) return 'unchanged';
  return promoted ? promotedIn(report) : 'not promoted';
}

/** One mark for a model wherever it is named; one that is not in production gets no tick, whatever its checks say. */
function markOf(model: TrainedModelReport): string {
  const verdict = verdictOf(checksOf(model));
  return VERDICT_MARKS[verdict === 'pass' && model.stage !== 'current' ? 'inconclusive' : verdict];
}

function beside(model: TrainedModelReport): string[] {
  const rows = besideRows(model).map((row, i) => row.map((cell, j) => (i > 0 && j === 0 ? markdownCode(cell) : cell)));
  return rows.length === 0 ? [] : [...markdownTable(rows, BESIDE_NUMBERS), ''];
}

function details(model: TrainedModelReport, report: TrainReport, history: readonly HistoryLine[]): string[] {
  const { data } = model;
  const rows = checksOf(model).map(check => checkRow(check).map((cell, i) => (i === 0 ? markdownCode(cell) : cell)));
  return [
    `<details${model.promoted || model.reused ? '' : ' open'}>` +
      `<summary>${markOf(model)} ${model.name}: ${decision(model, report)}</summary>`,
    '',
    model.decision,
    '',
    ...markdownTable([CHECK_HEAD, ...rows], [1, 2, 4]),
    '',
    ...historyChart(history, chartedMetric(model)),
    '',
    ...beside(model),
    ...(model.search === null ? [] : searchMarkdown(model.search)),
    `Data ${data.source === 'synthetic' ? 'synthetic ' : ''}${markdownCode(data.location)}: ${formatCount(data.rows)} rows, ${formatShare(data.positives, data.rows)} ` +
      `positive, SHA-256 \`${data.digest.slice(0, 16)}…\`. Version \`${model.version}\`, trained in ${formatSeconds(model.training_seconds)}.`,
    '',
    '</details>',
    '',
  ];
}

/** What failed, where it is a share that must not be below its limit; else accuracy. */
function chartedMetric({ gate }: TrainedModelReport): ChartedMetric {
  const floors = gate.checks.filter(({ limit }) => limit?.comparison === 'at_least');
  const charted = floors.find(({ status }) => status === 'fail') ?? floors.find(({ name }) => name === 'accuracy');
  return { name: charted?.name ?? 'accuracy', limit: charted?.limit?.value ?? null };
}

function footer(report: TrainReport): string {
  const audit =
    report.audit === null
      ? ''
      : `Audit log: ${formatCount(report.audit.size)} entries, root \`${report.audit.root}\`. ` +
        'Check it offline with `mlops verify`. ';
  const pictures = report.models.some(({ files }) => files.html !== null)
    ? 'Pictures are in an artifact of their own. '
    : '';
  return `<sub>${audit}${pictures}mlops-actions ${report.tool.version}, ${formatSeconds(report.seconds)}.</sub>`;
}
