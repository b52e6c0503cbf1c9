/** Judges hyperparameters on a fold as a model is judged: trained, calibrated, given a threshold, and then shown new rows. */
import { type ErrorData, errorData } from '../base/error-data.ts';
import { CancelledError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { type LabeledDataset, selectRows } from '../data/dataset.ts';
import type { Fold } from '../data/folds.ts';
import { fitCalibration, NO_CALIBRATION } from '../evaluation/calibration.ts';
import { type MetricName, metricValues } from '../evaluation/metrics.ts';
import { predictPrepared } from '../evaluation/predictor.ts';
import { chooseThreshold, type ThresholdRequest } from '../evaluation/threshold.ts';
import type { Hyperparameters, Model, ModelType, TrainContext } from '../models/model-type.ts';

export interface Validation {
  readonly candidates: readonly Hyperparameters[];
  readonly fold: Fold;
  /** Names the stream of chance. It is the same for all candidates, so that they differ by nothing else; no two folds share it. */
  readonly stream: string;
  readonly metric: MetricName;
  /** What the configuration says of the threshold of decisions. */
  readonly threshold: ThresholdRequest['configured'];
  /** And of the method of calibration. */
  readonly calibration: string;
}

export interface FoldScore {
  /** null: the metric does not exist on these rows. */
  readonly value: number | null;
  /** Of the rows that judge; calibrated, where the metric asks for more than their order. */
  readonly scores: Float64Array;
  readonly threshold: number;
  readonly seconds: number;
}

/** They ask for the order of the rows alone, which no calibration turns round. */
const OF_ORDER: readonly MetricName[] = ['roc_auc', 'average_precision'];

/** One for each candidate, in their order. */
export type Validated = FoldScore | { readonly error: ErrorData };

export type Validate = (
  type: ModelType,
  rows: LabeledDataset,
  validation: Validation,
  context: Omit<TrainContext, 'random'>,
) => Promise<readonly Validated[]>;

interface Parts {
  readonly of: LabeledDataset;
  readonly stream: string;
  readonly train: LabeledDataset;
  readonly calibrate: LabeledDataset;
  readonly judge: LabeledDataset;
}

/** Keeps the rows of the fold that it has seen last: there is often more to be judged on it. `clock` in milliseconds. */
export function validator(clock: () => number): Validate {
  let parts: Parts | null = null;
  return async (type, rows, validation, context) => {
    const { fold, stream, candidates } = validation;
    const { signal } = context;
    if (parts?.of !== rows || parts.stream !== stream) {
      const [train, calibrate, judge] = [fold.train, fold.calibrate, fold.judge].map(part => selectRows(rows, part));
      parts = { of: rows, stream, train: train!, calibrate: calibrate!, judge: judge! };
    }
    // Another fold may be asked for while this one trains.
    const own = parts;
    const learning = { type, rows: own.train, stream, context, clock };
    const found: Validated[] = [];
    for (const each of await trainAll(learning, candidates)) {
      found.push('error' in each ? each : await orError(() => judge(each, own, type, validation, { clock, signal })));
    }
    return found;
  };
}

interface Learning {
  readonly type: ModelType;
  readonly rows: LabeledDataset;
  readonly stream: string;
  readonly context: Omit<TrainContext, 'random'>;
  clock(): number;
}

interface Timed {
  readonly model: Model;
  readonly seconds: number;
}

/** All at once where the type can; one by one where it cannot, or where one of them has failed the others. */
async function trainAll(
  learning: Learning,
  candidates: readonly Hyperparameters[],
): Promise<(Timed | { readonly error: ErrorData })[]> {
  const { type, rows, stream, context, clock } = learning;
  if (type.trainMany !== undefined && candidates.length > 1) {
    const started = clock();
    const models = await orError(() => type.trainMany!(rows, candidates, { ...context, random: seededRandom(stream) }));
    const seconds = (clock() - started) / 1000 / candidates.length;
    if (!('error' in models)) return models.map(model => ({ model, seconds }));
  }
  const trained: (Timed | { readonly error: ErrorData })[] = [];
  for (const [i, hyperparameters] of candidates.entries()) {
    const started = clock();
    const progress: TrainContext['progress'] = (share, doing) =>
      context.progress((i + share) / candidates.length, doing);
    const own = { ...context, random: seededRandom(stream), progress };
    const model = await orError(() => type.train(rows, hyperparameters, own));
    trained.push('error' in model ? model : { model, seconds: (clock() - started) / 1000 });
  }
  return trained;
}

async function orError<T extends object>(work: () => Promise<T>): Promise<T | { readonly error: ErrorData }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return { error: errorData(error) };
  }
}

async function judge(
  { model, seconds }: Timed,
  { calibrate, judge }: Parts,
  { usualThreshold: usual }: ModelType,
  { stream, metric, threshold: configured, calibration: asked }: Validation,
  { clock, signal }: { clock(): number; readonly signal: AbortSignal },
): Promise<FoldScore> {
  const started = clock();
  const { labels } = calibrate;
  await model.prepare?.(calibrate, signal);
  const scores = model.score(calibrate);
  const method = OF_ORDER.includes(metric) ? NO_CALIBRATION : asked;
  const calibration = fitCalibration(scores, labels, seededRandom(`${stream}/calibrate`), method);
  const { threshold } = chooseThreshold({ configured, usual, model, calibration, scores, labels });
  const predicted = await predictPrepared({ model, calibration, threshold }, judge, signal);
  const value = metricValues(predicted, judge.labels, threshold)[metric];
  return { value, scores: predicted, threshold, seconds: seconds + (clock() - started) / 1000 };
}
