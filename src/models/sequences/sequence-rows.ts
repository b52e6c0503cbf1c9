/** Sequences of a dataset as a model sees them: actions by the numbers that it knows them by, and whose each row is. */
import type { Column, Dataset, SequenceColumn } from '../../data/dataset.ts';
import { FIRST_ACTION } from './ngram-tree.ts';
import type { Sequence } from './sequence-meter.ts';

/** Row i holds `items[offsets[i] … offsets[i + 1])`. */
export interface SequenceRows {
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** The numbers of actions that occur in some row, by their text. */
export type Vocabulary = ReadonlyMap<string, number>;

export function vocabularyOf({ vocabulary, codes, offsets }: SequenceColumn, rows: Iterable<number>): Vocabulary {
  const occurs = new Uint8Array(vocabulary.length);
  for (const row of rows) for (let i = offsets[row]!; i < offsets[row + 1]!; i++) occurs[codes[i]!] = 1;
  return numbered(vocabulary.filter((_, code) => occurs[code] === 1));
}

export function numbered(actions: readonly string[]): Vocabulary {
  return new Map(actions.map((action, i) => [action, FIRST_ACTION + i]));
}

/** Actions that the vocabulary lacks get numbers beyond it, different ones for different actions. No column: empty rows. */
export function sequenceRows(column: Column | undefined, rows: number, known: Vocabulary): SequenceRows {
  if (column?.kind !== 'sequence') return { offsets: new Int32Array(rows + 1), items: new Int32Array(0) };
  const { offsets, codes, vocabulary } = column;
  const numbers = Int32Array.from(vocabulary, (action, code) => known.get(action) ?? FIRST_ACTION + known.size + code);
  return { offsets, items: codes.map(code => numbers[code]!) };
}

export function sequenceOf({ offsets, items }: SequenceRows, row: number): Sequence {
  const sequence = items.subarray(offsets[row], offsets[row + 1]);
  return { items: sequence, length: sequence.length };
}

/** Whose each row is, as text; null where nothing is said, or the column is absent or of a kind that names nobody. */
export function contextsOf({ columns, rows }: Dataset, name: string): readonly (string | null)[] {
  const column = columns.find(other => other.name === name);
  switch (column?.kind) {
    case 'categorical':
      return Array.from(column.codes, code => column.categories[code] ?? null);
    case 'numeric':
      return Array.from(column.values, value => (Number.isNaN(value) ? null : String(value)));
    case 'text':
      return column.values;
    default:
      return new Array<null>(rows).fill(null);
  }
}
