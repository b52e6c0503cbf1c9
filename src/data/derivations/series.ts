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
import { nearest } from '../../base/nearest.ts';
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
import type { Dataset, LabeledDataset, NumericColumn } from '../dataset.ts';
import type { Derivation } from '../derivation.ts';
import { earlier, type History, historyOf, rolling } from '../history.ts';
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

type Numbers = ReadonlyMap<string, Float64Array>;

function derive(dataset: LabeledDataset, settings: JsonObject): LabeledDataset;
function derive(dataset: Dataset, settings: JsonObject): Dataset;
/** DataError where a column or the moments are not there, or a new column has the name of another. */
function derive(dataset: Dataset, given: JsonObject): Dataset {
  refuse(series.check(given), 'setting of series:');
  const settings = { ...DEFAULTS, ...given } as unknown as Settings;
  const numbers = new Map(
    dataset.columns.flatMap(column => (column.kind === 'numeric' ? [[column.name, column.values]] : [])),
  );
  const made: NumericColumn[] = [];
  const taken = new Set(dataset.columns.map(({ name }) => name));
  const add = (name: string, values: Float64Array) => {
    if (taken.has(name))
      throw new DataError(`${showJson(dataset.name)} has a column ${showJson(name)} already, which series would make`, {
        hint: 'ask for it once, or leave the other one out with "ignore" of the source',
      });
    taken.add(name);
    made.push({ kind: 'numeric', name, values });
  };
  addOverTime(dataset, settings, numbers, add);
  addOfRow(dataset, settings, numbers, add);
  return { ...dataset, columns: [...dataset.columns, ...made] };
}

type Add = (name: string, values: Float64Array) => void;

function addOverTime(dataset: Dataset, settings: Settings, numbers: Numbers, add: Add): void {
  const { lags, changes, rates, rolling: windows, clock, by } = settings;
  const isOverTime = [lags, changes, rates, windows].some(list => list.length > 0);
  if (!isOverTime && !clock) return;
  const moments = momentsOf(dataset);
  const names = settings.columns.length > 0 ? settings.columns : [...numbers.keys()];
  const history = isOverTime ? historyOf(moments, seriesOf(dataset, by)) : null;
  for (const name of isOverTime ? names : []) {
    const values = find(numbers, name, dataset);
    const past = history as History;
    for (const back of lags) add(`${name}_lag_${back}`, earlier(past, values, back));
    for (const back of changes) {
      const before = earlier(past, values, back);
      add(
        `${name}_change_${back}`,
        values.map((value, row) => value - before[row]!),
      );
    }
    for (const back of rates) {
      const before = earlier(past, values, back);
      add(
        `${name}_rate_${back}`,
        values.map((value, row) => finite((value - before[row]!) / Math.abs(before[row]!))),
      );
    }
    for (const length of windows) {
      const { means, sds } = rolling(past, values, length);
      add(`${name}_mean_${length}`, means);
      add(`${name}_sd_${length}`, sds);
      add(
        `${name}_above_mean_${length}`,
        values.map((value, row) => value - means[row]!),
      );
    }
  }
  if (clock) addClock(moments, add);
}

const DAY_MS = 86_400_000;

function addClock(moments: Float64Array, add: Add): void {
  const dayShare = (time: number) => time / DAY_MS - Math.floor(time / DAY_MS);
  add(
    'hour',
    moments.map(time => 24 * dayShare(time)),
  );
  add(
    'hour_sin',
    moments.map(time => Math.sin(2 * Math.PI * dayShare(time))),
  );
  add(
    'hour_cos',
    moments.map(time => Math.cos(2 * Math.PI * dayShare(time))),
  );
  add('weekday', moments.map(weekdayOf));
  add(
    'weekend',
    moments.map(time => (Number.isNaN(time) ? time : Number(isWeekend(time)))),
  );
}

function addOfRow(dataset: Dataset, { ratios, products, logs }: Settings, numbers: Numbers, add: Add): void {
  const columnOf = (name: string) => find(numbers, name, dataset);
  for (const [above, below] of ratios) {
    const [a, b] = [columnOf(above), columnOf(below)];
    add(
      `${above}_per_${below}`,
      a.map((value, row) => finite(value / b[row]!)),
    );
  }
  for (const [one, other] of products) {
    const [a, b] = [columnOf(one), columnOf(other)];
    add(
      `${one}_times_${other}`,
      a.map((value, row) => value * b[row]!),
    );
  }
  for (const name of logs)
    add(
      `log_${name}`,
      columnOf(name).map(value => finite(Math.log1p(value))),
    );
}

/** What cannot be said is missing. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

function momentsOf({ timestamp, name }: Dataset): Float64Array {
  if (timestamp !== null) return timestamp.values;
  throw new DataError(`series needs moments, and ${showJson(name)} has none`, {
    hint: 'name the column of moments as "timestamp" of the source',
  });
}

function find(numbers: Numbers, name: string, dataset: Dataset): Float64Array {
  const values = numbers.get(name);
  if (values !== undefined) return values;
  const close = nearest(name, [...numbers.keys()]);
  const kind = dataset.columns.find(column => column.name === name)?.kind;
  throw new DataError(
    `series is to be made of ${showJson(name)}, which is ${kind === undefined ? 'not among the columns' : `a column of kind ${kind}`} of ${showJson(dataset.name)}`,
    { hint: close === undefined ? 'name columns of numbers' : `did you mean ${showJson(close)}?` },
  );
}

/** A code for each row; null: all are one series. */
function seriesOf({ columns, group, name: table }: Dataset, by: string | null): Int32Array | null {
  if (by === null) return null;
  const column = columns.find(({ name }) => name === by) ?? (group?.name === by ? group : undefined);
  if (column?.kind === 'categorical') return column.codes;
  throw new DataError(
    `series are to be told apart by ${showJson(by)}, which is no column of categories of ${showJson(table)}`,
    { hint: 'name one in "by", or leave it out' },
  );
}
