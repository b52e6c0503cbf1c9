/** A model package: the files of one version, in a folder of its own, and their digests. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { attempt, createFile, createFolder, errorCode, listFolder, remove, syncFolders } from './disk.ts';
import { isPackageFilePath, type Stage } from './names.ts';
import type { FileDigest, VersionEntry } from './registry-index.ts';

/** Path, with `/`, to bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** With `/`, relative to the registry's folder. */
export function packagePath(model: string, place: { readonly stage: Stage; readonly version: string }): string {
  return `${place.stage}/${model}/${place.version}`;
}

export function digestsOf(files: PackageFiles): Record<string, FileDigest> {
  return Object.fromEntries(
    [...files].map(([name, bytes]) => [name, { sha256: sha256(bytes), bytes: bytes.byteLength }]),
  );
}

export function bytesIn(files: PackageFiles): number {
  return [...files.values()].reduce((total, bytes) => total + bytes.byteLength, 0);
}

/** Writes a folder that is not there yet; durable, with every folder up to `modelsDir`, when it returns. */
export function writePackage(modelsDir: string, path: string, files: PackageFiles): void {
  const folder = join(modelsDir, path);
  createFolder(folder);
  const below = new Set<string>();
  for (const [name, bytes] of files) {
    if (!isPackageFilePath(name)) throw new TypeError(`${JSON.stringify(name)} cannot name a file of a package`);
    const file = join(folder, name);
    if (name.includes('/')) {
      createFolder(dirname(file));
      below.add(dirname(file));
    }
    createFile(file, bytes);
  }
  for (const other of below) syncFolders(other, other);
  syncFolders(folder, modelsDir);
}

/** Every file that the index lists and nothing else, or an IntegrityError that names the first wrong one. */
export function readPackage(modelsDir: string, model: string, entry: VersionEntry): Map<string, Uint8Array> {
  const path = packagePath(model, entry);
  const names = Object.keys(entry.files).sort();
  const [unknown] = unknownIn(join(modelsDir, path), names);
  if (unknown !== undefined) throw new IntegrityError(`${path}/${unknown} does not belong to the package`);
  return new Map(names.map(name => [name, readChecked(modelsDir, `${path}/${name}`, entry.files[name]!)]));
}

/** What is in the folder and neither one of the files nor a folder of some. */
export function unknownIn(folder: string, files: readonly string[], below = ''): string[] {
  return listFolder(join(folder, below)).flatMap(({ name, isFolder }) => {
    const path = `${below}${name}`;
    if (isFolder && files.some(file => file.startsWith(`${path}/`))) return unknownIn(folder, files, `${path}/`);
    return files.includes(path) ? [] : [path];
  });
}

/**
 * Copies the versions that changed their stage to their new place. The old place stays until the commit, and what the
 * committed index refers to stays as it is, also when a version comes back to where it was.
 */
export function moveVersions(
  modelsDir: string,
  model: string,
  entries: Readonly<Record<'committed' | 'before' | 'after', readonly VersionEntry[]>>,
): void {
  const committed = new Set(entries.committed.map(entry => packagePath(model, entry)));
  for (const entry of entries.after) {
    const before = entries.before.find(({ version }) => version === entry.version);
    const path = packagePath(model, entry);
    if (before === undefined || before.stage === entry.stage || committed.has(path)) continue;
    const files = readPackage(modelsDir, model, before);
    remove(join(modelsDir, path));
    writePackage(modelsDir, path, files);
  }
}

/** The bytes of `modelsDir`/`path`. IntegrityError when they are not there, or not those expected. */
function readChecked(modelsDir: string, path: string, expected: FileDigest): Uint8Array {
  const bytes = attempt('read', path, () => readRegularFile(join(modelsDir, path)));
  if (bytes === undefined) throw new IntegrityError(`${path} is missing`, { hint: HINT });
  const problem = digestProblem({ sha256: sha256(bytes), bytes: bytes.byteLength }, expected);
  if (problem !== undefined) throw new IntegrityError(`${basename(path)} ${problem} (${path})`, { hint: HINT });
  return bytes;
}

const HINT = 'restore the file, or roll back to another version; `mlops verify` lists everything that is wrong';

function readRegularFile(path: string): Uint8Array | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return fstatSync(fd).isFile() ? readFileSync(fd) : undefined;
  } finally {
    closeSync(fd);
  }
}

/** What is wrong with a file, to follow its name; undefined when nothing is. */
export function digestProblem(found: FileDigest, expected: FileDigest): string | undefined {
  if (found.sha256 === expected.sha256 && found.bytes === expected.bytes) return undefined;
  const size = found.bytes === expected.bytes ? '' : ` (${found.bytes} bytes instead of ${expected.bytes})`;
  return `has SHA-256 ${found.sha256}, expected ${expected.sha256}${size}`;
}
