/** Rows that are handed to a program to be scored: those that are equal once, since they get one score. */
import type { Random } from '../../base/random.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type Hashes, occurrences } from '../../data/row-hash.ts';
import { hashesOf } from './known-scores.ts';

export interface HandedRows {
  /** With the same columns. */
  readonly datasets: readonly Dataset[];
  /** Of each row, in the order in which they are handed out: its dataset, its row there, and what it holds. */
  readonly from: Int32Array;
  readonly rows: Int32Array;
  readonly hashes: Hashes;
}

/** `random`: the order tells nothing; null: that of the datasets. `isWanted`: by the place among all rows. */
export function handOut(
  datasets: readonly Dataset[],
  { random = null, isWanted = () => true }: { random?: Random | null; isWanted?: (place: number) => boolean } = {},
): HandedRows {
  const each = datasets.map(hashesOf);
  const all = { high: concat(each.map(({ high }) => high)), low: concat(each.map(({ low }) => low)) };
  const copies = occurrences(all);
  const from = concat(datasets.map(({ rows }, dataset) => new Int32Array(rows).fill(dataset)));
  const rows = concat(datasets.map(({ rows: count }) => Int32Array.from({ length: count }, (_, row) => row)));
  const places = Int32Array.from(copies.keys()).filter(place => copies[place] === 0 && isWanted(place));
  random?.shuffle(places);
  const pick = (values: Int32Array) => places.map(place => values[place]!);
  return { datasets, from: pick(from), rows: pick(rows), hashes: { high: pick(all.high), low: pick(all.low) } };
}

function concat(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
