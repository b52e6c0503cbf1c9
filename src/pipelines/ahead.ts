/** Works ahead of a list of jobs, several at once, for a story that takes them one by one, in its own order. */
import type { Registry } from '../registry/registry.ts';
import type { LoadedJob } from './job-identity.ts';
import { isUnchanged, type Made, type Obtain } from './made-model.ts';
import type { Record } from './run-story.ts';

export type ObtainAndTell = (job: LoadedJob, registry: Registry, record: Record) => Promise<Made>;

interface Begun {
  readonly registry: Registry;
  readonly made: Promise<Made>;
  /** What it would have recorded: recorded when its turn comes. */
  readonly told: Parameters<Record>[];
  isUnchanged: boolean;
}

/** Begins with all jobs, in the order given, as soon as the first is asked for; whether a model is unchanged, each registry says. */
export function ahead(
  jobs: readonly LoadedJob[],
  obtain: ObtainAndTell,
  { width, record }: { readonly width: number; readonly record: Record },
): Obtain {
  const inTurn = atMost(width);
  const begun = new Map<LoadedJob, Begun>();

  function begin(job: LoadedJob, registry: Registry): void {
    const earlier = begun.get(job);
    if (earlier !== undefined && !(earlier.isUnchanged && earlier.registry !== registry)) return;
    const told: Parameters<Record>[] = [];
    const made = inTurn(() => obtain(job, registry, (...event) => void told.push(event)));
    const entry: Begun = { registry, made, told, isUnchanged: false };
    begun.set(job, entry);
    // Who asks for it meets the error there; nobody does when the run ends before.
    made.then(
      result => {
        entry.isUnchanged = isUnchanged(result);
      },
      () => {},
    );
  }
  return async (job, registry) => {
    for (const each of jobs) begin(each, registry);
    const { made, told } = begun.get(job)!;
    try {
      return await made;
    } finally {
      for (const event of told.splice(0)) record(...event);
    }
  };
}

/** Starts the next piece of work when one of so many has ended. */
function atMost(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async work => {
    if (going >= width) await new Promise<void>(resolve => waiting.push(resolve));
    else going++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) going--;
      else next();
    }
  };
}
