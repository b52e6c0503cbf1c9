/** A folder that is there with everything that belongs into it, or not at all. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DataError } from '../base/errors.ts';
import { makeFolders } from '../base/files.ts';

/**
 * `fill` writes into `files`, which becomes `folder` when it is done; what it leaves in `scratch` goes away. DataError
 * where `folder` is there already.
 */
export async function makeWholeFolder(
  folder: string,
  fill: (files: string, scratch: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder)) throw new DataError(`${folder} is there already`, { hint: 'name a folder that is not' });
  makeFolders(dirname(folder));
  // Beside it, so that the last step is a renaming.
  const temporary = mkdtempSync(join(dirname(folder), '.arriving-'));
  try {
    const [files, scratch] = [join(temporary, 'files'), join(temporary, 'scratch')];
    mkdirSync(files);
    mkdirSync(scratch);
    await fill(files, scratch);
    renameSync(files, folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
