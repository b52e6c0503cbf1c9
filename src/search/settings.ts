/** What is asked of a search. */
import type { MetricName } from '../evaluation/metrics.ts';
import type { SearchSpace } from '../models/search-space.ts';

export type SearchMethod = 'grid' | 'random' | 'tpe';
export type Direction = 'maximize' | 'minimize';

export interface SearchSettings {
  readonly method: SearchMethod;
  readonly space: SearchSpace;
  /** Judged by its mean over the folds. */
  readonly metric: MetricName;
  readonly direction: Direction;
  /** 1 or more. */
  readonly trials: number;
  /** After which no more trials begin; null: no limit. What is found then depends on how fast the machine is. */
  readonly minutes: number | null;
  readonly folds: number;
  /** Whether trials are given up that are worse than the best; where they share work, that would save nothing. */
  readonly prune: boolean;
}

/** More than this nobody reads, and no report holds. */
export const MOST_TRIALS = 1000;
