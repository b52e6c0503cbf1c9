import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { type Dataset, type LabeledDataset, selectRows } from '../dataset.ts';
import { series } from './series.ts';

const { NaN: none } = Number;
const MINUTE_MS = 60_000;

interface Given {
  readonly values: readonly number[];
  /** In minutes; as they come by default. */
  readonly at?: readonly number[];
  readonly hosts?: readonly number[];
}

/** Columns x and y = 2x, and a host. */
function table({ values, at = values.map((_, i) => i), hosts }: Given): Dataset {
  const numbers = Float64Array.from(values);
  return {
    ...{ name: 't', rows: values.length, group: null },
    origin: { source: '', location: '', digest: '', observedAt: null },
    columns: [
      { kind: 'numeric', name: 'x', values: numbers },
      { kind: 'numeric', name: 'y', values: numbers.map(value => 2 * value) },
      ...(hosts === undefined
        ? []
        : [{ kind: 'categorical' as const, name: 'host', categories: ['a', 'b'], codes: Int32Array.from(hosts) }]),
    ],
    timestamp: { kind: 'timestamp', name: 'at', values: Float64Array.from(at, minute => minute * MINUTE_MS) },
  };
}

/** The new columns by name, of x alone unless columns are named. */
function derived(dataset: Dataset, settings: JsonObject): Record<string, number[]> {
  const nothing = { columns: ['x'], lags: [], changes: [], rates: [], rolling: [] };
  const { columns } = series.derive(dataset, { ...nothing, ...settings });
  const added = columns.slice(dataset.columns.length);
  return Object.fromEntries(added.map(column => [column.name, column.kind === 'numeric' ? [...column.values] : []]));
}

describe('over time', () => {
  it('looks back by rows: lags, changes and rates, missing where nothing was before', () => {
    const found = derived(table({ values: [1, 2, 4, 0, 5] }), { lags: [2], changes: [1], rates: [1] });
    expect(found).toEqual({
      x_lag_2: [none, none, 1, 2, 4],
      x_change_1: [none, 1, 2, -4, 5],
      // A share of nothing is missing.
      x_rate_1: [none, 1, 1, -1, none],
    });
  });

  it('rolls over the rows up to this one, over fewer at the start and where some are missing', () => {
    const found = derived(table({ values: [1, 3, none, 8] }), { rolling: [3] });
    expect(found['x_mean_3']).toEqual([1, 2, 2, 5.5]);
    expect(found['x_sd_3']).toEqual([0, 1, 1, 2.5]);
    expect(found['x_above_mean_3']).toEqual([0, 1, none, 2.5]);
  });

  it('goes by the moments, not by the order of the table', () => {
    const found = derived(table({ values: [30, 10, 20], at: [3, 1, 2] }), { changes: [1], rolling: [2] });
    expect(found['x_change_1']).toEqual([10, none, 10]);
    expect(found['x_mean_2']).toEqual([25, 10, 15]);
  });

  it('takes no row of the same moment for an earlier one', () => {
    const found = derived(table({ values: [1, 2, 3, 4], at: [0, 1, 1, 2] }), { lags: [1], rolling: [2] });
    expect(found['x_lag_1']).toEqual([none, 1, 1, 3]);
    expect(found['x_mean_2']).toEqual([1, 1.5, 2, 3.5]);
  });

  it('keeps series apart that a column tells', () => {
    const given = { values: [1, 100, 2, 200], hosts: [0, 1, 0, 1] };
    expect(derived(table(given), { changes: [1], by: 'host' })).toEqual({ x_change_1: [none, none, 1, 100] });
    expect(derived(table(given), { changes: [1] })).toEqual({ x_change_1: [none, 99, -98, 198] });
  });

  it('gives a row without a moment no past, and no other row one by it', () => {
    const found = derived(table({ values: [1, 50, 2], at: [0, none, 1] }), { lags: [1], rolling: [2] });
    expect(found['x_lag_1']).toEqual([none, none, 1]);
    expect(found['x_mean_2']).toEqual([1, 50, 1.5]);
  });

  it('makes change, mean, deviation and distance of every column of numbers by itself', () => {
    const { columns } = series.derive(table({ values: [1, 2], hosts: [0, 1] }), {});
    expect(columns.map(({ name }) => name)).toEqual([
      ...['x', 'y', 'host'],
      ...['x', 'y'].flatMap(name => ['change_1', 'mean_12', 'sd_12', 'above_mean_12'].map(what => `${name}_${what}`)),
    ]);
  });

  const cell = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(none));
  const row = fc.record({ value: cell, at: fc.integer({ min: 0, max: 12 }), host: fc.nat(1) });
  const settings = { lags: [1, 3], changes: [2], rates: [1], rolling: [2, 5], by: 'host' };
  const tableOf = (rows: readonly { readonly value: number; readonly at: number; readonly host: number }[]) =>
    table({
      values: rows.map(({ value }) => value),
      at: rows.map(({ at }) => at),
      hosts: rows.map(({ host }) => host),
    });
  /** Of the rows `some`, what comes out where there are no others. */
  const expectAlike = (dataset: Dataset, some: Int32Array) => {
    const whole = derived(dataset, settings);
    for (const [name, values] of Object.entries(derived(selectRows(dataset, some), settings))) {
      expect(values, name).toEqual(Array.from(some, each => whole[name]![each]));
    }
  };

  it('never looks at later rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), fc.nat(12), (rows, now) => {
        expectAlike(
          tableOf(rows),
          Int32Array.from(rows.keys()).filter(each => rows[each]!.at <= now),
        );
      }),
    );
  });

  it('does not care for the order of the table', () => {
    const distinct = fc.uniqueArray(row, { selector: ({ at, host }) => `${at} ${host}`, minLength: 1, maxLength: 20 });
    const shuffled = distinct.chain(rows =>
      fc.record({
        rows: fc.constant(rows),
        order: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
      }),
    );
    fc.assert(fc.property(shuffled, ({ rows, order }) => expectAlike(tableOf(rows), Int32Array.from(order))));
  });
});

describe('of a row', () => {
  it('makes ratios, products and logarithms, missing where there are none', () => {
    const found = derived(table({ values: [0, 1, -2] }), { ratios: [['y', 'x']], products: [['x', 'y']], logs: ['x'] });
    expect(found).toEqual({
      y_per_x: [none, 2, 2],
      x_times_y: [0, 2, 8],
      log_x: [0, Math.LN2, none],
    });
  });

  it('tells the clock in UTC', () => {
    // 1970-01-03 was a Saturday.
    const found = derived(table({ values: [1], at: [2 * 1440 + 18 * 60 + 30] }), { clock: true });
    expect(found).toMatchObject({ hour: [18.5], weekday: [5], weekend: [1] });
    expect(found['hour_sin']![0]! ** 2 + found['hour_cos']![0]! ** 2).toBeCloseTo(1, 12);
    expect(derived(table({ values: [1], at: [none] }), { clock: true })).toMatchObject({
      hour: [none],
      weekend: [none],
    });
  });

  it('needs no moments for what needs none', () => {
    const timeless = { ...table({ values: [1] }), timestamp: null };
    expect(derived(timeless, { logs: ['x'] })).toEqual({ log_x: [Math.LN2] });
  });
});

it('keeps labels, and the table that it was given', () => {
  const dataset: LabeledDataset = {
    ...table({ values: [1, 2] }),
    labels: Uint8Array.of(0, 1),
    label: { name: 'l', positive: '1', negative: '0' },
  };
  const before = structuredClone(dataset);
  expect(series.derive(dataset, {}).labels).toBe(dataset.labels);
  expect(dataset).toEqual(before);
});

it.each([
  [{ columns: ['z'], changes: [1] }, /made of "z", which is not among the columns of "t"/],
  [{ columns: ['host'], changes: [1] }, /made of "host", which is a column of kind categorical/],
  [{ logs: ['xx'] }, /made of "xx"/],
  [{ changes: [1], by: 'x' }, /told apart by "x", which is no column of categories/],
  [{ logs: ['x', 'x'] }, /has a column "log_x" already/],
])('refuses %j of a table that has no such column', (settings, message) => {
  const dataset = table({ values: [1, 2], hosts: [0, 1] });
  expect(() => derived(dataset, settings)).toThrow(message);
  expect(() => derived(dataset, settings)).toThrow(DataError);
});

it('refuses what needs moments where there are none', () => {
  const timeless = { ...table({ values: [1] }), timestamp: null };
  expect(() => derived(timeless, { lags: [1] })).toThrow(/series needs moments, and "t" has none/);
});

it('finds nothing wrong with its defaults, and every setting of a wrong kind', () => {
  expect(series.check({})).toEqual([]);
  for (const name of Object.keys(series.defaults)) expect(series.check({ [name]: 5.5 })).toHaveLength(1);
  expect(series.check({ ratios: [['a']], lags: [0], rolling: [1] })).toHaveLength(3);
});
