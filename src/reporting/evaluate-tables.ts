/** The tables of an evaluation: checks, metrics, thresholds, slices, robustness, latency, attributions. */
import type { Check } from '../base/check.ts';
import { METRICS, type Metrics, relevantRows } from '../evaluation/metrics.ts';
import type { MetricChange, Robustness } from '../evaluation/robustness.ts';
import type { SlicedColumn, SliceMetric } from '../evaluation/slices.ts';
import type { SweptThreshold, ThresholdSweep } from '../evaluation/threshold-sweep.ts';
import type { AttributedRow, EvaluatedMetrics, EvaluateReport, Latency } from './evaluate-report.ts';
import {
  CHECK_HEAD,
  checkRow,
  formatChange,
  formatCount,
  formatInterval,
  formatNumber,
  formatShare,
  formatTime,
} from './format.ts';
import type { Table } from './table.ts';

export function checkTable({ checks }: { readonly checks: readonly Check[] }): Table {
  return { caption: 'Checks', head: CHECK_HEAD, rows: checks.map(checkRow), right: [1, 2, 4] };
}

/** Beside those of the training, where they are not these. */
export function metricTable(metrics: Metrics & Partial<Pick<EvaluatedMetrics, 'when_trained'>>): Table {
  const { when_trained: before } = metrics;
  const rows = METRICS.map(metric => [
    metric.title,
    formatNumber(metrics.values[metric.name]),
    formatInterval(metrics.intervals[metric.name], metric.name),
    ...(before === undefined ? [] : [formatNumber(before[metric.name])]),
    `${formatCount(relevantRows(metric, metrics))}${metric.about === 'rows' ? '' : ` ${metric.about}`}`,
  ]);
  const trained = before === undefined ? [] : [`at training (${formatCount(before.n)} rows)`];
  const head = ['metric', 'value', '95 % interval', ...trained, 'rows'];
  return { caption: 'Metrics', head, rows, right: before === undefined ? [1] : [1, 3] };
}

/** The model beside the far simpler method: what it adds, on the same rows. */
export function simpleTable({ model, metrics, simple_baseline: simple }: EvaluateReport): Table | null {
  if (metrics === null || simple === null) return null;
  const line = (title: string, name: 'roc_auc' | 'average_precision') => {
    const { value, interval, gain } = simple[name];
    return [
      title,
      `${formatNumber(metrics.values[name])} (${formatInterval(metrics.intervals[name])})`,
      `${formatNumber(value)} (${formatInterval(interval)})`,
      gain === null ? '–' : `${formatChange(gain.low)} … ${formatChange(gain.high)}`,
    ];
  };
  return {
    caption: `Beside a far simpler method. ${simple.description}`,
    head: ['metric', { data: model.name }, { data: simple.name }, 'gain, 95 % interval'],
    rows: [line('ROC AUC', 'roc_auc'), line('Average precision', 'average_precision')],
    right: [1, 2],
  };
}

/** Ascending, each threshold once: the tenths, the model's own, and those that are the best of these rows. */
export function thresholdTable({ rows, best_f1: best, for_limits: forLimits }: ThresholdSweep, own: number): Table {
  const isTenth = ({ threshold }: SweptThreshold) => Number.isInteger(Math.round(threshold * 1000) / 100);
  const shown = new Map(
    [...rows.filter(row => isTenth(row) || row.threshold === own), best, forLimits].flatMap(row =>
      row === null ? [] : [[row.threshold, row] as const],
    ),
  );
  const notes = (threshold: number) => [
    ...(threshold === own ? ["the model's"] : []),
    ...(threshold === best?.threshold ? ['best F1 on these rows'] : []),
    ...(threshold === forLimits?.threshold ? ['meets all limits on these rows'] : []),
  ];
  const line = (row: SweptThreshold) => [
    formatNumber(row.threshold),
    ...[row.precision, row.recall, row.f1, row.false_positive_rate].map(formatNumber),
    formatCount(row.called_positive),
    notes(row.threshold).join(', '),
  ];
  return {
    caption: 'Thresholds: what each would do on these rows',
    head: ['threshold', 'precision', 'recall', 'F1', 'false positive rate', 'called positive', 'note'],
    rows: [...shown.values()].sort((a, b) => a.threshold - b.threshold).map(line),
    right: [0, 1, 2, 3, 4, 5],
  };
}

/** As slices write it. */
const MOMENT = /(?<!\d)\d{4}-\d\d-\d\dT[\d:]{8}Z/g;

export function sliceTable({ column, slices }: SlicedColumn): Table {
  const isLabelled = slices.some(({ metrics }) => metrics !== null);
  const metric = ({ value, interval, n, status }: SliceMetric) =>
    status === 'ok' ? `${formatNumber(value)} (${formatInterval(interval)})` : `too few (${formatCount(n)})`;
  const moments = new Set(slices.flatMap(({ kind, value }) => (kind === 'range' && value.match(MOMENT)) || []));
  const isToldByMinutes = new Set(Array.from(moments, formatTime)).size === moments.size;
  const rows = slices.map(slice => [
    slice.kind === 'value'
      ? { data: slice.value }
      : isToldByMinutes
        ? slice.value.replace(MOMENT, formatTime)
        : slice.value,
    formatCount(slice.n),
    formatShare(slice.called_positive, slice.n),
    ...(slice.metrics === null
      ? []
      : [
          formatShare(slice.positives!, slice.n),
          ...[slice.metrics.accuracy, slice.metrics.recall, slice.metrics.precision].map(metric),
          ...[slice.metrics.false_positive_rate, slice.metrics.roc_auc].map(metric),
          slice.worse_on!.map(name => name.replaceAll('_', ' ')).join(', ') || 'no',
        ]),
  ]);
  const judged = [
    'positive',
    'accuracy',
    'recall',
    'precision',
    'false positive rate',
    'ROC AUC',
    'worse than the rest',
  ];
  return {
    caption: `Rows by ${column}${moments.size === 0 ? '' : ' (UTC)'}`,
    head: ['rows with', 'n', 'called positive', ...(isLabelled ? judged : [])],
    rows,
    right: [1, 2, 3, 4, 5, 6, 7, 8],
  };
}

export function robustnessTable(robustness: readonly Robustness[]): Table {
  const rows = robustness.map(({ perturbation, level, cells, changed_decisions: changed, n, metrics }) => [
    `${perturbation.replaceAll('_', ' ')}, ${level}`,
    formatCount(cells),
    formatShare(changed, n),
    ...[metrics.roc_auc, metrics.recall, metrics.false_positive_rate].map(changeText),
  ]);
  const { n, positives } = robustness[0] ?? { n: 0, positives: 0 };
  return {
    caption: `Robustness on ${formatCount(n)} rows, of which ${formatCount(positives)} are positive`,
    head: ['what was done', 'cells changed', 'decisions changed', 'ROC AUC', 'recall', 'false positive rate'],
    rows,
    right: [1, 2],
  };
}

/** `0.953 → 0.871 (−0.095 … −0.069)`: the interval is that of the difference. */
function changeText(change: MetricChange | null): string {
  if (change === null) return '–';
  const { before, after, interval } = change;
  const told = interval === null ? '' : ` (${formatChange(interval.low)} … ${formatChange(interval.high)})`;
  return `${formatNumber(before)} to ${formatNumber(after)}${told}`;
}

export function latencyTable({ one_row: one, batch }: Latency): Table {
  const ms = (value: number) => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
  const single =
    one === null
      ? []
      : ([
          ['p50', one.p50],
          ['p95', one.p95],
          ['p99', one.p99],
        ] as const);
  return {
    caption: one === null ? 'Latency' : `Latency; ${formatCount(one.n)} rows were timed one by one`,
    head: ['what', 'time'],
    rows: [
      ...single.map(([name, value]) => [`one row, ${name}`, ms(value)]),
      [`${formatCount(batch.rows)} rows at once`, ms(1000 * batch.seconds)],
      ...(batch.rows_per_second === null ? [] : [['rows per second', formatCount(Math.round(batch.rows_per_second))]]),
    ],
    right: [1],
  };
}

/** Numbers of rows are whole words, to be searched for. */
export function attributionTable(rows: readonly AttributedRow[], unit: string | null): Table {
  return {
    caption: `The rows with the highest scores, and what made them so${unit === null ? '' : `, in ${unit}`}`,
    head: ['row', 'score', 'features, the strongest first'],
    rows: rows.map(({ row, score, features }) => [
      String(row),
      formatNumber(score),
      features.flatMap(({ feature, value }, i) => [
        ...(i === 0 ? [] : [', ']),
        { data: feature },
        `\u00a0${formatChange(value)}`,
      ]),
    ]),
    right: [0, 1],
  };
}
