/** An artifact that comes as a zip becomes a folder: held against its digest first, unpacked by the rules of `unzip`. */
import { statSync } from 'node:fs';
import { DataError, IntegrityError } from '../base/errors.ts';
import { sha256File } from '../base/files.ts';
import { plainLine } from '../base/untrusted.ts';
import type { FoundArtifact } from './forge.ts';
import { unzip } from './unzip.ts';
import { makeWholeFolder } from './whole-folder.ts';
import type { ZipLimits } from './zip-policy.ts';

const LARGEST = 2 ** 30;
const LIMITS: ZipLimits = { entries: 1_000, bytes: 2 ** 32, ratio: 100 };

/** `fetch` leaves the zip in the folder that it is given, and returns its path. */
export async function unpackArtifact(
  artifact: FoundArtifact,
  folder: string,
  fetch: (folder: string) => Promise<string>,
): Promise<void> {
  const shown = `the artifact ${plainLine(artifact.name, 100)}`;
  requireSize(artifact.bytes, shown);
  await makeWholeFolder(folder, async (files, scratch) => {
    const zip = await fetch(scratch);
    requireSize(statSync(zip).size, shown);
    if (artifact.digest !== null) requireDigest(await sha256File(zip), artifact.digest, shown);
    await unzip(zip, files, LIMITS, shown);
  });
}

export function requireDigest(found: string, expected: string, shown: string): void {
  if (found === expected) return;
  throw new IntegrityError(`${shown} has the SHA-256 ${found}, expected ${expected}`, {
    hint: 'it is not what was uploaded: do not use it, and run again the job that made it',
  });
}

function requireSize(bytes: number, shown: string): void {
  if (bytes <= LARGEST) return;
  throw new DataError(`${shown} has ${bytes} bytes, expected at most ${LARGEST}`, {
    hint: 'artifacts carry models and reports; keep data where it is',
  });
}
