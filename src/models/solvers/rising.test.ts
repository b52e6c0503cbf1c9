import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { newton } from './newton.ts';
import { evaluate, type Objective } from './objective.ts';
import { risingNewton } from './rising.ts';

const quietly = async () => {};

/** Normal columns, of which each second one is nearly a copy of the one before; effects of both signs. */
function noisy(seed: number, width: number, c: number, rows = 300): Objective {
  const random = seededRandom(`rising ${seed}`);
  const values = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++) {
      const before = j % 2 === 1 ? values[row * width + j - 1]! : 0;
      values[row * width + j] = before + random.normal() * (j % 2 === 1 ? 0.3 : 1);
    }
  }
  const effects = Array.from({ length: width }, () => 1.5 * random.normal());
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const logit = effects.reduce((sum, effect, j) => sum + effect * values[row * width + j]!, -0.5);
    return random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return { data: { values, labels, rows, width }, c, classes: { negative: 1, positive: 2 } };
}

const objectives = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom(0.01, 1, 100))
  .map(([seed, width, c]) => noisy(seed, width, c));

describe('projected Newton', () => {
  it("finds Newton's optimum where nothing is constrained", async () => {
    const objective = noisy(1, 5, 1);
    const free = await risingNewton(objective, [], quietly);
    const { point } = await newton(objective, quietly);
    point.weights.forEach((weight, j) => {
      expect(free.point.weights[j]).toBeCloseTo(weight, 7);
    });
  });

  it('ends where no weight is negative, and none can move to where F is lower', async () => {
    await fc.assert(
      fc.asyncProperty(objectives, async objective => {
        const { width, rows } = objective.data;
        const { point, converged } = await risingNewton(objective, new Array<boolean>(width).fill(true), quietly);
        expect(converged).toBe(true);
        const { gradient } = evaluate(objective, point.weights);
        for (let j = 0; j <= width; j++) {
          const slope = gradient[j]! / (objective.c * rows);
          if (j < width && point.weights[j] === 0) expect(slope).toBeGreaterThan(-1e-8);
          else expect(Math.abs(slope)).toBeLessThan(1e-8);
          if (j < width) expect(point.weights[j]).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds the best of all choices of weights that are zero', async () => {
    const objective = noisy(7, 4, 1);
    const { point } = await risingNewton(objective, [true, true, true, true], quietly);
    let best = Number.POSITIVE_INFINITY;
    for (let choice = 0; choice < 16; choice++) {
      const kept = [0, 1, 2, 3].filter(j => (choice >> j) & 1);
      const value = await bestOf(objective, kept);
      if (value !== null) best = Math.min(best, value);
    }
    expect(point.value).toBeCloseTo(best, 7);
  });

  it('lets weights fall that may', async () => {
    const objective = noisy(3, 2, 1);
    const unbound = (await risingNewton(objective, [], quietly)).point.weights;
    const bound = unbound.map(weight => (weight > 0 ? 1 : 0));
    const same = await risingNewton(objective, [bound[0] === 1, bound[1] === 1], quietly);
    expect(same.point.weights[0]).toBeCloseTo(unbound[0]!, 7);
  });

  it('stops when it is told to', async () => {
    const stop = async () => {
      throw new Error('enough');
    };
    await expect(risingNewton(noisy(1, 3, 1), [true], stop)).rejects.toThrow('enough');
  });
});

/** F at the optimum with these columns only; null when a weight is negative there. */
async function bestOf({ data, c, classes }: Objective, kept: readonly number[]): Promise<number | null> {
  const { rows, width, labels } = data;
  if (kept.length === 0) return null;
  const values = Float64Array.from(
    { length: rows * kept.length },
    (_, i) => data.values[Math.floor(i / kept.length) * width + kept[i % kept.length]!]!,
  );
  const { point } = await newton({ data: { values, labels, rows, width: kept.length }, c, classes }, quietly);
  return kept.every((_, i) => point.weights[i]! >= 0) ? point.value : null;
}
