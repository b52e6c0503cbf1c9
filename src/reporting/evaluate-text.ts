/** What `evaluate` says in the terminal: the verdict, the numbers, and where everything lies. */
import { plainLine } from '../base/untrusted.ts';
import type { EvaluateReport } from './evaluate-report.ts';
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
import { VERDICT_WORDS } from './report.ts';
import { type Table, tableText } from './table.ts';

const MOST_FEATURES = 10;

export function evaluateText(report: EvaluateReport): string {
  const { model, data, metrics, thresholds, slices, importance, robustness, latency, files } = report;
  const simple = simpleTable(report);
  const whole = data.rows === data.rows_read ? '' : ` of ${formatCount(data.rows_read)}`;
  const labels = data.positives === null ? 'no labels' : `${formatShare(data.positives, data.rows)} positive`;
  const lines = [
    `${model.name} · ${model.type} · ${model.version}`,
    `  model  ${plainLine(model.package)}`,
    `  data   ${plainLine(data.location)}: ${formatCount(data.rows)}${whole} rows, ${labels}; ${formatShare(report.called_positive, data.rows)} called positive`,
    ...report.notices.map(text => `  notice ${plainLine(text, 500)}`),
    '',
    ...block(checkTable(report)),
    ...(metrics === null ? [] : block(metricTable(metrics))),
    ...(simple === null ? [] : block(simple)),
    ...(thresholds === null ? [] : block(thresholdTable(thresholds, model.threshold))),
    ...slices.flatMap(sliced => block(sliceTable(sliced))),
    ...(importance === null ? [] : block(importanceTable(importance, MOST_FEATURES))),
    ...(robustness?.length ? block(robustnessTable(robustness)) : []),
    ...block(latencyTable(latency)),
    `${model.name} ${VERDICT_WORDS[report.verdict]}, in ${formatSeconds(report.seconds)}.`,
    ...report.checks.filter(({ status }) => status !== 'pass').map(({ message }) => `  ${message}`),
    ...(files.html === null
      ? notDrawn(report)
      : [`  report       ${files.html}`, `  pictures     ${files.pictures.length} in ${folderOf(files.html)}`]),
    ...(files.predictions === null ? [] : [`  predictions  ${files.predictions}`]),
    ...(report.dry_run ? ['Dry run: nothing was written or sent.'] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function notDrawn(report: EvaluateReport): string[] {
  return report.dry_run ? [] : ['  pictures     none were drawn: give --output DIR'];
}

function block(table: Table): string[] {
  return [`  ${plainLine(table.caption)}`, ...tableText(table, '    '), ''];
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf('/'), 0)) || '.';
}
