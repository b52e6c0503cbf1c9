/** What is measured of a stored model by its scores of given rows. Nothing is written here; only latency depends on the clock. */
import type { Check } from '../base/check.ts';
import { ConfigurationError } from '../base/errors.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';
import type { EvaluateOptions } from '../command-options.ts';
import type { Config } from '../config.ts';
import { isLabeled } from '../data/data-source.ts';
import type { Dataset } from '../data/dataset.ts';
import { groupRows } from '../data/row-groups.ts';
import { precisionRecallCurve, rocCurve } from '../evaluation/curves.ts';
import { promotionGate, type Thresholds } from '../evaluation/gate.ts';
import { evaluate } from '../evaluation/metrics.ts';
import { rank } from '../evaluation/ranking.ts';
import { scoreHistogram } from '../evaluation/score-histogram.ts';
import { skillCheck } from '../evaluation/skill.ts';
import { sliceMetrics } from '../evaluation/slices.ts';
import { sweepThresholds } from '../evaluation/threshold-sweep.ts';
import { topAttributions } from '../evaluation/top-attributions.ts';
import type { Context } from '../platform/context.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import type { JudgedData } from './judged-data.ts';
import { configuredModel, randomOf, sourceFor } from './judged-source.ts';
import { measureLatency } from './measure-latency.ts';
import { measureSimple } from './measure-simple.ts';
import type { StoredModel } from './stored-model.ts';

export interface Measured
  extends Pick<
    EvaluateReport,
    | ('metrics' | 'called_positive' | 'score_histogram' | 'curves' | 'simple_baseline' | 'thresholds' | 'slices')
    | ('attributions' | 'attribution_unit' | 'latency' | 'checks')
  > {
  /** P(positive) of each judged row. */
  readonly scores: Float64Array;
}

export const LEVEL = 0.95;
export const RESAMPLES = 1000;
const TOP_ROWS = { rows: 10, features: 5 };

export async function measureModel(
  stored: StoredModel,
  judged: JudgedData,
  config: Config,
  options: EvaluateOptions,
  context: Context,
): Promise<Measured> {
  const { card, predictor } = stored;
  const { dataset } = judged;
  const { threshold } = predictor;
  const random = randomOf(card, options);
  const columns = sliceColumns(dataset, options.sliceBy, sourceFor(card, config, options.testData).ignore);
  const { scores, latency } = await measureLatency(predictor, dataset, context);
  const labels = isLabeled(dataset) ? dataset.labels : null;
  const top = topAttributions(predictor.model, dataset, scores, TOP_ROWS);
  const measured = {
    called_positive: scores.reduce((sum, score) => sum + (score >= threshold ? 1 : 0), 0),
    score_histogram: scoreHistogram(scores, labels),
    slices: sliceMetrics({ columns, scores, labels, threshold, random: random.fork('slices') }),
    attributions: top?.rows.map(({ row, ...rest }) => ({ row: judged.rows[row]! + 1, ...rest })) ?? null,
    attribution_unit: top?.unit ?? null,
    latency,
    scores,
  };
  if (!isLabeled(dataset)) return { ...measured, ...unlabelled(card.data.label.name) };
  const thresholds: Thresholds =
    configuredModel(config, card.name)?.thresholds ?? (card.thresholds as Record<string, number>);
  const metrics = evaluate(scores, dataset.labels, threshold, random.fork('metrics'), {
    level: LEVEL,
    resamples: RESAMPLES,
  });
  const ranking = rank(scores, dataset.labels);
  return {
    ...measured,
    metrics: { ...metrics, when_trained: { ...card.metrics.values, n: card.metrics.n } },
    curves: { roc: rocCurve(ranking), precision_recall: precisionRecallCurve(ranking) },
    simple_baseline: measureSimple(predictor.model, dataset, scores, {
      ...{ level: LEVEL, resamples: RESAMPLES, random: random.fork('simple') },
    }),
    thresholds: sweepThresholds(ranking, threshold, thresholds),
    checks: [...promotionGate(metrics, thresholds, config.gate), skillCheck(metrics), ...judged.checks],
  };
}

function unlabelled(label: string) {
  const message = `The data have no labels (no values in a column ${showJson(label)}): scores only, nothing can be judged.`;
  const check: Check = {
    ...{ name: 'labels', status: 'insufficient_data', observed: null, limit: null, n: 0, interval: null },
    message,
  };
  return {
    metrics: null,
    curves: null,
    simple_baseline: null,
    thresholds: null,
    checks: [check],
  };
}

/** `ignored`: columns that are read only where rows are to be told apart by them. */
function sliceColumns(dataset: Dataset, names: readonly string[], ignored: readonly string[]) {
  return [...new Set(names)].map(name => {
    const groups = groupRows(dataset, name);
    if (groups !== null) return { name, groups };
    const all = [...dataset.columns, dataset.timestamp, dataset.group].flatMap(column => column ?? []);
    const found = all.find(column => column.name === name);
    if (found !== undefined) {
      throw new ConfigurationError(
        `the column ${showJson(name)} is ${found.kind}, by which rows cannot be told apart`,
        {
          hint: 'slice by a column of categories, numbers or moments',
        },
      );
    }
    const usable = all.filter(({ kind }) => kind !== 'text' && kind !== 'sequence').map(column => column.name);
    const known = [...new Set([...usable, ...ignored])];
    const close = nearest(name, known);
    throw new ConfigurationError(`the data have no column ${showJson(name)} to slice by`, {
      hint: `${close === undefined ? '' : `did you mean ${showJson(close)}? `}there are ${known
        .slice(0, 20)
        .map(each => showJson(each))
        .join(', ')}`,
    });
  });
}
