/** Whether threads pay, and how they are divided. */
import { expect, it } from 'vitest';
import type { LabeledDataset } from '../data/dataset.ts';
import type { LoadedJob } from './job-identity.ts';
import { workloadOf } from './workload.ts';

/** Costs, by the type's own word, this many seconds. */
function jobOf(seconds: number): LoadedJob {
  const dataset = { columns: [{ kind: 'numeric', name: 'x', values: new Float64Array(1000) }] } as unknown;
  const job = {
    config: { split: { testShare: 0.2, calibrationShare: 0.25 } },
    type: { defaults: {}, cost: (1e9 * seconds) / 600 },
    ...{ hyperparameters: {}, search: null },
    dataset: dataset as LabeledDataset,
  };
  return job as unknown as LoadedJob;
}

it('starts no threads for work that is done before they are there, or for one long training among short ones', () => {
  for (const seconds of [[0.1, 0.1, 0.1], [60, 0.05, 0.1, 0.1], [60], []]) {
    const jobs = seconds.map(jobOf);
    const work = workloadOf(jobs, 4);
    expect(work.width).toBe(1);
    for (const job of jobs) expect(work.threadsFor(job)).toBe(4);
  }
  expect(workloadOf([60, 0.2, 0.2].map(jobOf), 4).width).toBe(4);
  expect(workloadOf([60, 60].map(jobOf), 1).width).toBe(1);
});

it('begins with the longest, and gives each its share of the threads, at least one', () => {
  const [short, long, middle] = [1, 20, 6].map(jobOf) as [LoadedJob, LoadedJob, LoadedJob];
  const work = workloadOf([short, long, middle], 8);
  expect(work.order).toEqual([long, middle, short]);
  expect([long, middle, short].map(work.threadsFor)).toEqual([6, 2, 1]);
  work.done(long);
  expect([middle, short].map(work.threadsFor)).toEqual([7, 1]);
  work.done(middle);
  expect(work.threadsFor(short)).toBe(8);
});

it('counts epochs as passes', () => {
  const job = jobOf(0.001);
  const trained = (epochs: number) => ({ ...job, hyperparameters: { epochs } });
  expect(workloadOf([trained(10), trained(10)], 2).width).toBe(1);
  expect(workloadOf([trained(1000), trained(1000)], 2).width).toBe(2);
});

it('counts the trials of a search, which can be done side by side', () => {
  const searched = (trials: number) => ({ ...jobOf(0.005), search: { trials, folds: 3 } }) as LoadedJob;
  expect(workloadOf([searched(5)], 2).width).toBe(1);
  expect(workloadOf([searched(50)], 2).width).toBe(2);
});
