/** Everything at its defaults, as a user's first run: all built-in model types, whole process, beside scikit-learn and torch. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, type BenchResult, median } from './bench.ts';

const RUNS = 5;
const entry = fileURLToPath(new URL('../dist/mlops.js', import.meta.url));
const script = fileURLToPath(new URL('defaults-peer.py', import.meta.url));

/** As a run without configuration, but for the ten epochs that the peer's transformer learns for. */
const MODELS = ['heuristic', 'logistic', 'simple_transformer', 'anomaly', 'correlation', 'isolation_forest'].map(
  type => {
    const hyperparameters = type === 'simple_transformer' ? { epochs: 10 } : {};
    return { name: type, type, dataset: 'synthetic', hyperparameters };
  },
);

interface Run {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly models: number;
  readonly note: string;
}

export const bench: Bench = {
  name: 'defaults',
  title: 'All model types at their defaults: data, training, calibration, metrics, registry, log',
  async run(): Promise<BenchResult[]> {
    const python = ['/usr/bin/python3', 'python3'].find(
      program => spawnSync(program, ['-c', 'import sklearn, torch'], { stdio: 'ignore' }).status === 0,
    );
    const ours: Run[] = [];
    const drawn: Run[] = [];
    const theirs: Run[] = [];
    // The first round warms both sides up and is not counted.
    for (let round = 0; round <= RUNS; round++) {
      const pair = [train(), python === undefined ? null : peer(python)] as const;
      const withPictures = train('--pictures', 'pictures');
      if (round === 0) continue;
      ours.push(pair[0]);
      drawn.push(withPictures);
      if (pair[1] !== null) theirs.push(pair[1]);
    }
    const of = (name: string, runs: readonly Run[]) => ({
      name,
      seconds: median(runs.map(({ seconds }) => seconds)),
      peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
    });
    const note = `whole process, median of ${RUNS}; ${ours[0]!.note}; goal 5 s: ${of('', ours).seconds <= 5 ? 'met' : '**missed**'}`;
    return [
      {
        what: `${ours[0]!.models} model types, 10,000 rows each`,
        ours: of('`mlops train`', ours),
        peer: theirs.length === 0 ? null : of(theirs[0]!.note, theirs),
        goal: 1,
        note: theirs.length === 0 ? `${note}; no python3 with scikit-learn and torch here` : note,
      },
      {
        what: 'the same, with pictures of each and a page',
        ours: of('`mlops train --pictures`', drawn),
        peer: of('`mlops train`', ours),
        goal: null,
        note: `whole process, median of ${RUNS}`,
      },
    ];
  },
};

function train(...more: readonly string[]): Run {
  const folder = mkdtempSync(join(tmpdir(), 'defaults-bench-'));
  try {
    writeFileSync(join(folder, 'c.json'), JSON.stringify({ models: MODELS }));
    const { seconds } = timed(
      process.execPath,
      [entry, 'train', '--config', 'c.json', '--report', 'report.json', ...more],
      folder,
    );
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    const promoted = report.models.filter((model: { promoted: boolean }) => model.promoted).length;
    const models = report.models.length as number;
    return { seconds, peakBytes: report.peak_rss_bytes, models, note: `${promoted} of ${models} promoted` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function peer(python: string): Run {
  const { seconds, stdout } = timed(python, [script], tmpdir());
  const { peakBytes, models, version } = JSON.parse(stdout.trim().split('\n').at(-1)!);
  return { seconds, peakBytes, models, note: version };
}

function timed(program: string, args: readonly string[], cwd: string): { seconds: number; stdout: string } {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout };
}
