/** Isolation forests grown, scored and searched, beside scikit-learn on the same rows. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROWS = 1_000_000;
const WIDTH = 12;
const SMALL = 2016;
const OURS = fileURLToPath(new URL('isolation-forest-ours.ts', import.meta.url));
const PEER = fileURLToPath(new URL('isolation-forest-peer.py', import.meta.url));
const JOBS = Math.min(2, availableParallelism());

type Task = 'fit' | 'fit_large' | 'score' | 'score_leaves' | 'grid' | 'row';

interface Answer {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly version: string;
  readonly value?: number;
}

interface Side {
  readonly name: string;
  ask(task: Task): Promise<Answer>;
  stop(): void;
}

interface Comparison {
  readonly what: string;
  readonly task: Task;
  readonly times: number;
  readonly goal: number | null;
  /** What the peers do besides; the fastest of all counts. */
  readonly also?: Task;
  /** The value of an answer, for the note. */
  readonly value?: string;
}

const ONE: Comparison = { what: 'one row: 99 of 100 calls are faster', task: 'row', times: 3, goal: null };
const GRID: Comparison = {
  what: 'grid of 36 x 3 folds, 2,016 rows',
  task: 'grid',
  times: 3,
  goal: 0.06,
  value: 'best F1',
};
const COMPARISONS: readonly Comparison[] = [
  { what: 'fit 2,016 x 12, contamination 0.05', task: 'fit', times: 25, goal: 0.2 },
  { what: 'fit 1M x 12', task: 'fit_large', times: 5, goal: null },
  { what: 'score 1M x 12', task: 'score', times: 5, goal: 0.6, also: 'score_leaves', value: 'ROC AUC' },
];

export const bench: Bench = {
  name: 'isolation-forest',
  title: 'Isolation forest, 100 trees of 256 rows',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'forest-bench-'));
    const given = [...writeData(folder), ...[ROWS, WIDTH, SMALL].map(String)];
    const python = pythonWithSklearn();
    const ours = startSide('1 thread', process.execPath, [OURS, ...given]);
    const peers = (python === undefined ? [] : [1, JOBS]).map(jobs => {
      const args = [PEER, ...given, `${jobs}`];
      return startSide(`${jobs} thread${jobs === 1 ? '' : 's'}`, python!, args);
    });
    try {
      const results: BenchResult[] = [];
      for (const comparison of COMPARISONS) results.push(await compare(comparison, ours, peers));
      results.push(await compare(GRID, ours, peers.slice(-1)));
      results.push(await compare(ONE, ours, peers.slice(0, 1)));
      return results;
    } finally {
      for (const side of [ours, ...peers]) side.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Sides take turns; the first round warms all of them up and is not counted. */
async function compare(
  { what, task, times, goal, also, value }: Comparison,
  ours: Side,
  peers: readonly Side[],
): Promise<BenchResult> {
  const tasks = [task, ...(also === undefined ? [] : [also])];
  const ways = peers.flatMap(side => tasks.map(each => ({ side, task: each, answers: [] as Answer[] })));
  const mine: Answer[] = [];
  for (let round = 0; round <= times; round++) {
    const own = await ours.ask(task);
    if (round > 0) mine.push(own);
    for (const way of ways) {
      const answer = await way.side.ask(way.task);
      if (round > 0) way.answers.push(answer);
    }
  }
  const own = { name: `WebAssembly, ${ours.name}`, seconds: middle(mine), peakBytes: peak(mine) };
  const [best] = ways.toSorted((a, b) => middle(a.answers) - middle(b.answers));
  if (best === undefined) return { what, ours: own, peer: null, goal, note: 'no python3 with scikit-learn here' };
  const nameOf = (way: (typeof ways)[number]) => `${way.task === 'score_leaves' ? 'by leaves, ' : ''}${way.side.name}`;
  const shown = ({ answers: [first] }: (typeof ways)[number]) => first!.value?.toFixed(4) ?? '–';
  const exact = (answers: readonly Answer[]) => `${(1000 * middle(answers)).toFixed(3)} ms`;
  const note = [
    ...(task === 'row'
      ? [`ours ${exact(mine)}, which may be 1 ms; a median call ${(1000 * mine[0]!.value!).toFixed(3)} ms`]
      : []),
    ...(value === undefined ? [] : [`${value} ours ${mine[0]!.value!.toFixed(4)}, theirs ${shown(best)}`]),
    ...ways.map(way => `${nameOf(way)} ${(1000 * middle(way.answers)).toFixed(1)} ms`),
  ].join('; ');
  const name = `scikit-learn ${best.answers[0]!.version}, ${nameOf(best)}`;
  return { what, ours: own, peer: { name, seconds: middle(best.answers), peakBytes: peak(best.answers) }, goal, note };
}

const middle = (answers: readonly Answer[]) => median(answers.map(({ seconds }) => seconds));
const peak = (answers: readonly Answer[]) => answers.at(-1)!.peakBytes;

/** Normal rows, of which 3 % are moved away in two numbers. */
function writeData(folder: string): readonly [values: string, labels: string] {
  const random = seededRandom(1);
  const values = Float64Array.from({ length: ROWS * WIDTH }, () => random.normal());
  const labels = Uint8Array.from({ length: ROWS }, (_, row) => {
    if (random.next() >= 0.03) return 0;
    values[row * WIDTH + random.integer(WIDTH)]! += 5;
    values[row * WIDTH + random.integer(WIDTH)]! -= 5;
    return 1;
  });
  const files = [join(folder, 'values.f64'), join(folder, 'labels.u8')] as const;
  writeFileSync(files[0], values);
  writeFileSync(files[1], labels);
  return files;
}

/** The one that PYTHON names comes first: newer releases than the system's are installed beside it. */
function pythonWithSklearn(): string | undefined {
  const named = process.env['PYTHON'];
  return [...(named === undefined ? [] : [named]), '/usr/bin/python3', 'python3'].find(
    program => spawnSync(program, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0,
  );
}

function startSide(name: string, program: string, args: readonly string[]): Side {
  const child: ChildProcess = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  return {
    name,
    async ask(task) {
      child.stdin!.write(`${task}\n`);
      const { value, done } = await answers.next();
      if (done === true) throw new Error(`${name} ended early`);
      return JSON.parse(value) as Answer;
    },
    stop: () => void child.stdin!.end(),
  };
}
