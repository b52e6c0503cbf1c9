/** A look at a registry's folder that no run disturbs: what changes while it is read may look like damage. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { openFolder } from './judge-registry.ts';
import { isAlive, PENDING_FILE, readPending } from './run-lock.ts';

interface Seen {
  readonly ok: boolean;
}

const LOOKS = 40;
const SECONDS_BETWEEN = 0.25;

/**
 * What `look` has found, as soon as it found nothing wrong, or nothing changed while it looked. PlatformError when something
 * was wrong each time and changed each time: then nothing can be said yet.
 */
export async function steadyLook<T extends Seen | null>(
  modelsDir: string,
  look: () => Promise<T>,
  sleep: (seconds: number) => Promise<void> = async () => undefined,
): Promise<T> {
  for (let looks = 1; ; looks++) {
    const before = stateOf(modelsDir);
    const result = await look().then(
      seen => ({ seen }),
      (error: unknown) => ({ error }),
    );
    if ('seen' in result && result.seen?.ok) return result.seen;
    if (stateOf(modelsDir) === before) {
      if ('error' in result) throw result.error;
      return result.seen;
    }
    if (looks === LOOKS) throw busy(modelsDir);
    await sleep(SECONDS_BETWEEN);
  }
}

/** The same as long as no file was changed, made or removed. */
function stateOf(modelsDir: string): string {
  const states = openFolder(modelsDir)
    .pathsUnder('')
    .map(path => {
      const found = lstatSync(join(modelsDir, path), { bigint: true, throwIfNoEntry: false });
      if (found?.isDirectory()) return path;
      return `${path} ${found?.ino} ${found?.size} ${found?.mtimeNs} ${found?.ctimeNs}`;
    });
  return sha256(states.join('\n'));
}

function busy(modelsDir: string): PlatformError {
  const holder = readPending(join(modelsDir, PENDING_FILE));
  const who =
    holder !== undefined && isAlive(holder)
      ? `run ${holder.run} (process ${holder.pid}) is writing to ${modelsDir} since ${holder.started_at}`
      : `${modelsDir} was changed each time while it was read`;
  return new PlatformError(`${who}: it cannot be verified meanwhile`, { hint: 'a run is writing; verify again' });
}
