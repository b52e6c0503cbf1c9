/** Verifies a whole audit log offline: every line, every leaf hash, the root, the checkpoint, and that it only grew. */
import { join } from 'node:path';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { CHECKPOINT, type LogFiles, listFiles, readWhole } from './log-files.ts';
import { judgeLeaves } from './recorded-leaves.ts';
import type { Uncommitted } from './repair-tail.ts';
import { type LogProblem, lineProblems, type Scan, scanLog } from './scan.ts';
import { type KeyOf, parseVerifier, verifyNote } from './signed-note.ts';

export interface VerifyOptions {
  /**
   * What the caller's commit says of the log. `checkpoint` is the exact text that the file must hold then: without it a
   * changed origin or a changed signature of an unknown key cannot be noticed.
   */
  readonly expected?: { readonly size: number; readonly root: string; readonly checkpoint?: string };
  /** Text of an earlier checkpoint, kept outside: a log that was rolled back, forked or rewritten since is a problem. */
  readonly checkpoint?: string;
  /** The key that must have signed the checkpoint, and the earlier one too, as `parseVerifier` takes it. */
  readonly vkey?: string;
}

export interface LogVerification {
  readonly ok: boolean;
  /** Committed entries: as expected, else as the checkpoint says, else all. */
  readonly size: number;
  /** Root of the committed entries on disk, in hex; null when they are not all there. */
  readonly root: string | null;
  /** Those of entries first, in the order of the log; `index` of the first one is the first wrong entry. */
  readonly problems: readonly LogProblem[];
  /** What a run that never committed left behind: no problem by itself; the caller knows whether a run was killed. */
  readonly uncommitted: readonly Uncommitted[];
  /** Temporary files of a write that was interrupted. */
  readonly leftovers: readonly string[];
  readonly checkpoint: CheckpointVerification;
}

interface CheckpointVerification {
  /** `ahead`: true of the entries on disk, but of more than were committed, as after a kill just before the commit. */
  readonly state: 'current' | 'ahead' | 'missing' | 'wrong';
  readonly origin: string | null;
  readonly size: number | null;
  readonly root: string | null;
  /** `unchecked`: there are signatures, but no key was given. */
  readonly signature: 'valid' | 'invalid' | 'unsigned' | 'unchecked';
}

const NO_CHECKPOINT: CheckpointVerification = {
  state: 'missing',
  origin: null,
  size: null,
  root: null,
  signature: 'unsigned',
};

/** More are not listed one by one; a last problem then says how many there are. */
const MAX_PROBLEMS = 200;

/** Throws a ConfigurationError for a malformed `vkey` only; whatever is wrong with the log comes back in `problems`. */
export function verifyLog(folder: string, options: VerifyOptions = {}): LogVerification {
  const key = options.vkey === undefined ? undefined : parseVerifier(options.vkey);
  const files = listFiles(folder);
  const scan = scanLog(folder, files);
  const found = files.checkpoint ? readCheckpoint(folder) : undefined;
  const commit = options.expected ?? found?.checkpoint;
  const size = commit?.size ?? scan.tree.size;
  const root = size <= scan.tree.size ? rootHex(scan, size) : null;
  const checkpoint = judgeCheckpoint(found, key, scan, options.expected, size);
  const problems = [
    ...judgeEntries(folder, files, scan, size, root, commit?.root),
    ...checkpoint.problems,
    ...judgeEarlier(options.checkpoint, key, scan, size, found?.checkpoint),
    ...files.strays.map(file => ({ file, problem: 'does not belong in the audit log' })),
  ];
  const shown = problems.slice(0, MAX_PROBLEMS);
  if (problems.length > shown.length) {
    shown.push({ file: 'log', problem: `has ${problems.length - shown.length} more problems that are not listed` });
  }
  return {
    ok: problems.length === 0,
    size,
    root,
    problems: shown,
    uncommitted: uncommittedOf(scan, size),
    leftovers: files.leftovers,
    checkpoint: checkpoint.verification,
  };
}

/** Sorted by entry; what concerns no single entry comes last. */
function judgeEntries(
  folder: string,
  files: LogFiles,
  scan: Scan,
  size: number,
  root: string | null,
  committedRoot: string | undefined,
): LogProblem[] {
  const rootHolds = root !== null && root === committedRoot;
  const lines = scan.segments.flatMap(segment => {
    const tail = segment === scan.segments.at(-1) && segment.first + segment.entries >= size;
    return lineProblems(segment).filter(({ line }) => !tail || line! <= segment.entries);
  });
  const known = new Set(lines.map(({ index }) => index));
  const leaves = judgeLeaves(folder, files, scan, size, rootHolds).filter(({ index }) => !known.has(index));
  const problems = [...lines, ...leaves, ...scan.misplaced];
  const next = scan.segments.reduce((end, { first, entries }) => Math.max(end, first + entries), 0);
  if (next < size && !problems.some(({ index }) => index === next)) {
    const missing = size - next === 1 ? `entry ${next} is` : `entries ${next} to ${size - 1} are`;
    problems.push({
      file: scan.segments.at(-1)?.file ?? 'log',
      index: next,
      problem: `ends too early: ${missing} missing`,
    });
  }
  problems.sort((a, b) => a.index! - b.index!);
  if (problems.length === 0 && committedRoot !== undefined && !rootHolds) {
    const both = 'entries and leaf hashes agree, so both were rewritten, or this root is not of this log';
    return [{ file: 'log', problem: `has the root ${root} over ${size} entries, expected ${committedRoot}; ${both}` }];
  }
  return problems;
}

interface FoundCheckpoint {
  readonly text: string;
  readonly checkpoint: Checkpoint | undefined;
  readonly problem: string | undefined;
}

function readCheckpoint(folder: string): FoundCheckpoint {
  const text = readWhole(join(folder, CHECKPOINT)).toString();
  const parsed = parseCheckpoint(text);
  return 'problem' in parsed
    ? { text, checkpoint: undefined, problem: parsed.problem }
    : { text, checkpoint: parsed.checkpoint, problem: undefined };
}

function judgeCheckpoint(
  found: FoundCheckpoint | undefined,
  key: KeyOf | undefined,
  scan: Scan,
  expected: VerifyOptions['expected'],
  size: number,
): { readonly verification: CheckpointVerification; readonly problems: readonly LogProblem[] } {
  const problems: LogProblem[] = [];
  const say = (problem: string) => problems.push({ file: CHECKPOINT, problem });
  const checkpoint = found?.checkpoint;
  if (checkpoint === undefined) {
    if (found !== undefined) say(`is no checkpoint: ${found.problem}`);
    else if (size > 0) say('is missing');
    return { verification: { ...NO_CHECKPOINT, state: found === undefined ? 'missing' : 'wrong' }, problems };
  }
  const signature = signatureOf(checkpoint, key);
  if (key !== undefined && signature !== 'valid') say(unsignedProblem(checkpoint, signature));
  if (checkpoint.extensions.length > 0) say('has lines after the root');
  const ahead = expected !== undefined && checkpoint.size > size && holds(scan, checkpoint);
  const committed = expected?.checkpoint?.split('\n', 1)[0] ?? checkpoint.origin;
  if (ahead && checkpoint.origin !== committed) say(`is of the log ${checkpoint.origin}, expected ${committed}`);
  if (!ahead && expected !== undefined) {
    if (checkpoint.size !== expected.size) say(`is of ${checkpoint.size} entries, expected ${expected.size}`);
    else if (checkpoint.root !== expected.root) say(`has the root ${checkpoint.root}, expected ${expected.root}`);
    else if (expected.checkpoint !== undefined && expected.checkpoint !== found!.text)
      say('is not the text that was committed');
  }
  const state = ahead ? 'ahead' : problems.length > 0 ? 'wrong' : 'current';
  const { origin, root } = checkpoint;
  return { verification: { state, origin, size: checkpoint.size, root, signature }, problems };
}

function judgeEarlier(
  text: string | undefined,
  key: KeyOf | undefined,
  scan: Scan,
  size: number,
  now: Checkpoint | undefined,
): LogProblem[] {
  if (text === undefined) return [];
  const say = (problem: string): LogProblem[] => [{ file: 'earlier checkpoint', problem }];
  const parsed = parseCheckpoint(text);
  if ('problem' in parsed) return say(`is no checkpoint: ${parsed.problem}`);
  const earlier = parsed.checkpoint;
  const signature = signatureOf(earlier, key);
  if (key !== undefined && signature !== 'valid') return say(unsignedProblem(earlier, signature));
  if (now !== undefined && now.origin !== earlier.origin)
    return say(`is of the log ${earlier.origin}, this is ${now.origin}`);
  if (earlier.size > size) {
    return say(`knows ${earlier.size} entries, the log has ${size}: it was rolled back`);
  }
  if (holds(scan, earlier)) return [];
  return say(`has another root for the first ${earlier.size} entries than the log: it was rewritten or forked`);
}

function signatureOf(checkpoint: Checkpoint, key: KeyOf | undefined): CheckpointVerification['signature'] {
  if (checkpoint.note === null) return 'unsigned';
  return key === undefined ? 'unchecked' : verifyNote(checkpoint.note, key(checkpoint.origin));
}

function unsignedProblem({ note }: Checkpoint, signature: CheckpointVerification['signature']): string {
  if (note === null) return 'is not signed';
  if (signature === 'invalid') return 'is not what the key given has signed: its signature is wrong';
  const names = [...new Set(note.signatures.map(({ name, id }) => `${name}+${id}`))].join(', ');
  return `is signed, but not by the key given: its signature is by ${names}`;
}

function holds(scan: Scan, { size, root }: Checkpoint): boolean {
  return size <= scan.tree.size && rootHex(scan, size) === root;
}

function rootHex(scan: Scan, size: number): string {
  return Buffer.from(scan.tree.root(size)).toString('hex');
}

function uncommittedOf(scan: Scan, size: number): Uncommitted[] {
  return scan.segments
    .map(({ file, first, entries, torn }) => ({
      segment: file,
      entries: Math.max(0, first + entries - Math.max(first, size)),
      tornBytes: first + entries >= size ? torn : 0,
    }))
    .filter(({ segment, entries, tornBytes }) => entries > 0 || tornBytes > 0 || isEmptyTail(scan, segment));
}

/** A run was killed between making its segment and writing to it. */
function isEmptyTail(scan: Scan, file: string): boolean {
  const last = scan.segments.at(-1);
  return last?.file === file && last.entries === 0;
}
