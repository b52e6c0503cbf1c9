/** All pictures of an evaluation, from its report alone. */
import type { EvaluatedMetrics, EvaluateReport } from '../evaluate-report.ts';
import { confusionMatrixChart } from './confusion-matrix.ts';
import { precisionRecallChart, rocChart } from './curves.ts';
import { type Chart, draw } from './draw.ts';
import { importanceChart } from './importance.ts';
import { learningCurveChart } from './learning-curve.ts';
import type { Picture } from './picture.ts';
import { reliabilityPicture } from './reliability.ts';
import { scoreDistributionChart } from './score-distribution.ts';
import { searchHistoryChart } from './search-history.ts';

/** Those that there is something to show of, in the order of the page. */
export async function evaluationPictures(report: EvaluateReport): Promise<Picture[]> {
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
  await add(searchHistoryChart(training.trials));
  return pictures;
}

function curveCharts({ curves, model, thresholds }: EvaluateReport, metrics: EvaluatedMetrics): Chart[] {
  const own = thresholds?.rows.find(({ threshold }) => threshold === model.threshold);
  if (curves === null || thresholds === null || own === undefined) return [];
  const { roc, precision_recall: pr } = curves;
  const marks = {
    own,
    baseRate: metrics.positives / metrics.n,
    precisionMin: thresholds.limits['precision_min'] ?? null,
    recallMin: thresholds.limits['recall_min'] ?? null,
  };
  return [
    ...(roc === null ? [] : [rocChart([{ name: model.name, points: roc, area: metrics.values.roc_auc }], own)]),
    ...(pr === null
      ? []
      : [precisionRecallChart([{ name: model.name, points: pr, area: metrics.values.average_precision }], marks)]),
  ];
}
