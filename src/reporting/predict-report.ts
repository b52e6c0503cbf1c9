/** What `predict` reports, in the terminal and as a job summary; `schemas/predict-report.schema.json` says the same for programs. */
import { markdownCode, plainLine } from '../base/untrusted.ts';
import { formatCount, formatNumber, formatSeconds, formatShare, markdownTable, plural } from './format.ts';
import { type Report, VERDICT_MARKS } from './report.ts';

export interface PredictReport extends Report {
  readonly command: 'predict';
  readonly dry_run: boolean;
  readonly model: {
    readonly name: string;
    readonly type: string;
    readonly version: string;
    /** null: the registry does not know the package. */
    readonly stage: string | null;
    readonly package_sha256: string;
    readonly threshold: number;
  };
  readonly input: {
    readonly location: string;
    readonly format: 'csv' | 'jsonl';
    /** Of the bytes that were read. */
    readonly sha256: string;
    /** That were read. */
    readonly rows: number;
    /** What its rows are, in the singular, where windows of time were made of them; null: its rows were scored. */
    readonly windows_of: string | null;
    /** false: all rows had to be in memory at once. */
    readonly streamed: boolean;
    /** false: it has more rows, but who read the predictions was gone. */
    readonly complete: boolean;
  };
  /** null: nothing was written, in a dry run. */
  readonly output: {
    readonly location: string;
    readonly format: 'csv' | 'jsonl';
    /** That were handed out; where that is not complete, the most that can have been taken. */
    readonly rows: number;
    /** false: who read them was gone before all were taken. */
    readonly complete: boolean;
  } | null;
  /** null: no log was asked for, or nothing was written. */
  readonly log: { readonly path: string; readonly features: boolean } | null;
  /** That were scored. */
  readonly rows: number;
  /** Called positive. */
  readonly positives: number;
  /** null for no rows. */
  readonly mean_score: number | null;
  /** Rows with a score in each tenth of 0 to 1; the last holds 1 too. */
  readonly score_counts: readonly number[];
  readonly columns: {
    /** Of those that the model reads; missing in every row. */
    readonly absent: readonly string[];
    /** Cells that are not of their column's kind, and count as missing. */
    readonly misread: readonly {
      readonly column: string;
      readonly kind: string;
      readonly cells: number;
      readonly line: number | null;
      readonly cell: string;
    }[];
  };
  /** One line each. */
  readonly notices: readonly string[];
}

/** `12 rows`, or `3 windows of 12 events`. */
export function shownRows(rows: number, inputRows: number, windowsOf: string | null): string {
  return windowsOf === null ? plural(rows, 'row') : `${plural(rows, 'window')} of ${plural(inputRows, windowsOf)}`;
}

export function predictText(report: PredictReport): string {
  const { model, rows, positives, output, log, seconds, input } = report;
  const speed = seconds > 0 ? `, ${formatCount(Math.round(rows / seconds))} rows/s` : '';
  const lines = [
    `${shownRows(rows, input.rows, input.windows_of)} of ${plainLine(input.location)} scored by ${model.name} ${model.version} ` +
      `(${model.stage ?? 'a package by itself'}) in ${formatSeconds(seconds)}${speed}`,
    `${formatCount(positives)} positive (${formatShare(positives, rows)}), mean score ${formatNumber(report.mean_score)}`,
  ];
  if (output !== null && !output.complete) {
    const rest = input.complete ? '' : ', and the rows behind were not scored';
    lines.push(`Who read the predictions has left early: at most ${formatCount(output.rows)} were delivered${rest}.`);
  }
  if (report.dry_run) lines.push('A dry run: nothing was written.');
  if (output !== null && output.location !== '-') lines.push(`predictions  ${plainLine(output.location)}`);
  if (log !== null) lines.push(`log          ${plainLine(log.path)}`);
  return `${lines.join('\n')}\n`;
}

export function predictSummary(report: PredictReport): string {
  const { model, input, rows, positives, verdict, notices, score_counts: counts } = report;
  const bins = counts.map((count, i) => [`${(i / 10).toFixed(1)} … ${((i + 1) / 10).toFixed(1)}`, formatCount(count)]);
  return [
    `## ${VERDICT_MARKS[verdict]} ${shownRows(rows, input.rows, input.windows_of)} scored by ${markdownCode(model.name)}`,
    '',
    `${markdownCode(model.version)}, ${model.stage ?? 'a package by itself'}. ${formatCount(positives)} positive ` +
      `(${formatShare(positives, rows)}), mean score ${formatNumber(report.mean_score)}.`,
    '',
    ...notices.map(notice => `- ${markdownCode(notice, 500)}`),
    '',
    '<details><summary>Scores</summary>',
    '',
    ...markdownTable([['score', 'rows'], ...bins], [1]),
    '',
    '</details>',
    '',
  ].join('\n');
}
