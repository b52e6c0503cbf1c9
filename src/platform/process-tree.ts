/** Which processes a program has started, how much memory they hold, and their end. What /proc tells, so on Linux only. */
import { readdirSync, readFileSync } from 'node:fs';

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
}

/** `root` leads a session of its own; `mark` stands in the environment of all that it started: `NAME=value`. */
export class ProcessTree {
  readonly #root: number;
  readonly #mark: string;
  /** Once seen, a process belongs to it, whoever becomes its parent. */
  #seen = new Set<number>();

  constructor(root: number, mark: string) {
    this.#root = root;
    this.#mark = mark;
  }

  /** `all`: also those that hide in sessions of their own; it costs a look at every process. */
  #members(all: boolean): ProcessStat[] {
    const stats = readStats();
    const known = new Set([this.#root]);
    const belongs = ({ pid, parent, group, session }: ProcessStat) =>
      pid === this.#root || group === this.#root || session === this.#root || known.has(parent) || this.#seen.has(pid);
    for (let before = -1; before !== known.size; ) {
      before = known.size;
      for (const stat of stats) if (belongs(stat)) known.add(stat.pid);
    }
    if (all) for (const { pid } of stats) if (!known.has(pid) && isMarked(pid, this.#mark)) known.add(pid);
    const members = stats.filter(({ pid }) => known.has(pid));
    this.#seen = new Set(members.map(({ pid }) => pid));
    return members;
  }

  /** Resident memory, what is shared counted once where that decides; null where the system does not tell. */
  residentBytes(limit: number): number | null {
    const members = this.#members(false);
    const resident = sum(members.map(({ pid }) => kilobytes(`/proc/${pid}/status`, 'VmRSS')));
    // Workers that were forked share most of theirs; to find out is slow, so it is asked where it matters.
    if (resident > limit) return sum(members.map(({ pid }) => kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss')));
    return members.length === 0 ? null : resident;
  }

  /** To each once: the group as a whole, which works on every system but Windows, and those that have left it. */
  signal(signal: NodeJS.Signals, all = false): void {
    const others = this.#members(all).filter(({ group }) => group !== this.#root);
    send(-this.#root, signal);
    for (const { pid } of others) send(pid, signal);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone, which is what was wanted.
  }
}

function readStats(): ProcessStat[] {
  let names: string[];
  try {
    names = readdirSync('/proc');
  } catch {
    return [];
  }
  return names.flatMap(name => (/^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : []));
}

/** undefined for a process that is over, whether or not anybody has asked how it ended. */
function statOf(pid: number): ProcessStat | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The name of the command, in parentheses, may hold anything.
  const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (session === undefined || state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), group: Number(group), session: Number(session) };
}

function isMarked(pid: number, mark: string): boolean {
  return readIfThere(`/proc/${pid}/environ`).split('\0').includes(mark);
}

/** In bytes; 0 where it is not told. */
function kilobytes(path: string, key: string): number {
  const found = new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(readIfThere(path))?.[1];
  return Number(found ?? 0) * 1024;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process is gone, or belongs to somebody else.
    return '';
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
