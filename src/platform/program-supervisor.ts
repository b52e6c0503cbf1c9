/**
 * Entry of a process of its own that starts a user's program, watches its time and memory, passes on what it writes, and
 * ends all that it started. It outlives a parent that is killed just long enough for that.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { LineCutter } from './line-cutter.ts';
import { ProcessTree } from './process-tree.ts';
import { GRACE_MS, LONGEST_MS, type ProgramEnd, type SupervisorAnswer, type SupervisorRequest } from './supervision.ts';

/** Lines that are passed on at once; of those behind them, the last ones when the program is over. */
const FIRST_LINES = 200;
const LAST_LINES = 100;
/** Of them, the end of the story tells these. */
const TOLD_LINES = 20;
const LOOK_MS = 100;
/** What holds its output open after it is gone is no longer waited for. */
const DRAIN_MS = 2000;

const request = JSON.parse(await text(process.stdin)) as SupervisorRequest;
// Where nobody listens any more, the program is ended all the same.
process.stdout.on('error', () => {});

function answer(told: SupervisorAnswer): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

let written = 0;
const last: string[] = [];
function take(line: string): void {
  written++;
  if (written <= FIRST_LINES) answer({ line });
  last.push(line);
  if (last.length > LAST_LINES) last.shift();
}

function answerLastLines(): void {
  const behind = Math.min(written - FIRST_LINES, last.length);
  if (behind <= 0) return;
  const skipped = written - FIRST_LINES - behind;
  if (skipped > 0) answer({ skipped });
  for (const line of last.slice(-behind)) answer({ line });
}

const end = await supervise();
answerLastLines();
answer({ end });
// Nobody else removes the rows that it was given.
if (isOrphan() && request.folder !== null) rmSync(request.folder, { recursive: true, force: true });

function isOrphan(): boolean {
  return process.ppid !== request.parent;
}

async function supervise(): Promise<ProgramEnd> {
  const { file, args, cwd, environment, marks } = request;
  const [variable = '', value = ''] = marks.variable.split('=');
  const env = { ...environment, [variable]: value };
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true, windowsHide: true });
  for (const stream of [child.stdout, child.stderr]) {
    const cutter = new LineCutter(take);
    stream.on('data', (bytes: Buffer) => cutter.add(bytes)).on('end', () => cutter.end());
  }
  const over = new Promise<Pick<ProgramEnd, 'code' | 'signal' | 'refused'>>(resolve => {
    child.on('error', error => resolve({ code: null, signal: null, refused: error.message }));
    child.on('exit', (code, signal) => resolve({ code, signal, refused: null }));
  });
  const closed = new Promise(resolve => child.on('close', resolve));
  if (child.pid === undefined) return { ...(await over), stopped: null, peakBytes: null, last: [], left: 0 };
  answer({ started: child.pid });
  const tree = new ProcessTree(child.pid, marks);
  const watch = watchOver(tree);
  const { code, signal, refused } = await over;
  watch.stop();
  // Nothing of it goes on: neither what it left in the background nor what hid in a session of its own.
  const left = await tree.end();
  let drained: NodeJS.Timeout | undefined;
  await Promise.race([closed, new Promise(resolve => (drained = setTimeout(resolve, DRAIN_MS)))]);
  clearTimeout(drained);
  for (const stream of [child.stdout, child.stderr]) stream.destroy();
  return {
    code,
    signal,
    refused,
    left,
    stopped: watch.stopped(),
    peakBytes: watch.peakBytes(),
    last: last.slice(-TOLD_LINES),
  };
}

function watchOver(tree: ProcessTree) {
  const { seconds, memoryBytes } = request;
  let stopped: ProgramEnd['stopped'] = null;
  let peak: number | null = null;
  let force: NodeJS.Timeout | undefined;
  const stop = (why: NonNullable<ProgramEnd['stopped']>, signal: NodeJS.Signals) => {
    if (stopped !== null) return;
    stopped = why;
    tree.signal(signal);
    force = setTimeout(() => tree.signal('SIGKILL', true), GRACE_MS);
  };
  const cancel = () => stop('cancelled', 'SIGTERM');
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, cancel);
  const time = setTimeout(() => stop('time', 'SIGTERM'), Math.min(1000 * seconds, LONGEST_MS));
  const look = setInterval(() => {
    if (isOrphan()) cancel();
    const bytes = tree.residentBytes(memoryBytes);
    if (bytes === null) return;
    peak = Math.max(peak ?? 0, bytes);
    // It may be about to take all there is: it is not asked.
    if (bytes > memoryBytes) stop('memory', 'SIGKILL');
  }, LOOK_MS);
  return {
    stop() {
      clearTimeout(time);
      clearTimeout(force);
      clearInterval(look);
      for (const signal of signals) process.off(signal, cancel);
    },
    stopped: () => stopped,
    peakBytes: () => peak,
  };
}
