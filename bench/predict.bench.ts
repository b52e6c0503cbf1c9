/**
 * Scoring a CSV file with a stored logistic regression, beside a pipeline of scikit-learn that does the same in memory. Ours
 * is timed as a whole process, start of Node included; theirs from reading to writing, without its imports.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Random, seededRandom } from '../src/base/random.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROUNDS = 5;
const TRAINING_ROWS = 20_000;
const SCORED_ROWS = 1_000_000;
/** Memory must not grow with the file: files of this many times the rows. */
const [LONG, LONGER] = [4, 12];
const NUMBERS = 8;
const REGIONS = ['eu-west-1', 'eu-central-1', 'us-east-1', 'us-west-2', 'ap-south-1', 'sa-east-1'];

const mlops = fileURLToPath(new URL('../dist/mlops.js', import.meta.url));

interface Run {
  readonly seconds: number;
  readonly rows: number;
  readonly peakBytes: number;
  readonly version?: string;
}

export const bench: Bench = {
  name: 'predict',
  title: 'Scoring a CSV file with a stored model',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'predict-bench-'));
    try {
      return measure(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function measure(folder: string): BenchResult[] {
  const at = (name: string) => join(folder, name);
  writeTable(at('train.csv'), TRAINING_ROWS, true);
  writeTable(at('score.csv'), SCORED_ROWS, false);
  writeTable(at('long.csv'), LONG * SCORED_ROWS, false);
  writeTable(at('longer.csv'), LONGER * SCORED_ROWS, false);
  const config = {
    models: [{ name: 'bench', type: 'logistic', dataset: 'rows', thresholds: { accuracy_min: 0 } }],
    sources: { rows: { location: 'train.csv', label: 'label' } },
  };
  writeFileSync(at('c.json'), JSON.stringify(config));
  start([process.execPath, mlops, 'train', '--config', 'c.json'], folder);
  const python = pythonWithPeers();
  const peer = fileURLToPath(new URL('predict-peer.py', import.meta.url));
  const ours: Run[] = [];
  const theirs: Run[] = [];
  // The first round fills the page cache and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const own = predict(folder, 'score.csv');
    const other =
      python === null ? null : (JSON.parse(start([python, peer, 'train.csv', 'score.csv', 'peer.csv'], folder)) as Run);
    if (round === 0) continue;
    ours.push(own);
    if (other !== null) theirs.push(other);
  }
  if (ours.some(({ rows }) => rows !== SCORED_ROWS)) throw new Error(`scored ${ours[0]!.rows} rows`);
  const [long, longer] = [predict(folder, 'long.csv'), predict(folder, 'longer.csv')];
  const logged = predict(folder, 'score.csv', '--log', 'log', '--log-features', 'all', '--output', 'out.jsonl');
  const size = (name: string) => `${Math.round(statSync(at(name)).size / 1e6)} MB`;
  const what = `${SCORED_ROWS / 1e6}M rows x ${NUMBERS + 2} columns, ${size('score.csv')}`;
  const speed = `${Math.round(SCORED_ROWS / middle(ours).seconds / 1000)}k rows/s`;
  return [
    {
      what,
      ours: { name: 'mlops predict', ...middle(ours) },
      peer: theirs.length === 0 ? null : { name: 'predict_proba', ...middle(theirs) },
      goal: 0.5,
      note: `${speed}; median of ${ROUNDS}; ${theirs[0]?.version ?? 'scikit-learn is not installed'}`,
    },
    {
      what: `${LONGER}M rows, ${size('longer.csv')}: memory`,
      ours: { name: 'mlops predict', ...longer },
      peer: null,
      goal: null,
      note: `${(longer.peakBytes / long.peakBytes).toFixed(2)} times the memory of ${LONG}M rows`,
    },
    {
      what: `${what}, JSON lines out, logged with features`,
      ours: { name: 'mlops predict --log', ...logged },
      peer: null,
      goal: null,
      note: `log of ${size(JSON.parse(readFileSync(at('report.json'), 'utf8')).log.path)}`,
    },
  ];
}

function predict(folder: string, input: string, ...more: readonly string[]): Run {
  const started = performance.now();
  const out = more.includes('--output') ? [] : ['--output', 'out.csv'];
  const given = ['--config', 'c.json', '--input', input, '--report', 'report.json', ...out, ...more];
  start([process.execPath, mlops, 'predict', ...given], folder);
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  return { seconds, rows: report.rows, peakBytes: report.peak_rss_bytes };
}

function start([program, ...args]: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program!, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function pythonWithPeers(): string | null {
  const imports = 'import pandas, sklearn';
  const has = (program: string) => spawnSync(program, ['-c', imports], { stdio: 'ignore' }).status === 0;
  return ['/usr/bin/python3', 'python3'].find(has) ?? null;
}

function middle(runs: readonly Run[]): { readonly seconds: number; readonly peakBytes: number } {
  const of = (key: 'seconds' | 'peakBytes') => median(runs.map(run => run[key]));
  return { seconds: of('seconds'), peakBytes: of('peakBytes') };
}

function writeTable(file: string, rows: number, isLabelled: boolean): void {
  const random = seededRandom(file);
  const names = Array.from({ length: NUMBERS }, (_, i) => `x${i}`);
  const fd = openSync(file, 'w');
  let text = `${[...names, 'region', 'plan', ...(isLabelled ? ['label'] : [])].join(',')}\n`;
  for (let row = 0; row < rows; row++) {
    text += lineOf(random, isLabelled);
    if (text.length < 1 << 20) continue;
    writeSync(fd, text);
    text = '';
  }
  writeSync(fd, text);
  closeSync(fd);
}

function lineOf(random: Random, isLabelled: boolean): string {
  const numbers = Array.from({ length: NUMBERS }, () => random.normal());
  const region = random.integer(REGIONS.length);
  const logit = numbers[0]! - 2 * numbers[1]! + (region === 0 ? 1 : 0);
  const label = isLabelled ? `,${random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0}` : '';
  const plan = ['free', 'team', 'business'][random.integer(3)];
  return `${numbers.map(value => value.toFixed(4)).join(',')},${REGIONS[region]},${plan}${label}\n`;
}
