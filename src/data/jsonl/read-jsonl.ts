/** Reads JSON Lines: one flat object per line, in any order of keys, of which any may be absent. */
import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../../base/errors.ts';
import { showJson } from '../../base/show-json.ts';
import type { LoadContext } from '../data-source.ts';
import { LineFault } from '../line-fault.ts';
import type { RawTable } from '../raw-table.ts';
import type { Wanted } from '../roles.ts';
import { checkText } from '../text-check.ts';
import { type Encoding, openUtf8, type Utf8File } from '../utf8-file.ts';
import { Growing } from './growing.ts';
import { describe, JsonColumn } from './json-column.ts';
import { jsonFaultAt, repeatedKey, valueAt } from './json-fault.ts';

export interface JsonlRequest {
  readonly path: string;
  readonly shown: string;
  readonly encoding: Encoding | null;
  /** Strings that mean missing, besides the empty one. */
  readonly missing: ReadonlySet<string>;
  readonly wanted: (name: string) => Wanted;
}

/** `names`: all keys there are, also those that nobody wants. */
export type NamedTable = RawTable & { readonly names: readonly string[] };

const LONGEST_LINE = 1 << 26;
/** More keys than this are data that somebody wrote as keys. */
const MOST_KEYS = 10_000;

/** LineFault at the first line that is wrong. `blockBytes`: how much is read at a time; it changes nothing else. */
export async function readJsonl(
  request: JsonlRequest,
  { progress, signal }: LoadContext,
  blockBytes = 1 << 20,
): Promise<NamedTable> {
  const file = await openUtf8(request.path, request.shown, request.encoding);
  try {
    const objects = new JsonObjects(request);
    for await (const text of wholeLines(file, () => objects.line, blockBytes)) {
      objects.addLines(text);
      progress(file.share());
      await setImmediate();
      if (signal.aborted) throw new CancelledError('reading was stopped');
    }
    file.checkUnchanged();
    return objects.finish(file.digest());
  } finally {
    file.close();
  }
}

/** The text, block by block, each of whole lines; `line` tells the number of the line to come. LineFault for what is no text. */
export async function* wholeLines(file: Utf8File, line: () => number, blockBytes: number): AsyncGenerator<string> {
  let block: Buffer = Buffer.allocUnsafeSlow(blockBytes);
  let filled = 0;
  let offset = file.mark;
  for (let ended = false; !ended; ) {
    const count = await file.read(block, filled, block.length - filled);
    filled += count;
    ended = count === 0;
    const end = ended ? filled : block.subarray(0, filled).lastIndexOf(10) + 1;
    checkText({ bytes: block, from: 0, to: end, line: line(), offset });
    if (end > 0) yield block.toString('utf8', 0, end);
    block.copyWithin(0, end, filled);
    filled -= end;
    offset += end;
    if (filled === block.length) block = larger(block, line());
  }
}

function larger(block: Buffer, line: number): Buffer {
  if (block.length >= LONGEST_LINE) throw new LineFault(line, `the line is longer than ${LONGEST_LINE >> 20} MB`);
  const twice = Buffer.allocUnsafeSlow(block.length * 2);
  block.copy(twice);
  return twice;
}

/** A whole number of a column that names things, as its digits where JSON.parse may have changed some. */
function exact(value: unknown, { asStrings, name }: JsonColumn, text: string): unknown {
  if (!asStrings || !Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  const [digits] = /^-?\d+(?![.eE\d])/.exec(text.slice(valueAt(text, name))) ?? [];
  return digits ?? value;
}

export class JsonObjects {
  /** Of the line to come. */
  line: number;
  readonly #request: Pick<JsonlRequest, 'wanted' | 'missing'>;
  /** null: nobody wants the key. */
  readonly #columns = new Map<string, JsonColumn | null>();
  /** Line of each row. */
  readonly #lines = new Growing(new Int32Array(1024));

  constructor(request: Pick<JsonlRequest, 'wanted' | 'missing'>, line = 1) {
    this.#request = request;
    this.line = line;
  }

  get rows(): number {
    return this.#lines.length;
  }

  /** Whole lines only. */
  addLines(text: string): void {
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) {
      if (line.trim() !== '') this.#addObject(line);
      this.line++;
    }
  }

  #addObject(text: string): void {
    const row = this.#lines.length;
    this.#lines.push(this.line);
    const entries = Object.entries(this.#parse(text));
    const repeated = repeatedKey(text, entries.length);
    if (repeated !== null) {
      const message = `the key ${showJson(repeated.key)} stands twice in the line`;
      throw new LineFault(this.line, message, 'write each key once: which value counts is not clear', repeated.at + 1);
    }
    for (const [key, value] of entries) {
      const column = this.#columnOf(key, text);
      const misfit = column?.add(row, exact(value, column, text), this.#lines.values) ?? null;
      if (misfit === null) continue;
      throw new LineFault(this.line, misfit.message, misfit.hint, valueAt(text, key) + 1);
    }
  }

  #parse(text: string): object {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      const at = jsonFaultAt(text);
      const found = at < text.length ? `has ${showJson(text.slice(at, at + 20))} here` : 'ends too early here';
      throw new LineFault(this.line, `the line is not JSON: it ${found}`, 'write one JSON object per line', at + 1);
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new LineFault(
      this.line,
      `the line is ${describe(value)}, expected an object`,
      'write one JSON object per line',
      1,
    );
  }

  #columnOf(key: string, text: string): JsonColumn | null {
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    if (key.trim() === '') throw new LineFault(this.line, 'a key is blank', 'give it a name', valueAt(text, key) + 1);
    if (this.#columns.size === MOST_KEYS) {
      throw new LineFault(this.line, `there are more than ${MOST_KEYS} different keys`, 'write what varies as values');
    }
    const { wanted, missing } = this.#request;
    const want = wanted(key);
    const column = want === 'nothing' ? null : new JsonColumn(key, want === 'strings', missing);
    this.#columns.set(key, column);
    return column;
  }

  finish(digest: string): NamedTable {
    const rows = this.#lines.length;
    if (rows === 0) throw new LineFault(1, 'the file is empty', 'write one JSON object per line');
    const lines = this.#lines.done();
    const columns = [...this.#columns.values()]
      .filter(column => column !== null)
      .map(column => column.finish(rows, lines));
    return { rows, columns, digest, names: [...this.#columns.keys()] };
  }
}
