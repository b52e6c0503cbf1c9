/** Real processes on one registry: many that begin at once, and some that are killed while they write. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readLog } from '../audit/audit-log.ts';
import { type Random, seededRandom } from '../base/random.ts';
import { buildExample, day, inTemporaryFolder, pathsOf, run } from '../testing/registry-runs.ts';
import { openRegistry } from './registry.ts';
import { verifyRegistry } from './verify-registry.ts';

const RUNS = 2;

/** Tries until no other run is in the way. */
const HEAD = `
  import { closeSync, openSync, rmSync } from 'node:fs';
  const { begin, train, day } = await import(process.argv[1]);
  const [, , modelsDir, name, guard] = process.argv;
  const wait = milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  function beginAtLast(run) {
    for (;;) {
      try {
        return begin(modelsDir, run, day(1));
      } catch (error) {
        if (!/another run/.test(error.message)) throw error;
        wait(1 + 10 * Math.random());
      }
    }
  }
`;

/** Inside a transaction it holds a file that must not be there: it trusts the lock with nothing but its own eyes. */
const CONTENDER = `${HEAD}
  for (let n = 0; n < ${RUNS}; n++) {
    const transaction = beginAtLast(name + '-' + n);
    if (guard !== undefined) closeSync(openSync(guard, 'wx'));
    train(transaction, 'fraud', name + '-' + n, 'current', day(1));
    wait(2);
    if (guard !== undefined) rmSync(guard);
    transaction.commit(day(1));
  }
`;

const WITHDRAWER = `${HEAD}
  for (let n = 0; n < ${5 * RUNS}; n++) {
    const transaction = beginAtLast(name + '-' + n);
    closeSync(openSync(guard, 'wx'));
    train(transaction, 'fraud', name + '-' + n, 'current', day(1));
    rmSync(guard);
    transaction.withdraw(day(1), 'refused');
  }
`;

/** Commits runs until it is killed. */
const VICTIM = `${HEAD}
  for (let n = 0; ; n++) {
    const transaction = beginAtLast(name + '-' + n);
    if (n === 0) console.log('writing');
    train(transaction, 'fraud', name + '-' + n, 'current', day(1));
    transaction.commit(day(1));
  }
`;

const runs = new URL('../testing/registry-runs.ts', import.meta.url).href;

function start(program: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, runs, ...args]);
  let stderr = '';
  child.stderr.on('data', data => {
    stderr += data;
  });
  const ended = new Promise<{ code: number | null; stderr: string }>(resolve => {
    child.on('close', code => resolve({ code, stderr }));
  });
  return { child, ended };
}

async function killAtSomeMoment(modelsDir: string, name: string, random: Random): Promise<void> {
  const { child, ended } = start(VICTIM, modelsDir, name);
  await new Promise(resolve => child.stdout.once('data', resolve));
  await new Promise(resolve => setTimeout(resolve, random.next() * 40));
  child.kill('SIGKILL');
  await ended;
}

function committedRuns(modelsDir: string): string[] {
  return [...readLog(join(modelsDir, 'audit')).entries()]
    .filter(({ event }) => event.kind === 'registry.committed')
    .map(({ event }) => event.run);
}

it('lets exactly one of eight processes write at a time, and loses no commit', async () => {
  await inTemporaryFolder(async modelsDir => {
    const guard = join(dirname(modelsDir), 'guard');
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const results = await Promise.all(names.map(name => start(CONTENDER, modelsDir, name, guard).ended));
    expect(results).toEqual(names.map(() => ({ code: 0, stderr: '' })));
    expect(await verifyRegistry(modelsDir)).toMatchObject({ ok: true, notes: [] });
    const everyRun = names.flatMap(name => Array.from({ length: RUNS }, (_, n) => `${name}-${n}`));
    expect(committedRuns(modelsDir).toSorted()).toEqual(everyRun);
    expect(openRegistry(modelsDir).versions('fraud')).toHaveLength(everyRun.length);
  });
});

it('leaves nothing behind when several processes begin and withdraw where there is no registry', async () => {
  await inTemporaryFolder(async modelsDir => {
    const guard = join(dirname(modelsDir), 'guard');
    const results = await Promise.all(['a', 'b', 'c'].map(name => start(WITHDRAWER, modelsDir, name, guard).ended));
    expect(results).toEqual([1, 2, 3].map(() => ({ code: 0, stderr: '' })));
    expect(existsSync(modelsDir) ? pathsOf(modelsDir) : []).toEqual([]);
  });
});

it('loses no commit of the others while one process after the other is killed', async () => {
  const random = seededRandom('race');
  await inTemporaryFolder(async modelsDir => {
    buildExample(modelsDir);
    const survivors = ['a', 'b'].map(name => start(CONTENDER, modelsDir, name).ended);
    for (let round = 0; round < 3; round++) await killAtSomeMoment(modelsDir, `victim-${round}`, random);
    expect(await Promise.all(survivors)).toEqual(survivors.map(() => ({ code: 0, stderr: '' })));
    expect((await verifyRegistry(modelsDir))?.problems).toEqual([]);
    const everyRun = ['a', 'b'].flatMap(name => Array.from({ length: RUNS }, (_, n) => `${name}-${n}`));
    expect(committedRuns(modelsDir)).toEqual(expect.arrayContaining(everyRun));
    run(modelsDir, 'last', day(2), () => undefined);
    expect(await verifyRegistry(modelsDir)).toMatchObject({ ok: true, notes: [] });
    expect(pathsOf(modelsDir).filter(path => path.includes('pending'))).toEqual([]);
  });
});

it('holds after a process was killed at some moment', async () => {
  const random = seededRandom('kill');
  await inTemporaryFolder(async modelsDir => {
    buildExample(modelsDir);
    for (let round = 0; round < 3; round++) {
      await killAtSomeMoment(modelsDir, `victim-${round}`, random);
      expect((await verifyRegistry(modelsDir))?.problems).toEqual([]);
      const current = openRegistry(modelsDir).current('fraud')!;
      expect(openRegistry(modelsDir).load('fraud', current.version).size).toBe(3);
    }
  });
});
