/** What is wrong with a configuration of the right shape, collected in sentences of one form. */
import type { Fault, JsonDocument, Position } from '../base/json-text.ts';
import { nearest } from '../base/nearest.ts';
import { showJson } from '../base/show-json.ts';

/** A list of names longer than this helps nobody. */
const MOST_NAMES_TOLD = 20;

/** Each says where, what is there, and what was expected. */
export class Findings {
  readonly faults: Fault[] = [];
  readonly #document: JsonDocument;
  readonly #earlier: readonly Fault[];

  constructor(document: JsonDocument, earlier: readonly Fault[]) {
    this.#document = document;
    this.#earlier = earlier;
  }

  /** Whether a value had the wrong shape, so that a default stands in its place. */
  isToldOf(container: object, key: string): boolean {
    const position = this.#document.positionOf(container, key);
    const isThere = ({ line, column }: Position) => line === position?.line && column === position.column;
    return this.#earlier.some(fault => isThere(fault.position));
  }

  isWritten(container: object, key: string): boolean {
    return this.#document.positionOf(container, key) !== undefined;
  }

  value<T extends object>(container: T, key: keyof T & (string | number), expected: string): void {
    const position = this.#document.positionOf(container, key) ?? this.#document.start;
    const path = this.#document.pathOf(container, key);
    this.faults.push({ position, message: `${path} is ${showJson(container[key])}, ${expected}` });
  }

  /** A value below `container[key]`, as far down the path as anything is written there. */
  within(
    container: object,
    key: string | number,
    path: readonly (string | number)[],
    found: unknown,
    expected: string,
  ): void {
    let [above, last]: [object, string | number] = [container, key];
    let position = this.#document.positionOf(above, last);
    for (const part of path) {
      const next: unknown = (above as Record<string | number, unknown>)[last];
      if (typeof next !== 'object' || next === null) break;
      [above, last] = [next, part];
      position = this.#document.positionOf(above, last) ?? position;
    }
    const what = found === undefined ? 'missing' : showJson(found);
    const message = `${this.#document.pathOf(above, last)} is ${what}, ${expected}`;
    this.faults.push({ position: position ?? this.#document.start, message });
  }

  /** A key that is known but has no place there. */
  key(container: object, key: string, expected: string): void {
    this.#atKey(container, key, `${this.#document.pathOf(container)} has the key ${showJson(key)}, ${expected}`);
  }

  unknownKey(container: object, key: string, names: readonly string[]): void {
    const path = this.#document.pathOf(container);
    this.#atKey(container, key, `unknown key ${showJson(key)} in ${path}, ${instead(key, names)}`);
  }

  #atKey(container: object, key: string, message: string): void {
    const position = this.#document.positionOf(container, key, 'key') ?? this.#document.start;
    this.faults.push({ position, message });
  }
}

export function instead(word: string, names: readonly string[]): string {
  const close = nearest(word, names);
  if (close !== undefined) return `did you mean ${showJson(close)}?`;
  if (names.length === 0) return 'expected no keys at all';
  const more = names.length > MOST_NAMES_TOLD ? ', …' : '';
  return `expected one of ${names.slice(0, MOST_NAMES_TOLD).join(', ')}${more}`;
}
