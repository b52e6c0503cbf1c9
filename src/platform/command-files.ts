/** The files by which a step speaks to the runner: held to what they said while a program of the user's ran. */
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Environment } from './environment.ts';

const NAMES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

export interface CommandFiles {
  /** Puts back what they said before; the names of those that had changed. */
  restore(): string[];
}

/** As they are now. Outside a runner there are none. */
export function holdCommandFiles(environment: Environment): CommandFiles {
  const held = NAMES.flatMap(name => {
    const path = environment[name];
    const content = path === undefined || path === '' ? undefined : readPlain(path);
    return content === undefined ? [] : [{ name, path: path!, content }];
  });
  return {
    restore: () =>
      held.flatMap(({ name, path, content }) => {
        if (readPlain(path)?.equals(content) === true) return [];
        // A link in its place is taken away, not followed.
        rmSync(path, { force: true, recursive: true });
        writeFileSync(path, content);
        return [name];
      }),
  };
}

/** undefined for what is not there, or no plain file. */
function readPlain(path: string): Buffer | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined;
}
