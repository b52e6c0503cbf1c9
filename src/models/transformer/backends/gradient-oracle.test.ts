import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../base/random.ts';
import { backendOptions, drawExamples, drawParameters, nameOf, SHAPES } from '../../../testing/drawn-transformer.ts';
import { parameterLayout, type TransformerShape } from '../architecture.ts';
import type { Backend, BackendOptions, Examples } from '../backend.ts';
import { openKernels } from './kernels.ts';
import { openTfjs } from './tfjs.ts';

/** Of the largest number: what the gradients of our kernels may be off. */
const TOLERANCE = 1e-4;

/** Our kernels take columns in fours. */
const TAKEN = SHAPES.filter(({ width, heads, feedForward }) => (width / heads) % 4 === 0 && feedForward % 4 === 0);

async function both<T>(options: BackendOptions, work: (backend: Backend) => Promise<T>): Promise<[T, T]> {
  const backends = [await openKernels(options), await openTfjs('cpu', '.', options)] as const;
  try {
    return [await work(backends[0]), await work(backends[1])];
  } finally {
    for (const backend of backends) await backend.close();
  }
}

/** Of each parameter by itself: its largest difference, in units of the largest number of all. */
function differences(shape: TransformerShape, ours: Float32Array, theirs: Float32Array): [string, number][] {
  const largest = theirs.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return parameterLayout(shape).parameters.map(({ name, offset, size }) => {
    let most = 0;
    for (let i = offset; i < offset + size; i++) most = Math.max(most, Math.abs(ours[i]! - theirs[i]!));
    return [name, most / largest];
  });
}

const tooFar = (differences: readonly [string, number][]) => differences.filter(([, value]) => !(value <= TOLERANCE));

const cases = TAKEN.flatMap(shape => [1, 17, 64].map(rows => [`${nameOf(shape)}; ${rows} rows`, shape, rows] as const));

describe('the kernels and TensorFlow.js', () => {
  it.each(cases)('find the same slopes: %s', async (_, shape, rows) => {
    const random = seededRandom(`oracle ${rows}`);
    for (let round = 0; round < 3; round++) {
      const options = backendOptions(shape, drawParameters(shape, random));
      const examples = drawExamples(shape, rows, random);
      const [ours, theirs] = await both(options, backend => backend.gradient(examples));
      expect(theirs.some(slope => slope !== 0)).toBe(true);
      expect(tooFar(differences(shape, ours, theirs))).toEqual([]);
    }
  });

  it('find the same slopes for rows without tokens only', async () => {
    const shape = TAKEN[1]!;
    const random = seededRandom('empty');
    const examples: Examples = {
      ...drawExamples(shape, 6, random),
      ...{ tokens: new Int32Array(0), offsets: new Int32Array(7) },
    };
    const [ours, theirs] = await both(backendOptions(shape, drawParameters(shape, random)), backend =>
      backend.gradient(examples),
    );
    expect(tooFar(differences(shape, ours, theirs))).toEqual([]);
  });

  it.each(TAKEN.map(shape => [nameOf(shape), shape] as const))('learn the same, step by step: %s', async (_, shape) => {
    const random = seededRandom('steps');
    const options = backendOptions(shape, drawParameters(shape, random), { weightDecay: 0.1 });
    const batches = Array.from({ length: 8 }, () => drawExamples(shape, 16, random));
    const [ours, theirs] = await both(options, async backend => {
      const losses: number[] = [];
      for (const batch of batches) losses.push(await backend.step(batch, 1e-3));
      return { losses, parameters: await backend.parameters(), logits: await backend.logits(batches[0]!) };
    });
    const off = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a, (value, i) => Math.abs(value - b[i]!));
    for (const apart of [off(ours.losses, theirs.losses), off(ours.logits, theirs.logits)]) {
      expect(Math.max(...apart)).toBeLessThan(TOLERANCE);
    }
    // A softmax is the same whatever is added to all of its scores: the slope of this bias is 0, and rounding makes its steps.
    const told = differences(shape, ours.parameters, theirs.parameters).filter(([name]) => !name.endsWith('key/bias'));
    expect(tooFar(told)).toEqual([]);
  });
});
