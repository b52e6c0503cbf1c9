/** Logistic regression from an encoded matrix to its weights, beside scikit-learn's lbfgs on the same numbers. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import type { LabeledDataset } from '../src/data/dataset.ts';
import type { LabeledMatrix } from '../src/kernels/newton.ts';
import { newton } from '../src/models/solvers/newton.ts';
import { logistic } from '../src/models/types/logistic.ts';
import { trainContext } from '../src/testing/train-context.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

export const bench: Bench = {
  name: 'logistic',
  title: 'Logistic regression (L2, C = 1), fit(X, y) in memory',
  async run() {
    return [...(await compare(10_000, 20, 25, 1.5)), ...(await compare(1_000_000, 20, 5, 0.5))];
  },
};

interface Fit {
  readonly seconds: number;
  readonly objective: number;
}

interface Peer {
  readonly name: string;
  fit(): Promise<Fit>;
  stop(): void;
}

async function compare(rows: number, width: number, times: number, goal: number): Promise<BenchResult[]> {
  const data = makeData(rows, width);
  const folder = mkdtempSync(join(tmpdir(), 'logistic-bench-'));
  const peers = startPeers(data, folder);
  try {
    const ours: Fit[] = [];
    const theirs: Fit[][] = peers.map(() => []);
    // The first round warms both sides up and is not counted.
    for (let round = 0; round <= times; round++) {
      const fits = [await fitOurs(data), ...(await inTurn(peers.map(peer => () => peer.fit())))];
      if (round === 0) continue;
      ours.push(fits[0]!);
      theirs.forEach((list, i) => {
        list.push(fits[i + 1]!);
      });
    }
    return [describeFit(data, ours, peers, theirs, goal), await wholeTraining(data, times)];
  } finally {
    for (const peer of peers) peer.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The faster of the peers counts. */
function describeFit(data: LabeledMatrix, ours: Fit[], peers: Peer[], theirs: Fit[][], goal: number): BenchResult {
  const what = `logistic, ${count(data.rows)} x ${data.width}, to the same loss`;
  const mine = { name: 'WebAssembly Newton, 1 thread', seconds: middle(ours) };
  const loss = ours[0]!.objective / data.rows;
  if (peers.length === 0) {
    return { what, ours: mine, peer: null, goal, note: `loss ${loss.toFixed(8)}; no python3 with scikit-learn here` };
  }
  const best = theirs.reduce((least, list, i) => (middle(list) < middle(theirs[least]!) ? i : least), 0);
  const theirLoss = theirs[best]![0]!.objective / data.rows;
  const others = theirs.map((list, i) => `${peers[i]!.name} ${(1000 * middle(list)).toFixed(1)} ms`);
  const note = `loss ours ${loss.toFixed(8)}, theirs ${theirLoss.toFixed(8)}; ${others.join(', ')}`;
  return { what, ours: mine, peer: { name: peers[best]!.name, seconds: middle(theirs[best]!) }, goal, note };
}

const middle = (fits: readonly Fit[]) => median(fits.map(({ seconds }) => seconds));
const count = (rows: number) => (rows >= 1e6 ? `${rows / 1e6}M` : `${rows / 1000}k`);

function makeData(rows: number, width: number): LabeledMatrix {
  const random = seededRandom(1);
  const effects = Float64Array.from({ length: width }, () => 0.5 * random.normal());
  const values = Float64Array.from({ length: rows * width }, () => random.normal());
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const logit = effects.reduce((sum, effect, j) => sum + effect * values[row * width + j]!, -0.5);
    return random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return { values, labels, rows, width };
}

async function fitOurs(data: LabeledMatrix): Promise<Fit> {
  const start = performance.now();
  const { point } = await newton({ data, c: 1, classes: { negative: 1, positive: 1 } }, async () => {});
  return { seconds: (performance.now() - start) / 1000, objective: point.value };
}

/** For information: `train` with the encoding of the columns. */
async function wholeTraining(data: LabeledMatrix, times: number): Promise<BenchResult> {
  const { rows, width, labels } = data;
  const columns = Array.from({ length: width }, (_, j) => ({
    kind: 'numeric' as const,
    name: `x${j}`,
    values: Float64Array.from({ length: rows }, (_, row) => data.values[row * width + j]!),
  }));
  const origin = { source: 'bench', location: '', digest: '', observedAt: null };
  const label = { name: 'y', positive: '1', negative: '0' };
  const dataset: LabeledDataset = { name: 'bench', rows, columns, origin, timestamp: null, group: null, labels, label };
  const context = trainContext(1);
  const seconds: number[] = [];
  for (let i = 0; i < Math.min(times, 5); i++) {
    const start = performance.now();
    await logistic.train(dataset, {}, context);
    seconds.push((performance.now() - start) / 1000);
  }
  const what = `logistic, ${count(rows)} x ${width}, columns encoded too`;
  return { what, ours: { name: 'train()', seconds: median(seconds) }, peer: null, goal: null, note: 'for information' };
}

function startPeers({ values, labels, rows, width }: LabeledMatrix, folder: string): Peer[] {
  const python = ['/usr/bin/python3', 'python3'].find(
    candidate => spawnSync(candidate, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) return [];
  const [valuesPath, labelsPath] = [join(folder, 'values.f64'), join(folder, 'labels.u8')];
  writeFileSync(valuesPath, values);
  writeFileSync(labelsPath, labels);
  const script = fileURLToPath(new URL('logistic-peer.py', import.meta.url));
  const start = (name: string, env: NodeJS.ProcessEnv) =>
    peerOf(
      name,
      spawn(python, [script, valuesPath, labelsPath, `${rows}`, `${width}`], {
        env,
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    );
  return [
    start('scikit-learn lbfgs', process.env),
    start('scikit-learn lbfgs, 1 thread', { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' }),
  ];
}

function peerOf(name: string, child: ChildProcess): Peer {
  const answers = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return {
    name,
    async fit() {
      child.stdin!.write('fit\n');
      const { value, done } = await answers.next();
      if (done === true) throw new Error(`${name} ended early`);
      return JSON.parse(value) as Fit;
    },
    stop: () => void child.stdin!.end(),
  };
}

async function inTurn<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const done: T[] = [];
  for (const job of jobs) done.push(await job());
  return done;
}
