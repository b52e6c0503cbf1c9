/**
 * Makes features of metrics over time: what a value was before, how it changes, how it stands beside the last hour; and
 * ratios, products and logarithms of columns. A row is made of itself and of rows of earlier moments.
 *
 * `x_lag_2`: the value two rows before. `x_change_1`: its difference from the row before. `x_rate_1`: the same as a share of
 * the value before. `x_mean_12`, `x_sd_12`, `x_above_mean_12`: of the last twelve rows, this one among them. `a_per_b`,
 * `a_times_b`; `log_a` = ln(1 + a). With `clock`: `hour`, its sine and cosine over the day, `weekday` (0 = Monday), `weekend`.
 */
import { DataError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import {
  type Expectation,
  eitherOf,
  faultsIn,
  listOf,
  nothing,
  refuse,
  text,
  trueOrFalse,
  wholeNumber,
} from '../../base/settings.ts';
import { showJson } from '../../base/show-json.ts';
import type { Column, Dataset, LabeledDataset } from '../dataset.ts';
import type { Derivation } from '../derivation.ts';
import { earlier, historyOf, rolling } from '../history.ts';
import { codesNamed, momentsOf, numbersNamed } from '../named-columns.ts';
import { isWeekend, weekdayOf } from '../slots.ts';

const DEFAULTS = {
  /** Of which there are lags, changes, rates and rolling figures; empty: of every column of numbers. */
  columns: [],
  lags: [],
  changes: [1],
  rates: [],
  /** Rows of each window. */
  rolling: [12],
  /** Pairs of columns. */
  ratios: [],
  products: [],
  /** Columns. */
  logs: [],
  clock: false,
  /** Column whose values tell series apart, such as a host; null: all rows are one series. */
  by: null,
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const COLUMN = text('the name of a column');
const PAIR: Expectation = {
  expected: 'two names of columns',
  holds: found => Array.isArray(found) && found.length === 2 && found.every(name => typeof name === 'string'),
};
const BACK = wholeNumber({ atLeast: 1, atMost: 100_000 });
const EXPECTED = {
  ...{ columns: listOf(COLUMN), lags: listOf(BACK), changes: listOf(BACK), rates: listOf(BACK) },
  rolling: listOf(wholeNumber({ atLeast: 2, atMost: 100_000 })),
  ...{ ratios: listOf(PAIR), products: listOf(PAIR), logs: listOf(COLUMN) },
  clock: trueOrFalse,
  by: eitherOf(COLUMN, nothing),
};

interface Settings {
  readonly columns: readonly string[];
  readonly lags: readonly number[];
  readonly changes: readonly number[];
  readonly rates: readonly number[];
  readonly rolling: readonly number[];
  readonly ratios: readonly (readonly [string, string])[];
  readonly products: readonly (readonly [string, string])[];
  readonly logs: readonly string[];
  readonly clock: boolean;
  readonly by: string | null;
}

export const series: Derivation = {
  name: 'series',
  description: 'Features of metrics over time: lags, changes, rolling figures, ratios, logarithms, the clock.',
  defaults: DEFAULTS,
  check: given => faultsIn({ ...DEFAULTS, ...given }, EXPECTED),
  derive,
};

/** Name and values of a new column. */
type Made = readonly [name: string, values: Float64Array];

function derive(dataset: LabeledDataset, settings: JsonObject): LabeledDataset;
function derive(dataset: Dataset, settings: JsonObject): Dataset;
/** DataError where a column or the moments are not there, or a new column has the name of another. */
function derive(dataset: Dataset, given: JsonObject): Dataset {
  refuse(series.check(given), 'setting of series:');
  const settings = { ...DEFAULTS, ...given } as unknown as Settings;
  const columns: Column[] = [...dataset.columns];
  const taken = new Set(columns.map(({ name }) => name));
  for (const [name, values] of [
    ...overTime(dataset, settings),
    ...clock(dataset, settings),
    ...ofRow(dataset, settings),
  ]) {
    if (taken.has(name)) throw twice(dataset.name, name);
    taken.add(name);
    columns.push({ kind: 'numeric', name, values });
  }
  return { ...dataset, columns };
}

function twice(table: string, name: string): DataError {
  return new DataError(`${showJson(table)} has a column ${showJson(name)} already, which series would make`, {
    hint: 'ask for it once, or leave the other one out with "ignore" of the source',
  });
}

function* overTime(dataset: Dataset, settings: Settings): Generator<Made> {
  const { lags, changes, rates, rolling: windows, by } = settings;
  if ([lags, changes, rates, windows].every(list => list.length === 0)) return;
  const moments = momentsOf(dataset, series.name);
  const history = historyOf(moments, by === null ? null : codesNamed(dataset, by, series.name));
  const all = dataset.columns.flatMap(({ kind, name }) => (kind === 'numeric' ? [name] : []));
  for (const name of settings.columns.length > 0 ? settings.columns : all) {
    const values = numbersNamed(dataset, name, series.name);
    for (const back of lags) yield [`${name}_lag_${back}`, earlier(history, values, back)];
    for (const back of changes) {
      yield [`${name}_change_${back}`, each(values, earlier(history, values, back), (value, before) => value - before)];
    }
    for (const back of rates) {
      const rate = (value: number, before: number) => (value - before) / Math.abs(before);
      yield [`${name}_rate_${back}`, each(values, earlier(history, values, back), rate)];
    }
    for (const length of windows) {
      const { means, sds } = rolling(history, values, length);
      yield [`${name}_mean_${length}`, means];
      yield [`${name}_sd_${length}`, sds];
      yield [`${name}_above_mean_${length}`, each(values, means, (value, mean) => value - mean)];
    }
  }
}

function* clock(dataset: Dataset, settings: Settings): Generator<Made> {
  if (!settings.clock) return;
  const moments = momentsOf(dataset, series.name);
  const hours = moments.map(time => (time - Math.floor(time / DAY_MS) * DAY_MS) / HOUR_MS);
  yield ['hour', hours];
  yield ['hour_sin', hours.map(hour => Math.sin((Math.PI * hour) / 12))];
  yield ['hour_cos', hours.map(hour => Math.cos((Math.PI * hour) / 12))];
  yield ['weekday', moments.map(weekdayOf)];
  yield ['weekend', moments.map(time => (Number.isNaN(time) ? time : Number(isWeekend(time))))];
}

function* ofRow(dataset: Dataset, { ratios, products, logs }: Settings): Generator<Made> {
  const numbers = (name: string) => numbersNamed(dataset, name, series.name);
  for (const [above, below] of ratios) {
    yield [`${above}_per_${below}`, each(numbers(above), numbers(below), (a, b) => a / b)];
  }
  for (const [one, other] of products) {
    yield [`${one}_times_${other}`, each(numbers(one), numbers(other), (a, b) => a * b)];
  }
  for (const name of logs) {
    const values = numbers(name);
    yield [`log_${name}`, each(values, values, value => Math.log1p(value))];
  }
}

/** Row by row; what is no number, as a share of nothing, is missing. */
function each(a: Float64Array, b: Float64Array, make: (a: number, b: number) => number): Float64Array {
  return a.map((value, row) => {
    const made = make(value, b[row]!);
    return Number.isFinite(made) ? made : Number.NaN;
  });
}
