/** Folds keep the rule of the split, and no row judges what has learned from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from './dataset.ts';
import { type Fold, foldRows } from './folds.ts';
import type { SplitBy } from './split.ts';

function table(rows: number, seed: number, share = 0.3): LabeledDataset {
  const random = seededRandom(seed);
  const values = Float64Array.from({ length: rows }, () => random.normal());
  return {
    ...{ name: 'table', rows },
    columns: [{ kind: 'numeric', name: 'x', values }],
    origin: { source: 'test', location: 'test', digest: '', observedAt: null },
    timestamp: { kind: 'timestamp', name: 'at', values: Float64Array.from(values, () => random.integer(1000)) },
    group: {
      ...{ kind: 'categorical', name: 'who', categories: Array.from({ length: 40 }, (_, i) => `g${i}`) },
      codes: Int32Array.from(values, () => random.integer(41) - 1),
    },
    labels: Uint8Array.from(values, () => (random.next() < share ? 1 : 0)),
    label: { name: 'y', positive: '1', negative: '0' },
  };
}

const fold = (dataset: LabeledDataset, by: SplitBy, folds: number, seed = 1) =>
  foldRows(dataset, { by, seed, folds, calibrationShare: 0.2 });

const sorted = (...parts: readonly Int32Array[]) => parts.flatMap(part => [...part]).sort((a, b) => a - b);
const every = (rows: number) => Array.from({ length: rows }, (_, row) => row);
const positives = ({ labels }: LabeledDataset, rows: Int32Array) => rows.reduce((sum, row) => sum + labels[row]!, 0);

describe.each(['stratified', 'random', 'group'] as const)('folds that are %s', by => {
  it('let each row judge once, and train or calibrate in all other folds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 250, max: 500 }),
        fc.integer({ min: 2, max: 5 }),
        fc.nat(1e6),
        (rows, folds, seed) => {
          // So many of each class that no part lacks one.
          const dataset = table(rows, seed, 0.5);
          const found = fold(dataset, by, folds, seed);
          expect(found).toHaveLength(folds);
          expect(sorted(...found.map(({ judge }) => judge))).toEqual(every(rows));
          for (const { train, calibrate, judge } of found) expect(sorted(train, calibrate, judge)).toEqual(every(rows));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are about as large, and the same again', () => {
    const dataset = table(2000, 1);
    const found = fold(dataset, by, 4);
    for (const { judge, calibrate } of found) {
      expect(Math.abs(judge.length - 500)).toBeLessThan(by === 'group' ? 100 : 2);
      expect(Math.abs(calibrate.length - 300)).toBeLessThan(by === 'group' ? 80 : 30);
    }
    expect(fold(dataset, by, 4)).toEqual(found);
    expect(fold(dataset, by, 4, 2)).not.toEqual(found);
  });
});

it('have the same share of each class where they are stratified', () => {
  const dataset = table(1500, 3, 0.1);
  const all = positives(dataset, Int32Array.from(every(1500)));
  for (const { train, calibrate, judge } of fold(dataset, 'stratified', 3)) {
    expect(Math.abs(positives(dataset, judge) - all / 3)).toBeLessThanOrEqual(1);
    expect(Math.abs(positives(dataset, calibrate) - (2 * all) / 15)).toBeLessThanOrEqual(1);
    expect(train.length).toBe(800);
  }
});

it('keep groups together', () => {
  const dataset = table(1000, 4);
  const codes = dataset.group!.codes;
  for (const { train, calibrate, judge } of fold(dataset, 'group', 3)) {
    const groups = [train, calibrate, judge].map(
      part => new Set(part.map(row => codes[row]!).filter(code => code >= 0)),
    );
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(codes.filter(code => code >= 0)).size);
  }
});

it('by time, let nothing learn from what came after the rows that judge, and the newest judge last', () => {
  fc.assert(
    fc.property(
      // The smallest part calibrates on a thirtieth of them: so many that none lacks a class.
      fc.integer({ min: 1200, max: 2400 }),
      fc.integer({ min: 2, max: 5 }),
      fc.nat(1e6),
      (rows, folds, seed) => {
        const dataset = table(rows, seed, 0.5);
        const at = (part: Int32Array) => Array.from(part, row => dataset.timestamp!.values[row]!);
        const found = fold(dataset, 'time', folds);
        for (const { train, calibrate, judge } of found) {
          expect(Math.max(...at(train))).toBeLessThan(Math.min(...at(calibrate)));
          expect(Math.max(...at(calibrate))).toBeLessThan(Math.min(...at(judge)));
        }
        for (const [i, { train, calibrate }] of found.slice(1).entries()) {
          const { train: before, calibrate: also, judge } = found[i] as Fold;
          expect(sorted(train, calibrate)).toEqual(sorted(before, also, judge));
        }
      },
    ),
    { numRuns: 30 },
  );
});

it('are refused where a part would lack a class', () => {
  const few = { ...table(300, 5), labels: Uint8Array.from({ length: 300 }, (_, row) => (row < 4 ? 1 : 0)) };
  expect(() => fold(few, 'stratified', 5)).toThrow(DataError);
  expect(() => fold(few, 'stratified', 5)).toThrow(
    /^fold \d of 5 of 300 rows of "table" would \w+ on 0 rows of "1" and /,
  );
});
