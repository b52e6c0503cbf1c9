/** Programs of the user's, as children of a supervisor that bounds them; what they write is told as harmless lines. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CancelledError, PlatformError } from '../base/errors.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import { holdCommandFiles } from './command-files.ts';
import type { Logger } from './context.ts';
import type { Environment } from './environment.ts';
import { programEnvironment } from './program-environment.ts';
import { type Program, ProgramError, type Programs } from './programs.ts';
import type { ProgramEnd, SupervisorAnswer, SupervisorRequest } from './supervision.ts';

interface Here {
  /** Of this process. */
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly temporaryFolder: string;
  readonly log: Logger;
}

/** In dist/ this module lies in a chunk below the supervisor's entry. */
const supervisor = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('./program-supervisor.ts', import.meta.url)
    : new URL(
        /\/chunks\/[^/]+$/.test(import.meta.url) ? '../program-supervisor.js' : './program-supervisor.js',
        import.meta.url,
      ),
);
/** Of all answers of one program. */
const MOST_BYTES = 1 << 26;
const LONGEST_SHOWN = 1000;

export function childPrograms(here: Here, name = ''): Programs {
  const { workingDirectory, temporaryFolder } = here;
  return {
    workingDirectory,
    temporaryFolder,
    named: other => childPrograms(here, other),
    async run(program, signal) {
      const files = holdCommandFiles(here.environment);
      let changed: readonly string[] = [];
      const end = await runMeanwhile(program, here, name, signal).finally(() => {
        changed = files.restore();
      });
      refuse(program, end, changed);
    },
    runNow(program) {
      const files = holdCommandFiles(here.environment);
      let changed: readonly string[] = [];
      let end: ProgramEnd;
      try {
        end = runAlone(program, here, name);
      } finally {
        changed = files.restore();
      }
      refuse(program, end, changed);
    },
  };
}

async function runMeanwhile(program: Program, here: Here, name: string, signal: AbortSignal): Promise<ProgramEnd> {
  const child = spawn(process.execPath, [supervisor], startOptions(here));
  const stop = () => void child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  try {
    const told = listener(here.log, name);
    // Not by readline, which ends a line at U+2028 too.
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) told.hear(line);
    });
    const over = new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.stdout.on('end', resolve);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(JSON.stringify(requestOf(program, here)));
    if (signal.aborted) stop();
    await over;
    if (signal.aborted) throw new CancelledError(`${shown(program)} was stopped: the run was cancelled`);
    return told.end();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function runAlone(program: Program, here: Here, name: string): ProgramEnd {
  const input = JSON.stringify(requestOf(program, here));
  const options = { ...startOptions(here), input, maxBuffer: MOST_BYTES, encoding: 'utf8' } as const;
  const { stdout, error } = spawnSync(process.execPath, [supervisor], options);
  if (error !== undefined) throw new PlatformError(`no program can be started: ${error.message}`, { cause: error });
  const told = listener(here.log, name);
  for (const line of stdout.split('\n')) if (line !== '') told.hear(line);
  return told.end();
}

function startOptions({ environment, workingDirectory }: Here) {
  const env = programEnvironment(environment, []);
  return {
    cwd: workingDirectory,
    env,
    stdio: ['pipe', 'pipe', 'ignore'] as ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  };
}

function requestOf(program: Program, { environment, workingDirectory: cwd }: Here): SupervisorRequest {
  const { words, shell, variables, handsOn, seconds, memoryBytes } = program;
  const [file = '', ...args] = shell ? ['/bin/sh', '-c', ...words] : words;
  return {
    ...{ file, args, cwd, seconds, parent: process.pid, mark: randomBytes(16).toString('hex') },
    environment: { ...programEnvironment(environment, handsOn), ...variables },
    memoryBytes: memoryBytes ?? 0.9 * machineBytes(),
  };
}

/** A container may be allowed less than the machine has. */
function machineBytes(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

/** Tells the lines as they come, each behind the name, so that none begins as it was written. */
function listener(log: Logger, name: string): { hear(line: string): void; end(): ProgramEnd } {
  let end: ProgramEnd | null = null;
  let started: number | null = null;
  return {
    hear(line) {
      const answer = JSON.parse(line) as SupervisorAnswer;
      if ('line' in answer) log.info(`${name} | ${plainLine(answer.line, LONGEST_SHOWN)}`);
      else if ('skipped' in answer) log.info(`${name} | … ${answer.skipped} lines are left out`);
      else if ('started' in answer) started = answer.started;
      else end = answer.end;
    },
    end() {
      if (end !== null) return end;
      if (started !== null) killGroup(started);
      throw new PlatformError('the process that watches over a program of yours was ended from outside', {
        hint: 'the machine may have run out of memory: give the program less, with memory_mb',
      });
    },
  };
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

function shown({ words }: Program): string {
  return showJson(words.join(' '), 200);
}

/** All were told as they came; these go where nobody reads the log. */
const LAST_LINES = 3;

function refuse(program: Program, end: ProgramEnd, changed: readonly string[]): void {
  const { last } = end;
  const problem = problemOf(program, end);
  if (problem !== null) {
    const lines = last.slice(-LAST_LINES).map(line => `  ${plainLine(line)}`);
    const wrote = lines.length === 0 ? '; it wrote nothing' : `; its last lines:\n${lines.join('\n')}`;
    throw new ProgramError(`${shown(program)} ${problem.what}${wrote}`, { hint: problem.hint });
  }
  if (changed.length === 0) return;
  throw new ProgramError(`${shown(program)} wrote to ${changed.join(', ')}, by which a step speaks to the runner`, {
    hint: 'what it wrote there was taken out: let a step of its own set outputs and variables',
  });
}

function problemOf(
  { seconds, memoryBytes }: Program,
  { code, signal, stopped, refused, peakBytes }: ProgramEnd,
): { readonly what: string; readonly hint: string | undefined } | null {
  if (refused !== null) {
    return {
      what: `cannot be started: ${plainLine(refused)}`,
      hint: 'install it in a step before, or name it by its path',
    };
  }
  if (stopped === 'time') {
    const hint = 'give it more time with timeout_minutes, or less to do';
    return { what: `was stopped: it took longer than ${formatTime(seconds)}`, hint };
  }
  if (stopped === 'memory') {
    const limit = memoryBytes === null ? 'nine tenths of the memory of this machine' : megabytes(memoryBytes);
    const hint = 'give it more with memory_mb, or a larger runner';
    return { what: `was stopped: it held ${megabytes(peakBytes ?? 0)} of memory, more than ${limit}`, hint };
  }
  if (stopped === 'cancelled') return { what: 'was stopped from outside', hint: undefined };
  if (signal !== null) return { what: `was ended by ${signal}${meaningOf(signal)}`, hint: undefined };
  return code === 0 ? null : { what: `failed with exit code ${code}${meaningOf(codeSignal(code))}`, hint: undefined };
}

/** A shell tells the signal that ended its program by a number above 128. */
function codeSignal(code: number | null): string | null {
  const number = (code ?? 0) - 128;
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0] ?? null;
}

function meaningOf(signal: string | null): string {
  if (signal === 'SIGKILL') return ' (SIGKILL: as the system does when memory runs out)';
  return signal === 'SIGSEGV' || signal === 'SIGABRT' ? ` (${signal})` : '';
}

function formatTime(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Number((seconds / 60).toFixed(2))} minutes`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}
