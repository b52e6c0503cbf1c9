/** Holds what is said of calibration that harms, and of columns that a model type left out. */
import { expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { Dataset } from '../data/dataset.ts';
import { fitCalibration, probabilityErrors } from '../evaluation/calibration.ts';
import { evaluate } from '../evaluation/metrics.ts';
import { calibrationNotices, columnNotices, leftOutOf, majorityNotices, uncalibratedNotices } from './notices.ts';

it('says where calibration made the Brier score of the test rows worse, with both numbers', () => {
  const told = calibrationNotices({ ece: 0.107, brier: 0.18 }, { ece: 0.245, brier: 0.21 });
  expect(told).toEqual([
    expect.stringMatching(
      /^calibration made the Brier score and the ECE worse .*: Brier score 0\.21, before 0\.18; ECE 0\.245, before 0\.107; /,
    ),
  ]);
  expect(calibrationNotices({ ece: 0.0298, brier: 0.0563 }, { ece: 0.023, brier: 0.0584 })).toEqual([
    expect.stringMatching(
      /^calibration made the Brier score worse .*: Brier score 0\.058, before 0\.056; ECE 0\.023, before 0\.03, which is better; /,
    ),
  ]);
  expect(calibrationNotices({ ece: 0.107, brier: 0.21 }, { ece: 0.245, brier: 0.21 })).toEqual([]);
  expect(calibrationNotices(null, { ece: 0.2, brier: 0.2 })).toEqual([]);
});

it('says why scores could not be calibrated, and nothing where that was neither asked for nor needed', () => {
  const random = seededRandom(1);
  const scores = Float64Array.from({ length: 2000 }, () => random.next());
  const labels = scores.map(score => (random.next() < score ? 1 : 0));
  const told = (rows: number, asked: string, by: (score: number) => number = score => score) =>
    uncalibratedNotices(
      fitCalibration(scores.slice(0, rows).map(by), Uint8Array.from(labels.slice(0, rows)), seededRandom(2), asked),
    );
  expect(told(12, 'isotonic')).toEqual([
    expect.stringMatching(/^scores are not calibrated: \d+ positive .* are too few/),
  ]);
  expect(told(12, 'auto')).toEqual([expect.stringMatching(/too few/)]);
  expect(told(2000, 'auto', score => 1 - score)).toEqual([
    expect.stringMatching(/^scores are not calibrated: higher scores did not mean more positives/),
  ]);
  expect([told(2000, 'auto'), told(2000, 'none'), told(2000, 'platt')]).toEqual([[], [], []]);
});

it('says where one answer for every row would be right as often', () => {
  const judged = (scores: readonly number[]) =>
    majorityNotices(evaluate(Float64Array.from(scores), Uint8Array.of(1, 0, 0, 0, 0), 0.5, seededRandom(1)), {
      name: 'y',
      positive: 'fraud',
      negative: 'fine',
    });
  expect(judged([0.9, 0.1, 0.1, 0.1, 0.1])).toEqual([]);
  expect(judged([0.4, 0.1, 0.1, 0.1, 0.1])).toEqual([
    expect.stringMatching(/^accuracy 0\.800 says little: calling every test row "fine" reaches 0\.800; /),
  ]);
});

it('measures scores before calibration as scores are measured anywhere', () => {
  const labels = Uint8Array.of(0, 1, 1, 0);
  // By hand: squares 0.01, 0.04, 0.25, 0.36; bins of the scores 0.1, 0.8, 0.5, 0.6, each with one row.
  const errors = probabilityErrors(Float64Array.of(0.1, 0.8, 0.5, 0.6), labels);
  expect(errors.brier).toBeCloseTo(0.165, 12);
  expect(errors.ece).toBeCloseTo((0.1 + 0.2 + 0.5 + 0.6) / 4, 12);
  expect(probabilityErrors(new Float64Array(0), new Uint8Array(0))).toEqual({ ece: null, brier: null });
});

it('tells each column once: as left out with its reason, or as read otherwise than most of its cells', () => {
  const note = { kind: 'text', line: 9, cell: 'abc', cells: 1, present: 50, others: 'numbers' } as const;
  const dataset: Dataset = {
    ...{ name: 'd', rows: 50, timestamp: null, group: null },
    columns: [{ kind: 'text', name: 'a', values: [] }],
    origin: { source: 'csv', location: 'd.csv', digest: '', observedAt: null },
    notes: [
      { column: 'a', ...note },
      { column: 'b', ...note, kind: 'categorical' },
    ],
  };
  const leftOut = leftOutOf(dataset, {
    left_out: [
      { name: 'a', reason: 'too many' },
      { name: 'z', reason: 'is not there' },
    ],
  });
  expect(leftOut).toEqual([
    {
      ...{ column: 'a', kind: 'text', reason: 'too many', line: 9, cell: 'abc', cells: 1 },
      message: expect.stringMatching(
        /^d\.csv:9: column "a" \(text\) is left out \(too many\): 1 of 50 cells is no number/,
      ),
    },
    {
      ...{ column: 'z', kind: null, reason: 'is not there', line: null, cell: null, cells: null },
      message: 'column "z" is left out: is not there',
    },
  ]);
  expect(columnNotices(dataset, leftOut)).toEqual([
    expect.stringMatching(/^d\.csv:9: column "b" is read as categorical/),
  ]);
  expect(columnNotices(dataset)).toHaveLength(2);
  expect(leftOutOf(dataset, {})).toEqual([]);
});
