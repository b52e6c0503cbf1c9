import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PlatformError } from '../base/errors.ts';
import { asDeadProcess, withFaults } from '../testing/fault-injection.ts';
import { day, inTemporaryFolder } from '../testing/registry-runs.ts';
import { holdsLock, isAlive, newToken, type Pending, releaseLock, takeLock, thisProcess } from './run-lock.ts';

const zombies: ChildProcess[] = [];
afterAll(() => zombies.forEach(parent => void parent.kill()));

function record(run: string): Pending {
  return {
    ...{ token: newToken(), schema_version: 1, run, ...thisProcess(), started_at: day(0).toISOString() },
    ...{ base: null, log_size: null, recovers: null },
  };
}

describe('the lock of a registry', () => {
  it('is taken over from a dead run by one of those that find it, however they interleave', async () => {
    await inTemporaryFolder(modelsDir => {
      mkdirSync(modelsDir);
      const dead = asDeadProcess(() => takeLock(modelsDir, record('dead'), () => record('never')));
      const [first, second] = [record('first'), record('second')];
      // The first one does all of its taking over between two steps of the second one's, before each step in turn.
      for (let step = 1; ; step++) {
        writeFileSync(join(modelsDir, 'pending.json'), `${JSON.stringify(dead, null, 2)}\n`);
        let changes = 0;
        const errors = new Map<Pending, unknown>();
        const attempt = (pending: Pending) => {
          try {
            takeLock(modelsDir, pending, () => pending);
          } catch (error) {
            errors.set(pending, error);
          }
        };
        const observe = () => {
          if (++changes === step) attempt(first);
        };
        withFaults({ fault: 'kill', at: Number.POSITIVE_INFINITY, observe }, () => attempt(second));
        if (changes < step) {
          expect(step).toBeGreaterThan(5);
          return;
        }
        const holders = [first, second].filter(({ token }) => holdsLock(modelsDir, token));
        expect({ step, holders: holders.length }).toEqual({ step, holders: 1 });
        // Who does not hold it was told so.
        const loser = holders[0] === first ? second : first;
        expect([...errors]).toEqual([[loser, expect.any(PlatformError)]]);
        releaseLock(modelsDir);
        expect(readdirSync(modelsDir)).toEqual([]);
      }
    });
  });

  it('holds a journal that people can read', async () => {
    await inTemporaryFolder(modelsDir => {
      mkdirSync(modelsDir);
      takeLock(modelsDir, record('r1'), () => record('never'));
      const journal = JSON.parse(readFileSync(join(modelsDir, 'pending.json'), 'utf8'));
      expect(journal).toMatchObject({ run: 'r1', pid: process.pid, started_at: '2026-01-31T02:03:04.000Z' });
    });
  });
});

describe('a process', () => {
  it('is alive as long as it runs here', () => {
    expect(isAlive(thisProcess())).toBe(true);
    expect(isAlive({ ...thisProcess(), pid: process.ppid, process_started: null })).toBe(true);
    expect(isAlive(asDeadProcess(thisProcess))).toBe(false);
    expect(isAlive({ ...thisProcess(), host: 'elsewhere' })).toBe(false);
    if (process.platform === 'linux')
      expect(isAlive({ ...thisProcess(), pid: zombie(), process_started: null })).toBe(false);
  });

  it.skipIf(!existsSync('/proc/self/stat'))(
    'is not mistaken for a later one with its number (seen through /proc)',
    () => {
      expect(thisProcess().process_started).toMatch(/^[0-9a-f-]{36}\/\d+$/);
      expect(isAlive({ ...thisProcess(), process_started: 'another boot/1' })).toBe(false);
    },
  );
});

/** The number of a process that is over, and whose parent never asks how it ended. */
function zombie(): number {
  const parent = spawn('sh', ['-c', 'true & exec sleep 20'], { stdio: 'ignore' });
  try {
    for (;;) {
      const [child] = readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8').split(' ');
      if (child !== '' && / Z /.test(readFileSync(`/proc/${child}/stat`, 'utf8'))) return Number(child);
    }
  } finally {
    zombies.push(parent);
  }
}
