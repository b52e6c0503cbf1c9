// Four numbers at a time: their sum, their largest, their exponentials.

// @ts-ignore: decorator
@inline
export function sumOf(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

// @ts-ignore: decorator
@inline
export function largestOf(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}

/** a + b x */
// @ts-ignore: decorator
@inline
function multiplyAdd(a: v128, b: v128, x: v128): v128 {
  return f32x4.add(a, f32x4.mul(b, x));
}

/** e^x for x <= 0, with a relative error below 2e-7. Below -87 it stays at e^-87. */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  const magic = f32x4.splat(12582912.0); // 1.5 * 2^23: adding it rounds to an integer in the low bits
  const clamped = f32x4.pmax(f32x4.splat(-87.0), x);
  const shifted = multiplyAdd(magic, clamped, f32x4.splat(1.44269504));
  const n = f32x4.sub(shifted, magic);
  const high = f32x4.sub(clamped, f32x4.mul(n, f32x4.splat(0.693359375)));
  const r = multiplyAdd(high, n, f32x4.splat(2.12194440e-4));
  // Taylor to the 7th power: |r| <= ln(2) / 2 leaves 5e-9.
  let p = multiplyAdd(f32x4.splat(1.0 / 720.0), f32x4.splat(1.0 / 5040.0), r);
  p = multiplyAdd(f32x4.splat(1.0 / 120.0), p, r);
  p = multiplyAdd(f32x4.splat(1.0 / 24.0), p, r);
  p = multiplyAdd(f32x4.splat(1.0 / 6.0), p, r);
  p = multiplyAdd(f32x4.splat(0.5), p, r);
  p = multiplyAdd(f32x4.splat(1.0), p, r);
  p = multiplyAdd(f32x4.splat(1.0), p, r);
  return f32x4.mul(p, i32x4.shl(i32x4.add(shifted, i32x4.splat(127)), 23));
}
