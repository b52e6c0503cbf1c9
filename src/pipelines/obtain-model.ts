/** Where a trained model comes from: it is kept already, it is trained, or another job has trained it. */
import type { Registry } from '../registry/registry.ts';
import type { HandOverPlace } from './hand-over-place.ts';
import type { LoadedJob } from './job-identity.ts';
import { receiveModel } from './receive-model.ts';
import type { Record } from './run-story.ts';
import { type Trained, trainModel } from './train-model.ts';
import type { TrainingRun } from './training-run.ts';
import { type Unchanged, unchangedModel } from './unchanged-model.ts';

/** For the registry as it is now. DataError, or HandOverError, when this one model cannot be had. */
export type Obtain = (job: LoadedJob, registry: Registry) => Promise<Trained | Unchanged>;

export function isUnchanged(made: object): made is Unchanged {
  return 'kept' in made;
}

/** Trains here, or leaves alone what is unchanged where the options say so. */
export function obtainByTraining({ options, config, context, startedAt }: TrainingRun, record: Record): Obtain {
  return async (job, registry) => {
    const unchanged = options.retrain === 'changed' ? unchangedModel(registry, job, config, startedAt) : null;
    return unchanged ?? trainModel(job, context, record);
  };
}

/** Takes what jobs before this one have left; they have decided what was to be trained. */
export function obtainFromJobs(
  place: HandOverPlace,
  { config, startedAt: now, context }: TrainingRun,
  record: Record,
): Obtain {
  return async (job, registry) => {
    const folder = await place.folderOf(job.config.name);
    return receiveModel(folder, job, { registry, config, now, record, context });
  };
}

/** Each model is trained once, or fails once; whether it is unchanged is for each registry to say. */
export function once(obtain: Obtain): Obtain {
  const known = new Map<LoadedJob, Promise<Trained | Unchanged>>();
  return async (job, registry) => {
    const obtaining = known.get(job) ?? obtain(job, registry);
    known.set(job, obtaining);
    const made = await obtaining;
    if (isUnchanged(made)) known.delete(job);
    return made;
  };
}
