/** `models/pending.json`: there while a run writes. It keeps other runs out, and tells the next run what a dead one left. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { IntegrityError, PlatformError } from '../base/errors.ts';
import { createFile, createFolder, errorCode, linkFile, readIfThere, remove, renameFile, replaceFile } from './disk.ts';

/** A process, told apart from all others of its machine, also from a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly host: string;
  /** Boot and start time where the system tells them (Linux), null elsewhere. */
  readonly process_started: string | null;
}

/** Keys as in the file. */
export interface Pending extends ProcessIdentity {
  /** Unique for every attempt to begin. */
  readonly token: string;
  readonly schema_version: 1;
  readonly run: string;
  readonly started_at: string;
  /** SHA-256 of the index that the run started from; null: there was none. */
  readonly base: string | null;
  /** Entries of the log that this index vouches for; null: the run has the lock and has changed nothing yet. */
  readonly log_size: number | null;
  /** The dead run whose remains are being cleared away; null as soon as they are. */
  readonly recovers: string | null;
}

export const PENDING_FILE = 'pending.json';

/** What the lock keeps beside `pending.json` for a moment; a killed process may leave it there. */
export const PENDING_REMAINS = /^\.?pending\.json(\.[0-9a-f]{32}(\.claim)?)*(\.[0-9a-f]{12}\.tmp)?$/;

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, host: hostname(), process_started: startOf(process.pid) };
}

/**
 * A process on another machine counts as dead: its folder came here as a copy. Machines exchange the registry through
 * its store; a folder that two of them write to directly is not supported.
 */
export function isAlive(holder: ProcessIdentity): boolean {
  if (holder.host !== hostname()) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
  }
  if (isZombie(holder.pid)) return false;
  return holder.process_started === null || holder.process_started === startOf(holder.pid);
}

function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${statOf(pid)[19]}`;
  } catch {
    // No Linux, or no such process: the number alone has to do.
    return null;
  }
}

/** The fields of Linux behind the command's name, which may hold blanks: the state is the first, the start time the 20th. */
function statOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Over, and kept by the system until its parent asks how it ended: in a container nobody may ever ask. */
function isZombie(pid: number): boolean {
  try {
    return ['Z', 'X'].includes(statOf(pid)[0] ?? '');
  } catch {
    return false;
  }
}

export function newToken(): string {
  return randomBytes(16).toString('hex');
}

/**
 * Takes the lock for `pending` and returns what `pending.json` now holds. PlatformError when another run is alive.
 *
 * `takeOver` is asked what to write in place of a dead run's record; it throws when the remains cannot be explained.
 */
export function takeLock(modelsDir: string, pending: Pending, takeOver: (dead: Pending) => Pending): Pending {
  const own = join(modelsDir, `${PENDING_FILE}.${pending.token}`);
  try {
    return take(join(modelsDir, PENDING_FILE), own, pending, takeOver);
  } finally {
    remove(own);
  }
}

/**
 * The link is atomic and carries the whole record. A dead holder's lock may be replaced only by who holds the claim
 * on its token, and a claim is a lock like any other: of many runs that find the same dead one, one goes on.
 */
function take(path: string, own: string, pending: Pending, takeOver: (dead: Pending) => Pending): Pending {
  for (;;) {
    const linked = linkFile(own, path);
    if (linked === 'linked') return pending;
    if (linked === 'gone') createOwn(own, pending);
    const holder = linked === 'taken' ? readPending(path) : undefined;
    if (holder === undefined) continue;
    if (isAlive(holder)) throw busy(holder);
    const claim = `${path}.${holder.token}.claim`;
    take(claim, own, pending, () => pending);
    try {
      if (readPending(path)?.token !== holder.token) continue;
      const successor = takeOver(holder);
      replaceFile(claim, pendingText(successor));
      renameFile(claim, path);
      return successor;
    } finally {
      remove(claim);
    }
  }
}

/** Another run may remove the file while it clears up, and the folder too when it withdraws. */
function createOwn(own: string, pending: Pending): void {
  createFolder(dirname(own));
  try {
    createFile(own, pendingText(pending));
  } catch (error) {
    if (errorCode((error as Error).cause) !== 'ENOENT') throw error;
  }
}

export function holdsLock(modelsDir: string, token: string): boolean {
  return readPending(join(modelsDir, PENDING_FILE))?.token === token;
}

/** For the holder of the lock only. */
export function rewriteLock(modelsDir: string, pending: Pending): void {
  replaceFile(join(modelsDir, PENDING_FILE), pendingText(pending));
}

/** For the holder of the lock only; the last thing that a run does. */
export function releaseLock(modelsDir: string): void {
  remove(join(modelsDir, PENDING_FILE));
}

/** undefined when the file is not there; IntegrityError when it is not what a run writes. */
export function readPending(path: string): Pending | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  const pending = parsePending(text);
  if (pending !== undefined) return pending;
  throw new IntegrityError(`${path} is not the journal of a run`, {
    hint: 'no run writes such a file: run "mlops verify", and look at how it came there',
  });
}

/** undefined when it is not what a run writes. */
function parsePending(text: string): Pending | undefined {
  try {
    const pending = JSON.parse(text) as Pending;
    return pendingText(pending) === text && /^[0-9a-f]{32}$/.test(pending.token) ? pending : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** Whether a file in `modelsDir` is what a run leaves that was killed while it took the lock: its record, or a part of it. */
export function isRemainOfLock(modelsDir: string, name: string): boolean {
  if (name === PENDING_FILE || !PENDING_REMAINS.test(name)) return false;
  const text = readIfThere(join(modelsDir, name)) ?? '';
  // A claim bears the token of the dead run in its name, and that of its own run inside.
  const token = /^pending\.json\.([0-9a-f]{32})$/.exec(name)?.[1];
  const head = `{\n  "token": "${token === undefined ? '' : `${token}"`}`;
  return text.startsWith(head) ? parsePending(text) !== undefined || isBeginningOfJournal(text) : head.startsWith(text);
}

const KEYS = ['token', 'schema_version', 'run', 'pid', 'host', 'process_started', 'started_at', 'base', 'log_size'];

/** Line after line as `pendingText` writes them, and cut anywhere. */
function isBeginningOfJournal(text: string): boolean {
  const lines = text.split('\n');
  return lines.every((line, i) => {
    if (i === 0) return line === '{';
    const head = `  "${[...KEYS, 'recovers'][i - 1]}": `;
    return i === lines.length - 1
      ? head.startsWith(line) || line.startsWith(head)
      : i <= KEYS.length && line.startsWith(head) && line.endsWith(',');
  });
}

function pendingText(pending: Pending): string {
  const { token, run, pid, host, process_started, started_at, base, log_size, recovers } = pending;
  const ordered = { token, schema_version: 1, run, pid, host, process_started, started_at, base, log_size, recovers };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function busy(holder: Pending): PlatformError {
  return new PlatformError(
    `another run (${holder.run}, process ${holder.pid}) has been writing to the registry since ${holder.started_at}`,
    { hint: 'wait for it to end, then run again' },
  );
}
