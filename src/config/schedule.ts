/**
 * What training-schedule.json holds, key by key, once its shape is right and its defaults are filled in.
 *
 * What has no default can be undefined, but only where a fault says so.
 */
import type { JsonObject } from '../base/json.ts';
import type { ColumnKind } from '../data/dataset.ts';
import type { SearchSpace } from '../models/search-space.ts';

export interface Schedule {
  readonly default_schedule: string;
  readonly model_retention: { readonly candidates: string; readonly production: string };
  readonly performance_thresholds: Limits & { readonly drift_alert_threshold: number };
  readonly datasets: { readonly refresh_interval_days: number; readonly minimum_samples: number };
  readonly promotion: {
    readonly rule: 'point' | 'interval';
    readonly small_sample: number;
    /** null: not compared. */
    readonly margins: Readonly<Record<string, number | null>>;
  };
  readonly models: readonly ScheduledModel[];
  readonly ensembles: readonly ScheduledEnsemble[];
  readonly sources: Readonly<Record<string, ScheduledSource>>;
  readonly alerts: {
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
    readonly escalate_after: number;
    readonly escalation_label: string;
    readonly healthy_runs: number;
    readonly group_by: 'none' | 'kind';
  };
}

/** `<metric>_min` and `<metric>_max`. */
export type Limits = Readonly<Record<string, number>>;

export interface ScheduledModel {
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly dataset: string;
  readonly thresholds: Limits;
  readonly hyperparameters: JsonObject;
  /** null: as the model type does. */
  readonly decision_threshold: number | 'best_f1' | null;
  /** `auto`, `none`, or the name of a calibration method. */
  readonly calibration: string;
  readonly split: {
    readonly by: 'stratified' | 'time' | 'group' | 'random' | null;
    readonly test_share: number;
    readonly calibration_share: number;
    readonly seed: number | null;
  };
  readonly search: ScheduledSearch | null;
  readonly seed: number | null;
  readonly runs_on: string | readonly string[] | null;
}

export interface ScheduledSearch {
  readonly method: 'grid' | 'random' | 'tpe';
  /** null: what the model type usually tries. */
  readonly space: SearchSpace | null;
  readonly metric: string;
  /** null: as the metric says. */
  readonly direction: 'maximize' | 'minimize' | null;
  /** null: all of a grid, else 20. */
  readonly trials: number | null;
  readonly minutes: number | null;
  readonly folds: number;
  readonly prune: boolean;
}

export interface ScheduledEnsemble {
  readonly name: string | undefined;
  readonly members: readonly string[] | undefined;
  readonly method: 'weighted' | 'stacked';
  readonly thresholds: Limits;
  readonly decision_threshold: number | 'best_f1' | null;
}

export interface ScheduledSource {
  readonly source: string | null;
  readonly location: string | undefined;
  readonly label: string | null;
  readonly positive: string | null;
  readonly timestamp: string | null;
  readonly group: string | null;
  readonly ignore: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  readonly delimiter: string | null;
  readonly encoding: 'utf-8' | 'latin1' | 'utf-16le' | null;
  readonly missing: readonly string[];
  readonly samples: number | null;
  readonly noise: number;
  readonly generator: JsonObject;
  readonly derive: readonly (JsonObject & { readonly with: string | undefined })[];
}

/** The name in `dataset` that stands for generated data which suit the model's type. */
export const SYNTHETIC = 'synthetic';

const SOURCE_OF_ENDING: Readonly<Record<string, string>> = {
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** The data source that reads it, as named or as the location's ending tells; undefined when neither does. */
export function sourceOf(source: Pick<ScheduledSource, 'source' | 'location'>): string | undefined {
  if (source.source !== null) return source.source;
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(source.location ?? '')?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(SOURCE_OF_ENDING, ending) ? SOURCE_OF_ENDING[ending] : undefined;
}
