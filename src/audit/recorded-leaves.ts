/** Compares what the lines of a log say with the leaf hashes recorded for them, to name the entry that is wrong. */
import { join } from 'node:path';
import { type LogFiles, leavesFile, readWhole, segmentFile } from './log-files.ts';
import { HASH_BYTES } from './merkle.ts';
import type { LogProblem, Scan, ScannedSegment } from './scan.ts';

/**
 * `linesHold`: the lines give the committed root. Then a hash that differs was changed itself; else its line was.
 * Problems in the order of the log.
 */
export function judgeLeaves(
  folder: string,
  files: LogFiles,
  scan: Scan,
  size: number,
  linesHold: boolean,
): LogProblem[] {
  const segments = new Map(scan.segments.map(segment => [segment.first, segment]));
  const problems: LogProblem[] = [];
  for (const first of [...new Set([...segments.keys(), ...files.leaves.keys()])].sort((a, b) => a - b)) {
    const segment = segments.get(first);
    const file = files.leaves.get(first);
    const recorded = file === undefined ? new Uint8Array(0) : readWhole(join(folder, file));
    if (segment === undefined) problems.push(missingSegment(first, recorded));
    else problems.push(...judgeSegment(segment, recorded, size, linesHold));
  }
  return problems;
}

function missingSegment(first: number, recorded: Uint8Array): LogProblem {
  const entries = Math.floor(recorded.length / HASH_BYTES);
  return { file: segmentFile(first), index: first, problem: `is missing with its ${entries} entries` };
}

function judgeSegment(segment: ScannedSegment, recorded: Uint8Array, size: number, linesHold: boolean): LogProblem[] {
  const { file, first, entries, leaves } = segment;
  const hashes = Math.floor(recorded.length / HASH_BYTES);
  const leavesAt = (index: number, problem: string): LogProblem => ({ file: leavesFile(first), index, problem });
  const lineAt = (i: number, problem: string): LogProblem => ({ file, line: i + 1, index: first + i, problem });
  const wrong = differences(leaves, recorded).map(i =>
    linesHold && first + i < size
      ? leavesAt(first + i, `holds another hash for entry ${first + i}; the entry itself is as it was committed`)
      : lineAt(i, 'is not what was logged: its leaf hash is another'),
  );
  if (hashes > entries && !linesHold) {
    // Behind a removed line all others differ: the first one tells where it was.
    return [wrong[0] ?? lineAt(entries, `is missing: ${hashes} entries were recorded here, ${entries} lines are left`)];
  }
  const committed = Math.max(0, Math.min(entries, size - first));
  if (hashes < committed && !linesHold) {
    return [wrong[0] ?? lineAt(hashes, `was added, or ${leavesFile(first)} was cut: no leaf hash is recorded for it`)];
  }
  if (hashes < committed)
    return [...wrong, leavesAt(first + hashes, `ends before the hash of entry ${first + hashes}`)];
  const isTail = first + entries > size;
  if (hashes > entries || (!isTail && recorded.length % HASH_BYTES !== 0)) {
    return [...wrong, leavesAt(first + entries, `goes on behind the hash of entry ${first + entries - 1}`)];
  }
  return wrong;
}

/** Indices of the hashes in which two lists differ, as far as both go. */
function differences(a: Uint8Array, b: Uint8Array): number[] {
  const hashes = Math.floor(Math.min(a.length, b.length) / HASH_BYTES);
  const at = (list: Uint8Array, from: number, to: number) => list.subarray(from * HASH_BYTES, to * HASH_BYTES);
  if (Buffer.compare(at(a, 0, hashes), at(b, 0, hashes)) === 0) return [];
  const found: number[] = [];
  for (let i = 0; i < hashes; i++) if (Buffer.compare(at(a, i, i + 1), at(b, i, i + 1)) !== 0) found.push(i);
  return found;
}
