/** What a run finds in the registry must stay so while the run has it: programs of the user's work on the same disk. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { leavesFile, type SegmentWriter, segmentFile } from '../audit/audit-log.ts';
import { IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { readIfThere } from './disk.ts';
import { ALERTS_FILE, AUDIT_FOLDER, HISTORY_FOLDER, REGISTRY_README } from './folder.ts';
import { judgeRegistry, openFolder } from './judge-registry.ts';
import { STAGES } from './names.ts';
import { OUTBOX_FOLDER } from './outbox.ts';
import { INDEX_FILE } from './registry-index.ts';
import { PENDING_FILE, PENDING_REMAINS, type Pending } from './run-lock.ts';

/** Somebody else has changed what a run found, or its own part of the log, while it had the registry. */
export class DisturbedError extends IntegrityError {}

const WHAT = 'the registry was changed by someone else while this run had it';
const HINT =
  'a program of the run may have done it: look at what it does, run "mlops verify", and restore the files from a copy';

export class Watch {
  readonly #modelsDir: string;
  readonly #journal: Pending;
  /** Files that this run itself writes to from the beginning. */
  readonly #own = new Set<string>();
  readonly #before: ReadonlyMap<string, string>;
  #isChanging = false;

  /** Of a registry that has just been judged; `journal`: of the run that begins. */
  constructor(modelsDir: string, journal: Pending) {
    this.#modelsDir = modelsDir;
    this.#journal = journal;
    this.#before = this.#look();
  }

  writes({ first }: SegmentWriter): void {
    for (const file of [segmentFile(first), leavesFile(first)]) this.#own.add(`${AUDIT_FOLDER}/${file}`);
  }

  /** To be called before the run moves packages and intents itself: until then these, too, must be as they were found. */
  beginChanging(segment: SegmentWriter): void {
    if (!this.#isChanging) this.requireUndisturbed(segment);
    this.#isChanging = true;
  }

  requireUndisturbed(segment: SegmentWriter): void {
    const disturbance = this.disturbance(segment);
    if (disturbance !== null) throw disturbance;
  }

  /** null: there is none. */
  disturbance(segment: SegmentWriter): DisturbedError | null {
    const problem = segment.problem();
    if (problem !== null) return this.#disturbed(`${AUDIT_FOLDER}/${segmentFile(segment.first)}`, problem);
    const now = this.#look();
    const differs = [...new Set([...this.#before.keys(), ...now.keys()])].filter(
      path => !this.#own.has(path) && this.#before.get(path) !== now.get(path) && !(this.#isChanging && isMoved(path)),
    );
    if (differs.length === 0) return null;
    const changed = differs.includes(INDEX_FILE) && this.#isOtherIndex() ? INDEX_FILE : differs.find(isMoved);
    // What was touched only may stay; nothing but the digests of packages would tell that of them.
    if (changed !== INDEX_FILE) {
      const judged = this.#judged();
      if (judged !== null) return judged;
    }
    return changed === undefined ? null : this.#disturbed(changed, 'is not what it was');
  }

  #isOtherIndex(): boolean {
    const text = readIfThere(join(this.#modelsDir, INDEX_FILE));
    return (text === undefined ? null : sha256(text)) !== this.#journal.base;
  }

  #judged(): DisturbedError | null {
    try {
      requireSound(this.#modelsDir, this.#journal);
      return null;
    } catch (cause) {
      if (!(cause instanceof IntegrityError)) throw cause;
      return new DisturbedError(`${WHAT}: ${cause.message}`, { hint: HINT, cause });
    }
  }

  #disturbed(path: string, problem: string): DisturbedError {
    return new DisturbedError(`${WHAT}: ${join(this.#modelsDir, path)} ${problem}`, { hint: HINT });
  }

  #look(): Map<string, string> {
    const looks = openFolder(this.#modelsDir)
      .pathsUnder('')
      .filter(path => isOurs(path) && !PENDING_REMAINS.test(path))
      .flatMap(path => {
        const found = lstatSync(join(this.#modelsDir, path), { bigint: true, throwIfNoEntry: false });
        if (found === undefined || found.isDirectory()) return [];
        return [[path, `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`] as const];
      });
    return new Map(looks);
  }
}

/** What a run itself moves, adds and removes before it commits. */
function isMoved(path: string): boolean {
  return [...STAGES, OUTBOX_FOLDER].includes(path.split('/', 1)[0]!);
}

/**
 * Entries are chained to the log as it is, and what a run replaces or removes may be evidence: so everything must be right
 * but the files of packages, which are checked when they are read or removed. What is named like nothing of ours is left alone.
 */
export function requireSound(modelsDir: string, journal: Pending | null): void {
  const inspection = openFolder(modelsDir);
  const judging = judgeRegistry(inspection, { journal });
  for (const [path] of judging.expected) inspection.judge(path);
  judging.finish();
  const first = inspection.problems.find(({ path }) => isOurs(path));
  if (first === undefined) return;
  const place = first.line === undefined ? '' : `, line ${first.line}`;
  throw new IntegrityError(`${join(modelsDir, first.path)}${place} ${first.problem}`, {
    hint: 'run "mlops verify" to see everything that is wrong, then restore the files from a copy; nothing was changed',
  });
}

function isOurs(path: string): boolean {
  const top = path.split('/', 1)[0]!;
  const files = [INDEX_FILE, REGISTRY_README, ALERTS_FILE, PENDING_FILE];
  return [...STAGES, AUDIT_FOLDER, HISTORY_FOLDER, OUTBOX_FOLDER, ...files].includes(top);
}
