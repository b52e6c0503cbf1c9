/** The hyperparameters of the type `command`: what they may be, and what they say when they are read. */
import { isAbsolute, normalize } from 'node:path';
import type { Json, JsonObject } from '../../base/json.ts';
import {
  type Expectation,
  faultsIn,
  numberAbove,
  oneOf,
  refuse,
  type SettingFault,
  wholeNumber,
} from '../../base/settings.ts';
import { isNeverHandedOn } from '../../platform/program-environment.ts';

export const COMMAND_DEFAULTS: JsonObject = {
  /** The program that trains: a list of words, or one text that is cut at its blanks; with `shell`, text for the shell. */
  run: null,
  /** The program that scores rows with what the first one left; null: only rows that are scored while training are. */
  predict: null,
  shell: false,
  /** How the files with rows are written. */
  format: 'csv',
  /** Of each program. */
  timeout_minutes: 30,
  /** Of each program and all that it starts; null: nine tenths of the machine's. */
  memory_mb: null,
  /** Names of variables that the programs are given besides the usual ones. */
  env: [],
  /** Files and folders that decide what is learned besides data and settings; null: not known, so it is always trained. */
  files: null,
  /** Handed to the programs as they are. */
  parameters: {},
};

export interface CommandSettings {
  readonly run: readonly string[];
  readonly predict: readonly string[] | null;
  readonly shell: boolean;
  readonly format: 'csv' | 'jsonl';
  readonly seconds: number;
  readonly memoryBytes: number | null;
  readonly handsOn: readonly string[];
  readonly files: readonly string[] | null;
  readonly parameters: JsonObject;
}

/** What a shell would make something of: a list of words says that it is meant as it is. */
const SHELL_SIGNS = /["'`$\\|&;<>()*?[\]{}~#!\n]/;

/** Blanks that part words aside. */
const CONTROL_SIGNS = /[^\P{Cc}\t\r]/u;

const isWords = (found: Json | undefined): boolean =>
  Array.isArray(found) &&
  found.length > 0 &&
  found.every(word => typeof word === 'string' && !word.includes('\0')) &&
  found[0] !== '';
const isPlainText = (found: Json | undefined): boolean =>
  typeof found === 'string' && found.trim() !== '' && !SHELL_SIGNS.test(found) && !CONTROL_SIGNS.test(found);

const WORDS: Expectation = {
  expected: 'a list such as ["python", "train.py"], or the same as one text without signs of the shell',
  holds: found => isWords(found) || isPlainText(found),
};
const SHELL_TEXT: Expectation = {
  expected: 'one text for the shell',
  holds: found => typeof found === 'string' && found.trim() !== '' && !found.includes('\0'),
};

function orNull({ expected, holds }: Expectation): Expectation {
  return { expected: `${expected}, or null`, holds: found => found === null || holds(found) };
}

function listOf(expected: string, holds: (entry: string) => boolean): Expectation {
  return {
    expected,
    holds: found => Array.isArray(found) && found.every(entry => typeof entry === 'string' && holds(entry)),
  };
}

const VARIABLES = listOf(
  'a list of names of variables, none of them a token, an input or a file of the workflow',
  name => /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isNeverHandedOn(name),
);
const FILES = listOf('a list of paths of files and folders below the working directory', isBelow);
const OBJECT: Expectation = {
  expected: 'an object',
  holds: found => typeof found === 'object' && found !== null && !Array.isArray(found),
};

function isBelow(path: string): boolean {
  const plain = normalize(path).replaceAll('\\', '/');
  return path !== '' && !path.includes('\0') && !isAbsolute(path) && plain !== '..' && !plain.startsWith('../');
}

/** Those left out have their defaults; `run` has none. */
export function commandFaults(given: JsonObject): SettingFault[] {
  const settings = { ...COMMAND_DEFAULTS, ...given };
  const words = settings['shell'] === true ? SHELL_TEXT : WORDS;
  return faultsIn(given['run'] === undefined ? omit(settings, 'run') : settings, {
    run: words,
    predict: orNull(words),
    shell: { expected: 'true or false', holds: found => typeof found === 'boolean' },
    format: oneOf('csv', 'jsonl'),
    timeout_minutes: numberAbove(0, { atMost: 30 * 24 * 60 }),
    memory_mb: orNull(wholeNumber({ atLeast: 1, atMost: 2 ** 24 })),
    env: VARIABLES,
    files: orNull(FILES),
    parameters: OBJECT,
  });
}

function omit(settings: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(settings).filter(([other]) => other !== name));
}

/** ConfigurationError that lists everything that is wrong. */
export function readCommandSettings(given: JsonObject): CommandSettings {
  refuse(commandFaults(given));
  const settings = { ...COMMAND_DEFAULTS, ...given };
  const shell = settings['shell'] as boolean;
  const words = (found: Json | undefined): readonly string[] => {
    if (typeof found !== 'string') return found as string[];
    return shell ? [found] : found.trim().split(/\s+/);
  };
  const { predict, memory_mb: megabytes } = settings;
  return {
    run: words(settings['run']),
    predict: predict === null ? null : words(predict),
    shell,
    format: settings['format'] as CommandSettings['format'],
    seconds: 60 * (settings['timeout_minutes'] as number),
    memoryBytes: megabytes === null ? null : (megabytes as number) * 2 ** 20,
    handsOn: settings['env'] as string[],
    files: settings['files'] as string[] | null,
    parameters: settings['parameters'] as JsonObject,
  };
}
