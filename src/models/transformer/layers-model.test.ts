import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { drawExamples, drawParameters, nameOf, SHAPES } from '../../testing/drawn-transformer.ts';
import { referenceLogits } from '../../testing/transformer-reference.ts';
import { parameterLayout, type TransformerShape } from './architecture.ts';
import type { Examples } from './backend.ts';
import { layersModel } from './layers-model.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const random = seededRandom('layers-model');

/** What the documentation of TensorFlow.js says, and nothing of ours. */
const STRANGER = `
  import * as tf from '@tensorflow/tfjs-core';
  import '@tensorflow/tfjs-backend-cpu';
  import { loadLayersModel } from '@tensorflow/tfjs-layers';
  const { url, tokens, tabular } = JSON.parse(process.argv[1]);
  const model = await loadLayersModel(url);
  const inputs = [tf.tensor2d(tokens), ...(tabular === null ? [] : [tf.tensor2d(tabular)])];
  const names = model.inputs.map(({ name }) => name);
  process.stdout.write(JSON.stringify({ names, scores: [...model.predict(inputs).dataSync()] }));
`;

interface Scored {
  readonly names: readonly string[];
  readonly scores: readonly number[];
}

let served: Map<string, Uint8Array> = new Map();
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => response.end(served.get(request.url!.slice(1))));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

async function scoreElsewhere(shape: TransformerShape, examples: Examples): Promise<Scored> {
  const { rows, tokens, offsets } = examples;
  const padded = Array.from({ length: rows }, (_, row) => {
    const words = [...tokens.subarray(offsets[row]!, offsets[row + 1]!)];
    return [...words, ...Array(shape.length - words.length).fill(0)];
  });
  const columns = Array.from({ length: rows }, (_, row) => [
    ...examples.tabular.subarray(row * shape.tabular, (row + 1) * shape.tabular),
  ]);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.json`;
  const input = JSON.stringify({ url, tokens: padded, tabular: shape.tabular === 0 ? null : columns });
  const child = spawn(process.execPath, ['--input-type=module', '-e', STRANGER, input], { cwd: root });
  const [output, errors] = await Promise.all(
    [child.stdout, child.stderr].map(stream => stream.setEncoding('utf8').toArray()),
  );
  if (output!.length === 0) throw new Error(errors!.join(''));
  return JSON.parse(output!.join('')) as Scored;
}

const probabilities = (logits: readonly number[]) => logits.map(logit => 1 / (1 + Math.exp(-logit)));

describe('the layers model', () => {
  it.each(SHAPES.map(shape => [nameOf(shape), shape] as const))('scores elsewhere as here: %s', async (_, shape) => {
    const parameters = drawParameters(shape, random);
    const examples = drawExamples(shape, 30, random);
    served = layersModel(shape, parameters);
    const { names, scores } = await scoreElsewhere(shape, examples);
    expect(names).toEqual(shape.tabular === 0 ? ['tokens'] : ['tokens', 'tabular']);
    probabilities(referenceLogits(shape, parameters, examples)).forEach((expected, row) => {
      expect(Math.abs(scores[row]! - expected), `row ${row}`).toBeLessThan(1e-5);
    });
  });

  it('is hardly larger than the parameters', () => {
    const shape = SHAPES[0]!;
    const files = layersModel(shape, drawParameters(shape, random));
    // A scale and a shift, which make the mask.
    expect(files.get('weights.bin')!.byteLength).toBe(4 * (parameterLayout(shape).size + 2));
  });

  it('is the same in every byte for the same parameters', () => {
    const shape = SHAPES[1]!;
    const parameters = drawParameters(shape, random);
    expect(layersModel(shape, parameters)).toEqual(layersModel(shape, parameters.slice()));
  });
});
