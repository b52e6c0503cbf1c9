/** The job summary of `evaluate`: verdict first, the metrics, the rest folded. Strings from data are neutralised. */
import { markdownCode, markupText } from '../base/untrusted.ts';
import type { EvaluatedMetrics, EvaluateReport } from './evaluate-report.ts';
import {
  checkTable,
  latencyTable,
  metricTable,
  robustnessTable,
  simpleTable,
  sliceTable,
  thresholdTable,
} from './evaluate-tables.ts';
import { formatCount, formatSeconds, formatShare } from './format.ts';
import { importanceTable } from './picture-tables.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from './report.ts';
import { type Table, tableMarkdown } from './table.ts';

const MOST_NOTICES = 20;
const MOST_FEATURES = 20;

export function evaluateSummary(report: EvaluateReport): string {
  const { model, data, metrics, thresholds, slices, importance, robustness, latency } = report;
  const simple = simpleTable(report);
  const whole = data.rows === data.rows_read ? '' : ` of ${formatCount(data.rows_read)}`;
  return [
    `## ${VERDICT_MARKS[report.verdict]} Evaluation: ${markdownCode(model.name)} ${VERDICT_WORDS[report.verdict]}`,
    '',
    `Version ${markdownCode(model.version)} (${markdownCode(model.type)}) on ${formatCount(data.rows)}${whole} rows of ` +
      `${markdownCode(data.location)}, ${data.positives === null ? 'which have no labels' : `${formatShare(data.positives, data.rows)} positive`}; ` +
      `${formatShare(report.called_positive, data.rows)} are called positive.`,
    '',
    ...tableMarkdown(withCode(checkTable(report))),
    '',
    ...asides(report),
    ...(metrics === null ? [] : [...tableMarkdown(metricTable(metrics)), '', ...confusion(metrics, model.label)]),
    ...(simple === null ? [] : [...tableMarkdown(simple), '']),
    ...folded(
      'Other thresholds',
      thresholds && [...thresholdChart(report), ...tableMarkdown(thresholdTable(thresholds, model.threshold))],
    ),
    ...slices.flatMap(sliced =>
      folded(`Rows by <code>${markupText(sliced.column, 60)}</code>`, tableMarkdown(sliceTable(sliced))),
    ),
    ...folded('Importance of features', importance && tableMarkdown(importanceTable(importance, MOST_FEATURES))),
    ...folded('Robustness', robustness?.length ? tableMarkdown(robustnessTable(robustness)) : null),
    ...folded('Latency', tableMarkdown(latencyTable(latency))),
    `<sub>Pictures and the whole report are in the artifact. mlops-actions ${report.tool.version}, ${formatSeconds(report.seconds)}.</sub>`,
    '',
  ].join('\n');
}

/** Names of checks hold underscores. */
function withCode(table: Table): Table {
  const rows = table.rows.map(row =>
    row.map((cell, i) => (i === 0 && typeof cell === 'string' ? markdownCode(cell) : cell)),
  );
  return { ...table, rows };
}

function asides({ checks, notices }: EvaluateReport): string[] {
  const open = checks.filter(({ status }) => status !== 'pass' && status !== 'skipped').map(({ message }) => message);
  const told = [...open, ...notices].slice(0, MOST_NOTICES);
  return told.length === 0 ? [] : [...told.map(text => `- ⚠️ ${markdownCode(text, 500)}`), ''];
}

function confusion({ confusion: found }: EvaluatedMetrics, label: EvaluateReport['model']['label']): string[] {
  const { true_positive: tp, false_positive: fp, false_negative: fn, true_negative: tn } = found;
  return [
    '| in truth | called positive | called negative |',
    '| --- | ---: | ---: |',
    `| ${markdownCode(label.positive, 40)} | ${formatCount(tp)} | ${formatCount(fn)} |`,
    `| ${markdownCode(label.negative, 40)} | ${formatCount(fp)} | ${formatCount(tn)} |`,
    '',
  ];
}

/** Precision and recall by threshold, as GitHub draws it; a threshold that calls no row positive has no precision, and ends the line. */
function thresholdChart({ thresholds }: EvaluateReport): string[] {
  const rows = thresholds!.rows.filter(({ precision, recall }) => precision !== null && recall !== null);
  if (rows.length < 2) return [];
  const line = (values: readonly (number | null)[]) => `[${values.map(value => value!.toFixed(4)).join(', ')}]`;
  return [
    '```mermaid',
    'xychart-beta',
    '  title "recall (bars) and precision (line) by threshold"',
    `  x-axis [${rows.map(({ threshold }) => `"${Number(threshold.toFixed(3))}"`).join(', ')}]`,
    '  y-axis "share" 0 --> 1',
    `  bar ${line(rows.map(({ recall }) => recall))}`,
    `  line ${line(rows.map(({ precision }) => precision))}`,
    '```',
    '',
  ];
}

/** `title` is HTML. [] where there is nothing to fold. */
function folded(title: string, body: readonly string[] | null): string[] {
  return body === null ? [] : [`<details><summary>${title}</summary>`, '', ...body, '', '</details>', ''];
}
