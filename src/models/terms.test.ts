import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { Column, Dataset } from '../data/dataset.ts';
import { encode, fitEncoder } from '../data/encoder.ts';
import { bentTerms, columnOfOutputs, expand, numberOutputs, promisingProducts, widthOf } from './terms.ts';

function table(...columns: Column[]): Dataset {
  const rows = columns[0]!.kind === 'numeric' ? columns[0]!.values.length : 0;
  const origin = { source: 'test', location: '', digest: '', observedAt: null };
  return { name: 't', rows, columns, origin, timestamp: null, group: null };
}

const numeric = (name: string, values: Iterable<number>): Column => ({
  kind: 'numeric',
  name,
  values: Float64Array.from(values),
});
const hundred = Array.from({ length: 100 }, (_, i) => i);
const shade: Column = {
  ...{ kind: 'categorical', name: 'shade', categories: ['dark', 'light'] },
  codes: Int32Array.from(hundred, i => i % 2),
};

describe('terms', () => {
  it('bend numbers where their values part into equal shares', () => {
    const encoder = fitEncoder(table(numeric('x', hundred), shade));
    const terms = bentTerms(encoder, encode(encoder, table(numeric('x', hundred), shade)), 3);
    const [column] = encoder.columns;
    const places = Array.from(terms.knots, knot => (column!.kind === 'numeric' ? column!.mean + column!.sd * knot : 0));
    places.forEach((place, i) => {
      expect(place).toBeCloseTo([25, 50, 75][i]!, 9);
    });
    expect([...terms.bends]).toEqual([0, 0, 0]);
    expect(widthOf(terms)).toBe(6);
  });

  it('do not bend a number of two values, or one whose shares end at its ends', () => {
    const flag = numeric(
      'flag',
      hundred.map(i => (i < 90 ? 0 : 1)),
    );
    const encoder = fitEncoder(table(flag));
    expect(bentTerms(encoder, encode(encoder, table(flag)), 5).bends.length).toBe(0);
  });

  it('are the numbers, how far they are beyond each bend, and products', () => {
    const terms = {
      ...{ lows: Float64Array.of(-2, -9), highs: Float64Array.of(2, 9), bends: Int32Array.of(0, 1) },
      ...{ knots: Float64Array.of(1, -1), products: Int32Array.of(0, 1) },
    };
    const rows = { rows: 3, width: 2, values: Float64Array.of(1.5, 4, 5, -20, -2, 0) };
    const { width, values } = expand(terms, rows);
    expect(width).toBe(5);
    // A number ends at its limits, a factor at 3.
    expect([...values]).toEqual([1.5, 4, 0.5, 5, 4.5, 2, -9, 1, 0, -6, -2, 0, 0, 1, -0]);
  });

  it('know which outputs are numbers, and whose each is', () => {
    const encoder = fitEncoder(table(numeric('x', hundred), shade, numeric('y', hundred)));
    expect(numberOutputs(encoder)).toEqual([0, 3]);
    expect(columnOfOutputs(encoder)).toEqual([0, 1, 1, 2]);
  });

  it('find the product that tells most of what is left', () => {
    const random = seededRandom('products');
    const [rows, width] = [2000, 5];
    const values = Float64Array.from({ length: rows * width }, () => random.normal());
    const residuals = Float64Array.from({ length: rows }, (_, row) => {
      return (values[row * width + 1]! * values[row * width + 4]! > 0 ? 0.5 : -0.5) * (random.next() < 0.7 ? 1 : -1);
    });
    const spreads = new Float64Array(rows).fill(0.25);
    const found = promisingProducts([0, 1, 2, 4], { values, rows, width }, residuals, spreads, 2);
    expect([...found.subarray(0, 2)]).toEqual([1, 4]);
    expect(found.length).toBe(4);
    expect(promisingProducts([0], { values, rows, width }, residuals, spreads, 2).length).toBe(0);
  });
});
