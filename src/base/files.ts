/** Files that are either there whole or not at all, and their digests. */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Lower-case hex SHA-256. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Lower-case hex SHA-256 of a file, read in a stream. */
export async function sha256File(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/** Writes all bytes: one `write` call may take fewer than asked, as on a full disk. */
export function writeFully(fd: number, data: Uint8Array): void {
  for (let done = 0; done < data.length; ) done += writeSync(fd, data, done);
}

/**
 * Replaces `path` so that a reader, or a machine that loses power, sees the old bytes or the new ones.
 * Temporary file beside it, fsync, rename, fsync of the folder. On an error the temporary file is removed.
 * `isDurable` false: without fsync, for what can be made again; a machine that loses power may leave neither.
 */
export function writeFileAtomic(path: string, data: Uint8Array | string, isDurable = true): void {
  const folder = dirname(path);
  makeFolders(folder);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const fd = openSync(temporary, 'wx', 0o644);
    try {
      writeFully(fd, typeof data === 'string' ? Buffer.from(data) : data);
      if (isDurable) fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
  if (isDurable) syncFolder(folder);
}

/**
 * Makes a folder and those above it; returns the topmost one that was made, undefined when all were there.
 * Node's own recursive `mkdirSync` never returns where the parent exists and still nothing can be made in it (`/proc`).
 */
export function makeFolders(path: string): string | undefined {
  const missing: string[] = [];
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.push(folder);
  for (const folder of missing.toReversed()) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process may have made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  if (missing.length === 0 && !statSync(path).isDirectory()) mkdirSync(path);
  return missing.at(-1);
}

/** Makes renames and removals inside a folder durable. A file system without folder fsync (Windows) is left alone. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
