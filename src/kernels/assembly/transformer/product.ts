// Products of matrices, in tiles that live in registers: 4 x 8 numbers, and what is left over in smaller ones.
// Every number of the result is summed in the order of k, whatever tile it falls into: a row's result does not depend on
// its neighbours.

/** C starts at zero. */
export const ZERO: i32 = -1;
/** C starts as it is. */
export const ITSELF: i32 = -2;

/**
 * C = start + A B, all but the numbers m, n, k in bytes: `ci`, `ai`, `bk` lie between rows of C, A, B, and `ak` between
 * columns of A: exchanged they read A transposed. `start` is a row that each row of C begins with, or ZERO or ITSELF.
 * n is a multiple of four.
 */
export function product(
  c: usize, ci: usize, a: usize, ai: usize, ak: usize, b: usize, bk: usize, m: i32, n: i32, k: i32, start: i32,
): void {
  const columns = <usize>n << 2;
  let row = 0;
  for (; row + 4 <= m; row += 4) {
    let j: usize = 0;
    for (; j + 32 <= columns; j += 32) tile4x8(c + j, ci, a, ai, ak, b + j, bk, k, at(start, j));
    if (j < columns) tile4x4(c + j, ci, a, ai, ak, b + j, bk, k, at(start, j));
    a += ai << 2;
    c += ci << 2;
  }
  for (; row < m; row++) {
    let j: usize = 0;
    for (; j + 32 <= columns; j += 32) tile1x8(c + j, a, ak, b + j, bk, k, at(start, j));
    if (j < columns) tile1x4(c + j, a, ak, b + j, bk, k, at(start, j));
    a += ai;
    c += ci;
  }
}

// @ts-ignore: decorator
@inline
function at(start: i32, j: usize): i32 {
  return start < 0 ? start : start + <i32>j;
}

/** Four numbers that a row of C begins with. */
// @ts-ignore: decorator
@inline
function begin(c: usize, start: i32, further: usize): v128 {
  if (start == ZERO) return f32x4.splat(0);
  return v128.load((start == ITSELF ? c : <usize>start) + further);
}

function tile4x8(
  c: usize, ci: usize, a: usize, ai: usize, ak: usize, b: usize, bk: usize, k: i32, start: i32,
): void {
  const c1 = c + ci;
  const c2 = c1 + ci;
  const c3 = c2 + ci;
  let s00 = begin(c, start, 0), s01 = begin(c, start, 16);
  let s10 = begin(c1, start, 0), s11 = begin(c1, start, 16);
  let s20 = begin(c2, start, 0), s21 = begin(c2, start, 16);
  let s30 = begin(c3, start, 0), s31 = begin(c3, start, 16);
  const a2 = ai << 1;
  const a3 = a2 + ai;
  for (; k > 0; k--) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let x = v128.load32_splat(a);
    s00 = f32x4.add(s00, f32x4.mul(x, b0));
    s01 = f32x4.add(s01, f32x4.mul(x, b1));
    x = v128.load32_splat(a + ai);
    s10 = f32x4.add(s10, f32x4.mul(x, b0));
    s11 = f32x4.add(s11, f32x4.mul(x, b1));
    x = v128.load32_splat(a + a2);
    s20 = f32x4.add(s20, f32x4.mul(x, b0));
    s21 = f32x4.add(s21, f32x4.mul(x, b1));
    x = v128.load32_splat(a + a3);
    s30 = f32x4.add(s30, f32x4.mul(x, b0));
    s31 = f32x4.add(s31, f32x4.mul(x, b1));
    a += ak;
    b += bk;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
}

function tile4x4(
  c: usize, ci: usize, a: usize, ai: usize, ak: usize, b: usize, bk: usize, k: i32, start: i32,
): void {
  const c1 = c + ci;
  const c2 = c1 + ci;
  const c3 = c2 + ci;
  let s0 = begin(c, start, 0);
  let s1 = begin(c1, start, 0);
  let s2 = begin(c2, start, 0);
  let s3 = begin(c3, start, 0);
  const a2 = ai << 1;
  const a3 = a2 + ai;
  for (; k > 0; k--) {
    const b0 = v128.load(b);
    s0 = f32x4.add(s0, f32x4.mul(v128.load32_splat(a), b0));
    s1 = f32x4.add(s1, f32x4.mul(v128.load32_splat(a + ai), b0));
    s2 = f32x4.add(s2, f32x4.mul(v128.load32_splat(a + a2), b0));
    s3 = f32x4.add(s3, f32x4.mul(v128.load32_splat(a + a3), b0));
    a += ak;
    b += bk;
  }
  v128.store(c, s0);
  v128.store(c1, s1);
  v128.store(c2, s2);
  v128.store(c3, s3);
}

function tile1x8(c: usize, a: usize, ak: usize, b: usize, bk: usize, k: i32, start: i32): void {
  let s0 = begin(c, start, 0), s1 = begin(c, start, 16);
  for (; k > 0; k--) {
    const x = v128.load32_splat(a);
    s0 = f32x4.add(s0, f32x4.mul(x, v128.load(b)));
    s1 = f32x4.add(s1, f32x4.mul(x, v128.load(b, 16)));
    a += ak;
    b += bk;
  }
  v128.store(c, s0);
  v128.store(c, s1, 16);
}

function tile1x4(c: usize, a: usize, ak: usize, b: usize, bk: usize, k: i32, start: i32): void {
  let sum = begin(c, start, 0);
  for (; k > 0; k--) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(a), v128.load(b)));
    a += ak;
    b += bk;
  }
  v128.store(c, sum);
}
