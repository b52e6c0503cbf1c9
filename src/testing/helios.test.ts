/** What Helios promised and never reached: precision, recall and false positive rate on rows that had no part in training. */
import { expect, it } from 'vitest';
import { type HeliosRun, meetsTargets, runHelios } from './helios.ts';

/** Two weeks to train, one to calibrate, two to judge. */
const APART = { days: 35, testShare: 14 / 35, calibrationShare: 7 / 21 };
/** `mlops train --days 14` as it is. */
const ONE_RUN = { days: 14, testShare: 0.2, calibrationShare: 0.15 };
/** A Monday, a Thursday in another year with a clock that is off the hour, a Saturday. */
const STARTS = ['2025-01-06', '2026-11-19T13:37:00Z', '2027-05-01'];

it.each(STARTS.flatMap(start => [APART, ONE_RUN].flatMap(cut => [0, 1, 2, 3].map(seed => ({ ...cut, start, seed })))))(
  'reaches its targets from $start on, in $days days, with seed $seed',
  async (run: HeliosRun) => {
    const { forest, simple } = await runHelios(run);
    expect(meetsTargets(forest), JSON.stringify(forest)).toBe(true);
    // It is a simple task, as the robust z-score beside the forest says.
    expect(simple.recall).toBeGreaterThan(0.9);
    expect(simple.roc_auc).toBeGreaterThan(0.99);
  },
);

it('does not reach them without looking at the clock', async () => {
  const run = { ...APART, start: STARTS[0]!, seed: 1, hyperparameters: { context: 'none' } };
  const { forest } = await runHelios(run);
  expect(meetsTargets(forest)).toBe(false);
  expect(forest.recall).toBeLessThan(0.8);
});
