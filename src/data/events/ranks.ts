/** Where a number stands among those that came before, as a normal score: whatever their distribution, it is normal by chance. */
import { normalQuantile } from '../../base/statistics.ts';

/** Numbers nearer to each other than this count as the same. */
const GRAIN = 0.05;
const GRAINS = 400;
/** Ranks that a score is looked up for. */
const SCORES = 4096;

let scores: Float64Array | undefined;

/** Of numbers from 0 to 20, such as bits. */
export class Ranks {
  readonly #counts = new Int32Array(GRAINS);
  count = 0;

  /** `by` -1: takes out one that was added. */
  add(value: number, by: 1 | -1): void {
    this.#counts[grainOf(value)]! += by;
    this.count += by;
  }

  /** 0 in the middle; the further out, the fewer were there: no further than the number of those that came allows. */
  score(value: number): number {
    const grain = grainOf(value);
    let below = 0;
    for (let i = 0; i < grain; i++) below += this.#counts[i]!;
    return scoreOf((below + this.#counts[grain]! / 2 + 0.5) / (this.count + 1));
  }
}

function grainOf(value: number): number {
  return Math.min(Math.max(Math.floor(value / GRAIN), 0), GRAINS - 1);
}

function scoreOf(rank: number): number {
  scores ??= Float64Array.from({ length: SCORES }, (_, i) => normalQuantile((i + 0.5) / SCORES));
  return scores[Math.min(SCORES - 1, Math.floor(rank * SCORES))]!;
}
