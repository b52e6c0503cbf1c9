/** What lies in a registry's folder, which of it has been judged, and what came of it. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, errorCode } from './disk.ts';
import { isPlaceholder } from './folder.ts';
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

  isJudged(path: string): boolean {
    return this.#judged.has(path);
  }

  isFile(path: string): boolean {
    return this.#found.get(path) === 'file';
  }

  /** Folders and files that start with `prefix`. */
  pathsUnder(prefix: string): string[] {
    return [...this.#found.keys()].filter(path => path.startsWith(prefix));
  }

  /** Links, and all that is neither file nor folder. */
  get links(): string[] {
    return [...this.#found].filter(([, kind]) => kind === 'other').map(([path]) => path);
  }

  /** Whether nothing is here but what a run leaves that was killed while it took the lock, and what says nothing. */
  holdsLockRemainsOnly(): boolean {
    return [...this.#found].every(([path, kind]) => kind === 'folder' || this.#isRemainOfLock(path));
  }

  /** Nothing that says anything: no file at all, or the empty one that git needs to keep a folder. */
  get isEmpty(): boolean {
    return [...this.#found].every(([path, kind]) => kind === 'folder' || isPlaceholder(this.root, path));
  }

  /** Names all that nothing before it has judged; call it last. */
  judgeRest(): void {
    for (const [path, kind] of this.#found) {
      if (this.#judged.has(path)) {
        const isNamed = this.problems.some(problem => problem.path === path);
        if (kind === 'other' && !isNamed) this.problem(path, 'is a link or a special file');
        continue;
      }
      const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
      // What is in a folder that was named already needs no name of its own.
      if (parent !== '' && !this.#judged.has(parent)) continue;
      this.problem(path, 'does not belong here: no run has committed it');
    }
  }

  /** The registry's own: what a run leaves that was killed as it took the lock, and the file that keeps an empty folder. */
  judgeLockRemains(): void {
    for (const [path, kind] of this.#found) {
      if (kind !== 'file') continue;
      if (isPlaceholder(this.root, path)) this.judge(path);
      else if (isRemainOfLock(this.root, path)) {
        this.judge(path);
        this.note(`${path} was left by a run that was interrupted as it took the lock, or is taking it`);
      }
    }
  }

  #isRemainOfLock(path: string): boolean {
    return isPlaceholder(this.root, path) || isRemainOfLock(this.root, path);
  }

  #walk(folder: string): void {
    const absolute = join(this.root, folder);
    const entries = attempt('read', absolute, () => entriesOf(absolute));
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

/** None of a folder that a run has removed in the meantime. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return [];
    throw cause;
  }
}
