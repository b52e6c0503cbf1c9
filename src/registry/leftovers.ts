/**
 * What a run that was interrupted has left, as far as its own entries in the log explain it. A run tells what it is about
 * to write before it writes it, so nothing else is excused: neither other files nor other bytes.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../base/files.ts';
import { INTERRUPTED, type IndexedEvent } from './committed-log.ts';
import { COMMITTED, PROMOTED, RETIRED, ROLLED_BACK, STAGED } from './derived.ts';
import { CHECKPOINT_FILE, isLeftover, isPackagePath, replacedFile } from './folder.ts';
import type { FolderInspection } from './folder-inspection.ts';
import { ADDED, DONE, intentFile, intentHead, isIntentFile } from './outbox.ts';
import { packagePath } from './package.ts';
import { bodyDigest, type FileDigest, INDEX_FILE, type Models, parseIndex } from './registry-index.ts';
import { isRemainOfLock } from './run-lock.ts';

export interface Interrupted {
  /** Its run has replaced the index already: nothing of its packages is half written any more. */
  readonly isCommitted: boolean;
  readonly models: Models;
  /** First line of the log's checkpoints; null when there is none yet. */
  readonly origin: string | null;
  /** Of the kinds `STAGED` and `ADDED`, those that were committed. */
  readonly events: readonly IndexedEvent[];
  /** All that was told since the state that the run began with. */
  readonly tail: readonly IndexedEvent[];
  /** Path to text of what is made from index and log. */
  readonly derived: ReadonlyMap<string, string>;
}

type Digests = Readonly<Record<string, FileDigest>>;

/** What it explains is judged, and noted; what it does not is left to `judgeRest`. */
export function judgeLeftovers(inspection: FolderInspection, interrupted: Interrupted): void {
  const own = ownEvents(interrupted.tail);
  for (const path of placesOf(own)) judgePackage(inspection, interrupted, own, path);
  judgeIntents(inspection, interrupted, own);
  for (const path of inspection.pathsUnder('')) {
    if (isLeftover(path) && isUnfinishedWrite(inspection, interrupted, own, path)) {
      inspection.judge(path);
      inspection.note(`${path} is a write that was not finished`);
    }
  }
}

/** What runs before it had left was cleared away when it said that they were interrupted. */
function ownEvents(tail: readonly IndexedEvent[]): readonly IndexedEvent[] {
  return tail.slice(tail.findLastIndex(({ event }) => event.kind === INTERRUPTED) + 1);
}

/** Where the versions that the events speak of are, were, and come to be. */
function placesOf(events: readonly IndexedEvent[]): Set<string> {
  const places = events.flatMap(({ event: { kind, details } }) => {
    const { model, version, stage, from, replaces } = details;
    const at = (where: unknown, which: unknown) => `${where}/${model}/${which}`;
    const replaced = typeof replaces === 'string' ? [at('current', replaces), at('archived', replaces)] : [];
    if (kind === STAGED) return [at(stage, version), ...replaced];
    if (kind === PROMOTED) return [at(from, version), at('current', version), ...replaced];
    if (kind === ROLLED_BACK) return [at('archived', version), at('current', version), ...replaced];
    return kind === RETIRED ? [at(stage, version)] : [];
  });
  return new Set(places.filter(isPackagePath));
}

function judgePackage(
  inspection: FolderInspection,
  { isCommitted, models, events }: Interrupted,
  own: readonly IndexedEvent[],
  path: string,
): void {
  const [, model, version] = path.split('/') as [string, string, string];
  if (models.get(model)?.some(entry => entry.version === version && packagePath(model, entry) === path)) return;
  // Its folders may be there without it.
  if (inspection.judge(path) !== 'folder') return;
  const expected =
    models.get(model)?.find(entry => entry.version === version)?.files ??
    stagedFiles([...events, ...own], model, version);
  let unfinished = 0;
  for (const file of inspection.pathsUnder(`${path}/`)) {
    const name = file.slice(path.length + 1);
    const digest = Object.hasOwn(expected, name) ? expected[name] : undefined;
    const state = digest === undefined ? 'other' : stateOf(join(inspection.root, file), digest);
    if (state === 'shorter' && !isCommitted) unfinished++;
    if (state === 'whole' || (state === 'shorter' && !isCommitted && unfinished === 1)) inspection.judge(file);
    const isFolder = !inspection.isFile(file) && Object.keys(expected).some(other => other.startsWith(`${name}/`));
    if (isFolder) inspection.judge(file);
  }
  const what = unfinished === 0 ? '' : ', and one of its files is not finished';
  inspection.note(`${path} is of no committed version${what}`);
}

function stagedFiles(events: readonly IndexedEvent[], model: string, version: string): Digests {
  const staged = events.findLast(
    ({ event: { kind, details } }) => kind === STAGED && details['model'] === model && details['version'] === version,
  );
  return (staged?.event.details['files'] ?? {}) as unknown as Digests;
}

function stateOf(path: string, { sha256: expected, bytes }: FileDigest): 'whole' | 'shorter' | 'other' {
  const found = statSync(path);
  if (!found.isFile() || found.size > bytes) return 'other';
  if (found.size < bytes) return 'shorter';
  return sha256(readFileSync(path)) === expected ? 'whole' : 'other';
}

/** Those that the run has told and not yet committed, and those that it has settled and not yet removed. */
function judgeIntents(
  inspection: FolderInspection,
  { isCommitted, events }: Interrupted,
  own: readonly IndexedEvent[],
): void {
  const told = new Map([...events, ...own].filter(({ event }) => event.kind === ADDED).map(idAndDetails));
  for (const { event } of own) {
    const { id } = event.details;
    if (typeof id !== 'string' || !isIntentFile(intentFile(id)) || !told.has(id)) continue;
    if (event.kind !== ADDED && !(event.kind === DONE && isCommitted)) continue;
    const path = intentFile(id);
    if (inspection.isJudged(path) || !inspection.isFile(path)) continue;
    const text = readFileSync(join(inspection.root, path), 'utf8');
    const { kind, key, sha256: expected } = told.get(id) as Record<string, string>;
    const isWhole = sha256(text) === expected;
    const isBegun =
      event.kind === ADDED && !isCommitted && isBeginning(text, intentHead({ id, kind: kind!, key: key! }));
    if (!isWhole && !isBegun) continue;
    inspection.judge(path);
    inspection.note(`${path} is ${isCommitted ? 'a settled intent' : 'no committed intent'}`);
  }
}

function idAndDetails({ event: { details } }: IndexedEvent): readonly [string, IndexedEvent['event']['details']] {
  return [String(details['id']), details];
}

/** A temporary file must hold the beginning of what was to take the place of its file. */
function isUnfinishedWrite(
  inspection: FolderInspection,
  { origin, derived }: Interrupted,
  own: readonly IndexedEvent[],
  path: string,
): boolean {
  if (!inspection.isFile(path)) return false;
  const replaced = replacedFile(path);
  const text = readFileSync(join(inspection.root, path), 'utf8');
  const last = own.at(-1)?.event;
  if (replaced === INDEX_FILE) {
    if (last?.kind !== COMMITTED) return false;
    const head = `{\n  "schema_version": 1,\n  "run": ${JSON.stringify(last.run)},\n`;
    return text.endsWith('\n}\n') ? isIndexOf(text, last.details['index_sha256']) : isBeginning(text, head);
  }
  if (replaced === CHECKPOINT_FILE)
    return last?.kind === COMMITTED && isBeginning(text, origin === null ? '' : `${origin}\n`);
  const expected = replaced === undefined ? undefined : derived.get(replaced);
  return expected?.startsWith(text) ?? isRemainOfLock(inspection.root, path);
}

function isIndexOf(text: string, digest: unknown): boolean {
  try {
    return bodyDigest(parseIndex(text)) === digest;
  } catch {
    return false;
  }
}

/** Whether `text` goes on from `head`, or has not come to its end. */
function isBeginning(text: string, head: string): boolean {
  return text.startsWith(head) || head.startsWith(text);
}
