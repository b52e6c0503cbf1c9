/** Contract of what can be trained. `train` returns the model: an unfitted one cannot be written down. */
import { DataError } from '../base/errors.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Random } from '../base/random.ts';
import type { SettingFault } from '../base/settings.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import type { Programs } from '../platform/programs.ts';
import type { SearchSpace } from './search-space.ts';

export type Hyperparameters = JsonObject;

export interface TrainContext {
  readonly random: Random;
  /** How many threads it may use, 1 or more; what it learns does not depend on it, byte for byte. */
  readonly threads: number;
  /** Absolute: the folder that the user works in, where what they have installed is found. */
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** Called with the share done, 0 to 1, and what is going on. */
  progress(share: number, doing?: string): void;
  /**
   * Rows, without labels, whose scores will be asked for when training is over: to calibrate the model, and to judge it. A
   * type that can score any row has no use for them; one that cannot must score these while it trains. Nothing may be
   * learned from them.
   */
  readonly toScore?: readonly Dataset[];
}

/** Plain data: JSON plus typed arrays, never code. The arrays travel in `weights.bin`. */
export interface ModelState {
  readonly json: JsonObject;
  readonly arrays: Readonly<Record<string, Float64Array | Float32Array | Int32Array | Uint8Array>>;
}

export interface Model {
  /** Name of the model type that made it. */
  readonly type: string;
  /** Columns that it reads; a column that is absent when scoring counts as missing in every row. */
  readonly features: readonly { readonly name: string; readonly kind: string }[];
  /** Column whose moments it reads besides, where it reads any: in the role of the dataset's timestamp, or among its columns. */
  readonly moments?: string;
  /** What was learned, for the card: epochs run, convergence, number of parameters, notes on left-out columns. */
  readonly facts: Readonly<Record<string, Json>>;
  /** P(positive) of each row before calibration, 0 to 1, high = positive; never NaN. */
  score(dataset: Dataset): Float64Array;
  /**
   * To be awaited before `score` of these rows, and holds until the next call; left out by all that score without waiting
   * for anybody. UnscorableError, or CancelledError when the signal comes.
   */
  prepare?(dataset: Dataset, signal: AbortSignal): Promise<void>;
  /** Score before calibration from which its hyperparameters call a row positive; left out where they do not say. */
  readonly threshold?: number;
  /** What each feature adds to the score of each row; left out where a type cannot tell. */
  attribute?(dataset: Dataset): Attribution;
  /**
   * Rows that it can score wherever it is restored, 1 = yes; left out by all that score any row anywhere. Of the others
   * `score` may throw an UnscorableError.
   */
  kept?(dataset: Dataset): Uint8Array;
  /** Left out where no simpler method is usual. */
  readonly simpleBaseline?: SimpleBaseline;
  /** `restore(state())` is the same model, bit for bit: where it was trained on another thread, that one is kept. */
  state(): ModelState;
  /** The same model in formats of others, for programs without us; left out where there is none. */
  exports?(): readonly Exported[];
}

/** A folder of the model's package. */
export interface Exported {
  /** `tfjs`: named as models are. */
  readonly folder: string;
  /** What it is, what goes in and what comes out: sentences in Markdown for the card, in which nothing comes from data. */
  readonly use: readonly string[];
  /** File name to bytes: same model, same bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A far simpler method that learned from the same rows: beside the model in every report, it shows what the model adds. */
export interface SimpleBaseline {
  readonly name: string;
  /** One sentence for the card. */
  readonly description: string;
  /** 0 to 1, high = positive; only their order counts. Never NaN. */
  score(dataset: Dataset): Float64Array;
}

/** What is needed to score these rows is not here: a program of the user's, or what it was when the model was judged. */
export class UnscorableError extends DataError {}

/** The attributions of a row need not sum to its score; they rank the features, and their sign says which way each pulls. */
export interface Attribution {
  readonly features: readonly string[];
  /** rows * features, row-major. */
  readonly values: Float64Array;
  /** What the values are counted in, behind "in": `log-odds`. */
  readonly unit: string;
}

export interface ModelType {
  /** The word that users type, and the file's name. */
  readonly name: string;
  /** One sentence for --help and the card. */
  readonly description: string;
  /** Every hyperparameter there is, with its default; an unknown one is refused by the configuration. */
  readonly defaults: Hyperparameters;
  /** What a search tries that is asked for without a space of its own; left out where no hyperparameter is worth one. */
  readonly searchSpace?: SearchSpace;
  /** Everything that is wrong with the hyperparameters given; those left out have their defaults. */
  check(hyperparameters: Hyperparameters): readonly SettingFault[];
  /** Hyperparameters without which nothing can be trained: only a configured model can be of such a type. */
  readonly required?: readonly string[];
  /**
   * Where training or scoring takes programs of the user's: this type, allowed to run them, as these hyperparameters name
   * them. By itself such a type runs nothing.
   */
  withPrograms?(programs: Programs, hyperparameters: Hyperparameters): ModelType;
  /**
   * Digests of files of the user's that decide what is learned, besides data and hyperparameters; null: which files do so is
   * not known, and the model is never taken as unchanged. Left out by all that run no code but ours.
   */
  code?(hyperparameters: Hyperparameters, workingDirectory: string): JsonObject | null;
  /** Name of the synthetic generator that makes data this type can learn from. */
  readonly synthetic: string;
  /** How the threshold of decisions is found where neither configuration nor hyperparameters give one; else it is 0.5. */
  readonly usualThreshold?: 'best_f1';
  /**
   * Nanoseconds that training takes for each value of the data, and for each of its `epochs` where it has any, on one
   * thread; 50 without it. What is trained where depends on it, and no result.
   */
  readonly cost?: number;
  /** Same dataset, hyperparameters and seed: same state, byte for byte. DataError when the data do not suit the type. */
  train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model>;
  /** The models that `train` makes of each, in that order, byte for byte, for less work: what they share is done once. */
  trainMany?(
    dataset: LabeledDataset,
    candidates: readonly Hyperparameters[],
    context: TrainContext,
  ): Promise<readonly Model[]>;
  /** IntegrityError when the state is not one of this type. */
  restore(state: ModelState): Model;
}
