/**
 * The prediction log on disk: a folder that gets a file for each run, or one file that grows. The lines of a run appear
 * there all at once or not at all: a run that is killed leaves neither a part of them nor half a line.
 */
import { closeSync, constants, copyFileSync, fstatSync, fsyncSync, openSync, readSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DataError, IntegrityError, PlatformError } from '../base/errors.ts';
import { makeFolders, writeFully } from '../base/files.ts';
import { showJson } from '../base/show-json.ts';
import type { Context } from '../platform/context.ts';
import { attempt, errorCode, linkFile, removeIfEmpty, renameFile, syncFolders } from '../registry/disk.ts';
import { isModelName } from '../registry/names.ts';
import { newToken, type Pending, releaseLock, takeLock, thisProcess } from '../registry/run-lock.ts';

export interface PredictionLog {
  append(lines: string): void;
  /** The path of the file that has them now. */
  finish(): Promise<string>;
  /** Leaves the log as it was; harmless after `finish`. */
  discard(): void;
}

const FILE_ENDING = /\.(?:jsonl|ndjson)$/i;
/** A lock is held while one file is copied. */
const LONGEST_WAIT_SECONDS = 120;
const COPY_BYTES = 1 << 20;
/** What names the place, for hints. */
const [PLACE, TEMPORARY] = ['--log', 'the variable TMPDIR'];

/** `path` ends with .jsonl or .ndjson: the file; else the folder. DataError when the file is no log that can go on. */
export function openPredictionLog(path: string, model: string, context: Context): PredictionLog {
  // It becomes a folder, and a card may say anything.
  if (!isModelName(model))
    throw new IntegrityError(`the model's name ${showJson(model)} is none, so it can have no log`);
  const isFile = FILE_ENDING.test(path);
  if (isFile) requireWholeLines(path);
  const stem = join(context.temporaryFolder, `mlops-predictions-${newToken()}.jsonl`);
  const fd = attempt(
    'write',
    stem,
    () => {
      const opened = openSync(stem, 'wx+', 0o600);
      // Nothing is left of it when this process is killed.
      rmSync(stem);
      return opened;
    },
    TEMPORARY,
  );
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(fd);
    isOpen = false;
  };
  return {
    append: lines => attempt('write', stem, () => writeFully(fd, Buffer.from(lines)), TEMPORARY),
    async finish() {
      const place = isFile ? await appendTo(path, fd, context) : addTo(path, model, fd, context);
      close();
      return place;
    },
    discard: close,
  };
}

/** Each name is taken once: a second run in the same second gets a number. */
function addTo(folder: string, model: string, from: number, { provenance, now }: Context): string {
  const own = join(folder, model);
  const stamp = now()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '');
  const write = () => {
    const top = makeFolders(own) ?? own;
    const temporary = join(own, `.${newToken()}.tmp`);
    try {
      copyInto(temporary, 'wx', from);
      for (let n = 1; ; n++) {
        const place = join(own, `${stamp}-${provenance.run}${n === 1 ? '' : `-${n}`}.jsonl`);
        if (linkFile(temporary, place) !== 'linked') continue;
        syncFolders(own, dirname(top));
        return place;
      }
    } finally {
      rmSync(temporary, { force: true });
    }
  };
  return attempt('write', own, write, PLACE);
}

/** The file is replaced by a copy with the new lines behind: as a rename is atomic, no reader sees a part of them. */
async function appendTo(path: string, from: number, context: Context): Promise<string> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  attempt('write', path, () => makeFolders(lock), PLACE);
  await take(lock, path, context);
  try {
    const longer = join(lock, 'longer.jsonl');
    const copy = () => {
      try {
        copyFileSync(path, longer, constants.COPYFILE_FICLONE);
      } catch (cause) {
        if (errorCode(cause) !== 'ENOENT') throw cause;
        rmSync(longer, { force: true });
      }
      copyInto(longer, 'a', from);
    };
    attempt('write', path, copy, PLACE);
    renameFile(longer, path);
  } finally {
    releaseLock(lock);
    // Another run may be on its way to take it: then the folder stays.
    removeIfEmpty(lock);
  }
  return path;
}

/** The lock of a killed run is taken over. */
async function take(lock: string, path: string, { provenance, now, sleep }: Context): Promise<void> {
  const pending: Pending = {
    ...{ token: newToken(), schema_version: 1, run: provenance.run, ...thisProcess(), started_at: now().toISOString() },
    ...{ base: null, log_size: null, recovers: null },
  };
  for (let waited = 0; ; waited++) {
    try {
      takeLock(lock, pending, () => pending);
      return;
    } catch (cause) {
      // Where the disk refused, waiting does not help.
      if (!(cause instanceof PlatformError) || cause.cause !== undefined) throw cause;
      if (waited >= LONGEST_WAIT_SECONDS) {
        const hint = 'wait for it to end and run again, or give a folder with --log, which needs no waiting';
        throw new PlatformError(`another run has been writing to ${path} for ${waited} s`, { hint, cause });
      }
      await sleep(1);
    }
  }
}

function copyInto(path: string, flags: 'wx' | 'a', from: number): void {
  const fd = openSync(path, flags, 0o644);
  try {
    const bytes = Buffer.allocUnsafe(COPY_BYTES);
    for (let at = 0, count = -1; count !== 0; at += count) {
      count = readSync(from, bytes, 0, COPY_BYTES, at);
      writeFully(fd, bytes.subarray(0, count));
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Lines behind the half of another would be part of it. */
function requireWholeLines(path: string): void {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return;
    throw new PlatformError(`cannot read ${path}: ${(cause as Error).message}`, { cause });
  }
  try {
    const { size } = fstatSync(fd);
    const last = Buffer.alloc(1);
    if (size === 0 || (readSync(fd, last, 0, 1, size - 1) === 1 && last[0] === 10)) return;
  } finally {
    closeSync(fd);
  }
  throw new DataError(`${path} ends in the middle of a line, so it is no log of ours`, {
    hint: 'name another file or a folder with --log, or take the half line out',
  });
}
