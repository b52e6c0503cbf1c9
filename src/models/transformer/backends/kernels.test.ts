import { describe, expect, it } from 'vitest';
import { twinEngine } from '../../../kernels/transformer/engine.ts';
import { someExamples, someParameters } from '../../../testing/transformer-examples.ts';
import type { TransformerShape } from '../architecture.ts';
import type { BackendOptions } from '../backend.ts';
import { planTraining, type TrainingSize } from '../training-memory.ts';
import { openKernels } from './kernels.ts';

const shape: TransformerShape = {
  ...{ vocabulary: 70, length: 21, width: 24, heads: 3, layers: 2, feedForward: 36, tabular: 3 },
};
const batch = someExamples(shape, 60);

function options(change: Partial<BackendOptions> = {}): BackendOptions {
  const learning = { dropout: 0.1, weightDecay: 0.01, seed: 7, threads: 1, batchSize: 60, work: 0 };
  return { shape, parameters: someParameters(shape, 0.3), ...learning, ...change };
}

/** In plain loops, with 64-bit numbers. */
function exactMemory(size: TrainingSize) {
  const plan = planTraining(size, 0, 0);
  return { engine: twinEngine(new Float64Array(plan.floats), plan.ints), plan };
}

/** The largest difference, in units of the largest number. */
function distance(a: Float32Array, b: Float32Array): number {
  expect(a.length).toBe(b.length);
  const size = Math.max(...b.map(Math.abs));
  expect(size).toBeGreaterThan(0);
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]!))) / size;
}

describe('the kernels backend', () => {
  it('has the gradients and logits of its twin', async () => {
    const [ours, exact] = [await openKernels(options()), await openKernels(options(), exactMemory)];
    expect(distance(await ours.gradient(batch), await exact.gradient(batch))).toBeLessThan(2e-6);
    expect(distance(await ours.logits(batch), await exact.logits(batch))).toBeLessThan(2e-6);
  });

  it('takes the steps of its twin, dropout and weight decay among them', async () => {
    const [ours, exact] = [await openKernels(options()), await openKernels(options(), exactMemory)];
    for (let step = 0; step < 5; step++) {
      const loss = await ours.step(batch, 1e-3);
      expect(Math.abs(loss / (await exact.step(batch, 1e-3)) - 1)).toBeLessThan(1e-5);
    }
    expect(distance(await ours.parameters(), await exact.parameters())).toBeLessThan(1e-4);
  });

  it('learns the same bytes whatever the threads', async () => {
    const learned: Float32Array[] = [];
    for (const threads of [1, 2, 3, 4]) {
      const backend = await openKernels(options({ threads, work: 1e9 }));
      try {
        for (let step = 0; step < 60; step++) {
          await backend.step(someExamples(shape, 1 + (step % 60), step), 1e-3);
          // Lets the other threads start.
          if (step % 10 === 0) await new Promise(resolve => setTimeout(resolve, 20));
        }
        learned.push(await backend.parameters());
      } finally {
        await backend.close();
      }
    }
    for (const parameters of learned) expect(parameters).toEqual(learned[0]);
  });
});
