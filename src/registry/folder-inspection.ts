/** What lies in a registry's folder, which of it has been judged, and what came of it. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './disk.ts';
import { isLeftover, isPackagePath, isPlaceholder } from './folder.ts';
import { isModelName, STAGES } from './names.ts';
import { isIntentFile } from './outbox.ts';
import { isRemainOfLock } from './run-lock.ts';

export interface Problem {
  /** Relative to the registry's folder, with forward slashes. */
  readonly path: string;
  /** What is wrong, to follow path and line. */
  readonly problem: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Index in the audit log, counted from 0. */
  readonly entry?: number;
}

export type Kind = 'file' | 'folder' | 'other';

export class FolderInspection {
  readonly root: string;
  readonly problems: Problem[] = [];
  readonly notes: string[] = [];
  /** In the order of a listing, folders before what is in them. Links are not followed. */
  readonly #found = new Map<string, Kind>();
  readonly #judged: Set<string>;

  /** `folders` may be there, empty or not. */
  constructor(root: string, folders: readonly string[]) {
    this.root = root;
    this.#judged = new Set(folders);
    this.#walk('');
  }

  /** How many there are, links and other special files included. */
  get files(): number {
    return [...this.#found.values()].filter(kind => kind !== 'folder').length;
  }

  problem(path: string, problem: string, place: { line?: number | undefined; entry?: number | undefined } = {}): void {
    const { line, entry } = place;
    this.problems.push({ path, problem, ...(line !== undefined && { line }), ...(entry !== undefined && { entry }) });
  }

  note(note: string): void {
    this.notes.push(note);
  }

  /** From now on the path, with the folders above it, belongs here. undefined: there is no such thing. */
  judge(path: string): Kind | undefined {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) this.#judged.add(path.slice(0, end));
    return this.#found.get(path);
  }

  /** Folders and files that start with `prefix`. */
  pathsUnder(prefix: string): string[] {
    return [...this.#found.keys()].filter(path => path.startsWith(prefix));
  }

  /** Whether nothing is here but what a run leaves that was killed while it took the lock. */
  holdsLockRemainsOnly(): boolean {
    return [...this.#found.keys()].every(path => isRemainOfLock(this.root, path));
  }

  /** `isBegun`: a run that had begun to write was killed, so its packages may lie here. */
  judgeRest(hasJournal: boolean, isBegun: boolean): void {
    for (const [path, kind] of this.#found) {
      if (this.#judged.has(path)) {
        const isNamed = this.problems.some(problem => problem.path === path);
        if (kind === 'other' && !isNamed) this.problem(path, 'is a link or a special file');
        continue;
      }
      const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
      // What is in a folder that was named already needs no name of its own.
      if (parent !== '' && !this.#judged.has(parent)) continue;
      if (kind === 'file' && isPlaceholder(this.root, path)) continue;
      if (kind === 'file' && this.#isExcused(path, hasJournal))
        this.note(`${path} was left by a run that was interrupted`);
      else if (isBegun && kind === 'folder' && isPackagePath(path)) this.note(`${path} is of no committed version`);
      else if (isBegun && kind === 'file' && isIntentFile(path))
        this.note(`${path} is no committed intent, or a settled one`);
      else if (isBegun && kind === 'folder' && isFolderOfModel(path)) this.#judged.add(path);
      else this.problem(path, 'does not belong here: no run has committed it');
    }
  }

  #isExcused(path: string, hasJournal: boolean): boolean {
    return hasJournal ? isLeftover(path) : isRemainOfLock(this.root, path);
  }

  #walk(folder: string): void {
    const absolute = join(this.root, folder);
    const entries = attempt('read', absolute, () => readdirSync(absolute, { withFileTypes: true }));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      this.#found.set(path, kindOf(entry));
      if (entry.isDirectory()) this.#walk(path);
    }
  }
}

function kindOf(entry: Dirent): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function isFolderOfModel(path: string): boolean {
  const [stage, model, ...more] = path.split('/');
  return STAGES.some(name => name === stage) && isModelName(model ?? '') && more.length === 0;
}
