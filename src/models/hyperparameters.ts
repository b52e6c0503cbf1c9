/** Reads hyperparameters by their kind; an error says what was found and what was expected. */
import { ConfigurationError } from '../base/errors.ts';
import type { Json } from '../base/json.ts';
import { showJson } from '../base/show-json.ts';
import type { Hyperparameters } from './model-type.ts';

/** A finite number above the bound; `at` is put before its name in an error. */
export function numberOf(from: Hyperparameters, name: string, { above }: { readonly above: number }, at = ''): number {
  const found = from[name];
  if (typeof found === 'number' && Number.isFinite(found) && found > above) return found;
  throw refusal(at + name, found, `a number above ${above}`);
}

export function integerOf(from: Hyperparameters, name: string, { atLeast }: { readonly atLeast: number }): number {
  const found = from[name];
  if (Number.isSafeInteger(found) && (found as number) >= atLeast) return found as number;
  throw refusal(name, found, `a whole number, ${atLeast} or more`);
}

export function wordOf<T extends string>(from: Hyperparameters, name: string, words: readonly T[]): T {
  const found = words.find(word => word === from[name]);
  if (found !== undefined) return found;
  throw refusal(name, from[name], words.map(word => JSON.stringify(word)).join(' or '));
}

export function refusal(name: string, found: Json | undefined, expected: string): ConfigurationError {
  return new ConfigurationError(`hyperparameter ${name} is ${showJson(found)}, expected ${expected}`);
}
