/** Programs of the user's, as children of a supervisor that bounds them; what they write is told as harmless lines. */
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { CancelledError, PlatformError } from '../base/errors.ts';
import { plainLine } from '../base/untrusted.ts';
import { type CommandFiles, commandFilesOf } from './command-files.ts';
import type { Logger } from './context.ts';
import type { Environment } from './environment.ts';
import { ProcessTree } from './process-tree.ts';
import { programEnvironment } from './program-environment.ts';
import { refuse, shown, wroteTo } from './program-failure.ts';
import type { Program, Programs } from './programs.ts';
import {
  GRACE_MS,
  LONGEST_MS,
  type Marks,
  newMarks,
  type ProgramEnd,
  type SupervisorAnswer,
  type SupervisorRequest,
  underMarks,
} from './supervision.ts';

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
const LONGEST_SHOWN = 1000;
const AWAKE_MS = 1000;
/** A supervisor that has not ended a program so long after it should have is ended itself. */
const OVERDUE_MS = 20_000;
/** The same for a run that is stopped: a runner does not wait. */
const LATE_MS = 300;
const NOTHING_TOLD: ProgramEnd = {
  ...{ code: null, signal: null, stopped: null, refused: null, peakBytes: null, last: [], left: 0 },
};

export function childPrograms(here: Here): Programs {
  return programsOf(here, '', commandFilesOf(here.environment));
}

function programsOf(here: Here, name: string, files: CommandFiles): Programs {
  const { workingDirectory, temporaryFolder } = here;
  return {
    workingDirectory,
    temporaryFolder,
    named: other => programsOf(here, other, files),
    async run(program, signal) {
      files.hold();
      refuseLate(files.restore());
      let changed: readonly string[] = [];
      const end = await runMeanwhile(program, here, name, signal).finally(() => {
        changed = files.restore();
      });
      refuse(program, end, changed);
    },
    refuseLate: written => refuseLate(files.restore(written)),
  };
}

function refuseLate(changed: readonly string[]): void {
  if (changed.length > 0) throw wroteTo(changed, 'what a program of yours had started was not gone with it, and');
}

async function runMeanwhile(program: Program, here: Here, name: string, signal: AbortSignal): Promise<ProgramEnd> {
  const marks = newMarks();
  const [file, ...args] = underMarks(marks, [process.execPath, supervisor]) as [string, ...string[]];
  const child = spawn(file, args, startOptions(here));
  const told = listener(here.log, name);
  // A program may stop it, and would then be watched by nobody.
  const goOn = () => void (process.platform !== 'win32' && child.kill('SIGCONT'));
  const watch = setInterval(goOn, AWAKE_MS);
  const end = () => void child.kill('SIGKILL');
  let isOverdue = false;
  const overdue = () => {
    isOverdue = true;
    end();
  };
  let deadline = setTimeout(overdue, Math.min(1000 * program.seconds + OVERDUE_MS, LONGEST_MS));
  const stop = () => {
    goOn();
    child.kill('SIGTERM');
    clearTimeout(deadline);
    deadline = setTimeout(end, GRACE_MS + LATE_MS);
  };
  signal.addEventListener('abort', stop);
  try {
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
    child.stdin.end(JSON.stringify(requestOf(program, here, marks)));
    if (signal.aborted) stop();
    await over;
    const ended = told.ended();
    if (ended === null && told.started() !== null) await new ProcessTree(told.started()!, marks).end();
    if (signal.aborted) throw new CancelledError(`${shown(program)} was stopped: the run was cancelled`);
    if (ended !== null) return ended;
    if (isOverdue) return { ...NOTHING_TOLD, stopped: 'time' };
    throw new PlatformError('the process that watches over a program of yours was ended from outside', {
      hint: 'the machine may have run out of memory: give the program less, with memory_mb',
    });
  } finally {
    signal.removeEventListener('abort', stop);
    clearInterval(watch);
    clearTimeout(deadline);
    child.stdout.destroy();
  }
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

function requestOf(program: Program, { environment, workingDirectory: cwd }: Here, marks: Marks): SupervisorRequest {
  const { words, shell, variables, handsOn, seconds, memoryBytes, folder } = program;
  const [file = '', ...args] = shell ? ['/bin/sh', '-c', ...words] : words;
  return {
    ...{ file, args, cwd, seconds, parent: process.pid, folder, marks },
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
function listener(log: Logger, name: string) {
  let end: ProgramEnd | null = null;
  let started: number | null = null;
  return {
    hear(line: string): void {
      const answer = JSON.parse(line) as SupervisorAnswer;
      if ('line' in answer) log.info(`${name} | ${plainLine(answer.line, LONGEST_SHOWN)}`);
      else if ('skipped' in answer) log.info(`${name} | … ${answer.skipped} lines are left out`);
      else if ('started' in answer) started ??= answer.started;
      else end = answer.end;
    },
    /** null: it has not said. */
    ended: () => end,
    started: () => started,
  };
}
