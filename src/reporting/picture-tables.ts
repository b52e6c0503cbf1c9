/** The numbers of each picture as a table that stands under it: for reading aloud, for copying, for printing. */
import type { PrecisionRecallPoint, RocPoint } from '../evaluation/curves.ts';
import type { Metrics } from '../evaluation/metrics.ts';
import type { Loss } from '../evaluation/permutation-importance.ts';
import type { ReliabilityBin } from '../evaluation/reliability.ts';
import type { ScoreBin } from '../evaluation/score-histogram.ts';
import type { Epoch, Importance, Pictured, SearchHistory } from './evaluate-report.ts';
import { formatCount, formatInterval, formatNumber } from './format.ts';
import type { Table } from './table.ts';

/** Epochs and trials that a table has at most. */
const MOST_LINES = 20;

/** The table of the picture of this name; null: it has none to show. */
export function pictureTable(name: string, report: Pictured): Table | null {
  const { metrics, curves, importance, training, score_histogram: bins, model } = report;
  switch (name) {
    case 'confusion-matrix':
      return metrics && confusionTable(metrics, model);
    case 'roc-curve':
      return curves?.roc ? rocTable(curves.roc) : null;
    case 'precision-recall-curve':
      return curves?.precision_recall ? precisionTable(curves.precision_recall) : null;
    case 'score-distribution':
      return scoreTable(bins, model);
    case 'reliability':
      return metrics && reliabilityTable(metrics.reliability);
    case 'feature-importance':
      return importance && importanceTable(importance);
    case 'learning-curve':
      return learningTable(training.learning_curve);
    case 'search-history':
      return training.search && trialTable(training.search);
    default:
      return null;
  }
}

function confusionTable({ confusion }: Metrics, { label }: Pictured['model']): Table {
  const { true_positive: tp, false_positive: fp, false_negative: fn, true_negative: tn } = confusion;
  return {
    caption: 'Confusion matrix',
    head: ['in truth', 'called positive', 'called negative'],
    rows: [
      [{ data: label.positive }, formatCount(tp), formatCount(fn)],
      [{ data: label.negative }, formatCount(fp), formatCount(tn)],
    ],
    right: [1, 2],
  };
}

function rocTable(points: readonly RocPoint[]): Table {
  const rows = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5].map(most => {
    const point = points.findLast(each => each.false_positive_rate <= most)!;
    return [`at most ${most}`, formatNumber(point.true_positive_rate), formatNumber(point.threshold)];
  });
  return {
    caption: 'What can be found at a given false positive rate',
    head: ['false positive rate', 'recall', 'threshold'],
    rows,
    right: [0, 1, 2],
  };
}

function precisionTable(points: readonly PrecisionRecallPoint[]): Table {
  const rows = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1].map(least => {
    const point = points.find(each => each.recall >= least)!;
    return [`at least ${least}`, formatNumber(point.precision), formatNumber(point.threshold)];
  });
  return {
    caption: 'Precision at a given recall',
    head: ['recall', 'precision', 'threshold'],
    rows,
    right: [0, 1, 2],
  };
}

function scoreTable(bins: readonly ScoreBin[], { label }: Pictured['model']): Table {
  const isLabelled = bins.some(({ positives }) => positives !== null);
  const rows = bins.map(({ low, high, n, positives }) => [
    `${low.toFixed(2)} to ${high.toFixed(2)}`,
    ...(positives === null ? [formatCount(n)] : [formatCount(n - positives), formatCount(positives)]),
  ]);
  return {
    caption: isLabelled ? 'Rows by score and class' : 'Rows by score',
    head: ['score', ...(isLabelled ? [{ data: label.negative }, { data: label.positive }] : ['rows'])],
    rows,
    right: [1, 2],
  };
}

function reliabilityTable(bins: readonly ReliabilityBin[]): Table {
  const rows = bins.map(({ low, high, n, mean_score: score, positive_rate: rate }) => [
    `${low.toFixed(1)} to ${high.toFixed(1)}`,
    formatCount(n),
    formatNumber(score),
    formatNumber(rate),
  ]);
  return {
    caption: 'Share of positive rows by score',
    head: ['score', 'rows', 'mean score', 'share of positive rows'],
    rows,
    right: [1, 2, 3],
  };
}

export function importanceTable({ n, repeats, features }: Importance, most = Number.POSITIVE_INFINITY): Table {
  const loss = (found: Loss | null) => [formatNumber(found?.value ?? null), formatInterval(found?.interval ?? null)];
  return {
    caption: `Permutation importance on ${formatCount(n)} rows, ${repeats} repeats: what is lost without a feature`,
    head: ['feature', 'ROC AUC', '95 % interval', 'average precision', '95 % interval'],
    rows: features
      .slice(0, most)
      .map(({ feature, roc_auc: auc, average_precision: ap }) => [{ data: feature }, ...loss(auc), ...loss(ap)]),
    right: [1, 3],
  };
}

function learningTable(epochs: readonly Epoch[]): Table {
  const rows = spread(epochs).map(({ epoch, loss, validation_loss: validation }) => [
    formatCount(epoch),
    loss.toPrecision(4),
    validation === null ? '–' : validation.toPrecision(4),
  ]);
  return { caption: 'Loss by epoch', head: ['epoch', 'training rows', 'held-out rows'], rows, right: [0, 1, 2] };
}

function trialTable({ metric, trials }: SearchHistory): Table {
  const numbered = trials.map((trial, i) => ({ ...trial, trial: i + 1 }));
  const rows = spread(numbered).map(({ trial, value, status }) => [
    formatCount(trial),
    formatNumber(value),
    { data: status },
  ]);
  return { caption: 'Trials of the search', head: ['trial', { data: metric }, 'end'], rows, right: [0, 1] };
}

/** The first, the last, and what lies evenly between. */
function spread<T>(items: readonly T[]): T[] {
  if (items.length <= MOST_LINES) return [...items];
  return Array.from({ length: MOST_LINES }, (_, i) => items[Math.round((i * (items.length - 1)) / (MOST_LINES - 1))]!);
}
