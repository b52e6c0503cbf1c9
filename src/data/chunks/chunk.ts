/** Contract of rows that a stored model scores: read some at a time, so that memory does not grow with the file. */
import type { ColumnKind, Dataset } from '../dataset.ts';
import type { Utf8File } from '../utf8-file.ts';

/** A column that a model reads; what it holds is known, and nothing is inferred. */
export interface Feature {
  readonly name: string;
  readonly kind: ColumnKind;
}

export interface ChunkRequest {
  readonly shown: string;
  readonly features: readonly Feature[];
  /** Column with the key of each row; null: there is none. */
  readonly id: string | null;
  /** One ASCII character; null: guessed. CSV only. */
  readonly delimiter: string | null;
  /** Cells that mean missing, besides the empty one and the usual words. */
  readonly missing: readonly string[];
  /** Bytes that are read at a time; it never changes a score. */
  readonly blockBytes: number;
}

export interface Chunk {
  /** The features that are there, each of its kind. */
  readonly dataset: Dataset;
  /** Of each row, as it is written; '' where it is missing. null: none was asked for. */
  readonly ids: readonly string[] | null;
  /** null: the rows are those of the input. */
  readonly windows: MadeWindows | null;
}

/** Rows that are windows of time: when each begins and ends, in milliseconds since 1970, and of how many rows they were made. */
export interface MadeWindows {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly madeOf: number;
}

/** Cells of one column that are not of its kind, and so count as missing. */
export interface Misread {
  readonly column: string;
  readonly kind: ColumnKind;
  readonly cells: number;
  /** Line and text of the first one; null: the line is not known, as in a derived table. */
  readonly line: number | null;
  readonly cell: string;
}

/** What was seen on the way; complete when the last chunk is there. */
export interface Findings {
  /** Names that the file has. */
  readonly columns: ReadonlySet<string>;
  readonly misread: readonly Misread[];
}

/** A source of chunks, read to its end once. */
export interface ChunkReader {
  chunks(file: Utf8File, context: { readonly signal: AbortSignal }): AsyncGenerator<Chunk>;
  readonly findings: Findings;
}
