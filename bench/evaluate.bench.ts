/** Judging a stored model on 100,000 new rows, with pictures, beside what people write with scikit-learn and matplotlib. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import { modelPictures } from '../src/reporting/charts/model-pictures.ts';
import { toPng } from '../src/reporting/charts/png.ts';
import { exampleEvaluation } from '../src/testing/example-evaluation.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROUNDS = 3;
const WIDTH = 20;
const TRAIN_ROWS = 5000;
const TEST_ROWS = 100_000;
const entry = fileURLToPath(new URL('../dist/mlops.js', import.meta.url));
const script = fileURLToPath(new URL('evaluate-peer.py', import.meta.url));

interface Run {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly auc: number;
  /** Of the first feature: loss of ROC AUC. */
  readonly importance: number;
  /** Imports and training. */
  readonly startSeconds?: number;
  readonly importanceSeconds?: number;
  readonly version?: string;
}

export const bench: Bench = {
  name: 'evaluate',
  title: 'Judging a stored model',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'evaluate-bench-'));
    try {
      prepare(folder);
      const theirs: Run[] = [];
      const ours: Run[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        ours.push(runOurs(folder));
        const peer = runPeer(folder);
        if (peer !== null) theirs.push(peer);
      }
      return [describe(ours, theirs), await drawing()];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function describe(ours: readonly Run[], theirs: readonly Run[]): BenchResult {
  const middle = (runs: readonly Run[]) => ({
    seconds: median(runs.map(run => run.seconds)),
    peakBytes: Math.max(...runs.map(run => run.peakBytes)),
  });
  const told = (run: Run) => `ROC AUC ${run.auc.toFixed(4)}, importance of x0 ${run.importance.toFixed(3)}`;
  const what = `${TEST_ROWS / 1000}k x ${WIDTH} from a CSV file, with pictures`;
  const mine = { name: '`mlops evaluate`, whole process', ...middle(ours) };
  const [peer] = theirs;
  if (peer === undefined)
    return { what, ours: mine, peer: null, goal: null, note: 'no python3 with scikit-learn and matplotlib here' };
  return {
    what,
    ours: mine,
    peer: { name: `scikit-learn ${peer.version}, whole process`, ...middle(theirs) },
    goal: null,
    note: `ours also intervals, thresholds, robustness, latency, a page; ours ${told(ours[0]!)}; theirs ${told(peer)}, of which ${peer.startSeconds!.toFixed(1)} s for imports and training, ${peer.importanceSeconds!.toFixed(1)} s for importance`,
  };
}

/** For information: what pictures cost, in time and in the bundle. */
async function drawing(): Promise<BenchResult> {
  const report = exampleEvaluation();
  const svg: number[] = [];
  const png: number[] = [];
  let count = 0;
  // The first round loads Vega and resvg, and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    const pictures = await modelPictures(report);
    const drawn = performance.now();
    for (const picture of pictures) await toPng(picture.svg);
    count = pictures.length;
    if (round === 0) continue;
    svg.push((drawn - started) / count);
    png.push((performance.now() - drawn) / count);
  }
  const megabytes = (file: string) =>
    `${(statSync(new URL(`../dist/${file}`, import.meta.url)).size / 1e6).toFixed(2)} MB`;
  return {
    what: `a picture of ${count}, as SVG`,
    ours: { name: 'Vega-Lite', seconds: median(svg) / 1000 },
    peer: null,
    goal: null,
    note: `as PNG another ${median(png).toFixed(0)} ms; resvg ${megabytes('assets/resvg.wasm')}, font ${megabytes('assets/open-sans.ttf')}`,
  };
}

function prepare(folder: string): void {
  const random = seededRandom('evaluate-bench');
  const effects = Array.from({ length: WIDTH }, (_, j) => (j === 0 ? 1.5 : 0.3 * random.normal()));
  const table = (rows: number) => {
    const lines = [[...effects.map((_, j) => `x${j}`), 'y'].join(',')];
    for (let row = 0; row < rows; row++) {
      const values = effects.map(() => random.normal());
      const logit = values.reduce((sum, value, j) => sum + value * effects[j]!, -1.5);
      lines.push(
        [...values.map(value => value.toFixed(4)), random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0].join(','),
      );
    }
    return `${lines.join('\n')}\n`;
  };
  writeFileSync(join(folder, 'train.csv'), table(TRAIN_ROWS));
  writeFileSync(join(folder, 'test.csv'), table(TEST_ROWS));
  const config = {
    models: [{ name: 'm', type: 'logistic', dataset: 'd' }],
    sources: { d: { location: 'train.csv', label: 'y' } },
  };
  writeFileSync(join(folder, 'c.json'), JSON.stringify({ ...config, performance_thresholds: { accuracy_min: 0.5 } }));
  mkdirSync(join(folder, 'theirs'));
  mlops(folder, ['train', '--config', 'c.json']);
}

function mlops(folder: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [entry, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function runOurs(folder: string): Run {
  const started = performance.now();
  mlops(folder, [
    'evaluate',
    '--config',
    'c.json',
    '--test-data',
    'test.csv',
    '--output',
    'ours',
    '--report',
    'r.json',
  ]);
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
  const first = report.importance.features.find(({ feature }: { feature: string }) => feature === 'x0');
  return {
    seconds,
    peakBytes: report.peak_rss_bytes,
    auc: report.metrics.values.roc_auc,
    importance: first.roc_auc.value,
  };
}

/** null: not installed. */
function runPeer(folder: string): Run | null {
  const python = ['/usr/bin/python3', 'python3'].find(
    candidate => spawnSync(candidate, ['-c', 'import sklearn, pandas, matplotlib'], { stdio: 'ignore' }).status === 0,
  );
  if (python === undefined) return null;
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(python, [script, 'train.csv', 'test.csv', 'theirs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { ...JSON.parse(stdout), seconds: (performance.now() - started) / 1000 };
}
