/** One model from data to metrics: split, train, calibrate, evaluate. Nothing is written here, and no registry is asked. */
import type { JsonObject } from '../base/json.ts';
import { seededRandom } from '../base/random.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import { type Split, splitDataset } from '../data/split.ts';
import { fitCalibration } from '../evaluation/calibration.ts';
import { evaluate, type Metrics } from '../evaluation/metrics.ts';
import { type Predictor, predict } from '../evaluation/predictor.ts';
import { judgeSimpleBaseline, type SimpleBaselineMetrics } from '../evaluation/simple-baseline.ts';
import { type ChosenThreshold, chooseThreshold } from '../evaluation/threshold.ts';
import type { SearchReport } from '../search/search-report.ts';
import { onThisThread } from '../training/on-this-thread.ts';
import type { Trainer } from '../training/trainer.ts';
import type { Training } from './job.ts';
import { type LoadedJob, type Subject, streamOf } from './job-identity.ts';
import type { Record } from './run-story.ts';
import { searchModel } from './search-model.ts';
import { typeHere } from './type-here.ts';

/** A trained model with its scores on the test rows, which it has never seen. */
export interface Trained {
  readonly job: Subject;
  /** Those of the job, or those that were found. */
  readonly hyperparameters: JsonObject;
  readonly search: SearchReport | null;
  readonly split: Split;
  readonly predictor: Predictor;
  /** How the predictor's threshold was found. */
  readonly chosen: ChosenThreshold;
  /** P(positive) of each test row. */
  readonly scores: Float64Array;
  readonly metrics: Metrics;
  /** null: the model type names none. */
  readonly simpleBaseline: SimpleBaselineMetrics | null;
  readonly trainingSeconds: number;
}

export async function trainModel(job: LoadedJob, training: Training, record: Record): Promise<Trained> {
  const { name } = job.config;
  const { log, clock } = training.context;
  const type = typeHere(job.type, name, job.hyperparameters, training.context);
  // Programs of the user's are processes of their own, and belong to this thread.
  const trainer = type === job.type ? training.trainer : onThisThread(training.context);
  const split = splitRows(job, record, training.trainer.hold);
  const found =
    job.search && (await searchModel({ ...job, type }, job.search, split, { ...training, trainer }, record));
  const { hyperparameters } = found ?? job;
  // The trials came before: one more training is left.
  const trials = job.search?.trials ?? 0;
  const { model, seconds } = await trainer.fit({
    ...{ type, hyperparameters, rows: split.train, stream: streamOf(job, 'train') },
    ...{ threads: training.threads(), workspace: training.context.workingDirectory },
    toScore: [split.calibration, split.test].map(withoutLabels),
    progress: (share, doing) => log.progress(name, (trials + share) / (trials + 1), doing),
  });
  const started = clock();
  record('model.trained', { model: name, hyperparameters, facts: model.facts });
  const { labels } = split.calibration;
  const scores = model.score(split.calibration);
  const calibration = fitCalibration(scores, labels, seededRandom(streamOf(job, 'calibrate')), job.config.calibration);
  record('model.calibrated', { model: name, ...calibration });
  const given = { configured: job.config.threshold, usual: type.usualThreshold };
  const chosen = chooseThreshold({ ...given, model, calibration, scores, labels });
  record('threshold.chosen', { model: name, ...chosen });
  const trainingSeconds = seconds + (clock() - started) / 1000;
  const predictor = { model, calibration, threshold: chosen.threshold };
  const made = { predictor, chosen, hyperparameters, search: found?.report ?? null, trainingSeconds };
  return evaluateModel(job, split, made, record);
}

/** Models that learn from the same rows share them. */
const splits = new WeakMap<LabeledDataset, Map<string, Split>>();

/** The same rows in the same parts, wherever the job is done; `hold` says how the training part is kept. */
export function splitRows(
  { config, dataset, seed }: Pick<Subject, 'config' | 'dataset' | 'seed'>,
  record: Record,
  hold: Trainer['hold'] = rows => rows,
): Split {
  const options = { ...config.split, seed: config.split.seed ?? seed };
  const known = splits.get(dataset) ?? new Map<string, Split>();
  splits.set(dataset, known);
  const key = JSON.stringify(options);
  const split = known.get(key) ?? heldBy(hold, splitDataset(dataset, options));
  known.set(key, split);
  record('data.split', { model: config.name, ...split.facts });
  return split;
}

/** What is not there cannot be learned from. */
function withoutLabels({ labels: _, label: __, ...rows }: LabeledDataset): Dataset {
  return rows;
}

function heldBy(hold: Trainer['hold'], split: Split): Split {
  return { ...split, train: hold(split.train) };
}

export function evaluateModel(
  job: Subject,
  split: Split,
  made: Pick<Trained, 'predictor' | 'chosen' | 'hyperparameters' | 'search' | 'trainingSeconds'>,
  record: Record,
): Trained {
  const { predictor } = made;
  const { name } = job.config;
  const scores = predict(predictor, split.test);
  const metrics = evaluate(scores, split.test.labels, predictor.threshold, seededRandom(streamOf(job, 'evaluate')));
  const { simpleBaseline: simple } = predictor.model;
  const simpleBaseline = simple === undefined ? null : judgeSimpleBaseline(simple, split.calibration, split.test);
  const beside = simpleBaseline === null ? {} : { simple_baseline: { ...simpleBaseline } };
  record('model.evaluated', { model: name, n: metrics.n, metrics: metrics.values, ...beside });
  return { ...made, job, split, scores, metrics, simpleBaseline };
}
