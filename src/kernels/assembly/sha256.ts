/**
 * SHA-256 (FIPS 180-4) of four messages at a time, one per 32-bit lane of the vector registers.
 *
 * `leaves` hashes lines of any length: a lane that is done with its line takes the next one, so that all four stay busy.
 * `level` hashes pairs of nodes, which are all 65 bytes long: one full block and a second one that is nearly constant.
 */

/** First byte of memory that is free for the caller. */
export const heap: usize = __heap_base;

const K: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
], 16);
const INITIAL: usize = memory.data<u32>([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
], 16);
/** Eight words of state, each for four lanes. */
const STATE: usize = memory.data(128, 16);
/** The block and its schedule: 64 words, each for four lanes. */
const WORDS: usize = memory.data(1024, 16);
/** Per lane the last one or two blocks of a line, padded. */
const TAILS: usize = memory.data(512, 16);
/** Where a lane without a line reads its blocks from. */
const IDLE: usize = memory.data(64, 16);
/** Per lane: next block, whole blocks left before the tail, blocks of the tail left, where the digest goes. */
const LANES: usize = memory.data(64, 16);

// @ts-ignore: decorator
@inline
function rotate(x: v128, by: i32): v128 {
  return v128.or(i32x4.shr_u(x, by), i32x4.shl(x, 32 - by));
}

/** The words 16 … 63 of the schedule, from the first sixteen. */
// @ts-ignore: decorator
@inline
function expand(): void {
  for (let w = WORDS; w < WORDS + 768; w += 16) {
    const w1 = v128.load(w, 16);
    const w14 = v128.load(w, 224);
    const small0 = v128.xor(v128.xor(rotate(w1, 7), rotate(w1, 18)), i32x4.shr_u(w1, 3));
    const small1 = v128.xor(v128.xor(rotate(w14, 17), rotate(w14, 19)), i32x4.shr_u(w14, 10));
    v128.store(w, i32x4.add(i32x4.add(v128.load(w), small0), i32x4.add(v128.load(w, 144), small1)), 256);
  }
}

/** h + S1(e) + ch(e, f, g) + k + w. */
// @ts-ignore: decorator
@inline
function first(e: v128, f: v128, g: v128, h: v128, k: usize, w: v128): v128 {
  const big = v128.xor(v128.xor(rotate(e, 6), rotate(e, 11)), rotate(e, 25));
  const choice = v128.xor(g, v128.and(e, v128.xor(f, g)));
  return i32x4.add(i32x4.add(i32x4.add(h, big), i32x4.add(choice, w)), v128.load32_splat(k));
}

/** S0(a) + maj(a, b, c). */
// @ts-ignore: decorator
@inline
function second(a: v128, b: v128, c: v128): v128 {
  const big = v128.xor(v128.xor(rotate(a, 2), rotate(a, 13)), rotate(a, 22));
  return i32x4.add(big, v128.xor(v128.and(a, v128.xor(b, c)), v128.and(b, c)));
}

/** Takes the block in WORDS into STATE. */
function compress(): void {
  expand();
  let a = v128.load(STATE);
  let b = v128.load(STATE, 16);
  let c = v128.load(STATE, 32);
  let d = v128.load(STATE, 48);
  let e = v128.load(STATE, 64);
  let f = v128.load(STATE, 80);
  let g = v128.load(STATE, 96);
  let h = v128.load(STATE, 112);
  let w = WORDS;
  for (let k = K; k < K + 256; k += 32) {
    let t = first(e, f, g, h, k, v128.load(w)); d = i32x4.add(d, t); h = i32x4.add(t, second(a, b, c));
    t = first(d, e, f, g, k + 4, v128.load(w, 16)); c = i32x4.add(c, t); g = i32x4.add(t, second(h, a, b));
    t = first(c, d, e, f, k + 8, v128.load(w, 32)); b = i32x4.add(b, t); f = i32x4.add(t, second(g, h, a));
    t = first(b, c, d, e, k + 12, v128.load(w, 48)); a = i32x4.add(a, t); e = i32x4.add(t, second(f, g, h));
    t = first(a, b, c, d, k + 16, v128.load(w, 64)); h = i32x4.add(h, t); d = i32x4.add(t, second(e, f, g));
    t = first(h, a, b, c, k + 20, v128.load(w, 80)); g = i32x4.add(g, t); c = i32x4.add(t, second(d, e, f));
    t = first(g, h, a, b, k + 24, v128.load(w, 96)); f = i32x4.add(f, t); b = i32x4.add(t, second(c, d, e));
    t = first(f, g, h, a, k + 28, v128.load(w, 112)); e = i32x4.add(e, t); a = i32x4.add(t, second(b, c, d));
    w += 128;
  }
  v128.store(STATE, i32x4.add(a, v128.load(STATE)));
  v128.store(STATE, i32x4.add(b, v128.load(STATE, 16)), 16);
  v128.store(STATE, i32x4.add(c, v128.load(STATE, 32)), 32);
  v128.store(STATE, i32x4.add(d, v128.load(STATE, 48)), 48);
  v128.store(STATE, i32x4.add(e, v128.load(STATE, 64)), 64);
  v128.store(STATE, i32x4.add(f, v128.load(STATE, 80)), 80);
  v128.store(STATE, i32x4.add(g, v128.load(STATE, 96)), 96);
  v128.store(STATE, i32x4.add(h, v128.load(STATE, 112)), 112);
}

/** The bytes of each 32-bit word in reverse. */
// @ts-ignore: decorator
@inline
function bigEndian(x: v128): v128 {
  return v128.shuffle<u8>(x, x, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}

/** Four words of each of four blocks into four rows of WORDS: a 4 x 4 transposition. */
// @ts-ignore: decorator
@inline
function gather(p0: usize, p1: usize, p2: usize, p3: usize, at: usize): void {
  const r0 = bigEndian(v128.load(p0 + at));
  const r1 = bigEndian(v128.load(p1 + at));
  const r2 = bigEndian(v128.load(p2 + at));
  const r3 = bigEndian(v128.load(p3 + at));
  const low01 = v128.shuffle<u32>(r0, r1, 0, 4, 1, 5);
  const low23 = v128.shuffle<u32>(r2, r3, 0, 4, 1, 5);
  const high01 = v128.shuffle<u32>(r0, r1, 2, 6, 3, 7);
  const high23 = v128.shuffle<u32>(r2, r3, 2, 6, 3, 7);
  const row = WORDS + (at << 2);
  v128.store(row, v128.shuffle<u64>(low01, low23, 0, 2));
  v128.store(row, v128.shuffle<u64>(low01, low23, 1, 3), 16);
  v128.store(row, v128.shuffle<u64>(high01, high23, 0, 2), 32);
  v128.store(row, v128.shuffle<u64>(high01, high23, 1, 3), 48);
}

/** Reads one block per lane. */
function load(p0: usize, p1: usize, p2: usize, p3: usize): void {
  for (let at: usize = 0; at < 64; at += 16) gather(p0, p1, p2, p3, at);
}

function writeDigest(lane: usize, to: usize): void {
  for (let i: usize = 0; i < 8; i++) i32.store(to + (i << 2), bswap<u32>(i32.load(STATE + (i << 4) + (lane << 2))));
}

/** Points a lane at line `line`: its prefix byte 0x00 takes the place of the byte before it, its end is padded apart. */
function start(lane: usize, line: usize, lines: usize, offsets: usize, digests: usize): void {
  const from = lines + <usize>i32.load(offsets + (line << 2));
  const bytes = lines + <usize>i32.load(offsets + (line << 2), 4) - from; // prefix byte in, line feed out
  const whole = bytes >> 6;
  const over = bytes & 63;
  const tail = TAILS + (lane << 7);
  const blocks: usize = over < 56 ? 1 : 2;
  i32.store8(from - 1, 0);
  memory.fill(tail, 0, 128);
  memory.copy(tail, from - 1 + (whole << 6), over);
  i32.store8(tail + over, 0x80);
  i64.store(tail + (blocks << 6) - 8, bswap<i64>(<i64>bytes << 3));
  const state = LANES + (lane << 4);
  i32.store(state, whole > 0 ? from - 1 : tail);
  i32.store(state, whole, 4);
  i32.store(state, blocks, 8);
  i32.store(state, digests + (line << 5), 12);
  for (let i: usize = 0; i < 8; i++) i32.store(STATE + (i << 4) + (lane << 2), i32.load(INITIAL + (i << 2)));
}

/** Leaves a lane without a line: it goes on hashing a block of nothing for nobody. */
function rest(lane: usize): void {
  i32.store(LANES + (lane << 4), IDLE);
  i32.store(LANES + (lane << 4), 0, 12);
}

/** Moves a lane to its next block; true when the line is done. */
// @ts-ignore: decorator
@inline
function advance(lane: usize): bool {
  const state = LANES + (lane << 4);
  const whole = i32.load(state, 4);
  if (whole > 1) {
    i32.store(state, i32.load(state) + 64);
    i32.store(state, whole - 1, 4);
    return false;
  }
  if (whole === 1) {
    i32.store(state, TAILS + (lane << 7));
    i32.store(state, 0, 4);
    return false;
  }
  const left = i32.load(state, 8) - 1;
  i32.store(state, i32.load(state) + 64);
  i32.store(state, left, 8);
  return left === 0;
}

/**
 * @param lines    the bytes of the lines, each with a line feed behind it; the byte before the first one is overwritten,
 *                 and so are the line feeds
 * @param offsets  count + 1 positions in `lines`: where each line starts, and where the one after the last would
 * @param digests  room for 32 bytes a line
 */
export function leaves(lines: usize, offsets: usize, count: usize, digests: usize): void {
  let next: usize = 0;
  let busy: usize = 0;
  for (let lane: usize = 0; lane < 4; lane++) {
    if (next < count) {
      start(lane, next++, lines, offsets, digests);
      busy++;
    } else {
      rest(lane);
    }
  }
  while (busy > 0) {
    load(i32.load(LANES), i32.load(LANES, 16), i32.load(LANES, 32), i32.load(LANES, 48));
    compress();
    for (let lane: usize = 0; lane < 4; lane++) {
      const to: usize = i32.load(LANES + (lane << 4), 12);
      if (to === 0 || !advance(lane)) continue;
      writeDigest(lane, to);
      if (next < count) {
        start(lane, next++, lines, offsets, digests);
      } else {
        rest(lane);
        busy--;
      }
    }
  }
}

/**
 * The parents of `pairs` pairs of nodes. The byte before `nodes` must be readable; `parents` may be `nodes`.
 */
export function level(nodes: usize, pairs: usize, parents: usize): void {
  for (let pair: usize = 0; pair < pairs; pair += 4) {
    const last = pairs - 1;
    const p0 = nodes + (pair << 6);
    const p1 = nodes + (min(pair + 1, last) << 6);
    const p2 = nodes + (min(pair + 2, last) << 6);
    const p3 = nodes + (min(pair + 3, last) << 6);
    for (let i: usize = 0; i < 8; i++) v128.store(STATE + (i << 4), v128.load32_splat(INITIAL + (i << 2)));
    load(p0 - 1, p1 - 1, p2 - 1, p3 - 1);
    // The prefix byte 0x01 takes the place of whatever stands before the pair.
    v128.store(WORDS, v128.or(v128.and(v128.load(WORDS), i32x4.splat(0x00ffffff)), i32x4.splat(0x01000000)));
    compress();
    v128.store(WORDS, i32x4(
      (i32.load8_u(p0, 63) << 24) | 0x800000,
      (i32.load8_u(p1, 63) << 24) | 0x800000,
      (i32.load8_u(p2, 63) << 24) | 0x800000,
      (i32.load8_u(p3, 63) << 24) | 0x800000,
    ));
    for (let i: usize = 1; i < 15; i++) v128.store(WORDS + (i << 4), i32x4.splat(0));
    v128.store(WORDS, i32x4.splat(65 << 3), 240);
    compress();
    const count = min(pairs - pair, 4);
    for (let lane: usize = 0; lane < count; lane++) writeDigest(lane, parents + ((pair + lane) << 5));
  }
}
