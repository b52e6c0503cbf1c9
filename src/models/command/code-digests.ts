/** Digests of the user's own code: whether a program is still what it was when its model was judged. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { ConfigurationError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { showJson } from '../../base/show-json.ts';
import type { CommandSettings } from './settings.ts';

/** Path to SHA-256. */
export type Digests = Readonly<Record<string, string>>;

/** A folder with more is none of code. */
const MOST_FILES = 2000;

/** Of the files that are named: those in the words of the programs, and those that the settings list. */
export function trainingCode({ run, predict, files, shell }: CommandSettings, workingDirectory: string): Digests {
  const words = shell ? [] : [...run, ...(predict ?? [])];
  return digestsOf([...filesAmong(words, workingDirectory), ...(files ?? [])], workingDirectory);
}

/** Of the program that scores: a file that only training names does not count. */
export function scoringCode({ run, predict, files, shell }: CommandSettings, workingDirectory: string): Digests {
  const words = shell ? [] : filesAmong(predict ?? [], workingDirectory);
  const ofTraining = new Set(shell ? [] : filesAmong(run, workingDirectory));
  const others = (files ?? []).filter(path => !ofTraining.has(normalize(path)) || words.includes(normalize(path)));
  return digestsOf([...words, ...others], workingDirectory);
}

/** From the working directory. */
function filesAmong(words: readonly string[], workingDirectory: string): string[] {
  return words.flatMap(word => {
    const path = relative(workingDirectory, resolve(workingDirectory, word));
    if (path === '' || path.startsWith('..') || isAbsolute(path)) return [];
    return lstatSync(join(workingDirectory, path), { throwIfNoEntry: false })?.isFile() === true ? path : [];
  });
}

function digestsOf(paths: readonly string[], workingDirectory: string): Digests {
  const found = new Map<string, string>();
  const add = (path: string): void => {
    const plain = normalize(path).replaceAll('\\', '/').replace(/\/$/, '');
    const stats = lstatSync(join(workingDirectory, plain), { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) {
      for (const name of readdirSync(join(workingDirectory, plain)).sort()) {
        // What an interpreter keeps for itself is not code.
        if (name !== '__pycache__' && name !== '.git') add(`${plain}/${name}`);
      }
    } else if (stats?.isFile() === true) found.set(plain, sha256(readFileSync(join(workingDirectory, plain))));
    else
      throw new ConfigurationError(
        `"files" of the hyperparameters names ${showJson(path)}, which is no file or folder`,
      );
    if (found.size > MOST_FILES) {
      throw new ConfigurationError(`"files" of the hyperparameters names more than ${MOST_FILES} files`, {
        hint: 'name those that decide what is learned',
      });
    }
  };
  for (const path of paths) add(path);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
