/** A model that is there: trained in this run, or kept already and unchanged. */
import type { Registry } from '../registry/registry.ts';
import type { LoadedJob } from './job-identity.ts';
import type { Trained } from './train-model.ts';
import type { Unchanged } from './unchanged-model.ts';

export type Made = Trained | Unchanged;

/** For the registry as it is now. DataError, TrainingFailed or HandOverError, when this one model cannot be had. */
export type Obtain = (job: LoadedJob, registry: Registry) => Promise<Made>;

export function isUnchanged(made: object): made is Unchanged {
  return 'kept' in made;
}
