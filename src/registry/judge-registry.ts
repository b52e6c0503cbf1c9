/** Holds everything in a registry's folder against index and log, but for the bytes of the packages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LogVerification, verifyLog } from '../audit/audit-log.ts';
import { IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { committedEvents, eventsFrom, eventsOf, INTERRUPTED, type IndexedEvent } from './committed-log.ts';
import { COMMITTED, registryReadme, STAGED, TELLING_KINDS } from './derived.ts';
import { AUDIT_FOLDER, explains, HISTORY_FOLDER, REGISTRY_README, readCommitted, textsFrom } from './folder.ts';
import { FolderInspection } from './folder-inspection.ts';
import { judgeDerived, NOT_PLAIN, type Telling } from './judge-derived.ts';
import { judgeLeftovers } from './leftovers.ts';
import { STAGES } from './names.ts';
import { OUTBOX_FOLDER } from './outbox.ts';
import { packagePath } from './package.ts';
import { bodyDigest, type FileDigest, INDEX_FILE, type RegistryIndex } from './registry-index.ts';
import { isAlive, PENDING_FILE, type Pending, readPending } from './run-lock.ts';

export interface JudgeOptions {
  /** Text of a checkpoint kept elsewhere: the log must contain the tree that it names. */
  readonly checkpoint?: string | undefined;
  /** The key that must have signed the checkpoints: `name+id+key`, or a public key as PEM, of the name of the log. */
  readonly vkey?: string | undefined;
  /** Instead of what `pending.json` says; null: nobody is writing. */
  readonly journal?: Pending | null;
}

/** null: there is none yet, as before the first commit; undefined: it is damaged or gone. */
type FoundIndex = RegistryIndex | null | undefined;

export interface Judging {
  readonly inspection: FolderInspection;
  readonly index: FoundIndex;
  /** Files of the packages that the index knows, and what they must be. */
  readonly expected: readonly (readonly [path: string, digest: FileDigest])[];
  /** To be called when the packages have been judged: what is made from index and log, and what does not belong here. */
  finish(): void;
}

export const NO_LOG = { size: 0, root: sha256('') };

export function openFolder(modelsDir: string): FolderInspection {
  return new FolderInspection(modelsDir, [...STAGES, AUDIT_FOLDER, HISTORY_FOLDER, OUTBOX_FOLDER]);
}

/** What is wrong is in `inspection.problems`: index first, then the log by entry. */
export function judgeRegistry(inspection: FolderInspection, options: JudgeOptions): Judging {
  const journal = readJournal(inspection, options.journal);
  const index = judgeIndex(inspection, journal, options.journal === null);
  const begun = judgeJournal(inspection, journal, index);
  const told = judgeLog(inspection, index, begun, options);
  const expected = [...(index?.models ?? [])].flatMap(([name, entries]) =>
    entries.flatMap(entry =>
      Object.entries(entry.files).map(([file, digest]) => [`${packagePath(name, entry)}/${file}`, digest] as const),
    ),
  );
  return {
    ...{ inspection, index, expected },
    finish() {
      if (index) judgeDerived(inspection, index, told);
      if (told?.unfinished !== undefined) {
        const { isCommitted, tail } = told.unfinished;
        judgeLeftovers(inspection, {
          ...{ isCommitted, tail, events: told.events, models: index?.models ?? new Map() },
          origin: index?.log.checkpoint.split('\n', 1)[0] ?? null,
          derived: index && isCommitted ? derivedTexts(index, told.events) : new Map(),
        });
      }
      inspection.judgeLockRemains();
      // Without an index nothing tells what belongs here: naming every file would only hide that one problem.
      if (index !== undefined) inspection.judgeRest();
    },
  };
}

function readJournal(inspection: FolderInspection, given: Pending | null | undefined): Pending | undefined {
  const kind = inspection.judge(PENDING_FILE);
  if (given !== undefined) return given ?? undefined;
  if (kind !== undefined && kind !== 'file') inspection.problem(PENDING_FILE, NOT_PLAIN);
  try {
    return kind === 'file' ? readPending(join(inspection.root, PENDING_FILE)) : undefined;
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    inspection.problem(PENDING_FILE, 'is not the journal of a run');
    return undefined;
  }
}

/** `isNew`: who asks has seen that nothing is there yet, if there is no index. */
function judgeIndex(inspection: FolderInspection, journal: Pending | undefined, isNew: boolean): FoundIndex {
  const kind = inspection.judge(INDEX_FILE);
  if (kind === undefined) {
    if (isNew) return null;
    if (journal === undefined ? inspection.holdsLockRemainsOnly() : journal.base === null) return null;
    inspection.problem(INDEX_FILE, 'is missing');
    return undefined;
  }
  try {
    return kind === 'file' ? readCommitted(inspection.root).index : undefined;
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    inspection.problem(INDEX_FILE, error.message.replace(/^index\.json:? /, ''));
    return undefined;
  } finally {
    if (kind !== 'file') inspection.problem(INDEX_FILE, NOT_PLAIN);
  }
}

/** The journal of a run that had begun to write, if it fits the index: it says which entries explain what lies here. */
function judgeJournal(
  inspection: FolderInspection,
  journal: Pending | undefined,
  index: FoundIndex,
): Pending | undefined {
  if (journal === undefined) return undefined;
  if (index !== undefined && !explains(journal, readCommitted(inspection.root))) {
    inspection.problem(PENDING_FILE, `is of run ${journal.run}, which neither started from this index nor wrote it`);
    return undefined;
  }
  const { run, started_at: since } = journal;
  inspection.note(
    isAlive(journal)
      ? `run ${run} has been writing since ${since}: what it has not committed does not count yet`
      : `run ${run} was interrupted, begun ${since}: what it left is not committed, and the next run clears it away`,
  );
  return journal.log_size === null ? undefined : journal;
}

/** What a whole log tells: `events` are of `TELLING_KINDS`, `COMMITTED` and `STAGED`. */
interface Told extends Telling {
  readonly unfinished: Unfinished | undefined;
}

interface Unfinished {
  readonly pending: Pending;
  /** It, or the run that it clears up after, was killed behind its commit. */
  readonly isCommitted: boolean;
  /** From the beginning of that run on. */
  readonly tail: readonly IndexedEvent[];
}

/** undefined when not all committed entries of the log hold: then nothing can be judged by it. */
function judgeLog(
  inspection: FolderInspection,
  index: FoundIndex,
  pending: Pending | undefined,
  { checkpoint, vkey }: JudgeOptions,
): Told | undefined {
  const folder = join(inspection.root, AUDIT_FOLDER);
  const verification = verifyLog(folder, {
    ...(index !== undefined && { expected: index?.log ?? NO_LOG }),
    ...(checkpoint !== undefined && { checkpoint }),
    ...(vkey !== undefined && { vkey }),
  });
  // It has named what does not belong there, except for temporary files.
  const known = inspection.pathsUnder(`${AUDIT_FOLDER}/`).filter(path => !path.endsWith('.tmp'));
  for (const path of known) inspection.judge(path);
  for (const { file, line, index: entry, problem } of verification.problems) {
    inspection.problem(`${AUDIT_FOLDER}/${file}`, problem, { line, entry });
  }
  if (!verification.ok || index === undefined) {
    judgeTail(inspection, verification, undefined);
    return undefined;
  }
  const size = index?.log.size ?? 0;
  const events = [...eventsOf(folder, [...TELLING_KINDS, COMMITTED, STAGED], size)];
  if (index) judgeCommit(inspection, index, events);
  const commits = committedEvents(events).filter(({ event }) => event.kind === COMMITTED);
  const earlier = commits.at(-2);
  const sizeBefore = earlier === undefined ? 0 : earlier.index + 1;
  const unfinished = pending && unfinishedRun(inspection, pending, index, sizeBefore);
  judgeTail(
    inspection,
    verification,
    unfinished?.tail.filter(one => one.index >= size),
  );
  if (unfinished !== undefined) judgeTailRuns(inspection, unfinished, size);
  const before = {
    events: events.filter(one => one.index < sizeBefore),
    readmeSha256: earlier?.event.details['readme_sha256'],
  };
  return { events, unfinished, before: unfinished?.isCommitted ? before : undefined };
}

function judgeCommit(inspection: FolderInspection, index: RegistryIndex, events: readonly IndexedEvent[]): void {
  const last = events.at(-1);
  const isLast = last?.event.kind === COMMITTED && last.index === index.log.size - 1;
  if (isLast && last.event.details['index_sha256'] === bodyDigest(index)) return;
  inspection.problem(INDEX_FILE, 'is not the one that the last entry of the log committed', { entry: last?.index });
}

/** The run as its journal and the log tell of it; undefined when they contradict each other. */
function unfinishedRun(
  inspection: FolderInspection,
  pending: Pending,
  index: RegistryIndex | null,
  sizeBefore: number,
): Unfinished | undefined {
  const size = index?.log.size ?? 0;
  const isOwnCommit = pending.base !== readCommitted(inspection.root).digest;
  const began = isOwnCommit ? sizeBefore : size;
  if (pending.log_size !== began) {
    const problem = `is of run ${pending.run} that began with ${pending.log_size} entries of the log, expected ${began}`;
    inspection.problem(PENDING_FILE, problem);
    return undefined;
  }
  const isCommitted = isOwnCommit || (index !== null && pending.recovers === index.run);
  return {
    pending,
    isCommitted,
    tail: eventsFrom(join(inspection.root, AUDIT_FOLDER), isCommitted ? sizeBefore : size),
  };
}

/** Entries behind the committed ones must be those of the run, or of one before it that it knows to be interrupted. */
function judgeTailRuns(inspection: FolderInspection, { pending, tail }: Unfinished, size: number): void {
  const uncommitted = tail.filter(({ index }) => index >= size);
  const from = uncommitted.findLastIndex(({ event }) => event.kind === INTERRUPTED) + 1;
  const strange = uncommitted.slice(from).find(({ event: { run } }) => run !== pending.run && run !== pending.recovers);
  if (strange === undefined) return;
  const problem = `holds an entry of run ${strange.event.run}, which no run has committed, and which ${PENDING_FILE} does not explain`;
  inspection.problem(AUDIT_FOLDER, problem, { entry: strange.index });
}

/** `tail`: the entries that an interrupted run explains; undefined: there is none. */
function judgeTail(
  inspection: FolderInspection,
  { uncommitted, checkpoint }: LogVerification,
  tail: readonly IndexedEvent[] | undefined,
): void {
  for (const { segment, entries, tornBytes } of uncommitted) {
    const path = `${AUDIT_FOLDER}/${segment}`;
    const left = `holds ${entries} ${entries === 1 ? 'entry' : 'entries'} that no run has committed`;
    if (tail === undefined) inspection.problem(path, left);
    else if (tornBytes > 0 && !isBeginningOfEvent(lastBytes(join(inspection.root, path), tornBytes)))
      inspection.problem(path, 'ends with bytes that begin no entry');
    else inspection.note(`${path} ${left}`);
  }
  if (checkpoint.state !== 'ahead' || tail === undefined) return;
  const last = tail.find(({ index }) => index + 1 === checkpoint.size);
  if (last?.event.kind !== COMMITTED) {
    inspection.problem(`${AUDIT_FOLDER}/checkpoint`, `is of ${checkpoint.size} entries, with which no run has ended`);
  } else inspection.note(`${AUDIT_FOLDER}/checkpoint is ahead of the last commit: its run did not come to the end`);
}

const EVENT_HEAD = '{"at":"';

/** As far as it goes, an event in canonical JSON, which holds no control characters. */
function isBeginningOfEvent(text: string): boolean {
  return EVENT_HEAD.startsWith(text) || (text.startsWith(EVENT_HEAD) && !/[\u0000-\u001f]/.test(text));
}

function lastBytes(path: string, count: number): string {
  const bytes = readFileSync(path);
  return bytes.subarray(bytes.length - count).toString('latin1');
}

function derivedTexts(index: RegistryIndex, events: readonly IndexedEvent[]): Map<string, string> {
  return textsFrom(events).set(REGISTRY_README, registryReadme(index));
}
