/** A folder whose files are carried to a store and back: what lies in it, by digest, and how it comes to hold what it should. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IntegrityError, PlatformError } from '../base/errors.ts';
import { plainLine } from '../base/untrusted.ts';
import { blobDigest } from './git-objects.ts';

interface Found {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** Path to git's digest of each file. IntegrityError for what is neither a file nor a folder. */
export function digestsIn(folder: string): Map<string, string> {
  const digests = new Map<string, string>();
  for (const { path, kind } of list(folder)) {
    if (kind === 'other') throw new IntegrityError(`${path} in ${folder} is no plain file, and cannot be carried`);
    if (kind === 'file') digests.set(path, blobDigest(readCarried(folder, path)));
  }
  return digests;
}

export function readCarried(folder: string, path: string): Buffer {
  return onDisk('read', join(folder, path), target => readFileSync(target));
}

/** Removes what does not belong, and folders that are empty then; makes the folder itself where it is not there. */
export function keepOnly(folder: string, belongs: (path: string) => boolean): void {
  onDisk('create', folder, target => mkdirSync(target, { recursive: true }));
  // What is in a folder comes before the folder.
  for (const { path, kind } of list(folder).toReversed()) {
    onDisk('remove', join(folder, path), target => {
      if (kind !== 'folder' && !(kind === 'file' && belongs(path))) rmSync(target);
      if (kind === 'folder' && readdirSync(target).length === 0) rmdirSync(target);
    });
  }
}

export function writeCarried(folder: string, path: string, bytes: Uint8Array): void {
  onDisk('write', join(folder, path), target => {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  });
}

/** IntegrityError for a path that would not stay below the folder on every system. */
export function requireCarriable(path: string, place: string): void {
  const isName = (part: string) => /^[^\\:\0]+$/.test(part) && !['.', '..', '.git'].includes(part.toLowerCase());
  if (path.split('/').every(isName)) return;
  throw new IntegrityError(`${place} holds ${plainLine(JSON.stringify(path), 200)}, which is no plain path`);
}

/** A folder before what is in it; nothing for one that is not there. Links are not followed. */
function list(folder: string, prefix = ''): Found[] {
  return entriesOf(join(folder, prefix)).flatMap((entry): Found[] => {
    const path = prefix + entry.name;
    if (!entry.isDirectory()) return [{ path, kind: entry.isFile() ? 'file' : 'other' }];
    return [{ path, kind: 'folder' }, ...list(folder, `${path}/`)];
  });
}

function entriesOf(folder: string) {
  return onDisk('read', folder, target => {
    try {
      return readdirSync(target, { withFileTypes: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  });
}

function onDisk<T>(doing: string, path: string, work: (path: string) => T): T {
  try {
    return work(path);
  } catch (cause) {
    throw new PlatformError(`cannot ${doing} ${path}: ${(cause as Error).message}`, {
      hint: 'make room on the disk, or give this user the right to write there',
      cause,
    });
  }
}
