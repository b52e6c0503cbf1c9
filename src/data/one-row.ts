/** A single row, as a program has it in its hands, as a dataset. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { Column, ColumnKind, Dataset } from './dataset.ts';
import { numberIn } from './number.ts';
import { parseTimestampText } from './timestamp.ts';

/** By column; null and undefined are missing. A sequence is a list, or a text of its words. */
export type Row = Readonly<Record<string, unknown>>;

interface Expected {
  readonly name: string;
  /** A `ColumnKind`. */
  readonly kind: string;
}

/** The columns that are expected, of the kinds expected; whatever else the row has is left out. DataError for a value that does not fit. */
export function oneRow(row: Row, expected: readonly Expected[]): Dataset {
  const columns = expected.map(({ name, kind }) => columnOf(name, kind as ColumnKind, givenIn(row, name)));
  const origin = { source: 'row', location: 'row', digest: '', observedAt: null };
  return { name: 'row', rows: 1, columns, origin, timestamp: null, group: null };
}

function givenIn(row: Row, name: string): unknown {
  return Object.hasOwn(row, name) ? (row[name] ?? null) : null;
}

function columnOf(name: string, kind: ColumnKind, value: unknown): Column {
  switch (kind) {
    case 'numeric': {
      const number = value === null ? Number.NaN : numberOf(value);
      if (number === undefined) throw misfit(name, value, 'a number');
      return { kind, name, values: Float64Array.of(number) };
    }
    case 'timestamp': {
      const moment = value === null ? Number.NaN : momentOf(value);
      if (moment === undefined) throw misfit(name, value, 'a moment such as "2024-05-31T14:00:00Z"');
      return { kind, name, values: Float64Array.of(moment) };
    }
    case 'categorical': {
      const text = textOf(name, value);
      return { kind, name, codes: Int32Array.of(text === null ? -1 : 0), categories: text === null ? [] : [text] };
    }
    case 'text':
      return { kind, name, values: [textOf(name, value)] };
    case 'sequence': {
      const items = itemsOf(name, value);
      const vocabulary = [...new Set(items)];
      const places = new Map(vocabulary.map((item, i) => [item, i]));
      const codes = Int32Array.from(items, item => places.get(item)!);
      return { kind, name, offsets: Int32Array.of(0, items.length), codes, vocabulary };
    }
  }
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? numberIn(value) : value;
  return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
}

function momentOf(value: unknown): number | undefined {
  const moment =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? parseTimestampText(value) : value;
  return typeof moment === 'number' && !Number.isNaN(moment) ? moment : undefined;
}

function textOf(name: string, value: unknown): string | null {
  if (value === null) return null;
  if (['object', 'function', 'symbol'].includes(typeof value))
    throw misfit(name, value, 'a text, a number or a boolean');
  return String(value);
}

function itemsOf(name: string, value: unknown): readonly string[] {
  if (value === null) return [];
  if (typeof value === 'string') return value.split(/\s+/).filter(word => word !== '');
  if (!Array.isArray(value)) throw misfit(name, value, 'a list of texts or numbers');
  return value.map((item: unknown, i) => {
    if (typeof item === 'string' || typeof item === 'number') return String(item);
    throw misfit(`${name}[${i}]`, item, 'a text or a number');
  });
}

function misfit(name: string, value: unknown, expected: string): DataError {
  return new DataError(`${showJson(name)} of the row is ${showJson(value)}, expected ${expected}`);
}
