/** Which processes a program has started, how much memory they hold, and their end. What /proc tells, so on Linux only. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Marks } from './supervision.ts';

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
}

/** Looks without a find after which nothing is there. */
const QUIET_LOOKS = 3;
/** What holds much memory takes its time to end. */
const LONGEST_SWEEP_MS = 10_000;
/** As long, a process that is gone before it could be looked at may be one that has handed on to the next. */
const LONGEST_CHASE_MS = 2000;

/** `root` leads a session of its own; all that it started bears the marks. */
export class ProcessTree {
  readonly #root: number;
  readonly #marks: Marks;
  /** Once seen, a process belongs to it, whoever becomes its parent. */
  #seen = new Set<number>();

  constructor(root: number, marks: Marks) {
    this.#root = root;
    this.#marks = marks;
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
    if (all) for (const { pid } of stats) if (!known.has(pid) && this.#isMarked(pid) === true) known.add(pid);
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

  /** Ends all of it by force, until several looks find nothing; how many are left that cannot be ended. */
  async end(): Promise<number> {
    const [sweep, chase] = [AbortSignal.timeout(LONGEST_SWEEP_MS), AbortSignal.timeout(LONGEST_CHASE_MS)];
    for (let quiet = 0, left = 0; ; ) {
      this.signal('SIGKILL', true);
      const found = this.#endMarked();
      left = found.left;
      quiet = left > 0 || (found.isChased && !chase.aborted) ? 0 : quiet + 1;
      if (quiet === QUIET_LOOKS || sweep.aborted) return left;
      // One that hands on to its child again and again is caught between two of them only by who is quick.
      await sleep(left === 0 && quiet === 0 ? 0 : 5);
    }
  }

  /** Each as soon as it is seen, the newest first. */
  #endMarked(): { left: number; isChased: boolean } {
    let left = 0;
    let isChased = false;
    for (const pid of processes().sort((a, b) => b - a)) {
      const isMarked = this.#isMarked(pid);
      isChased ||= isMarked === null;
      if (isMarked !== true) continue;
      send(pid, 'SIGKILL');
      if (statOf(pid) !== undefined) left++;
    }
    return { left, isChased };
  }

  /** null: it is gone. */
  #isMarked(pid: number): boolean | null {
    const { variable, fileLocks } = this.#marks;
    // Whoever watches over the program bears the one mark too.
    if (pid === process.pid) return false;
    const limits = readIfThere(`/proc/${pid}/limits`);
    if (limits === '') return readIfThere(`/proc/${pid}/stat`) === '' ? null : false;
    if (/^Max file locks +\d+ +(\d+)/m.exec(limits)?.[1] === String(fileLocks)) return true;
    return readIfThere(`/proc/${pid}/environ`).split('\0').includes(variable);
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
  return processes().flatMap(pid => statOf(pid) ?? []);
}

function processes(): number[] {
  try {
    return readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

/** undefined for a process that is over, whether or not anybody has asked how it ended. */
function statOf(pid: number): ProcessStat | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The name of the command, in parentheses, may hold anything.
  const [state, parent, group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (session === undefined || state === 'Z' || state === 'X') return undefined;
  return { pid, parent: Number(parent), group: Number(group), session: Number(session) };
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
