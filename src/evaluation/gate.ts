/** The promotion gate: a model's metrics against the absolute limits of the configuration, one check each. */
import { type Check, type Limit, meets, type Status } from '../base/check.ts';
import { type MetricDefinition, type Metrics, metricNamed, relevantRows } from './metrics.ts';
import { asGiven, intervalNote, intervalText, number, rows, rowsThatWouldDecide } from './wording.ts';

/** Keys are `<metric>_min` and `<metric>_max`: `{ accuracy_min: 0.85, ece_max: 0.08 }`. */
export type Thresholds = Readonly<Record<string, number>>;

export interface GateOptions {
  /** Test rows below which an interval decides in any case; 100 by default. */
  readonly smallSample?: number;
  /** `point` (default): the observed value decides where there are rows enough; `interval`: always the interval. */
  readonly rule?: 'point' | 'interval';
}

/** A share of fewer rows than this says little by its value alone: recall of 12 positives, say. */
export const FEW_RELEVANT_ROWS = 30;

/**
 * One check per threshold, in their order.
 *
 * Where the value decides, it passes or fails. Where the interval decides (rule `interval`, fewer test rows than
 * `smallSample`, fewer than 30 rows that the metric is about, or an ECE over its limit that calibrated scores would often
 * show on as many rows), it passes or fails only as a whole, and is `inconclusive` when it spans the limit. A metric that
 * does not exist is `insufficient_data`. TypeError for a key that is no threshold.
 */
export function promotionGate(metrics: Metrics, thresholds: Thresholds, options: GateOptions = {}): Check[] {
  return Object.entries(thresholds).map(([key, value]) => {
    const { metric, limit } = readThreshold(key, value);
    return judge(metric, limit, metrics, options);
  });
}

/** The metric and the limit that a threshold is about. TypeError when it is none. */
export function readThreshold(key: string, value: number): { metric: MetricDefinition; limit: Limit } {
  const [, name, end] = /^(.+)_(min|max)$/.exec(key) ?? [];
  if (name === undefined) throw new TypeError(`a threshold is named <metric>_min or <metric>_max, not ${key}`);
  if (!Number.isFinite(value)) throw new TypeError(`the threshold ${key} is ${value}, expected a number`);
  return { metric: metricNamed(name), limit: { comparison: end === 'min' ? 'at_least' : 'at_most', value } };
}

function judge(metric: MetricDefinition, limit: Limit, metrics: Metrics, options: GateOptions): Check {
  const value = metrics.values[metric.name];
  const interval = metrics.intervals[metric.name];
  const n = relevantRows(metric, metrics);
  const fact = { name: metric.name, limit, n };
  if (value === null || !Number.isFinite(value)) {
    const message = `${metric.title} could not be computed: ${missing(metric, metrics)}.`;
    return { ...fact, status: 'insufficient_data', observed: null, interval: null, message };
  }
  const known = { ...fact, observed: value, interval };
  if (!intervalDecides(metric, limit, value, metrics, options)) {
    const status = meets(limit, value) ? 'pass' : 'fail';
    return { ...known, status, message: sentence(metric, limit, value, metrics, status) };
  }
  if (interval === null) {
    const rarer = Math.min(metrics.positives, metrics.n - metrics.positives);
    const message =
      `${metric.title} ${number(value, limit.value)} has no interval on ${rows(metrics.n)}, ` +
      `${rarer.toLocaleString('en-US')} of the rarer class: too few to judge it by one.`;
    return { ...known, status: 'insufficient_data', message };
  }
  const [worst, best] = limit.comparison === 'at_least' ? [interval.low, interval.high] : [interval.high, interval.low];
  const status = meets(limit, worst) ? 'pass' : meets(limit, best) ? 'inconclusive' : 'fail';
  return { ...known, status, message: sentence(metric, limit, value, metrics, status) };
}

function intervalDecides(
  metric: MetricDefinition,
  limit: Limit,
  value: number,
  metrics: Metrics,
  { smallSample = 100, rule = 'point' }: GateOptions,
): boolean {
  if (rule === 'interval' || metrics.n < smallSample) return true;
  if (metric.about !== 'rows') return relevantRows(metric, metrics) < FEW_RELEVANT_ROWS;
  return metric.name === 'ece' && !meets(limit, value) && noiseReaches(limit, metrics);
}

/** Whether one in twenty exactly calibrated models would show an ECE over the limit on this many rows. */
function noiseReaches(limit: Limit, metrics: Metrics): boolean {
  return metrics.ece_noise !== null && metrics.ece_noise.high > limit.value;
}

function sentence(metric: MetricDefinition, limit: Limit, value: number, metrics: Metrics, status: Status): string {
  const interval = metrics.intervals[metric.name];
  const relevant =
    metric.about === 'rows' ? '' : `${relevantRows(metric, metrics).toLocaleString('en-US')} ${metric.about} of `;
  const details = [`${relevant}${rows(metrics.n)}`];
  if (interval !== null) details.push(`${intervalText(interval)}${intervalNote(metric.name)}`);
  if (metric.name === 'ece' && metrics.ece_noise !== null) {
    const { expected, high } = metrics.ece_noise;
    details.push(`calibrated scores would show ${number(expected)} here, and up to ${number(high)} in 95 % of cases`);
  }
  const subject = `${metric.title} ${number(value, limit.value)}`;
  const side = limit.comparison === 'at_least' ? ['at least', 'below'] : ['at most', 'above'];
  const asked = asGiven(limit.value);
  if (status === 'inconclusive') {
    const advice = needed(metric, limit, value, metrics);
    return `${subject} cannot be told from the limit of ${side[0]} ${asked} (${details.join('; ')}); ${advice}.`;
  }
  return `${subject} is ${meets(limit, value) ? side[0] : side[1]} ${asked} (${details.join('; ')}).`;
}

function needed(metric: MetricDefinition, limit: Limit, value: number, metrics: Metrics): string {
  // Noise alone fills the room below the limit; it shrinks with the root of the rows too.
  if (metric.name === 'ece' && noiseReaches(limit, metrics)) {
    return rowsThatWouldDecide(metrics.n, metrics.ece_noise!.high, limit.value);
  }
  const { low, high } = metrics.intervals[metric.name]!;
  const halfWidth = limit.value < value ? value - low : high - value;
  return rowsThatWouldDecide(metrics.n, halfWidth, Math.abs(value - limit.value));
}

function missing(metric: MetricDefinition, metrics: Metrics): string {
  if (metrics.n === 0) return 'there are no test rows';
  return relevantRows(metric, metrics) === 0
    ? `there are no ${metric.about} among ${rows(metrics.n)}`
    : `it is no number on ${rows(metrics.n)}`;
}
