/** Rows told apart by one column: by its categories, its few values, or the quarters of its many. */

import { quantileOfSorted } from '../base/statistics.ts';
import type { CategoricalColumn, Dataset, NumericColumn, TimestampColumn } from './dataset.ts';

export interface RowGroup {
  /** A category or number as the data have it, or a range. */
  readonly value: string;
  /** `others`: all values that are too rare to stand alone; `missing`: the rows without one. */
  readonly kind: 'value' | 'range' | 'others' | 'missing';
  readonly rows: Int32Array;
}

/** Values that stand alone; of more, the most frequent ones. */
const MOST_VALUES = 20;
/** Numbers of more different values are cut into quarters. */
const MOST_NUMBERS = 12;

/** The largest group first, ranges in their order; missing and others last. null: the column is of a kind that has no groups. */
export function groupRows(dataset: Dataset, name: string): RowGroup[] | null {
  const column = [...dataset.columns, dataset.group, dataset.timestamp].find(each => each?.name === name);
  switch (column?.kind) {
    case 'categorical':
      return byCategory(column);
    case 'numeric':
      return byNumber(column);
    case 'timestamp':
      return byQuarter(column, moments);
    default:
      return null;
  }
}

function byCategory({ codes, categories }: CategoricalColumn): RowGroup[] {
  const counts = new Int32Array(categories.length + 1);
  for (const code of codes) counts[code === -1 ? categories.length : code]!++;
  const present = categories.map((_, code) => code).filter(code => counts[code]! > 0);
  present.sort((a, b) => counts[b]! - counts[a]! || (categories[a]! < categories[b]! ? -1 : 1));
  const alone = present.slice(0, MOST_VALUES);
  // Where each code's rows go: to a group of its own, to the others, or to those without one.
  const [others, missing] = [alone.length, alone.length + 1];
  const groupOf = new Int32Array(categories.length + 1).fill(others);
  alone.forEach((code, i) => {
    groupOf[code] = i;
  });
  groupOf[categories.length] = missing;
  const rows = rowsByGroup(codes, code => groupOf[code === -1 ? categories.length : code]!, alone.length + 2);
  const rest = present.length - alone.length;
  return [
    ...alone.map((code, i): RowGroup => ({ value: categories[code]!, kind: 'value', rows: rows[i]! })),
    { value: `${rest} other values`, kind: 'others', rows: rows[others]! } as const,
    { value: 'missing', kind: 'missing', rows: rows[missing]! } as const,
  ].filter(group => group.rows.length > 0);
}

function byNumber(column: NumericColumn): RowGroup[] {
  const distinct = new Set<number>();
  for (const value of column.values) {
    if (!Number.isNaN(value)) distinct.add(value);
    if (distinct.size > MOST_NUMBERS) return byQuarter(column, shortest);
  }
  const numbers = [...distinct].sort((a, b) => a - b);
  const places = new Map(numbers.map((value, i) => [value, i]));
  const rows = rowsByGroup(column.values, value => places.get(value) ?? numbers.length, numbers.length + 1);
  return withMissing(
    numbers.map((value, i): RowGroup => ({ value: String(value), kind: 'value', rows: rows[i]! })),
    rows[numbers.length]!,
  );
}

function byQuarter(
  { values }: NumericColumn | TimestampColumn,
  show: (borders: readonly number[]) => string[],
): RowGroup[] {
  const sorted = values.filter(value => !Number.isNaN(value)).sort();
  const borders = [...new Set([0.25, 0.5, 0.75].map(share => quantileOfSorted(sorted, share)))].filter(
    border => border > sorted[0]!,
  );
  const groupOf = (value: number) => {
    if (Number.isNaN(value)) return borders.length + 1;
    return borders.reduce((above, border) => above + (value >= border ? 1 : 0), 0);
  };
  const rows = rowsByGroup(values, groupOf, borders.length + 2);
  const shown = show(borders);
  const ranges = rows.slice(0, -1).map((ofRange, i): RowGroup => {
    if (i === 0)
      return { value: shown.length === 0 ? 'all values' : `below ${shown[0]}`, kind: 'range', rows: ofRange };
    const value = i === shown.length ? `${shown[i - 1]} and more` : `${shown[i - 1]} to below ${shown[i]}`;
    return { value, kind: 'range', rows: ofRange };
  });
  return withMissing(ranges, rows.at(-1)!);
}

/** With as few digits as tell them apart, three at least. */
function shortest(borders: readonly number[]): string[] {
  for (let digits = 3; digits < 17; digits++) {
    const written = borders.map(border => String(Number(border.toPrecision(digits))));
    if (new Set(written).size === borders.length) return written;
  }
  return borders.map(String);
}

/** Whole seconds, where a calendar has the moment. */
function moments(borders: readonly number[]): string[] {
  return borders.map(value => {
    return Math.abs(value) <= 8.64e15 ? `${new Date(value).toISOString().slice(0, 19)}Z` : String(value);
  });
}

function withMissing(groups: readonly RowGroup[], rows: Int32Array): RowGroup[] {
  return [...groups, { value: 'missing', kind: 'missing', rows } as const].filter(group => group.rows.length > 0);
}

function rowsByGroup(
  cells: Float64Array | Int32Array,
  groupOf: (cell: number) => number,
  groups: number,
): Int32Array[] {
  const ofRows = new Int32Array(cells.length);
  const counts = new Int32Array(groups);
  for (let row = 0; row < cells.length; row++) {
    ofRows[row] = groupOf(cells[row]!);
    counts[ofRows[row]!]!++;
  }
  const rows = Array.from(counts, count => new Int32Array(count));
  for (let row = cells.length - 1; row >= 0; row--) rows[ofRows[row]!]![--counts[ofRows[row]!]!] = row;
  return rows;
}
