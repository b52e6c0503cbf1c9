/**
 * Reading a large CSV file into typed columns, beside pandas and polars: whole processes, in turn. BENCH_SCALE makes the
 * file smaller (1 = 500 MB); BENCH_MODULES is a folder in whose node_modules nodejs-polars is looked for as well.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { type Random, seededRandom } from '../src/base/random.ts';
import { type Bench, type BenchResult, median } from './bench.ts';

const ROUNDS = 5;
/** Rows of 135 bytes: 500 MB. */
const ROWS = 3_700_000;
/** Columns kept, and what may come on top of them. */
const MEMORY_FACTOR = 1.5;
const MEMORY_MORE = 100e6;

interface Run {
  readonly seconds: number;
  readonly rows: number;
  readonly peakBytes: number;
  readonly columnBytes?: number;
  readonly version?: string;
}

interface Reader {
  readonly name: string;
  readonly goal: number | null;
  /** Program and arguments; null: not installed. */
  readonly command: readonly string[] | null;
}

export const bench: Bench = {
  name: 'csv',
  title: 'Reading CSV into columns',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'csv-bench-'));
    try {
      const file = join(folder, 'table.csv');
      const rows = Math.round(ROWS * Number(process.env['BENCH_SCALE'] ?? 1));
      writeTable(file, rows);
      return measure(file, rows, await bundleReader(folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function measure(file: string, rows: number, reader: string): BenchResult[] {
  const ours = [process.execPath, reader, file];
  const peers: Reader[] = [
    { name: 'pandas read_csv', goal: 0.5, command: pandas(file) },
    { name: 'polars readCSV', goal: 1.2, command: polars(file) },
    { name: 'ours, 1 thread', goal: null, command: [...ours, '1'] },
  ];
  const mine: Run[] = [];
  const theirs = peers.map((): Run[] => []);
  // The first round fills the page cache and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const runs = [ours, ...peers.map(({ command }) => command)].map(command => command && run(command));
    if (round === 0) continue;
    mine.push(runs[0]!);
    theirs.forEach((list, i) => {
      const next = runs[i + 1];
      if (next) list.push(next);
    });
  }
  const megabytes = Math.round(statSync(file).size / 1e6);
  const [own] = mine as [Run];
  if (mine.some(other => other.rows !== rows)) throw new Error(`read ${own.rows} rows of ${rows}`);
  const limit = own.columnBytes! * MEMORY_FACTOR + MEMORY_MORE;
  const peak = median(mine.map(({ peakBytes }) => peakBytes));
  return peers.map(({ name, goal }, i) => ({
    what: `${megabytes} MB, ${rows} rows x 17 columns`,
    ours: { name: '2 threads', ...middle(mine) },
    peer: theirs[i]!.length === 0 ? null : { name, ...middle(theirs[i]!) },
    goal,
    note: [
      `whole process, median of ${ROUNDS}`,
      theirs[i]!.length === 0 ? `${name} is not installed` : (theirs[i]![0]!.version ?? ''),
      `columns ${mebibytes(own.columnBytes!)}, peak ${mebibytes(peak)}, at most ${mebibytes(limit)}: ${peak <= limit ? 'met' : '**missed**'}`,
    ]
      .filter(part => part !== '')
      .join('; '),
  }));
}

const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;

function middle(runs: readonly Run[]): { readonly seconds: number; readonly peakBytes: number } {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    peakBytes: median(runs.map(({ peakBytes }) => peakBytes)),
  };
}

function run([program, ...args]: readonly string[]): Run {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program!, args, { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return { ...JSON.parse(stdout.trim().split('\n').at(-1)!), seconds };
}

function pandas(file: string): string[] | null {
  const script = fileURLToPath(new URL('csv-peer.py', import.meta.url));
  const python = ['/usr/bin/python3', 'python3'].find(
    program => spawnSync(program, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0,
  );
  return python === undefined ? null : [python, script, file];
}

/** The peer's process loads it by its path: it need not be one of our packages. */
function polars(file: string): string[] | null {
  for (const folder of [fileURLToPath(import.meta.url), `${process.env['BENCH_MODULES'] ?? '.'}/x.js`]) {
    try {
      const path = createRequire(folder).resolve('nodejs-polars');
      const read = [
        `const polars = require(${JSON.stringify(path)});`,
        `const rows = polars.readCSV(${JSON.stringify(file)}, { inferSchemaLength: 1000 }).height;`,
        `import(${JSON.stringify(new URL('../src/platform/peak-memory.ts', import.meta.url).href)}).then(({ peakRssBytes }) => {`,
        'const peakBytes = peakRssBytes();',
        `const { version } = require(${JSON.stringify(join(path, '../../package.json'))});`,
        'console.log(JSON.stringify({ rows, peakBytes, version }));',
        '});',
      ];
      const command = [process.execPath, '-e', read.join('\n')];
      spawnSync(command[0]!, ['-e', `require(${JSON.stringify(path)})`]);
      return command;
    } catch {
      // Not there; the next folder may have it.
    }
  }
  return null;
}

/** As it is shipped: without the cost of stripping types at start. */
async function bundleReader(folder: string): Promise<string> {
  const out = join(folder, 'reader');
  await esbuild.build({
    entryPoints: [
      { in: fileURLToPath(import.meta.resolve('./csv-reader.ts')), out: 'reader' },
      { in: fileURLToPath(import.meta.resolve('../src/data/csv/worker.ts')), out: 'csv-worker' },
    ],
    ...{ outdir: out, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.12' },
    chunkNames: 'chunks/[name]-[hash]',
  });
  writeFileSync(join(out, 'package.json'), '{"type":"module"}');
  return join(out, 'reader.js');
}

/** Twelve columns of numbers and five of strings, some quoted; 4 % of the cells are missing. */
function writeTable(file: string, rows: number): void {
  const random = seededRandom('csv-bench');
  const words = (count: number, word: (i: number) => string) => Array.from({ length: count }, (_, i) => word(i));
  const pick = (list: readonly string[]) => () => list[random.integer(list.length)]!;
  const columns: readonly (readonly [name: string, cell: (random: Random) => string | number])[] = [
    ['latency_ms', r => (r.next() * 1000).toFixed(3)],
    ['cpu', r => (r.next() * 100).toFixed(2)],
    ['memory_mb', r => r.integer(16_384)],
    ['error_rate', r => (r.next() * 0.1).toFixed(6)],
    ['retries', r => r.integer(5)],
    ['bytes_in', r => r.integer(1e7)],
    ['bytes_out', r => r.integer(1e7)],
    ['queue', r => r.integer(1000)],
    ['temperature', r => (r.next() * 80 - 20).toFixed(1)],
    ['load', r => (r.next() * 8).toFixed(4)],
    ['score', r => r.next()],
    ['region', pick(['eu-west-1', 'eu-central-1', 'us-east-1', 'us-west-2', 'ap-south-1', 'sa-east-1'])],
    ['service', pick(words(60, i => `service-${i}`))],
    ['status', pick(['ok', 'retried', 'failed', 'timeout'])],
    ['customer', pick(words(500, i => (i % 5 === 0 ? `"Customer ${i}, Inc."` : `Customer ${i}`)))],
    ['note', pick(words(40, i => (i % 10 === 0 ? `"said ""no ${i}"""` : `note ${i}`)))],
  ];
  const fd = openSync(file, 'w');
  let lines = [`request_id,${columns.map(([name]) => name).join(',')}`];
  for (let row = 0; row < rows; row++) {
    lines.push([row, ...columns.map(([, cell]) => (random.next() < 0.04 ? '' : cell(random)))].join(','));
    if (lines.length < 20_000) continue;
    writeSync(fd, `${lines.join('\n')}\n`);
    lines = [];
  }
  writeSync(fd, lines.length === 0 ? '' : `${lines.join('\n')}\n`);
  closeSync(fd);
}
