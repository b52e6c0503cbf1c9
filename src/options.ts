/** Options said once: their names, ranges and defaults serve the command line, action.yml and every README. */
import { isAbsolute, resolve } from 'node:path';
import { ConfigurationError } from './base/errors.ts';
import { nearest } from './base/nearest.ts';

/** One option. `parse` turns the text that a user wrote into a value, or throws a RangeError that says what was expected. */
export interface Option<T> {
  /** As typed: `--model-type`, and the input `model-type` of an action. */
  readonly name: string;
  readonly description: string;
  /** What stands for the value in --help: `N`, `FILE`; '' for a flag. */
  readonly value: string;
  /** The default as it would be written; '' when there is none. */
  readonly default: string;
  /** In an action, where an empty input means it too. */
  readonly actionDefault: string;
  /** Where it can be given. Some make no sense on GitHub (`--json`), some only there (`github-token`). */
  readonly face: 'both' | 'command-line' | 'action';
  parse(text: string): T;
}

export type OptionSet = Readonly<Record<string, Option<unknown>>>;
export type ValuesOf<S extends OptionSet> = { readonly [K in keyof S]: S[K] extends Option<infer T> ? T : never };

interface Said {
  readonly default?: string;
  /** Where it is another one than on the command line. */
  readonly actionDefault?: string;
  readonly face?: Option<unknown>['face'];
  readonly value?: string;
}

function option<T>(name: string, description: string, said: Said, parse: (text: string) => T): Option<T> {
  const { default: fallback = '', actionDefault = fallback, face = 'both', value = 'TEXT' } = said;
  return { name, description, value, default: fallback, actionDefault, face, parse };
}

export function text(name: string, description: string, said: Said = {}): Option<string> {
  return option(name, description, said, given => given);
}

/** One word of several. */
export function choice<W extends string>(
  name: string,
  description: string,
  choices: readonly W[],
  said: Said = {},
): Option<W> {
  return option(name, description, { value: choices.join('|'), ...said }, given => {
    const chosen = choices.find(word => word === given);
    if (chosen !== undefined) return chosen;
    throw new RangeError(`one of ${choices.join(', ')}`);
  });
}

/** null when it is not given. */
export function optionalChoice<W extends string>(
  name: string,
  description: string,
  choices: readonly W[],
): Option<W | null> {
  const { parse, ...chosen } = choice(name, description, choices);
  return { ...chosen, parse: given => (given === '' ? null : parse(given)) };
}

/** A branch of a repository, without `refs/heads/`. */
export function branch(name: string, description: string, said: Said = {}): Option<string> {
  return option(name, description, { value: 'BRANCH', ...said }, given => {
    // Git allows more; what is left out needs quoting somewhere.
    const isPlain = /^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(given);
    if (isPlain && !/\.\.|\/\/|\/\.|[./]$|\.lock(?:\/|$)/.test(given)) return given;
    throw new RangeError('the name of a branch, as mlops-registry');
  });
}

/** A tag, a branch or a full commit: what stands behind the `@` of a `uses:`. */
export function revision(name: string, description: string, said: Said = {}): Option<string> {
  return option(name, description, { value: 'REF', ...said }, given => {
    if (/^[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/.test(given) && !given.includes('..')) return given;
    throw new RangeError('a tag or a full commit, as v1');
  });
}

/** null when it is not given. */
export function optionalText(name: string, description: string, said: Said = {}): Option<string | null> {
  return option(name, description, said, given => (given === '' ? null : given));
}

/** null for `none`, and when it is not given: an action that has a default can be told so. */
export function folderOrNone(name: string, description: string, said: Said = {}): Option<string | null> {
  return option(name, description, { value: 'DIR', ...said }, given =>
    given === '' || given === 'none' ? null : given,
  );
}

export function flag(name: string, description: string, said: Said = {}): Option<boolean> {
  return option(name, description, { default: 'false', ...said, value: '' }, given => {
    if (/^(true|yes|on|1)$/i.test(given)) return true;
    if (/^(false|no|off|0|)$/i.test(given)) return false;
    throw new RangeError('true or false');
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

export function integer(name: string, description: string, range: Range, said: Said): Option<number> {
  return option(name, description, { value: 'N', ...said }, given => wholeNumber(given, range));
}

/** null when it is not given. */
export function optionalInteger(
  name: string,
  description: string,
  range: Range,
  said: Said = {},
): Option<number | null> {
  return option(name, description, { value: 'N', ...said }, given => (given === '' ? null : wholeNumber(given, range)));
}

function wholeNumber(given: string, { from, to }: Range): number {
  const number = Number(given);
  if (!/^-?\d+$/.test(given) || number < from || number > to) {
    throw new RangeError(`a whole number from ${from} to ${to}`);
  }
  return number;
}

/** null when it is not given. Decimals with a point. */
export function optionalNumber(
  name: string,
  description: string,
  range: { readonly from: number; readonly to: number },
  said: Said = {},
): Option<number | null> {
  return option(name, description, { value: 'NUMBER', ...said }, given => {
    if (given === '') return null;
    const number = Number(given);
    if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(given) || number < range.from || number > range.to) {
      throw new RangeError(`a number from ${range.from} to ${range.to}`);
    }
    return number;
  });
}

/** Comma-separated words, each one of `choices` when there are any. */
export function list(name: string, description: string, choices: readonly string[], said: Said = {}): Option<string[]> {
  return option(name, description, { value: 'LIST', ...said }, given => {
    const words = given
      .split(/[,\s]+/)
      .map(word => word.trim())
      .filter(word => word !== '');
    const strange = words.find(word => choices.length > 0 && !choices.includes(word));
    if (strange === undefined) return words;
    const close = nearest(strange, choices);
    const meant = close === undefined ? '' : ` (did you mean ${close}?)`;
    throw new RangeError(`one or more of ${choices.join(', ')}${meant}`);
  });
}

/** Comma-separated names of columns, which may hold spaces. */
export function columnList(name: string, description: string): Option<string[]> {
  return option(name, description, { value: 'COLUMNS' }, given => {
    return given
      .split(',')
      .map(column => column.trim())
      .filter(column => column !== '');
  });
}

/** As `list`, with one word that stands for none of them and stands alone. */
export function listOrNone(
  name: string,
  description: string,
  choices: readonly string[],
  none: string,
): Option<string[]> {
  const words = list(name, description, [none, ...choices]);
  return {
    ...words,
    parse(given) {
      const parsed = words.parse(given);
      if (!parsed.includes(none) || parsed.every(word => word === none)) return parsed;
      throw new RangeError(`${none} alone, or one or more of ${choices.join(', ')}`);
    },
  };
}

/**
 * Reads all options at once and reports every wrong one together.
 * `lookup` gives the text of an option, or undefined when it was not given (then its default counts).
 */
export function readOptions<S extends OptionSet>(
  options: S,
  lookup: (option: Option<unknown>) => string | undefined,
  show: (option: Option<unknown>) => string,
): ValuesOf<S> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, said] of Object.entries(options)) {
    const given = lookup(said)?.trim() ?? said.default;
    try {
      values[key] = said.parse(given);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      problems.push(`${show(said)} is ${JSON.stringify(given.slice(0, 60))}, expected ${cause.message}`);
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems.join('\n'));
  return values as ValuesOf<S>;
}

const BLENDED = 'no risks are blended in training: "ensembles" of the configuration put rules and a model together';
const DRIFT = 'training tracks no drift: `mlops predict --log` keeps what drift is told by';
const ALWAYS = 'training always keeps card, history and audit log, in --models-dir';

/** Options of training scripts that ours stand in for, and what does today what they did. */
const FORMER: Readonly<Record<string, string>> = {
  'output-dir': 'models go to --models-dir, the pictures of `mlops evaluate` to --output',
  'force-retrain': 'it is --retrain always',
  scaler: 'a package brings its scaling with it',
  ...{ 'enable-drift-tracking': DRIFT, 'drift-report-dir': DRIFT },
  ...{ 'enable-blended-risk': BLENDED, 'blended-risk-path': BLENDED, 'gray-zone-lower': BLENDED },
  ...{ 'gray-zone-upper': BLENDED, 'rule-weight': BLENDED, 'ml-weight': BLENDED },
  ...{ 'enable-phase3': ALWAYS, 'phase3-storage-dir': ALWAYS },
};

/** What to do instead of an option that there is not; '' where nothing is like it. */
export function insteadOf(name: string, known: readonly string[]): string {
  if (Object.hasOwn(FORMER, name)) return `: ${FORMER[name]}`;
  const close = nearest(name, known);
  return close === undefined ? '' : `, did you mean --${close}?`;
}

/** A path of the user's, made absolute. */
export function resolvePath(workingDirectory: string, path: string): string {
  if (path.includes('\0')) throw new ConfigurationError('a path holds a NUL character', { hint: 'remove it' });
  return isAbsolute(path) ? path : resolve(workingDirectory, path);
}
