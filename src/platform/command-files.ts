/** The files by which a step speaks to the runner: held to what they said before a program of the user's ran. */
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Environment } from './environment.ts';
import { COMMAND_FILES, type CommandFile, ProgramError } from './programs.ts';

export interface CommandFiles {
  /** From now on they must say what they say now. Once is enough: this process writes to them when all programs are over. */
  hold(): void;
  /** Puts back what they said, but for some; the names of those that had changed. ProgramError where that cannot be. */
  restore(but?: readonly CommandFile[]): string[];
}

interface Held {
  readonly name: CommandFile;
  readonly path: string;
  readonly content: Buffer;
}

/** Outside a runner there are none. */
export function commandFilesOf(environment: Environment): CommandFiles {
  let held: readonly Held[] | null = null;
  return {
    hold() {
      held ??= COMMAND_FILES.flatMap(name => {
        const path = environment[name];
        const content = path === undefined || path === '' ? undefined : readPlain(path);
        return content === undefined ? [] : [{ name, path: path!, content }];
      });
    },
    restore(but = []) {
      const others = (held ?? []).filter(({ name }) => !but.includes(name));
      const changed = others.filter(({ path, content }) => !says(path, content));
      const failed = changed.flatMap(file => putBack(file) ?? []);
      if (failed.length === 0) return changed.map(({ name }) => name);
      throw new ProgramError(`what a program of yours wrote cannot be taken out: ${failed.join('; ')}`, {
        hint: 'let it leave the files alone by which a step speaks to the runner, and their folder',
      });
    },
  };
}

function says(path: string, content: Buffer): boolean {
  try {
    return readPlain(path)?.equals(content) === true;
  } catch {
    return false;
  }
}

/** What went wrong; undefined: nothing. */
function putBack({ name, path, content }: Held): string | undefined {
  try {
    // A link in its place is taken away, not followed.
    rmSync(path, { force: true, recursive: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return undefined;
  } catch (error) {
    return `${name} (${(error as Error).message})`;
  }
}

/** undefined for what is not there, or no plain file. */
function readPlain(path: string): Buffer | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined;
}
