/** Programs of the user's: bounded in time, memory and words, without our secrets, and gone with all that they started. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CancelledError } from '../base/errors.ts';
import { type RecordingLogger, recordingLogger } from '../testing/fake-context.ts';
import { isAlive } from '../testing/is-alive.ts';
import { commandsIn } from '../testing/runner-commands.ts';
import { childPrograms } from './child-programs.ts';
import { isNeverHandedOn, programEnvironment } from './program-environment.ts';
import { type Program, ProgramError } from './programs.ts';

const isLinux = process.platform === 'linux';
let folder: string;
let log: RecordingLogger;
let environment: Record<string, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-programs-'));
  log = recordingLogger();
  environment = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const programs = () =>
  childPrograms({ environment, workingDirectory: folder, temporaryFolder: folder, log }).named('fraud');

function program(words: readonly string[], change: Partial<Program> = {}): Program {
  return { words, shell: false, variables: {}, handsOn: [], seconds: 30, memoryBytes: null, folder: null, ...change };
}

const script = (text: string, change: Partial<Program> = {}) => program(['node', '-e', text], change);
const never = new AbortController().signal;
const run = (given: Program, signal = never) => programs().run(given, signal);
const said = () => log.lines.map(({ message }) => message);

async function failure(given: Program): Promise<ProgramError> {
  const error = await run(given).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProgramError);
  return error as ProgramError;
}

async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 50 && isAlive(pid); i++) await sleep(100);
  return !isAlive(pid);
}

async function pidIn(file: string): Promise<number> {
  for (let i = 0; i < 200; i++) {
    const text = existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '';
    if (text.endsWith('\n')) return Number(text);
    await sleep(50);
  }
  throw new Error(`nothing has written ${file}`);
}

describe('what a program writes', () => {
  it('is told line by line, behind the name that it has here', async () => {
    await run(script('console.log("epoch 1\\nepoch 2"); console.error("a warning")'));
    expect(said().sort()).toEqual(['fraud | a warning', 'fraud | epoch 1', 'fraud | epoch 2']);
  });

  it('cannot speak to the runner, whatever it is', async () => {
    const hostile = [
      '::add-mask::a',
      '##[error]b',
      '  ::set-output name=x::1',
      'c\r::warning::d',
      '\u001b[31m\u2028::debug::e',
    ];
    await run(script(`process.stdout.write(${JSON.stringify(`${hostile.join('\n')}\n`)})`));
    await run(script(`process.stderr.write(${JSON.stringify(`${hostile.join('\n')}\n`)})`));
    expect(said()).toHaveLength(12);
    expect(commandsIn(said().join('\n'))).toEqual([]);
    expect(said().join('')).not.toMatch(/[\p{Cc}\u2028]/u);
  });

  it('is cut: the first lines, the last ones, and never more than a part of one', async () => {
    await run(script('for (let i = 0; i < 5000; i++) console.log(i); process.stdout.write("x".repeat(3e6))'));
    const lines = said();
    expect(lines).toHaveLength(301);
    expect(lines.slice(199, 202)).toEqual(['fraud | 199', 'fraud | … 4701 lines are left out', 'fraud | 4901']);
    expect(lines.at(-2)).toBe('fraud | 4999');
    expect(lines.at(-1)!.length).toBeLessThan(1100);
  });

  it('is heard while it runs', async () => {
    const running = run(script('console.log("begun"); setTimeout(() => {}, 1500)'));
    for (let i = 0; i < 100 && said().length === 0; i++) await sleep(20);
    expect(said()).toEqual(['fraud | begun']);
    await running;
  });
});

describe('a program that fails', () => {
  it('tells its exit code and its last lines', async () => {
    const error = await failure(script('for (let i = 0; i < 50; i++) console.error("line", i); process.exit(3)'));
    expect(error.message).toMatch(
      /^"node -e .* failed with exit code 3; its last lines:\n {2}line 47\n {2}line 48\n {2}line 49$/s,
    );
    expect(error.exitCode).toBe(2);
  });

  it('tells the signal that ended it', async () => {
    expect((await failure(script('process.kill(process.pid, "SIGSEGV")'))).message).toMatch(/was ended by SIGSEGV/);
    expect((await failure(program(['kill -9 $$'], { shell: true }))).message).toMatch(/was ended by SIGKILL .*memory/);
    expect((await failure(program(['sh -c "kill -9 \\$\\$"; exit $?'], { shell: true }))).message).toMatch(
      /exit code 137 .*memory/,
    );
  });

  it('tells that there is no such program', async () => {
    const error = await failure(program(['no-such-program-here', 'x']));
    expect(error.message).toMatch(/^"no-such-program-here x" cannot be started: .*ENOENT; it wrote nothing$/);
    expect(error.hint).toMatch(/install it/);
  });

  it('cannot act by its last lines', async () => {
    const { message } = await failure(script('console.log("::error::x\\n##[add-mask]y"); process.exit(1)'));
    expect(commandsIn(message)).toEqual([]);
  });
});

describe('words and shell', () => {
  it('are not given to a shell unless it is asked for', async () => {
    await run(program(['echo', '$HOME', ';', 'echo', '*']));
    await run(program(['echo $((1+1)); echo two'], { shell: true }));
    expect(said()).toEqual(['fraud | $HOME ; echo *', 'fraud | 2', 'fraud | two']);
  });
});

describe('the environment', () => {
  const SECRETS = {
    ...{
      GITHUB_TOKEN: 'canary-1',
      GH_TOKEN: 'canary-2',
      ACTIONS_RUNTIME_TOKEN: 'canary-3',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'canary-4',
    },
    ...{
      'INPUT_GITHUB-TOKEN': 'canary-5',
      INPUT_CONFIG: 'canary-6',
      GITHUB_ENV: '/canary-7',
      GITHUB_OUTPUT: '/canary-8',
    },
    ...{
      GITHUB_PATH: '/canary-9',
      GITHUB_STEP_SUMMARY: '/canary-10',
      GITHUB_STATE: '/canary-11',
      MLOPS_SIGNING_KEY: 'canary-12',
    },
    ...{
      AWS_SECRET_ACCESS_KEY: 'canary-13',
      NPM_TOKEN: 'canary-14',
      PYTHON_API_KEY: 'canary-15',
      RUNNER_TEMP: 'canary-16',
    },
  };

  it('holds none of our tokens and inputs', async () => {
    Object.assign(environment, SECRETS, {
      PYTHONPATH: 'lib',
      CUDA_VISIBLE_DEVICES: '0',
      LC_ALL: 'C',
      WANDB_API_KEY: 'mine',
    });
    const dump = script('console.log(Object.entries(process.env).map(e => e.join("=")).sort().join("\\n"))', {
      ...{ handsOn: ['WANDB_API_KEY', 'GITHUB_TOKEN', 'absent'], variables: { MLOPS_SEED: '7' } },
    });
    await run(dump);
    const text = said().join('\n');
    expect(text).not.toContain('canary');
    for (const [name, value] of Object.entries({
      PYTHONPATH: 'lib',
      CUDA_VISIBLE_DEVICES: '0',
      LC_ALL: 'C',
      WANDB_API_KEY: 'mine',
      MLOPS_SEED: '7',
    })) {
      expect(text.match(new RegExp(`fraud \\| ${name}=${value}`, 'g'))).toHaveLength(1);
    }
  });

  it.skipIf(!isLinux)('of whoever started it holds none either', async () => {
    Object.assign(environment, SECRETS);
    await run(program(['cat /proc/$PPID/environ'], { shell: true }));
    expect(said().join('\n')).toContain('PATH=');
    expect(said().join('\n')).not.toContain('canary');
  });

  it('never hands on what opens a door, in any case of its letters', () => {
    expect(Object.keys(SECRETS).filter(isNeverHandedOn)).toHaveLength(12);
    const lower = Object.fromEntries(Object.entries(SECRETS).map(([name, value]) => [name.toLowerCase(), value]));
    const names = [...Object.keys(lower).filter(name => isNeverHandedOn(name))];
    expect(programEnvironment(lower, names)).toEqual({});
  });
});

describe('its end', () => {
  const holdsOn = (file: string) =>
    `require("fs").writeFileSync(${JSON.stringify(at(file))}, process.pid + "\\n"); setInterval(() => {}, 1000)`;

  it('comes when its time is over, for all that it started and in whatever session', async () => {
    const inner = `process.on("SIGTERM", () => {}); ${holdsOn('inner')}`;
    const outer = `require("child_process").spawn("setsid", ["node", "-e", ${JSON.stringify(inner)}], {stdio: "inherit"}); ${holdsOn('outer')}`;
    const error = await failure(script(outer, { seconds: 1.5 }));
    expect(error.message).toMatch(/was stopped: it took longer than 1\.5 s/);
    expect(await gone(await pidIn('outer'))).toBe(true);
    if (isLinux) expect(await gone(await pidIn('inner'))).toBe(true);
  });

  it('comes by force where it does not want to', async () => {
    const started = Date.now();
    await failure(script(`process.on("SIGTERM", () => console.log("no")); ${holdsOn('stubborn')}`, { seconds: 1 }));
    expect(Date.now() - started).toBeLessThan(20_000);
    expect(said()).toEqual(['fraud | no']);
    expect(await gone(await pidIn('stubborn'))).toBe(true);
  });

  it.skipIf(!isLinux)('comes when it holds more memory than it may', async () => {
    const grow = 'const held = []; setInterval(() => held.push(Buffer.alloc(2e7, 1)), 20)';
    const error = await failure(script(grow, { memoryBytes: 200 * 2 ** 20 }));
    expect(error.message).toMatch(/was stopped: it held \d+ MB of memory, more than 200 MB/);
    expect(error.hint).toMatch(/memory_mb/);
  });

  it.skipIf(!isLinux)('is the end of what it left in the background too', async () => {
    const left = `require("child_process").spawn("setsid", ["node", "-e", ${JSON.stringify(holdsOn('left'))}], {stdio: "ignore", detached: true}).unref()`;
    await run(
      script(
        `${left}; const wait = setInterval(() => require("fs").existsSync(${JSON.stringify(at('left'))}) && clearInterval(wait), 20)`,
      ),
    );
    expect(await gone(await pidIn('left'))).toBe(true);
  });

  it.skipIf(!isLinux)('is the end of what has shed its session, its parents and its whole environment', async () => {
    writeFileSync(at('gone.sh'), `( setsid env -i /bin/sh -c 'echo $$ > daemon; exec /bin/sleep 60' & )\n`);
    await run(program(['sh gone.sh; while ! [ -s daemon ]; do sleep 0.05; done'], { shell: true }));
    expect(await gone(await pidIn('daemon'))).toBe(true);
  });

  it.skipIf(!isLinux)('is the end of one that hands on to its own child again and again', async () => {
    writeFileSync(at('alive'), '');
    // One that never rests may outrun whoever looks for it, which SECURITY.md says.
    const hop = `use POSIX; my $end = time + 20; while (time < $end) { my $p = fork; exit if $p; POSIX::setsid(); utime undef, undef, 'alive'; select undef, undef, undef, 0.01 }`;
    writeFileSync(at('chain.pl'), hop);
    await run(program(['setsid env -i perl chain.pl >/dev/null 2>&1 & sleep 0.5'], { shell: true }));
    const last = statSync(at('alive')).mtimeMs;
    await sleep(500);
    expect(statSync(at('alive')).mtimeMs).toBe(last);
  });

  it.skipIf(!isLinux)('comes in time though it stops what watches over it', async () => {
    const stops = `process.kill(process.ppid, "SIGSTOP"); ${holdsOn('stopper')}`;
    const error = await failure(script(stops, { seconds: 1 }));
    expect(error.message).toMatch(/was stopped: it took longer than 1 s/);
    expect(await gone(await pidIn('stopper'))).toBe(true);
  });

  it.skipIf(!isLinux)('comes at once when the run is cancelled, though it stops what watches over it', async () => {
    const controller = new AbortController();
    const again = `setInterval(() => process.kill(process.ppid, "SIGSTOP"), 1); process.on("SIGTERM", () => {}); ${holdsOn('held')}`;
    const running = run(script(again), controller.signal).catch((reason: unknown) => reason);
    const pid = await pidIn('held');
    const asked = Date.now();
    controller.abort(new CancelledError('stopped'));
    expect(await running).toBeInstanceOf(CancelledError);
    expect(Date.now() - asked).toBeLessThan(9000);
    expect(await gone(pid)).toBe(true);
  });

  it('comes at once when the run is cancelled', async () => {
    const controller = new AbortController();
    const running = run(script(holdsOn('cancelled')), controller.signal).catch((reason: unknown) => reason);
    const pid = await pidIn('cancelled');
    controller.abort(new CancelledError('stopped'));
    expect(await running).toBeInstanceOf(CancelledError);
    expect(await gone(pid)).toBe(true);
  });

  it.skipIf(!isLinux)('comes when whoever started it is killed, and the rows that it was given go, too', async () => {
    const here = fileURLToPath(new URL('.', import.meta.url));
    const text = [
      `import { childPrograms } from ${JSON.stringify(join(here, 'child-programs.ts'))};`,
      `const log = { info() {}, notice() {}, warn() {}, debug() {}, group: (t, w) => w(), progress() {} };`,
      `const programs = childPrograms({ environment: process.env, workingDirectory: '.', temporaryFolder: '.', log });`,
      `const words = ['node', '-e', ${JSON.stringify(holdsOn('orphan'))}];`,
      `const program = { words, shell: false, variables: {}, handsOn: [], seconds: 60, memoryBytes: null, folder: 'rows' };`,
      `await programs.run(program, new AbortController().signal);`,
    ];
    writeFileSync(at('parent.mjs'), text.join('\n'));
    const parent = spawn(process.execPath, [at('parent.mjs')], { cwd: folder, env: environment, stdio: 'ignore' });
    const pid = await pidIn('orphan');
    mkdirSync(at('rows'));
    writeFileSync(at('rows/train.csv'), 'a\n1\n');
    parent.kill('SIGKILL');
    expect(await gone(pid)).toBe(true);
    for (let i = 0; i < 50 && existsSync(at('rows')); i++) await sleep(100);
    expect(existsSync(at('rows'))).toBe(false);
  });
});

it('takes back what a program wrote into the files by which a step speaks to the runner, and says so', async () => {
  for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    environment[name] = at(name);
    writeFileSync(at(name), 'ours\n');
  }
  const evil = `const fs = require("fs"); fs.appendFileSync(${JSON.stringify(at('GITHUB_ENV'))}, "LD_PRELOAD=/x\\n");
    fs.rmSync(${JSON.stringify(at('GITHUB_OUTPUT'))}); fs.symlinkSync("/etc/hostname", ${JSON.stringify(at('GITHUB_OUTPUT'))})`;
  const error = await failure(script(evil));
  expect(error.message).toMatch(/wrote to GITHUB_ENV, GITHUB_OUTPUT, by which a step speaks to the runner$/);
  for (const name of ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
    expect(readFileSync(at(name), 'utf8')).toBe('ours\n');
});

describe('the files by which a step speaks to the runner', () => {
  const path = () => at('runner/GITHUB_ENV');
  beforeEach(() => {
    mkdirSync(at('runner'));
    environment['GITHUB_ENV'] = path();
    writeFileSync(path(), 'ours\n');
  });

  it('say what they said also when something writes to them behind its program, which is an error', async () => {
    const here = programs();
    await here.run(program(['true']), never);
    expect(() => here.refuseLate()).not.toThrow();
    appendFileSync(path(), 'LD_PRELOAD=/x\n');
    expect(() => here.refuseLate()).toThrow(/^what a program of yours had started was not gone .* wrote to GITHUB_ENV/);
    expect(readFileSync(path(), 'utf8')).toBe('ours\n');
    appendFileSync(path(), 'LD_PRELOAD=/y\n');
    // Whatever name it runs under.
    await expect(here.named('other').run(program(['true']), never)).rejects.toThrow(ProgramError);
    expect(readFileSync(path(), 'utf8')).toBe('ours\n');
  });

  it('may be written by this process itself when its programs are over', async () => {
    const here = programs();
    await here.run(program(['true']), never);
    appendFileSync(path(), 'X=1\n');
    here.refuseLate(['GITHUB_ENV']);
    expect(readFileSync(path(), 'utf8')).toBe('ours\nX=1\n');
  });

  it('come back where their folder was removed', async () => {
    const error = await failure(program(['rm -r runner'], { shell: true }));
    expect(error.message).toMatch(/wrote to GITHUB_ENV/);
    expect(readFileSync(path(), 'utf8')).toBe('ours\n');
  });

  it('are told of where they cannot be put back', async () => {
    const error = await failure(program(['rm -r runner; echo > runner'], { shell: true }));
    expect(error.message).toMatch(/^what a program of yours wrote cannot be taken out: GITHUB_ENV \(E/);
  });
});
