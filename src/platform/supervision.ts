/** What the supervisor of a program is asked, and what it answers: lines of JSON on its standard output. */

export interface SupervisorRequest {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly memoryBytes: number;
  /** Who asks; when it is gone, so is the program. */
  readonly parent: number;
  /** Value of `MARK` in the environment of whatever belongs to the program. */
  readonly mark: string;
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
}

/** Children inherit it, and what runs in a session of its own is still known by it. */
export const MARK = 'MLOPS_PROGRAM';
