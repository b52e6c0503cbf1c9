/** Contract of a way to choose what a search tries next. */
import type { JsonObject } from '../base/json.ts';
import type { Random } from '../base/random.ts';
import type { SearchSpace } from '../models/search-space.ts';

/** A value for each dimension of the space. */
export type Point = JsonObject;

/** What came of a point. */
export interface Told {
  readonly point: Point;
  /** The higher, the better; of one that was given up early, as far as it came; null: it has none. */
  readonly value: number | null;
  /** Judged on all folds. */
  readonly isComplete: boolean;
}

export interface SearchPlan {
  readonly space: SearchSpace;
  /** How many points it will be asked for in all. */
  readonly trials: number;
  /** To begin with, where it lies in the space; null: none. */
  readonly start: Point | null;
  readonly random: Random;
}

export interface Sampler {
  /** How many points it proposes at a time, without knowing what comes of them. Never by the number of threads. */
  readonly batch: number;
  /**
   * The next `count` points, none of them told or twice; fewer where there are no more. It depends on what was told and
   * on the seed, and on nothing else.
   */
  propose(count: number, told: readonly Told[]): readonly Point[];
}

/** Two points are the same where this is. */
export function keyOf(point: Point): string {
  return JSON.stringify(Object.entries(point).sort(([a], [b]) => (a < b ? -1 : 1)));
}
