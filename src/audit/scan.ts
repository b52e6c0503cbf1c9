/** Reads every line of an audit log once: its leaf hash, where it lies, and what is wrong with it. */
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { hashLeaves } from '../kernels/sha256.ts';
import { parseEvent, parseLine } from './event.ts';
import { type LogFiles, linesOf } from './log-files.ts';
import { MerkleTree } from './merkle.ts';

export interface LogProblem {
  /** Relative to the audit folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
  /** The entry's index in the log, counted from 0. */
  readonly index?: number;
  /** What is wrong, as a sentence about the file or the line. */
  readonly problem: string;
}

export interface ScannedSegment {
  readonly file: string;
  readonly first: number;
  readonly entries: number;
  /** Where each line starts in the file, and where the one after the last would. */
  readonly starts: Float64Array;
  /** 32 bytes a line, complete lines only. */
  readonly leaves: Uint8Array;
  /** Bytes behind the last line feed. */
  readonly torn: number;
  /** By index, the lines that are not events in canonical JSON. */
  readonly malformed: ReadonlyMap<number, string>;
}

export interface Scan {
  readonly segments: readonly ScannedSegment[];
  /** Those of them that follow each other from entry 0 on, without a gap. */
  readonly chain: readonly ScannedSegment[];
  /** Over the entries of the chain. */
  readonly tree: MerkleTree;
  /** Segments that do not start where the one before them ends. */
  readonly misplaced: readonly LogProblem[];
}

/** More malformed lines than this in one segment are not told one by one. */
const MAX_MALFORMED = 100;

export function scanLog(folder: string, files: LogFiles): Scan {
  const segments: ScannedSegment[] = [];
  const chain: ScannedSegment[] = [];
  const misplaced: LogProblem[] = [];
  const tree = new MerkleTree();
  let next = 0;
  for (const [first, file] of files.segments) {
    const segment = scanSegment(folder, file, first);
    segments.push(segment);
    if (first !== next) misplaced.push({ file, index: Math.min(first, next), problem: misplacement(first, next) });
    else if (tree.size === first) {
      chain.push(segment);
      tree.append(segment.leaves);
    }
    next = Math.max(next, first + segment.entries);
  }
  return { segments, chain, tree, misplaced };
}

function misplacement(first: number, next: number): string {
  if (first < next) return `starts with entry ${first}, but the log before it has ${next} entries already`;
  return `starts with entry ${first}: ${first - next === 1 ? `entry ${next} is` : `entries ${next} to ${first - 1} are`} missing`;
}

export function scanSegment(folder: string, file: string, first: number): ScannedSegment {
  const starts: Float64Array[] = [];
  const leaves: Uint8Array[] = [];
  const malformed = new Map<number, string>();
  let entries = 0;
  let end = 0;
  let torn = 0;
  for (const lines of linesOf(join(folder, file))) {
    const count = lines.offsets.length - 1;
    checkLines(lines.bytes, lines.offsets, first + entries, malformed);
    leaves.push(hashLeaves(lines.bytes, lines.offsets));
    starts.push(Float64Array.from(lines.offsets.subarray(0, count), offset => lines.position + offset));
    entries += count;
    end = lines.position + lines.offsets[count]!;
    torn = lines.torn;
  }
  const all = new Float64Array(entries + 1).fill(end);
  let filled = 0;
  for (const part of starts) {
    all.set(part, filled);
    filled += part.length;
  }
  return { file, first, entries, starts: all, leaves: Buffer.concat(leaves), torn, malformed };
}

function checkLines(bytes: Uint8Array, offsets: Uint32Array, first: number, malformed: Map<number, string>): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = offsets.length - 1;
  // Line feeds never lie inside a character, so one check of the piece answers for all its lines.
  const valid = isUtf8(bytes.subarray(0, offsets[count]));
  for (let i = 0; i < count && malformed.size < MAX_MALFORMED; i++) {
    const [from, to] = [offsets[i]!, offsets[i + 1]! - 1];
    const parsed = valid ? parseEvent(text.toString('utf8', from, to)) : parseLine(bytes.subarray(from, to));
    if ('problem' in parsed) malformed.set(first + i, parsed.problem);
  }
}

/** The malformed lines and the torn end of a segment, as problems. */
export function lineProblems(segment: ScannedSegment): LogProblem[] {
  const { file, first, entries, torn, malformed } = segment;
  const problems = [...malformed].map(([index, problem]) => ({ file, line: index - first + 1, index, problem }));
  if (torn === 0) return problems;
  return [
    ...problems,
    { file, line: entries + 1, index: first + entries, problem: `is torn: ${torn} bytes without a line feed` },
  ];
}
