/** Verifies a registry offline: every byte of every file in its folder is accounted for, or named. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alertBookText } from '../alerts/alert-book.ts';
import { verifyLog } from '../audit/audit-log.ts';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { sha256, sha256File } from '../base/files.ts';
import { eventsOf, type IndexedEvent } from './committed-log.ts';
import { COMMITTED, historyTexts, standingFrom, TELLING_KINDS } from './derived.ts';
import { errorCode } from './disk.ts';
import {
  ALERTS_FILE,
  AUDIT_FOLDER,
  explains,
  HISTORY_FOLDER,
  historyFile,
  REGISTRY_README,
  readCommitted,
} from './folder.ts';
import { FolderInspection, type Problem } from './folder-inspection.ts';
import { STAGES } from './names.ts';
import { intentFile, OUTBOX_FOLDER, type PendingIntent } from './outbox.ts';
import { digestProblem, packagePath } from './package.ts';
import { bodyDigest, type FileDigest, firstDifference, INDEX_FILE, type RegistryIndex } from './registry-index.ts';
import { PENDING_FILE, type Pending, readPending } from './run-lock.ts';

export type { Problem } from './folder-inspection.ts';

export interface Verification {
  readonly ok: boolean;
  /** Index first, then the log by entry, packages, what is made from them, and what does not belong here. */
  readonly problems: readonly Problem[];
  /** What is as a killed run leaves it; the next run clears it away. */
  readonly notes: readonly string[];
  readonly models: number;
  readonly versions: number;
  /** Files in the folder. */
  readonly files: number;
  /** Committed entries and their root, in hex. */
  readonly log: { readonly size: number; readonly root: string };
  /** A run was killed, or is still writing. */
  readonly interrupted: boolean;
}

export interface VerifyRegistryOptions {
  /** Text of a checkpoint kept elsewhere: the log must contain the tree that it names. */
  readonly checkpoint?: string | undefined;
  /** The key that must have signed the checkpoints: `name+hash+key`. */
  readonly vkey?: string | undefined;
  /** Called with the share of the packages' bytes read, 0 to 1, and the file that comes next. */
  readonly reportProgress?: ((share: number, path: string) => void) | undefined;
}

/** null: there is none yet, as before the first commit; undefined: it is damaged or gone. */
type FoundIndex = RegistryIndex | null | undefined;

const NOT_PLAIN = 'is a link, a folder or a special file, expected a plain file';
const ONE_READ = 1 << 20;
const NO_LOG = { size: 0, root: sha256('') };

/**
 * null: there is nothing to verify. ConfigurationError when `modelsDir` is no folder or `vkey` no key.
 *
 * It shows that the folder is, byte for byte, one state that a run committed. Who can write to the folder could make
 * another such state from scratch: a signed checkpoint, or an earlier one kept elsewhere, rules that out.
 */
export async function verifyRegistry(
  modelsDir: string,
  options: VerifyRegistryOptions = {},
): Promise<Verification | null> {
  if (!existsSync(modelsDir)) return null;
  if (!statSync(modelsDir).isDirectory()) {
    throw new ConfigurationError(`${modelsDir} is not a folder`, {
      hint: "give the registry's folder with --models-dir",
    });
  }
  const inspection = new FolderInspection(modelsDir, [...STAGES, AUDIT_FOLDER, HISTORY_FOLDER, OUTBOX_FOLDER]);
  if (inspection.files === 0) return null;
  const journal = readJournal(inspection);
  const index = judgeIndex(inspection, journal);
  const pending = judgeJournal(inspection, journal, index);
  const events = judgeLog(inspection, index, pending, options);
  if (index) {
    await judgePackages(inspection, index, options.reportProgress);
    judgeDerived(inspection, index, events, pending);
  }
  // Without an index nothing tells what belongs here: naming every file would only hide that one problem.
  if (index !== undefined) inspection.judgeRest(pending !== undefined, isBegun(pending));
  const { problems, notes, files } = inspection;
  const { size, root } = index?.log ?? NO_LOG;
  return {
    ok: problems.length === 0,
    ...{ problems, notes, files, log: { size, root } },
    models: index?.models.size ?? 0,
    versions: [...(index?.models.values() ?? [])].reduce((count, entries) => count + entries.length, 0),
    interrupted: notes.length > 0,
  };
}

function readJournal(inspection: FolderInspection): Pending | undefined {
  const kind = inspection.judge(PENDING_FILE);
  if (kind !== undefined && kind !== 'file') inspection.problem(PENDING_FILE, NOT_PLAIN);
  try {
    return kind === 'file' ? readPending(join(inspection.root, PENDING_FILE)) : undefined;
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    inspection.problem(PENDING_FILE, 'is not the journal of a run');
    return undefined;
  }
}

function judgeIndex(inspection: FolderInspection, journal: Pending | undefined): FoundIndex {
  const kind = inspection.judge(INDEX_FILE);
  if (kind === undefined) {
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

/** What a killed run left is excused by its journal only, and only if that fits the index. */
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
  const since = `since ${journal.started_at}`;
  inspection.note(`run ${journal.run} was interrupted, or is writing ${since}: the next run clears up after it`);
  return journal;
}

/** The events that the registry needs when all committed entries of the log hold, else undefined. */
function judgeLog(
  inspection: FolderInspection,
  index: FoundIndex,
  pending: Pending | undefined,
  { checkpoint, vkey }: VerifyRegistryOptions,
): readonly IndexedEvent[] | undefined {
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
  for (const { segment, entries } of verification.uncommitted) {
    const left = `holds ${entries} entries that no run has committed`;
    if (isBegun(pending)) inspection.note(`${AUDIT_FOLDER}/${segment} ${left}`);
    else inspection.problem(`${AUDIT_FOLDER}/${segment}`, left);
  }
  if (!verification.ok || !index) return undefined;
  const events = [...eventsOf(folder, [...TELLING_KINDS, COMMITTED], index.log.size)];
  const last = events.at(-1);
  const isLast = last?.event.kind === COMMITTED && last.index === index.log.size - 1;
  if (!isLast || last.event.details['index_sha256'] !== bodyDigest(index)) {
    inspection.problem(INDEX_FILE, 'is not the one that the last entry of the log committed', { entry: last?.index });
  }
  return events;
}

async function judgePackages(
  inspection: FolderInspection,
  { models }: RegistryIndex,
  reportProgress: VerifyRegistryOptions['reportProgress'],
): Promise<void> {
  const expected = [...models].flatMap(([name, entries]) =>
    entries.flatMap(entry =>
      Object.entries(entry.files).map(([file, digest]) => [`${packagePath(name, entry)}/${file}`, digest] as const),
    ),
  );
  const total = expected.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  let done = 0;
  for (const [path, digest] of expected) {
    reportProgress?.(done / Math.max(total, 1), path);
    const problem = await fileProblem(inspection, path, digest);
    if (problem !== undefined) inspection.problem(path, problem);
    done += digest.bytes;
  }
}

async function fileProblem(
  inspection: FolderInspection,
  path: string,
  expected: FileDigest,
): Promise<string | undefined> {
  const kind = inspection.judge(path);
  if (kind === undefined) return 'is missing';
  if (kind !== 'file') return NOT_PLAIN;
  const absolute = join(inspection.root, path);
  try {
    const { size: bytes } = statSync(absolute);
    // A stream costs more than it saves where the whole file fits in one read.
    const digest = bytes <= ONE_READ ? sha256(readFileSync(absolute)) : await sha256File(absolute);
    return digestProblem({ sha256: digest, bytes }, expected);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return `cannot be read: ${(error as Error).message}`;
  }
}

function judgeDerived(
  inspection: FolderInspection,
  index: RegistryIndex,
  events: readonly IndexedEvent[] | undefined,
  pending: Pending | undefined,
): void {
  // A run that was killed behind its commit had not written these yet.
  const mayBeStale = isBegun(pending) && (pending?.run === index.run || pending?.recovers !== null);
  const say = (path: string, problem: string) => {
    if (mayBeStale) inspection.note(`${path} ${problem}: it is behind the index`);
    else inspection.problem(path, problem);
  };
  const read = (path: string) =>
    inspection.judge(path) === 'file' ? readFileSync(join(inspection.root, path)).toString('latin1') : undefined;
  const { alerts, pending: intents } = standingFrom(events ?? []);
  const files = [...historyTexts(events ?? [])].map(([model, text]) => [historyFile(model), text] as const);
  if (alerts.alerts.size > 0) files.push([ALERTS_FILE, alertBookText(alerts)]);
  for (const [path, text] of files) {
    const found = read(path);
    const expected = Buffer.from(text).toString('latin1');
    if (found === undefined) say(path, 'is missing');
    else if (found !== expected) say(path, `is not what the log says in line ${firstDifference(expected, found)}`);
  }
  judgeIntents(inspection, intents.values());
  if (events === undefined) {
    // They cannot be judged by a log that is wrong itself.
    for (const folder of [HISTORY_FOLDER, OUTBOX_FOLDER]) {
      for (const path of inspection.pathsUnder(`${folder}/`)) inspection.judge(path);
    }
    inspection.judge(ALERTS_FILE);
  }
  const readme = read(REGISTRY_README);
  if (readme === undefined) say(REGISTRY_README, 'is missing');
  else if (sha256(Buffer.from(readme, 'latin1')) !== index.readmeSha256)
    say(REGISTRY_README, 'is not the text that was committed');
}

/** They are written before the commit and removed after it: not even a killed run leaves one of them missing. */
function judgeIntents(inspection: FolderInspection, pending: Iterable<PendingIntent>): void {
  for (const { id, sha256: expected, entry } of pending) {
    const path = intentFile(id);
    const kind = inspection.judge(path);
    if (kind === undefined) inspection.problem(path, 'is missing, and still to be done', { entry });
    else if (kind !== 'file') inspection.problem(path, NOT_PLAIN, { entry });
    else if (sha256(readFileSync(join(inspection.root, path))) !== expected)
      inspection.problem(path, 'is not the intent that was committed', { entry });
  }
}

function isBegun(pending: Pending | undefined): boolean {
  return pending !== undefined && pending.log_size !== null;
}
