/** The rules by which a split gives rows to its parts. */
import { DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import type { CategoricalColumn, TimestampColumn } from './dataset.ts';
import { type Hashes, hashStrings, mix, occurrences } from './row-hash.ts';

export const TRAIN = 0;
export const CALIBRATION = 1;
export const TEST = 2;

interface Shares {
  readonly testShare: number;
  readonly calibrationShare: number;
}

/** Ranks the rows by a hash of their content, within their class when `stratified`; the lowest are the test part. */
export function assignByContent(features: Hashes, labels: Uint8Array, stratified: boolean, shares: Shares): Uint8Array {
  const keys = rowKeys(features, labels);
  const parts = new Uint8Array(labels.length);
  for (const label of stratified ? [0, 1] : [null]) {
    const ranked = new Float64Array(keys.length);
    let count = 0;
    for (let row = 0; row < keys.length; row++) {
      if (label === null || labels[row] === label) ranked[count++] = keys[row]!;
    }
    const sorted = ranked.subarray(0, count).sort();
    const { test, calibration } = partSizes(count, shares);
    const lastOfTest = sorted[test - 1]!;
    const lastOfCalibration = sorted[test + calibration - 1]!;
    for (let row = 0; row < keys.length; row++) {
      if (label !== null && labels[row] !== label) continue;
      const key = keys[row]!;
      parts[row] = key <= lastOfTest ? TEST : key <= lastOfCalibration ? CALIBRATION : TRAIN;
    }
  }
  return parts;
}

/** At least one row each, so that a class of three is in all parts. */
function partSizes(rows: number, { testShare, calibrationShare }: Shares): { test: number; calibration: number } {
  const test = Math.max(1, Math.round(rows * testShare));
  const calibration = calibrationShare === 0 ? 0 : Math.max(1, Math.round((rows - test) * calibrationShare));
  return { test, calibration: Math.min(calibration, Math.max(0, rows - test)) };
}

/** 53 bits of content, label and, for rows that are the same in both, how many came before. */
function rowKeys({ high, low }: Hashes, labels: Uint8Array | null): Float64Array {
  const rows = high.length;
  const content: Hashes = { high: new Int32Array(rows), low: new Int32Array(rows) };
  for (let row = 0; row < rows; row++) {
    const label = labels === null ? 0 : labels[row]!;
    content.high[row] = mix(high[row]! + label);
    content.low[row] = mix(low[row]! - label);
  }
  const copies = occurrences(content);
  const keys = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    keys[row] = keyOf(content.high[row]! + copies[row]!, content.low[row]! ^ copies[row]!);
  }
  return keys;
}

function keyOf(high: number, low: number): number {
  return (mix(high) >>> 5) * 2 ** 26 + (mix(low) >>> 6);
}

/** The newest rows are the test part, those before them the calibration part. */
export function assignByTime(name: string, { name: column, values }: TimestampColumn, shares: Shares): Uint8Array {
  const missing = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  if (missing > 0) {
    throw new DataError(
      `${missing.toLocaleString('en-US')} of ${values.length.toLocaleString('en-US')} rows of ${showJson(name)} have no ${showJson(column)}, by which they are to be split`,
      { hint: 'leave out the rows without a timestamp, or split another way' },
    );
  }
  const sorted = values.slice().sort();
  const testFrom = border(sorted, sorted.length, shares.testShare);
  const calibrationFrom =
    shares.calibrationShare === 0 ? testFrom : testFrom && border(sorted, testFrom, shares.calibrationShare);
  if (testFrom === null || calibrationFrom === null) {
    throw new DataError(
      `the rows of ${showJson(name)} have too few different values of ${showJson(column)} to be split by`,
      {
        hint: 'rows of one moment stay together: give data of a longer time, or split another way',
      },
    );
  }
  const [test, calibration] = [sorted[testFrom]!, sorted[calibrationFrom]!];
  return Uint8Array.from(values, value => (value >= test ? TEST : value >= calibration ? CALIBRATION : TRAIN));
}

/**
 * Where the last `share` of `sorted[0 … end)` begins, moved to the nearest change of value so that equal ones stay
 * together; null when there is none within.
 */
function border(sorted: Float64Array, end: number, share: number): number | null {
  const wanted = end - Math.max(1, Math.round(end * share));
  const value = sorted[wanted]!;
  let before = wanted;
  while (before > 0 && sorted[before - 1] === value) before--;
  let after = wanted;
  while (after < end && sorted[after] === value) after++;
  const choices = [before, after].filter(place => place > 0 && place < end);
  choices.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return choices[0] ?? null;
}

interface Group {
  readonly key: number;
  readonly rows: number[];
}

/** Whole groups, in the order of a hash of their names, until a part has its share. */
export function assignByGroup(
  { codes, categories }: CategoricalColumn,
  features: Hashes,
  shares: Shares,
  seed: number,
): Uint8Array {
  const named = hashStrings(categories, `group ${seed}`);
  const alone = rowKeys(features, null);
  const groups = categories.map((_, i): Group => ({ key: keyOf(named.high[i]!, named.low[i]!), rows: [] }));
  codes.forEach((code, row) => {
    if (code === -1) groups.push({ key: alone[row]!, rows: [row] });
    else groups[code]!.rows.push(row);
  });
  const order = groups.filter(group => group.rows.length > 0).sort((a, b) => a.key - b.key);
  const parts = new Uint8Array(codes.length).fill(TRAIN);
  const rest = take(order, codes.length * shares.testShare, TEST, parts);
  if (shares.calibrationShare > 0) {
    const left = rest.reduce((sum, group) => sum + group.rows.length, 0);
    take(rest, left * shares.calibrationShare, CALIBRATION, parts);
  }
  return parts;
}

/** Gives `part` the first groups that bring it nearer to `wanted` rows, or the smallest when all are too large. */
function take(groups: readonly Group[], wanted: number, part: number, parts: Uint8Array): Group[] {
  const taken = new Set<Group>();
  let rows = 0;
  for (const group of groups) {
    if (Math.abs(rows + group.rows.length - wanted) >= Math.abs(rows - wanted)) continue;
    taken.add(group);
    rows += group.rows.length;
  }
  if (taken.size === 0 && groups.length > 0) {
    taken.add(groups.reduce((least, group) => (group.rows.length < least.rows.length ? group : least)));
  }
  for (const group of taken) for (const row of group.rows) parts[row] = part;
  return groups.filter(group => !taken.has(group));
}
