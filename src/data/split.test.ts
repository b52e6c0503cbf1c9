import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from './dataset.ts';
import { selectRows } from './dataset.ts';
import { type SplitOptions, splitDataset } from './split.ts';

const OPTIONS: SplitOptions = { testShare: 0.2, calibrationShare: 0.15, by: 'stratified', seed: 1 };

interface Asked {
  readonly rows?: number;
  readonly positiveShare?: number;
  /** Different rows; the others are copies. */
  readonly distinct?: number;
  readonly groups?: number;
  readonly moments?: number;
  readonly seed?: number;
}

/** Every kind of feature, `id` to know the rows by, which is the timestamp's column and so no feature. */
function table({
  rows = 400,
  positiveShare = 0.3,
  distinct = rows,
  groups = 0,
  moments = rows,
  seed = 3,
}: Asked = {}): LabeledDataset {
  const random = seededRandom(seed);
  const content = Array.from({ length: rows }, (_, row) => row % distinct);
  return {
    ...{ name: 'test', rows, origin: { source: 'test', location: 'test.csv', digest: '', observedAt: null } },
    columns: [
      { kind: 'numeric', name: 'n', values: Float64Array.from(content, i => (i % 5 === 0 ? Number.NaN : i)) },
      {
        kind: 'categorical',
        name: 'c',
        codes: Int32Array.from(content, i => (i % 4) - 1),
        categories: ['x', 'y', 'z'],
      },
      { kind: 'text', name: 't', values: content.map(i => (i % 6 === 0 ? null : `text ${i}`)) },
      {
        kind: 'sequence',
        name: 's',
        offsets: Int32Array.from({ length: rows + 1 }, (_, i) => i),
        codes: Int32Array.from(content, i => i % 7),
        vocabulary: [...'abcdefg'],
      },
    ],
    timestamp: {
      kind: 'timestamp',
      name: 'id',
      values: Float64Array.from({ length: rows }, (_, row) => Math.floor((row * moments) / rows)),
    },
    group:
      groups === 0
        ? null
        : {
            kind: 'categorical',
            name: 'g',
            codes: Int32Array.from({ length: rows }, () => random.integer(groups + 1) - 1),
            categories: Array.from({ length: groups }, (_, i) => `group ${i}`),
          },
    labels: Uint8Array.from(content, i =>
      distinct < rows ? (i % 3 === 0 ? 1 : 0) : random.next() < positiveShare ? 1 : 0,
    ),
    label: { name: 'y', positive: 'yes', negative: 'no' },
  };
}

const ids = (part: LabeledDataset) => [...part.timestamp!.values];
const positives = (part: LabeledDataset) => part.labels.reduce((sum, label) => sum + label, 0);
const shuffled = (dataset: LabeledDataset, seed: number) =>
  selectRows(dataset, seededRandom(seed).shuffle(Int32Array.from({ length: dataset.rows }, (_, i) => i)));

const anySplit = fc.record({
  rows: fc.integer({ min: 250, max: 400 }),
  by: fc.constantFrom('stratified' as const, 'random' as const, 'time' as const, 'group' as const),
  testShare: fc.double({ min: 0.15, max: 0.5, noNaN: true }),
  calibrationShare: fc.double({ min: 0.15, max: 0.5, noNaN: true }),
  seed: fc.nat(),
});

describe('every split', () => {
  it('puts each row into one part, in the order they had', () => {
    fc.assert(
      fc.property(anySplit, ({ rows, ...options }) => {
        const dataset = table({ rows, positiveShare: 0.5, groups: 25, seed: options.seed });
        const { train, calibration, test, facts } = splitDataset(dataset, options);
        const parts = [train, calibration, test].map(ids);
        expect(parts.flat().sort((a, b) => a - b)).toEqual(ids(dataset));
        for (const part of parts) expect(part).toEqual([...part].sort((a, b) => a - b));
        expect([facts.train_rows, facts.calibration_rows, facts.test_rows]).toEqual([
          train.rows,
          calibration.rows,
          test.rows,
        ]);
      }),
    );
  });

  it('is the same for the same seed, another for another', () => {
    for (const by of ['stratified', 'random', 'group'] as const) {
      const dataset = table({ groups: 40 });
      const split = (seed: number) => ids(splitDataset(dataset, { ...OPTIONS, by, seed }).test);
      expect(split(1)).toEqual(split(1));
      expect(split(1)).not.toEqual(split(2));
    }
  });

  it('does without calibration rows when none are asked for', () => {
    for (const by of ['stratified', 'random', 'time', 'group'] as const) {
      const { calibration, facts } = splitDataset(table({ groups: 40 }), { ...OPTIONS, by, calibrationShare: 0 });
      expect(calibration.rows).toBe(0);
      expect(facts.train_rows + facts.test_rows).toBe(400);
    }
  });

  it.each([
    { testShare: 0 },
    { testShare: 1 },
    { testShare: Number.NaN },
    { calibrationShare: 1 },
    { calibrationShare: -0.1 },
  ])('refuses %j', shares => {
    expect(() => splitDataset(table(), { ...OPTIONS, ...shares })).toThrow(ConfigurationError);
  });
});

describe('a stratified split', () => {
  it('cuts each class in the shares that were asked for', () => {
    const dataset = table({ rows: 1000 });
    const { train, calibration, test } = splitDataset(dataset, OPTIONS);
    for (const count of [positives, (part: LabeledDataset) => part.rows - positives(part)]) {
      const [all, inTest, inCalibration] = [count(dataset), count(test), count(calibration)];
      expect(inTest).toBe(Math.round(0.2 * all));
      expect(inCalibration).toBe(Math.round(0.15 * (all - inTest)));
      expect(count(train)).toBe(all - inTest - inCalibration);
    }
  });

  it('keeps each row on its side when the file is sorted another way', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const dataset = table({ seed });
        const columns = [...dataset.columns].reverse();
        const again = splitDataset(
          { ...shuffled(dataset, seed), columns: [...shuffled(dataset, seed).columns].reverse() },
          OPTIONS,
        );
        const first = splitDataset({ ...dataset, columns }, OPTIONS);
        for (const part of ['train', 'calibration', 'test'] as const) {
          expect(ids(again[part]).sort((a, b) => a - b)).toEqual(ids(first[part]));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('does so too when rows differ in nothing but their label', () => {
    const base = table({ rows: 300, distinct: 5 });
    const random = seededRandom(8);
    const dataset: LabeledDataset = { ...base, labels: base.labels.map(() => random.integer(2)) };
    const contentOf = ({ columns, labels, rows }: LabeledDataset) => {
      const text = columns.find(column => column.kind === 'text')!;
      return Array.from({ length: rows }, (_, row) => `${text.values[row]} ${labels[row]}`).sort();
    };
    const first = splitDataset(dataset, OPTIONS);
    const again = splitDataset(shuffled(dataset, 2), OPTIONS);
    expect(contentOf(again.test)).toEqual(contentOf(first.test));
    expect(contentOf(again.calibration)).toEqual(contentOf(first.calibration));
  });

  it('keeps nearly every row on its side when the file grows', () => {
    const grown = table({ rows: 4000 });
    const before = selectRows(
      grown,
      Int32Array.from({ length: 3600 }, (_, i) => i),
    );
    const inTest = new Set(ids(splitDataset(grown, OPTIONS).test));
    const moved = ids(splitDataset(before, OPTIONS).test).filter(id => !inTest.has(id));
    expect(moved.length).toBeLessThan(40);
  });

  it('spreads copies of a row over the parts, and tells how many test rows the model has seen', () => {
    const dataset = table({ rows: 1000, distinct: 10 });
    const { test, train, facts } = splitDataset(dataset, OPTIONS);
    expect(test.rows).toBe(200);
    const features = (part: LabeledDataset, row: number) =>
      JSON.stringify(part.columns.map(column => ('values' in column ? column.values[row] : column.codes[row])));
    const known = new Set(Array.from({ length: train.rows }, (_, row) => features(train, row)));
    const seen = Array.from({ length: test.rows }, (_, row) => features(test, row)).filter(row => known.has(row));
    expect(facts.test_duplicates).toBe(seen.length);
    expect(splitDataset(table(), OPTIONS).facts.test_duplicates).toBe(0);
  });

  it('puts a class of three into all parts, and refuses one of two', () => {
    const few = (count: number): LabeledDataset => ({
      ...table({ rows: 50 }),
      labels: Uint8Array.from({ length: 50 }, (_, i) => (i < count ? 1 : 0)),
    });
    const { train, calibration, test } = splitDataset(few(3), OPTIONS);
    expect([train, calibration, test].map(positives)).toEqual([1, 1, 1]);
    expect(() => splitDataset(few(2), OPTIONS)).toThrow(
      'the training part of "test" would have 0 rows of "yes" and 32 of "no"; there are 2 and 48 in all',
    );
    expect(() => splitDataset(few(0), OPTIONS)).toThrow(DataError);
  });
});

describe('a split by time', () => {
  it('trains on the oldest rows and judges by the newest', () => {
    const { train, calibration, test } = splitDataset(shuffled(table({ rows: 1000 }), 5), { ...OPTIONS, by: 'time' });
    expect([train.rows, calibration.rows, test.rows]).toEqual([680, 120, 200]);
    expect(Math.max(...ids(train))).toBeLessThan(Math.min(...ids(calibration)));
    expect(Math.max(...ids(calibration))).toBeLessThan(Math.min(...ids(test)));
  });

  it('never cuts through a moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (moments, seed) => {
        const dataset = shuffled(table({ rows: 300, moments, positiveShare: 0.5, seed }), seed);
        const { train, calibration, test } = splitDataset(dataset, { ...OPTIONS, by: 'time' });
        const sets = [train, calibration, test].map(part => new Set(ids(part)));
        expect(sets.reduce((sum, set) => sum + set.size, 0)).toBe(moments);
        expect(Math.max(...sets[0]!)).toBeLessThan(Math.min(...sets[1]!));
        expect(Math.max(...sets[1]!)).toBeLessThan(Math.min(...sets[2]!));
      }),
    );
  });

  it('needs a moment for every row, and enough different ones', () => {
    const dataset = table();
    const values = dataset.timestamp!.values.map(value => (value < 7 ? Number.NaN : value));
    const holed = { ...dataset, timestamp: { ...dataset.timestamp!, values } };
    expect(() => splitDataset(holed, { ...OPTIONS, by: 'time' })).toThrow('7 of 400 rows of "test" have no "id"');
    expect(() => splitDataset(table({ moments: 2 }), { ...OPTIONS, by: 'time' })).toThrow(DataError);
    expect(() => splitDataset({ ...dataset, timestamp: null }, { ...OPTIONS, by: 'time' })).toThrow(ConfigurationError);
  });
});

describe('a split by group', () => {
  it('keeps whole groups together, about in the shares asked for', () => {
    const dataset = table({ rows: 2000, groups: 60 });
    const { train, calibration, test } = splitDataset(dataset, { ...OPTIONS, by: 'group' });
    const groups = [train, calibration, test].map(part => new Set([...part.group!.codes].filter(code => code !== -1)));
    expect(groups[0]!.size + groups[1]!.size + groups[2]!.size).toBe(60);
    expect(new Set(groups.flatMap(set => [...set])).size).toBe(60);
    expect(test.rows / 2000).toBeCloseTo(0.2, 1);
    expect(calibration.rows / (2000 - test.rows)).toBeCloseTo(0.15, 1);
  });

  it('keeps groups on their side when rows are added and the file is sorted another way', () => {
    const dataset = table({ rows: 3000, groups: 300 });
    const before = selectRows(
      dataset,
      Int32Array.from({ length: 2800 }, (_, i) => i),
    );
    const inTest = (part: LabeledDataset) => new Set(splitDataset(part, { ...OPTIONS, by: 'group' }).test.group!.codes);
    const [first, second] = [inTest(before), inTest(shuffled(dataset, 9))];
    expect([...first].filter(group => !second.has(group)).length).toBeLessThan(10);
  });

  it('counts a row without a group as one by itself', () => {
    const dataset = table({ rows: 600, groups: 1 });
    const { train, test } = splitDataset(dataset, { ...OPTIONS, by: 'group', testShare: 0.1 });
    expect(test.group!.codes.includes(-1) && train.group!.codes.includes(-1)).toBe(true);
  });

  it('needs groups', () => {
    expect(() => splitDataset(table(), { ...OPTIONS, by: 'group' })).toThrow(ConfigurationError);
    expect(() =>
      splitDataset(
        { ...table(), group: { kind: 'categorical', name: 'g', codes: new Int32Array(400), categories: ['all'] } },
        { ...OPTIONS, by: 'group' },
      ),
    ).toThrow(DataError);
  });
});
