/** All pictures of a model on rows that judge it: of an evaluation from its report alone, and of a training. */
import type { Metrics } from '../../evaluation/metrics.ts';
import type { Pictured } from '../evaluate-report.ts';
import { confusionMatrixChart } from './confusion-matrix.ts';
import { precisionRecallChart, rocChart } from './curves.ts';
import { type Chart, draw } from './draw.ts';
import { importanceChart } from './importance.ts';
import { learningCurveChart } from './learning-curve.ts';
import type { Picture } from './picture.ts';
import { reliabilityPicture } from './reliability.ts';
import { scoreDistributionChart } from './score-distribution.ts';
import { searchHistoryChart } from './search-history.ts';

/** All that there are, in the order of the page. */
export const PICTURE_NAMES = [
  ...['confusion-matrix', 'roc-curve', 'precision-recall-curve', 'score-distribution', 'reliability'],
  ...['feature-importance', 'learning-curve', 'search-history'],
];

/** Those that there is something to show of, in that order. */
export async function modelPictures(report: Pictured): Promise<Picture[]> {
  const { metrics, model, importance, training } = report;
  const pictures: Picture[] = [];
  const add = async (chart: Chart | null) => {
    if (chart !== null) pictures.push(await draw(chart));
  };
  if (metrics !== null) {
    await add(confusionMatrixChart(metrics, model.label));
    for (const chart of curveCharts(report, metrics)) await add(chart);
  }
  await add(scoreDistributionChart(report.score_histogram, model.threshold, model.label));
  if (metrics !== null) pictures.push(reliabilityPicture(metrics));
  await add(importance && importanceChart(importance));
  await add(learningCurveChart(training.learning_curve));
  await add(searchHistoryChart(training.search));
  return pictures;
}

function curveCharts({ curves, simple_baseline: simple, model, thresholds }: Pictured, metrics: Metrics): Chart[] {
  const own = thresholds?.rows.find(({ threshold }) => threshold === model.threshold);
  if (curves === null || thresholds === null || own === undefined) return [];
  const marks = {
    own,
    baseRate: metrics.positives / metrics.n,
    precisionMin: thresholds.limits['precision_min'] ?? null,
    recallMin: thresholds.limits['recall_min'] ?? null,
  };
  const beside = <Point>(points: readonly Point[] | null, area: number | null) =>
    simple === null || points === null ? [] : [{ name: simple.name, points, area }];
  const { roc, precision_recall: pr } = curves;
  const charts: Chart[] = [];
  if (roc !== null) {
    const scored = { name: model.name, points: roc, area: metrics.values.roc_auc };
    charts.push(rocChart([scored, ...beside(simple?.curves.roc ?? null, simple?.roc_auc.value ?? null)], own));
  }
  if (pr !== null) {
    const scored = { name: model.name, points: pr, area: metrics.values.average_precision };
    const other = beside(simple?.curves.precision_recall ?? null, simple?.average_precision.value ?? null);
    charts.push(precisionRecallChart([scored, ...other], marks));
  }
  return charts;
}
