/** Makes a log that a killed run left behind ready for the next run, without touching what was committed. */
import { closeSync, fsyncSync, ftruncateSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IntegrityError } from '../base/errors.ts';
import { makeFolders, syncFolder, writeFully } from '../base/files.ts';
import { LOG, type LogFiles, leavesFile, listFiles, readWhole } from './log-files.ts';
import { HASH_BYTES } from './merkle.ts';
import { type ScannedSegment, scanSegment } from './scan.ts';

/** What a segment holds beyond the committed size. */
export interface Uncommitted {
  /** Relative to the audit folder. */
  readonly segment: string;
  /** Whole entries; 0 when there is nothing but a torn line. */
  readonly entries: number;
  /** Bytes of a last line that was never finished. */
  readonly tornBytes: number;
}

export interface TailRepair {
  /** Entries the log has now: where the next segment starts. */
  readonly size: number;
  /** What was found; its whole entries are still there, as evidence, and the next commit will cover them. */
  readonly uncommitted: readonly Uncommitted[];
}

/**
 * Keeps every whole line, cuts off a torn last one, completes the leaf hashes and removes temporary files.
 * May be repeated, and killed at any point. It reads no more than the segments that reach beyond `committedSize`, and the
 * last one. An IntegrityError, with nothing changed in the file it names, for what no killed run can have left behind.
 */
export function repairTail(folder: string, committedSize: number): TailRepair {
  const files = listFiles(folder);
  for (const file of files.leftovers) rmSync(join(folder, file), { force: true });
  const uncommitted: Uncommitted[] = [];
  let size: number | undefined;
  for (const [position, [first, file]] of tailSegments(files, committedSize)) {
    const segment = scanSegment(folder, file, first);
    requireKilled(segment, size ?? Math.min(first, committedSize), committedSize, position === 'last');
    size = first + segment.entries;
    const entries = size - Math.max(first, Math.min(committedSize, size));
    if (entries > 0 || segment.torn > 0) uncommitted.push({ segment: file, entries, tornBytes: segment.torn });
    completeLeaves(folder, segment, committedSize);
    cutTornLine(folder, segment);
  }
  size ??= 0;
  if (size < committedSize) {
    throw new IntegrityError(`the audit log ${folder} has ${size} entries, but ${committedSize} were committed`);
  }
  return { size, uncommitted };
}

/** Segments that no later one shows to be committed as a whole. */
function tailSegments(files: LogFiles, committedSize: number): ['earlier' | 'last', [number, string]][] {
  const all = [...files.segments];
  return all
    .map(([first, file], i): ['earlier' | 'last', [number, string]] => [
      i === all.length - 1 ? 'last' : 'earlier',
      [first, file],
    ])
    .filter((_, i) => i === all.length - 1 || all[i + 1]![0] > committedSize);
}

function requireKilled(segment: ScannedSegment, next: number, committedSize: number, last: boolean): void {
  const { file, first, entries, torn, malformed } = segment;
  const refuse = (problem: string): never => {
    throw new IntegrityError(`${file} of the audit log ${problem}`, {
      hint: 'no killed run leaves this behind: run "mlops verify", and restore the file from a copy',
    });
  };
  if (first !== next) refuse(`starts with entry ${first}, but ${next} entries come before it`);
  if (torn > 0 && (first + entries < committedSize || !last)) refuse(`is torn in line ${entries + 1}`);
  for (const [index, problem] of malformed) {
    if (index >= committedSize) refuse(`holds no event in line ${index - first + 1}: it ${problem}`);
  }
}

/** Brings the leaf hashes of a segment with uncommitted entries up to its whole lines. */
function completeLeaves(folder: string, segment: ScannedSegment, committedSize: number): void {
  const { first, entries, leaves } = segment;
  if (first + entries <= committedSize) return;
  const file = leavesFile(first);
  const path = join(folder, file);
  const there = readWhole(path);
  const whole = there.subarray(0, there.length - (there.length % HASH_BYTES));
  if (Buffer.compare(whole, leaves.subarray(0, whole.length)) !== 0) {
    throw new IntegrityError(`${file} of the audit log does not belong to ${segment.file}`, {
      hint: 'no killed run leaves this behind: run "mlops verify", and restore the files from a copy',
    });
  }
  if (there.length === leaves.length) return;
  makeFolders(dirname(path));
  change(path, fd => {
    ftruncateSync(fd, whole.length);
    writeFully(fd, leaves.subarray(whole.length));
  });
  syncFolder(dirname(path));
}

function cutTornLine(folder: string, { file, entries, starts, torn }: ScannedSegment): void {
  if (entries === 0) {
    rmSync(join(folder, file), { force: true });
    syncFolder(join(folder, LOG));
  } else if (torn > 0) change(join(folder, file), fd => ftruncateSync(fd, starts[entries]));
}

function change(path: string, write: (fd: number) => void): void {
  const fd = openSync(path, 'a');
  try {
    write(fd);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
