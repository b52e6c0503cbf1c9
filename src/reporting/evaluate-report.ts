/** What `evaluate` reports; `schemas/evaluate-report.schema.json` says the same for programs. */
import type { Interval } from '../base/check.ts';
import type { PrecisionRecallPoint, RocPoint } from '../evaluation/curves.ts';
import type { MetricName, Metrics } from '../evaluation/metrics.ts';
import type { FeatureImportance } from '../evaluation/permutation-importance.ts';
import type { Robustness } from '../evaluation/robustness.ts';
import type { ScoreBin } from '../evaluation/score-histogram.ts';
import type { SlicedColumn } from '../evaluation/slices.ts';
import type { ThresholdSweep } from '../evaluation/threshold-sweep.ts';
import type { Report } from './report.ts';

export interface EvaluateReport extends Report {
  readonly command: 'evaluate';
  readonly dry_run: boolean;
  readonly model: EvaluatedModel;
  readonly data: EvaluatedData;
  /** null: the data have no labels, so nothing can be judged. */
  readonly metrics: EvaluatedMetrics | null;
  /** Rows that are called positive, of all that were scored. */
  readonly called_positive: number;
  readonly score_histogram: readonly ScoreBin[];
  /** null: without labels, or without rows of both classes. */
  readonly curves: Curves | null;
  /** A far simpler method on the same rows; null: without labels, or the model type has none. */
  readonly simple_baseline: SimpleBaselineResult | null;
  readonly thresholds: ThresholdSweep | null;
  readonly slices: readonly SlicedColumn[];
  /** null: without labels, or `probe-rows: 0`. */
  readonly importance: Importance | null;
  readonly robustness: readonly Robustness[] | null;
  /** The rows with the highest scores, and what made them so; null: the model type cannot tell. */
  readonly attributions: readonly AttributedRow[] | null;
  /** What they are counted in: `log-odds`. */
  readonly attribution_unit: string | null;
  readonly latency: Latency;
  /** How the model came to be, from its card. */
  readonly training: TrainingFacts;
  /** What a reader should know besides the verdict, one line each. */
  readonly notices: readonly string[];
  /** What was written, as paths relative to the working directory where they lie below it. */
  readonly files: {
    readonly html: string | null;
    readonly pictures: readonly string[];
    readonly predictions: string | null;
  };
}

/** What pictures are drawn of: an evaluation, or a training. */
export interface Pictured extends Pick<EvaluateReport, 'score_histogram' | 'curves' | 'importance'> {
  readonly model: Pick<EvaluatedModel, 'name' | 'label' | 'threshold'>;
  readonly metrics: Metrics | null;
  readonly simple_baseline:
    | (Pick<SimpleBaselineResult, 'name' | 'curves'> &
        Readonly<Record<'roc_auc' | 'average_precision', Pick<ComparedMetric, 'value'>>>)
    | null;
  readonly thresholds: Pick<ThresholdSweep, 'rows' | 'limits'> | null;
  readonly training: Pick<TrainingFacts, 'learning_curve' | 'search'>;
}

export interface EvaluatedModel {
  readonly name: string;
  readonly type: string;
  readonly version: string;
  /** Where the registry has it; null: it was given as a package that the registry does not know. */
  readonly stage: 'candidates' | 'current' | 'archived' | null;
  readonly package: string;
  readonly sha256: string;
  readonly label: { readonly name: string; readonly positive: string; readonly negative: string };
  readonly features: readonly { readonly name: string; readonly kind: string }[];
  readonly threshold: number;
}

export interface EvaluatedData {
  readonly name: string;
  readonly source: string;
  readonly location: string;
  readonly digest: string;
  readonly rows_read: number;
  /** Those that were scored, and judged where they have labels. */
  readonly rows: number;
  /** null: without labels. */
  readonly positives: number | null;
  /**
   * `all`: every row that was read. `test_part`: those that had no part in training, by the model's own split, since these
   * are the data that it learned from.
   */
  readonly part: 'all' | 'test_part';
  /** Of these, the rows of the newest so many days; null: of any time. */
  readonly newest_days: number | null;
  /** First and last moment of the rows, ISO 8601; null: no column tells. */
  readonly observed: { readonly from: string; readonly to: string } | null;
}

export interface EvaluatedMetrics extends Metrics {
  /** The same on the test rows of its training, from its card. */
  readonly when_trained: Readonly<Record<MetricName, number | null>> & { readonly n: number };
}

export interface Curves {
  readonly roc: readonly RocPoint[] | null;
  readonly precision_recall: readonly PrecisionRecallPoint[] | null;
}

export interface SimpleBaselineResult {
  readonly name: string;
  /** One sentence. */
  readonly description: string;
  readonly roc_auc: ComparedMetric;
  readonly average_precision: ComparedMetric;
  readonly curves: Curves;
}

export interface ComparedMetric {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Of what the model has more of it, on the same rows. */
  readonly gain: Interval | null;
}

export interface Importance {
  /** Rows that it was measured on. */
  readonly n: number;
  readonly repeats: number;
  readonly features: readonly FeatureImportance[];
}

export interface AttributedRow {
  /** Number of the row in the data, from 1. */
  readonly row: number;
  readonly score: number;
  readonly features: readonly { readonly feature: string; readonly value: number }[];
}

export interface Latency {
  /** Of one row alone, in milliseconds; `n` of them were timed. null: there was none. */
  readonly one_row: { readonly n: number; readonly p50: number; readonly p95: number; readonly p99: number } | null;
  readonly batch: { readonly rows: number; readonly seconds: number; readonly rows_per_second: number | null };
}

export interface TrainingFacts {
  readonly created_at: string;
  readonly seconds: number;
  /** One entry an epoch; [] where it did not learn in epochs. */
  readonly learning_curve: readonly Epoch[];
  /** What a search has tried, as the package has it; null: there was none, or it is not known. */
  readonly search: SearchHistory | null;
}

export interface Epoch {
  readonly epoch: number;
  readonly loss: number;
  readonly validation_loss: number | null;
}

export interface SearchHistory {
  readonly metric: string;
  readonly direction: 'maximize' | 'minimize';
  /** In order; `value` null: it failed. */
  readonly trials: readonly { readonly value: number | null; readonly status: string }[];
}
