/** What git does not take along, for a runner checks out what is committed and sees nothing else; and how to add it. */
import { join, relative } from 'node:path';
import { shellWord } from '../base/shell-word.ts';
import { plainLine } from '../base/untrusted.ts';

/** Where a person stands in a repository: for commands that work there as they are typed. */
export interface Standpoint {
  /** Absolute path of the repository's top folder. */
  readonly root: string;
  /** Absolute path. */
  readonly workingDirectory: string;
  /** As it was given: `.` where it was not. */
  readonly typed: string;
}

/** `paths` are below the root. */
export function addCommand(standpoint: Standpoint, paths: readonly string[], flags: readonly string[] = []): string {
  const words = paths.map(path => shellWord(pathFrom(standpoint, path)));
  return [gitCommand(standpoint), 'add', ...flags, ...words].join(' ');
}

export function gitCommand({ typed }: Standpoint): string {
  return typed === '.' ? 'git' : `git -C ${shellWord(typed)}`;
}

/** Of a path below the root, from where the person stands. */
export function pathFrom({ root, workingDirectory }: Standpoint, path: string): string {
  return relative(workingDirectory, join(root, path)).replaceAll('\\', '/');
}

/** `line`: of the ignore file, with its place; `path` is below the root, and `shown` as it is named. */
export function ignoredText(shown: string, path: string, line: string, standpoint: Standpoint): string {
  return (
    `${shown} is ignored by git (${plainLine(line, 200)}), so no runner has it: take that line out, or ` +
    `${addCommand(standpoint, [path], ['--force'])}, or make it in a step before the training.`
  );
}
