/**
 * The audit log: what every run did, in an append-only tree (RFC 6962) that anyone can verify offline.
 *
 * Layout of its folder, `models/audit/`:
 *
 *   log/<first>.jsonl    one segment per run, named after the index of its first entry, 12 digits. One line is one entry:
 *                        the event as canonical JSON (RFC 8785) and a line feed. The leaf's data are the line's bytes
 *                        without the line feed. Written and fsynced entry by entry.
 *   leaves/<first>.bin   the leaf hashes of that segment, 32 bytes each, written when the segment is sealed. They repeat
 *                        what the lines say, and that is their use: when the root is wrong, they tell which entry is.
 *   checkpoint           origin, size and root (C2SP tlog-checkpoint), signed when there is a key.
 *
 * No file but `checkpoint` is ever rewritten: a run adds two files. Size and root that count are those of the caller's
 * commit (`expected`), else those of `checkpoint`. What lies beyond them was left by a run that never committed.
 *
 * A run: `repairTail`, `openSegment` at the size it returns, `append` …, `close`, then commit `size` and root.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { IntegrityError } from '../base/errors.ts';
import { type AuditEvent, parseLine } from './event.ts';
import { linesOf, listFiles } from './log-files.ts';
import { leafHash } from './merkle.ts';
import { type LogProblem, lineProblems, type Scan, type ScannedSegment, scanLog } from './scan.ts';

export { checkpointText, parseCheckpoint } from './checkpoint.ts';
export type { AuditEvent } from './event.ts';
export { leavesFile, segmentFile } from './log-files.ts';
export { repairTail, type TailRepair, type Uncommitted } from './repair-tail.ts';
export type { LogProblem } from './scan.ts';
export { openSegment, type SegmentWriter } from './segment-writer.ts';
export { parseVerifier, type Signer, signerFrom, vkeyOf } from './signed-note.ts';
export { type LogVerification, type VerifyOptions, verifyLog } from './verify-log.ts';

export interface LogEntry {
  readonly index: number;
  readonly event: AuditEvent;
  /** The leaf's data as text. */
  readonly line: string;
  /** Relative to the audit folder. */
  readonly segment: string;
  /** Counted from 1. */
  readonly lineNumber: number;
}

/** Size, roots and proofs are those of the lines on disk as they were read; nothing says yet that they were committed. */
export interface AuditLog {
  /** Entries from 0 on without a gap, uncommitted ones included. */
  readonly size: number;
  readonly segments: readonly {
    readonly file: string;
    readonly first: number;
    readonly entries: number;
    /** false: the last line is torn. */
    readonly complete: boolean;
  }[];
  /** Malformed and torn lines, gaps, files that do not belong here; in the order of the log. */
  readonly problems: readonly LogProblem[];
  /** 64 hex digits; of all entries, or of the first `size`. */
  root(size?: number): string;
  leafHash(index: number): Uint8Array;
  /** IntegrityError for a line that is no event. */
  entry(index: number): LogEntry;
  /** From index `from` on, read from disk as it goes. */
  entries(from?: number): Generator<LogEntry>;
  /** For `verifyInclusion`, in the log of `size` entries. */
  inclusionProof(index: number, size?: number): Uint8Array[];
  /** For `verifyConsistency`. Requires 0 < fromSize <= size. */
  consistencyProof(fromSize: number, size?: number): Uint8Array[];
}

/** Reads and hashes every line. A folder that is not there is an empty log; what is wrong is told in `problems`. */
export function readLog(folder: string): AuditLog {
  const files = listFiles(folder);
  const scan = scanLog(folder, files);
  const { segments, tree, misplaced } = scan;
  const strays = files.strays.map(file => ({ file, problem: 'does not belong in the audit log' }));
  const found = [...segments.flatMap(lineProblems), ...misplaced].sort((a, b) => a.index! - b.index!);
  return {
    size: tree.size,
    segments: segments.map(({ file, first, entries, torn }) => ({ file, first, entries, complete: torn === 0 })),
    problems: [...found, ...strays],
    root: size => Buffer.from(tree.root(size)).toString('hex'),
    leafHash: index => tree.leaf(index),
    entry: index => readEntry(folder, scan, index),
    entries: (from = 0) => readEntries(folder, scan, from),
    inclusionProof: (index, size) => tree.inclusionProof(index, size),
    consistencyProof: (fromSize, size) => tree.consistencyProof(fromSize, size),
  };
}

function readEntry(folder: string, scan: Scan, index: number): LogEntry {
  if (!Number.isSafeInteger(index) || index < 0 || index >= scan.tree.size) {
    throw new RangeError(`no entry ${index} in a log of ${scan.tree.size}`);
  }
  const segment = scan.chain.findLast(({ first }) => first <= index)!;
  const [start, end] = segment.starts.subarray(index - segment.first, index - segment.first + 2);
  const line = Buffer.alloc(end! - start! - 1);
  const fd = openSync(join(folder, segment.file), 'r');
  try {
    for (let done = 0, read = 1; read > 0 && done < line.length; done += read) {
      read = readSync(fd, line, done, line.length - done, start! + done);
    }
  } finally {
    closeSync(fd);
  }
  return toEntry(scan, segment, index, line);
}

function* readEntries(folder: string, scan: Scan, from: number): Generator<LogEntry> {
  for (const segment of scan.chain) {
    if (segment.first + segment.entries <= from) continue;
    let index = segment.first;
    for (const { bytes, offsets } of linesOf(join(folder, segment.file))) {
      for (let i = 0; i < offsets.length - 1; i++, index++) {
        if (index < from) continue;
        yield toEntry(scan, segment, index, bytes.subarray(offsets[i]!, offsets[i + 1]! - 1));
      }
    }
  }
}

function toEntry(scan: Scan, { file, first, entries }: ScannedSegment, index: number, line: Uint8Array): LogEntry {
  const lineNumber = index - first + 1;
  const refuse = (problem: string) =>
    new IntegrityError(`${file}, line ${lineNumber} of the audit log (entry ${index}) ${problem}`);
  // Proofs are over the bytes of the first reading; what is handed out must be the same.
  if (lineNumber > entries || Buffer.compare(leafHash(line), scan.tree.leaf(index)) !== 0) {
    throw refuse('was changed while it was read');
  }
  const parsed = parseLine(line);
  if ('problem' in parsed) throw refuse(parsed.problem);
  return { index, event: parsed.event, line: Buffer.from(line).toString(), segment: file, lineNumber };
}
