/** A folder whose files are carried to a store and back: what lies in it, by digest, and how it comes to hold what it should. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IntegrityError, PlatformError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { plainLine } from '../../base/untrusted.ts';
import { blobDigest } from './git-objects.ts';
import { MAX_BYTES, onBranch } from './large-file.ts';

interface Found {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** Path to the digest of what stands on a branch for each file. IntegrityError for what is neither a file nor a folder. */
export function digestsIn(folder: string): Map<string, string> {
  const digests = new Map<string, string>();
  for (const { path, kind } of list(folder)) {
    if (kind === 'other') throw new IntegrityError(`${path} in ${folder} is no plain file, and cannot be carried`);
    if (kind === 'file') digests.set(path, blobDigest(onBranch(readCarried(folder, path))));
  }
  return digests;
}

/** SHA-256 of each file that a branch does not take. */
export function largeFilesIn(folder: string): Set<string> {
  const files = list(folder).filter(({ kind }) => kind === 'file');
  const large = files.flatMap(({ path }) => {
    const isSmall = onDisk('read', join(folder, path), target => statSync(target).size <= MAX_BYTES);
    return isSmall ? [] : [sha256(readCarried(folder, path))];
  });
  return new Set(large);
}

export function readCarried(folder: string, path: string): Buffer {
  return onDisk('read', join(folder, path), target => readFileSync(target));
}

/**
 * Makes the folder hold as much of `files` (path to digest) as it has the content for, and nothing else. Returns the rest:
 * digest to the paths where that content is missing.
 */
export function arrange(folder: string, files: ReadonlyMap<string, string>): Map<string, string[]> {
  onDisk('create', folder, target => mkdirSync(target, { recursive: true }));
  const found = digestsIn(folder);
  const here = pathsByDigest(found);
  const missing = [...files].filter(([path, digest]) => found.get(path) !== digest);
  const moved = missing.filter(([, digest]) => here.has(digest));
  const contents = moved.map(([path, digest]) => [path, readCarried(folder, here.get(digest)![0]!)] as const);
  keepOnly(folder, path => files.has(path) && found.get(path) === files.get(path));
  for (const [path, content] of contents) writeCarried(folder, path, content);
  return pathsByDigest(missing.filter(([, digest]) => !here.has(digest)));
}

/** Removes what does not belong, and folders that are empty then. */
function keepOnly(folder: string, belongs: (path: string) => boolean): void {
  // What is in a folder comes before the folder.
  for (const { path, kind } of list(folder).toReversed()) {
    onDisk('remove', join(folder, path), target => {
      if (kind !== 'folder' && !(kind === 'file' && belongs(path))) rmSync(target);
      if (kind === 'folder' && readdirSync(target).length === 0) rmdirSync(target);
    });
  }
}

function pathsByDigest(files: Iterable<readonly [path: string, digest: string]>): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, digest] of files) {
    const same = paths.get(digest);
    if (same === undefined) paths.set(digest, [path]);
    else same.push(path);
  }
  return paths;
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
  return entriesIn(join(folder, prefix)).flatMap((entry): Found[] => {
    const path = prefix + entry.name;
    if (!entry.isDirectory()) return [{ path, kind: entry.isFile() ? 'file' : 'other' }];
    return [{ path, kind: 'folder' }, ...list(folder, `${path}/`)];
  });
}

function entriesIn(folder: string) {
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
