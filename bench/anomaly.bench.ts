/** Training on sequences of actions, from a table in memory to a model, beside n-gram counts and naive Bayes of scikit-learn. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import { isLabeled } from '../src/data/data-source.ts';
import type { LabeledDataset, SequenceColumn } from '../src/data/dataset.ts';
import { synthetic } from '../src/data/sources/synthetic.ts';
import { anomaly } from '../src/models/types/anomaly.ts';
import { sourceOptions } from '../src/testing/data-files.ts';
import { trainContext } from '../src/testing/train-context.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ACTIONS = 750_000;
const TIMES = 5;

export const bench: Bench = {
  name: 'anomaly',
  title: 'Anomalies in sequences, n-grams of one to three actions, fit in memory',
  async run() {
    const data = await makeData();
    const actions = (data.columns[0] as SequenceColumn).codes.length;
    const what = `anomaly, ${data.rows} sequences, ${Math.round(actions / 1000)}k actions`;
    return [
      await compare(`${what}, both classes`, data, 'supervised', 1),
      await compare(`${what}, one class`, data, 'one_class', null),
    ];
  },
};

async function makeData(): Promise<LabeledDataset> {
  const location = 'sequences';
  const context = { random: seededRandom(1), signal: new AbortController().signal, progress: () => {} };
  // Some twelve actions a row.
  const options = sourceOptions({
    name: location,
    location,
    displayLocation: location,
    samples: Math.round(ACTIONS / 12),
    noise: 0.05,
  });
  const dataset = await synthetic.load(options, context);
  if (!isLabeled(dataset)) throw new TypeError('the generator labels its rows');
  return dataset;
}

async function compare(what: string, data: LabeledDataset, mode: string, goal: number | null): Promise<BenchResult> {
  const seconds: number[] = [];
  for (let round = 0; round <= TIMES; round++) {
    const start = performance.now();
    await anomaly.train(data, { mode }, trainContext(1));
    // The first round warms up.
    if (round > 0) seconds.push((performance.now() - start) / 1000);
  }
  const ours = { name: 'train(), 1 thread', seconds: median(seconds) };
  const peer = goal === null ? null : peerSeconds(data);
  const note = goal === null ? 'for information' : peer === null ? 'no python3 with scikit-learn here' : '';
  return {
    what,
    ours,
    peer: peer === null ? null : { name: 'CountVectorizer, MultinomialNB', seconds: peer },
    goal,
    note,
  };
}

function peerSeconds({ columns, labels, rows }: LabeledDataset): number | null {
  const python = ['/usr/bin/python3', 'python3'].find(
    candidate => spawnSync(candidate, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) return null;
  const { offsets, codes, vocabulary } = columns[0] as SequenceColumn;
  const lines = Array.from({ length: rows }, (_, row) => {
    return Array.from(codes.subarray(offsets[row], offsets[row + 1]), code => vocabulary[code]!).join(' ');
  });
  const folder = mkdtempSync(join(tmpdir(), 'anomaly-bench-'));
  try {
    const [texts, classes] = [join(folder, 'texts.txt'), join(folder, 'labels.u8')];
    writeFileSync(texts, lines.join('\n'));
    writeFileSync(classes, labels);
    const script = fileURLToPath(new URL('anomaly-peer.py', import.meta.url));
    const { status, stdout, stderr } = spawnSync(python, [script, texts, classes, `${TIMES}`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return median(JSON.parse(stdout) as number[]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
