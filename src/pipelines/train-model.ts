/** One model from data to metrics: split, train, calibrate, evaluate. Nothing is written here, and no registry is asked. */
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { type Split, splitDataset } from '../data/split.ts';
import { fitCalibration } from '../evaluation/calibration.ts';
import { evaluate, type Metrics } from '../evaluation/metrics.ts';
import { type Predictor, predict } from '../evaluation/predictor.ts';
import type { Context } from '../platform/context.ts';
import type { Record } from './run-story.ts';
import type { Job } from './train-plan.ts';

/** A trained model with its scores on the test rows, which it has never seen. */
export interface Trained {
  readonly job: Job;
  readonly dataset: LabeledDataset;
  readonly split: Split;
  readonly predictor: Predictor;
  /** P(positive) of each test row. */
  readonly scores: Float64Array;
  readonly metrics: Metrics;
  readonly trainingSeconds: number;
}

export async function trainModel(
  job: Job,
  dataset: LabeledDataset,
  context: Pick<Context, 'log' | 'signal' | 'clock'>,
  record: Record,
): Promise<Trained> {
  const { name, threshold, split: rule } = job.config;
  const random = seededRandom(job.seed).fork(name);
  const split = splitDataset(dataset, { ...rule, seed: rule.seed ?? job.seed });
  record('data.split', { model: name, ...split.facts });
  const started = context.clock();
  const model = await job.type.train(split.train, job.hyperparameters, {
    random: random.fork('train'),
    signal: context.signal,
    progress: (share, doing) => context.log.progress(name, share, doing),
  });
  record('model.trained', { model: name, hyperparameters: job.hyperparameters, facts: model.facts });
  const calibration = fitCalibration(
    model.score(split.calibration),
    split.calibration.labels,
    random.fork('calibrate'),
  );
  record('model.calibrated', { model: name, ...calibration });
  context.log.progress(name, 1);
  const trainingSeconds = (context.clock() - started) / 1000;
  const predictor: Predictor = { model, calibration, threshold };
  const scores = predict(predictor, split.test);
  const metrics = evaluate(scores, split.test.labels, threshold, random.fork('evaluate'));
  record('model.evaluated', { model: name, n: metrics.n, metrics: metrics.values });
  return { job, dataset, split, predictor, scores, metrics, trainingSeconds };
}
