/** The typed columns that a scan fills, cell by cell. */
import { isMissing, type MissingWords } from '../missing.ts';
import { parseNumber } from '../number.ts';
import { parseTimestamp } from '../timestamp.ts';
import { Dictionary } from './dictionary.ts';

/** How the cells of a column are kept. `AUTO` becomes one of the last three at the first cell with a value. */
export const SKIP = 0;
export const AUTO = 1;
export const NUMBER = 2;
export const TIME = 3;
export const STRINGS = 4;
export type Storage = typeof SKIP | typeof AUTO | typeof NUMBER | typeof TIME | typeof STRINGS;
/** Stands behind the last column: a cell too many. */
export const OVERFLOW = 5;

export type CellArray = Float64Array | Int32Array;

/** Told of a cell `bytes[from … to)` that is not what its column was said to hold. */
export type Misfit = (column: number, bytes: Buffer, from: number, to: number, line: number) => void;

export class CsvColumns {
  readonly width: number;
  /** Of each column, and `OVERFLOW`. */
  readonly storage: Uint8Array;
  readonly numbers: Float64Array[] = [];
  readonly codes: Int32Array[] = [];
  readonly dictionaries: Dictionary[];
  /** Line of a column's first missing cell; 0 = none. */
  readonly firstMissing: Int32Array;
  /** Columns with a cell that is not what the ones before it were; they are skipped from there on. */
  readonly contradicted = new Set<number>();
  /** Rows there will be, as far as anybody knows: how much room is made when room runs out. */
  expectedRows = 0;
  readonly #missing: MissingWords;
  readonly #misfit: Misfit | null;
  #capacity: number;

  /**
   * `room` has arrays of `capacity` for columns whose storage is known; where it has none they are made here. With
   * `misfit`, a cell that contradicts its column counts as missing, is told, and changes nothing else.
   */
  constructor(
    storage: readonly Storage[],
    missing: MissingWords,
    capacity: number,
    room: readonly (CellArray | null)[] = [],
    misfit: Misfit | null = null,
  ) {
    this.width = storage.length;
    this.#missing = missing;
    this.#misfit = misfit;
    this.#capacity = capacity;
    this.storage = Uint8Array.from([...storage, OVERFLOW]);
    this.firstMissing = new Int32Array(storage.length);
    this.dictionaries = storage.map(() => new Dictionary(missing));
    storage.forEach((_, column) => {
      const given = room[column] ?? null;
      this.numbers.push(given instanceof Float64Array ? given : new Float64Array(0));
      this.codes.push(given instanceof Int32Array ? given : new Int32Array(0));
      if (given === null) this.#makeRoom(column, 0);
    });
  }

  /** Makes room for at least `rows`, of which `kept` are there. */
  reserve(rows: number, kept: number): void {
    if (rows <= this.#capacity) return;
    this.#capacity = Math.max(1024, rows, Math.ceil(kept * 1.25), Math.ceil(this.expectedRows * 1.05));
    this.storage.forEach((_, column) => {
      this.#makeRoom(column, kept);
    });
  }

  /** Keeps the whole cell `bytes[from … to)`, its quotes taken off, as its column asks. */
  store(bytes: Buffer, from: number, to: number, column: number, row: number, line: number): void {
    const storage = this.storage[column];
    if (storage === SKIP) return;
    if (storage === STRINGS) {
      const code = this.dictionaries[column]!.code(bytes, from, to, line);
      if (code === -1) this.noteMissing(column, line);
      this.codes[column]![row] = code;
      return;
    }
    const number = storage === TIME ? Number.NaN : parseNumber(bytes, from, to);
    const value = storage === NUMBER || !Number.isNaN(number) ? number : parseTimestamp(bytes, from, to);
    if (storage !== AUTO && !Number.isNaN(value)) this.numbers[column]![row] = value;
    else if (from === to || isMissing(bytes, from, to, this.#missing)) {
      this.noteMissing(column, line);
      if (storage !== AUTO) this.numbers[column]![row] = Number.NaN;
    } else if (storage === AUTO) {
      this.storage[column] = !Number.isNaN(number) ? NUMBER : !Number.isNaN(value) ? TIME : STRINGS;
      this.#makeRoom(column, 0);
      this.numbers[column]!.fill(Number.NaN, 0, row);
      this.codes[column]!.fill(-1, 0, row);
      this.store(bytes, from, to, column, row, line);
    } else if (this.#misfit !== null) {
      this.#misfit(column, bytes, from, to, line);
      this.numbers[column]![row] = Number.NaN;
    } else {
      this.contradicted.add(column);
      this.storage[column] = SKIP;
    }
  }

  noteMissing(column: number, line: number): void {
    const first = this.firstMissing[column]!;
    if (first === 0 || line < first) this.firstMissing[column] = line;
  }

  /** Gives a column arrays of the capacity, with the first `kept` rows. */
  #makeRoom(column: number, kept: number): void {
    const storage = this.storage[column];
    if (storage === NUMBER || storage === TIME) {
      const larger = new Float64Array(this.#capacity);
      larger.set(this.numbers[column]!.subarray(0, kept));
      this.numbers[column] = larger;
    } else if (storage === STRINGS) {
      const larger = new Int32Array(this.#capacity);
      larger.set(this.codes[column]!.subarray(0, kept));
      this.codes[column] = larger;
    }
  }
}
