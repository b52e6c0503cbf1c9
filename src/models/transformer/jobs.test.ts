import { describe, expect, it } from 'vitest';
import { twinEngine } from '../../kernels/transformer/engine.ts';
import { someExamples, someParameters } from '../../testing/transformer-examples.ts';
import type { TransformerShape } from './architecture.ts';
import type { Examples } from './backend.ts';
import { type Learning, workerOn } from './jobs.ts';
import { CONTROL, PARTS, planTraining, type TrainingMemory } from './training-memory.ts';

const shape: TransformerShape = {
  ...{ vocabulary: 7, length: 5, width: 8, heads: 2, layers: 2, feedForward: 8, tabular: 2 },
};
const learning: Learning = { dropout: 0, weightDecay: 0, seed: 7 };

/** Plain loops over 64-bit numbers: exact enough to be differentiated by differences. */
function exactTraining(batch: Examples, learned: Learning = learning) {
  const size = { shape, threads: 1, batchSize: batch.rows };
  const plan = planTraining(size, 0, 0);
  const engine = twinEngine(new Float64Array(plan.floats), plan.ints);
  const training: TrainingMemory = { engine, plan };
  const { floats, ints } = engine;
  floats.set(someParameters(shape, 0.5), plan.parameters);
  ints.set(batch.tokens, plan.ids);
  ints.set(batch.offsets, plan.offsets);
  ints.set(batch.labels, plan.labels);
  floats.set(batch.tabular, plan.tabular);
  floats.set(batch.weights, plan.weights);
  ints[plan.control + CONTROL.rows] = batch.rows;
  ints[plan.control + CONTROL.step] = 3;
  ints[plan.control + CONTROL.dropping] = 1;
  const worker = workerOn(training, size, learned, 0);
  /** The mean loss; its gradient is in the memory. */
  function loss(): number {
    for (const { kernel, inputs, outputs } of plan.kernels) {
      engine.steps.transpose(plan.turned + kernel, plan.parameters + kernel, inputs, outputs);
    }
    for (let part = 0; part < PARTS; part++) worker.backpropagate(part);
    for (let piece = 0; piece < plan.pieces.length; piece++) worker.reduce(piece);
    let sum = 0;
    for (let row = 0; row < batch.rows; row++) sum += floats[plan.losses + row]!;
    return sum / batch.rows;
  }
  return { floats, plan, loss };
}

describe('a pass over a batch', () => {
  it.each([0, 0.3])('has the gradient that finite differences of its loss show, at a dropout of %d', dropout => {
    const { floats, plan, loss } = exactTraining(someExamples(shape, 9), { ...learning, dropout });
    loss();
    const gradient = floats.slice(plan.gradient, plan.gradient + plan.network.size);
    const h = 1e-5;
    const differences = Float64Array.from(gradient, (_, i) => {
      const at = plan.parameters + i;
      const value = floats[at]!;
      floats[at] = value + h;
      const above = loss();
      floats[at] = value - h;
      const below = loss();
      floats[at] = value;
      return (above - below) / (2 * h);
    });
    const apart = differences.map((difference, i) => Math.abs(difference - gradient[i]!));
    expect(Math.max(...gradient.map(Math.abs))).toBeGreaterThan(0.01);
    expect(Math.max(...apart)).toBeLessThan(1e-8);
  });
});
