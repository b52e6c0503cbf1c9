/**
 * The steps of a transformer's forward and backward pass, and of its optimiser, over numbers that lie in one memory that
 * several threads may share: nothing static is written, all scratch is handed in.
 *
 * Addresses are counted in numbers of four bytes from the start of the memory; rows lie one after the other. `width` and
 * all other counts of columns are multiples of four. src/kernels/transformer/steps.ts says what each step does.
 */
import { attendRows, attendRowsBackward } from './transformer/attention';
import { sumOf } from './transformer/lanes';
import { product as multiply } from './transformer/product';

/** First byte of memory that is free for the caller. */
export const heap: usize = __heap_base;

// @ts-ignore: decorator
@inline
function bytes(count: i32): usize {
  return <usize>count << 2;
}

export function product(
  c: i32, ci: i32, a: i32, ai: i32, ak: i32, b: i32, bk: i32, m: i32, n: i32, k: i32, start: i32,
): void {
  const from = start < 0 ? start : <i32>bytes(start);
  multiply(bytes(c), bytes(ci), bytes(a), bytes(ai), bytes(ak), bytes(b), bytes(bk), m, n, k, from);
}

export function embed(
  out: i32, ids: i32, offsets: i32, rows: i32, tokens: i32, positions: i32, width: i32,
): void {
  const stride = bytes(width);
  let to = bytes(out);
  let id = bytes(ids);
  for (let row = 0; row < rows; row++) {
    const n = load<i32>(bytes(offsets + row), 4) - load<i32>(bytes(offsets + row));
    let position = bytes(positions);
    for (let i = 0; i < n; i++) {
      const token = bytes(tokens) + <usize>load<i32>(id) * stride;
      for (let j: usize = 0; j < stride; j += 16) {
        v128.store(to + j, f32x4.add(v128.load(token + j), v128.load(position + j)));
      }
      to += stride;
      position += stride;
      id += 4;
    }
  }
}

export function embedBackward(dpositions: i32, dx: i32, offsets: i32, rows: i32, width: i32): void {
  const stride = bytes(width);
  let from = bytes(dx);
  for (let row = 0; row < rows; row++) {
    const n = load<i32>(bytes(offsets + row), 4) - load<i32>(bytes(offsets + row));
    let position = bytes(dpositions);
    for (let i = 0; i < n; i++) {
      addTo(position, from, stride);
      from += stride;
      position += stride;
    }
  }
}

export function scatter(table: i32, x: i32, ids: i32, count: i32, width: i32, first: i32, last: i32): void {
  const stride = bytes(width);
  let from = bytes(x);
  for (let i = 0; i < count; i++) {
    const id = load<i32>(bytes(ids + i));
    if (id >= first && id <= last) addTo(bytes(table) + <usize>id * stride, from, stride);
    from += stride;
  }
}

// @ts-ignore: decorator
@inline
function addTo(to: usize, from: usize, length: usize): void {
  for (let j: usize = 0; j < length; j += 16) v128.store(to + j, f32x4.add(v128.load(to + j), v128.load(from + j)));
}

export function add(x: i32, y: i32, count: i32): void {
  addTo(bytes(x), bytes(y), bytes(count));
}

export function dropout(x: i32, count: i32, seed: i32, first: i32, threshold: i32, scale: f32): void {
  const end = bytes(x + count);
  const factor = f32x4.splat(scale);
  const least = i32x4.splat(threshold);
  let index = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  for (let at = bytes(x); at < end; at += 16) {
    let h = i32x4.add(i32x4.mul(index, i32x4.splat(0x9e3779b1)), i32x4.splat(seed));
    h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x7feb352d));
    h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(0x846ca68b));
    h = i32x4.shr_u(v128.xor(h, i32x4.shr_u(h, 16)), 8);
    v128.store(at, v128.and(f32x4.mul(factor, v128.load(at)), i32x4.ge_s(h, least)));
    index = i32x4.add(index, i32x4.splat(4));
  }
}

export function addNorm(
  out: i32, normal: i32, inverse: i32, x: i32, branch: i32, gamma: i32, beta: i32, count: i32, width: i32, epsilon: f32,
): void {
  const stride = bytes(width);
  const each: f32 = <f32>1.0 / <f32>width;
  const g = bytes(gamma);
  const b = bytes(beta);
  for (let row = 0; row < count; row++) {
    const z = bytes(normal + row * width);
    const y = bytes(out + row * width);
    const left = bytes(x + row * width);
    const right = bytes(branch + row * width);
    let sums = f32x4.splat(0);
    for (let j: usize = 0; j < stride; j += 16) {
      const sum = f32x4.add(v128.load(left + j), v128.load(right + j));
      v128.store(z + j, sum);
      sums = f32x4.add(sums, sum);
    }
    const mean = f32x4.splat(sumOf(sums) * each);
    let squares = f32x4.splat(0);
    for (let j: usize = 0; j < stride; j += 16) {
      const deviation = f32x4.sub(v128.load(z + j), mean);
      squares = f32x4.add(squares, f32x4.mul(deviation, deviation));
    }
    const scale: f32 = <f32>1.0 / sqrt<f32>(sumOf(squares) * each + epsilon);
    store<f32>(bytes(inverse + row), scale);
    const factor = f32x4.splat(scale);
    for (let j: usize = 0; j < stride; j += 16) {
      const n = f32x4.mul(factor, f32x4.sub(v128.load(z + j), mean));
      v128.store(z + j, n);
      v128.store(y + j, f32x4.add(f32x4.mul(n, v128.load(g + j)), v128.load(b + j)));
    }
  }
}

export function addNormBackward(
  dx: i32, dout: i32, normal: i32, inverse: i32, gamma: i32, dgamma: i32, dbeta: i32, count: i32, width: i32,
): void {
  const stride = bytes(width);
  const each: f32 = <f32>1.0 / <f32>width;
  const g = bytes(gamma);
  const dg = bytes(dgamma);
  const db = bytes(dbeta);
  for (let row = 0; row < count; row++) {
    const to = bytes(dx + row * width);
    const from = bytes(dout + row * width);
    const z = bytes(normal + row * width);
    let sums = f32x4.splat(0);
    let products = f32x4.splat(0);
    for (let j: usize = 0; j < stride; j += 16) {
      const n = v128.load(z + j);
      const d = v128.load(from + j);
      const slope = f32x4.mul(d, v128.load(g + j));
      v128.store(dg + j, f32x4.add(v128.load(dg + j), f32x4.mul(d, n)));
      v128.store(db + j, f32x4.add(v128.load(db + j), d));
      sums = f32x4.add(sums, slope);
      products = f32x4.add(products, f32x4.mul(slope, n));
    }
    const mean = f32x4.splat(sumOf(sums) * each);
    const lean = f32x4.splat(sumOf(products) * each);
    const scale = v128.load32_splat(bytes(inverse + row));
    for (let j: usize = 0; j < stride; j += 16) {
      const slope = f32x4.sub(f32x4.mul(v128.load(from + j), v128.load(g + j)), mean);
      v128.store(to + j, f32x4.mul(scale, f32x4.sub(slope, f32x4.mul(lean, v128.load(z + j)))));
    }
  }
}

export function attend(
  context: i32, probabilities: i32, q: i32, k: i32, v: i32, offsets: i32, rows: i32, width: i32, heads: i32,
  scratch: i32,
): void {
  const p = bytes(probabilities);
  attendRows(bytes(context), p, bytes(q), bytes(k), bytes(v), bytes(offsets), rows, width, heads, bytes(scratch));
}

export function attendBackward(
  dq: i32, dk: i32, dv: i32, dcontext: i32, probabilities: i32, q: i32, k: i32, v: i32, offsets: i32, rows: i32,
  width: i32, heads: i32, scratch: i32,
): void {
  attendRowsBackward(
    bytes(dq), bytes(dk), bytes(dv), bytes(dcontext), bytes(probabilities), bytes(q), bytes(k), bytes(v),
    bytes(offsets), rows, width, heads, bytes(scratch),
  );
}

export function relu(x: i32, count: i32): void {
  const end = bytes(x + count);
  const zero = f32x4.splat(0);
  for (let at = bytes(x); at < end; at += 16) v128.store(at, f32x4.pmax(zero, v128.load(at)));
}

export function reluBackward(dx: i32, y: i32, count: i32): void {
  const zero = f32x4.splat(0);
  const end = bytes(count);
  for (let i: usize = 0; i < end; i += 16) {
    const on = f32x4.gt(v128.load(bytes(y) + i), zero);
    v128.store(bytes(dx) + i, v128.and(on, v128.load(bytes(dx) + i)));
  }
}

export function addColumns(sums: i32, x: i32, count: i32, width: i32): void {
  const stride = bytes(width);
  let j: usize = 0;
  // The sums stay in registers: through memory, each row would wait for the one before.
  for (; j + 32 <= stride; j += 32) {
    const to = bytes(sums) + j;
    let from = bytes(x) + j;
    let s0 = v128.load(to), s1 = v128.load(to, 16);
    for (let row = 0; row < count; row++) {
      s0 = f32x4.add(s0, v128.load(from));
      s1 = f32x4.add(s1, v128.load(from, 16));
      from += stride;
    }
    v128.store(to, s0);
    v128.store(to, s1, 16);
  }
  if (j == stride) return;
  let from = bytes(x) + j;
  let sum = v128.load(bytes(sums) + j);
  for (let row = 0; row < count; row++) {
    sum = f32x4.add(sum, v128.load(from));
    from += stride;
  }
  v128.store(bytes(sums) + j, sum);
}

export function transpose(to: i32, x: i32, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    let from = bytes(x + i * columns);
    let at = bytes(to + i);
    for (let j = 0; j < columns; j++) {
      store<f32>(at, load<f32>(from));
      from += 4;
      at += bytes(rows);
    }
  }
}

export function pool(means: i32, x: i32, offsets: i32, rows: i32, width: i32): void {
  const stride = bytes(width);
  let from = bytes(x);
  for (let row = 0; row < rows; row++) {
    const n = load<i32>(bytes(offsets + row), 4) - load<i32>(bytes(offsets + row));
    const to = bytes(means + row * width);
    memory.fill(to, 0, stride);
    if (n == 0) continue;
    for (let i = 0; i < n; i++) {
      addTo(to, from, stride);
      from += stride;
    }
    const share = f32x4.splat(1 / <f32>n);
    for (let j: usize = 0; j < stride; j += 16) v128.store(to + j, f32x4.mul(share, v128.load(to + j)));
  }
}

export function poolBackward(dx: i32, dmeans: i32, offsets: i32, rows: i32, width: i32): void {
  const stride = bytes(width);
  let to = bytes(dx);
  for (let row = 0; row < rows; row++) {
    const n = load<i32>(bytes(offsets + row), 4) - load<i32>(bytes(offsets + row));
    const from = bytes(dmeans + row * width);
    const share = f32x4.splat(1 / <f32>n);
    for (let i = 0; i < n; i++) {
      for (let j: usize = 0; j < stride; j += 16) v128.store(to + j, f32x4.mul(share, v128.load(from + j)));
      to += stride;
    }
  }
}

export function squares(x: i32, count: i32): f32 {
  const end = bytes(x + count);
  let first = f32x4.splat(0);
  for (let at = bytes(x); at < end; at += 16) {
    const value = v128.load(at);
    first = f32x4.add(first, f32x4.mul(value, value));
  }
  return sumOf(first);
}

export function shrink(x: i32, count: i32, factor: f32): void {
  for (let i = 0; i < count; i++) store<f32>(bytes(x + i), factor * load<f32>(bytes(x + i)));
}

export function adamW(
  x: i32, mean: i32, square: i32, gradient: i32, count: i32, scale: f32, rate: f32, correction: f32, keepMean: f32,
  keepSquare: f32, epsilon: f32,
): void {
  const end = bytes(count);
  const scales = f32x4.splat(scale);
  const newMean = f32x4.splat(1 - keepMean);
  const newSquare = f32x4.splat(1 - keepSquare);
  for (let i: usize = 0; i < end; i += 16) {
    const g = f32x4.mul(scales, v128.load(bytes(gradient) + i));
    let m = v128.load(bytes(mean) + i);
    let s = v128.load(bytes(square) + i);
    m = f32x4.add(m, f32x4.mul(newMean, f32x4.sub(g, m)));
    s = f32x4.add(s, f32x4.mul(newSquare, f32x4.sub(f32x4.mul(g, g), s)));
    v128.store(bytes(mean) + i, m);
    v128.store(bytes(square) + i, s);
    const spread = f32x4.add(f32x4.sqrt(f32x4.mul(s, f32x4.splat(correction))), f32x4.splat(epsilon));
    const change = f32x4.div(f32x4.mul(f32x4.splat(rate), m), spread);
    v128.store(bytes(x) + i, f32x4.sub(v128.load(bytes(x) + i), change));
  }
}
