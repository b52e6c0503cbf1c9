/** How often things of a kind have happened, and how many agents used to do one of them at once. */
import { poissonDecades, within } from './chance.ts';

/** Agents beyond this many are as good as this many. */
const MOST_AGENTS = 32;

export class Habits {
  readonly #counts = new Map<number, number>();
  /** By kind and number of agents: the windows in which so many, or more, did it at once. */
  readonly #windows = new Map<number, Int32Array>();
  #total = 0;
  #windowsSeen = 0;

  /** One more of this kind. */
  add(kind: number): void {
    this.#change(kind, 1);
  }

  /** One less. */
  takeOut(kind: number): void {
    this.#change(kind, -1);
  }

  #change(kind: number, by: 1 | -1): void {
    const count = this.count(kind) + by;
    if (count === 0) this.#counts.delete(kind);
    else this.#counts.set(kind, count);
    this.#total += by;
  }

  count(kind: number): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** What share of all is of this kind; above 0 for what never was. */
  share(kind: number): number {
    return (this.count(kind) + 0.5) / (this.#total + 1);
  }

  /** A whole window: how many agents at most did each kind at once, 2 or more. What it returns takes it out again. */
  addWindow(agentsAtOnce: ReadonlyMap<number, number>): () => void {
    this.#changeWindow(agentsAtOnce, 1);
    return () => this.#changeWindow(agentsAtOnce, -1);
  }

  #changeWindow(agentsAtOnce: ReadonlyMap<number, number>, by: 1 | -1): void {
    this.#windowsSeen += by;
    for (const [kind, agents] of agentsAtOnce) {
      const windows = this.#windows.get(kind) ?? new Int32Array(MOST_AGENTS + 1);
      for (let k = 2; k <= Math.min(agents, MOST_AGENTS); k++) windows[k]! += by;
      if (windows[2] === 0) this.#windows.delete(kind);
      else this.#windows.set(kind, windows);
    }
  }

  /**
   * How unlikely it is that, beside one agent, so many more do the same where `expected` are by chance; no more so than the
   * share of windows in which as many did. What recurs every hour is no news, though chance would never do it.
   */
  decades(kind: number, agents: number, expected: number): number {
    const usual = this.#windows.get(kind)?.[Math.min(agents, MOST_AGENTS)] ?? 0;
    const recurring = usual === 0 ? Number.POSITIVE_INFINITY : -Math.log(usual / this.#windowsSeen) * Math.LOG10E;
    return within(Math.min(poissonDecades(agents - 1, expected), recurring));
  }
}
