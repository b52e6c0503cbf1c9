/** What the supervisor of a program is asked, and what it answers: lines of JSON on its standard output. */
import { randomBytes, randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';

export interface SupervisorRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly memoryBytes: number;
  /** Who asks; when it is gone, so is the program. */
  readonly parent: number;
  /** To be removed when that one is gone. */
  readonly folder: string | null;
  readonly marks: Marks;
}

export type SupervisorAnswer =
  | { readonly started: number }
  /** What the program wrote. */
  | { readonly line: string }
  /** So many lines before the next ones are left out. */
  | { readonly skipped: number }
  | { readonly end: ProgramEnd };

export interface ProgramEnd {
  /** null: it was ended by a signal, or never began. */
  readonly code: number | null;
  readonly signal: string | null;
  /** Why it was stopped; null: it ended by itself. */
  readonly stopped: 'time' | 'memory' | 'cancelled' | null;
  /** Why it could not be started. */
  readonly refused: string | null;
  /** The most that was seen; null where the system does not tell. */
  readonly peakBytes: number | null;
  /** The last lines that it wrote. */
  readonly last: readonly string[];
  /** Processes of it that could not be ended. */
  readonly left: number;
}

/** What children inherit, so that one in a session of its own is still known by it. */
export interface Marks {
  /** `NAME=value`, which any process can shed. */
  readonly variable: string;
  /**
   * The most file locks that it may hold: a limit that Linux keeps and has not enforced since 2.4, so that it does nothing
   * but tell. Without privileges it can be lowered and never raised: one that was not made to escape keeps it.
   */
  readonly fileLocks: number;
}

export function newMarks(): Marks {
  return {
    variable: `MLOPS_PROGRAM=${randomBytes(16).toString('hex')}`,
    fileLocks: randomInt(2 ** 47, 2 ** 47 + 2 ** 46),
  };
}

const SHELL = '/bin/sh';

/** Program and arguments, after the limit of the marks was set; where it cannot be, the program starts all the same. */
export function underMarks({ fileLocks }: Marks, words: readonly string[]): readonly string[] {
  if (process.platform !== 'linux' || !existsSync(SHELL)) return words;
  // dash calls it -w, bash -x.
  const script = 'ulimit -w "$1" || ulimit -x "$1"; shift; exec "$@"';
  return [SHELL, '-c', script, 'sh', String(fileLocks), ...words];
}

/** Between asking a program to end and ending it. */
export const GRACE_MS = 5000;
/** A timer that is set to more goes off at once. */
export const LONGEST_MS = 2 ** 31 - 1;
