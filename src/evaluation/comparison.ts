/** A candidate against the baseline, the model in production: better, as good, worse, or not to be told from these rows. */
import { type Check, type Interval, type Limit, meets, type Status } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import { differenceInterval } from '../base/statistics.ts';
import {
  evaluate,
  METRICS,
  type MetricName,
  type Metrics,
  type MetricValues,
  metricNamed,
  metricValues,
} from './metrics.ts';
import { type McNemar, mcNemar, type Pair, pairedInterval } from './paired-intervals.ts';
import { asGiven, intervalText, number, rows, rowsThatWouldDecide, signed } from './wording.ts';

/**
 * By the interval of the gain (the difference, turned so that more is better) and the margin that a candidate may lose:
 * `superior`: wholly above 0; else `non_inferior`: wholly at or above −margin; `inferior`: wholly below −margin;
 * `inconclusive`: it spans −margin, or a metric does not exist.
 */
export type Outcome = 'superior' | 'non_inferior' | 'inferior' | 'inconclusive';

/** The check that says where the two were compared, where it was not on all test rows. */
export const GROUND = 'baseline:ground';

/** How much worse each metric may be; a metric without a margin, or with null, is not compared. */
export type Margins = Readonly<Partial<Record<MetricName, number | null>>>;

export const DEFAULT_MARGINS: Margins = { accuracy: 0.02, f1: 0.02, ece: 0.02, roc_auc: 0.02 };

interface MetricComparison {
  readonly metric: MetricName;
  readonly candidate: number | null;
  readonly baseline: number | null;
  /** candidate − baseline, in the metric's own direction. */
  readonly difference: number | null;
  readonly interval: Interval | null;
  readonly margin: number;
  readonly outcome: Outcome;
}

export interface Comparison {
  /**
   * `inferior` if one metric is; else `inconclusive` if one is, or nothing was compared; else `superior` if one is;
   * else `non_inferior`.
   */
  readonly outcome: Outcome;
  /** Whether both models were judged on the same rows; if not, only large differences can be told. */
  readonly paired: boolean;
  readonly n: number;
  /** All that the baseline has, compared or not: on the same rows, or on its own where unpaired. */
  readonly baseline: Pick<Metrics, 'n' | 'values'>;
  readonly metrics: readonly MetricComparison[];
  /** null when unpaired. */
  readonly mcnemar: McNemar | null;
  /** `baseline:<metric>`: pass for superior and non_inferior, fail for inferior. */
  readonly checks: readonly Check[];
}

/**
 * How an inconclusive outcome is judged. `interval`: its check is inconclusive too. `point`: it passes if the observed
 * difference is within the margin, though these rows cannot prove it; a loss beyond the margin stays inconclusive, since
 * chance alone may have made it.
 */
export type ComparisonRule = 'point' | 'interval';

export interface ComparisonInput extends Pair {
  readonly margins?: Margins;
  /** `interval` by default. */
  readonly rule?: ComparisonRule;
  readonly level?: number;
  /** 2000 by default. */
  readonly resamples?: number;
  readonly random: Random;
}

/** Both models on the same rows: McNemar for accuracy, DeLong for ROC AUC, paired bootstrap for F1 and ECE. */
export function compareWithBaseline(input: ComparisonInput): Comparison {
  const { candidate, baseline, labels, candidateThreshold, baselineThreshold } = input;
  const { margins = DEFAULT_MARGINS, rule = 'interval', level = 0.95, resamples = 2000, random } = input;
  const ours = metricValues(candidate, labels, candidateThreshold);
  const theirs = metricValues(baseline, labels, baselineThreshold);
  const metrics = compareMetrics(margins, ours, theirs, metric => {
    const paired = pairedInterval(metric, input, { level, resamples, random: random.fork(metric) });
    if (paired !== null) return paired;
    // No spread in the difference to measure: two models that make no mistake at all on these rows, most likely.
    const evaluated = (scores: Float64Array, threshold: number) =>
      evaluate(scores, labels, threshold, random, { level });
    return unpairedInterval(metric, evaluated(candidate, candidateThreshold), evaluated(baseline, baselineThreshold));
  });
  return conclude(metrics, rule, labels.length, { n: labels.length, values: theirs }, mcNemar(input));
}

/** For a baseline of which only the metrics are left: both estimates vary by themselves, so only much can be told. */
export function compareAggregates(input: {
  readonly candidate: Metrics;
  readonly baseline: Metrics;
  readonly margins?: Margins;
  readonly rule?: ComparisonRule;
}): Comparison {
  const { candidate, baseline, margins = DEFAULT_MARGINS, rule = 'interval' } = input;
  const metrics = compareMetrics(margins, candidate.values, baseline.values, metric =>
    unpairedInterval(metric, candidate, baseline),
  );
  return conclude(metrics, rule, candidate.n, baseline, null);
}

function unpairedInterval(metric: MetricName, candidate: Metrics, baseline: Metrics): Interval | null {
  const [value, interval] = [candidate.values[metric], candidate.intervals[metric]];
  const [otherValue, otherInterval] = [baseline.values[metric], baseline.intervals[metric]];
  if (value === null || otherValue === null || !interval || !otherInterval) return null;
  return differenceInterval({ value, interval }, { value: otherValue, interval: otherInterval });
}

function compareMetrics(
  margins: Margins,
  ours: MetricValues,
  theirs: MetricValues,
  intervalOf: (metric: MetricName) => Interval | null,
): MetricComparison[] {
  return METRICS.flatMap(({ name, better }) => {
    const margin = margins[name];
    if (margin === undefined || margin === null) return [];
    const [candidate, baseline] = [known(ours[name]), known(theirs[name])];
    const difference = candidate === null || baseline === null ? null : candidate - baseline;
    const interval = difference === null ? null : intervalOf(name);
    const outcome = interval === null ? 'inconclusive' : outcomeOf(gainOf(interval, better), margin);
    return [{ metric: name, candidate, baseline, difference, interval, margin, outcome }];
  });
}

/** Metrics that were stored by an older version may lack a name, and a NaN must not be compared as a number. */
function known(value: number | null | undefined): number | null {
  return Number.isFinite(value) ? value! : null;
}

/** The interval turned so that more is better. */
function gainOf({ low, high }: Interval, better: 'higher' | 'lower'): { low: number; high: number } {
  return better === 'higher' ? { low, high } : { low: -high, high: -low };
}

function outcomeOf(gain: { low: number; high: number }, margin: number): Outcome {
  if (gain.high < -margin) return 'inferior';
  if (gain.low < -margin) return 'inconclusive';
  return gain.low > 0 ? 'superior' : 'non_inferior';
}

function conclude(
  metrics: readonly MetricComparison[],
  rule: ComparisonRule,
  n: number,
  baseline: Comparison['baseline'],
  mcnemar: McNemar | null,
): Comparison {
  const worstFirst: readonly Outcome[] = ['inferior', 'inconclusive', 'superior'];
  const found = worstFirst.find(outcome => metrics.some(metric => metric.outcome === outcome));
  const paired = mcnemar !== null;
  return {
    outcome: metrics.length === 0 ? 'inconclusive' : (found ?? 'non_inferior'),
    paired,
    n,
    baseline,
    metrics,
    mcnemar,
    checks: metrics.map(metric => checkOf(metric, rule, n, paired)),
  };
}

function checkOf(compared: MetricComparison, rule: ComparisonRule, n: number, paired: boolean): Check {
  const { metric, difference, interval, margin } = compared;
  const { better } = metricNamed(metric);
  const limit: Limit =
    better === 'higher' ? { comparison: 'at_least', value: -margin } : { comparison: 'at_most', value: margin };
  const status = statusOf(compared, limit, rule);
  const message = sentence(compared, status, n, paired);
  return { name: `baseline:${metric}`, status, observed: difference, limit, n, interval, message };
}

function statusOf({ difference, interval, outcome }: MetricComparison, limit: Limit, rule: ComparisonRule): Status {
  if (difference === null || interval === null) return 'insufficient_data';
  if (outcome === 'inferior') return 'fail';
  if (outcome !== 'inconclusive') return 'pass';
  return rule === 'point' && meets(limit, difference) ? 'pass' : 'inconclusive';
}

function sentence(compared: MetricComparison, status: Status, n: number, paired: boolean): string {
  const { metric, candidate, baseline, difference, interval, outcome } = compared;
  const { title } = metricNamed(metric);
  const where = paired
    ? `the same ${rows(n)}`
    : `other rows than the candidate's ${n.toLocaleString('en-US')} (unpaired, weaker)`;
  if (candidate === null || baseline === null || difference === null) {
    return `${title} of the ${candidate === null ? 'candidate' : 'baseline'} could not be computed on ${rows(n)}.`;
  }
  if (interval === null) return `${title} has no interval on ${rows(n)}, so it cannot compare the two models.`;
  const ours = `${title} ${number(candidate, baseline)}`;
  const theirs = `the baseline's ${number(baseline, candidate)} on ${where}`;
  const details = `(difference ${signed(difference)}; ${intervalText(interval)})`;
  const worse = `worse by more than ${asGiven(compared.margin)} than ${theirs}`;
  switch (outcome) {
    case 'superior':
      return `${ours} is better than ${theirs} ${details}.`;
    case 'non_inferior':
      return `${ours} is not ${worse} ${details}.`;
    case 'inferior':
      return `${ours} is ${worse} ${details}.`;
    case 'inconclusive':
      return status === 'pass'
        ? `${ours} is not seen to be ${worse}, though that is not proven ${details}; ${advice(compared, n)}.`
        : `Whether ${ours} is ${worse} cannot be told ${details}; ${advice(compared, n)}.`;
  }
}

function advice({ metric, difference, interval, margin }: MetricComparison, n: number): string {
  const { better } = metricNamed(metric);
  const gain = better === 'higher' ? difference! : -difference!;
  const { low, high } = gainOf(interval!, better);
  return rowsThatWouldDecide(n, gain > -margin ? gain - low : high - gain, Math.abs(gain + margin));
}
