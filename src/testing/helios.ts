/** One training on generated server metrics as `train` does it, held to what Helios promised of its detector. */
import { seededRandom } from '../base/random.ts';
import { isLabeled } from '../data/data-source.ts';
import { synthetic } from '../data/sources/synthetic.ts';
import { type SplitBy, splitDataset } from '../data/split.ts';
import { fitCalibration } from '../evaluation/calibration.ts';
import { metricValues } from '../evaluation/metrics.ts';
import { predict } from '../evaluation/predictor.ts';
import { judgeSimpleBaseline } from '../evaluation/simple-baseline.ts';
import { chooseThreshold } from '../evaluation/threshold.ts';
import type { Hyperparameters } from '../models/model-type.ts';
import { isolationForest } from '../models/types/isolation_forest.ts';
import { trainContext } from './train-context.ts';

/** Named with the seed documents: at least, at least, at most. */
export const TARGETS = { precision: 0.953, recall: 0.871, false_positive_rate: 0.118 };

export interface HeliosRun {
  readonly seed: number;
  /** First moment of the rows. */
  readonly start: string;
  readonly days: number;
  /** Shares as in `split` of a model: the newest rows judge, those before them calibrate. */
  readonly testShare: number;
  readonly calibrationShare: number;
  /** `time` without it. */
  readonly by?: SplitBy;
  readonly generator?: Readonly<Record<string, number>>;
  readonly hyperparameters?: Hyperparameters;
}

type Judged = Readonly<Record<keyof typeof TARGETS | 'roc_auc', number>>;

export function meetsTargets({ precision, recall, false_positive_rate: rate }: Judged): boolean {
  return precision >= TARGETS.precision && recall >= TARGETS.recall && rate <= TARGETS.false_positive_rate;
}

/** Of the forest and of the robust z-score beside it, on the test rows, with thresholds from the calibration rows. */
export async function runHelios(run: HeliosRun): Promise<{ readonly forest: Judged; readonly simple: Judged }> {
  const { seed, start, days, testShare, calibrationShare, by = 'time', generator = {}, hyperparameters = {} } = run;
  const dataset = await synthetic.load(
    {
      ...{ name: 'metrics', location: 'metrics', displayLocation: 'metrics', label: null, positive: null },
      ...{ timestamp: null, group: null, ignore: [], kinds: {}, delimiter: null, encoding: null, missing: [] },
      ...{ samples: 0, noise: 0, generator: { ...generator, days, start }, derive: [] },
    },
    { random: seededRandom(seed), signal: new AbortController().signal, progress: () => {} },
  );
  if (!isLabeled(dataset)) throw new TypeError('generated metrics have labels');
  const { train, calibration, test } = splitDataset(dataset, { by, testShare, calibrationShare, seed });
  const model = await isolationForest.train(train, hyperparameters, trainContext(seed));
  const [scores, labels] = [model.score(calibration), calibration.labels];
  const curve = fitCalibration(scores, labels, seededRandom(seed).fork('calibrate'));
  const usual = isolationForest.usualThreshold;
  const { threshold } = chooseThreshold({ configured: null, usual, model, calibration: curve, scores, labels });
  const predicted = predict({ model, calibration: curve, threshold }, test);
  return {
    forest: metricValues(predicted, test.labels, threshold) as Judged,
    simple: judgeSimpleBaseline(model.simpleBaseline!, calibration, test).metrics as Judged,
  };
}
