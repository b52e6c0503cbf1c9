import { describe, expect, it } from 'vitest';
import type { Column, Dataset } from '../data/dataset.ts';
import { guessLabel } from './label-column.ts';

const numbers = (name: string, values: readonly number[]): Column => {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
};
const words = (name: string, categories: readonly string[], codes: readonly number[]): Column => {
  return { kind: 'categorical', name, categories, codes: Int32Array.from(codes) };
};

function table(...columns: readonly Column[]): Dataset {
  const origin = { source: 'csv', location: 't.csv', digest: '', observedAt: null };
  return { name: 't', rows: 4, columns, origin } as Dataset;
}

const flag = (name: string) => numbers(name, [0, 1, 1, 0]);

describe('the guess of a label', () => {
  it('is the only column with the two values of a label', () => {
    expect(
      guessLabel(table(numbers('x', [1, 2, 3, 4]), flag('weekend'), words('c', ['a', 'b', 'c'], [0, 1, 2, 0]))),
    ).toEqual({ label: 'weekend', twoValued: ['weekend'] });
  });

  it('goes by the name where several columns would do, the plainest name first', () => {
    expect(guessLabel(table(flag('weekend'), flag('is_fraud'))).label).toBe('is_fraud');
    expect(guessLabel(table(flag('is_weekend'), flag('Target'), flag('is_fraud'))).label).toBe('Target');
  });

  it('is none where two columns are as likely', () => {
    expect(guessLabel(table(flag('is_weekend'), flag('is_fraud')))).toEqual({
      label: null,
      twoValued: ['is_weekend', 'is_fraud'],
    });
    expect(guessLabel(table(flag('a'), flag('b'))).label).toBeNull();
  });

  it('leaves it to the user which of two words is the positive one, and says which column asks', () => {
    const quality = words('quality', ['good', 'bad'], [0, 1, 0, 1]);
    expect(guessLabel(table(quality))).toEqual({ label: null, twoValued: ['quality'] });
    expect(guessLabel(table(quality, words('paid', ['no', 'yes'], [0, 1, 0, 1]))).label).toBe('paid');
  });

  it('is never a column that misses a value, has only one, or has other numbers', () => {
    const columns = [numbers('is_a', [0, 1, Number.NaN, 1]), words('is_b', ['no', 'yes'], [0, 1, -1, 1])];
    columns.push(numbers('is_c', [1, 1, 1, 1]), numbers('is_d', [1, 2, 1, 2]));
    expect(guessLabel(table(...columns))).toEqual({ label: null, twoValued: ['is_d'] });
  });
});
