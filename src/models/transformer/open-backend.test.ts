import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import type { LabeledDataset } from '../../data/dataset.ts';
import { trainContext } from '../../testing/train-context.ts';
import { simpleTransformer } from '../types/simple_transformer.ts';

/** What a row says, and a number beside it, tell its label. */
function notes(rows: number): LabeledDataset {
  const random = seededRandom('notes');
  const words = ['red', 'green', 'blue', 'black', 'white'];
  const texts = Array.from({ length: rows }, () =>
    Array.from({ length: 1 + random.integer(6) }, () => words[random.integer(5)]).join(' '),
  );
  const weight = Float64Array.from({ length: rows }, () => random.normal());
  return {
    ...{ name: 'notes', rows, timestamp: null, group: null },
    columns: [
      { kind: 'text', name: 'text', values: texts },
      { kind: 'numeric', name: 'weight', values: weight },
    ],
    labels: Uint8Array.from(texts, (text, row) => (text.includes('red') || weight[row]! > 1 ? 1 : 0)),
    label: { name: 'label', positive: '1', negative: '0' },
    origin: { source: 'test', location: '', digest: '', observedAt: null },
  };
}

const data = notes(300);
const train = (backend: string, workspace = tmpdir()) =>
  simpleTransformer.train(
    data,
    { backend, epochs: 3, dropout: 0, length: 8, width: 16, feed_forward: 32, learning_rate: 0.01 },
    trainContext(1, { workspace }),
  );

describe('a backend', () => {
  it.each([
    ['auto', 'kernels'],
    ['kernels', 'kernels'],
    ['wasm', 'wasm'],
    ['cpu', 'cpu'],
  ])('is picked by its name, and told: %s', async (name, told) => {
    expect((await train(name)).facts['backend']).toBe(told);
  });

  it('makes the model that every other one makes', async () => {
    const [kernels, ...others] = await Promise.all(['kernels', 'wasm', 'cpu'].map(name => train(name)));
    const scores = kernels!.score(data);
    expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThan(0.5);
    for (const other of others) {
      expect(Math.max(...other.score(data).map((score, row) => Math.abs(score - scores[row]!)))).toBeLessThan(1e-3);
    }
  });

  it('that is not installed is asked for', async () => {
    await expect(train('node')).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: `the backend "node" needs @tensorflow/tfjs-node, which is not installed in ${tmpdir()}`,
    });
  });
});
