/** A grid search of logistic regression, beside scikit-learn's on as many processes; and four models of one run on one thread and on all. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../src/base/random.ts';
import type { LabeledDataset } from '../src/data/dataset.ts';
import { foldRows } from '../src/data/folds.ts';
import { logistic } from '../src/models/types/logistic.ts';
import { search } from '../src/search/search.ts';
import type { SearchSettings } from '../src/search/settings.ts';
import type { Judged } from '../src/search/trial.ts';
import { onThisThread } from '../src/training/on-this-thread.ts';
import { onThreads } from '../src/training/on-threads.ts';
import type { Trainer } from '../src/training/trainer.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROWS = 50_000;
const WIDTH = 20;
const FOLDS = 3;
const CS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300];
const TIMES = 5;
const WORKERS = availableParallelism();
const clock = () => performance.now();
const { signal } = new AbortController();
/** As users start them: what is built starts faster than the source. */
const start = { entry: new URL('../dist/train-worker.js', import.meta.url) };

export const bench: Bench = {
  name: 'search',
  title: `Search and training at once, on ${WORKERS} threads`,
  async run() {
    const data = table();
    const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
    try {
      return [await grid(data, folder), await atOnce(data)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function table(): LabeledDataset {
  const random = seededRandom(1);
  const effects = Float64Array.from({ length: WIDTH }, () => 0.5 * random.normal());
  const columns = Array.from({ length: WIDTH }, (_, j) => {
    return {
      kind: 'numeric',
      name: `x${j}`,
      values: Float64Array.from({ length: ROWS }, () => random.normal()),
    } as const;
  });
  const labels = Uint8Array.from({ length: ROWS }, (_, row) => {
    const logit = columns.reduce((sum, { values }, j) => sum + effects[j]! * values[row]!, -0.5);
    return random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return {
    ...{ name: 'bench', rows: ROWS, columns, labels, timestamp: null, group: null },
    origin: { source: 'bench', location: '', digest: '', observedAt: null },
    label: { name: 'y', positive: '1', negative: '0' },
  };
}

/** Every fold of every value, by the area under the ROC curve. */
async function grid(data: LabeledDataset, folder: string): Promise<BenchResult> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let best = 0;
  let note = 'no python3 with scikit-learn here';
  const python = pythonWithSklearn();
  if (python !== undefined) writePeerData(data, folder);
  for (let round = 0; round < TIMES; round++) {
    const started = clock();
    best = await searchGrid(data);
    ours.push((clock() - started) / 1000);
    if (python === undefined) continue;
    const script = fileURLToPath(new URL('search-peer.py', import.meta.url));
    const args = [script, folder, `${ROWS}`, `${WIDTH}`, `${FOLDS}`, `${WORKERS}`, CS.join(',')];
    const answer = JSON.parse(spawnSync(python, args, { encoding: 'utf8' }).stdout);
    theirs.push(answer.seconds);
    note = `threads and processes started anew each time; best ROC AUC ours ${best.toFixed(5)}, theirs ${answer.best.toFixed(5)}`;
  }
  return {
    what: `grid of ${CS.length} values x ${FOLDS} folds, logistic, ${ROWS / 1000}k x ${WIDTH}`,
    ours: { name: `search, ${WORKERS} threads`, seconds: median(ours) },
    peer: theirs.length === 0 ? null : { name: `GridSearchCV, ${WORKERS} processes`, seconds: median(theirs) },
    goal: null,
    note,
  };
}

async function searchGrid(data: LabeledDataset): Promise<number> {
  const trainer = onThreads({ width: WORKERS, signal, start });
  const rows = trainer.hold(data);
  const folds = foldRows(rows, { by: 'stratified', seed: 1, folds: FOLDS, calibrationShare: 0.15 });
  const settings: SearchSettings = {
    ...{ method: 'grid', space: { c: CS }, metric: 'roc_auc', direction: 'maximize', trials: CS.length },
    ...{ minutes: null, folds: FOLDS, prune: false },
  };
  const { best } = await search(settings, {
    async judge(candidates, fold) {
      const judged = await Promise.all(
        candidates.map(candidate => {
          const about = {
            fold: folds[fold]!,
            stream: `fold ${fold}`,
            metric: 'roc_auc',
            threshold: null,
            calibration: 'auto',
          } as const;
          const validation = { ...about, candidates: [candidate] };
          return trainer.validate({ type: logistic, rows, threads: 1, workspace: '.', validation, progress: () => {} });
        }),
      );
      return judged.flat() as Judged[];
    },
    ...{ sharesWork: false, usual: {}, random: seededRandom(1), clock, progress: () => {} },
    labels: folds.map(fold => Uint8Array.from(fold.judge, row => rows.labels[row]!)),
  });
  await trainer.close();
  return best.value!;
}

/** Four models that learn by mini-batches from one table. */
async function atOnce(data: LabeledDataset): Promise<BenchResult> {
  const measure = async (make: () => Trainer): Promise<number> => {
    const started = clock();
    const trainer = make();
    const rows = trainer.hold(data);
    const progress = () => {};
    await Promise.all(
      [0.1, 1, 10, 100].map((c, i) =>
        trainer.fit({
          type: logistic,
          hyperparameters: { c, epochs: 30 },
          rows,
          stream: `${i}`,
          threads: 1,
          workspace: '.',
          progress,
        }),
      ),
    );
    await trainer.close();
    return (clock() - started) / 1000;
  };
  const several: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    several.push(await measure(() => onThreads({ width: WORKERS, signal, start })));
    alone.push(await measure(() => onThisThread({ signal, clock })));
  }
  return {
    what: `four models of one run, logistic, 30 epochs, ${ROWS / 1000}k x ${WIDTH}`,
    ours: { name: `${WORKERS} threads`, seconds: median(several) },
    peer: { name: 'ours, 1 thread', seconds: median(alone) },
    goal: null,
    note: 'threads started and ended in the time',
  };
}

function pythonWithSklearn(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find(
    candidate => spawnSync(candidate, ['-c', 'import sklearn'], { stdio: 'ignore' }).status === 0,
  );
}

function writePeerData({ columns, labels, rows }: LabeledDataset, folder: string): void {
  const values = new Float64Array(rows * columns.length);
  for (const [j, column] of columns.entries()) {
    if (column.kind !== 'numeric') continue;
    for (let row = 0; row < rows; row++) values[row * columns.length + j] = column.values[row]!;
  }
  writeFileSync(join(folder, 'values.f64'), values);
  writeFileSync(join(folder, 'labels.u8'), labels);
}
