/** What stops one model and lets the others go on; when it stops all, the run is refused. */
import { asError } from '../base/error-data.ts';
import { DataError, MlopsError, PlatformError } from '../base/errors.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { Logger } from '../platform/context.ts';
import { HandOverError } from './handed-over.ts';
import type { Job } from './job.ts';

export interface Failure {
  readonly job: Job;
  /** null: it could not be read. */
  readonly dataset: LabeledDataset | null;
  readonly error: Error;
}

/** Whatever a training threw: it is about its model, and about no other. */
export class TrainingFailed extends Error {
  readonly error: Error;

  constructor(thrown: unknown) {
    const error = asError(thrown);
    super(error.message, { cause: thrown });
    this.error = error;
  }
}

const OUR_FAULT = 'this is a fault of mlops-actions itself: please report it, with the stack in the log';

/** The failure of one model, or the error again when it is none. */
export function failureOf(job: Job & { readonly dataset: LabeledDataset }, error: unknown): Failure {
  if (error instanceof TrainingFailed) return { job, dataset: job.dataset, error: error.error };
  if (error instanceof DataError || error instanceof HandOverError) return { job, dataset: job.dataset, error };
  throw error;
}

/** What to do about it; null: the message says all. */
export function hintOf({ error }: Failure): string | null {
  return error instanceof MlopsError ? (error.hint ?? null) : OUR_FAULT;
}

/** A fault of ours is told with its stack while the run goes on: the report has no place for it. */
export function tellFault({ job, error }: Failure, log: Pick<Logger, 'warn'>): void {
  if (!(error instanceof MlopsError)) log.warn(`${job.config.name}: ${error.stack ?? error.message}`);
}

/** From the gravest on: a fault of ours, the machine, what was handed over, and data or programs of the user's. */
const EXIT_CODES = [70, 4, 3, 2] as const;

/** How a run ends whose other models are done: as it would have ended for those that failed alone. */
export function exitCodeOf(failed: readonly Failure[]): { readonly exitCode?: (typeof EXIT_CODES)[number] } {
  const codes = failed.map(({ error }) => (error instanceof MlopsError ? error.exitCode : 70));
  const exitCode = EXIT_CODES.find(code => codes.includes(code));
  return exitCode === undefined ? {} : { exitCode };
}

/** For all their reasons, as the gravest of them. */
export function refusal(failed: readonly Failure[]): Error {
  const [first] = failed;
  if (first === undefined) throw new TypeError('nothing has failed');
  if (failed.length === 1) return first.error;
  const message = failed.map(({ job, error }) => `${job.config.name}: ${error.message}`).join('\n');
  const { hint } = failed.map(({ error }) => error).find(error => error instanceof MlopsError) ?? {};
  if (failed.some(({ error }) => error instanceof HandOverError)) return new HandOverError(message, { hint });
  const { exitCode } = exitCodeOf(failed);
  if (exitCode === 4) return new PlatformError(message, { hint });
  return exitCode === 70 ? new Error(message) : new DataError(message, { hint });
}
