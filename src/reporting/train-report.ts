/** What `train` reports; `schemas/train-report.schema.json` says the same for programs. */
import type { Check, Interval, Status } from '../base/check.ts';
import type { JsonObject } from '../base/json.ts';
import { METRICS, type MetricName, type Metrics } from '../evaluation/metrics.ts';
import type { SimpleBaselineMetrics } from '../evaluation/simple-baseline.ts';
import type { LeftOutColumn } from '../registry/model-card.ts';
import type { Stage } from '../registry/names.ts';
import type { SearchReport } from '../search/search-report.ts';
import type { Report } from './report.ts';

export interface TrainReport extends Report {
  readonly command: 'train';
  readonly dry_run: boolean;
  /** Number of the pull request that it ran for; with a registry on a branch such a run keeps nothing. */
  readonly pull_request: number | null;
  readonly models: readonly TrainedModelReport[];
  /** Those that the configuration asks for, of models of this run; one that was built is among the models too. */
  readonly ensembles: readonly EnsembleReport[];
  /** Models that could not be trained; the others were. */
  readonly errors: readonly UntrainedModel[];
  /** null: nothing was kept. */
  readonly audit: {
    readonly root: string;
    readonly size: number;
    readonly path: string;
    /** Public half of the key that has signed the checkpoint, for `mlops verify --public-key`; null where none has. */
    readonly verifier_key: string | null;
  } | null;
  readonly models_dir: string;
  /** Where the registry is kept between runs, and the commit that holds this one; null: in `models_dir`, or nowhere. */
  readonly branch: { readonly name: string; readonly commit: string } | null;
}

export interface TrainedModelReport {
  readonly name: string;
  readonly type: string;
  readonly version: string;
  readonly stage: Stage;
  /** Whether this run brought it into production. */
  readonly promoted: boolean;
  /** Not trained again, since it would come out the same: all below is what its card says. */
  readonly reused: boolean;
  /** One sentence: what was decided, and why. */
  readonly decision: string;
  readonly data: {
    readonly source: string;
    readonly location: string;
    readonly digest: string;
    readonly rows: number;
    readonly positives: number;
    readonly split: JsonObject;
    /** Columns of the data that the model does not read, though nobody asked to ignore them. */
    readonly left_out: readonly LeftOutColumn[];
  };
  /** What the reader should know besides the verdict, which it does not change: one line each. */
  readonly notices: readonly string[];
  readonly metrics: Readonly<Record<MetricName, number | null>> & { readonly n: number };
  readonly confusion: Readonly<Record<'true_positive' | 'false_positive' | 'false_negative' | 'true_negative', number>>;
  readonly calibration: JsonObject;
  readonly gate: { readonly verdict: Status; readonly checks: readonly Check[] };
  /** The model in production on the same test rows; null when there was none. */
  readonly baseline: BaselineReport | null;
  /** The simple method beside it, on the same test rows; null: its type names none. */
  readonly simple_baseline: SimpleBaselineMetrics | null;
  readonly training_seconds: number;
  /** Every trial of the search for its hyperparameters; null: there was none, or it was not trained again. */
  readonly search: SearchReport | null;
  /** Page and pictures, as paths relative to the working directory where they lie below it; none were drawn unless asked for. */
  readonly files: { readonly html: string | null; readonly pictures: readonly string[] };
  /** Folder of the package, relative to the working directory where it lies below it; null where nothing is kept. */
  readonly package: string | null;
  /** Digest of the package; null where nothing is kept. */
  readonly sha256: string | null;
}

export const NOTHING_DRAWN: TrainedModelReport['files'] = { html: null, pictures: [] };

export interface EnsembleReport {
  readonly name: string;
  readonly method: 'weighted' | 'stacked';
  readonly members: readonly string[];
  /** Where it beats its best member on the calibration rows, by more than chance. */
  readonly built: boolean;
  /** One sentence: why, or why not. */
  readonly decision: string;
  /** Of the members, in their order; null: it was not built, or not again. */
  readonly weights: readonly number[] | null;
  /** The member that it was compared with; all below is null where nothing was compared. */
  readonly best_member: string | null;
  /** On the calibration rows, each met by a combination that was fitted on the others. */
  readonly log_loss: { readonly ensemble: number; readonly best_member: number } | null;
  /** Of the ensemble's log loss less the member's. */
  readonly interval: Interval | null;
  readonly n: number | null;
}

export interface UntrainedModel {
  readonly name: string;
  readonly type: string;
  /** Name of the dataset, and where it was read from. */
  readonly dataset: string;
  readonly location: string;
  readonly message: string;
  /** What to do about it; null: the message says all. */
  readonly hint: string | null;
  /** Those that were read as something else than most of their cells, one line each. */
  readonly columns: readonly string[];
}

export interface BaselineReport {
  readonly version: string;
  readonly outcome: 'superior' | 'non_inferior' | 'inferior' | 'inconclusive';
  /** Where the two were compared: on all test rows, on some of them, or by what each had on its own. */
  readonly ground: 'all_rows' | 'some_rows' | 'own_rows' | 'nothing';
  /** What production has there; null: nothing that can be told. */
  readonly metrics: TrainedModelReport['metrics'] | null;
  readonly checks: readonly Check[];
}

/** Every metric there is, in the order of reports; null for one that a stored card does not have. */
export function metricsReport({ n, values }: Pick<Metrics, 'n' | 'values'>): TrainedModelReport['metrics'] {
  const all = METRICS.map(({ name }) => [name, values[name] ?? null] as const);
  return { ...(Object.fromEntries(all) as Record<MetricName, number | null>), n };
}
