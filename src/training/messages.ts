/** What the main thread and a thread that trains say to each other. */
import type { ErrorData } from '../base/error-data.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { Hyperparameters, ModelState } from '../models/model-type.ts';

export interface FitOrder {
  readonly kind: 'fit';
  /** Name of the model type. */
  readonly type: string;
  readonly hyperparameters: Hyperparameters;
  readonly stream: string;
  readonly threads: number;
}

export type Order = FitOrder;

export interface FitResult {
  readonly state: ModelState;
  readonly seconds: number;
}

/** Orders come one at a time, after the rows that they are about. */
export type ToThread =
  | { readonly kind: 'rows'; readonly rows: LabeledDataset }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'stop' };

export type FromThread =
  | { readonly kind: 'progress'; readonly share: number; readonly doing: string | undefined }
  | { readonly kind: 'done'; readonly result: FitResult }
  | { readonly kind: 'failed'; readonly error: ErrorData };
