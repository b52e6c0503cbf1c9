/** What is known of one trained model, kept beside it as `card.json`. */
import type { Check, Status } from '../base/check.ts';
import type { JsonObject } from '../base/json.ts';
import type { MetricName, Metrics } from '../evaluation/metrics.ts';
import type { SimpleBaselineMetrics } from '../evaluation/simple-baseline.ts';
import type { ChosenThreshold } from '../evaluation/threshold.ts';
import type { SearchSummary } from '../search/search-report.ts';
import type { FileDigest } from './registry-index.ts';

/** A column of the data that a model does not read. */
export interface LeftOutColumn {
  readonly column: string;
  /** As what it was read; null: it is not in the data. */
  readonly kind: string | null;
  /** Why the model type left it out. */
  readonly reason: string;
  /** Line and text of the first cell that made the column what it is, and how many are like it; null: none stands out. */
  readonly line: number | null;
  readonly cell: string | null;
  readonly cells: number | null;
  /** All of it in one line, and what to do. */
  readonly message: string;
}

/** Keys as in the file. Times are ISO 8601, UTC. */
export interface ModelCard {
  readonly schema_version: 1;
  readonly name: string;
  /** The model type. */
  readonly type: string;
  readonly version: string;
  readonly created_at: string;
  /** One sentence on the model type. */
  readonly description: string;
  /** Where the training put it; later moves stand in the registry's index. */
  readonly stage: 'current' | 'candidates';
  readonly data: {
    readonly name: string;
    readonly source: string;
    readonly location: string;
    /** SHA-256 of the bytes that were read. */
    readonly digest: string;
    readonly observed_at: string | null;
    readonly rows: number;
    readonly positives: number;
    readonly label: { readonly name: string; readonly positive: string; readonly negative: string };
    /** Columns with a role besides the label's; null: none has it. Cards of the first versions do not say. */
    readonly timestamp?: string | null;
    readonly group?: string | null;
    /** All that the generator was told, where one made the rows: with the same seed they come out the same. */
    readonly generated?: JsonObject;
    /** How the rows were divided; the seed included. */
    readonly split: JsonObject;
    /** All columns that a row was told by, features or not. */
    readonly columns: readonly string[];
    /** Those that the model does not read, though nobody asked to ignore them; cards of the first versions have none. */
    readonly left_out?: readonly LeftOutColumn[];
  };
  /** What a reader should know besides the verdict, one line each; cards of the first versions have none. */
  readonly notices?: readonly string[];
  readonly features: readonly { readonly name: string; readonly kind: string }[];
  /** Column whose moments it reads besides; left out where it reads none. */
  readonly moments?: string;
  readonly hyperparameters: JsonObject;
  /** How they were found, in short: the trials have a file of their own. null: they were given. Cards of the first versions have none. */
  readonly search?: SearchSummary | null;
  readonly seed: number;
  /** Digest of all that decided what was trained and how it was judged; cards of the first versions have none. */
  readonly job_sha256?: string;
  /** The group of runs that this training was named to belong to; null: none. */
  readonly cohort: string | null;
  /** On the test rows, which neither trained, calibrated nor chose a threshold. */
  readonly metrics: Metrics;
  /** How the threshold in `metrics` was found; cards of the first versions do not say. */
  readonly decision_threshold?: ChosenThreshold;
  readonly gate: { readonly verdict: Status; readonly checks: readonly Check[] };
  /** The model in production on the same test rows; null when there was none. */
  readonly baseline: {
    readonly version: string;
    readonly outcome: 'superior' | 'non_inferior' | 'inferior' | 'inconclusive';
    /** Where the two were compared, and what production has there; cards of the first versions do not say. */
    readonly ground?: 'all_rows' | 'some_rows' | 'own_rows' | 'nothing';
    readonly metrics?: (Readonly<Record<MetricName, number | null>> & { readonly n: number }) | null;
    readonly checks: readonly Check[];
  } | null;
  /** The simple method beside it, on the same test rows; left out where its type names none. */
  readonly simple_baseline?: SimpleBaselineMetrics;
  readonly calibration: JsonObject;
  /** What the model type has to tell of what it learned. */
  readonly facts: JsonObject;
  /** The model once more, in formats of others, each in a folder of the package; left out where there is none. */
  readonly exports?: readonly { readonly folder: string; readonly use: readonly string[] }[];
  /** The limits that the configuration asked for. */
  readonly thresholds: JsonObject;
  readonly provenance: {
    readonly repository: string | null;
    readonly commit: string | null;
    readonly ref: string | null;
    readonly run: string;
    readonly run_url: string | null;
    readonly tool: { readonly name: string; readonly version: string };
  };
  readonly training_seconds: number;
  /** Every other file of the package. */
  readonly files: Readonly<Record<string, FileDigest>>;
}

export const CARD_FILE = 'card.json';
