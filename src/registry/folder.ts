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
import { join } from 'node:path';
import { alertBookText } from '../alerts/alert-book.ts';
import { LEAVES, LOG, listFiles } from '../audit/log-files.ts';
import { IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { eventsOf } from './committed-log.ts';
import { historyTexts, registryReadme, type Standing, standingFrom, TELLING_KINDS } from './derived.ts';
import { createFolder, listFolder, readIfThere, remove, removeIfEmpty, replaceFile } from './disk.ts';
import { isModelName, isVersion, STAGES } from './names.ts';
import { removeSettledIntents } from './outbox.ts';
import { packagePath } from './package.ts';
import { INDEX_FILE, type Models, parseIndex, type RegistryIndex } from './registry-index.ts';
import { PENDING_FILE, PENDING_REMAINS, type Pending } from './run-lock.ts';

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

/** Whether the run has changed nothing yet, started from this state, or made it: then its remains can be told from damage. */
export function explains(pending: Pending, { index, digest }: Committed): boolean {
  return pending.log_size === null || pending.base === digest || pending.run === index?.run;
}

/** An empty `.gitkeep`, which brings an empty folder into a repository: it says nothing, so it may be there or not. */
export function isPlaceholder(modelsDir: string, path: string): boolean {
  return path === '.gitkeep' && readIfThere(join(modelsDir, path)) === '';
}

/** True for what a killed run may leave at this path besides packages and log entries. */
export function isLeftover(path: string): boolean {
  const slash = path.lastIndexOf('/');
  const [folder, name] = [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)];
  if (folder === '' && name !== PENDING_FILE && PENDING_REMAINS.test(name)) return true;
  const replaced = TEMPORARY.exec(name)?.[1];
  if (replaced === undefined) return false;
  if (folder === '') return [INDEX_FILE, REGISTRY_README, ALERTS_FILE].includes(replaced);
  if (folder === AUDIT_FOLDER) return `${AUDIT_FOLDER}/${replaced}` === CHECKPOINT_FILE;
  return folder === HISTORY_FOLDER && replaced.endsWith('.jsonl') && isModelName(replaced.slice(0, -'.jsonl'.length));
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

/** Writes what follows from the index and the log's committed entries; without an index nothing does. */
export function writeDerived(modelsDir: string, index: RegistryIndex | null): void {
  if (index === null) {
    remove(join(modelsDir, CHECKPOINT_FILE));
    return;
  }
  replaceFile(join(modelsDir, CHECKPOINT_FILE), index.log.checkpoint);
  const events = [...eventsOf(join(modelsDir, AUDIT_FOLDER), TELLING_KINDS, index.log.size)];
  const histories = historyTexts(events);
  if (histories.size > 0) createFolder(join(modelsDir, HISTORY_FOLDER));
  for (const [model, text] of histories) replaceFile(join(modelsDir, historyFile(model)), text);
  const { alerts } = standingFrom(events);
  if (alerts.alerts.size > 0) replaceFile(join(modelsDir, ALERTS_FILE), alertBookText(alerts));
  replaceFile(join(modelsDir, REGISTRY_README), registryReadme(index));
}

/** Takes back what was appended to the log from entry `from` on, by one run that never committed. */
export function removeTail(modelsDir: string, from: number): void {
  const { segments, leaves } = listFiles(join(modelsDir, AUDIT_FOLDER));
  // Lines without hashes are what a killed run leaves, hashes without lines are not: so the lines go last.
  for (const files of [leaves, segments]) {
    for (const [first, file] of files) if (first >= from) remove(join(modelsDir, AUDIT_FOLDER, file));
  }
  for (const folder of [LEAVES, LOG, '']) removeIfEmpty(join(modelsDir, AUDIT_FOLDER, folder));
}

export function unexplained(modelsDir: string, pending: Pending): IntegrityError {
  return new IntegrityError(
    `${join(modelsDir, PENDING_FILE)} is of run ${pending.run}, which neither started from this ${INDEX_FILE} nor wrote it`,
    { hint: 'restore the whole folder as it was, from the same moment; `mlops verify` tells what does not fit' },
  );
}
