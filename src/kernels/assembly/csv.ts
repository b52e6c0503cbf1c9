/**
 * Scans the regular rows of a CSV block: finds the cells, reads numbers, looks up short strings. A cell that needs more
 * (a new string, an exponent) is noted as an exception for the caller; at a row that is not regular (too few cells, an
 * open quote, the end of the bytes) it stops.
 */

import { decimal } from './csv/decimal';
import { LANES } from './csv/lanes';

export const heap: usize = (__heap_base + 15) & ~15;

/** Kinds of columns, as in the caller. */
const SKIP: u8 = 0;
const NUMBER: u8 = 2;
const STRINGS: u8 = 4;
const END: u8 = 5;

const LF: u8 = 10;
const CR: u8 = 13;
const QUOTE: u8 = 34;

/** A learned string of up to 32 bytes: its bytes, its length (0 = free slot) and DOUBLED, its code. */
const SLOT_BYTES: usize = 40;
const SLOTS: usize = 2048;
const LONGEST: i32 = 32;
/** Marks a string that is kept as it is written, its quotes doubled. */
const DOUBLED: i32 = 64;
/** Not a code: the string was never learned. */
const UNKNOWN: i32 = -2;
/** Not a column: the row is for the caller. */
const NOT_REGULAR: i32 = -2;

/** Exceptions are five 32-bit numbers: from, to, 2 * column + (has doubled quotes), row, line. */
const EXCEPTION_BYTES: usize = 20;

// Vectors come from memory, since V8 builds a literal anew each time.
const LF_AT: usize = memory.data<u8>([LF]);
const CR_AT: usize = memory.data<u8>([CR]);
const QUOTE_AT: usize = memory.data<u8>([QUOTE]);
const DELIMITER_AT: usize = memory.data<u8>([0]);

let width: i32 = 0;
let kindsAt: usize = 0;
let missingAt: usize = 0;
let tablesAt: usize = 0;
let cellsAt: usize = 0;
let rowLimit: i32 = 0;
let exceptionsAt: usize = 0;
let exceptionLimit: i32 = 0;

/** Rows done and exceptions noted by the last `scan`; the line of the next row. */
export let rows: i32 = 0;
export let exceptions: i32 = 0;
export let line: i32 = 0;

/**
 * kinds: width + 1 bytes. missing: width lines of the first missing cell, 0 = none yet. tables: width addresses of
 * tables of SLOTS slots and a counter, 0 = none. cells: width * mostRows * 8 bytes.
 */
export function setUp(
  columns: i32,
  delimiter: u8,
  kinds: usize,
  missing: usize,
  tables: usize,
  cells: usize,
  mostRows: i32,
  exceptionsStart: usize,
  mostExceptions: i32,
): void {
  width = columns;
  store<u8>(DELIMITER_AT, delimiter);
  kindsAt = kinds;
  missingAt = missing;
  tablesAt = tables;
  cellsAt = cells;
  rowLimit = mostRows;
  exceptionsAt = exceptionsStart;
  exceptionLimit = mostExceptions;
}

/**
 * Scans from `from` rows that begin before `stop`; returns where the first row that is not done begins. A newline and
 * a quote must stand at `end`, and 128 readable bytes behind them.
 */
export function scan(from: usize, end: usize, stop: usize, firstLine: i32): usize {
  const columns = width;
  const kinds = kindsAt;
  const tables = tablesAt;
  const stride = <usize>rowLimit << 3;
  const delimiter = load<u8>(DELIMITER_AT);
  let row = 0;
  let noted = 0;
  let lineNow = firstLine;
  let start = from;
  // The cells' ends in the 64 bytes at `window`, the next one in the lowest bit.
  let window = from;
  let ends = cellEnds(window);
  while (start < stop && row < rowLimit && noted + columns < exceptionLimit) {
    const begins = load<u8>(start);
    if (columns > 1 && (begins == LF || begins == CR)) break;
    let at = start;
    let newExceptions = noted;
    let newlines = 1;
    let column = 0;
    let cell = cellsAt;
    let next: u8;
    for (;;) {
      let first = at;
      let last: usize;
      let doubled = 0;
      if (load<u8>(at) != QUOTE) {
        while (ends == 0) ends = cellEnds((window += 64));
        last = at = window + <usize>ctz(ends);
        ends &= ends - 1;
        next = load<u8>(at);
      } else {
        at = ++first;
        for (; ; at += 2) {
          at = quoteOrNewline(at);
          for (let byte = load<u8>(at); byte != QUOTE; byte = load<u8>(++at)) {
            if (byte == LF || (byte == CR && load<u8>(at + 1) != LF)) newlines++;
          }
          if (at >= end || load<u8>(at + 1) != QUOTE) break;
          doubled = 1;
        }
        last = at++;
        next = load<u8>(at);
        if (at >= end || (next != delimiter && next != LF && next != CR)) {
          column = NOT_REGULAR;
          break;
        }
        const passed = at + 1 - window;
        if (passed < 64) ends = (ends >> passed) << passed;
        else ends = cellEnds((window = at + 1));
      }
      const kind = load<u8>(kinds + column);
      if (kind == NUMBER) {
        const value = first == last ? NaN : decimal(first, last);
        store<f64>(cell + (<usize>row << 3), value);
        if (value != value) {
          if (first != last) note(newExceptions++, first, last, column * 2 + doubled, row, lineNow);
          else if (at < end) missing(column, lineNow);
        }
      } else if (kind == STRINGS) {
        let code = -1;
        if (first != last) {
          code = codeOf(load<u32>(tables + (column << 2)), first, last, doubled);
          if (code == UNKNOWN) note(newExceptions++, first, last, column * 2 + doubled, row, lineNow);
        } else if (at < end) missing(column, lineNow);
        store<i32>(cell + (<usize>row << 2), code);
      } else if (kind == END) {
        column = NOT_REGULAR;
        break;
      } else if (kind != SKIP) note(newExceptions++, first, last, column * 2 + doubled, row, lineNow);
      if (next != delimiter) break;
      column++;
      at++;
      cell += stride;
    }
    if (column + 1 != columns || at >= end) break;
    if (next == CR) {
      if (at + 1 >= end) break;
      if (load<u8>(at + 1) == LF) {
        at++;
        while (ends == 0) ends = cellEnds((window += 64));
        ends &= ends - 1;
      }
    }
    start = at + 1;
    noted = newExceptions;
    row++;
    lineNow += newlines;
  }
  rows = row;
  exceptions = noted;
  line = lineNow;
  return start;
}

/** A bit for each of the 64 bytes at `at` that is a delimiter or a newline. */
// @ts-ignore: decorator
@inline
function cellEnds(at: usize): u64 {
  return cellEndsOf16(at) | (cellEndsOf16(at + 16) << 16) | (cellEndsOf16(at + 32) << 32) | (cellEndsOf16(at + 48) << 48);
}

// @ts-ignore: decorator
@inline
function cellEndsOf16(at: usize): u64 {
  const bytes = v128.load(at);
  const isEnd = v128.or(isNewline(bytes), i8x16.eq(bytes, v128.load8_splat(DELIMITER_AT)));
  return <u64>(<u32>i8x16.bitmask(isEnd));
}

// @ts-ignore: decorator
@inline
function isNewline(bytes: v128): v128 {
  return v128.or(i8x16.eq(bytes, v128.load8_splat(LF_AT)), i8x16.eq(bytes, v128.load8_splat(CR_AT)));
}

/** The first place from `at` on where one stands. */
function quoteOrNewline(at: usize): usize {
  let found = 0;
  for (; found == 0; at += 16) {
    const bytes = v128.load(at);
    found = i8x16.bitmask(v128.or(isNewline(bytes), i8x16.eq(bytes, v128.load8_splat(QUOTE_AT))));
  }
  return at - 16 + <usize>ctz(found);
}

function note(index: i32, first: usize, last: usize, tagged: i32, row: i32, lineNow: i32): void {
  const exception = exceptionsAt + EXCEPTION_BYTES * index;
  store<u32>(exception, <u32>first);
  store<u32>(exception + 4, <u32>last);
  store<i32>(exception + 8, tagged);
  store<i32>(exception + 12, row);
  store<i32>(exception + 16, lineNow);
}

/** Remembers the first line. A cell that the end of the bytes makes empty must not come here. */
function missing(column: i32, lineNow: i32): void {
  const at = missingAt + (column << 2);
  if (load<i32>(at) == 0) store<i32>(at, lineNow);
}

/** Teaches a string, so that the next scan finds its code; nothing happens where it is too long or the table half full. */
export function learn(column: i32, first: usize, last: usize, doubled: i32, code: i32): void {
  const table = load<u32>(tablesAt + (column << 2));
  const length = <i32>(last - first);
  if (table == 0 || length == 0 || length > LONGEST) return;
  const counter = table + SLOTS * SLOT_BYTES;
  if (load<u32>(counter) >= <u32>SLOTS / 2) return;
  const slot = find(table, first, length, length + doubled * DOUBLED);
  if (load<i32>(slot + 32) != 0) return;
  v128.store(slot, bytesOf(first, length));
  v128.store(slot + 16, bytesOf(first + 16, length - 16));
  store<i32>(slot + 32, length + doubled * DOUBLED);
  store<i32>(slot + 36, code);
  store<i32>(counter, load<i32>(counter) + 1);
}

// @ts-ignore: decorator
@inline
function codeOf(table: usize, first: usize, last: usize, doubled: i32): i32 {
  const length = <i32>(last - first);
  if (table == 0 || length > LONGEST) return UNKNOWN;
  const slot = find(table, first, length, length + doubled * DOUBLED);
  return load<i32>(slot + 32) == 0 ? UNKNOWN : load<i32>(slot + 36);
}

/** The slot of a string, or the free one where it would stand. */
// @ts-ignore: decorator
@inline
function find(table: usize, first: usize, length: i32, tagged: i32): usize {
  const head = bytesOf(first, length);
  let hash = (i64x2.extract_lane(head, 0) ^ rotl(i64x2.extract_lane(head, 1), 29)) * 0xff51afd7ed558ccd;
  let tail = v128.xor(head, head);
  if (length > 16) {
    tail = bytesOf(first + 16, length - 16);
    hash = (hash ^ i64x2.extract_lane(tail, 0) ^ rotl(i64x2.extract_lane(tail, 1), 29)) * 0xc4ceb9fe1a85ec53;
  }
  let slot = table + (<usize>(<u64>hash >> 40) & (SLOTS - 1)) * SLOT_BYTES;
  for (;;) {
    const known = load<i32>(slot + 32);
    if (known == 0) break;
    const differs = v128.or(v128.xor(v128.load(slot), head), v128.xor(v128.load(slot + 16), tail));
    if (known == tagged && !v128.any_true(differs)) break;
    slot += SLOT_BYTES;
    if (slot == table + SLOTS * SLOT_BYTES) slot = table;
  }
  return slot;
}

/** The first `length` of the 16 bytes at `at`, the others zero. */
// @ts-ignore: decorator
@inline
function bytesOf(at: usize, length: i32): v128 {
  return v128.and(v128.load(at), i8x16.lt_s(v128.load(LANES), i8x16.splat(<i8>length)));
}
