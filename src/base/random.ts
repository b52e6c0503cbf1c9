/** Seeded randomness, handed in wherever it is needed: same seed, same bytes, whatever the number of workers. */
import { createHash } from 'node:crypto';

export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  next(): number;
  /** Uniform integer in [0, below); RangeError unless `below` is in 1 … 2^32. */
  integer(below: number): number;
  /** Standard normal. */
  normal(): number;
  /** Uniform unsigned 32-bit integer. */
  uint32(): number;
  /** Shuffles in place (Fisher–Yates) and returns the same array. */
  shuffle<T extends { [index: number]: number | unknown; length: number }>(items: T): T;
  /** An independent stream that depends on this seed and the name only, not on what was drawn before. */
  fork(part: string): Random;
}

/** xoshiro128** (Blackman & Vigna 2018), seeded through SHA-256 so that near seeds give unrelated streams. */
export function seededRandom(seed: number | string): Random {
  const digest = createHash('sha256').update(`mlops-actions/random/1\n${seed}`).digest();
  let a = digest.readUInt32LE(0) | 1;
  let b = digest.readUInt32LE(4);
  let c = digest.readUInt32LE(8);
  let d = digest.readUInt32LE(12);
  let spare: number | undefined;

  function uint32(): number {
    const mixed = Math.imul(b, 5);
    const result = Math.imul((mixed << 7) | (mixed >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  }
  const next = () => (uint32() >>> 5) * 2 ** -27 + (uint32() >>> 6) * 2 ** -53;

  const random: Random = {
    uint32,
    next,
    integer(below) {
      if (!(below >= 1 && below <= 2 ** 32)) throw new RangeError(`no integer from 0 up to ${below}`);
      // Rejection keeps it unbiased: the top partial block of the 32-bit range is drawn again.
      const limit = 2 ** 32 - (2 ** 32 % below);
      for (;;) {
        const drawn = uint32();
        if (drawn < limit) return drawn % below;
      }
    },
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      // Marsaglia's polar method: two normals from one accepted pair.
      for (;;) {
        const u = 2 * next() - 1;
        const v = 2 * next() - 1;
        const s = u * u + v * v;
        if (s === 0 || s >= 1) continue;
        const factor = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * factor;
        return u * factor;
      }
    },
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = random.integer(i + 1);
        [items[i], items[j]] = [items[j], items[i]];
      }
      return items;
    },
    fork: part => seededRandom(`${seed}/${part}`),
  };
  return random;
}
