/** One key of the objects in a JSON Lines file, growing value by value. */
import { showJson } from '../../base/show-json.ts';
import type { RawColumn } from '../raw-table.ts';
import { Growing } from './growing.ts';

type Kind = 'empty' | 'numbers' | 'strings' | 'sequences';

/** Why a value cannot join its column. */
export interface Misfit {
  readonly message: string;
  readonly hint: string;
}

export class JsonColumn {
  readonly name: string;
  /** Numbers and booleans are kept as they are written. */
  readonly asStrings: boolean;
  readonly #missing: ReadonlySet<string>;
  #kind: Kind = 'empty';
  /** Rows that are in; those without a value at the end are not, until they must. */
  #rows = 0;
  #firstMissing: number | null = null;
  #numbers = new Growing(new Float64Array(16));
  readonly #codes = new Growing(new Int32Array(16));
  readonly #offsets = new Growing(new Int32Array(16));
  readonly #strings = new Map<string, number>();
  readonly #lines: number[] = [];

  constructor(name: string, asStrings: boolean, missing: ReadonlySet<string>) {
    this.name = name;
    this.asStrings = asStrings;
    this.#missing = missing;
  }

  /** Adds the value of `row`; null when it fits. `lines` of all rows so far. */
  add(row: number, value: unknown, lines: Int32Array): Misfit | null {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return this.#addList(row, value, lines);
    if (typeof value === 'object') return nested(this.name, value);
    if (this.#kind === 'sequences') return this.#mixed(value, 'lists');
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { message: `${showJson(this.name)} is too large for a number`, hint: 'write it as a string' };
    }
    const text = String(value);
    if (this.#missing.has(text)) return null;
    if (typeof value === 'number' && !this.asStrings && this.#kind !== 'strings') {
      this.#kind = 'numbers';
      this.#fill(row, lines);
      this.#numbers.push(value);
    } else {
      this.#becomeStrings(lines);
      this.#fill(row, lines);
      this.#codes.push(this.#code(text, lines[row]!));
    }
    this.#rows = row + 1;
    return null;
  }

  #addList(row: number, list: readonly unknown[], lines: Int32Array): Misfit | null {
    const wrong = list.findIndex(
      item => typeof item !== 'string' && !(typeof item === 'number' && Number.isFinite(item)),
    );
    if (wrong !== -1) {
      const message = `${showJson(`${this.name}[${wrong}]`)} is ${describe(list[wrong])}, expected a string or a number`;
      return { message, hint: 'a list may hold strings and numbers' };
    }
    if (this.#kind === 'numbers' || this.#kind === 'strings') return this.#mixed(list, this.#kind);
    this.#kind = 'sequences';
    this.#fill(row, lines);
    this.#offsets.push(this.#codes.length);
    for (const item of list) this.#codes.push(this.#code(String(item), lines[row]!));
    this.#rows = row + 1;
    return null;
  }

  #mixed(value: unknown, others: string): Misfit {
    const message = `${showJson(this.name)} is ${describe(value)}, in other lines it holds ${others}`;
    return { message, hint: 'give the key one kind of value in all lines, or list it in "ignore" of the source' };
  }

  #code(text: string, line: number): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#lines.push(line);
    this.#strings.set(text, this.#strings.size);
    return this.#strings.size - 1;
  }

  /** A string among numbers makes all of them strings. */
  #becomeStrings(lines: Int32Array): void {
    if (this.#kind === 'numbers') {
      const numbers = this.#numbers.done();
      this.#numbers = new Growing(new Float64Array(1));
      numbers.forEach((value, row) => {
        this.#codes.push(Number.isNaN(value) ? -1 : this.#code(String(value), lines[row]!));
      });
    }
    this.#kind = 'strings';
  }

  /** Rows before `row` that had no value. */
  #fill(row: number, lines: Int32Array): void {
    if (this.#rows < row) this.#firstMissing ??= lines[this.#rows]!;
    for (; this.#rows < row; this.#rows++) {
      if (this.#kind === 'numbers') this.#numbers.push(Number.NaN);
      if (this.#kind === 'strings') this.#codes.push(-1);
      if (this.#kind === 'sequences') this.#offsets.push(this.#codes.length);
    }
  }

  /** The column of a table with this many rows. */
  finish(rows: number, lines: Int32Array): RawColumn {
    this.#fill(rows, lines);
    const { name } = this;
    const firstMissing = this.#firstMissing;
    switch (this.#kind) {
      case 'empty':
        return { kind: 'empty', name, firstMissing };
      case 'numbers':
        return { kind: 'numbers', name, firstMissing, values: this.#numbers.done() };
      case 'strings':
        return {
          ...{ kind: 'strings', name, firstMissing, codes: this.#codes.done() },
          ...{ strings: [...this.#strings.keys()], lines: Int32Array.from(this.#lines) },
        };
      case 'sequences':
        this.#offsets.push(this.#codes.length);
        return {
          ...{ kind: 'sequences', name, firstMissing, offsets: this.#offsets.done() },
          ...{ codes: this.#codes.done(), vocabulary: [...this.#strings.keys()] },
        };
    }
  }
}

function nested(name: string, value: object): Misfit {
  const inner = Object.keys(value)[0];
  const path = inner === undefined ? name : `${name}.${inner}`;
  return {
    message: `${showJson(name)} is an object (${showJson(path)}), expected a string, a number, a boolean or a list`,
    hint: `flatten it: write its parts as keys of their own, such as ${showJson(path)}`,
  };
}

/** What a JSON value is, for messages. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
