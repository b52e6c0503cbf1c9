/** One model from data to decision: split, train, calibrate, judge, compare with production. Nothing is written here. */
import { type Check, verdictOf } from '../base/check.ts';
import type { JsonObject } from '../base/json.ts';
import { type Random, seededRandom } from '../base/random.ts';
import type { Config } from '../config.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { type Split, splitDataset } from '../data/split.ts';
import { fitCalibration } from '../evaluation/calibration.ts';
import { type Comparison, compareWithBaseline } from '../evaluation/comparison.ts';
import { promotionGate } from '../evaluation/gate.ts';
import { evaluate, type Metrics } from '../evaluation/metrics.ts';
import { type Predictor, predict } from '../evaluation/predictor.ts';
import type { Context } from '../platform/context.ts';
import type { Production } from './production-model.ts';
import type { Job } from './train-plan.ts';

export interface Baseline {
  readonly version: string;
  readonly comparison: Comparison;
}

/** Tells the audit log what happened, as it happens. */
export type Record = (kind: string, details: JsonObject) => void;

/** A trained and judged model, and what is to become of it. */
export interface Trained {
  readonly job: Job;
  readonly dataset: LabeledDataset;
  readonly split: Split;
  readonly predictor: Predictor;
  readonly metrics: Metrics;
  readonly gate: readonly Check[];
  readonly baseline: Baseline | null;
  readonly promoted: boolean;
  readonly decision: string;
  readonly trainingSeconds: number;
}

export async function trainModel(
  job: Job,
  dataset: LabeledDataset,
  production: Production | null,
  config: Config,
  context: Pick<Context, 'log' | 'signal' | 'clock'>,
  record: Record,
): Promise<Trained> {
  const { name, threshold, thresholds, split: rule } = job.config;
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
  const gate = promotionGate(metrics, thresholds, config.gate);
  const baseline =
    production && compareWithProduction(production, split.test, scores, threshold, config, random.fork('compare'));
  const checks = [...gate, ...(baseline?.comparison.checks ?? [])];
  const promoted = verdictOf(checks) === 'pass';
  return {
    ...{ job, dataset, split, predictor, metrics, gate, baseline, promoted, trainingSeconds },
    decision: explain(checks, promoted, baseline),
  };
}

/** Both models on the candidate's test rows, so that the comparison is paired. */
function compareWithProduction(
  production: Production,
  test: LabeledDataset,
  candidate: Float64Array,
  candidateThreshold: number,
  config: Config,
  random: Random,
): Baseline {
  const comparison = compareWithBaseline({
    candidate,
    baseline: predict(production.predictor, test),
    labels: test.labels,
    candidateThreshold,
    baselineThreshold: production.predictor.threshold,
    margins: config.gate.margins,
    rule: config.gate.rule,
    random,
  });
  return { version: production.version, comparison };
}

function explain(checks: readonly Check[], promoted: boolean, baseline: Baseline | null): string {
  if (promoted) {
    const instead = baseline === null ? 'there was no model in production' : `it replaces ${baseline.version}`;
    return `all ${checks.length} checks passed; ${instead}.`;
  }
  const blocking = checks.filter(check => check.status !== 'pass' && check.status !== 'skipped');
  return blocking.map(check => check.message).join(' ') || 'no check could be made.';
}
