/**
 * One pass of logistic regression over a run of rows: logits, sigmoids, loss, gradient and, when asked, X'SX.
 *
 * Blocks of 64 rows stay in the first-level cache; the Hessian is built in 4 x 4 tiles that live in eight f64x2
 * registers. All results are added to what `out` already holds, so that a caller can feed the rows in pieces.
 */

const BLOCK: i32 = 64;
const MAGIC: f64 = 6755399441055744.0; // 1.5 * 2^52: adding it rounds a double to an integer in its low bits

/** First byte of memory that is free for the caller. */
export const heap: usize = __heap_base;

// 1/0! … 1/12!, and what else exp needs; loaded from memory, since V8 builds a literal anew each time.
const CONSTANTS: usize = memory.data<f64>([
  1.0, 1.0, 0.5, 1.0 / 6.0, 1.0 / 24.0, 1.0 / 120.0, 1.0 / 720.0, 1.0 / 5040.0, 1.0 / 40320.0, 1.0 / 362880.0,
  1.0 / 3628800.0, 1.0 / 39916800.0, 1.0 / 479001600.0,
  -708.0, 1.4426950408889634, 6.93147180369123816490e-1, 1.90821492927058770002e-10, MAGIC,
]);

// @ts-ignore: decorator
@inline
function constant(index: usize): v128 {
  return v128.load64_splat(CONSTANTS + (index << 3));
}

/** a + b x */
// @ts-ignore: decorator
@inline
function multiplyAdd(a: v128, b: v128, x: v128): v128 {
  return f64x2.add(a, f64x2.mul(b, x));
}

/** e^x for x <= 0, two at a time; relative error below 4e-16. Below -708 it stays at e^-708. */
// @ts-ignore: decorator
@inline
function exp(x: v128): v128 {
  const clamped = f64x2.pmax(constant(13), x);
  const shifted = f64x2.add(f64x2.mul(clamped, constant(14)), constant(17));
  const n = f64x2.sub(shifted, constant(17));
  const r = f64x2.sub(f64x2.sub(clamped, f64x2.mul(n, constant(15))), f64x2.mul(n, constant(16)));
  // Taylor to the 12th power (|r| <= ln(2) / 2 leaves 2e-16), in Estrin's order: Horner's is one long wait.
  const r2 = f64x2.mul(r, r);
  const r4 = f64x2.mul(r2, r2);
  const low = multiplyAdd(multiplyAdd(constant(0), constant(1), r), multiplyAdd(constant(2), constant(3), r), r2);
  const middle = multiplyAdd(multiplyAdd(constant(4), constant(5), r), multiplyAdd(constant(6), constant(7), r), r2);
  const high = multiplyAdd(multiplyAdd(constant(8), constant(9), r), multiplyAdd(constant(10), constant(11), r), r2);
  const p = multiplyAdd(low, multiplyAdd(middle, multiplyAdd(high, constant(12), r4), r4), r4);
  return f64x2.mul(p, i64x2.shl(i64x2.add(shifted, i64x2.splat(1023)), 52));
}

/**
 * @param values   rows x width, row-major
 * @param labels   one byte a row, 0 or 1
 * @param weights  the coefficients, zero-padded to a multiple of four, then the intercept
 * @param scratch  2 * 64 * padded + 128 doubles
 * @param out      eight doubles: mantissa and exponent of the product of 1 + e^-|z| over the negative rows, the same over the
 *                 positive ones, the linear part of the loss, the intercept's gradient and curvature, one unused; then, all
 *                 padded, the gradient, and when `curved` X's and X'SX (4 x 4 tiles on and below the diagonal)
 */
export function pass(
  values: usize, labels: usize, rows: i32, width: i32, weights: usize, scratch: usize, out: usize,
  negative: f64, positive: f64, curved: bool,
): void {
  const padded = (width + 3) & ~3;
  const stride: usize = <usize>padded << 3;
  const b = scratch + <usize>BLOCK * stride;
  const residuals = b + <usize>BLOCK * stride;
  const curvatures = residuals + <usize>BLOCK * 8;
  for (let from = 0; from < rows; from += BLOCK) {
    const count = min(BLOCK, rows - from);
    const even = (count + 1) & ~1;
    let a = values + (<usize>(from * width) << 3);
    if (count < BLOCK || width < padded) a = padded_copy(a, count, width, scratch, stride);
    logits(a, stride, even, weights, curvatures);
    judge(labels + <usize>from, count, residuals, curvatures, out, negative, positive);
    slopes(a, stride, even, residuals, out + 64);
    if (!curved) continue;
    scale(a, b, stride, even, curvatures, out + 64 + stride);
    tiles(a, b, stride, even, out + 64 + stride * 2);
  }
}

/** Rows at the padded stride; an odd last one gets a neighbour of zeros. */
function padded_copy(values: usize, count: i32, width: i32, to: usize, stride: usize): usize {
  const bytes = <usize>width << 3;
  for (let row = 0; row < count; row++) {
    const at = to + <usize>row * stride;
    for (let k: usize = 0; k < bytes; k += 8) store<f64>(at + k, load<f64>(values + k));
    for (let k = bytes; k < stride; k += 8) store<f64>(at + k, 0);
    values += bytes;
  }
  if (count & 1) memory.fill(to + <usize>count * stride, 0, stride);
  return to;
}

/** A weights + intercept, two rows at a time */
function logits(a: usize, stride: usize, count: i32, weights: usize, to: usize): void {
  const intercept = f64x2.splat(load<f64>(weights + stride));
  for (let row = 0; row < count; row += 2) {
    const first = a + <usize>row * stride;
    const second = first + stride;
    let f0 = f64x2.splat(0), f1 = f64x2.splat(0), s0 = f64x2.splat(0), s1 = f64x2.splat(0);
    for (let k: usize = 0; k < stride; k += 32) {
      const w0 = v128.load(weights + k);
      const w1 = v128.load(weights + k, 16);
      f0 = multiplyAdd(f0, w0, v128.load(first + k));
      f1 = multiplyAdd(f1, w1, v128.load(first + k, 16));
      s0 = multiplyAdd(s0, w0, v128.load(second + k));
      s1 = multiplyAdd(s1, w1, v128.load(second + k, 16));
    }
    f0 = f64x2.add(f0, f1);
    s0 = f64x2.add(s0, s1);
    const sum = f64x2.add(v128.shuffle<f64>(f0, s0, 0, 2), v128.shuffle<f64>(f0, s0, 1, 3));
    v128.store(to + (<usize>row << 3), f64x2.add(intercept, sum));
  }
}

/** Turns each row's logit, found at `curvatures`, into its residual and curvature; adds up the loss. */
function judge(
  labels: usize, count: i32, residuals: usize, curvatures: usize, out: usize, negative: f64, positive: f64,
): void {
  const one = f64x2.splat(1.0);
  const zero = f64x2.splat(0.0);
  let productNegative = one;
  let productPositive = one;
  let linear = zero;
  let slope = zero;
  let curve = zero;
  for (let row = 0; row < count; row += 2) {
    const z = v128.load(curvatures + (<usize>row << 3));
    const lonely = row + 1 == count;
    const y = f64x2.replace_lane(f64x2.splat(<f64>load<u8>(labels + row)), 1, lonely ? 0.0 : <f64>load<u8>(labels + row, 1));
    const isPositive = f64x2.gt(y, zero);
    let weight = v128.bitselect(f64x2.splat(positive), f64x2.splat(negative), isPositive);
    let counted = one;
    if (lonely) {
      weight = f64x2.replace_lane(weight, 1, 0.0);
      counted = f64x2.replace_lane(one, 1, 0.0);
    }

    const e = exp(f64x2.neg(f64x2.abs(z)));
    const sum = f64x2.add(one, e);
    const inverse = f64x2.div(one, sum);
    const p = v128.bitselect(inverse, f64x2.mul(e, inverse), f64x2.ge(z, zero));
    const residual = f64x2.mul(weight, f64x2.sub(p, y));
    const curvature = f64x2.mul(weight, f64x2.mul(e, f64x2.mul(inverse, inverse)));
    v128.store(residuals + (<usize>row << 3), residual);
    v128.store(curvatures + (<usize>row << 3), curvature);
    slope = f64x2.add(slope, residual);
    curve = f64x2.add(curve, curvature);

    // log(1 + e^-|z|) is summed as the log of a product: its factors lie in 1 … 2, so 64 of them cannot overflow.
    const factor = f64x2.add(one, f64x2.mul(counted, e));
    productPositive = f64x2.mul(productPositive, v128.bitselect(factor, one, isPositive));
    productNegative = f64x2.mul(productNegative, v128.bitselect(one, factor, isPositive));
    const margin = v128.bitselect(z, f64x2.neg(z), isPositive);
    linear = f64x2.add(linear, f64x2.mul(weight, f64x2.pmax(zero, f64x2.neg(margin))));
  }
  multiply(out, productNegative);
  multiply(out + 16, productPositive);
  increase(out + 32, linear);
  increase(out + 40, slope);
  increase(out + 48, curve);
}

/** out[0] keeps the mantissa of the running product, out[1] its exponent. */
// @ts-ignore: decorator
@inline
function multiply(out: usize, product: v128): void {
  const bits = reinterpret<u64>(load<f64>(out) * f64x2.extract_lane(product, 0) * f64x2.extract_lane(product, 1));
  store<f64>(out, load<f64>(out, 8) + <f64>(<i64>(bits >> 52) - 1023), 8);
  store<f64>(out, reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000));
}

// @ts-ignore: decorator
@inline
function increase(at: usize, pair: v128): void {
  store<f64>(at, load<f64>(at) + f64x2.extract_lane(pair, 0) + f64x2.extract_lane(pair, 1));
}

/** gradient += A' residuals */
function slopes(a: usize, stride: usize, count: i32, residuals: usize, gradient: usize): void {
  for (let column: usize = 0; column < stride; column += 32) {
    let g0 = v128.load(gradient + column);
    let g1 = v128.load(gradient + column, 16);
    let at = a + column;
    for (let row = 0; row < count; row++) {
      const r = v128.load64_splat(residuals + (<usize>row << 3));
      g0 = multiplyAdd(g0, r, v128.load(at));
      g1 = multiplyAdd(g1, r, v128.load(at, 16));
      at += stride;
    }
    v128.store(gradient + column, g0);
    v128.store(gradient + column, g1, 16);
  }
}

/** B = each row of A times its curvature; sums += B' 1 */
function scale(a: usize, b: usize, stride: usize, count: i32, curvatures: usize, sums: usize): void {
  for (let column: usize = 0; column < stride; column += 32) {
    let s0 = v128.load(sums + column);
    let s1 = v128.load(sums + column, 16);
    let from = a + column;
    let to = b + column;
    for (let row = 0; row < count; row++) {
      const s = v128.load64_splat(curvatures + (<usize>row << 3));
      const b0 = f64x2.mul(s, v128.load(from));
      const b1 = f64x2.mul(s, v128.load(from, 16));
      v128.store(to, b0);
      v128.store(to, b1, 16);
      s0 = f64x2.add(s0, b0);
      s1 = f64x2.add(s1, b1);
      from += stride;
      to += stride;
    }
    v128.store(sums + column, s0);
    v128.store(sums + column, s1, 16);
  }
}

/** hessian += B'A, tiles on and below the diagonal */
function tiles(a: usize, b: usize, stride: usize, count: i32, hessian: usize): void {
  for (let i: usize = 0; i < stride; i += 32) {
    for (let j: usize = 0; j <= i; j += 32) {
      let left = b + i;
      let right = a + j;
      let h00 = f64x2.splat(0), h01 = f64x2.splat(0);
      let h10 = f64x2.splat(0), h11 = f64x2.splat(0);
      let h20 = f64x2.splat(0), h21 = f64x2.splat(0);
      let h30 = f64x2.splat(0), h31 = f64x2.splat(0);
      for (let row = 0; row < count; row++) {
        const r0 = v128.load(right);
        const r1 = v128.load(right, 16);
        let l = v128.load64_splat(left);
        h00 = multiplyAdd(h00, l, r0);
        h01 = multiplyAdd(h01, l, r1);
        l = v128.load64_splat(left, 8);
        h10 = multiplyAdd(h10, l, r0);
        h11 = multiplyAdd(h11, l, r1);
        l = v128.load64_splat(left, 16);
        h20 = multiplyAdd(h20, l, r0);
        h21 = multiplyAdd(h21, l, r1);
        l = v128.load64_splat(left, 24);
        h30 = multiplyAdd(h30, l, r0);
        h31 = multiplyAdd(h31, l, r1);
        left += stride;
        right += stride;
      }
      let to = hessian + (i >> 3) * stride + j;
      accumulate(to, h00, h01);
      to += stride;
      accumulate(to, h10, h11);
      to += stride;
      accumulate(to, h20, h21);
      to += stride;
      accumulate(to, h30, h31);
    }
  }
}

// @ts-ignore: decorator
@inline
function accumulate(to: usize, first: v128, second: v128): void {
  v128.store(to, f64x2.add(v128.load(to), first));
  v128.store(to, f64x2.add(v128.load(to, 16), second), 16);
}
