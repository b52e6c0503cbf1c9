/** Cuts a labelled dataset into rows to train on, rows to calibrate on and rows to judge by; no row is in two of them. */
import { ConfigurationError, DataError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import { type LabeledDataset, selectRows } from './dataset.ts';
import { countKnown, type Hashes, hashRows } from './row-hash.ts';
import { assignByContent, assignByGroup, assignByTime, CALIBRATION, TEST, TRAIN } from './split-rules.ts';

export const SPLITS = ['stratified', 'time', 'group', 'random'] as const;
export type SplitBy = (typeof SPLITS)[number];

export interface SplitOptions {
  /** Share of all rows. */
  readonly testShare: number;
  /** Share of the rows that the test part leaves; 0: no calibration part. */
  readonly calibrationShare: number;
  /**
   * `stratified`: each class is cut in these shares. `random`: the rows are, whatever their class. `time`: the newest rows
   * are the test part, the oldest the training part; rows of one moment stay together. `group`: whole groups stay
   * together; a row without a group is one by itself.
   *
   * Where chance decides, it is a hash of the row's content with the seed: a row keeps its side when the file is sorted
   * another way, and but for few rows at the border when it grows.
   */
  readonly by: SplitBy;
  readonly seed: number;
}

/** For reports, hence its names. */
export interface SplitFacts {
  readonly by: SplitBy;
  readonly seed: number;
  readonly test_share: number;
  readonly calibration_share: number;
  readonly train_rows: number;
  readonly calibration_rows: number;
  readonly test_rows: number;
  /** Test rows whose features, all of them, also stand in a training row. */
  readonly test_duplicates: number;
}

export interface Split {
  readonly train: LabeledDataset;
  readonly calibration: LabeledDataset;
  readonly test: LabeledDataset;
  /** The rows of the dataset that are in the test part, in its order. */
  readonly testRows: Int32Array;
  readonly facts: SplitFacts;
}

/** DataError when a part would lack a class, or the timestamps do not allow the cut. Rows keep their order. */
export function splitDataset(dataset: LabeledDataset, options: SplitOptions): Split {
  const { by, testShare, calibrationShare, seed } = options;
  if (!(testShare > 0 && testShare < 1 && calibrationShare >= 0 && calibrationShare < 1)) {
    throw new ConfigurationError(
      `the shares of test and calibration rows are ${testShare} and ${calibrationShare}, expected more than 0 and less than 1`,
    );
  }
  const hashes = hashesOf(dataset, seed);
  const parts = assign(dataset, hashes, options);
  const rowsOf = (part: number) => indicesOf(parts, part);
  const [train, calibration, test] = [rowsOf(TRAIN), rowsOf(CALIBRATION), rowsOf(TEST)];
  checkClasses(dataset, calibrationShare > 0 ? { training: train, calibration, test } : { training: train, test });
  return {
    train: selectRows(dataset, train),
    calibration: selectRows(dataset, calibration),
    test: selectRows(dataset, test),
    testRows: test,
    facts: {
      ...{ by, seed, test_share: testShare, calibration_share: calibrationShare },
      train_rows: train.length,
      calibration_rows: calibration.length,
      test_rows: test.length,
      test_duplicates: countKnown(pick(hashes, test), pick(hashes, train)),
    },
  };
}

/** Whether each row is in the test part of this split. */
export function testRowsOf(dataset: LabeledDataset, options: SplitOptions): (row: number) => boolean {
  const parts = assign(dataset, hashesOf(dataset, options.seed), options);
  return row => parts[row] === TEST;
}

/** Some rows, in two parts, each in the order of the dataset. */
interface Cut {
  readonly taken: Int32Array;
  readonly left: Int32Array;
}

/**
 * Cuts a share off the given rows of a dataset by the rule of a split, as `splitDataset` takes the test part: by time, the
 * newest. May be called again for what is left.
 */
export function cutter(
  dataset: LabeledDataset,
  { by, seed }: Pick<SplitOptions, 'by' | 'seed'>,
): (rows: Int32Array, share: number) => Cut {
  const hashes = hashesOf(dataset, seed);
  const unread = { ...dataset, columns: [] };
  return (rows, share) => {
    const options = { by, seed, testShare: share, calibrationShare: 0 };
    const parts = assign(selectRows(unread, rows), pick(hashes, rows), options);
    const rowsOf = (part: number) => indicesOf(parts, part).map(i => rows[i]!);
    return { taken: rowsOf(TEST), left: rowsOf(TRAIN) };
  };
}

function hashesOf(dataset: LabeledDataset, seed: number): Hashes {
  return hashRows(dataset, `split ${seed}`);
}

/** The part of each row. */
function assign(dataset: LabeledDataset, hashes: Hashes, options: SplitOptions): Uint8Array {
  switch (options.by) {
    case 'stratified':
      return assignByContent(hashes, dataset.labels, true, options);
    case 'random':
      return assignByContent(hashes, dataset.labels, false, options);
    case 'time':
      if (dataset.timestamp === null) throw missingRole(dataset, 'time', 'timestamp');
      return assignByTime(dataset.name, dataset.timestamp, options);
    case 'group':
      if (dataset.group === null) throw missingRole(dataset, 'group', 'group');
      return assignByGroup(dataset.group, hashes, options, options.seed);
  }
}

function missingRole({ name, origin }: LabeledDataset, by: string, role: string): ConfigurationError {
  return new ConfigurationError(
    `${showJson(name)} (${origin.location}) cannot be split by ${by}: no column is its ${role}`,
    {
      hint: `name the column as "${role}" of the source, or split another way`,
    },
  );
}

function indicesOf(parts: Uint8Array, part: number): Int32Array {
  const indices = new Int32Array(parts.length);
  let count = 0;
  for (let row = 0; row < parts.length; row++) if (parts[row] === part) indices[count++] = row;
  return indices.slice(0, count);
}

function pick({ high, low }: Hashes, rows: Int32Array): Hashes {
  return { high: rows.map(row => high[row]!), low: rows.map(row => low[row]!) };
}

function checkClasses(
  { name, rows, labels, label }: LabeledDataset,
  parts: Readonly<Record<string, Int32Array>>,
): void {
  const positivesIn = (part: Int32Array) => part.reduce((sum, row) => sum + labels[row]!, 0);
  const lacking = Object.entries(parts).find(([, part]) => [0, part.length].includes(positivesIn(part)));
  if (lacking === undefined) return;
  const needed = Object.keys(parts).length;
  const positives = labels.reduce((sum, value) => sum + value, 0);
  const [part, indices] = lacking;
  throw new DataError(
    `the ${part} part of ${showJson(name)} would have ${positivesIn(indices)} rows of ${showJson(label.positive)} and ${
      indices.length - positivesIn(indices)
    } of ${showJson(label.negative)}; there are ${positives} and ${rows - positives} in all`,
    { hint: `each of the ${needed} parts needs a row of each class: give more rows, or split another way` },
  );
}
