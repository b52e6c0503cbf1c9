/** Our side of transformer.bench.ts, and TensorFlow.js's, as transformer-peer.py is torch's. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { seededRandom } from '../src/base/random.ts';
import type { TransformerShape } from '../src/models/transformer/architecture.ts';
import type { Examples } from '../src/models/transformer/backend.ts';
import type { BackendName } from '../src/models/transformer/backend-names.ts';
import { sliceExamples } from '../src/models/transformer/examples.ts';
import { initialParameters } from '../src/models/transformer/initial.ts';
import { openBackend } from '../src/models/transformer/open-backend.ts';
import { peakRssBytes } from '../src/platform/peak-memory.ts';

const [tokensPath, labelsPath, threads, described, engine] = process.argv.slice(2) as [
  ...[string, string, string, string],
  BackendName,
];
const { rows, batch, ...shape } = JSON.parse(described) as TransformerShape & { rows: number; batch: number };
const bytes = readFileSync(tokensPath);
const examples: Examples = {
  rows,
  tokens: new Int32Array(bytes.buffer, bytes.byteOffset, rows * shape.length),
  offsets: Int32Array.from({ length: rows + 1 }, (_, row) => row * shape.length),
  labels: readFileSync(labelsPath),
  ...{ tabular: new Float32Array(0), weights: new Float32Array(rows).fill(1) },
};
const backend = await openBackend(engine, '.', {
  ...{ shape, parameters: initialParameters(shape, seededRandom(1)), dropout: 0, weightDecay: 0.01, seed: 1 },
  ...{ threads: Number(threads), batchSize: batch, work: Number.MAX_SAFE_INTEGER },
});
for await (const _ of createInterface({ input: process.stdin })) {
  const started = performance.now();
  let loss = 0;
  for (let from = 0; from < rows; from += batch) {
    loss += await backend.step(sliceExamples(examples, from, Math.min(from + batch, rows)), 1e-3);
  }
  const seconds = (performance.now() - started) / 1000;
  const peakBytes = peakRssBytes();
  console.log(JSON.stringify({ seconds, loss: loss / rows, peakBytes, version: process.version }));
}
await backend.close();
