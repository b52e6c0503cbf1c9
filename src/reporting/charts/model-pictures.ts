/** All pictures of a model on rows that judge it: of an evaluation from its report alone, and of a training. */
import type { Metrics } from '../../evaluation/metrics.ts';
import type { Pictured } from '../evaluate-report.ts';
import { confusionMatrixChart } from './confusion-matrix.ts';
import { precisionRecallChart, rocChart } from './curves.ts';
import { type Chart, draw } from './draw.ts';
import { importanceChart } from './importance.ts';
import { learningCurveChart } from './learning-curve.ts';
import type { Picture } from './picture.ts';
import { toPng } from './png.ts';
import { reliabilityPicture } from './reliability.ts';
import { scoreDistributionChart } from './score-distribution.ts';
import { searchHistoryChart } from './search-history.ts';

/** All that there are, in the order of the page. */
export const PICTURE_NAMES = [
  ...['confusion-matrix', 'roc-curve', 'precision-recall-curve', 'score-distribution', 'reliability'],
  ...['feature-importance', 'learning-curve', 'search-history'],
];

/** With the same picture as pixels. */
export interface DrawnPicture extends Picture {
  readonly png: Uint8Array;
}

/** Those that there is something to show of, in that order. */
export async function modelPictures(report: Pictured): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const chart of modelCharts(report)) pictures.push(await toSvg(chart));
  return pictures;
}

/** The same, as PNG too. `known` keeps those that were drawn before, by all that is to be seen: none is drawn twice. */
export async function drawPictures(
  report: Pictured,
  known: Map<string, DrawnPicture>,
  progress: (share: number, name: string) => void = () => {},
): Promise<DrawnPicture[]> {
  const charts = modelCharts(report);
  const drawn: DrawnPicture[] = [];
  for (const [i, chart] of charts.entries()) {
    progress(i / charts.length, chart.name);
    const shown = JSON.stringify(chart);
    const picture = known.get(shown) ?? (await toBoth(chart));
    known.set(shown, picture);
    drawn.push(picture);
  }
  return drawn;
}

async function toBoth(chart: Chart | Picture): Promise<DrawnPicture> {
  const picture = await toSvg(chart);
  return { ...picture, png: await toPng(picture.svg) };
}

async function toSvg(chart: Chart | Picture): Promise<Picture> {
  return 'svg' in chart ? chart : draw(chart);
}

/** What there is to draw; one of them is a picture already. */
function modelCharts(report: Pictured): (Chart | Picture)[] {
  const { metrics, model, importance, training } = report;
  const charts = [
    metrics && confusionMatrixChart(metrics, model.label),
    ...(metrics === null ? [] : curveCharts(report, metrics)),
    scoreDistributionChart(report.score_histogram, model.threshold, model.label),
    metrics && reliabilityPicture(metrics),
    importance && importanceChart(importance),
    learningCurveChart(training.learning_curve),
    searchHistoryChart(training.search),
  ];
  return charts.filter(chart => chart !== null);
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
