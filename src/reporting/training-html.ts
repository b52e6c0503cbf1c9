/** A trained model as one page of HTML: the decision first, then every picture with its numbers under it. */
import { verdictOf } from '../base/check.ts';
import { markupText } from '../base/untrusted.ts';
import type { Picture } from './charts/picture.ts';
import type { Pictured } from './evaluate-report.ts';
import { checkTable, metricTable } from './evaluate-tables.ts';
import { formatCount, formatSeconds, formatShare, formatTime } from './format.ts';
import { htmlPage } from './html-page.ts';
import { data, pair, section, told } from './page-parts.ts';
import { TOOL, VERDICT_WORDS } from './report.ts';
import { tableHtml } from './table.ts';
import type { TrainedModelReport } from './train-report.ts';

/** `startedAt`: of the run, ISO 8601. */
export function trainingHtml(
  model: TrainedModelReport,
  pictured: Pictured,
  pictures: readonly Picture[],
  startedAt: string,
): string {
  const { gate, baseline, notices, metrics } = { ...model, metrics: pictured.metrics };
  const checks = [...gate.checks, ...(baseline?.checks ?? [])];
  const verdict = verdictOf(checks);
  const leftOut = model.data.left_out.map(({ message }) => message);
  const figures = (...names: readonly string[]) => pair(pictures, names, pictured);
  return htmlPage(`Training of ${model.name}`, [
    '<header>',
    `<h1>Training of ${data(model.name)}</h1>`,
    `<p class="verdict ${verdict}">It ${VERDICT_WORDS[verdict]}</p>`,
    ...subject(model, pictured),
    '</header>',
    '<main>',
    ...section('What was asked for', [tableHtml(checkTable({ checks })), ...told([], [...notices, ...leftOut])]),
    ...section(
      'How good it is',
      metrics === null ? [] : [tableHtml(metricTable(metrics)), ...figures('confusion-matrix')],
    ),
    ...section('How it ranks', figures('roc-curve', 'precision-recall-curve')),
    ...section('Its scores', figures('score-distribution', 'reliability')),
    ...section('What it looks at', figures('feature-importance')),
    ...section('How it was trained', figures('learning-curve', 'search-history')),
    '</main>',
    '<footer class="muted">',
    `<p>Data <code>${markupText(model.data.digest)}</code> (SHA-256). Trained by ${TOOL.name} ${TOOL.version} on ` +
      `${formatTime(startedAt)} UTC in ${formatSeconds(model.training_seconds)}.</p>`,
    '</footer>',
  ]);
}

function subject(trained: TrainedModelReport, { model }: Pictured): string[] {
  const { version, type, decision, promoted, data: from, metrics, confusion } = trained;
  const { name, positive, negative } = model.label;
  const positives = confusion.true_positive + confusion.false_negative;
  // Where nothing is kept, nothing is promoted either.
  const [yes, no] =
    trained.package === null ? ['would be promoted', 'would not be promoted'] : ['was promoted', 'was not promoted'];
  const rows = `${formatCount(metrics.n)} test rows among ${formatCount(from.rows)}`;
  return [
    `<p>It ${promoted ? yes : no}: ${markupText(decision)}</p>`,
    `<p>Version ${data(version)} of type ${data(type)}: tells ${data(positive)} from ${data(negative)} in column ${data(name)}.<br>` +
      `Judged on the ${rows} of ${from.source === 'synthetic' ? 'synthetic ' : ''}${data(from.location)}; ` +
      `${formatShare(positives, metrics.n)} positive.</p>`,
  ];
}
