import { describe, expect, it } from 'vitest';
import { sha256 } from '../../base/files.ts';
import { seededRandom } from '../../base/random.ts';
import { miniBatches, type Schedule } from './mini-batches.ts';
import { newton } from './newton.ts';
import type { Objective } from './objective.ts';

const quietly = async () => {};
const usual: Schedule = { epochs: 10, batchSize: 32, learningRate: 0.1, patience: 0 };

function noisy(rows = 1000, width = 5): Objective {
  const random = seededRandom('noisy');
  const values = Float64Array.from({ length: rows * width }, () => random.normal());
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const logit = 2 * values[row * width]! - values[row * width + 1]! - 1;
    return random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return { data: { values, labels, rows, width }, c: 1, classes: { negative: 1, positive: 1 } };
}

const learn = (change: Partial<Schedule> = {}, seed = 1, objective = noisy()) =>
  miniBatches(objective, { ...usual, ...change }, seededRandom(seed), quietly);

describe('mini-batches', () => {
  it('come the nearer to the optimum the more epochs there are', async () => {
    const { point: optimum } = await newton(noisy(), quietly);
    const excess = async (epochs: number) => ((await learn({ epochs })).point.value - optimum.value) / 1000;
    const [one, ten, hundred] = [await excess(1), await excess(10), await excess(100)];
    expect(one).toBeLessThan(0.02);
    expect(ten).toBeLessThan(one / 2);
    expect(hundred).toBeLessThan(Math.min(ten / 2, 5e-5));
  });

  it('learn the same weights from the same seed, and others from another seed or batch size', async () => {
    const { point } = await learn();
    expect((await learn()).point.weights).toEqual(point.weights);
    expect((await learn({}, 2)).point.weights).not.toEqual(point.weights);
    expect((await learn({ batchSize: 64 })).point.weights).not.toEqual(point.weights);
  });

  it('learn the same bytes on every release of Node', async () => {
    const { point } = await learn();
    // Made with Node 20.20 and 24.21.
    expect(sha256(new Uint8Array(point.weights.buffer))).toBe(
      'fa08dd103a0b53dabe025d765c19b009febff4072dd8422650599588d4c34819',
    );
  });

  it('tell the loss after every epoch, which falls', async () => {
    const { curve, best, point } = await learn();
    expect(curve.map(({ epoch }) => epoch)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(curve.at(-1)!.loss).toBeLessThan(curve[0]!.loss);
    expect(curve.at(-1)!.loss).toBe(point.loss);
    expect(best).toBe(10);
    expect(curve.every(({ validationLoss }) => validationLoss === null)).toBe(true);
  });

  it('stop when the loss on held-out rows no longer falls, and keep the best epoch', async () => {
    // As many columns as rows and hardly any penalty: what is learned late is noise.
    const objective = { ...noisy(60, 50), c: 1e6 };
    const { curve, best } = await learn({ epochs: 200, patience: 5 }, 1, objective);
    expect(curve.length).toBe(best + 5);
    const losses = curve.map(({ validationLoss }) => validationLoss!);
    expect(Math.min(...losses)).toBe(losses[best - 1]);
    const { point } = await learn({ epochs: 200, patience: 500 }, 1, objective);
    expect(point.weights).toEqual((await learn({ epochs: 200, patience: 5 }, 1, objective)).point.weights);
  });

  it('train on all rows when a tenth of each class is less than a row', async () => {
    const { curve } = await learn({ patience: 5 }, 1, noisy(12));
    expect(curve[0]!.validationLoss).toBeNull();
    expect(curve.length).toBe(10);
  });

  it('mind the penalty and the weights of the classes', async () => {
    const objective = { ...noisy(), c: 0.01, classes: { negative: 0.5, positive: 4 } };
    const { point } = await learn({ epochs: 100 }, 1, objective);
    const { point: optimum } = await newton(objective, quietly);
    expect(point.value / optimum.value - 1).toBeLessThan(1e-4);
  });

  it('take a batch larger than the data as one batch', async () => {
    const { point } = await learn({ batchSize: 5000, epochs: 300 });
    const { point: optimum } = await newton(noisy(), quietly);
    expect((point.value - optimum.value) / 1000).toBeLessThan(1e-4);
  });

  it('stop between two epochs when they are told to', async () => {
    const stop = async (share: number) => {
      if (share >= 0.5) throw new Error('enough');
    };
    await expect(miniBatches(noisy(), usual, seededRandom(1), stop)).rejects.toThrow('enough');
  });
});
