/** A model's quality on parts of its rows: where the whole hides that a country, an hour or a device is served badly. */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import { benjaminiHochberg, twoProportionTest } from '../base/statistics.ts';
import type { RowGroup } from '../data/row-groups.ts';
import { FEW_RELEVANT_ROWS } from './gate.ts';
import { evaluate, METRICS, type MetricName, type Metrics, metricNamed, relevantRows } from './metrics.ts';

export interface SliceMetric {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Rows that it is a statement about. */
  readonly n: number;
  /** Whether these are enough to say anything. */
  readonly status: 'ok' | 'insufficient_data';
}

export interface Slice {
  readonly value: string;
  readonly kind: RowGroup['kind'];
  readonly n: number;
  readonly called_positive: number;
  /** null: without labels, as are the three below. */
  readonly positives: number | null;
  readonly base_rate: number | null;
  readonly metrics: Readonly<Record<MetricName, SliceMetric>> | null;
  /** Shares in which it is worse than all other rows together, beyond chance: all slices that were looked at count. */
  readonly worse_on: readonly JudgedShare[] | null;
}

export interface SlicedColumn {
  readonly column: string;
  readonly slices: readonly Slice[];
}

export interface SlicesRequest {
  readonly columns: readonly { readonly name: string; readonly groups: readonly RowGroup[] }[];
  readonly scores: Float64Array;
  /** null: nobody knows them. */
  readonly labels: Uint8Array | null;
  readonly threshold: number;
  readonly random: Random;
}

/** Plain shares of rows, of which a slice and the rest are independent samples. */
const JUDGED = ['accuracy', 'recall', 'false_positive_rate'] as const;
type JudgedShare = (typeof JUDGED)[number];
/** False discovery rate over all slices and shares. */
const FALSE_DISCOVERY = 0.05;

export function sliceMetrics({ columns, scores, labels, threshold, random }: SlicesRequest): SlicedColumn[] {
  const found = columns.map(({ name, groups }) => ({
    column: name,
    slices: groups.map(group => {
      const ofGroup = Float64Array.from(group.rows, row => scores[row]!);
      const truth = labels && Uint8Array.from(group.rows, row => labels[row]!);
      const metrics = truth && evaluate(ofGroup, truth, threshold, random.fork(`${name}/${group.kind}/${group.value}`));
      return { group, metrics, called: ofGroup.reduce((sum, score) => sum + (score >= threshold ? 1 : 0), 0) };
    }),
  }));
  const worse =
    labels === null
      ? null
      : worseThanTheRest(
          found.flatMap(({ slices }) => slices.map(({ metrics }) => metrics!)),
          scores,
          labels,
          threshold,
        );
  return found.map(({ column, slices }) => ({
    column,
    slices: slices.map(({ group: { value, kind, rows }, metrics, called }) => ({
      ...{ value, kind, n: rows.length, called_positive: called },
      positives: metrics?.positives ?? null,
      base_rate: metrics && metrics.positives / metrics.n,
      metrics: metrics && sliceMetricsOf(metrics),
      worse_on: worse && metrics && worse.get(metrics)!,
    })),
  }));
}

function sliceMetricsOf(metrics: Metrics): Record<MetricName, SliceMetric> {
  const entries = METRICS.map((metric): [MetricName, SliceMetric] => {
    const n = relevantRows(metric, metrics);
    const value = metrics.values[metric.name];
    const status = value === null || n < FEW_RELEVANT_ROWS ? 'insufficient_data' : 'ok';
    return [metric.name, { value, interval: metrics.intervals[metric.name], n, status }];
  });
  return Object.fromEntries(entries) as Record<MetricName, SliceMetric>;
}

/** Each slice beside the rows that are not in it; two-proportion tests, adjusted by Benjamini and Hochberg. */
function worseThanTheRest(
  slices: readonly Metrics[],
  scores: Float64Array,
  labels: Uint8Array,
  threshold: number,
): Map<Metrics, JudgedShare[]> {
  const all = { accuracy: [0, 0], recall: [0, 0], false_positive_rate: [0, 0] } as Record<
    JudgedShare,
    [number, number]
  >;
  for (let row = 0; row < scores.length; row++) {
    const [called, label] = [scores[row]! >= threshold ? 1 : 0, labels[row]!];
    all.accuracy[0] += called === label ? 1 : 0;
    all.accuracy[1]++;
    const share = label === 1 ? all.recall : all.false_positive_rate;
    share[0] += called;
    share[1]++;
  }
  const tests = slices.flatMap(metrics =>
    JUDGED.flatMap(share => {
      const [k, n] = shareOf(share, metrics);
      const [restK, restN] = [all[share][0] - k, all[share][1] - n];
      if (n < FEW_RELEVANT_ROWS || restN < FEW_RELEVANT_ROWS) return [];
      const { z, p } = twoProportionTest(k, n, restK, restN);
      const isWorse = metricNamed(share).better === 'higher' ? z < 0 : z > 0;
      return [{ metrics, share, p, isWorse }];
    }),
  );
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const worse = new Map(slices.map(metrics => [metrics, [] as JudgedShare[]]));
  tests.forEach(({ metrics, share, isWorse }, i) => {
    if (isWorse && adjusted[i]! <= FALSE_DISCOVERY) worse.get(metrics)!.push(share);
  });
  return worse;
}

function shareOf(share: JudgedShare, { confusion }: Metrics): [k: number, n: number] {
  const { true_positive: tp, false_positive: fp, false_negative: fn, true_negative: tn } = confusion;
  if (share === 'accuracy') return [tp + tn, tp + fp + fn + tn];
  return share === 'recall' ? [tp, tp + fn] : [fp, fp + tn];
}
