/** Scans the regular rows of CSV blocks in WebAssembly; the twin that takes all other rows is `data/csv/row-scanner.ts`. */
import { csvWasm } from './csv.wasm.ts';

interface Exports {
  readonly heap: WebAssembly.Global;
  readonly rows: WebAssembly.Global;
  readonly exceptions: WebAssembly.Global;
  readonly line: WebAssembly.Global;
  setUp(...addresses: number[]): void;
  scan(from: number, end: number, stop: number, line: number): number;
  learn(column: number, from: number, to: number, doubled: number, code: number): void;
}

/** What the kernel asks of a column; more kinds there are for the caller only. */
export interface KernelColumns {
  readonly delimiter: number;
  /** One byte per column and one more that marks the end: 0 skip, 2 numbers, 4 strings, 5 end, else: the caller's. */
  readonly kinds: Uint8Array;
}

const PAGE_BYTES = 1 << 16;
const CELL_BYTES = 1 << 21;
const TABLE_BYTES = 2048 * 40 + 8;
/** Columns of strings beyond these are the caller's alone. */
const MOST_TABLES = 128;
const EXCEPTIONS = 1 << 15;
/** The kernel writes two bytes behind a block and may read 128 more. */
export const BLOCK_SLACK = 160;

let compiled: WebAssembly.Module | undefined;

/** Compiled once; a thread that is given it shares the machine code. */
export function csvModule(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(Buffer.from(csvWasm, 'base64'));
  return compiled;
}

export class CsvKernel {
  /** Of a column and of the end mark; the caller keeps it up to date between scans. */
  kinds!: Uint8Array;
  /** Line of each column's first missing cell that the kernel saw; 0 = none. */
  missing!: Int32Array;
  /** All of the memory; the block begins at `blockAt`. */
  bytes!: Buffer;
  readonly blockAt: number;
  /** Five numbers each: from, to, 2 * column + (has doubled quotes), row within the scan, line. */
  exceptionList!: Int32Array;
  readonly #memory = new WebAssembly.Memory({ initial: 1 });
  readonly #exports: Exports;
  readonly #rowLimit: number;
  readonly #width: number;
  readonly #at: {
    readonly kinds: number;
    readonly missing: number;
    readonly cells: number;
    readonly exceptions: number;
    /** Of each column, 0 = none. */
    readonly tables: readonly number[];
  };

  constructor(module: WebAssembly.Module, columns: KernelColumns, blockBytes: number) {
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.#exports = exports as unknown as Exports;
    const width = columns.kinds.length - 1;
    this.#width = width;
    this.#rowLimit = Math.max(16, Math.min(4096, Math.floor(CELL_BYTES / 8 / width)));
    let free = this.#exports.heap.value;
    const take = (bytes: number) => {
      const at = free;
      free = (free + bytes + 15) & ~15;
      return at;
    };
    const kinds = take(width + 1);
    const missing = take(4 * width);
    const tables = take(4 * width);
    const cells = take(8 * width * this.#rowLimit);
    const exceptions = take(20 * (EXCEPTIONS + width));
    const given = Array.from(columns.kinds.subarray(0, width), kind => kind === 4);
    let count = 0;
    const addresses = given.map(wanted => (wanted && count++ < MOST_TABLES ? take(TABLE_BYTES) : 0));
    this.blockAt = take(0);
    this.#at = { kinds, missing, cells, exceptions, tables: addresses };
    this.grow(blockBytes);
    this.kinds.set(columns.kinds);
    new Int32Array(this.#memory.buffer, tables, width).set(addresses);
    this.#exports.setUp(
      ...[width, columns.delimiter, kinds, missing, tables, cells, this.#rowLimit, exceptions, EXCEPTIONS + width],
    );
  }

  /** Takes back what was learned and noted: for columns that begin anew. */
  forget(): void {
    this.missing.fill(0);
    for (const at of this.#at.tables) if (at !== 0) this.bytes.fill(0, at, at + TABLE_BYTES);
  }

  /** Makes room for larger blocks; what `bytes` and the other views showed must be taken anew. */
  grow(blockBytes: number): void {
    const wanted = this.blockAt + blockBytes + BLOCK_SLACK - this.#memory.buffer.byteLength;
    if (wanted > 0) this.#memory.grow(Math.ceil(wanted / PAGE_BYTES));
    const { buffer } = this.#memory;
    this.bytes = Buffer.from(buffer);
    this.kinds = new Uint8Array(buffer, this.#at.kinds, this.#width + 1);
    this.missing = new Int32Array(buffer, this.#at.missing, this.#width);
    this.exceptionList = new Int32Array(buffer, this.#at.exceptions, 5 * (EXCEPTIONS + this.#width));
  }

  /** Returns where the first row that is not done begins. */
  scan(from: number, end: number, stop: number, line: number): number {
    this.bytes[end] = 10;
    this.bytes[end + 1] = 34;
    return this.#exports.scan(from, end, stop, line);
  }

  /** Rows done by the last scan. */
  get rows(): number {
    return this.#exports.rows.value;
  }

  /** Exceptions noted by the last scan. */
  get exceptions(): number {
    return this.#exports.exceptions.value;
  }

  /** Line of the next row. */
  get line(): number {
    return this.#exports.line.value;
  }

  /** Whether the last scan ended for want of room, not at a row that it cannot do. */
  get full(): boolean {
    return this.rows === this.#rowLimit || this.exceptions >= EXCEPTIONS;
  }

  numbers(column: number): Float64Array {
    return new Float64Array(this.#memory.buffer, this.#at.cells + column * this.#rowLimit * 8, this.rows);
  }

  codes(column: number): Int32Array {
    return new Int32Array(this.#memory.buffer, this.#at.cells + column * this.#rowLimit * 8, this.rows);
  }

  /** `doubled`: 1 when the bytes have doubled quotes. */
  learn(column: number, from: number, to: number, doubled: number, code: number): void {
    this.#exports.learn(column, from, to, doubled, code);
  }
}
