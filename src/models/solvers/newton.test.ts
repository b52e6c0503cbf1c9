import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { newtonPassTwin } from '../../kernels/newton.ts';
import { newton } from './newton.ts';
import type { Objective } from './objective.ts';

const quietly = async () => {};

/** Normal columns; the label follows the first two, with noise. */
function noisy(rows: number, width: number, c = 1): Objective {
  const random = seededRandom('noisy');
  const values = Float64Array.from({ length: rows * width }, () => random.normal());
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const logit = 2 * values[row * width]! - (values[row * width + 1] ?? 0) - 1;
    return random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return { data: { values, labels, rows, width }, c, classes: { negative: 1, positive: 1 } };
}

/** The largest slope of F, found by the kernel's slow twin. */
function steepest({ data, c, classes }: Objective, weights: Float64Array): number {
  const { gradient } = newtonPassTwin(data, weights, classes, false);
  const slopes = gradient.map((slope, i) => c * slope + (i < data.width ? weights[i]! : 0));
  return Math.max(...slopes.map(Math.abs));
}

async function expectOptimum(objective: Objective): Promise<Float64Array> {
  const { point, converged } = await newton(objective, quietly);
  expect(converged).toBe(true);
  expect(steepest(objective, point.weights) / (objective.c * objective.data.rows)).toBeLessThan(1e-9);
  return point.weights;
}

describe('newton', () => {
  it.each([1e-4, 1, 1e4])('finds the weights where the slope of F is zero, for C = %d', async c => {
    await expectOptimum(noisy(500, 6, c));
  });

  it('finds them for weighted classes', async () => {
    await expectOptimum({ ...noisy(500, 6), classes: { negative: 0.6, positive: 3 } });
  });

  it('finds them when it starts from a subset of many rows', async () => {
    const objective = noisy(200_000, 3);
    await expectOptimum(objective);
    expect((await newton(objective, quietly)).iterations).toBeLessThanOrEqual(4);
  });

  it('finds them when the subset of many rows has one class only', async () => {
    const labels = new Uint8Array(200_000);
    labels[1] = labels[3] = 1;
    const { data, ...others } = noisy(200_000, 2);
    await expectOptimum({ data: { ...data, labels }, ...others });
  });

  it.each([1, 1e6])('converges on classes that a line separates, for C = %d', async c => {
    const values = Float64Array.from({ length: 100 }, (_, row) => row - 49.5);
    const labels = values.map(value => (value > 0 ? 1 : 0));
    await expectOptimum({
      data: { values, labels: Uint8Array.from(labels), rows: 100, width: 1 },
      c,
      classes: { negative: 1, positive: 1 },
    });
  });

  it('converges where full steps overshoot: few rows, heavy tails, next to no penalty', async () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = seededRandom(seed);
      const [rows, width] = [4 + random.integer(30), 1 + random.integer(3)];
      const c = 10 ** (random.integer(9) - 1);
      const tail = random.integer(4);
      const values = Float64Array.from({ length: rows * width }, () => {
        const value = random.normal();
        return value * Math.exp(tail * random.normal());
      });
      const labels = Uint8Array.from({ length: rows }, (_, row) => (row === 0 || random.next() < 0.3 ? row % 2 : 1));
      await expectOptimum({ data: { values, labels, rows, width }, c, classes: { negative: 1, positive: 1 } });
    }
  });

  it('shares a weight evenly between equal columns', async () => {
    const { data, ...others } = noisy(400, 1);
    const twice = Float64Array.from({ length: 800 }, (_, i) => data.values[i >> 1]!);
    const [first, second] = await expectOptimum({ data: { ...data, values: twice, width: 2 }, ...others });
    expect(first).toBeCloseTo(second!, 9);
  });

  it('stops between two passes when it is told to', async () => {
    let passes = 0;
    const stop = async () => {
      if (++passes === 3) throw new Error('enough');
    };
    await expect(newton(noisy(200, 4), stop)).rejects.toThrow('enough');
    expect(passes).toBe(3);
  });
});
