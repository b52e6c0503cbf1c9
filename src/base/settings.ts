/** What settings may be, said once: held against by the configuration, with their places, and by what they set. */
import { ConfigurationError } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { showJson } from './show-json.ts';

/** One value that something cannot work with. */
export interface SettingFault {
  /** Where it hangs among the settings: `['rules', 0, 'weight']`. */
  readonly path: readonly (string | number)[];
  /** undefined: it is missing. */
  readonly found: Json | undefined;
  /** In words, as they follow "expected". */
  readonly expected: string;
}

export interface Expectation {
  /** In words, as they follow "expected". */
  readonly expected: string;
  holds(found: Json | undefined): boolean;
}

export function numberAbove(bound: number, { atMost = Number.MAX_VALUE } = {}): Expectation {
  return {
    expected: `a number above ${bound}${atMost === Number.MAX_VALUE ? '' : `, up to ${atMost}`}`,
    holds: found => typeof found === 'number' && found > bound && found <= atMost,
  };
}

export function wholeNumber({ atLeast, atMost }: { readonly atLeast: number; readonly atMost?: number }): Expectation {
  return {
    expected:
      atMost === undefined ? `a whole number, ${atLeast} or more` : `a whole number from ${atLeast} to ${atMost}`,
    holds: found =>
      Number.isSafeInteger(found) && (found as number) >= atLeast && (found as number) <= (atMost ?? Infinity),
  };
}

export function numberBetween(low: number, high: number): Expectation {
  return {
    expected: `a number from ${low} to ${high}`,
    holds: found => typeof found === 'number' && found >= low && found <= high,
  };
}

export function eitherOf(...choices: readonly Expectation[]): Expectation {
  return {
    expected: choices.map(({ expected }) => expected).join(', or '),
    holds: found => choices.some(choice => choice.holds(found)),
  };
}

/** Empty or not. */
export function listOf({ expected, holds }: Expectation): Expectation {
  return {
    expected: `a list, each entry ${expected}`,
    holds: found => Array.isArray(found) && found.every((entry: Json) => holds(entry)),
  };
}

export const nothing: Expectation = { expected: 'null', holds: found => found === null };

export function oneOf(...words: readonly string[]): Expectation {
  return {
    expected: words.map(word => JSON.stringify(word)).join(' or '),
    holds: found => words.includes(found as string),
  };
}

export const trueOrFalse: Expectation = { expected: 'true or false', holds: found => typeof found === 'boolean' };

export function text(expected: string): Expectation {
  return { expected, holds: found => typeof found === 'string' };
}

/** `at`: where the object hangs among the settings. */
export function faultsIn(
  object: JsonObject,
  expectations: Readonly<Record<string, Expectation>>,
  at: SettingFault['path'] = [],
): SettingFault[] {
  return Object.entries(expectations).flatMap(([name, { expected, holds }]) => {
    const found = Object.hasOwn(object, name) ? object[name] : undefined;
    return holds(found) ? [] : [{ path: [...at, name], found, expected }];
  });
}

/** ConfigurationError that lists all of them; none for none. `what`: of a single one. */
export function refuse(faults: readonly SettingFault[], what = 'hyperparameter'): void {
  if (faults.length === 0) return;
  const told = faults.map(({ path, found, expected }) => {
    const name = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
    return `${what} ${name} is ${found === undefined ? 'missing' : showJson(found)}, expected ${expected}`;
  });
  throw new ConfigurationError(told.join('\n'));
}
