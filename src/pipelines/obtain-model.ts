/** Where a trained model comes from: it is kept already, it is trained, or another job has trained it. */
import type { Registry } from '../registry/registry.ts';
import { onThisThread } from '../training/on-this-thread.ts';
import { onThreads } from '../training/on-threads.ts';
import { ahead } from './ahead.ts';
import { TrainingFailed } from './failure.ts';
import type { HandOverPlace } from './hand-over-place.ts';
import type { LoadedJob } from './job-identity.ts';
import { isUnchanged, type Made, type Obtain } from './made-model.ts';
import { receiveModel } from './receive-model.ts';
import type { Record } from './run-story.ts';
import { trainModel } from './train-model.ts';
import type { TrainingRun } from './training-run.ts';
import { unchangedModel } from './unchanged-model.ts';
import { workloadOf } from './workload.ts';

export interface Source {
  readonly obtain: Obtain;
  /** Ends what is still going on. */
  close(): Promise<void>;
}

/** Trains here, several at once where that pays, or leaves alone what is unchanged where the options say so. */
export function byTraining(run: TrainingRun, record: Record): Source {
  const { options, config, context, startedAt } = run;
  const { signal, clock } = context;
  const workload = workloadOf(run.jobs, run.threads);
  const { width } = workload;
  const trainer = width === 1 ? onThisThread({ signal, clock }) : onThreads({ width, signal });
  async function obtain(job: LoadedJob, registry: Registry, tell: Record): Promise<Made> {
    try {
      const unchanged = options.retrain === 'changed' ? unchangedModel(registry, job, config, startedAt) : null;
      if (unchanged !== null) return unchanged;
      const training = { trainer, threads: () => workload.threadsFor(job), context };
      return await trainModel(job, training, tell).catch(error => {
        signal.throwIfAborted();
        throw new TrainingFailed(error);
      });
    } finally {
      workload.done(job);
      context.log.progress(job.config.name, 1);
    }
  }
  return {
    obtain:
      width === 1 ? (job, registry) => obtain(job, registry, record) : ahead(workload.order, obtain, { width, record }),
    close: () => trainer.close(),
  };
}

/** Takes what jobs before this one have left; they have decided what was to be trained. */
export function fromJobs(place: HandOverPlace, run: TrainingRun, record: Record): Source {
  const { config, startedAt: now, context } = run;
  return {
    async obtain(job, registry) {
      const folder = await place.folderOf(job.config.name);
      return receiveModel(folder, job, { registry, config, now, record, context });
    },
    close: async () => place.close(),
  };
}

/** Each model is trained once, or fails once; whether it is unchanged is for each registry to say. */
export function once(obtain: Obtain): Obtain {
  const known = new Map<LoadedJob, Promise<Made>>();
  return async (job, registry) => {
    const obtaining = known.get(job) ?? obtain(job, registry);
    known.set(job, obtaining);
    const made = await obtaining;
    if (isUnchanged(made)) known.delete(job);
    return made;
  };
}
