/** What stops one model and lets the others go on; when it stops all, the run is refused. */
import { type ConfigurationError, DataError } from '../base/errors.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { HandOverError } from './handed-over.ts';
import type { Job } from './train-plan.ts';

export interface Failure {
  readonly job: Job;
  /** null: it could not be read. */
  readonly dataset: LabeledDataset | null;
  readonly error: DataError | ConfigurationError | HandOverError;
}

/** The failure of one model, or the error again when it is none. */
export function failureOf(job: Job & { readonly dataset: LabeledDataset }, error: unknown): Failure {
  if (error instanceof DataError || error instanceof HandOverError) return { job, dataset: job.dataset, error };
  throw error;
}

/** For all their reasons. */
export function refusal(failed: readonly Failure[]): Failure['error'] {
  const [first] = failed;
  if (first === undefined) throw new TypeError('nothing has failed');
  if (failed.length === 1) return first.error;
  const message = failed.map(({ job, error }) => `${job.config.name}: ${error.message}`).join('\n');
  const { hint } = first.error;
  const isTampered = failed.some(({ error }) => error instanceof HandOverError);
  return isTampered ? new HandOverError(message, { hint }) : new DataError(message, { hint });
}
