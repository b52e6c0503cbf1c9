/** Rows with their scores, as they go out and into the log. */
import type { Dataset } from '../data/dataset.ts';

/** The model as it is named beside each prediction. */
export interface ServedName {
  readonly model: string;
  readonly type: string;
  readonly version: string;
  /** SHA-256 of the whole package, lower-case hex. */
  readonly package_sha256: string;
  /** A row is called positive when its score is at least this. */
  readonly threshold: number;
  readonly label: { readonly name: string; readonly positive: string; readonly negative: string };
}

export interface ScoredRows {
  /** Number of the first one in the input, from 1; of a window, among the windows. */
  readonly firstRow: number;
  /** P(positive), calibrated. */
  readonly scores: Float64Array;
  /** null: no key was asked for. */
  readonly ids: readonly string[] | null;
  /** When each begins and ends, in milliseconds since 1970, where rows are windows of time; null: they are the input's. */
  readonly windows: { readonly starts: Float64Array; readonly ends: Float64Array } | null;
  /** What was scored. */
  readonly dataset: Dataset;
}
