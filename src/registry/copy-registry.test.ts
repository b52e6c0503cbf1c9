import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asDeadProcess, withFaults } from '../testing/fault-injection.ts';
import {
  begin,
  buildExample,
  busyRun,
  copyFolder,
  day,
  inTemporaryFolder,
  pathsOf,
  run,
} from '../testing/registry-runs.ts';
import { copyRegistry, hasRegistry, requireEarlierState } from './copy-registry.ts';
import { verifyRegistry } from './verify-registry.ts';

const withTwo = (work: (original: string, copy: string) => unknown) =>
  inTemporaryFolder(original => inTemporaryFolder(async copy => void (await work(original, copy))));

it('brings a copy to any later state, byte for byte, and leaves a placeholder in place', async () => {
  await withTwo(async (original, copy) => {
    mkdirSync(copy, { recursive: true });
    writeFileSync(join(copy, '.gitkeep'), '');
    buildExample(original);
    for (const change of [() => {}, () => busyRun(original, day(60))]) {
      change();
      requireEarlierState(copy, original, 'the branch');
      copyRegistry(original, copy);
      expect(pathsOf(copy)).toEqual(['.gitkeep', ...pathsOf(original)].sort());
      expect(await verifyRegistry(copy)).toMatchObject({ ok: true, notes: [] });
    }
  });
});

it('is killed at any change, and the next one finishes it', async () => {
  for (const isFirst of [true, false]) {
    let changes = Number.POSITIVE_INFINITY;
    for (let at = 1; at <= changes; at++) {
      await withTwo(async (original, copy) => {
        buildExample(original);
        if (!isFirst) {
          copyFolder(original, copy);
          busyRun(original, day(60));
        }
        try {
          changes = withFaults({ fault: 'kill', at }, () => copyRegistry(original, copy));
        } catch {
          requireEarlierState(copy, original, 'the branch');
        }
        copyRegistry(original, copy);
        expect(await verifyRegistry(copy)).toMatchObject({ ok: true, notes: [] });
      });
    }
    expect(changes).toBeGreaterThan(20);
  }
}, 60_000);

it('refuses to bring a folder up to date that would lose something by it', async () => {
  await withTwo((original, copy) => {
    buildExample(original);
    const refused = (message: RegExp) =>
      expect(() => requireEarlierState(copy, original, 'the branch b')).toThrow(
        expect.objectContaining({ exitCode: 2, message: expect.stringMatching(message) }),
      );
    mkdirSync(copy, { recursive: true });
    writeFileSync(join(copy, 'notes.txt'), 'mine');
    refused(/holds files, but no registry: notes\.txt/);
    rmSync(join(copy, 'notes.txt'));
    symlinkSync('/tmp', join(copy, 'link'));
    refused(/no registry: link/);
    rmSync(join(copy, 'link'));

    run(copy, 'of its own', day(1), () => {});
    refused(/no earlier state of the one on the branch b/);
    copyFolder(original, copy);
    run(copy, 'ahead', day(3), () => {});
    refused(/no earlier state/);
    copyFolder(original, copy);
    asDeadProcess(() => begin(copy, 'dead', day(3)));
    refused(/left by one that died/);
  });
});

it('knows a folder in which a run has committed', async () => {
  await inTemporaryFolder(modelsDir => {
    expect(hasRegistry(modelsDir)).toBe(false);
    buildExample(modelsDir);
    expect(hasRegistry(modelsDir)).toBe(true);
  });
});
