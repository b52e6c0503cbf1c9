// Scaled dot-product attention of every token of a row to every other one, and its gradient, row by row and head by head.
import { exp, largestOf, sumOf } from './lanes';
import { product, ZERO } from './product';

// @ts-ignore: decorator
@inline
function padded(count: i32): i32 {
  return (count + 3) & ~3;
}

/**
 * context = softmax(q k' / sqrt(width of a head)) v. All addresses in bytes; `offsets`: rows + 1 numbers, of which the
 * first is that of the first token here. `probabilities`: per row and head n x padded n, one after the other.
 * `scratch`: (width of a head) * padded n numbers.
 */
export function attendRows(
  context: usize, probabilities: usize, q: usize, k: usize, v: usize, offsets: usize, rows: i32, width: i32, heads: i32,
  scratch: usize,
): void {
  const size = width / heads;
  const stride = <usize>width << 2;
  const scale: f32 = <f32>1.0 / sqrt<f32>(<f32>size);
  const first = load<i32>(offsets);
  for (let row = 0; row < rows; row++) {
    const begin = load<i32>(offsets + (<usize>row << 2));
    const n = load<i32>(offsets + (<usize>row << 2), 4) - begin;
    const line = <usize>padded(n) << 2;
    const from = <usize>(begin - first) * stride;
    for (let head = 0; head < heads; head++) {
      const here = from + (<usize>(head * size) << 2);
      turn(scratch, line, k + here, stride, n, size);
      product(probabilities, line, q + here, stride, 4, scratch, line, n, padded(n), size, ZERO);
      for (let i = 0; i < n; i++) soften(probabilities + <usize>i * line, n, scale);
      product(context + here, stride, probabilities, line, 4, v + here, stride, n, size, n, ZERO);
      probabilities += <usize>n * line;
    }
  }
}

/** Gradients of q, k and v from that of the context. `scratch`: (width of a head + n) * padded n numbers. */
export function attendRowsBackward(
  dq: usize, dk: usize, dv: usize, dcontext: usize, probabilities: usize, q: usize, k: usize, v: usize, offsets: usize,
  rows: i32, width: i32, heads: i32, scratch: usize,
): void {
  const size = width / heads;
  const stride = <usize>width << 2;
  const scale: f32 = <f32>1.0 / sqrt<f32>(<f32>size);
  const first = load<i32>(offsets);
  for (let row = 0; row < rows; row++) {
    const begin = load<i32>(offsets + (<usize>row << 2));
    const n = load<i32>(offsets + (<usize>row << 2), 4) - begin;
    const line = <usize>padded(n) << 2;
    const from = <usize>(begin - first) * stride;
    const slopes = scratch + <usize>size * line;
    for (let head = 0; head < heads; head++) {
      const here = from + (<usize>(head * size) << 2);
      turn(scratch, line, v + here, stride, n, size);
      product(slopes, line, dcontext + here, stride, 4, scratch, line, n, padded(n), size, ZERO);
      product(dv + here, stride, probabilities, 4, line, dcontext + here, stride, n, size, n, ZERO);
      for (let i = 0; i < n; i++) sharpen(slopes + <usize>i * line, probabilities + <usize>i * line, line, scale);
      product(dq + here, stride, slopes, line, 4, k + here, stride, n, size, n, ZERO);
      product(dk + here, stride, slopes, 4, line, q + here, stride, n, size, n, ZERO);
      probabilities += <usize>n * line;
    }
  }
}

/** to = the n x size numbers at `x`, transposed; a line is filled up with zeros. */
function turn(to: usize, line: usize, x: usize, stride: usize, n: i32, size: i32): void {
  const used = <usize>n << 2;
  for (let j = 0; j < size; j++) {
    let from = x + (<usize>j << 2);
    for (let i: usize = 0; i < used; i += 4) {
      store<f32>(to + i, load<f32>(from));
      from += stride;
    }
    for (let i = used; i < line; i += 4) store<f32>(to + i, 0);
    to += line;
  }
}

/** Softmax of n numbers times `scale`, in place; zeros behind them up to a multiple of four. */
function soften(x: usize, n: i32, scale: f32): void {
  const whole = <usize>(n & ~3) << 2;
  const rest = n & 3;
  let most = f32x4.splat(-f32.MAX_VALUE);
  for (let i: usize = 0; i < whole; i += 16) most = f32x4.pmax(most, v128.load(x + i));
  let largest = largestOf(most);
  for (let i = 0; i < rest; i++) largest = max(largest, load<f32>(x + whole + (<usize>i << 2)));
  const top = f32x4.splat(largest);
  const factor = f32x4.splat(scale);
  let sums = f32x4.splat(0);
  for (let i: usize = 0; i < whole; i += 16) {
    const e = exp(f32x4.mul(factor, f32x4.sub(v128.load(x + i), top)));
    v128.store(x + i, e);
    sums = f32x4.add(sums, e);
  }
  if (rest > 0) {
    let e = exp(f32x4.mul(factor, f32x4.sub(v128.load(x + whole), top)));
    if (rest < 2) e = f32x4.replace_lane(e, 1, 0);
    if (rest < 3) e = f32x4.replace_lane(e, 2, 0);
    e = f32x4.replace_lane(e, 3, 0);
    v128.store(x + whole, e);
    sums = f32x4.add(sums, e);
  }
  const inverse = f32x4.splat(1 / sumOf(sums));
  const all = rest > 0 ? whole + 16 : whole;
  for (let i: usize = 0; i < all; i += 16) v128.store(x + i, f32x4.mul(inverse, v128.load(x + i)));
}

/** From slopes of probabilities to slopes of what softmax was made of, in place. */
function sharpen(slopes: usize, probabilities: usize, line: usize, scale: f32): void {
  let sums = f32x4.splat(0);
  for (let i: usize = 0; i < line; i += 16) {
    sums = f32x4.add(sums, f32x4.mul(v128.load(slopes + i), v128.load(probabilities + i)));
  }
  const mean = f32x4.splat(sumOf(sums));
  const factor = f32x4.splat(scale);
  for (let i: usize = 0; i < line; i += 16) {
    const slope = f32x4.mul(v128.load(probabilities + i), f32x4.sub(v128.load(slopes + i), mean));
    v128.store(slopes + i, f32x4.mul(factor, slope));
  }
}
