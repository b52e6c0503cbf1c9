/** Scans rows of a CSV file into columns: the careful twin of the kernel, which knows every kind of row and every fault. */
import { type CsvColumns, OVERFLOW } from './columns.ts';
import { columnAt, raggedRow, textAfterQuote, unclosedQuote } from './fault.ts';
import { readRecord } from './record.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;

export class RowScanner {
  /** Rows scanned. */
  rows = 0;
  /** Line of the row to come. */
  line: number;
  readonly #columns: CsvColumns;
  readonly #delimiter: number;
  #newlines = 0;
  /** Where the row that is scanned begins. */
  #rowAt = 0;

  constructor(columns: CsvColumns, delimiter: number, line: number) {
    this.#columns = columns;
    this.#delimiter = delimiter;
    this.line = line;
  }

  /**
   * Scans the rows of `bytes[from … end)` that begin before `stop`; returns where the first row that is not done begins.
   *
   * `final`: nothing comes after `end`. The two bytes at `end` are overwritten with a newline and a quote: every inner
   * loop halts at one of them, which saves a comparison per byte. A row that is cut off there is scanned again in the
   * next call.
   */
  scan(bytes: Buffer, from: number, end: number, stop: number, final: boolean): number {
    bytes[end] = LF;
    bytes[end + 1] = QUOTE;
    const width = this.#columns.width;
    const delimiter = this.#delimiter;
    let at = from;
    while (at < stop) {
      const start = at;
      this.#rowAt = at;
      let column = 0;
      this.#newlines = 0;
      const blank = width > 1 && (bytes[at] === LF || bytes[at] === CR);
      if (!blank) {
        this.#columns.reserve(this.rows + 1, this.rows);
        for (at = this.#cell(bytes, at, end, final, column); bytes[at] === delimiter; ) {
          at = this.#cell(bytes, at + 1, end, final, ++column);
        }
      }
      const ended = at;
      at = afterNewline(bytes, at, end, final);
      if (at === -1) return start;
      if (!blank) {
        if (column + 1 !== width) throw raggedRow(this.line, this.#columnAt(bytes, ended), column + 1, width);
        this.rows++;
      }
      this.line += 1 + this.#newlines;
    }
    return at;
  }

  /** null where the row has lines before that one: the line that is told is its first. */
  #columnAt(bytes: Buffer, at: number): number | null {
    return this.#newlines > 0 ? null : columnAt(bytes, this.#rowAt, at);
  }

  /** Scans a cell; returns its end, or one behind `end` when it is not wholly there. */
  #cell(bytes: Buffer, from: number, end: number, final: boolean, column: number): number {
    const delimiter = this.#delimiter;
    if (this.#columns.storage[column] === OVERFLOW) {
      const rest = readRecord(bytes, from, end, final, delimiter);
      if (rest === null) return end + 1;
      throw raggedRow(this.line, this.#columnAt(bytes, from), column + rest.cells.length, column);
    }
    if (bytes[from] === QUOTE && from < end) return this.#quotedCell(bytes, from + 1, end, final, column);
    let to = from;
    for (let byte = bytes[to]!; byte !== delimiter && byte !== LF && byte !== CR; ) byte = bytes[++to]!;
    // What the end of the bytes cuts in two must not be kept: half a word would enter the dictionary.
    if (to < end || final) this.#columns.store(bytes, from, to, column, this.rows, this.line);
    return to;
  }

  #quotedCell(bytes: Buffer, from: number, end: number, final: boolean, column: number): number {
    const opened = this.line + this.#newlines;
    let doubled = false;
    let to = from;
    for (; ; to += 2) {
      for (let byte = bytes[to]!; byte !== QUOTE; byte = bytes[++to]!) {
        if (byte === LF || (byte === CR && bytes[to + 1] !== LF)) this.#newlines++;
      }
      if (to + 1 >= end || bytes[to + 1] !== QUOTE) break;
      doubled = true;
    }
    if (to >= end) {
      if (final) throw unclosedQuote(opened, columnAt(bytes, this.#rowAt, from - 1));
      return end + 1;
    }
    const next = bytes[to + 1]!;
    if (next !== this.#delimiter && next !== LF && next !== CR) {
      throw textAfterQuote(this.line + this.#newlines, columnAt(bytes, this.#rowAt, to + 1));
    }
    if (to + 1 < end || final) {
      const cell = doubled ? withoutDoubledQuotes(bytes, from, to) : bytes;
      this.#columns.store(cell, doubled ? 0 : from, doubled ? cell.length : to, column, this.rows, this.line);
    }
    return to + 1;
  }
}

/** What the quoted cell `bytes[from … to)` says. */
export function withoutDoubledQuotes(bytes: Buffer, from: number, to: number): Buffer {
  return Buffer.from(bytes.toString('latin1', from, to).replaceAll('""', '"'), 'latin1');
}

/** Where the next row begins; -1 when the bytes end before that is known: in a cell, or between CR and LF. */
function afterNewline(bytes: Buffer, at: number, end: number, final: boolean): number {
  if (at >= end) return final && at === end ? end : -1;
  if (bytes[at] !== CR) return at + 1;
  if (at + 1 < end) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return final ? end : -1;
}
