/** The files that a program of the user's leaves as its model: taken in with their limits, and laid out again to be used. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { IntegrityError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { showJson } from '../../base/show-json.ts';
import { ProgramError } from '../../platform/programs.ts';

export interface ModelFile {
  /** With `/`, relative to the folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const MOST_FILES = 1000;
const MOST_BYTES = 512 * 2 ** 20;
const DEEPEST = 10;
const LONGEST_PATH = 300;

/** Every file system keeps such a name as it is, and none gives it a meaning. */
const NAME = /^(?=.{1,100}$)[A-Za-z0-9_](?:[A-Za-z0-9_.+=@, -]*[A-Za-z0-9_+=@-])?$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** By path. ProgramError for a link, for anything that is no file, for a name that not every system keeps, and for too much. */
export function takeModelFiles(folder: string): ModelFile[] {
  const found: ModelFile[] = [];
  const names = new Map<string, string>();
  let bytes = 0;
  let entries = 0;
  const walk = (below: string, depth: number): void => {
    for (const name of readdirSync(join(folder, below)).sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const stats = lstatSync(join(folder, path));
      if (!isModelPath(path)) throw refused(path, 'has a name that not every system keeps', NAMES_HINT);
      const other = names.get(path.toLowerCase());
      if (other !== undefined)
        throw refused(path, `differs from ${showJson(other)} in upper and lower case alone`, NAMES_HINT);
      names.set(path.toLowerCase(), path);
      // Folders count, too: each takes its time to be removed.
      if (++entries > MOST_FILES) throw tooMuch(path);
      if (stats.isDirectory() && depth < DEEPEST) walk(path, depth + 1);
      else if (!stats.isFile()) throw refused(path, whatIs(stats), 'leave plain files, in folders up to ten deep');
      else {
        bytes += stats.size;
        if (bytes > MOST_BYTES) throw tooMuch(path);
        found.push({ path, bytes: readPlain(join(folder, path)) });
      }
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ProgramError('the folder MLOPS_MODEL_DIR is gone, or no folder any more', {
      hint: 'leave it where it is',
    });
  }
  walk('', 1);
  return found;
}

const NAMES_HINT = 'use letters, digits and . _ - + = @, with a letter, digit or _ first and no dot last';

function tooMuch(path: string): ProgramError {
  const limit = `${MOST_FILES} files and folders, and ${MOST_BYTES / 2 ** 20} MB`;
  return refused(path, `is one too many: a model may have ${limit}`, 'leave only what scoring needs');
}

function refused(path: string, problem: string, hint: string): ProgramError {
  return new ProgramError(`the file ${showJson(path)} in MLOPS_MODEL_DIR ${problem}`, { hint });
}

function whatIs(stats: { isSymbolicLink(): boolean; isDirectory(): boolean }): string {
  if (stats.isSymbolicLink()) return 'is a link';
  return stats.isDirectory() ? 'is a folder too deep' : 'is no plain file';
}

/** A link that took the file's place in the meantime is not followed. */
function readPlain(path: string): Uint8Array {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if (!fstatSync(fd).isFile()) throw new ProgramError(`${showJson(path)} changed while it was taken in`);
    const { buffer, byteOffset, byteLength } = readFileSync(fd);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } finally {
    closeSync(fd);
  }
}

function isModelPath(path: string): boolean {
  const parts = path.split('/');
  return path.length <= LONGEST_PATH && parts.every(part => NAME.test(part) && !DEVICE.test(part));
}

/** Into a folder that is there and empty. */
export function layOut(files: readonly ModelFile[], folder: string): void {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { flag: 'wx' });
  }
}

/** IntegrityError when a stored file has a path that none of ours has, or other bytes than it had. */
export function checkStored(path: string, bytes: Uint8Array, digest: string): ModelFile {
  if (!isModelPath(path)) throw new IntegrityError(`the stored model has a file with the path ${showJson(path)}`);
  if (sha256(bytes) === digest) return { path, bytes };
  throw new IntegrityError(`the stored file ${showJson(path)} is not what its digest says`);
}
