/** How the scores lie between 0 and 1, by class: two heaps far apart are a model that knows. */

export interface ScoreBin {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** null: without labels. */
  readonly positives: number | null;
}

const BINS = 20;

/** Twenty bins of equal width, closed below; the last one is closed above too. */
export function scoreHistogram(scores: Float64Array, labels: Uint8Array | null): ScoreBin[] {
  const counts = new Int32Array(BINS);
  const positives = new Int32Array(BINS);
  for (let row = 0; row < scores.length; row++) {
    const bin = Math.min(Math.floor(scores[row]! * BINS), BINS - 1);
    counts[bin]!++;
    if (labels?.[row] === 1) positives[bin]!++;
  }
  return Array.from(counts, (n, bin) => ({
    low: bin / BINS,
    high: (bin + 1) / BINS,
    n,
    positives: labels && positives[bin]!,
  }));
}
