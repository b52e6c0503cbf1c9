/** Reads plain decimal numbers from bytes, sixteen at a time. */
import { LANES } from './lanes';

const MINUS: u8 = 45;

const POWERS: usize = memory.data<f64>([
  1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
  1e21, 1e22,
]);
const LARGEST_EXACT: u64 = 1 << 53;

// Vectors come from memory, since V8 builds a literal anew each time.
const HUNDREDS: usize = memory.data<i16>([100, 1, 100, 1, 100, 1, 100, 1]);
const ZERO_AT: usize = memory.data<u8>([48]);
/** A point, less the digit zero: as a number and as a byte. */
const POINT: u32 = -2;
const POINT_AT: usize = memory.data<u8>([254]);
const NINE_AT: usize = memory.data<u8>([9]);
const TEN_AT: usize = memory.data<i16>([10]);
const LOW_BYTE_AT: usize = memory.data<i16>([255]);

/** A plain decimal number, correctly rounded; NaN for anything else, which need not mean that it is none. */
// @ts-ignore: decorator
@inline
export function decimal(first: usize, last: usize): f64 {
  const negative = load<u8>(first) == MINUS;
  let at = first + usize(negative);
  let length = <i32>(last - at);
  // What the last sixteen characters leave, one by one.
  let lead: u64 = 0;
  let fraction = 0;
  let pointSeen = false;
  if (length > 16) {
    if (length > 22) return NaN;
    for (; length > 16; length--, at++) {
      const digit = <u32>load<u8>(at) - 48;
      if (digit <= 9) lead = lead * 10 + digit;
      else if (digit == POINT && !pointSeen) {
        pointSeen = true;
        fraction = length - 1;
      } else return NaN;
    }
    if (lead > 999) return NaN;
  }
  // Of the others the digits are moved to the right end of sixteen lanes: lane j gets the byte at j - 16 + digits, and
  // one further where that is at or behind the point.
  const values = i8x16.sub(v128.load(at), v128.load8_splat(ZERO_AT));
  const points = i8x16.bitmask(i8x16.eq(values, v128.load8_splat(POINT_AT))) & ((1 << length) - 1) & (i32(pointSeen) - 1);
  const point = points == 0 ? length : ctz(points);
  const digits = length - i32(points != 0);
  const lanes = v128.load(LANES);
  const plain = i8x16.add(lanes, i8x16.splat(<i8>(digits - 16)));
  const moved = i8x16.sub(plain, i8x16.ge_s(plain, i8x16.splat(<i8>point)));
  const aligned = i8x16.swizzle(values, v128.or(moved, i8x16.lt_s(plain, i8x16.splat(0))));
  if (digits <= 0 || v128.any_true(i8x16.gt_u(aligned, v128.load8_splat(NINE_AT)))) return NaN;
  const evens = v128.and(aligned, v128.load16_splat(LOW_BYTE_AT));
  const pairs = i16x8.add(i16x8.mul(evens, v128.load16_splat(TEN_AT)), i16x8.shr_u(aligned, 8));
  const fours = i32x4.dot_i16x8_s(pairs, v128.load(HUNDREDS));
  const high = i32x4.extract_lane(fours, 0) * 10000 + i32x4.extract_lane(fours, 1);
  const low = i32x4.extract_lane(fours, 2) * 10000 + i32x4.extract_lane(fours, 3);
  let mantissa = <u64>high * 100000000 + <u64>low;
  if (!pointSeen) fraction = digits - point;
  if (lead != 0) mantissa += lead * (digits == 16 ? 10000000000000000 : 1000000000000000);
  let value = <f64>(<i64>mantissa);
  if (mantissa > LARGEST_EXACT) value = divideLong(mantissa, load<f64>(POWERS + (fraction << 3)));
  else if (fraction > 0) value /= load<f64>(POWERS + (fraction << 3));
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
