/** What the files of the small transformer weigh and take to load, ours and TensorFlow.js's. */
import { io, tensor } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { type LayersModel, loadLayersModel } from '@tensorflow/tfjs-layers';
import type { LabeledDataset } from '../src/data/dataset.ts';
import { simpleTransformer } from '../src/models/types/simple_transformer.ts';
import { predictorFiles, readPredictor } from '../src/registry/model-files.ts';
import { bytesIn, type PackageFiles } from '../src/registry/package.ts';
import { trainContext } from '../src/testing/train-context.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

export const bench: Bench = {
  name: 'tfjs',
  title: 'The small transformer: its files',
  run: async () => [await loading(1_000, 21), await loading(30_000, 21)],
};

/** Until the first row is scored. */
async function loading(words: number, times: number): Promise<BenchResult> {
  const dataset = texts(words);
  const model = await simpleTransformer.train(
    dataset,
    { epochs: 1, min_count: 1, max_vocabulary: words, length: 64 },
    trainContext(1),
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
