import { expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { lbfgs } from './lbfgs.ts';
import { newton } from './newton.ts';
import type { Objective } from './objective.ts';

/** Categories as one-hot columns, the first ones frequent and the last ones rare, beside numbers that go together. */
function wide(rows: number, categories: number, numbers: number): Objective {
  const random = seededRandom('wide');
  const width = categories + numbers;
  const effects = Float64Array.from({ length: width }, () => random.normal());
  const values = new Float64Array(rows * width);
  const labels = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const category = Math.floor(categories * random.next() ** 3);
    values[row * width + category] = 1;
    const common = random.normal();
    let logit = effects[category]!;
    for (let j = categories; j < width; j++) {
      values[row * width + j] = common + 0.3 * random.normal();
      logit += 0.3 * effects[j]! * values[row * width + j]!;
    }
    labels[row] = random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  }
  return { data: { values, labels, rows, width }, c: 1, classes: { negative: 1, positive: 2 } };
}

it('finds the same optimum as Newton', async () => {
  const objective = wide(1500, 150, 10);
  const exact = await newton(objective, async () => {});
  const found = await lbfgs(objective, async () => {});
  expect(found.converged).toBe(true);
  expect(found.point.value).toBeCloseTo(exact.point.value, 8);
  const apart = found.point.weights.map((weight, i) => Math.abs(weight - exact.point.weights[i]!));
  expect(Math.max(...apart)).toBeLessThan(1e-5);
});

it('stops between two passes when it is told to', async () => {
  let passes = 0;
  const stop = async () => {
    if (++passes === 3) throw new Error('enough');
  };
  await expect(lbfgs(wide(200, 20, 3), stop)).rejects.toThrow('enough');
});
