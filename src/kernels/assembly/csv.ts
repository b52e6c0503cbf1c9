/**
 * Scans the regular rows of a CSV block: finds the cells, reads numbers, looks up short strings. Whatever needs more
 * (a new string, an exponent, a doubled quote) is noted as an exception for the caller; at a row that is not regular
 * (too few cells, an open quote, the end of the bytes) it stops.
 */

export const heap: usize = (__heap_base + 15) & ~15;

/** Kinds of columns, as in the caller. */
const SKIP: u8 = 0;
const NUMBER: u8 = 2;
const STRINGS: u8 = 4;
const OVERFLOW: u8 = 5;

/** A learned string of up to 16 bytes: two words, its length (0 = free slot), its code. */
const SLOT_BYTES: usize = 24;
const SLOTS: usize = 2048;

/** Exceptions are five 32-bit numbers: from, to, 2 * column + (has doubled quotes), row, line. */
const EXCEPTION_BYTES: usize = 20;

const POWERS: usize = memory.data<f64>([
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]);
const LARGEST_EXACT: u64 = 1 << 53;

let width: i32 = 0;
let delimiter: u8 = 0;
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
 * tables of SLOTS slots, 0 = none. cells: width x rowLimit x 8 bytes.
 */
export function setUp(
  columns: i32,
  delimiterByte: u8,
  kinds: usize,
  missing: usize,
  tables: usize,
  cells: usize,
  mostRows: i32,
  exceptionsStart: usize,
  mostExceptions: i32,
): void {
  width = columns;
  delimiter = delimiterByte;
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
 * a quote must stand at `end`, and 64 readable bytes behind them.
 */
export function scan(from: usize, end: usize, stop: usize, firstLine: i32): usize {
  rows = 0;
  exceptions = 0;
  line = firstLine;
  let at = from;
  // The cells' ends in the 64 bytes at `window`, the next one in the lowest bit.
  let window = from;
  let ends = cellEnds(window);
  while (at < stop && rows < rowLimit && exceptions + width < exceptionLimit) {
    const start = at;
    const kept = exceptions;
    if (width > 1 && (load<u8>(at) == 10 || load<u8>(at) == 13)) return start;
    let newlines = 1;
    let column = 0;
    for (; ; column++, at++) {
      let first = at;
      let last: usize;
      let doubled = 0;
      const kind = load<u8>(kindsAt + column);
      if (load<u8>(at) != 34) {
        while (ends == 0) ends = cellEnds((window += 64));
        at = window + <usize>ctz(ends);
        ends &= ends - 1;
        last = at;
      } else {
        first++;
        for (at = first; ; at += 2) {
          for (let byte = load<u8>(at); byte != 34; byte = load<u8>(++at)) {
            if (byte == 10 || (byte == 13 && load<u8>(at + 1) != 10)) newlines++;
          }
          if (at >= end || load<u8>(at + 1) != 34) break;
          doubled = 1;
        }
        last = at++;
        window = at + 1;
        ends = cellEnds(window);
      }
      const next = load<u8>(at);
      if (at >= end || kind == OVERFLOW || (next != delimiter && next != 10 && next != 13)) {
        exceptions = kept;
        return start;
      }
      if (kind != SKIP && !keep(column, kind, first, last, doubled)) note(column, first, last, doubled);
      if (next != delimiter) break;
    }
    if (load<u8>(at) == 13) {
      if (at + 1 >= end) {
        exceptions = kept;
        return start;
      }
      if (load<u8>(at + 1) == 10) {
        at++;
        if (ends == 0) ends = cellEnds((window += 64));
        ends &= ends - 1;
      }
    }
    at++;
    if (column + 1 != width) {
      exceptions = kept;
      return start;
    }
    rows++;
    line += newlines;
  }
  return at;
}

/** A bit for each of the 64 bytes at `at` that is a delimiter or a newline. */
// @ts-ignore: decorator
@inline
function cellEnds(at: usize): u64 {
  return (
    cellEndsOf16(at) | (cellEndsOf16(at + 16) << 16) | (cellEndsOf16(at + 32) << 32) | (cellEndsOf16(at + 48) << 48)
  );
}

// @ts-ignore: decorator
@inline
function cellEndsOf16(at: usize): u64 {
  const bytes = v128.load(at);
  const isNewline = v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13)));
  return <u64>i8x16.bitmask(v128.or(isNewline, i8x16.eq(bytes, i8x16.splat(delimiter))));
}

/** Keeps a cell; false when the caller must. */
// @ts-ignore: decorator
@inline
function keep(column: i32, kind: u8, first: usize, last: usize, doubled: i32): bool {
  const cells = cellsAt + (<usize>(column * rowLimit) << 3);
  if (kind == NUMBER) {
    const cell = cells + (<usize>rows << 3);
    if (first == last) {
      store<f64>(cell, NaN);
      noteMissing(column);
      return true;
    }
    const value = number(first, last);
    store<f64>(cell, value);
    return value == value;
  }
  if (kind != STRINGS || doubled) return false;
  const cell = cells + (<usize>rows << 2);
  if (first == last) {
    store<i32>(cell, -1);
    noteMissing(column);
    return true;
  }
  const table = load<u32>(tablesAt + (column << 2));
  if (table == 0 || last - first > 16) return false;
  const slot = find(table, first, last);
  if (load<i32>(slot + 16) == 0) return false;
  store<i32>(cell, load<i32>(slot + 20));
  return true;
}

function note(column: i32, first: usize, last: usize, doubled: i32): void {
  const exception = exceptionsAt + EXCEPTION_BYTES * exceptions++;
  store<u32>(exception, <u32>first);
  store<u32>(exception + 4, <u32>last);
  store<i32>(exception + 8, column * 2 + doubled);
  store<i32>(exception + 12, rows);
  store<i32>(exception + 16, line);
}

function noteMissing(column: i32): void {
  const at = missingAt + (column << 2);
  if (load<i32>(at) == 0) store<i32>(at, line);
}

/** Teaches a string, so that the next scan finds its code; nothing happens where it is too long or the table half full. */
export function learn(column: i32, first: usize, last: usize, code: i32): void {
  const table = load<u32>(tablesAt + (column << 2));
  if (table == 0 || first == last || last - first > 16) return;
  const counter = table + SLOTS * SLOT_BYTES;
  if (load<u32>(counter) >= SLOTS / 2) return;
  const slot = find(table, first, last);
  if (load<i32>(slot + 16) != 0) return;
  const length = <i32>(last - first);
  store<u64>(slot, word(first, length));
  store<u64>(slot + 8, word(first + 8, length - 8));
  store<i32>(slot + 16, length);
  store<i32>(slot + 20, code);
  store<i32>(counter, load<i32>(counter) + 1);
}

/** The slot of a string, or the free one where it would stand. */
// @ts-ignore: decorator
@inline
function find(table: usize, first: usize, last: usize): usize {
  const length = <i32>(last - first);
  const low = word(first, length);
  const high = word(first + 8, length - 8);
  const hash = (low ^ (high + length) * 0xff51afd7ed558ccd) * 0xc4ceb9fe1a85ec53;
  let slot = table + (<usize>(hash >> 40) & (SLOTS - 1)) * SLOT_BYTES;
  for (;;) {
    const known = load<i32>(slot + 16);
    if (known == 0 || (known == length && load<u64>(slot) == low && load<u64>(slot + 8) == high)) break;
    slot += SLOT_BYTES;
    if (slot == table + SLOTS * SLOT_BYTES) slot = table;
  }
  return slot;
}

/** The first `length` bytes of the eight at `at`, the others zero. */
// @ts-ignore: decorator
@inline
function word(at: usize, length: i32): u64 {
  if (length <= 0) return 0;
  const bytes = load<u64>(at);
  return length >= 8 ? bytes : bytes & (((<u64>1) << (length << 3)) - 1);
}

/** A plain decimal number, correctly rounded; NaN for anything else, which need not mean that it is none. */
// @ts-ignore: decorator
@inline
function number(first: usize, last: usize): f64 {
  const length = <i32>(last - first);
  const negative = i32(load<u8>(first) == 45);
  let point = length;
  let mantissa: u64;
  if (length <= 16) {
    // The digits, moved to the right end of sixteen lanes: lane j holds the one at negative + digits - 16 + j, and one
    // further where that is at or behind the point.
    const values = i8x16.sub(v128.load(first), i8x16.splat(48));
    const points = i8x16.bitmask(i8x16.eq(values, i8x16.splat(-2))) & ((1 << length) - 1);
    if (points != 0) point = ctz(points);
    const digits = length - negative - i32(points != 0);
    if (digits <= 0) return NaN;
    const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const plain = i8x16.add(lanes, i8x16.splat(<i8>(negative + digits - 16)));
    const moved = i8x16.sub(plain, i8x16.ge_s(plain, i8x16.splat(<i8>point)));
    const unused = i8x16.lt_s(lanes, i8x16.splat(<i8>(16 - digits)));
    const aligned = i8x16.swizzle(values, v128.or(moved, unused));
    if (v128.any_true(i8x16.gt_u(aligned, i8x16.splat(9)))) return NaN;
    const pairs = i16x8.add(
      i16x8.mul(v128.and(aligned, i16x8.splat(0xff)), i16x8.splat(10)),
      i16x8.shr_u(aligned, 8),
    );
    const fours = i32x4.dot_i16x8_s(pairs, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
    mantissa =
      <u64>(i32x4.extract_lane(fours, 0) * 10000 + i32x4.extract_lane(fours, 1)) * 100000000 +
      <u64>(i32x4.extract_lane(fours, 2) * 10000 + i32x4.extract_lane(fours, 3));
  } else {
    if (length > 22) return NaN;
    mantissa = 0;
    let significant = 0;
    for (let i = negative; i < length; i++) {
      const byte = load<u8>(first + i);
      if (byte == 46 && point == length) {
        point = i;
        continue;
      }
      if (byte < 48 || byte > 57) return NaN;
      mantissa = mantissa * 10 + (byte - 48);
      if (mantissa != 0) significant++;
    }
    if (significant > 19) return NaN;
  }
  const fraction = point < length ? length - point - 1 : 0;
  const power = load<f64>(POWERS + (fraction << 3));
  let value: f64;
  if (mantissa <= LARGEST_EXACT) value = <f64>mantissa / power;
  else value = divideLong(mantissa, power);
  return negative ? -value : value;
}

/**
 * mantissa / power, correctly rounded; NaN where twice the precision cannot tell. As `divideLong` of the twin: the
 * numerator and the quotient are sums of two doubles (Dekker 1971).
 */
function divideLong(mantissa: u64, power: f64): f64 {
  const high = <f64>mantissa;
  const low = <f64>(<i64>(mantissa - <u64>high));
  const quotient = high / power;
  const back = quotient * power;
  const rest = (high - back - productError(quotient, power, back) + low) / power;
  const sum = quotient + rest;
  const lost = rest - (sum - quotient);
  return sum + lost * (1.0 + 5.684341886080802e-14) == sum ? sum : NaN;
}

/** a * b - product, exactly (Veltkamp's split, Dekker's product). */
function productError(a: f64, b: f64, product: f64): f64 {
  const aSplit = 134217729.0 * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = 134217729.0 * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}
