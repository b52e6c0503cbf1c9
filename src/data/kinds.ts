/** Turns a column as a file holds it into one of the kinds that the rest of the house knows. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { CategoricalColumn, Column, ColumnKind, SequenceColumn, TimestampColumn } from './dataset.ts';
import { numberIn } from './number.ts';
import type { RawColumn, RawStrings } from './raw-table.ts';
import { parseTimestampText } from './timestamp.ts';

/** Strings are categories when they are at most 20, or at most 1,000 of which each stands in four rows on average. */
const ALWAYS_CATEGORIES = 20;
const MOST_CATEGORIES = 1000;
const ROWS_PER_CATEGORY = 4;

export interface KindOptions {
  /** The file as the user wrote it. */
  readonly shown: string;
  readonly rows: number;
  /** Numbers that mean missing. */
  readonly missingNumbers: readonly number[];
}

/** `kind` null: inferred. DataError with file, line and cell when a kind that was asked for does not hold. */
export function toColumn(raw: RawColumn, kind: ColumnKind | null, options: KindOptions): Column {
  switch (kind ?? inferredKind(raw)) {
    case 'numeric':
      return { kind: 'numeric', name: raw.name, values: numbersOf(raw, options) };
    case 'timestamp':
      return toTimestamps(raw, options);
    case 'categorical':
      return toCategories(raw, options);
    case 'sequence':
      return toSequences(raw, options);
    case 'text': {
      const { codes, categories } = toCategories(raw, options);
      return { kind: 'text', name: raw.name, values: Array.from(codes, code => categories[code] ?? null) };
    }
  }
}

/** What holds for all cells. A column without any value counts as numeric. */
function inferredKind(raw: RawColumn): ColumnKind {
  switch (raw.kind) {
    case 'empty':
    case 'numbers':
      return 'numeric';
    case 'times':
      return 'timestamp';
    case 'sequences':
      return 'sequence';
    case 'strings': {
      if (raw.strings.every(text => !Number.isNaN(parseTimestampText(text)))) return 'timestamp';
      const distinct = raw.strings.length;
      if (distinct <= ALWAYS_CATEGORIES) return 'categorical';
      let present = 0;
      for (const code of raw.codes) if (code !== -1) present++;
      return distinct <= MOST_CATEGORIES && distinct * ROWS_PER_CATEGORY <= present ? 'categorical' : 'text';
    }
  }
}

/** The moments of a column that tells when rows were observed: ISO 8601, years, or seconds or milliseconds since 1970. */
export function toTimestamps(raw: RawColumn, options: KindOptions): TimestampColumn {
  if (raw.kind === 'times') return { kind: 'timestamp', name: raw.name, values: raw.values };
  if (raw.kind === 'strings') {
    const expected = 'an ISO 8601 date or date-time such as 2024-05-31T14:00:00Z';
    const values = mapStrings(raw, text => parseTimestampText(text), expected, options);
    return { kind: 'timestamp', name: raw.name, values };
  }
  return { kind: 'timestamp', name: raw.name, values: momentsOf(numbersOf(raw, options)) };
}

function momentsOf(numbers: Float64Array): Float64Array {
  let largest = 0;
  let years = true;
  for (const value of numbers) {
    if (Number.isNaN(value)) continue;
    largest = Math.max(largest, Math.abs(value));
    years &&= Number.isInteger(value) && value >= 1000 && value <= 9999;
  }
  if (years) return numbers.map(year => Date.UTC(year, 0));
  // Seconds reach 1e11 in the year 5138, milliseconds did in 1973.
  return largest < 1e11 ? numbers.map(seconds => seconds * 1000) : numbers;
}

function numbersOf(raw: RawColumn, options: KindOptions): Float64Array {
  if (raw.kind === 'empty') return new Float64Array(options.rows).fill(Number.NaN);
  if (raw.kind === 'strings') return mapStrings(raw, numberIn, 'a number', options);
  if (raw.kind !== 'numbers') throw wrongKind(raw, 'numbers', options);
  const { values } = raw;
  for (const missing of options.missingNumbers) {
    for (let row = 0; row < values.length; row++) if (values[row] === missing) values[row] = Number.NaN;
  }
  return values;
}

/** NaN where a cell is missing; DataError for the first string that `read` makes NaN of. */
function mapStrings(
  { codes, strings, lines, name }: RawStrings,
  read: (text: string) => number,
  expected: string,
  { shown }: KindOptions,
): Float64Array {
  const known = Float64Array.from(strings, read);
  const wrong = known.findIndex(Number.isNaN);
  if (wrong !== -1) {
    const message = `column ${showJson(name)} has ${showJson(strings[wrong])}, expected ${expected}`;
    const line = lines[wrong]!;
    throw new DataError(`${shown}:${line}: ${message}`, {
      hint: 'mend the cell, add it to "missing" of the source, or give the column another kind in "columns"',
      places: [{ file: shown, line, message }],
    });
  }
  return Float64Array.from(codes, code => (code === -1 ? Number.NaN : known[code]!));
}

export function toCategories(raw: RawColumn, options: KindOptions): CategoricalColumn {
  if (raw.kind === 'empty') {
    return { kind: 'categorical', name: raw.name, codes: new Int32Array(options.rows).fill(-1), categories: [] };
  }
  if (raw.kind !== 'strings') throw wrongKind(raw, 'categories', options);
  return { kind: 'categorical', name: raw.name, codes: raw.codes, categories: raw.strings };
}

/** The words of each cell, cut at white space; a list as it is. */
function toSequences(raw: RawColumn, options: KindOptions): SequenceColumn {
  if (raw.kind === 'sequences') {
    const { name, offsets, codes, vocabulary } = raw;
    return { kind: 'sequence', name, offsets, codes, vocabulary };
  }
  const { name, codes: cells, categories } = toCategories(raw, options);
  const words = new Map<string, number>();
  const sequences = categories.map(text =>
    text.split(/\s+/).flatMap(word => {
      if (word === '') return [];
      if (!words.has(word)) words.set(word, words.size);
      return words.get(word)!;
    }),
  );
  const offsets = new Int32Array(cells.length + 1);
  cells.forEach((cell, row) => {
    offsets[row + 1] = offsets[row]! + (sequences[cell]?.length ?? 0);
  });
  const codes = new Int32Array(offsets[cells.length]!);
  cells.forEach((cell, row) => {
    codes.set(sequences[cell] ?? [], offsets[row]!);
  });
  return { kind: 'sequence', name, offsets, codes, vocabulary: [...words.keys()] };
}

function wrongKind(raw: RawColumn, expected: string, { shown }: KindOptions): DataError {
  const found = raw.kind === 'sequences' ? 'lists' : raw.kind;
  return new DataError(`${shown}: column ${showJson(raw.name)} has ${found}, expected ${expected}`, {
    hint: 'give the column another kind in "columns" of the source',
  });
}
