/** Every change that the registry makes on the disk: durable when it returns, and a PlatformError with the path when not. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { PlatformError } from '../base/errors.ts';
import { makeFolders, syncFolder, writeFileAtomic, writeFully } from '../base/files.ts';

function hintFor(code: string, doing: string, option: string): string | undefined {
  switch (code) {
    case 'ENOSPC':
      return 'make room on the disk and run again';
    case 'EDQUOT':
      return 'make room in the quota and run again';
    case 'EROFS':
      return `choose a place that can be written with ${option}`;
    case 'EACCES':
    case 'EPERM':
      if (doing === 'read') return 'give this user the right to read it';
      return `give this user the right to write there, or choose another place with ${option}`;
    default:
      return undefined;
  }
}

/**
 * Runs `work`; an error of the operating system comes out as a PlatformError that says what was being done. `option` names
 * the place.
 */
export function attempt<T>(doing: string, path: string, work: () => T, option = '--models-dir'): T {
  try {
    return work();
  } catch (cause) {
    const code = errorCode(cause);
    if (code === undefined) throw cause;
    throw new PlatformError(`cannot ${doing} ${path}: ${(cause as Error).message}`, {
      hint: hintFor(code, doing, option),
      cause,
    });
  }
}

export function errorCode(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && syscall !== undefined ? code : undefined;
}

/** Creates the folder and what is missing above it; returns the topmost folder that was created. */
export function createFolder(path: string): string | undefined {
  return attempt('create', path, () => {
    const first = makeFolders(path);
    if (first !== undefined) {
      for (let folder = path; folder.length >= first.length; folder = dirname(folder)) syncFolder(dirname(folder));
    }
    return first;
  });
}

/** Fails when the file is there already. */
export function createFile(path: string, data: Uint8Array | string): void {
  attempt('write', path, () => {
    const fd = openSync(path, 'wx', 0o644);
    try {
      writeFully(fd, typeof data === 'string' ? Buffer.from(data) : data);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  });
}

/** Old bytes or new bytes, never a mix; nothing is written when the file has these bytes already. */
export function replaceFile(path: string, text: string): void {
  attempt('write', path, () => {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    writeFileAtomic(path, text);
  });
}

/** `taken`: `to` is there already; `gone`: `from` is not there, or no longer. The bytes of `from` must be durable. */
export function linkFile(from: string, to: string): 'linked' | 'taken' | 'gone' {
  return attempt('create', to, () => {
    try {
      linkSync(from, to);
    } catch (cause) {
      if (errorCode(cause) === 'EEXIST') return 'taken';
      if (errorCode(cause) === 'ENOENT') return 'gone';
      throw cause;
    }
    syncFolder(dirname(to));
    return 'linked';
  });
}

export function renameFile(from: string, to: string): void {
  attempt('replace', to, () => {
    renameSync(from, to);
    syncFolder(dirname(to));
  });
}

/** Removes a file or a folder with all that is in it; one that is not there is no error. */
export function remove(path: string): void {
  attempt('remove', path, () => {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return;
    rmSync(path, { recursive: true, force: true });
    syncParent(path);
  });
}

/** Removes the folder if nothing is in it; one that is not there is no error. */
export function removeIfEmpty(path: string): void {
  attempt('remove', path, () => {
    try {
      rmdirSync(path);
    } catch (cause) {
      if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(cause) ?? '')) return;
      throw cause;
    }
    syncParent(path);
  });
}

/** Removes `path` and the folders above it, up to and including `top`, as far as nothing is in them. */
export function removeEmptyFolders(path: string, top: string): void {
  for (let folder = path; folder.length >= top.length; folder = dirname(folder)) removeIfEmpty(folder);
}

function syncParent(path: string): void {
  try {
    syncFolder(dirname(path));
  } catch (cause) {
    // Another run has removed the folder: then nothing in it is left to lose.
    if (errorCode(cause) !== 'ENOENT') throw cause;
  }
}

/** Makes the files that were created in a folder durable, with the folder itself, up to and including `top`. */
export function syncFolders(path: string, top: string): void {
  attempt('write', path, () => {
    for (let folder = path; folder.length >= top.length; folder = dirname(folder)) syncFolder(folder);
  });
}

/** What is in a folder, in one order everywhere; nothing when it is not there. Links are not followed. */
export function listFolder(path: string): { readonly name: string; readonly isFolder: boolean }[] {
  return attempt('read', path, () => {
    if (!existsSync(path)) return [];
    const entries = readdirSync(path, { withFileTypes: true });
    return entries
      .map(entry => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

/** undefined when the file is not there. */
export function readIfThere(path: string): string | undefined {
  return attempt('read', path, () => {
    try {
      return readFileSync(path, 'utf8');
    } catch (cause) {
      if (errorCode(cause) === 'ENOENT') return undefined;
      throw cause;
    }
  });
}
