/** For tests: all that a training asks of a backend, for every shape; what comes of it is plain JSON. */
import { seededRandom } from '../base/random.ts';
import type { TfjsEngine } from '../models/transformer/backends/load-tfjs.ts';
import { openTfjs } from '../models/transformer/backends/tfjs.ts';
import { backendOptions, drawExamples, drawParameters, SHAPES } from './drawn-transformer.ts';

export async function trainEverything(engine: TfjsEngine): Promise<number[][]> {
  const learned: number[][] = [];
  for (const shape of SHAPES) {
    const random = seededRandom('everything');
    const backend = await openTfjs(engine, '.', backendOptions(shape, drawParameters(shape, random), { dropout: 0.1 }));
    const examples = drawExamples(shape, 9, random);
    learned.push([await backend.step(examples, 0.01), await backend.step(examples, 0.01)]);
    for (const made of [backend.gradient(examples), backend.logits(examples), backend.parameters()]) {
      learned.push([...(await made)]);
    }
  }
  return learned;
}
