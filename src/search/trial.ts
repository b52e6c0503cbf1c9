/** One trial of a search: while it goes on, and as it is reported. */
import type { ErrorData } from '../base/error-data.ts';
import type { JsonObject } from '../base/json.ts';
import { mean } from '../base/statistics.ts';
import type { FoldResult } from './race.ts';
import type { Point, Told } from './sampler.ts';
import type { SearchSettings } from './settings.ts';

/** `pruned`: it was seen to be worse than the best. `stopped`: the time was over before it had been through all folds. */
export type TrialStatus = 'complete' | 'pruned' | 'failed' | 'stopped';

/** Keys as in reports. */
export interface Trial {
  /** From 1, in the order in which they were proposed. */
  readonly number: number;
  /** Those that are searched. */
  readonly hyperparameters: JsonObject;
  /** Mean over the folds that it has been through; null: it failed, or has been through none. */
  readonly value: number | null;
  /** The value on each of those folds. */
  readonly folds: readonly number[];
  readonly status: TrialStatus;
  /** Why it failed; else null. */
  readonly message: string | null;
  readonly seconds: number;
}

/** What became of one candidate on one fold; `value` null: the metric does not exist there. */
export type Judged =
  | (Omit<FoldResult, 'value'> & { readonly value: number | null; readonly seconds: number })
  | { readonly error: ErrorData };

export class Running {
  readonly number: number;
  readonly point: Point;
  /** null: it goes on. */
  status: TrialStatus | null = null;
  error: ErrorData | null = null;
  readonly #values: number[] = [];
  #results: FoldResult[] = [];
  #seconds = 0;

  constructor(number: number, point: Point) {
    this.number = number;
    this.point = point;
  }

  /** One for each fold that it has been through. */
  get results(): readonly FoldResult[] {
    return this.#results;
  }

  add(judged: Judged, metric: string): void {
    if ('error' in judged) {
      this.#fail(judged.error);
      return;
    }
    const { value, scores, threshold, seconds } = judged;
    this.#seconds += seconds;
    if (value === null) {
      const message = `${metric} does not exist on fold ${this.#values.length + 1}`;
      this.#fail({ name: 'DataError', message, stack: undefined, hint: undefined, places: [] });
      return;
    }
    this.#values.push(value);
    this.#results.push({ value, scores, threshold });
  }

  #fail(error: ErrorData): void {
    this.status = 'failed';
    this.error ??= error;
  }

  /** Of the first so many folds, or of all. */
  value(folds = this.#values.length): number | null {
    return folds === 0 || this.status === 'failed' ? null : mean(this.#values.slice(0, folds));
  }

  /** Nobody will compare its rows any more. */
  release(): void {
    this.#results = [];
  }

  told({ direction }: Pick<SearchSettings, 'direction'>): Told {
    const value = this.value();
    return {
      point: this.point,
      value: value === null ? null : signOf(direction) * value,
      isComplete: this.status === 'complete',
    };
  }

  report(): Trial {
    return {
      ...{ number: this.number, hyperparameters: this.point, value: this.value(), folds: this.#values },
      ...{ status: this.status ?? 'stopped', message: this.error?.message ?? null, seconds: this.#seconds },
    };
  }
}

/** Turns values so that the higher is the better one. */
export function signOf(direction: SearchSettings['direction']): 1 | -1 {
  return direction === 'maximize' ? 1 : -1;
}
