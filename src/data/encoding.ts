/** Writes single columns into the matrix of encoded rows. */
import type { Column } from './dataset.ts';
import type { EncodedCategories, EncodedNumbers } from './encoder.ts';
import { numberIn } from './number.ts';

/** Writes the rows `from … to`; the first one begins at `values[at]`, and each has `width` values. */
export type Fill = (from: number, to: number, values: Float64Array, at: number, width: number) => void;

/** No value is further from the mean than this many standard deviations: even 1e308 must stay finite when weighed. */
const FURTHEST = 1e12;

export function numberFill({ median, mean, sd }: EncodedNumbers, column: Column | undefined, output: number): Fill {
  const scale = (value: number) => {
    const scaled = ((Number.isNaN(value) ? median : value) - mean) / sd;
    return Math.max(-FURTHEST, Math.min(FURTHEST, scaled));
  };
  const numbers = numbersOf(column);
  return (from, to, values, at, width) => {
    for (let row = from, cell = at + output; row < to; row++, cell += width) values[cell] = scale(numbers(row));
  };
}

/** The number of a row; NaN = missing. */
function numbersOf(column: Column | undefined): (row: number) => number {
  switch (column?.kind) {
    case 'numeric':
      return row => column.values[row]!;
    case 'categorical': {
      const numbers = Float64Array.from([...column.categories, ''], numberIn);
      return row => numbers[column.codes[row] === -1 ? column.categories.length : column.codes[row]!]!;
    }
    case 'text':
      return row => numberIn(column.values[row] ?? '');
    default:
      return () => Number.NaN;
  }
}

export function oneHotFill({ categories }: EncodedCategories, column: Column | undefined, output: number): Fill {
  const index = indexOf(categories, column);
  return (from, to, values, at, width) => {
    for (let row = from, cell = at + output; row < to; row++, cell += width) {
      const category = index(row);
      if (category !== -1) values[cell + category] = 1;
    }
  };
}

/** The place of a row's category; -1 = none of them. */
function indexOf(categories: readonly string[], column: Column | undefined): (row: number) => number {
  const places = new Map(categories.map((category, i) => [category, i]));
  const place = (text: string | null) => places.get(text ?? '') ?? -1;
  switch (column?.kind) {
    case 'categorical': {
      const known = Int32Array.from([...column.categories, ''], place);
      return row => known[column.codes[row] === -1 ? column.categories.length : column.codes[row]!]!;
    }
    case 'text':
      return row => place(column.values[row]!);
    case 'numeric': {
      const byNumber = new Map(categories.map((category, i) => [numberIn(category), i]));
      const missing = place(null);
      return row => (Number.isNaN(column.values[row]) ? missing : (byNumber.get(column.values[row]!) ?? -1));
    }
    default: {
      const missing = place(null);
      return () => missing;
    }
  }
}
