import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { type LabeledMatrix, newtonPass, newtonPassTwin } from './newton.ts';

function matrix(rows: number, width: number, seed = 1): LabeledMatrix {
  const random = seededRandom(seed);
  const values = Float64Array.from({ length: rows * width }, () => random.normal());
  const labels = Uint8Array.from({ length: rows }, () => random.integer(2));
  return { values, labels, rows, width };
}

function weightsFor({ width }: LabeledMatrix, scale = 1): Float64Array {
  const random = seededRandom('weights');
  return Float64Array.from({ length: width + 1 }, () => scale * random.normal());
}

/** The largest difference, in units of the largest number. */
function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length);
  const size = Math.max(...Array.from(b, Math.abs)) || 1;
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!))) / size;
}

function expectTwins(data: LabeledMatrix, weights: Float64Array, classes = { negative: 1, positive: 1 }): void {
  const ours = newtonPass(data, weights, classes, true);
  const twin = newtonPassTwin(data, weights, classes, true);
  expect(distance([ours.loss], [twin.loss])).toBeLessThan(1e-9);
  expect(distance(ours.gradient, twin.gradient)).toBeLessThan(1e-9);
  expect(distance(ours.hessian!, twin.hessian!)).toBeLessThan(1e-9);
}

describe('the Newton kernel', () => {
  it('runs in WebAssembly here, not in its twin', () => {
    expect(newtonPass).not.toBe(newtonPassTwin);
  });

  it('agrees with its twin on any shape, odd rows and ragged widths among them', () => {
    const shape = fc.record({
      rows: fc.integer({ min: 1, max: 200 }),
      width: fc.integer({ min: 1, max: 13 }),
      seed: fc.integer(),
      classes: fc.record({
        negative: fc.double({ min: 0.1, max: 9, noNaN: true }),
        positive: fc.double({ min: 0.1, max: 9, noNaN: true }),
      }),
    });
    fc.assert(
      fc.property(shape, ({ rows, width, seed, classes }) => {
        const data = matrix(rows, width, seed);
        expectTwins(data, weightsFor(data), classes);
      }),
    );
  });

  it('agrees with its twin when the rows come in several pieces', () => {
    const data = matrix(25_001, 3);
    expectTwins(data, weightsFor(data));
  });

  it('agrees with its twin when the Hessian outgrows the memory', () => {
    const data = matrix(70, 301);
    expectTwins(data, weightsFor(data, 0.1));
    const small = matrix(65, 2);
    expectTwins(small, weightsFor(small));
  });

  it.each([0, 30, 800, 1e6])('agrees with its twin where logits are of size %d', scale => {
    const data = matrix(101, 4);
    expectTwins(data, weightsFor(data, scale));
  });

  it('leaves the Hessian out when it is not asked for, and changes nothing else', () => {
    const data = matrix(333, 7);
    const weights = weightsFor(data);
    const classes = { negative: 0.5, positive: 2 };
    const { loss, gradient } = newtonPass(data, weights, classes, true);
    expect(newtonPass(data, weights, classes, false)).toEqual({ loss, gradient, hessian: null });
  });

  it('has the gradient and the Hessian that finite differences of the loss show', () => {
    const data = matrix(50, 3);
    const weights = weightsFor(data);
    const classes = { negative: 1, positive: 3 };
    const { gradient, hessian } = newtonPass(data, weights, classes, true);
    const at = (i: number, change: number) => {
      const moved = weights.with(i, weights[i]! + change);
      return newtonPass(data, moved, classes, false);
    };
    const h = 1e-5;
    for (let i = 0; i < 4; i++) {
      const [above, below] = [at(i, h), at(i, -h)];
      expect((above.loss - below.loss) / (2 * h)).toBeCloseTo(gradient[i]!, 5);
      const row = above.gradient.map((value, j) => (value - below.gradient[j]!) / (2 * h));
      expect(distance(row, hessian!.slice(4 * i, 4 * i + 4))).toBeLessThan(1e-7);
    }
  });
});
