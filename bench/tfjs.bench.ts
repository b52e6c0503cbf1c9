/** The small transformer on our kernels beside TensorFlow.js: an epoch; and what its files weigh and take to load, theirs and ours. */
import { io, tensor } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import { seededRandom } from '../src/base/random.ts';
import type { LabeledDataset } from '../src/data/dataset.ts';
import type { TransformerShape } from '../src/models/transformer/architecture.ts';
import type { Backend, BackendOptions, Examples } from '../src/models/transformer/backend.ts';
import { openKernels } from '../src/models/transformer/backends/kernels.ts';
import { openTfjs } from '../src/models/transformer/backends/tfjs.ts';
import { sliceExamples } from '../src/models/transformer/examples.ts';
import { simpleTransformer } from '../src/models/types/simple_transformer.ts';
import { predictorFiles, readPredictor } from '../src/registry/model-files.ts';
import { bytesIn, type PackageFiles } from '../src/registry/package.ts';
import { drawParameters } from '../src/testing/drawn-transformer.ts';
import { trainContext } from '../src/testing/train-context.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROWS = 10_000;
const BATCH = 32;
const THREADS = 2;
const SHAPE: TransformerShape = {
  ...{ vocabulary: 256, length: 16, width: 32, heads: 2, layers: 1, feedForward: 128, tabular: 0 },
};

export const bench: Bench = {
  name: 'tfjs',
  title: 'The small transformer beside TensorFlow.js',
  run: async () => [await epochs(3), await loading(1_000, 21), await loading(30_000, 21)],
};

async function epochs(times: number): Promise<BenchResult> {
  const random = seededRandom(1);
  const options: BackendOptions = {
    ...{ shape: SHAPE, parameters: drawParameters(SHAPE, random), dropout: 0.1, weightDecay: 0.01, seed: 1 },
    ...{ threads: THREADS, batchSize: BATCH, work: (times + 1) * ROWS * SHAPE.length },
  };
  const examples: Examples = {
    ...{ rows: ROWS, tabular: new Float32Array(0), weights: new Float32Array(ROWS).fill(1) },
    tokens: Int32Array.from({ length: ROWS * SHAPE.length }, () => 2 + random.integer(SHAPE.vocabulary - 2)),
    offsets: Int32Array.from({ length: ROWS + 1 }, (_, row) => row * SHAPE.length),
    labels: Uint8Array.from({ length: ROWS }, () => random.integer(2)),
  };
  const backends = [await openKernels(options), await openTfjs('wasm', '.', options)];
  const seconds: number[][] = backends.map(() => []);
  try {
    // The first round warms both sides up and is not counted.
    for (let round = 0; round <= times; round++) {
      for (const [i, backend] of backends.entries()) {
        const taken = await epoch(backend, examples);
        if (round > 0) seconds[i]!.push(taken);
      }
    }
  } finally {
    for (const backend of backends) await backend.close();
  }
  return {
    what: `transformer, one epoch of ${ROWS / 1000}k rows of ${SHAPE.length} tokens, width ${SHAPE.width}, batches of ${BATCH}`,
    ours: { name: `kernels, ${THREADS} threads`, seconds: median(seconds[0]!) },
    peer: { name: 'TensorFlow.js, wasm', seconds: median(seconds[1]!) },
    goal: 0.1,
    note: 'gradients of both agree within 1e-4, which a test holds',
  };
}

async function epoch(backend: Backend, examples: Examples): Promise<number> {
  const started = performance.now();
  for (let from = 0; from < examples.rows; from += BATCH) {
    await backend.step(sliceExamples(examples, from, Math.min(from + BATCH, examples.rows)), 1e-3);
  }
  return (performance.now() - started) / 1000;
}

/** Until the first row is scored. */
async function loading(words: number, times: number): Promise<BenchResult> {
  const dataset = texts(words);
  const model = await simpleTransformer.train(
    dataset,
    { epochs: 1, min_count: 1, max_vocabulary: words, length: 64 },
    trainContext(1, { threads: THREADS }),
  );
  const calibration = { method: 'none', parameters: {}, n: 0, reason: '' } as const;
  const ours = predictorFiles({ model, calibration, threshold: 0.5 });
  const { files: theirs } = model.exports!()[0]!;
  const row = { ...dataset, rows: 1, columns: [{ kind: 'text' as const, name: 'text', values: ['q r'] }] };
  const seconds: [number[], number[]] = [[], []];
  for (let round = 0; round <= times; round++) {
    const started = performance.now();
    readPredictor(ours, () => simpleTransformer).model.score(row);
    const between = performance.now();
    (await load(theirs)).predict(tensor([[2, 3, ...new Array(62).fill(0)]]));
    const ended = performance.now();
    if (round > 0) [between - started, ended - between].forEach((each, i) => void seconds[i]!.push(each / 1000));
  }
  const kibibytes = (files: PackageFiles) => `${Math.round(bytesIn(files) / 1024)} KiB`;
  return {
    what: `transformer of ${words} words, from its files in memory to the first score`,
    ours: { name: `model.json and weights.bin, ${kibibytes(ours)}`, seconds: median(seconds[0]) },
    peer: { name: `TensorFlow.js, cpu, tfjs/, ${kibibytes(theirs)}`, seconds: median(seconds[1]) },
    goal: null,
    note: 'for information; ours holds the vocabulary too',
  };
}

function texts(words: number): LabeledDataset {
  const rows = words / 50;
  // In letters: all digits count the same.
  const word = (i: number) => i.toString(26).replaceAll(/\d/g, digit => 'qrstuvwxyz'[Number(digit)]!);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 50 }, (_, i) => word(row * 50 + i)).join(' '),
  );
  return {
    ...{ name: 'bench', rows, timestamp: null, group: null },
    columns: [{ kind: 'text', name: 'text', values }],
    labels: Uint8Array.from({ length: rows }, (_, row) => row % 2),
    label: { name: 'y', positive: '1', negative: '0' },
    origin: { source: 'bench', location: '', digest: '', observedAt: null },
  };
}

function load(files: PackageFiles): Promise<LayersModel> {
  const { modelTopology, weightsManifest } = JSON.parse(Buffer.from(files.get('model.json')!).toString());
  const weightData = new Uint8Array(files.get('weights.bin')!).buffer;
  return loadLayersModel(io.fromMemory({ modelTopology, weightSpecs: weightsManifest[0].weights, weightData }));
}
