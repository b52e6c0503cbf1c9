/**
 * The registry's folder, and how it is tidied: what the index does not know goes, what follows from it is made.
 *
 *   index.json                            the commit point: every version, its stage, the digest of each of its files
 *   {candidates,current,archived}/<model>/<version>/     packages: model.json [weights.bin] card.json README.md …
 *   audit/                                the log; its last entry vouches for the index, the index for log and packages
 *   history/<model>.jsonl  alerts.json  README.md        follow from log and index: made anew whenever they change
 *   outbox/<id>.json                      what is still to be done outside, as the log says
 *   pending.json                          there while a run writes
 *
 * Nothing else belongs there.
 */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alertBookText } from '../alerts/alert-book.ts';
import { LEAVES, LOG, listFiles } from '../audit/log-files.ts';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { eventsOf, type IndexedEvent } from './committed-log.ts';
import { historyTexts, registryReadme, type Standing, standingFrom, TELLING_KINDS } from './derived.ts';
import {
  createFolder,
  errorCode,
  listFolder,
  readIfThere,
  remove,
  removeEmptyFolders,
  removeIfEmpty,
  replaceFile,
} from './disk.ts';
import { isModelName, isVersion, STAGES } from './names.ts';
import { removeSettledIntents } from './outbox.ts';
import { packagePath } from './package.ts';
import { INDEX_FILE, type Models, parseIndex, type RegistryIndex } from './registry-index.ts';
import { PENDING_FILE, PENDING_REMAINS, type Pending, releaseLock } from './run-lock.ts';
import type { Session } from './session.ts';

/** The index as it lies there, and the digest of its bytes; both null where there is none. */
export interface Committed {
  readonly index: RegistryIndex | null;
  readonly digest: string | null;
}

export const AUDIT_FOLDER = 'audit';
export const HISTORY_FOLDER = 'history';
export const ALERTS_FILE = 'alerts.json';
export const CHECKPOINT_FILE = `${AUDIT_FOLDER}/checkpoint`;
export const REGISTRY_README = 'README.md';

/** What an atomic replacement leaves beside its file when it is killed. */
const TEMPORARY = /^\.(.+)\.[0-9a-f]{12}\.tmp$/;

export function historyFile(model: string): string {
  return `${HISTORY_FOLDER}/${model}.jsonl`;
}

/** IntegrityError when there is an index that is none. */
export function readCommitted(modelsDir: string): Committed {
  const text = readIfThere(join(modelsDir, INDEX_FILE));
  return text === undefined ? { index: null, digest: null } : { index: parseIndex(text), digest: sha256(text) };
}

/** ConfigurationError when something else has its name, or nothing can have it. A folder that is not there is none of it. */
export function requireFolder(modelsDir: string): void {
  const refuse = (what: string) =>
    new ConfigurationError(`${modelsDir} cannot be the folder of a registry: ${what}`, {
      hint: 'name a folder, one that is there or one that can be made, with --models-dir',
    });
  try {
    if (!statSync(modelsDir).isDirectory()) throw refuse('it is a file');
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return;
    const why: Readonly<Record<string, string>> = {
      ENOTDIR: 'a part of this path is a file',
      ENAMETOOLONG: 'the name is too long',
      ELOOP: 'its links go round in a circle',
    };
    const known = why[errorCode(cause) ?? ''];
    throw known === undefined ? cause : refuse(known);
  }
}

/** Whether the run has changed nothing yet, started from this state, or made it: then its remains can be told from damage. */
export function explains(pending: Pending, { index, digest }: Committed): boolean {
  return pending.log_size === null || pending.base === digest || pending.run === index?.run;
}

/** An empty `.gitkeep`, which brings an empty folder into a repository: it says nothing, so it may be there or not. */
export function isPlaceholder(modelsDir: string, path: string): boolean {
  return path === '.gitkeep' && readIfThere(join(modelsDir, path)) === '';
}

/** The file that a temporary one was to replace; undefined when it is none of those that a run makes. */
export function replacedFile(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
  const replaced = TEMPORARY.exec(name)?.[1];
  if (replaced === undefined) return undefined;
  const file = folder === '' ? replaced : `${folder}/${replaced}`;
  if ([INDEX_FILE, REGISTRY_README, ALERTS_FILE, CHECKPOINT_FILE].includes(file)) return file;
  const isHistory = replaced.endsWith('.jsonl') && isModelName(replaced.slice(0, -'.jsonl'.length));
  return folder === HISTORY_FOLDER && isHistory ? file : undefined;
}

/** By its name, what a killed run may leave at this path besides packages, intents and log entries. */
export function isLeftover(path: string): boolean {
  return (path !== PENDING_FILE && PENDING_REMAINS.test(path)) || replacedFile(path) !== undefined;
}

/** `stage/model/version`, if the path names a package's folder. */
export function isPackagePath(path: string): boolean {
  const [stage, model, version, ...more] = path.split('/');
  return (
    STAGES.some(name => name === stage) && isModelName(model ?? '') && isVersion(version ?? '') && more.length === 0
  );
}

function referencedPackages(models: Models): Set<string> {
  return new Set([...models].flatMap(([name, entries]) => entries.map(entry => packagePath(name, entry))));
}

/** Of the events that an index vouches for; nothing for none. */
export function committedStanding(modelsDir: string, index: RegistryIndex | null): Standing {
  return standingFrom(eventsOf(join(modelsDir, AUDIT_FOLDER), TELLING_KINDS, index?.log.size ?? 0));
}

/** Removes the packages and intents that nothing committed refers to. What is named otherwise is not ours and stays. */
export function removeUnreferenced(modelsDir: string, index: RegistryIndex | null): void {
  const kept = referencedPackages(index?.models ?? new Map());
  for (const stage of STAGES) {
    for (const { name: model } of listFolder(join(modelsDir, stage)).filter(({ isFolder }) => isFolder)) {
      const folder = join(modelsDir, stage, model);
      for (const { name: version } of listFolder(folder)) {
        const path = `${stage}/${model}/${version}`;
        if (isPackagePath(path) && !kept.has(path)) remove(join(modelsDir, path));
      }
      removeIfEmpty(folder);
    }
    removeIfEmpty(join(modelsDir, stage));
  }
  removeSettledIntents(modelsDir, () => committedStanding(modelsDir, index).pending);
}

export function removeLeftovers(modelsDir: string): void {
  for (const folder of ['', AUDIT_FOLDER, HISTORY_FOLDER]) {
    for (const { name } of listFolder(join(modelsDir, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isLeftover(path)) remove(join(modelsDir, path));
    }
  }
}

/** Path to text of what follows from events: the histories, and the alerts if there ever was one. */
export function textsFrom(events: readonly IndexedEvent[]): Map<string, string> {
  const { alerts } = standingFrom(events);
  const histories = [...historyTexts(events)].map(([model, text]) => [historyFile(model), text] as const);
  return new Map(alerts.alerts.size > 0 ? [...histories, [ALERTS_FILE, alertBookText(alerts)]] : histories);
}

/** Writes what follows from the index and the log's committed entries; without an index nothing does. */
export function writeDerived(modelsDir: string, index: RegistryIndex | null): void {
  if (index === null) {
    remove(join(modelsDir, CHECKPOINT_FILE));
    return;
  }
  replaceFile(join(modelsDir, CHECKPOINT_FILE), index.log.checkpoint);
  const texts = textsFrom([...eventsOf(join(modelsDir, AUDIT_FOLDER), TELLING_KINDS, index.log.size)]);
  for (const [path, text] of texts) {
    createFolder(dirname(join(modelsDir, path)));
    replaceFile(join(modelsDir, path), text);
  }
  replaceFile(join(modelsDir, REGISTRY_README), registryReadme(index));
}

/** Removes what was appended to the log from entry `from` on, by one run that never committed. */
function removeTail(modelsDir: string, from: number): void {
  const { segments, leaves } = listFiles(join(modelsDir, AUDIT_FOLDER));
  // Lines without hashes are what a killed run leaves, hashes without lines are not: so the lines go last.
  for (const files of [leaves, segments]) {
    for (const [first, file] of files) if (first >= from) remove(join(modelsDir, AUDIT_FOLDER, file));
  }
  for (const folder of [LEAVES, LOG, '']) removeIfEmpty(join(modelsDir, AUDIT_FOLDER, folder));
}

/** As if the run had never begun; its lock goes last. */
export function takeBack({ modelsDir, base, createdFolder }: Session): void {
  removeUnreferenced(modelsDir, base);
  removeTail(modelsDir, base?.log.size ?? 0);
  removeLeftovers(modelsDir);
  releaseLock(modelsDir);
  if (createdFolder !== undefined) removeEmptyFolders(modelsDir, createdFolder);
}

export function unexplained(modelsDir: string, pending: Pending): IntegrityError {
  return new IntegrityError(
    `${join(modelsDir, PENDING_FILE)} is of run ${pending.run}, which neither started from this ${INDEX_FILE} nor wrote it`,
    { hint: 'restore the whole folder as it was, from the same moment; `mlops verify` tells what does not fit' },
  );
}
