/**
 * Reads JSON that people write by hand: comments and trailing commas are fine, and every key and value keeps its place,
 * so that whatever turns out wrong later can be pointed at.
 */
import { showJson } from './show-json.ts';

/** Both from 1; a column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong at a place in a text. */
export interface Fault {
  readonly position: Position;
  readonly message: string;
}

/** The text is no JSON. The message says what was found and what was expected, `position` where. */
export class JsonSyntaxError extends SyntaxError implements Fault {
  override readonly name = 'JsonSyntaxError';
  readonly position: Position;

  constructor(position: Position, message: string) {
    super(message);
    this.position = position;
  }
}

export interface JsonDocument {
  /** Its objects have no prototype: a key `__proto__` is a key like any other. */
  readonly value: unknown;
  /** What the grammar allows and readers disagree on: repeated keys, numbers that no double holds, half characters. */
  readonly faults: readonly Fault[];
  readonly start: Position;
  /** Where a key of an object, or the value behind it (or an entry of a list), was written; undefined where it was not. */
  positionOf(container: object, key: string | number, part?: 'key' | 'value'): Position | undefined;
  /** A place within the document in words: `models[0].split.by`; the document itself is ''. */
  pathOf(container: object, key?: string | number): string;
}

/** What hands write stays far below; beyond it, checks that look at every value could be made to take minutes. */
const DEEPEST = 64;
const MOST_VALUES = 20_000;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}\p{N}_$.+-]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const LITERALS = new Map<string, null | boolean>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/** Decodes UTF-8 with or without a byte order mark. JsonSyntaxError at the first byte that is not UTF-8. */
export function decodeJsonText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lossy = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    let same = 0;
    while (lossy[same] === bytes[same]) same++;
    // In stream mode the decoder holds an unfinished character back: what it gives is whole.
    const whole = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, same), { stream: true });
    const utf16 = bytes.length > 1 && bytes[0]! + bytes[1]! === 0xff + 0xfe;
    const found = utf16 ? 'UTF-16' : 'bytes that are no character in UTF-8';
    throw new JsonSyntaxError(positionAt(lineStarts(whole), whole.length), `found ${found}, expected UTF-8`);
  }
}

/** JsonSyntaxError at the first place that is no JSON, comment or trailing comma, or is deeper than 64 or beyond 20,000 values. */
export function parseJsonText(text: string): JsonDocument {
  return new Reader(text).document();
}

interface Place {
  readonly key: number;
  readonly value: number;
}

interface Container {
  readonly path: string;
  readonly depth: number;
  readonly places: Map<string | number, Place>;
}

class Reader {
  readonly #text: string;
  readonly #lines: readonly number[];
  readonly #containers = new WeakMap<object, Container>();
  readonly #faults: Fault[] = [];
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = lineStarts(text);
  }

  document(): JsonDocument {
    this.#skip();
    const start = this.#position(this.#at);
    const value = this.#value('', 0);
    this.#skip();
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the file');
    return {
      value,
      faults: this.#faults,
      start,
      positionOf: (container, key, part = 'value') => {
        const place = this.#containers.get(container)?.places.get(key);
        return place && this.#position(place[part]);
      },
      pathOf: (container, key) => {
        const path = this.#containers.get(container)?.path ?? '';
        return key === undefined ? path : joinPath(path, key);
      },
    };
  }

  #value(path: string, depth: number): unknown {
    if (++this.#values > MOST_VALUES) throw this.#error(`the text holds more than ${MOST_VALUES} values`);
    const first = this.#text[this.#at];
    if (first === '"') return this.#string();
    if (first !== '{' && first !== '[') return this.#word();
    if (depth === DEEPEST) throw this.#error(`the text is nested deeper than ${DEEPEST} levels`);
    const container: Container = { path, depth: depth + 1, places: new Map() };
    return first === '{' ? this.#object(container) : this.#list(container);
  }

  #object(container: Container): object {
    const object: Record<string, unknown> = Object.create(null);
    this.#containers.set(object, container);
    this.#entries('}', () => {
      if (this.#text[this.#at] !== '"') throw this.#unexpected('a key in double quotes or }');
      const key = this.#at;
      const name = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ':') throw this.#unexpected(`: after the key ${showJson(name)}`);
      this.#at++;
      this.#skip();
      this.#refuseRepeated(container, name, key);
      container.places.set(name, { key, value: this.#at });
      object[name] = this.#value(joinPath(container.path, name), container.depth);
    });
    return object;
  }

  #list(container: Container): unknown[] {
    const list: unknown[] = [];
    this.#containers.set(list, container);
    this.#entries(']', () => {
      container.places.set(list.length, { key: this.#at, value: this.#at });
      list.push(this.#value(joinPath(container.path, list.length), container.depth));
    });
    return list;
  }

  /** From the opening bracket to behind the closing one; `read` reads one entry. */
  #entries(close: '}' | ']', read: () => void): void {
    const open = this.#position(this.#at);
    this.#at++;
    for (;;) {
      this.#skip();
      if (this.#text[this.#at] === close) break;
      if (this.#at >= this.#text.length) throw this.#unclosed(close, open);
      read();
      this.#skip();
      if (this.#text[this.#at] === ',') this.#at++;
      else if (this.#at >= this.#text.length) throw this.#unclosed(close, open);
      else if (this.#text[this.#at] !== close) throw this.#unexpected(`a comma or ${close}`);
    }
    this.#at++;
  }

  #string(): string {
    const start = this.#at++;
    while (this.#text[this.#at] !== '"') {
      if (!(this.#text.charCodeAt(this.#at) >= 0x20)) throw this.#unexpected('a closing " on the same line');
      this.#at += this.#text[this.#at] === '\\' ? this.#escape() : 1;
    }
    this.#at++;
    const value: string = JSON.parse(this.#text.slice(start, this.#at));
    if (!value.isWellFormed())
      this.#fault(start, `the text ${showJson(value)} holds half a character (a lone surrogate)`);
    return value;
  }

  #escape(): number {
    const { length } = matchAt(ESCAPE, this.#text, this.#at);
    if (length > 0) return length;
    const found = showJson(this.#text.slice(this.#at, this.#at + 2));
    throw this.#error(`found the escape ${found}, expected one that JSON has, such as \\n, \\\\ or \\u00e9`);
  }

  /** Numbers and literals. */
  #word(): null | boolean | number {
    const word = matchAt(WORD, this.#text, this.#at);
    const literal = LITERALS.get(word);
    if (literal === undefined && (word === '' || matchAt(NUMBER, word, 0) !== word)) throw this.#unexpected('a value');
    const start = this.#at;
    this.#at += word.length;
    return literal === undefined ? this.#number(word, start) : literal;
  }

  #number(written: string, start: number): number {
    const value = Number(written);
    const short = written.length > 60 ? `${written.slice(0, 59)}…` : written;
    if (!Number.isFinite(value)) this.#fault(start, `the number ${short} is too large`);
    else if (value === 0 && /[1-9]/.test(written.replace(/[eE].*/, ''))) {
      this.#fault(start, `the number ${short} is so small that it would be read as 0`);
    } else if (/^-?\d+$/.test(written) && !Number.isSafeInteger(value)) {
      this.#fault(start, `the number ${short} is beyond 2^53 and would be rounded`);
    }
    return value;
  }

  /** White space and comments. */
  #skip(): void {
    for (;;) {
      while (' \t\r\n'.includes(this.#text[this.#at] ?? 'end')) this.#at++;
      if (this.#text.startsWith('//', this.#at)) {
        while (this.#at < this.#text.length && !'\r\n'.includes(this.#text[this.#at]!)) this.#at++;
      } else if (this.#text.startsWith('/*', this.#at)) {
        const end = this.#text.indexOf('*/', this.#at + 2);
        if (end < 0) throw this.#error('the comment is not closed, expected */');
        this.#at = end + 2;
      } else return;
    }
  }

  #position(offset: number): Position {
    return positionAt(this.#lines, offset);
  }

  #refuseRepeated(container: Container, name: string, key: number): void {
    const earlier = container.places.get(name);
    if (earlier === undefined) return;
    const { line, column } = this.#position(earlier.key);
    this.#fault(key, `the key ${showJson(name)} stands here a second time, the first is at ${line}:${column}`);
  }

  #fault(offset: number, message: string): void {
    this.#faults.push({ position: this.#position(offset), message });
  }

  #error(message: string): JsonSyntaxError {
    return new JsonSyntaxError(this.#position(this.#at), message);
  }

  #unclosed(close: '}' | ']', open: Position): JsonSyntaxError {
    const opening = close === '}' ? '{' : '[';
    return this.#error(
      `found the end of the file, expected ${close} for the ${opening} at ${open.line}:${open.column}`,
    );
  }

  #unexpected(expected: string): JsonSyntaxError {
    return this.#error(`found ${this.#found()}, expected ${expected}`);
  }

  #found(): string {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined) return 'the end of the file';
    const word = matchAt(WORD, this.#text, this.#at);
    if (word !== '' || code < 0x7f) return showJson(word || String.fromCodePoint(code));
    // A no-break space looks like any other, and a typographic quote much like the one that is meant.
    return `${showJson(String.fromCodePoint(code))} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
  }
}

function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[A-Za-z_$][\w$-]{0,63}$/.test(key)) return `${path}[${showJson(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function matchAt(sticky: RegExp, text: string, offset: number): string {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0] ?? '';
}

/** Offsets at which lines begin; \n, \r\n and a lone \r end one. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), match => match.index + match[0].length)];
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
