/**
 * Our side of isolation-forest.bench.ts, in a process of its own so that its memory can be measured: does the task of every
 * line on stdin, and answers with a line of JSON. See isolation-forest-peer.py.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type LabeledDataset, selectRows } from '../src/data/dataset.ts';
import { metricValues } from '../src/evaluation/metrics.ts';
import type { Hyperparameters } from '../src/models/model-type.ts';
import { isolationForest } from '../src/models/types/isolation_forest.ts';
import { peakRssBytes } from '../src/platform/peak-memory.ts';
import { trainContext } from '../src/testing/train-context.ts';

const [valuesPath, labelsPath, ...sizes] = process.argv.slice(2) as [string, string, ...string[]];
const [rows, width, small] = sizes.map(Number) as [number, number, number];
const labels = new Uint8Array(readFileSync(labelsPath));
const large: LabeledDataset = {
  ...{ name: 'bench', rows, columns: columnsOf(valuesPath), labels, timestamp: null, group: null },
  origin: { source: 'bench', location: '', digest: '', observedAt: null },
  label: { name: 'y', positive: '1', negative: '0' },
};
const all = Int32Array.from({ length: small }, (_, row) => row);
const first = selectRows(large, all);
const fit = (dataset: LabeledDataset, given: Hyperparameters = {}) =>
  isolationForest.train(dataset, given, trainContext(1));
const scorer = await fit(large);

function columnsOf(path: string): LabeledDataset['columns'] {
  const bytes = readFileSync(path);
  const values = new Float64Array(bytes.buffer, bytes.byteOffset, rows * width);
  return Array.from({ length: width }, (_, j) => {
    return {
      kind: 'numeric',
      name: `x${j}`,
      values: Float64Array.from({ length: rows }, (_, i) => values[i * width + j]!),
    };
  });
}

interface Done {
  readonly seconds: number;
  readonly value?: number | null;
}

/** Seconds since then. */
const since = (started: number) => (performance.now() - started) / 1000;

const TASKS: Readonly<Record<string, () => Promise<Done>>> = {
  async fit() {
    const started = performance.now();
    await fit(first, { contamination: 0.05 });
    return { seconds: since(started) };
  },
  async fit_large() {
    const started = performance.now();
    await fit(large);
    return { seconds: since(started) };
  },
  async score() {
    const started = performance.now();
    const scores = scorer.score(large);
    return { seconds: since(started), value: metricValues(scores, labels, 0.5).roc_auc };
  },
  async grid() {
    const started = performance.now();
    const value = await grid();
    return { seconds: since(started), value };
  },
  /** 99 of 100 calls are faster; the value is the median. */
  async row() {
    const seconds = Array.from({ length: 5000 }, (_, row) => {
      const one = selectRows(large, Int32Array.of(row));
      const started = performance.now();
      scorer.score(one);
      return since(started);
    }).sort((a, b) => a - b);
    return { seconds: seconds[Math.floor(0.99 * seconds.length)]!, value: seconds[seconds.length >> 1]! };
  },
};

/** As the peer's: the best mean F1 of all combinations, each with its own threshold on every fold. */
async function grid(): Promise<number> {
  const candidates = [100, 200, 300].flatMap(n_estimators =>
    [256, 0.5, 1].flatMap(max_samples =>
      [0.01, 0.03, 0.05, 0.1].map(contamination => ({ n_estimators, max_samples, contamination })),
    ),
  );
  const sums = candidates.map(() => 0);
  for (let fold = 0; fold < 3; fold++) {
    const train = selectRows(
      first,
      all.filter(row => row % 3 !== fold),
    );
    const held = selectRows(
      first,
      all.filter(row => row % 3 === fold),
    );
    const models = await isolationForest.trainMany!(train, candidates, trainContext(1));
    models.forEach((model, i) => {
      sums[i]! += metricValues(model.score(held), held.labels, model.threshold!).f1 ?? 0;
    });
  }
  return Math.max(...sums) / 3;
}

for await (const task of createInterface({ input: process.stdin })) {
  const done = await TASKS[task]!();
  console.log(JSON.stringify({ ...done, peakBytes: peakRssBytes(), version: process.version }));
}
