import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Dataset, TimestampColumn } from './dataset.ts';
import { groupRows } from './row-groups.ts';

function table(column: Column, rows: number): Dataset {
  const origin = { source: 'test', location: 't.csv', digest: '', observedAt: null };
  return { name: 't', rows, columns: [column], origin, timestamp: null, group: null };
}

function numbers(...values: number[]): Dataset {
  return table({ kind: 'numeric', name: 'c', values: Float64Array.from(values) }, values.length);
}

function words(...values: (string | null)[]): Dataset {
  const categories = [...new Set(values.flatMap(value => value ?? []))];
  const codes = Int32Array.from(values, value => (value === null ? -1 : categories.indexOf(value)));
  return table({ kind: 'categorical', name: 'c', codes, categories }, values.length);
}

const shown = (dataset: Dataset) => groupRows(dataset, 'c')!.map(({ value, rows }) => [value, ...rows]);

describe('groups of rows', () => {
  it('are the categories, the largest first, and the rows without one', () => {
    expect(shown(words('b', 'a', null, 'a'))).toEqual([
      ['a', 1, 3],
      ['b', 0],
      ['missing', 2],
    ]);
  });

  it('leave the rarest of many categories together', () => {
    const values = Array.from({ length: 60 }, (_, i) => `c${String(i % 25).padStart(2, '0')}`);
    const groups = groupRows(words(...values), 'c')!;
    expect(groups).toHaveLength(21);
    expect(groups.at(-1)).toMatchObject({ kind: 'others', value: '5 other values' });
  });

  it('tell a category named missing from the rows without one', () => {
    const groups = groupRows(words('missing', null), 'c')!;
    expect(groups.map(({ kind, rows }) => [kind, ...rows])).toEqual([
      ['value', 0],
      ['missing', 1],
    ]);
  });

  it('are the values of a number that has few, in their order', () => {
    expect(shown(numbers(2, Number.NaN, -1, 2))).toEqual([
      ['-1', 2],
      ['2', 0, 3],
      ['missing', 1],
    ]);
  });

  it('are the quarters of a number that has many', () => {
    const groups = groupRows(numbers(...Array.from({ length: 100 }, (_, i) => 99 - i)), 'c')!;
    expect(groups.map(({ value, rows }) => [value, rows.length])).toEqual([
      ['below 24.8', 25],
      ['24.8 to below 49.5', 25],
      ['49.5 to below 74.3', 25],
      ['74.3 and more', 25],
    ]);
    expect(groups[0]!.rows[0]).toBe(75);
  });

  it('show borders with as many digits as tell them apart', () => {
    const values = Array.from({ length: 20 }, (_, i) => 1_000_000 + i / 100);
    const names = groupRows(numbers(...values), 'c')!.map(({ value }) => value);
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toBe('below 1000000.05');
  });

  it('are the quarters of a time, the moments of which may lie in no calendar', () => {
    const day = 86_400_000;
    const timestamp: TimestampColumn = {
      kind: 'timestamp',
      name: 'at',
      values: Float64Array.from([0, day, 2 * day, 3 * day, Number.NaN]),
    };
    const dataset = { ...numbers(1, 2, 3, 4, 5), timestamp };
    expect(groupRows(dataset, 'at')!.map(({ value }) => value)).toEqual([
      'below 1970-01-01T18:00:00Z',
      '1970-01-01T18:00:00Z to below 1970-01-02T12:00:00Z',
      '1970-01-02T12:00:00Z to below 1970-01-03T06:00:00Z',
      '1970-01-03T06:00:00Z and more',
      'missing',
    ]);
    const never = {
      ...dataset,
      timestamp: { ...timestamp, values: Float64Array.from([1e300, 2e300, 3e300, 4e300, 5e300]) },
    };
    expect(groupRows(never, 'at')!.length).toBeGreaterThan(1);
  });

  it('are none for text, for sequences, and for a column that is not there', () => {
    expect(groupRows(table({ kind: 'text', name: 'c', values: ['x'] }, 1), 'c')).toBeNull();
    expect(groupRows(numbers(1), 'd')).toBeNull();
  });

  it('hold every row once, whatever the numbers', () => {
    const value = fc.oneof(fc.double(), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), values => {
        const rows = groupRows(numbers(...values), 'c')!.flatMap(group => [...group.rows]);
        expect(rows.sort((a, b) => a - b)).toEqual(values.map((_, row) => row));
      }),
    );
  });
});
