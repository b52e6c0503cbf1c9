/** An epoch of the small transformer, beside torch and TensorFlow.js on the same batches; each in a process of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import type { TransformerShape } from '../src/models/transformer/architecture.ts';
import type { BackendName } from '../src/models/transformer/backend-names.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROWS = 10_000;
const BATCH = 32;
const SMALL = { vocabulary: 256, length: 16, width: 32, heads: 2, layers: 1, feedForward: 128, tabular: 0 };
const MEDIUM = { vocabulary: 256, length: 32, width: 64, heads: 2, layers: 2, feedForward: 256, tabular: 0 };

export const bench: Bench = {
  name: 'transformer',
  title: 'The small transformer: an epoch of training',
  run: async () => [
    await compare('small', SMALL, 7, 1, torch),
    await compare('medium', MEDIUM, 5, null, torch),
    await compare('small', SMALL, 3, 0.1, tensorflow),
  ],
};

interface Epoch {
  readonly seconds: number;
  readonly loss: number;
  readonly peakBytes: number;
  readonly version: string;
}

interface Side {
  readonly name: string;
  epoch(): Promise<Epoch>;
  stop(): void;
}

async function compare(
  size: string,
  shape: TransformerShape,
  times: number,
  goal: number | null,
  peersOf: (start: Start) => Side[],
): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'transformer-bench-'));
  const start = starter(folder, shape);
  const sides = [...[2, 1].map(threads => start('kernels', process.execPath, OURS, threads)), ...peersOf(start)];
  const epochs: Epoch[][] = sides.map(() => []);
  try {
    // The first round warms all sides up and is not counted.
    for (let round = 0; round <= times; round++) {
      for (const [i, side] of sides.entries()) {
        const epoch = await side.epoch();
        if (round > 0) epochs[i]!.push(epoch);
      }
    }
  } finally {
    for (const side of sides) side.stop();
    rmSync(folder, { recursive: true });
  }
  const results = sides.map(({ name }, i) => ({
    name: `${name} (${epochs[i]![0]!.version})`,
    seconds: median(epochs[i]!.map(({ seconds }) => seconds)),
    peakBytes: Math.max(...epochs[i]!.map(({ peakBytes }) => peakBytes)),
    loss: epochs[i]!.at(-1)!.loss,
  }));
  const [ours, alone, ...peers] = results as [Result, Result, ...Result[]];
  // The fastest of the peers counts.
  const peer = peers.toSorted((a, b) => a.seconds - b.seconds)[0] ?? null;
  const others = [alone, ...peers.filter(other => other !== peer)];
  const told = others.map(({ name, seconds }) => `${name} ${seconds.toFixed(2)} s`);
  const { length, width, layers } = shape;
  return {
    what: `${size}: 10k rows of ${length} tokens, width ${width}, ${layers} ${layers === 1 ? 'layer' : 'layers'}, batches of ${BATCH}`,
    ours,
    peer,
    goal,
    note: [
      ...told,
      peer === null ? 'no python3 with torch here' : `loss ${ours.loss.toFixed(4)}, theirs ${peer.loss.toFixed(4)}`,
    ].join(', '),
  };
}

interface Result {
  readonly name: string;
  readonly seconds: number;
  readonly peakBytes: number;
  readonly loss: number;
}

type Start = (name: string, command: string, script: URL, threads: number, engine?: BackendName) => Side;

const OURS = new URL('transformer-ours.ts', import.meta.url);
const PEER = new URL('transformer-peer.py', import.meta.url);

/** On two threads and on one, by every python3 that has it: TORCH_PYTHON names another one. */
function torch(start: Start): Side[] {
  const pythons = ['/usr/bin/python3', process.env['TORCH_PYTHON'] ?? ''].filter(
    python => python !== '' && spawnSync(python, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
  );
  return pythons.flatMap(python => [2, 1].map(threads => start('torch without clipping', python, PEER, threads)));
}

const tensorflow = (start: Start): Side[] => [start('TensorFlow.js, wasm', process.execPath, OURS, 1, 'wasm')];

function starter(folder: string, shape: TransformerShape): Start {
  const random = seededRandom(1);
  const tokens = Int32Array.from({ length: ROWS * shape.length }, () => 2 + random.integer(shape.vocabulary - 2));
  // Whether most tokens are of the upper half: it can be learned.
  const labels = Uint8Array.from({ length: ROWS }, (_, row) => {
    const own = tokens.subarray(row * shape.length, (row + 1) * shape.length);
    return 2 * own.filter(token => token >= shape.vocabulary / 2).length > shape.length ? 1 : 0;
  });
  const [tokensPath, labelsPath] = [join(folder, 'tokens.i32'), join(folder, 'labels.u8')];
  writeFileSync(tokensPath, tokens);
  writeFileSync(labelsPath, labels);
  const described = JSON.stringify({ rows: ROWS, batch: BATCH, ...shape });
  return (name, command, script, threads, engine = 'kernels') => {
    const env = { ...process.env, OMP_NUM_THREADS: `${threads}` };
    const child = spawn(command, [fileURLToPath(script), tokensPath, labelsPath, `${threads}`, described, engine], {
      ...{ env, stdio: ['pipe', 'pipe', 'inherit'] },
    });
    return sideOf(`${name}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`, child);
  };
}

function sideOf(name: string, child: ChildProcess): Side {
  const answers = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return {
    name,
    async epoch() {
      child.stdin!.write('epoch\n');
      const { value, done } = await answers.next();
      if (done === true) throw new Error(`${name} ended early`);
      return JSON.parse(value) as Epoch;
    },
    stop: () => void child.stdin!.end(),
  };
}
