/**
 * Runs work on the registry, wherever it is kept: in the folder itself, or on a branch of the repository. From a branch it
 * is pulled into a folder of its own, and pushed as one commit when the work is done. Where another run was faster, the
 * work is done again on what that one left, so nothing of either is lost.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, PlatformError } from '../base/errors.ts';
import type { Context } from '../platform/context.ts';
import type { RegistryStore, Snapshot } from '../platform/registry-store.ts';
import { copyRegistry, hasRegistry, requireEarlierState } from '../registry/copy-registry.ts';
import { attempt } from '../registry/disk.ts';
import { PENDING_FILE } from '../registry/run-lock.ts';
import { DisturbedError } from '../registry/watch.ts';
import { bestEffort } from './best-effort.ts';

export interface RegistryPlace {
  /** Absolute path: the registry, or, with a branch, the copy of it that the run leaves. */
  readonly modelsDir: string;
  /** null: `registry: local`. */
  readonly branch: string | null;
  /** false: nothing is written, as in a dry run. */
  readonly keeps: boolean;
}

/** What came of the work, and the commit that holds it; null where there is none. */
export interface Kept<T> {
  readonly result: T;
  readonly commit: string | null;
}

/** Eight runs that begin together need eight rounds at worst, and wait longer in each. */
const ROUNDS = 20;
const LONGEST_WAIT_SECONDS = 30;

/**
 * `work` gets the registry's folder and whether it is done again; it must leave the folder committed or as it was.
 * `describe` gives the message of the commit.
 */
export async function withRegistry<T>(
  place: RegistryPlace,
  context: Context,
  work: (folder: string, isAgain: boolean) => Promise<T>,
  describe: (result: T) => string,
): Promise<Kept<T>> {
  const kept = await tryWithRegistry(place, context, work, describe, ROUNDS);
  if (kept !== null) return kept;
  throw new PlatformError(
    `${ROUNDS} times another run has pushed to the branch ${place.branch} first; nothing of this one was kept`,
    {
      hint: 'run it again, or let the runs take turns with a concurrency group',
    },
  );
}

/** As `withRegistry`; null: in each of so many rounds another run has pushed first, and nothing was kept. */
export async function tryWithRegistry<T>(
  place: RegistryPlace,
  context: Context,
  work: (folder: string, isAgain: boolean) => Promise<T>,
  describe: (result: T) => string,
  rounds: number,
): Promise<Kept<T> | null> {
  const { modelsDir, branch, keeps } = place;
  if (branch === null) return { result: await work(modelsDir, false), commit: null };
  const store = context.registryStore(branch);
  if (keeps) await store.requirePush();
  const stem = join(context.temporaryFolder, 'mlops-registry-');
  const folder = attempt('create', `${stem}…`, () => mkdtempSync(stem), 'the variable TMPDIR');
  try {
    // What lies here already need not be fetched again.
    if (hasRegistry(modelsDir)) copyRegistry(modelsDir, folder);
    for (let round = 1; round <= rounds; round++) {
      const base = await pull(store, folder, modelsDir);
      const result = await work(folder, round > 1).catch(async (error: unknown) => {
        if (keeps && !(error instanceof DisturbedError)) await pushLog(store, folder, base, context);
        throw error;
      });
      if (!keeps) return { result, commit: null };
      const pushed = await store.push(folder, base, describe(result));
      if (pushed.state === 'pushed') {
        copyKept(folder, modelsDir, store.name);
        return { result, commit: pushed.revision };
      }
      if (round === rounds) break;
      context.log.info(`another run has pushed to ${store.name} first: going on from what it left (round ${round})`);
      await context.sleep(context.random() * Math.min(2 ** round, LONGEST_WAIT_SECONDS));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return null;
}

/** A branch that is not there yet begins with the registry that the folder holds, if it holds one. */
async function pull(store: RegistryStore, folder: string, modelsDir: string): Promise<Snapshot> {
  const base = await store.pull(folder);
  if (base.revision === null && hasRegistry(modelsDir)) copyRegistry(modelsDir, folder);
  if (base.revision !== null && !hasRegistry(folder)) {
    throw new ConfigurationError(`${store.name} holds no registry`, {
      hint: 'name a branch that is not there yet, or one that a run has made, with registry-branch',
    });
  }
  requireEarlierState(modelsDir, folder, store.name);
  return base;
}

function copyKept(folder: string, modelsDir: string, place: string): void {
  try {
    copyRegistry(folder, modelsDir);
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    const message = `the run is kept on ${place}, but ${modelsDir} is no copy of it: ${cause.message}`;
    throw new PlatformError(message, { hint: cause.hint, cause });
  }
}

/** A run that failed has left in the log what happened, which is kept if nobody else has pushed. */
async function pushLog(store: RegistryStore, folder: string, base: Snapshot, context: Context): Promise<void> {
  // Where clearing up failed, it is left to no one: the branch stays as it is.
  if (existsSync(join(folder, PENDING_FILE))) return;
  await bestEffort(context, async () => {
    const { state } = await store.push(folder, base, `run ${context.provenance.run} failed`);
    if (state === 'conflict')
      context.log.warn(`the log of this run was not kept: another one pushed to ${store.name} first`);
  });
}
