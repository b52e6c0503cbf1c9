/** The built command line as a process, in a folder of its own, as a user would run it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../base/random.ts';
import { shellWord } from '../base/shell-word.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = join(ROOT, 'dist', 'mlops.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workspace extends Disposable {
  readonly path: string;
  /** Runs `mlops` here to its end. */
  mlops(...args: readonly string[]): Ran;
  /** Runs a line of bash here. */
  shell(line: string): Ran;
  /** Starts `mlops` here and kills it after so many milliseconds; resolves when it is gone. */
  killed(afterMs: number, signal: NodeJS.Signals, ...args: readonly string[]): Promise<Ran>;
  write(file: string, text: string): string;
  /** All files below, relative, sorted. */
  files(): string[];
}

export function workspace(): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'mlops-workspace-'));
  return {
    path,
    mlops(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], { cwd: path, encoding: 'utf8' });
      return { code: status, stdout, stderr };
    },
    shell(line) {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: path, encoding: 'utf8' });
      return { code: status, stdout, stderr };
    },
    killed(afterMs, signal, ...args) {
      const child = spawn(process.execPath, [ENTRY, ...args], { cwd: path, stdio: ['ignore', 'pipe', 'pipe'] });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', text => {
        stdout += text;
      });
      child.stderr.setEncoding('utf8').on('data', text => {
        stderr += text;
      });
      const timer = setTimeout(() => child.kill(signal), afterMs);
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', code => {
          clearTimeout(timer);
          resolve({ code, stdout, stderr });
        });
      });
    },
    write(file, text) {
      writeFileSync(join(path, file), text);
      return join(path, file);
    },
    files: () =>
      readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map(file => join(path, file))
        .filter(file => statSync(file).isFile())
        .map(file => relative(path, file))
        .sort(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Runs `mlops` in the workspace with these options of Node. */
export function mlopsWith(here: Workspace, nodeOptions: string, args: readonly string[]): Ran {
  const words = [process.execPath, ENTRY, ...args].map(shellWord);
  return here.shell(`NODE_OPTIONS=${shellWord(nodeOptions)} ${words.join(' ')}`);
}

/** Options of Node with which each thread runs `code` when it gets an `order` that fits: before anything of ours sees it. */
export function threadsRun(here: Workspace, fits: string, code: string): string {
  const listen = `({ order }) => { if (${fits}) { ${code} } }`;
  return `--require ${here.write('preload.cjs', `require('node:worker_threads').parentPort?.on('message', ${listen});`)}`;
}

/** A table that a logistic regression learns well, or, with `blur`, only as well as that many flipped labels allow. */
export function paymentsCsv(rows: number, options: { readonly seed: number; readonly blur?: number }): string {
  const random = seededRandom(options.seed);
  const lines = ['amount,country,hour,is_fraud'];
  for (let i = 0; i < rows; i++) {
    const amount = Math.exp(random.normal() + 3);
    const country = ['de', 'fr', 'us', 'br'][random.integer(4)]!;
    const hour = random.integer(24);
    const logit = 2.5 * (Math.log(amount) - 3) + (country === 'br' ? 2 : -1) + (hour < 6 ? 1.5 : 0);
    const fraud = random.next() < 1 / (1 + Math.exp(-3 * logit));
    const flipped = random.next() < (options.blur ?? 0);
    lines.push(`${amount.toFixed(2)},${country},${hour},${fraud === flipped ? 0 : 1}`);
  }
  return `${lines.join('\n')}\n`;
}

export const PAYMENTS_CONFIG = JSON.stringify({
  models: [{ name: 'fraud', type: 'logistic', dataset: 'payments' }],
  sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
});
