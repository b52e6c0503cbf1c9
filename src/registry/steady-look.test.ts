import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlatformError } from '../base/errors.ts';
import { begin, buildExample, day, inTemporaryFolder, train } from '../testing/registry-runs.ts';
import { steadyLook } from './steady-look.ts';
import { verifyRegistry } from './verify-registry.ts';

const GOOD = { ok: true };
const BAD = { ok: false };

describe('a look at a folder', () => {
  it('is taken again when the folder changed while something looked wrong', async () => {
    await inTemporaryFolder(async modelsDir => {
      mkdirSync(modelsDir);
      let looks = 0;
      const waited: number[] = [];
      const look = async () => {
        writeFileSync(join(modelsDir, 'x'), `${++looks}`);
        if (looks === 2) throw new Error('a file was gone');
        return looks < 4 ? BAD : GOOD;
      };
      const seen = await steadyLook(modelsDir, look, async seconds => void waited.push(seconds));
      expect({ seen, looks, waits: waited.length }).toEqual({ seen: GOOD, looks: 4, waits: 3 });
    });
  });

  it('says what is wrong, or failed, when nothing changed meanwhile', async () => {
    await inTemporaryFolder(async modelsDir => {
      mkdirSync(modelsDir);
      expect(await steadyLook(modelsDir, async () => BAD)).toBe(BAD);
      await expect(steadyLook(modelsDir, () => Promise.reject(new Error('unreadable')))).rejects.toThrow('unreadable');
    });
  });

  it('says after a while that it cannot say anything, and who is writing', async () => {
    await inTemporaryFolder(async modelsDir => {
      buildExample(modelsDir);
      const transaction = begin(modelsDir, 'busy', day(3));
      const look = async () => {
        transaction.append('run.started', {}, day(3));
        return BAD;
      };
      const failure = await steadyLook(modelsDir, look).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(PlatformError);
      expect(failure).toMatchObject({ exitCode: 4, message: expect.stringContaining('run busy (process') });
    });
  });

  it('finds a registry sound while a run is writing, and says so', async () => {
    await inTemporaryFolder(async modelsDir => {
      buildExample(modelsDir);
      const transaction = begin(modelsDir, 'busy', day(3));
      train(transaction, 'fraud', 'fraud-5', 'current', day(3));
      const { ok, notes } = (await verifyRegistry(modelsDir))!;
      expect({ ok, note: notes[0] }).toEqual({ ok: true, note: expect.stringMatching(/^run busy has been writing/) });
    });
  });

  it('does not take a change for a run: what was altered while one is writing is found', async () => {
    await inTemporaryFolder(async modelsDir => {
      buildExample(modelsDir);
      begin(modelsDir, 'busy', day(3));
      appendFileSync(join(modelsDir, 'README.md'), ' ');
      expect((await verifyRegistry(modelsDir))!.problems.map(({ path }) => path)).toEqual(['README.md']);
    });
  });
});
