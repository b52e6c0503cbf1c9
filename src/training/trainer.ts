/** Contract of where models are trained: on this thread or on threads of their own, with the same result, byte for byte. */
import type { LabeledDataset } from '../data/dataset.ts';
import type { Hyperparameters, Model, ModelType } from '../models/model-type.ts';
import type { Validated, Validation } from './validate.ts';

/** What all work has in common. */
interface Work {
  readonly type: ModelType;
  /** The training part: where models are trained, no row is ever seen that judges them. */
  readonly rows: LabeledDataset;
  /** How many threads the model type may use by itself. */
  readonly threads: number;
  /** Absolute path of the folder that the run works in. */
  readonly workspace: string;
  progress(share: number, doing?: string): void;
}

export interface Fit extends Work {
  readonly hyperparameters: Hyperparameters;
  /** Names the stream of chance, which is `seededRandom` of it. */
  readonly stream: string;
}

/** On a fold of the rows. */
export interface FoldWork extends Work {
  readonly validation: Validation;
}

export interface Fitted {
  readonly model: Model;
  /** Of training alone. */
  readonly seconds: number;
}

export interface Trainer {
  /** How many trainings it works on at once. */
  readonly width: number;
  /** The table as it is best kept for this trainer. */
  hold(rows: LabeledDataset): LabeledDataset;
  /** Rejects with what training threw; CancelledError when the run was asked to stop, or the trainer was closed. */
  fit(work: Fit): Promise<Fitted>;
  /** Rejects as `fit` does, but for what one candidate threw. */
  validate(work: FoldWork): Promise<readonly Validated[]>;
  /** Ends what is still going on; resolves when nothing of it is left. */
  close(): Promise<void>;
}
