/**
 * A line of the prediction log: some rows that one model has scored, column by column. Monitoring reads it, and joins true
 * labels to it by `ids` when they come; `schemas/prediction-log.schema.json` says the same for programs.
 */
import type { Column, Dataset } from '../data/dataset.ts';
import type { ScoredRows, ServedName } from './scored-rows.ts';

/** Keys as in the file. All lists have an entry per row. */
export interface PredictionLogLine extends ServedName {
  readonly schema_version: 1;
  /** When the rows were scored, ISO 8601, UTC. */
  readonly at: string;
  /** The run that did so. */
  readonly run: string;
  /** Where the rows came from, as the user named it. */
  readonly input: string;
  /** Number of the first row in the input, from 1. */
  readonly first_row: number;
  readonly rows: number;
  /** Keys as the input has them, '' where one is missing; null: no column was named. */
  readonly ids: readonly string[] | null;
  /** Where rows are windows of time: the end and the start of each, in milliseconds since 1970. */
  readonly timestamps?: readonly number[];
  readonly window_starts?: readonly number[];
  /** P(positive), calibrated. */
  readonly scores: readonly number[];
  /** 1: called positive. */
  readonly decisions: readonly number[];
  /** What the model read of each row; null: not logged. */
  readonly features: Readonly<Record<string, LoggedColumn>> | null;
}

export interface LoggedColumn {
  readonly kind: Column['kind'];
  /** null: missing. Timestamps in milliseconds since 1970; a sequence is a list of strings. */
  readonly values: readonly (number | string | readonly string[] | null)[];
}

/** Rows of a line: small enough for a reader's memory, whatever the number of columns. */
const ROWS_PER_LINE = 1000;

export interface LogOptions {
  readonly run: string;
  readonly input: string;
  readonly at: Date;
  readonly withFeatures: boolean;
}

/** Whole lines, each with its newline. */
export function* logLines(rows: ScoredRows, served: ServedName, options: LogOptions): Generator<string> {
  for (let from = 0; from < rows.scores.length; from += ROWS_PER_LINE) {
    const to = Math.min(from + ROWS_PER_LINE, rows.scores.length);
    yield `${JSON.stringify(lineOf(rows, from, to, served, options))}\n`;
  }
}

function lineOf(
  { firstRow, scores, ids, windows, dataset }: ScoredRows,
  from: number,
  to: number,
  served: ServedName,
  { run, input, at, withFeatures }: LogOptions,
): PredictionLogLine {
  const { model, type, version, package_sha256, threshold, label } = served;
  const some = [...scores.subarray(from, to)];
  return {
    ...{ schema_version: 1, at: at.toISOString(), run, model, type, version, package_sha256, threshold, label },
    ...{ input, first_row: firstRow + from, rows: to - from },
    ids: ids === null ? null : ids.slice(from, to),
    ...(windows === null
      ? {}
      : { timestamps: [...windows.ends.subarray(from, to)], window_starts: [...windows.starts.subarray(from, to)] }),
    scores: some,
    decisions: some.map(score => (score >= threshold ? 1 : 0)),
    features: withFeatures ? featuresOf(dataset, from, to) : null,
  };
}

function featuresOf({ columns }: Dataset, from: number, to: number): Record<string, LoggedColumn> {
  // A column may have any name, also one that means something to an object.
  const features: Record<string, LoggedColumn> = Object.create(null);
  for (const column of columns) features[column.name] = { kind: column.kind, values: valuesOf(column, from, to) };
  return features;
}

/** JSON writes NaN as null, which is what it means here. */
function valuesOf(column: Column, from: number, to: number): LoggedColumn['values'] {
  switch (column.kind) {
    case 'numeric':
    case 'timestamp':
      return [...column.values.subarray(from, to)];
    case 'categorical':
      return Array.from(column.codes.subarray(from, to), code => column.categories[code] ?? null);
    case 'text':
      return column.values.slice(from, to);
    case 'sequence':
      return Array.from({ length: to - from }, (_, i) => {
        const [start, end] = [column.offsets[from + i]!, column.offsets[from + i + 1]!];
        return Array.from(column.codes.subarray(start, end), code => column.vocabulary[code]!);
      });
  }
}
