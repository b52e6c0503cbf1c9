/** An epoch of the small transformer, beside torch on the same batches; both sides in processes of their own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import type { TransformerShape } from '../src/models/transformer/architecture.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROWS = 10_000;
const BATCH = 32;
const SMALL = { vocabulary: 256, length: 16, width: 32, heads: 2, layers: 1, feedForward: 128, tabular: 0 };
const MEDIUM = { vocabulary: 256, length: 32, width: 64, heads: 2, layers: 2, feedForward: 256, tabular: 0 };

export const bench: Bench = {
  name: 'transformer',
  title: 'The small transformer: an epoch of training',
  run: async () => [await compare('small', SMALL, 7, 1), await compare('medium', MEDIUM, 5, null)],
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
): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'transformer-bench-'));
  const sides = start(folder, shape);
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

/** Ours on two threads, on one, and torch on as many, by every python3 that has it: TORCH_PYTHON names another one. */
function start(folder: string, shape: TransformerShape): Side[] {
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
  const side = (name: string, command: string, script: URL, threads: number) => {
    const env = { ...process.env, OMP_NUM_THREADS: `${threads}` };
    const options = { env, stdio: ['pipe', 'pipe', 'inherit'] as const };
    const child = spawn(
      command,
      [fileURLToPath(script), tokensPath, labelsPath, `${threads}`, described],
      options as object,
    );
    return sideOf(`${name}, ${threads} ${threads === 1 ? 'thread' : 'threads'}`, child);
  };
  const ours = [2, 1].map(threads =>
    side('kernels', process.execPath, new URL('transformer-ours.ts', import.meta.url), threads),
  );
  const pythons = ['/usr/bin/python3', process.env['TORCH_PYTHON'] ?? ''].filter(
    python => python !== '' && spawnSync(python, ['-c', 'import torch'], { stdio: 'ignore' }).status === 0,
  );
  return [
    ...ours,
    ...pythons.flatMap(python =>
      [2, 1].map(threads => side('torch', python, new URL('transformer-peer.py', import.meta.url), threads)),
    ),
  ];
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
