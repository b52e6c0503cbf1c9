/** The far simpler method that some model types bring along, on the same rows: what the model adds to it. */
import type { Random } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { precisionRecallCurve, rocCurve } from '../evaluation/curves.ts';
import { evaluate } from '../evaluation/metrics.ts';
import { pairedInterval } from '../evaluation/paired-intervals.ts';
import { rank } from '../evaluation/ranking.ts';
import type { Model } from '../models/model-type.ts';
import type { SimpleBaselineResult } from '../reporting/evaluate-report.ts';

/** null: the type has none. `scores`: the model's own. */
export function measureSimple(
  { simpleBaseline }: Model,
  dataset: LabeledDataset,
  scores: Float64Array,
  { level, resamples, random }: { readonly level: number; readonly resamples: number; readonly random: Random },
): SimpleBaselineResult | null {
  if (simpleBaseline === undefined) return null;
  const { name, description } = simpleBaseline;
  const theirs = simpleBaseline.score(dataset);
  const { labels } = dataset;
  const ranking = rank(theirs, labels);
  // Only the order of its scores counts: no threshold of theirs, and no calibration.
  const { values, intervals } = evaluate(theirs, labels, 0.5, random, { level, resamples });
  const pair = { candidate: scores, baseline: theirs, labels, candidateThreshold: 0.5, baselineThreshold: 0.5 };
  const metric = (of: 'roc_auc' | 'average_precision') => {
    const gain = pairedInterval(of, pair, { level, resamples, random });
    return { value: values[of], interval: intervals[of], gain };
  };
  return {
    ...{ name, description, roc_auc: metric('roc_auc'), average_precision: metric('average_precision') },
    curves: { roc: rocCurve(ranking), precision_recall: precisionRecallCurve(ranking) },
  };
}
