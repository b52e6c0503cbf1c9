/** What a run of predictions adds up to, chunk by chunk. */
const BINS = 10;

export class Tally {
  rows = 0;
  positives = 0;
  /** Rows with a score in each tenth of 0 to 1. */
  readonly counts = new Array<number>(BINS).fill(0);
  #sum = 0;

  add(scores: Float64Array, threshold: number): void {
    for (const score of scores) {
      this.#sum += score;
      this.counts[Math.min(BINS - 1, Math.floor(score * BINS))]!++;
      if (score >= threshold) this.positives++;
    }
    this.rows += scores.length;
  }

  get mean(): number | null {
    return this.rows === 0 ? null : this.#sum / this.rows;
  }
}
