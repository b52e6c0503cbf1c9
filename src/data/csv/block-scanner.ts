/** Scans a CSV text block by block into columns: the kernel takes the regular rows, the row scanner all others. */
import { BLOCK_SLACK, CsvKernel } from '../../kernels/csv.ts';
import { LineFault } from '../line-fault.ts';
import { checkText, earlierFault } from '../text-check.ts';
import { type CsvColumns, NUMBER, STRINGS } from './columns.ts';
import { RowScanner, withoutDoubledQuotes } from './row-scanner.ts';

/** The first rows teach the kernel most of the strings there are: until then every one is an exception. */
const FIRST_BYTES = 1 << 14;

/** Gives bytes of text; 0 = there are no more. */
export type Read = (bytes: Buffer, at: number, most: number) => number | Promise<number>;

export interface BlockOptions {
  readonly delimiter: number;
  /** Line of the first byte. */
  readonly line: number;
  /** Place of the first byte in the file. */
  readonly offset: number;
  readonly blockBytes: number;
  /** In bytes; a longer one is a fault. */
  readonly longestRow: number;
  /** null: the row scanner does all of the work. */
  readonly kernel: WebAssembly.Module | null;
}

export class BlockScanner {
  columns: CsvColumns;
  readonly #delimiter: number;
  #rows: RowScanner;
  readonly #kernel: CsvKernel | null;
  #bytes: Buffer;
  readonly #blockAt: number;
  readonly #longestRow: number;
  #capacity: number;
  /** Bytes in the block that are not scanned yet. */
  #filled = 0;
  /** Place of the block's first byte in the file. */
  #offset: number;
  #ended = false;

  constructor(columns: CsvColumns, options: BlockOptions) {
    const { delimiter, blockBytes, kernel } = options;
    this.columns = columns;
    this.#delimiter = delimiter;
    this.#rows = new RowScanner(columns, delimiter, options.line);
    this.#kernel = kernel && new CsvKernel(kernel, { delimiter, kinds: columns.storage }, blockBytes);
    this.#longestRow = options.longestRow;
    this.#capacity = blockBytes;
    this.#bytes = this.#kernel?.bytes ?? Buffer.allocUnsafeSlow(blockBytes + BLOCK_SLACK);
    this.#blockAt = this.#kernel?.blockAt ?? 0;
    this.#offset = options.offset;
  }

  /** Rows scanned. */
  get rows(): number {
    return this.#rows.rows;
  }

  /** Line of the next row. */
  get line(): number {
    return this.#rows.line;
  }

  /** Place in the file of the first byte that is not scanned. */
  get offset(): number {
    return this.#offset;
  }

  /**
   * Reads one block and scans the rows that begin in it before `stop`, a place in the file; false when none is left.
   * LineFault at the first row that is wrong.
   */
  async scanBlock(read: Read, stop: number): Promise<boolean> {
    await this.#fill(read);
    const from = this.#blockAt;
    const end = from + this.#filled;
    const run = { bytes: this.#bytes, from, to: end, line: this.#rows.line, offset: this.#offset };
    let next: number;
    try {
      next = this.#scan(end, Math.min(end, from + stop - this.#offset));
    } catch (fault) {
      throw earlierFault(fault, run);
    }
    checkText({ ...run, to: next });
    if (next === from && !this.#ended && this.#offset < stop) this.#grow();
    this.#bytes.copyWithin(from, next, end);
    this.#filled = end - next;
    this.#offset += next - from;
    return this.#offset < stop && !(this.#ended && this.#filled === 0);
  }

  /** The rows to come go into other columns, of the same storage, whose first row is the next one. */
  beginAnew(columns: CsvColumns): void {
    this.columns = columns;
    this.#rows = new RowScanner(columns, this.#delimiter, this.#rows.line);
    this.#kernel?.forget();
  }

  async #fill(read: Read): Promise<void> {
    while (this.#filled < this.#capacity && !this.#ended) {
      const count = await read(this.#bytes, this.#blockAt + this.#filled, this.#capacity - this.#filled);
      this.#filled += count;
      this.#ended = count === 0;
    }
  }

  #scan(end: number, stop: number): number {
    let at = this.#blockAt;
    while (at < stop) {
      if (this.#kernel !== null) {
        const upTo = this.#rows.rows === 0 ? Math.min(stop, at + FIRST_BYTES) : stop;
        at = this.#kernel.scan(at, end, upTo, this.#rows.line);
        this.#take(this.#kernel);
        if (this.#kernel.full || at >= upTo) continue;
      }
      const upTo = this.#kernel === null ? stop : at + 1;
      const next = this.#rows.scan(this.#bytes, at, end, upTo, this.#ended);
      if (next === at || this.#kernel === null) return next;
      at = next;
    }
    return at;
  }

  /** Moves what the kernel read into the columns, and does what it left. */
  #take(kernel: CsvKernel): void {
    const { columns } = this;
    const base = this.#rows.rows;
    columns.reserve(base + kernel.rows, base);
    for (let column = 0; column < columns.width; column++) {
      const storage = columns.storage[column];
      if (storage === NUMBER) columns.numbers[column]!.set(kernel.numbers(column), base);
      else if (storage === STRINGS) columns.codes[column]!.set(kernel.codes(column), base);
      if (kernel.missing[column] !== 0) columns.noteMissing(column, kernel.missing[column]!);
    }
    const list = kernel.exceptionList;
    for (let e = 0, end = 5 * kernel.exceptions; e < end; e += 5) {
      this.#takeException(kernel, list[e]!, list[e + 1]!, list[e + 2]!, base + list[e + 3]!, list[e + 4]!);
    }
    kernel.kinds.set(columns.storage);
    this.#rows.rows += kernel.rows;
    this.#rows.line = kernel.line;
  }

  #takeException(kernel: CsvKernel, from: number, to: number, tagged: number, row: number, line: number): void {
    const column = tagged >> 1;
    const doubled = tagged & 1;
    const { columns } = this;
    if (doubled === 1) {
      const cell = withoutDoubledQuotes(this.#bytes, from, to);
      columns.store(cell, 0, cell.length, column, row, line);
    } else columns.store(this.#bytes, from, to, column, row, line);
    if (columns.storage[column] === STRINGS) kernel.learn(column, from, to, doubled, columns.codes[column]![row]!);
  }

  /** A row that does not fit the block needs a larger one. */
  #grow(): void {
    if (this.#capacity >= this.#longestRow) {
      const { line } = this;
      // As if the file ended here: it tells the line of an open quote, if that is what is wrong.
      this.#rows.scan(this.#bytes, this.#blockAt, this.#blockAt + this.#filled, this.#blockAt + 1, true);
      throw new LineFault(line, `the row is longer than ${this.#longestRow} bytes`);
    }
    this.#capacity *= 2;
    if (this.#kernel !== null) {
      this.#kernel.grow(this.#capacity);
      this.#bytes = this.#kernel.bytes;
    } else {
      const larger = Buffer.allocUnsafeSlow(this.#capacity + BLOCK_SLACK);
      this.#bytes.copy(larger, 0, 0, this.#filled);
      this.#bytes = larger;
    }
  }
}
