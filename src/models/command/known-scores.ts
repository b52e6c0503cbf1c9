/** Scores by the content of their rows: what a program has said once need not be asked of it again. */
import type { Column, Dataset } from '../../data/dataset.ts';
import { type Hashes, hashRows } from '../../data/row-hash.ts';

export interface ReadColumn {
  readonly name: string;
  readonly kind: string;
}

/** Sorted by hash; every row stands there once. */
export interface KnownScores {
  readonly high: Int32Array;
  readonly low: Int32Array;
  readonly scores: Float64Array;
}

export const NO_SCORES: KnownScores = {
  ...{ high: new Int32Array(0), low: new Int32Array(0), scores: new Float64Array(0) },
};

/** The columns of these names, in their order; one that is absent, or of another kind, is missing in every row. */
export function asRead(dataset: Dataset, columns: readonly ReadColumn[]): Dataset {
  const byName = new Map(dataset.columns.map(column => [column.name, column]));
  return {
    ...dataset,
    columns: columns.map(({ name, kind }) => {
      const column = byName.get(name);
      return column?.kind === kind ? column : missingColumn(name, kind, dataset.rows);
    }),
  };
}

function missingColumn(name: string, kind: string, rows: number): Column {
  switch (kind) {
    case 'categorical':
      return { kind, name, codes: new Int32Array(rows).fill(-1), categories: [] };
    case 'text':
      return { kind, name, values: new Array<null>(rows).fill(null) };
    case 'sequence':
      return { kind, name, offsets: new Int32Array(rows + 1), codes: new Int32Array(0), vocabulary: [] };
    default:
      return { kind: kind === 'timestamp' ? kind : 'numeric', name, values: new Float64Array(rows).fill(Number.NaN) };
  }
}

export function hashesOf(read: Dataset): Hashes {
  return hashRows(read, 'command');
}

/** `hashes` are all different. */
export function knownScores({ high, low }: Hashes, scores: Float64Array): KnownScores {
  const order = Int32Array.from(scores.keys()).sort((a, b) => high[a]! - high[b]! || low[a]! - low[b]!);
  return {
    high: order.map(row => high[row]!),
    low: order.map(row => low[row]!),
    scores: Float64Array.from(order, row => scores[row]!),
  };
}

/** NaN where a row is not known. */
export function lookUp(known: KnownScores, { high, low }: Hashes): Float64Array {
  const scores = new Float64Array(high.length);
  for (let row = 0; row < high.length; row++) scores[row] = find(known, high[row]!, low[row]!);
  return scores;
}

function find(known: KnownScores, high: number, low: number): number {
  let [from, to] = [0, known.scores.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (known.high[middle]! - high || known.low[middle]! - low) {
      const isBelow = known.high[middle]! < high || (known.high[middle] === high && known.low[middle]! < low);
      if (isBelow) from = middle + 1;
      else to = middle;
    } else return known.scores[middle]!;
  }
  return Number.NaN;
}
