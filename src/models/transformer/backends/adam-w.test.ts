import { expect, it } from 'vitest';
import { seededRandom } from '../../../base/random.ts';
import { drawParameters, SHAPES } from '../../../testing/drawn-transformer.ts';
import { parameterLayout } from '../architecture.ts';
import { AdamW } from './adam-w.ts';

const shape = SHAPES[0]!;
const layout = parameterLayout(shape);
const random = seededRandom('adam-w');
const start = drawParameters(shape, random);
const gradients = Array.from({ length: 3 }, (_, step) =>
  Float32Array.from(start, () => 10 ** -(step + 1) * random.normal()),
);

/** As the paper writes it, number by number. */
function byTheBook(at: number, decay: number, learningRate: number): number {
  let [value, mean, square] = [start[at]!, 0, 0];
  gradients.forEach((gradient, i) => {
    const norm = Math.hypot(...gradient);
    const slope = norm > 1 ? gradient[at]! / norm : gradient[at]!;
    mean = 0.9 * mean + 0.1 * slope;
    square = 0.999 * square + 0.001 * slope ** 2;
    const step = mean / (1 - 0.9 ** (i + 1)) / (Math.sqrt(square / (1 - 0.999 ** (i + 1))) + 1e-8);
    value -= learningRate * step + learningRate * decay * value;
  });
  return value;
}

it('goes the steps of the paper: long gradients shortened, only kernels decayed', () => {
  expect(gradients.map(gradient => Math.hypot(...gradient) > 1)).toEqual([true, false, false]);
  const learned = start.slice();
  const optimiser = new AdamW(layout, 0.5);
  for (const gradient of gradients) optimiser.step(learned, gradient, 0.01);
  for (const { name, offset, size } of layout.parameters) {
    for (let i = offset; i < offset + size; i++) {
      expect(learned[i], name).toBeCloseTo(byTheBook(i, name.endsWith('/kernel') ? 0.5 : 0, 0.01), 5);
    }
  }
});

it('stays where nothing pulls', () => {
  const learned = start.slice();
  new AdamW(layout, 0).step(learned, new Float32Array(layout.size), 0.01);
  expect(learned).toEqual(start);
});
