/** The files of an audit log: their names, what else lies among them, and their lines, read in pieces. */
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../base/errors.ts';
import { MAX_LINE_BYTES } from './event.ts';

export const LOG = 'log';
export const LEAVES = 'leaves';
export const CHECKPOINT = 'checkpoint';

const PIECE_BYTES = 1024 * 1024;

/** Paths are relative to the audit folder, with forward slashes. */
export interface LogFiles {
  /** First index to path, in the order of the indices. */
  readonly segments: ReadonlyMap<number, string>;
  readonly leaves: ReadonlyMap<number, string>;
  readonly checkpoint: boolean;
  /** Temporary files of a write that was interrupted. */
  readonly leftovers: readonly string[];
  /** What does not belong here: other files, folders, links. */
  readonly strays: readonly string[];
}

/** `log/000000000040.jsonl`: the segment whose first entry has index 40. */
export function segmentFile(first: number): string {
  return `${LOG}/${String(first).padStart(12, '0')}.jsonl`;
}

/** `leaves/000000000040.bin`: the leaf hashes of that segment, 32 bytes each. */
export function leavesFile(first: number): string {
  return `${LEAVES}/${String(first).padStart(12, '0')}.bin`;
}

/** A folder that is not there is an empty log. */
export function listFiles(folder: string): LogFiles {
  const [segments, leaves] = [new Map<number, string>(), new Map<number, string>()];
  const [leftovers, strays]: [string[], string[]] = [[], []];
  let checkpoint = false;
  const place = (path: string, entry: Dirent) => {
    const [, kind, first] = /^(log|leaves)\/(\d{12})\.(?:jsonl|bin)$/.exec(path) ?? [];
    if (!entry.isFile()) strays.push(path);
    else if (path === CHECKPOINT) checkpoint = true;
    else if (kind === LOG && path === segmentFile(Number(first))) segments.set(Number(first), path);
    else if (kind === LEAVES && path === leavesFile(Number(first))) leaves.set(Number(first), path);
    else if (/^(.*\/)?\.[^/]+\.[0-9a-f]{12}\.tmp$/.test(path)) leftovers.push(path);
    else strays.push(path);
  };
  for (const entry of entriesOf(folder)) {
    if (!entry.isDirectory() || (entry.name !== LOG && entry.name !== LEAVES)) place(entry.name, entry);
    else for (const inner of entriesOf(join(folder, entry.name))) place(`${entry.name}/${inner.name}`, inner);
  }
  return { segments, leaves, checkpoint, leftovers, strays };
}

function entriesOf(folder: string): Dirent[] {
  const entries = reading(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** No bytes for a file that is not there. */
export function readWhole(path: string): Buffer {
  return reading(path, () => readFileSync(path)) ?? Buffer.alloc(0);
}

/** undefined for what is not there; any other failure is a PlatformError. */
function reading<T>(path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new PlatformError(`${path} of the audit log cannot be read: ${message}`, { cause });
  }
}

/** Whole lines of a file, one after the other; good until the next piece is asked for. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Line i is `bytes[offsets[i] … offsets[i + 1] - 1)`, its line feed left out. */
  readonly offsets: Uint32Array;
  /** Where in the file `bytes` begins. */
  readonly position: number;
  /** Bytes behind the file's last line feed; above 0 in the last piece only. */
  readonly torn: number;
}

/** A file that is not there has no lines. Ends with a piece without lines when the last line is torn. A line beyond MAX_LINE_BYTES counts as torn, with all after it. */
export function* linesOf(path: string): Generator<Lines> {
  const fd = reading(path, () => openSync(path, 'r'));
  if (fd === undefined) return;
  try {
    let buffer = Buffer.allocUnsafe(Math.min(PIECE_BYTES, fstatSync(fd).size + 1));
    let held = 0;
    let position = 0;
    for (;;) {
      const read = reading(path, () => readSync(fd, buffer, held, buffer.length - held, null)) ?? 0;
      const offsets = lineStarts(buffer, held, held + read);
      held += read;
      const whole = offsets[offsets.length - 1]!;
      if (offsets.length > 1) yield { bytes: buffer, offsets, position, torn: 0 };
      buffer.copyWithin(0, whole, held);
      held -= whole;
      position += whole;
      const tooLong = held > MAX_LINE_BYTES;
      if (read === 0 || tooLong) {
        const torn = tooLong ? fstatSync(fd).size - position : held;
        if (torn > 0) yield { bytes: buffer, offsets: Uint32Array.of(0), position, torn };
        return;
      }
      if (held === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * held, MAX_LINE_BYTES + PIECE_BYTES));
    }
  } finally {
    closeSync(fd);
  }
}

/** 0 and the position behind each line feed; there is none before `fresh`. */
function lineStarts(buffer: Buffer, fresh: number, end: number): Uint32Array {
  const starts = [0];
  const held = buffer.subarray(0, end);
  for (let at = held.indexOf(10, fresh); at >= 0; at = held.indexOf(10, at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
