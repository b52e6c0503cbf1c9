/** Hashes the content of rows, column by column, into 64 bits: equal rows get equal hashes, wherever they stand. */
import { createHash } from 'node:crypto';
import type {
  CategoricalColumn,
  Column,
  Dataset,
  NumericColumn,
  SequenceColumn,
  TextColumn,
  TimestampColumn,
} from './dataset.ts';

/** 64 bits per row, in two halves. */
export interface Hashes {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

type Seed = readonly [high: number, low: number];

/**
 * Of the features. The order of columns, rows and categories does not matter; missing equals missing, 0 equals -0.
 * Another `key`, unrelated hashes.
 */
export function hashRows(dataset: Dataset, key: string): Hashes {
  const hashes = { high: new Int32Array(dataset.rows), low: new Int32Array(dataset.rows) };
  for (const column of dataset.columns) addColumn(column, hashes, seedOf(`${key}\n${column.name}`));
  return hashes;
}

/** 64 bits of SHA-256. */
function seedOf(text: string): Seed {
  const digest = createHash('sha256').update(text).digest();
  return [digest.readInt32LE(0), digest.readInt32LE(4)];
}

/** Hashes of strings, and of a missing one behind them. */
export function hashStrings(strings: readonly string[], key: string): Hashes {
  const seed = seedOf(key);
  const hashes = { high: new Int32Array(strings.length + 1), low: new Int32Array(strings.length + 1) };
  for (let i = 0; i <= strings.length; i++) {
    const [high, low] = hashText(strings[i] ?? null, seed);
    hashes.high[i] = high;
    hashes.low[i] = low;
  }
  return hashes;
}

/** A row's hash is the sum of the hashes of its cells, each with the seed of its column. */
function addColumn(column: Column, hashes: Hashes, seed: Seed): void {
  if (column.kind === 'categorical') addCategories(column, hashes, seed);
  else if (column.kind === 'sequence') addSequences(column, hashes, seed);
  else if (column.kind === 'text') addTexts(column, hashes, seed);
  else addNumbers(column, hashes, seed);
}

function addTexts({ values }: TextColumn, { high, low }: Hashes, seed: Seed): void {
  for (let row = 0; row < values.length; row++) {
    const [first, second] = hashText(values[row]!, seed);
    high[row]! += first;
    low[row]! += second;
  }
}

function addNumbers({ values }: NumericColumn | TimestampColumn, { high, low }: Hashes, seed: Seed): void {
  const value = new Float64Array(1);
  const halves = new Int32Array(value.buffer);
  for (let row = 0; row < values.length; row++) {
    // Adding 0 makes 0 of -0; NaN has many bit patterns, missing only one hash.
    value[0] = values[row]! + 0;
    const missing = Number.isNaN(values[row]);
    const first = missing ? -1 : halves[0]!;
    const second = missing ? -1 : halves[1]!;
    high[row]! += mix(mix(seed[0] ^ first) ^ second);
    low[row]! += mix(mix(seed[1] ^ second) ^ first);
  }
}

function addCategories({ codes, categories }: CategoricalColumn, { high, low }: Hashes, seed: Seed): void {
  const known = [...categories, null].map(text => hashText(text, seed));
  for (let row = 0; row < codes.length; row++) {
    const [first, second] = known[codes[row] === -1 ? categories.length : codes[row]!]!;
    high[row]! += first;
    low[row]! += second;
  }
}

function addSequences({ offsets, codes, vocabulary }: SequenceColumn, { high, low }: Hashes, seed: Seed): void {
  const known = vocabulary.map(text => hashText(text, seed));
  for (let row = 0; row < high.length; row++) {
    let [first, second] = seed;
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      first = mix(first ^ known[codes[i]!]![0]);
      second = mix(second ^ known[codes[i]!]![1]);
    }
    high[row]! += first;
    low[row]! += second;
  }
}

/** `null`: missing, which is not the empty string. */
function hashText(text: string | null, [first, second]: Seed): Seed {
  let high = first ^ (text === null ? -1 : text.length);
  let low = second;
  for (let i = 0; i < (text?.length ?? 0); i++) {
    const unit = text!.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    low = Math.imul(low + unit, 0x1b873593) ^ (low >>> 15);
  }
  return [mix(high ^ mix(low)), mix(low ^ mix(high))];
}

/** Every bit of the result depends on every bit of the argument (the finaliser of MurmurHash3, Appleby). */
export function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** How many rows before each one have the same hash. */
export function occurrences({ high, low }: Hashes): Int32Array {
  const rows = high.length;
  const copies = new Int32Array(rows);
  const table = new HashTable(rows);
  const seen = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const first = table.add(high[row]!, low[row]!);
    copies[row] = seen[first]!++;
  }
  return copies;
}

/** How many of the `asked` hashes are among the `known`. */
export function countKnown(asked: Hashes, known: Hashes): number {
  const table = new HashTable(known.high.length);
  for (let i = 0; i < known.high.length; i++) table.add(known.high[i]!, known.low[i]!);
  let count = 0;
  for (let i = 0; i < asked.high.length; i++) if (table.has(asked.high[i]!, asked.low[i]!)) count++;
  return count;
}

/** Numbers different hashes in order of appearance. Open addressing, linear probing. */
class HashTable {
  readonly #slots: Int32Array;
  readonly #high: Int32Array;
  readonly #low: Int32Array;
  #size = 0;

  constructor(most: number) {
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    this.#high = new Int32Array(most);
    this.#low = new Int32Array(most);
  }

  /** The number of this hash, a new one when it was not there. */
  add(high: number, low: number): number {
    const slot = this.#slot(high, low);
    if (this.#slots[slot] === 0) {
      this.#high[this.#size] = high;
      this.#low[this.#size] = low;
      this.#slots[slot] = ++this.#size;
    }
    return this.#slots[slot]! - 1;
  }

  has(high: number, low: number): boolean {
    return this.#slots[this.#slot(high, low)] !== 0;
  }

  #slot(high: number, low: number): number {
    const mask = this.#slots.length - 1;
    let slot = low & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#low[entry - 1] === low && this.#high[entry - 1] === high) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
