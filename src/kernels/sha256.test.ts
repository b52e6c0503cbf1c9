import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { hashLeaves, hashLeavesTwin, hashLevel, hashLevelTwin } from './sha256.ts';

/** Random lines of the given lengths, each with a line feed behind it, after `skip` bytes that belong to none. */
function linesOf(lengths: readonly number[], skip = 0): { readonly bytes: Uint8Array; readonly offsets: Uint32Array } {
  const random = seededRandom(lengths.length);
  const offsets = Uint32Array.of(skip, ...lengths.map(() => 0));
  for (const [i, length] of lengths.entries()) offsets[i + 1] = offsets[i]! + length + 1;
  const bytes = Uint8Array.from({ length: offsets.at(-1)! }, () => random.integer(256));
  for (const offset of offsets.subarray(1)) bytes[offset - 1] = 0x0a;
  return { bytes, offsets };
}

function expectTwin(lengths: readonly number[], skip = 0): void {
  const { bytes, offsets } = linesOf(lengths, skip);
  const before = Buffer.from(bytes);
  expect(Buffer.from(hashLeaves(bytes, offsets)).equals(hashLeavesTwin(bytes, offsets))).toBe(true);
  expect(before.equals(bytes)).toBe(true);
}

describe('hashLeaves', () => {
  it('is SHA-256 over a zero byte and the line', () => {
    const { bytes, offsets } = linesOf(Array.from({ length: 40 }, (_, i) => 7 * i));
    const third = createHash('sha256')
      .update(Buffer.of(0))
      .update(bytes.subarray(offsets[3], offsets[4]! - 1))
      .digest();
    expect(Buffer.from(hashLeaves(bytes, offsets).subarray(96, 128)).equals(third)).toBe(true);
  });

  it('agrees with the twin on every length to 300, rising, falling and mixed', () => {
    const rising = Array.from({ length: 301 }, (_, i) => i);
    expectTwin(rising);
    expectTwin(rising.toReversed(), 5);
    expectTwin(Array.from(seededRandom('lengths').shuffle(rising)));
  });

  it('agrees with the twin at the borders of blocks, four lanes each at another one', () => {
    const borders = [54, 55, 56, 62, 63, 64, 118, 119, 120, 126, 127, 128, 182, 183, 184, 190, 191, 192];
    expectTwin(borders.flatMap(a => borders.map(b => (a + b) % 193)));
  });

  it('agrees with the twin for every number of lines', () => {
    const lengths = Array.from({ length: 80 }, (_, i) => (i * 37) % 150);
    for (let count = 0; count <= 80; count++) expectTwin(lengths.slice(0, count));
  });

  it('agrees with the twin across its pieces and for lines longer than one', () => {
    const long = [300_000, 3, 262_143, 262_144, 0, 262_142];
    expectTwin([...long, ...Array.from({ length: 40 }, () => 20_000), ...long]);
    expectTwin(Array.from({ length: 20_000 }, (_, i) => i % 3));
  });
});

describe('hashLevel', () => {
  it('agrees with the twin for every number of pairs, a last single node left out', () => {
    const random = seededRandom('nodes');
    const nodes = Uint8Array.from({ length: 32 * 20_001 }, () => random.integer(256));
    for (const count of [0, 1, 2, 3, 62, 63, 64, 65, 66, 67, 68, 69, 70, 8192, 8193, 8194, 20_000, 20_001]) {
      const some = nodes.subarray(0, 32 * count);
      expect(Buffer.from(hashLevel(some)).equals(hashLevelTwin(some))).toBe(true);
      expect(hashLevel(some)).toHaveLength(32 * (count >> 1));
    }
  });
});
