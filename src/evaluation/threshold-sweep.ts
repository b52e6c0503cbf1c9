/** What other thresholds would do on the same rows: a table of them, the best F1, and where all limits of a gate would be met. */
import { meets } from '../base/check.ts';
import { descend } from './curves.ts';
import { readThreshold, type Thresholds } from './gate.ts';
import type { MetricName } from './metrics.ts';
import type { Ranking } from './ranking.ts';

/** The metrics that depend on the threshold. */
const OF_DECISIONS = ['accuracy', 'precision', 'recall', 'f1', 'false_positive_rate'] as const;
type OfDecisions = (typeof OF_DECISIONS)[number];

/** One threshold; null where a metric does not exist there. */
export type SweptThreshold = { readonly threshold: number; readonly called_positive: number } & Readonly<
  Record<OfDecisions, number | null>
>;

export interface ThresholdSweep {
  /** Ascending. */
  readonly rows: readonly SweptThreshold[];
  /** null without a positive row. */
  readonly best_f1: SweptThreshold | null;
  /** Of those that meet all limits, the one of the highest F1; null: none does, or no limit depends on the threshold. */
  readonly for_limits: SweptThreshold | null;
  /** The limits that depend on the threshold, as they stand in the configuration: `recall_min`. */
  readonly limits: Readonly<Record<string, number>>;
}

/** `own`: the threshold that the model has; it stands in the table. */
export function sweepThresholds(ranking: Ranking, own: number, thresholds: Thresholds): ThresholdSweep {
  const limits = Object.entries(thresholds)
    .map(([key, value]) => ({ key, ...readThreshold(key, value) }))
    .filter(({ metric }) => isOfDecisions(metric.name));
  let best: SweptThreshold | null = null;
  let forLimits: SweptThreshold | null = null;
  const { totalPositives: p, totalNegatives: n } = ranking;
  let index = ranking.scores.length;
  for (const above of descend(ranking)) {
    // Halfway to the next score below, so that a row a hair lower is not lost.
    const next = ranking.scores[--index] ?? 0;
    const threshold = above.score === null ? null : (above.score + next) / 2;
    if (threshold === null) continue;
    const row = sweptAt(threshold, above.truePositives, above.falsePositives, p, n);
    if (p > 0 && (best === null || row.f1! > best.f1!)) best = row;
    if (limits.length === 0 || (forLimits !== null && !((row.f1 ?? 0) > (forLimits.f1 ?? 0)))) continue;
    const isMet = limits.every(({ metric, limit }) => {
      const value = row[metric.name as OfDecisions];
      return value !== null && meets(limit, value);
    });
    if (isMet) forLimits = row;
  }
  return {
    rows: thresholdsToShow(own).map(threshold => sweep(ranking, threshold)),
    best_f1: best,
    for_limits: forLimits,
    limits: Object.fromEntries(limits.map(({ key, limit }) => [key, limit.value])),
  };
}

/** What this one threshold does. */
function sweep(ranking: Ranking, threshold: number): SweptThreshold {
  let [truePositives, falsePositives] = [0, 0];
  for (let g = ranking.scores.length - 1; g >= 0 && ranking.scores[g]! >= threshold; g--) {
    truePositives += ranking.positives[g]!;
    falsePositives += ranking.negatives[g]!;
  }
  return sweptAt(threshold, truePositives, falsePositives, ranking.totalPositives, ranking.totalNegatives);
}

function sweptAt(threshold: number, tp: number, fp: number, p: number, n: number): SweptThreshold {
  const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    threshold,
    called_positive: tp + fp,
    accuracy: ratio(tp + n - fp, p + n),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, p),
    f1: ratio(2 * tp, tp + fp + p),
    false_positive_rate: ratio(fp, n),
  };
}

function thresholdsToShow(own: number): number[] {
  const grid = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
  return [...new Set([...grid, own])].sort((a, b) => a - b);
}

function isOfDecisions(name: MetricName): name is OfDecisions {
  return (OF_DECISIONS as readonly MetricName[]).includes(name);
}
