/** What an encoder has learned of single columns, and how it writes them into the matrix of encoded rows. */
import type { Column } from './dataset.ts';
import { numberIn } from './number.ts';

/** Missing values count as the median; then (value - mean) / sd. */
export interface EncodedNumbers {
  readonly kind: 'numeric';
  readonly name: string;
  readonly median: number;
  /** Of the training rows, missing ones filled in; `sd` is the population's, or 1 where the column is constant. */
  readonly mean: number;
  readonly sd: number;
}

/** One output per category of the training rows, "" for missing; a row of any other category is all zeros. */
export interface EncodedCategories {
  readonly kind: 'categorical';
  readonly name: string;
  /** By code units. */
  readonly categories: readonly string[];
}

/** Rows of a dataset. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Writes `count` rows of the range, from its row `first` on; they begin at `values[at]`, and each has `width` values. */
export type Fill = (first: number, count: number, values: Float64Array, at: number, width: number) => void;

/** No value is further from the mean than this many standard deviations: even 1e308 must stay finite when weighed. */
const FURTHEST = 1e12;

/** The output `output` of the rows in `range`. */
export function numberFill(
  { median, mean, sd }: EncodedNumbers,
  column: Column | undefined,
  range: RowRange,
  output: number,
): Fill {
  const numbers = numbersOf(column, range) ?? new Float64Array(range.to - range.from).fill(Number.NaN);
  return (first, count, values, at, width) =>
    scaleInto(values, at + output, width, numbers.subarray(first, first + count), median, mean, sd);
}

/** A function of its own, with all that it needs as arguments: what a closure holds makes the loop half as fast. */
function scaleInto(
  values: Float64Array,
  at: number,
  width: number,
  numbers: Float64Array,
  median: number,
  mean: number,
  sd: number,
): void {
  for (let row = 0, cell = at; row < numbers.length; row++, cell += width) {
    const value = numbers[row]!;
    const scaled = ((Number.isNaN(value) ? median : value) - mean) / sd;
    values[cell] = Math.min(Math.max(scaled, -FURTHEST), FURTHEST);
  }
}

/** NaN = missing; null = missing in every row. */
export function numbersOf(column: Column | undefined, { from, to }: RowRange): Float64Array | null {
  switch (column?.kind) {
    case 'numeric':
      return column.values.subarray(from, to);
    case 'categorical': {
      const numbers = column.categories.map(numberIn);
      return Float64Array.from(column.codes.subarray(from, to), code => numbers[code] ?? Number.NaN);
    }
    case 'text':
      return Float64Array.from(column.values.slice(from, to), text => numberIn(text ?? ''));
    default:
      return null;
  }
}

/** The outputs from `output` on, one per category, of the rows in `range`. */
export function oneHotFill(
  { categories }: EncodedCategories,
  column: Column | undefined,
  range: RowRange,
  output: number,
): Fill {
  const places = placesOf(categories, column, range);
  const missing = categories.indexOf('');
  return (first, count, values, at, width) => {
    for (let row = first, cell = at + output; row < first + count; row++, cell += width) {
      const place = places === null ? missing : places[row]!;
      if (place !== -1) values[cell + place] = 1;
    }
  };
}

/** The place of each row's category, -1 = none of them; null = missing in every row, of which the category is "". */
export function placesOf(
  categories: readonly string[],
  column: Column | undefined,
  { from, to }: RowRange,
): Int32Array | null {
  const places = new Map(categories.map((category, i) => [category, i]));
  const placeOf = (text: string | null) => places.get(text ?? '') ?? -1;
  const missing = placeOf(null);
  switch (column?.kind) {
    case 'categorical': {
      // A table with the place of a missing one in front: `Int32Array.from` with a function is ten times slower.
      const known = Int32Array.from([missing, ...column.categories.map(placeOf)]);
      const found = new Int32Array(to - from);
      for (let row = from; row < to; row++) found[row - from] = known[column.codes[row]! + 1]!;
      return found;
    }
    case 'text':
      return Int32Array.from(column.values.slice(from, to), placeOf);
    case 'numeric': {
      const byNumber = new Map(categories.map((category, i) => [numberIn(category), i]));
      const place = (value: number) => (Number.isNaN(value) ? missing : (byNumber.get(value) ?? -1));
      return Int32Array.from(column.values.subarray(from, to), place);
    }
    default:
      return null;
  }
}
