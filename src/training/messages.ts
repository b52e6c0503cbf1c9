/** What the main thread and a thread that trains say to each other. */
import type { ErrorData } from '../base/error-data.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { Hyperparameters, ModelState } from '../models/model-type.ts';
import type { Validated, Validation } from './validate.ts';

interface WorkOrder {
  /** Name of the model type. */
  readonly type: string;
  readonly threads: number;
  readonly workspace: string;
}

export interface FitOrder extends WorkOrder {
  readonly kind: 'fit';
  readonly hyperparameters: Hyperparameters;
  readonly stream: string;
}

export interface ValidateOrder extends WorkOrder {
  readonly kind: 'validate';
  readonly validation: Validation;
}

export type Order = FitOrder | ValidateOrder;

export interface FitResult {
  readonly state: ModelState;
  readonly seconds: number;
}

/** What comes of an order, by its kind. */
export interface Results {
  readonly fit: FitResult;
  readonly validate: readonly Validated[];
}

/** Orders come one at a time, after the rows that they are about. */
export type ToThread =
  | { readonly kind: 'rows'; readonly rows: LabeledDataset }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'stop' };

export type FromThread =
  | { readonly kind: 'progress'; readonly share: number; readonly doing: string | undefined }
  | { readonly kind: 'done'; readonly result: Results[keyof Results] }
  | { readonly kind: 'failed'; readonly error: ErrorData };
