/** An evaluation as one page of HTML: the verdict first, then every picture with its numbers under it. */
import { markupText } from '../base/untrusted.ts';
import type { Picture } from './charts/picture.ts';
import type { EvaluateReport } from './evaluate-report.ts';
import {
  attributionTable,
  checkTable,
  latencyTable,
  metricTable,
  robustnessTable,
  simpleTable,
  sliceTable,
  thresholdTable,
} from './evaluate-tables.ts';
import { formatCount, formatSeconds, formatShare, formatTime } from './format.ts';
import { htmlPage } from './html-page.ts';
import { data, pair, section, told } from './page-parts.ts';
import { VERDICT_WORDS } from './report.ts';
import { tableHtml } from './table.ts';

export function evaluateHtml(report: EvaluateReport, pictures: readonly Picture[]): string {
  const { model, metrics, thresholds, slices, robustness, attributions, latency } = report;
  const simple = simpleTable(report);
  const figures = (...names: readonly string[]) => pair(pictures, names, report);
  return htmlPage(`Evaluation of ${model.name}`, [
    '<header>',
    `<h1>Evaluation of ${data(model.name)}</h1>`,
    `<p class="verdict ${report.verdict}">It ${VERDICT_WORDS[report.verdict]}</p>`,
    ...subject(report),
    '</header>',
    '<main>',
    ...section('What was asked for', [tableHtml(checkTable(report)), ...told(report.checks, report.notices)]),
    ...section(
      'How good it is',
      metrics === null ? [] : [tableHtml(metricTable(metrics)), ...figures('confusion-matrix')],
    ),
    ...section('How it ranks', [
      ...figures('roc-curve', 'precision-recall-curve'),
      ...(simple === null ? [] : [tableHtml(simple)]),
    ]),
    ...section(
      'Other thresholds',
      thresholds === null ? [] : [tableHtml(thresholdTable(thresholds, model.threshold)), caution()],
    ),
    ...section('Its scores', figures('score-distribution', 'reliability')),
    ...section(
      'Parts of the rows',
      slices.map(sliced => tableHtml(sliceTable(sliced))),
    ),
    ...section('What it looks at', [
      ...figures('feature-importance'),
      ...(attributions === null ? [] : [tableHtml(attributionTable(attributions, report.attribution_unit))]),
    ]),
    ...section(
      'What it withstands',
      robustness === null || robustness.length === 0 ? [] : [tableHtml(robustnessTable(robustness)), disguises(report)],
    ),
    ...section('How fast it is', [tableHtml(latencyTable(latency))]),
    ...section('How it was trained', figures('learning-curve', 'search-history')),
    '</main>',
    ...footer(report),
  ]);
}

function subject({
  model,
  data: { location, rows, rows_read: read, positives, part, newest_days: days, observed },
}: EvaluateReport): string[] {
  const whole = part === 'all' && rows === read ? '' : ` of ${formatCount(read)}`;
  const which = [
    ...(part === 'test_part' ? ['in the test part of its own split'] : []),
    ...(days === null ? [] : [`of the newest ${days} days`]),
    ...(observed === null ? [] : [`from ${shownTime(observed.from)} to ${shownTime(observed.to)} UTC`]),
  ];
  const labels = positives === null ? 'without labels' : `${formatShare(positives, rows)} positive`;
  return [
    `<p>Version ${data(model.version)} of type ${data(model.type)}${model.stage === null ? '' : `, stage ${markupText(model.stage)}`}: ` +
      `tells ${data(model.label.positive)} from ${data(model.label.negative)} in column ${data(model.label.name)}.<br>` +
      `Judged on ${formatCount(rows)}${whole} rows of ${data(location)}${which.length === 0 ? '' : `, ${which.join(', ')}`}; ${labels}.</p>`,
  ];
}

function caution(): string {
  return '<p class="muted">A threshold that is chosen by these rows looks better on them than on the next ones.</p>';
}

function disguises({ robustness }: EvaluateReport): string {
  const words = robustness!.some(({ perturbation }) => perturbation === 'disguised_text')
    ? ' Disguised texts are rows of both classes in one disguise: where recall falls, the model no longer finds its positives; where the false ' +
      'positive rate rises, it takes the disguise itself for what it looks for.'
    : '';
  return `<p class="muted">Each line compares the same rows before and after; intervals are of the difference, at 95 %.${words}</p>`;
}

function footer({ model, data: { digest }, tool, started_at: startedAt, seconds, training }: EvaluateReport): string[] {
  return [
    '<footer class="muted">',
    `<p>Model package <code>${markupText(model.sha256)}</code>, trained on ${shownTime(training.created_at)} UTC. ` +
      `Data <code>${markupText(digest)}</code> (SHA-256). Made by ${tool.name} ${tool.version} on ${shownTime(startedAt)} UTC in ${formatSeconds(seconds)}.</p>`,
    '</footer>',
  ];
}

/** Escaped, like every text: a card says when, and anybody may have written it. */
function shownTime(iso: string): string {
  return markupText(formatTime(iso));
}
