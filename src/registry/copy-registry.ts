/** A folder as a copy of a registry that is kept elsewhere: told apart from one with a life of its own, and brought up to date. */
import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { readLog } from '../audit/audit-log.ts';
import { ConfigurationError } from '../base/errors.ts';
import { writeFileAtomic } from '../base/files.ts';
import { attempt, listFolder, remove, removeIfEmpty } from './disk.ts';
import { AUDIT_FOLDER, isLeftover, isPlaceholder, readCommitted } from './folder.ts';
import { INDEX_FILE } from './registry-index.ts';
import { PENDING_FILE } from './run-lock.ts';

/** Whether a run has ever committed there. */
export function hasRegistry(modelsDir: string): boolean {
  return readCommitted(modelsDir).index !== null;
}

/**
 * ConfigurationError when bringing `copy` to the state of `original` would lose something: it must be empty, or hold a
 * state that the original has been in. `place` says where the original is kept.
 */
export function requireEarlierState(copy: string, original: string, place: string): void {
  const { index } = readCommitted(copy);
  const others = listFolder(copy).filter(({ name }) => !isPlaceholder(copy, name) && !isLeftover(name));
  const refuse = (what: string, hint: string) => new ConfigurationError(`${copy} ${what}`, { hint });
  if (others.some(({ name }) => name === PENDING_FILE)) {
    throw refuse('is being written by a run, or was left by one that died', 'finish it there with "registry: local"');
  }
  if (index === null) {
    if (others.length === 0) return;
    const names = others.slice(0, 5).map(({ name }) => name);
    throw refuse(`holds files, but no registry: ${names.join(', ')}`, 'choose an empty folder with --models-dir');
  }
  const log = readLog(join(original, AUDIT_FOLDER));
  if (index.log.size <= log.size && log.root(index.log.size) === index.log.root) return;
  throw refuse(
    `holds a registry that is no earlier state of the one on ${place}`,
    `choose an empty folder with --models-dir: the registry on ${place} is copied there`,
  );
}

/** Makes `to`, of which `requireEarlierState` holds, byte for byte what `from` is; a copy that was killed is copied again. */
export function copyRegistry(from: string, to: string): void {
  // The index first: where there is one, what else lies there is known to be a copy.
  copyFile(from, to, INDEX_FILE);
  const files = filesUnder(from);
  for (const file of files) copyFile(from, to, file);
  const belongs = new Set(files);
  for (const file of filesUnder(to)) if (!belongs.has(file) && !isPlaceholder(to, file)) remove(join(to, file));
  removeEmptyFolders(to);
}

function copyFile(from: string, to: string, file: string): void {
  attempt('write', join(to, file), () => {
    const bytes = readFileSync(join(from, file));
    const there: Stats | undefined = lstatSync(join(to, file), { throwIfNoEntry: false });
    if (there?.isFile() && there.size === bytes.length && readFileSync(join(to, file)).equals(bytes)) return;
    writeFileAtomic(join(to, file), bytes);
  });
}

/** With `/`, relative. */
function filesUnder(root: string, folder = ''): string[] {
  return listFolder(join(root, folder)).flatMap(({ name, isFolder }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return isFolder ? filesUnder(root, path) : [path];
  });
}

function removeEmptyFolders(folder: string): void {
  for (const { name, isFolder } of listFolder(folder)) {
    if (!isFolder) continue;
    removeEmptyFolders(join(folder, name));
    removeIfEmpty(join(folder, name));
  }
}
