/** Holds what was stored against what may have been stored, before anything is made of it: it may have been changed since. */
import { IntegrityError } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { type Expectation, faultsIn, type SettingFault } from './settings.ts';
import { showJson } from './show-json.ts';

/** Of which a state's arrays are. */
export type StoredArray = Float64Array | Float32Array | Int32Array | Uint8Array;

export const finiteNumber: Expectation = {
  expected: 'a finite number',
  holds: found => typeof found === 'number' && Number.isFinite(found),
};

export const anyObject: Expectation = { expected: 'an object', holds: isObject };

export function isObject(found: Json | undefined): found is JsonObject {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

export function isText(found: Json | undefined): found is string {
  return typeof found === 'string';
}

/** What is written and shown again goes through functions that call themselves; nothing of ours comes near. */
const DEEPEST = 100;

/** Of a file of ours. IntegrityError when it is no JSON, or nested deeper than anything that we write. */
export function storedJson(bytes: Uint8Array, file: string): Json {
  let json: Json;
  try {
    json = JSON.parse(Buffer.from(bytes).toString()) as Json;
  } catch (cause) {
    throw new IntegrityError(`${file} is not JSON`, { cause });
  }
  let level: Json[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new IntegrityError(`${file} is nested deeper than ${DEEPEST} levels`);
    level = level.flatMap(value => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return json;
}

/** An object whose entries of these names hold; it may have others. */
export function objectOf(expected: string, entries: Readonly<Record<string, Expectation>>): Expectation {
  return { expected, holds: found => isObject(found) && faultsIn(found, entries).length === 0 };
}

/** Texts, each of them once. */
export const differentTexts: Expectation = {
  expected: 'a list of texts that differ',
  holds: found => Array.isArray(found) && found.every(isText) && new Set(found).size === found.length,
};

/** `what`: that it is the state of, with its article. `found` undefined: it is missing. */
export function brokenState(what: string, { path, found, expected }: SettingFault): IntegrityError {
  const field = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
  const shown = found === undefined ? 'missing' : showJson(found);
  return new IntegrityError(`the stored state is not that of ${what}: ${field} is ${shown}, expected ${expected}`, {
    hint: 'the file was changed after it was written: restore it, or train the model again',
  });
}

/** The object, when all of that holds; IntegrityError that names the first field of which it does not. */
export function requireStored(
  what: string,
  object: Json | undefined,
  expectations: Readonly<Record<string, Expectation>>,
  at: SettingFault['path'] = [],
): JsonObject {
  if (!isObject(object)) throw brokenState(what, { path: at, found: object, expected: anyObject.expected });
  const [fault] = faultsIn(object, expectations, at);
  if (fault !== undefined) throw brokenState(what, fault);
  return object;
}

type ArrayMaker<T extends StoredArray> = { readonly name: string; new (length: number): T };

/** The array of that name, when it is of that kind and length, and every number in it holds; else IntegrityError. */
export function requireArray<T extends StoredArray>(
  what: string,
  arrays: Readonly<Record<string, StoredArray>>,
  name: string,
  Kind: ArrayMaker<T>,
  { length, each }: { readonly length?: number; readonly each?: NumberRule } = {},
): T {
  const found = Object.hasOwn(arrays, name) ? arrays[name] : undefined;
  const of = length === undefined ? '' : ` of ${length} numbers`;
  if (!(found instanceof Kind) || (length !== undefined && found.length !== length)) {
    const is = found === undefined ? undefined : `${found.constructor.name} of ${found.length}`;
    throw brokenState(what, { path: [name], found: is, expected: `a ${Kind.name}${of}` });
  }
  const wrong = each === undefined ? -1 : findWrong(found, each.holds);
  if (wrong === -1) return found;
  throw brokenState(what, { path: [name, wrong], found: String(found[wrong]), expected: each!.expected });
}

export interface NumberRule {
  readonly expected: string;
  holds(value: number): boolean;
}

export const FINITE: NumberRule = { expected: 'a finite number', holds: Number.isFinite };
export const POSITIVE: NumberRule = {
  expected: 'a finite number above 0',
  holds: value => value > 0 && value < Number.POSITIVE_INFINITY,
};

/** One of `count` places, from 0. */
export function placeAmong(count: number): NumberRule {
  return { expected: `a number from 0 to ${count - 1}`, holds: value => value >= 0 && value < count };
}

/** By index: models have millions of numbers. */
function findWrong(values: StoredArray, holds: (value: number) => boolean): number {
  for (let i = 0; i < values.length; i++) if (!holds(values[i]!)) return i;
  return -1;
}
