/**
 * What a sum may be made of besides encoded columns as they are: bends, from which on the slope of a number is another one,
 * and products of two numbers. Plain data.
 */
import type { EncodedRows, Encoder } from '../data/encoder.ts';

export interface Terms {
  /** Least and most of each encoded output in training rows: what lies beyond counts as the limit. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Outputs that bend, and where. */
  readonly bends: Int32Array;
  readonly knots: Float64Array;
  /** Outputs that are multiplied, two after another. */
  readonly products: Int32Array;
}

/** A factor of a product is no larger than this, in standard deviations: two outliers shall not outweigh everything. */
const LARGEST_FACTOR = 3;

export function widthOf({ lows, bends, products }: Terms): number {
  return lows.length + bends.length + products.length / 2;
}

/** Up to `count` bends for each number, where its values part into equal shares; none at its ends. */
export function bentTerms(encoder: Encoder, { values, rows, width }: EncodedRows, count: number): Terms {
  const lows = new Float64Array(width);
  const highs = new Float64Array(width);
  const bends: number[] = [];
  const knots: number[] = [];
  const numbers = new Set(numberOutputs(encoder));
  for (let j = 0; j < width; j++) {
    const sorted = Float64Array.from({ length: rows }, (_, row) => values[row * width + j]!).sort();
    [lows[j], highs[j]] = [sorted[0]!, sorted[rows - 1]!];
    if (!numbers.has(j)) continue;
    const places = Array.from({ length: count }, (_, i) => sorted[Math.floor(((i + 1) * rows) / (count + 1))]!);
    for (const knot of new Set(places.filter(place => place > lows[j]! && place < highs[j]!))) {
      bends.push(j);
      knots.push(knot);
    }
  }
  const products = new Int32Array(0);
  return { lows, highs, bends: Int32Array.from(bends), knots: Float64Array.from(knots), products };
}

/** The outputs that are numbers, not categories. */
export function numberOutputs({ columns }: Encoder): number[] {
  let next = 0;
  return columns.flatMap(column => {
    const first = next;
    next += column.kind === 'numeric' ? 1 : column.categories.length;
    return column.kind === 'numeric' ? [first] : [];
  });
}

/** The column that each output comes from. */
export function columnOfOutputs({ columns }: Encoder): number[] {
  return columns.flatMap((column, i) =>
    column.kind === 'numeric' ? [i] : new Array<number>(column.categories.length).fill(i),
  );
}

/** The outputs within their limits, then the bends, then the products. */
export function expand(terms: Terms, { values, rows, width }: EncodedRows): EncodedRows {
  const { lows, highs, bends, knots, products } = terms;
  const all = widthOf(terms);
  const expanded = new Float64Array(rows * all);
  for (let row = 0; row < rows; row++) {
    const at = row * all;
    for (let j = 0; j < width; j++) {
      expanded[at + j] = Math.min(Math.max(values[row * width + j]!, lows[j]!), highs[j]!);
    }
    for (let i = 0; i < bends.length; i++) {
      expanded[at + width + i] = Math.max(0, expanded[at + bends[i]!]! - knots[i]!);
    }
    for (let i = 0, to = at + width + bends.length; i < products.length; i += 2, to++) {
      expanded[to] = factor(expanded[at + products[i]!]!) * factor(expanded[at + products[i + 1]!]!);
    }
  }
  return { rows, width: all, values: expanded };
}

function factor(value: number): number {
  return Math.min(Math.max(value, -LARGEST_FACTOR), LARGEST_FACTOR);
}

/**
 * The products that would lower the log loss most if they joined, by Rao's score test: `residuals` are label minus
 * probability of each row, `spreads` p (1 - p). Up to `count`, as pairs of outputs one after another.
 */
export function promisingProducts(
  candidates: readonly number[],
  { values, rows, width }: EncodedRows,
  residuals: Float64Array,
  spreads: Float64Array,
  count: number,
): Int32Array {
  const found: { readonly first: number; readonly second: number; readonly score: number }[] = [];
  const product = new Float64Array(rows);
  for (const [i, first] of candidates.entries()) {
    for (const second of candidates.slice(i + 1)) {
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        product[row] = factor(values[row * width + first]!) * factor(values[row * width + second]!);
        sum += product[row]!;
      }
      let slope = 0;
      let information = 0;
      for (let row = 0; row < rows; row++) {
        const centred = product[row]! - sum / rows;
        slope += residuals[row]! * centred;
        information += spreads[row]! * centred * centred;
      }
      if (information > 0) found.push({ first, second, score: (slope * slope) / information });
    }
  }
  found.sort((a, b) => b.score - a.score || a.first - b.first || a.second - b.second);
  return Int32Array.from(found.slice(0, count).flatMap(({ first, second }) => [first, second]));
}
