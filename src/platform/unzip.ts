/** Unpacks a zip that somebody else made: judged as a whole before anything is written, then each file against its checksum. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { DataError, IntegrityError, MlopsError } from '../base/errors.ts';
import { plainLine } from '../base/untrusted.ts';
import { crc32 } from './crc32.ts';
import { allowedFiles, type ZipLimits, type ZippedFile } from './zip-policy.ts';

/** `folder` is an empty folder, `shown` names the zip in messages. Modes and times of the files are not taken over. */
export async function unzip(path: string, folder: string, limits: ZipLimits, shown: string): Promise<void> {
  const { openPromise } = (await import('yauzl')).default;
  try {
    const zip = await openPromise(path, { autoClose: false, strictFileNames: true });
    try {
      const files = allowedFiles(await entriesOf(zip, limits, shown), zip.fileSize, limits, shown);
      for (const file of files) await writeFile(zip, file, join(folder, file.path), shown);
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof MlopsError || (cause instanceof Error && 'syscall' in cause)) throw cause;
    const said = cause instanceof Error ? plainLine(cause.message) : '';
    throw new DataError(`${shown} cannot be unpacked: ${said}`, { hint: 'upload it again', cause });
  }
}

async function entriesOf(zip: ZipFile, limits: ZipLimits, shown: string): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries) {
    throw new DataError(`${shown} holds ${zip.entryCount} files, expected at most ${limits.entries}`);
  }
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

/** The sizes that were judged hold: the stream breaks off where there is more or less. */
async function writeFile(zip: ZipFile, { entry, path }: ZippedFile, target: string, shown: string): Promise<void> {
  mkdirSync(dirname(target), { recursive: true });
  let sum = 0;
  const summed = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  };
  const content = await zip.openReadStreamPromise(entry);
  await pipeline(content, summed, createWriteStream(target, { flags: 'wx', mode: 0o644 }));
  if (sum === entry.crc32) return;
  throw new IntegrityError(`${plainLine(JSON.stringify(path), 200)} in ${shown} is damaged: its checksum is wrong`, {
    hint: 'upload it again',
  });
}
