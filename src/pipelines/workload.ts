/** What the models of a run cost to train: whether threads of their own pay, who comes first, and how many threads each may use. */
import { trainingCost } from '../training/cost.ts';
import type { LoadedJob } from './job-identity.ts';

export interface Workload {
  /** 1: all on the thread that asks, one after the other. */
  readonly width: number;
  /** Where several are trained at once, the longest comes first. */
  readonly order: readonly LoadedJob[];
  /** Of the threads, as large a share as its part of all that is still to be done; 1 or more. */
  threadsFor(job: LoadedJob): number;
  done(job: LoadedJob): void;
}

/**
 * A thread takes some 50 ms to start, and does its first 100 ms slowly, until what it runs is compiled: what can be done
 * beside the longest training must be more than both (bench/search.bench.ts).
 */
const WORTH_SECONDS = 0.3;

export function workloadOf(jobs: readonly LoadedJob[], threads: number): Workload {
  const costs = new Map(jobs.map(job => [job, totalOf(job)]));
  const order = jobs.toSorted((a, b) => costs.get(b)! - costs.get(a)!);
  const total = () => [...costs.values()].reduce((sum, cost) => sum + cost, 0);
  const beside = total() - Math.max(0, ...jobs.map(costOf));
  const width = beside > WORTH_SECONDS ? threads : 1;
  return {
    width,
    order,
    threadsFor(job) {
      if (width === 1) return threads;
      const share = (threads * (costs.get(job) ?? 0)) / total();
      return Math.min(threads, Math.max(1, Math.round(share)));
    },
    done: job => void costs.delete(job),
  };
}

/** A search makes many trainings of one, which can be done side by side. */
function totalOf(job: LoadedJob): number {
  const { search } = job;
  // On each fold a model learns from all other folds.
  const trials = search === null ? 0 : search.trials * (search.folds - 1);
  return costOf(job) * (1 + trials);
}

/** Of one training. */
function costOf({ config, type, hyperparameters, dataset }: LoadedJob): number {
  const { testShare, calibrationShare } = config.split;
  return trainingCost(type, hyperparameters, dataset, (1 - testShare) * (1 - calibrationShare));
}
