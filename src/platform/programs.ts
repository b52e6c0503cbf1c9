/** Contract of programs that a user names: started without our secrets, bounded, heard, and gone when they are done. */
import { DataError } from '../base/errors.ts';

/** By which a step speaks to the runner. */
export const COMMAND_FILES = [
  ...(['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const),
];
export type CommandFile = (typeof COMMAND_FILES)[number];

export interface Program {
  /** Program and arguments; with `shell`, one text for the shell. */
  readonly words: readonly string[];
  readonly shell: boolean;
  /** Added to what every program is given. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of further variables of this run that the user hands on to it. */
  readonly handsOn: readonly string[];
  readonly seconds: number;
  /** Of the program and all that it starts; null: nine tenths of the machine's. */
  readonly memoryBytes: number | null;
  /** What it works with, which is removed when it ends after this process was killed; null: there is none. */
  readonly folder: string | null;
}

export interface Programs {
  /** Absolute path; what the program is started in, and paths of its words start from. */
  readonly workingDirectory: string;
  /** Absolute path of the folder in which short-lived folders are made. */
  readonly temporaryFolder: string;
  /** The same, with this name before each line that a program writes. */
  named(name: string): Programs;
  /** Ends when the program, and all that it started, is gone. ProgramError unless it ends by itself with exit code 0. */
  run(program: Program, signal: AbortSignal): Promise<void>;
  /**
   * To be called before anything counts, and at the end: ProgramError when something that a program had started was not
   * gone with it, and has spoken to the runner since. That is taken out. `written`: by this process itself.
   */
  refuseLate(written?: readonly CommandFile[]): void;
}

/** A program of the user's failed: it concerns its model, and no other. */
export class ProgramError extends DataError {}
