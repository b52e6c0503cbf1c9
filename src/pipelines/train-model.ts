/** One model from data to metrics: split, train, calibrate, evaluate. Nothing is written here, and no registry is asked. */
import { seededRandom } from '../base/random.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import { type Split, splitDataset } from '../data/split.ts';
import { fitCalibration } from '../evaluation/calibration.ts';
import { evaluate, type Metrics } from '../evaluation/metrics.ts';
import { type Predictor, predict } from '../evaluation/predictor.ts';
import { chooseThreshold } from '../evaluation/threshold.ts';
import type { Context } from '../platform/context.ts';
import type { LoadedJob } from './job-identity.ts';
import type { Record } from './run-story.ts';
import { typeHere } from './type-here.ts';

/** A trained model with its scores on the test rows, which it has never seen. */
export interface Trained {
  readonly job: LoadedJob;
  readonly split: Split;
  readonly predictor: Predictor;
  /** P(positive) of each test row. */
  readonly scores: Float64Array;
  readonly metrics: Metrics;
  readonly trainingSeconds: number;
}

export async function trainModel(
  job: LoadedJob,
  context: Pick<Context, 'log' | 'signal' | 'clock' | 'threads' | 'programs'>,
  record: Record,
): Promise<Trained> {
  const { name } = job.config;
  const random = randomOf(job);
  const split = splitRows(job, record);
  const started = context.clock();
  const type = typeHere(job.type, name, job.hyperparameters, context);
  const model = await type.train(split.train, job.hyperparameters, {
    random: random.fork('train'),
    threads: context.threads,
    signal: context.signal,
    progress: (share, doing) => context.log.progress(name, share, doing),
    toScore: [split.calibration, split.test].map(withoutLabels),
  });
  record('model.trained', { model: name, hyperparameters: job.hyperparameters, facts: model.facts });
  const { labels } = split.calibration;
  const scores = model.score(split.calibration);
  const calibration = fitCalibration(scores, labels, random.fork('calibrate'));
  record('model.calibrated', { model: name, ...calibration });
  const given = { configured: job.config.threshold, usual: job.type.usualThreshold };
  const chosen = chooseThreshold({ ...given, model, calibration, scores, labels });
  record('threshold.chosen', { model: name, ...chosen });
  context.log.progress(name, 1);
  const trainingSeconds = (context.clock() - started) / 1000;
  return evaluateModel(job, split, { model, calibration, threshold: chosen.threshold }, trainingSeconds, record);
}

/** The same rows in the same parts, wherever the job is done. */
export function splitRows({ config, dataset, seed }: LoadedJob, record: Record): Split {
  const split = splitDataset(dataset, { ...config.split, seed: config.split.seed ?? seed });
  record('data.split', { model: config.name, ...split.facts });
  return split;
}

export function evaluateModel(
  job: LoadedJob,
  split: Split,
  predictor: Predictor,
  trainingSeconds: number,
  record: Record,
): Trained {
  const { name } = job.config;
  const scores = predict(predictor, split.test);
  const metrics = evaluate(scores, split.test.labels, predictor.threshold, randomOf(job).fork('evaluate'));
  record('model.evaluated', { model: name, n: metrics.n, metrics: metrics.values });
  return { job, split, predictor, scores, metrics, trainingSeconds };
}

/** What is not there cannot be learned from. */
function withoutLabels({ labels: _, label: __, ...rows }: LabeledDataset): Dataset {
  return rows;
}

function randomOf({ config, seed }: LoadedJob) {
  return seededRandom(seed).fork(config.name);
}
