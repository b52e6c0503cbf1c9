/** Reads decimal numbers straight from bytes, rounded exactly as `Number()` rounds them, without making a string. */
import { isBlank } from './missing.ts';

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const PLUS = 43;
const MINUS = 45;

/** 10^0 … 10^22: the powers of ten that a double holds exactly. */
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Digits that always fit a double's 53 bits. */
const EXACT_DIGITS = 15;

/**
 * The number in `bytes[from … to)`, spaces and tabs around it allowed; NaN when it is not one.
 *
 * Accepted: sign, digits, one point, exponent. Not accepted: `inf`, `nan`, hexadecimal, separators of thousands,
 * and a number too large for a double.
 */
export function parseNumber(bytes: Buffer, from: number, to: number): number {
  while (from < to && isBlank(bytes[from]!)) from++;
  while (from < to && isBlank(bytes[to - 1]!)) to--;
  let at = from;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;

  // The first 15 significant digits as one integer, up to four more as a second one.
  let head = 0;
  let tail = 0;
  let significant = 0;
  let digits = 0;
  let fraction = 0;
  let inFraction = false;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === POINT && !inFraction) {
      inFraction = true;
      continue;
    }
    if (byte < ZERO || byte > NINE) break;
    digits++;
    if (inFraction) fraction++;
    if (significant === 0 && byte === ZERO) continue;
    if (significant < EXACT_DIGITS) head = head * 10 + (byte - ZERO);
    else if (significant < EXACT_DIGITS + 4) tail = tail * 10 + (byte - ZERO);
    significant++;
  }
  if (digits === 0) return Number.NaN;
  let exponent = -fraction;
  if (at < to) {
    const written = readExponent(bytes, at, to);
    if (Number.isNaN(written)) return Number.NaN;
    exponent += written;
  }

  let value = Number.NaN;
  if (significant === 0) value = 0;
  else if (significant <= EXACT_DIGITS && exponent >= -22 && exponent <= 22) {
    value = exponent < 0 ? head / POWERS_OF_TEN[-exponent]! : head * POWERS_OF_TEN[exponent]!;
  } else if (significant <= EXACT_DIGITS + 4 && exponent >= -22 && exponent <= 0) {
    value = divideLong(head, tail, POWERS_OF_TEN[significant - EXACT_DIGITS]!, POWERS_OF_TEN[-exponent]!);
  }
  if (!Number.isNaN(value)) return negative ? -value : value;
  value = Number(bytes.toString('latin1', from, to));
  return Number.isFinite(value) ? value : Number.NaN;
}

/** The integer after `e`; NaN when `bytes[at … to)` is not a whole exponent. */
function readExponent(bytes: Buffer, at: number, to: number): number {
  if ((bytes[at]! | 32) !== 101) return Number.NaN;
  at++;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at++;
  if (at >= to) return Number.NaN;
  let exponent = 0;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return Number.NaN;
    exponent = Math.min(exponent * 10 + (byte - ZERO), 1e6);
  }
  return negative ? -exponent : exponent;
}

/**
 * (head * shift + tail) / power, correctly rounded, or NaN where rounding cannot be decided with twice the precision.
 *
 * Most floats that programs print have 16 or 17 digits. Their numerator is kept as an unevaluated sum of two doubles
 * (Dekker 1971), the quotient likewise; only one that falls next to the middle of two doubles is left to `Number()`.
 */
function divideLong(head: number, tail: number, shift: number, power: number): number {
  const product = head * shift;
  const high = product + tail;
  const low = productError(head, shift, product) + (tail - (high - product));
  const quotient = high / power;
  const back = quotient * power;
  const rest = (high - back - productError(quotient, power, back) + low) / power;
  const sum = quotient + rest;
  const lost = rest - (sum - quotient);
  return sum + lost * (1 + 2 ** -44) === sum ? sum : Number.NaN;
}

/** a * b - product, exactly (Veltkamp's split, Dekker's product). */
function productError(a: number, b: number, product: number): number {
  const aSplit = 134217729 * a;
  const aHigh = aSplit - (aSplit - a);
  const aLow = a - aHigh;
  const bSplit = 134217729 * b;
  const bHigh = bSplit - (bSplit - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The number that a whole string is; NaN when it is not one. */
export function numberIn(text: string): number {
  const bytes = Buffer.from(text);
  return parseNumber(bytes, 0, bytes.length);
}
