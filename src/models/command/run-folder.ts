/** The folder of one program's run, when the program is over: it may have left there what can neither be read nor removed. */
import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { plainLine } from '../../base/untrusted.ts';
import { ProgramError } from '../../platform/programs.ts';

/** An error of the operating system comes out as a ProgramError. */
export function readingWhatIsLeft<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw asProgramError(cause, 'what the program left cannot be read', 'leave files and folders that can be read');
  }
}

/** Not on this thread, which hears signals meanwhile: it may be full of folders. ProgramError where something stays. */
export async function removeRunFolder(folder: string): Promise<void> {
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await remove().catch(() => {
      makeRemovable(folder);
      return remove();
    });
  } catch (cause) {
    const hint = `remove ${folder}, which may hold rows, and let the program leave only what its user can remove`;
    throw asProgramError(cause, 'what the program left cannot be removed', hint);
  }
}

/** A folder that cannot be listed or written keeps what is in it. Links are not followed. */
function makeRemovable(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) makeRemovable(join(folder, entry.name));
  }
}

function asProgramError(cause: unknown, what: string, hint: string): unknown {
  if (!(cause instanceof Error) || (cause as NodeJS.ErrnoException).syscall === undefined) return cause;
  return new ProgramError(`${what}: ${plainLine(cause.message)}`, { hint, cause });
}
