/** Canonical JSON (RFC 8785): one text per value, so that a digest of the text is a digest of the value. */
import type { Json } from './json.ts';

/** Deeper values are refused: they would overflow the stack of some reader sooner or later. */
export const MAX_DEPTH = 512;

/**
 * Members sorted by UTF-16 code units, numbers as ECMAScript prints them, no white space. `-0` becomes `0`.
 *
 * Throws a TypeError that names the place for what JSON cannot say: undefined (also as a member or a hole), NaN,
 * Infinity, bigint, functions, symbols, class instances (Date, Map, typed arrays), lone surrogates, cycles.
 * A value with `toJSON` is refused too: nothing is converted in silence.
 */
export function canonicalJson(value: Json): string {
  return write(value, []);
}

/** True if `text` is what `canonicalJson` would print for the value that it parses to, `value`. */
export function isCanonical(text: string, value: Json): boolean {
  try {
    // The engine's own printer is faster and differs only in the order of members and in lone surrogates.
    return (membersAscend(value, 0) && JSON.stringify(value) === text) || canonicalJson(value) === text;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function write(value: unknown, trail: (string | number)[]): string {
  switch (typeof value) {
    case 'string':
      return quote(value, trail);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw unwritable(String(value), trail);
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (trail.length >= MAX_DEPTH) throw unwritable(`more than ${MAX_DEPTH} levels`, trail);
      return Array.isArray(value) ? writeArray(value, trail) : writeObject(value, trail);
    default:
      throw unwritable(typeof value, trail);
  }
}

function writeArray(items: readonly unknown[], trail: (string | number)[]): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) {
    trail.push(i);
    text += (i === 0 ? '' : ',') + write(items[i], trail);
    trail.pop();
  }
  return `${text}]`;
}

function writeObject(object: object, trail: (string | number)[]): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw unwritable('an instance of a class', trail);
  let text = '{';
  // The default order of `sort` is by UTF-16 code units, as the RFC asks.
  for (const key of Object.keys(object).sort()) {
    trail.push(key);
    text += `${text === '{' ? '' : ','}${quote(key, trail)}:${write((object as Record<string, unknown>)[key], trail)}`;
    trail.pop();
  }
  return `${text}}`;
}

function quote(value: string, trail: readonly (string | number)[]): string {
  if (!value.isWellFormed()) throw unwritable('a lone surrogate', trail);
  return JSON.stringify(value);
}

function unwritable(what: string, trail: readonly (string | number)[]): TypeError {
  // A deep trail would fill the screen; its first steps are enough to find the place.
  const steps = trail.slice(0, 8).map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return new TypeError(`${what} at $${steps.join('')}${trail.length > 8 ? '…' : ''} has no canonical JSON`);
}

/** False also for lone surrogates and for what lies too deep: the exact answer then comes from `canonicalJson`. */
function membersAscend(value: Json, depth: number): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every(item => membersAscend(item, depth + 1));
  const object = value as { readonly [key: string]: Json };
  let last: string | undefined;
  for (const key in object) {
    if ((last !== undefined && last >= key) || !key.isWellFormed()) return false;
    if (!membersAscend(object[key]!, depth + 1)) return false;
    last = key;
  }
  return true;
}
