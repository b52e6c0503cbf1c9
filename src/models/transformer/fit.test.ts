import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { someExamples } from '../../testing/transformer-examples.ts';
import type { Backend, Examples } from './backend.ts';
import { fit } from './fit.ts';

const shape = { vocabulary: 9, length: 6, width: 8, heads: 2, layers: 1, feedForward: 8, tabular: 2 };
const kept = someExamples(shape, 25);
const heldOut = someExamples(shape, 10, 2);
const schedule = { epochs: 6, batchSize: 10, learningRate: 0.5, patience: 2 };

/** Learns nothing: its logits on held-out rows are worth the losses that it is given, epoch by epoch. */
function scripted(losses: readonly number[]) {
  const steps: { rows: number; rate: number; tokens: number[] }[] = [];
  let epoch = 0;
  const backend: Backend = {
    name: 'scripted',
    async step(batch, rate) {
      steps.push({ rows: batch.rows, rate, tokens: [...batch.tokens] });
      return 2 * batch.rows;
    },
    gradient: () => Promise.reject(new Error('not asked for')),
    async logits({ rows, labels }: Examples) {
      const logit = Math.log(Math.expm1(losses[epoch++]!));
      return Float32Array.from({ length: rows }, (_, row) => (labels[row] === 1 ? -logit : logit));
    },
    parameters: async () => Float32Array.of(epoch),
    close: async () => {},
  };
  return { backend, steps };
}

const rows: Examples = { ...heldOut, weights: new Float32Array(10).fill(1) };
const quiet = async () => {};

describe('fitting', () => {
  it('passes every row once an epoch, in another order each time, at a rate that falls to zero', async () => {
    const { backend, steps } = scripted([]);
    const { curve, best } = await fit(backend, kept, null, { ...schedule, patience: 0 }, seededRandom(1), quiet);
    expect(steps.map(step => step.rows)).toEqual(Array.from({ length: 6 }, () => [10, 10, 5]).flat());
    expect(steps.map(({ rate }) => rate)).toEqual(steps.map(({ rate }) => rate).toSorted((a, b) => b - a));
    expect(steps[0]!.rate).toBe(0.5);
    expect(steps.at(-1)!.rate).toBeCloseTo(0.5 * (0.2 / 6), 6);
    const epochs = [steps.slice(0, 3), steps.slice(3, 6)].map(list => list.flatMap(({ tokens }) => tokens));
    expect(epochs[1]).not.toEqual(epochs[0]);
    expect(epochs[1]!.toSorted()).toEqual([...kept.tokens].toSorted());
    expect(curve).toEqual([1, 2, 3, 4, 5, 6].map(epoch => ({ epoch, loss: 2, validationLoss: null })));
    expect(best).toBe(6);
  });

  it('goes back to the epoch with the lowest validation loss, and stops when it does not fall any more', async () => {
    const { backend, steps } = scripted([0.7, 0.5, 0.6, 0.55, 0.1, 0.1]);
    const { parameters, best, curve } = await fit(backend, kept, rows, schedule, seededRandom(1), quiet);
    expect(best).toBe(2);
    expect([...parameters]).toEqual([2]);
    expect(curve.map(({ validationLoss }) => validationLoss!.toFixed(4))).toEqual([
      '0.7000',
      '0.5000',
      '0.6000',
      '0.5500',
    ]);
    expect(steps.length).toBe(12);
  });

  it('takes a breath again and again, and tells how far it is', async () => {
    const told: string[] = [];
    const long = {
      tokens: new Int32Array(40_000).fill(1),
      offsets: Int32Array.from({ length: 41 }, (_, i) => 1000 * i),
    };
    const many = { ...someExamples(shape, 40), ...long };
    await fit(scripted([]).backend, many, null, { ...schedule, epochs: 2 }, seededRandom(1), async (share, doing) => {
      told.push(`${share} ${doing}`);
    });
    expect(told).toEqual(
      [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75].map(done => `${done / 2} epoch ${done < 1 ? 1 : 2} of 2`),
    );
  });

  it('ends where its breath is stopped', async () => {
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(fit(scripted([]).backend, kept, null, schedule, seededRandom(1), stop)).rejects.toThrow('stopped');
  });
});
