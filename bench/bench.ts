/** What a benchmark says: our time and memory beside a peer's, measured in one run, as a ratio. */
export interface BenchResult {
  /** What was done, with its size: `logistic, 1M x 20, to the same loss`. */
  readonly what: string;
  readonly ours: { readonly name: string; readonly seconds: number; readonly peakBytes?: number };
  /** null: the peer is not installed here; `note` then says what is missing. */
  readonly peer: { readonly name: string; readonly seconds: number; readonly peakBytes?: number } | null;
  /** The ratio ours / peer that we promise; null: shown for information. */
  readonly goal: number | null;
  readonly note: string;
}

export interface Bench {
  readonly name: string;
  readonly title: string;
  run(): Promise<BenchResult[]>;
}

/** The middle value; half-way between the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
