/** Contract of what can be trained. `train` returns the model: an unfitted one cannot be written down. */
import type { Json, JsonObject } from '../base/json.ts';
import type { Random } from '../base/random.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';

export type Hyperparameters = JsonObject;

/** One value that a type cannot be trained with. */
export interface HyperparameterFault {
  /** Where it hangs among the hyperparameters: `['rules', 0, 'weight']`. */
  readonly path: readonly (string | number)[];
  /** undefined: it is missing. */
  readonly found: Json | undefined;
  /** In words, as they follow "expected". */
  readonly expected: string;
}

export interface TrainContext {
  readonly random: Random;
  readonly signal: AbortSignal;
  /** Called with the share done, 0 to 1, and what is going on. */
  progress(share: number, doing?: string): void;
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
  /** What was learned, for the card: epochs run, convergence, number of parameters, notes on left-out columns. */
  readonly facts: Readonly<Record<string, Json>>;
  /** P(positive) of each row before calibration, 0 to 1, high = positive; never NaN. */
  score(dataset: Dataset): Float64Array;
  /** `restore(state())` scores identically, bit for bit. */
  state(): ModelState;
}

export interface ModelType {
  /** The word that users type, and the file's name. */
  readonly name: string;
  /** One sentence for --help and the card. */
  readonly description: string;
  /** Every hyperparameter there is, with its default; an unknown one is refused by the configuration. */
  readonly defaults: Hyperparameters;
  /** Everything that is wrong with the hyperparameters given; those left out have their defaults. */
  check(hyperparameters: Hyperparameters): readonly HyperparameterFault[];
  /** Name of the synthetic generator that makes data this type can learn from. */
  readonly synthetic: string;
  /** Same dataset, hyperparameters and seed: same state, byte for byte. DataError when the data do not suit the type. */
  train(dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext): Promise<Model>;
  /** IntegrityError when the state is not one of this type. */
  restore(state: ModelState): Model;
}
