import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { buildExample, day, inTemporaryFolder, packageOf, run, train } from '../testing/registry-runs.ts';
import { openRegistry } from './registry.ts';

describe('a registry that is read', () => {
  it('is empty where there is no folder', async () => {
    await inTemporaryFolder(modelsDir => {
      const registry = openRegistry(modelsDir);
      expect([registry.models.size, registry.current('fraud'), registry.versions('fraud')]).toEqual([0, undefined, []]);
      expect(registry.history('fraud')).toEqual([]);
    });
  });

  it('hands out the files of a version, byte for byte', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const registry = openRegistry(modelsDir);
      const files = registry.load('fraud', registry.current('fraud')!.version);
      expect(Object.fromEntries(files)).toEqual(Object.fromEntries(packageOf('fraud-4')));
    });
  });

  it('tells the history of a model, one object a training, oldest first', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const registry = openRegistry(modelsDir);
      const versions = registry.versions('fraud').map(({ version }) => version);
      expect(registry.history('fraud').map(({ version, run: name, entry }) => [version, name, entry])).toEqual([
        [versions[0], 'r1', 2],
        [versions[1], 'r2', 8],
        [versions[2], 'r2', 10],
        [versions[3], 'r3', 14],
      ]);
      expect(registry.history('fraud')[0]).toMatchObject({
        at: '2026-01-31T02:03:04.000Z',
        metrics: { accuracy: 0.9 },
      });
    });
  });

  it('finds a version that a commit has moved since the registry was opened', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const registry = openRegistry(modelsDir);
      const { version } = registry.current('fraud')!;
      run(modelsDir, 'r4', day(4), transaction => train(transaction, 'fraud', 'fraud-5', 'current', day(4)));
      expect(Object.fromEntries(registry.load('fraud', version))).toEqual(Object.fromEntries(packageOf('fraud-4')));
    });
  });

  it.each([
    [
      'changed',
      (path: string) => writeFileSync(path, '{}'),
      /^model\.json has SHA-256 44136fa3\w+, expected \w{64} \(2 bytes instead of 22\)/,
    ],
    ['missing', (path: string) => rmSync(path), /^current\/fraud\/.*\/model\.json is missing$/],
    [
      'joined by another',
      (path: string) => writeFileSync(`${path}.x`, ''),
      /model\.json\.x does not belong to the package$/,
    ],
    [
      'joined by another one in a folder of some',
      (path: string) => writeFileSync(join(dirname(path), 'tfjs/x'), ''),
      /\/tfjs\/x does not belong to the package$/,
    ],
    [
      'joined by a folder',
      (path: string) => mkdirSync(join(dirname(path), 'other')),
      /\/other does not belong to the package$/,
    ],
    [
      'put behind a link',
      (path: string) => {
        renameSync(join(dirname(path), 'tfjs'), join(dirname(path), '../tfjs'));
        symlinkSync('../tfjs', join(dirname(path), 'tfjs'));
      },
      /\/tfjs does not belong to the package$/,
    ],
  ])('refuses a version whose file was %s', async (_, change, message) => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const registry = openRegistry(modelsDir);
      const { version } = registry.current('fraud')!;
      change(join(modelsDir, 'current/fraud', version, 'model.json'));
      expect(() => registry.load('fraud', version)).toThrow(IntegrityError);
      expect(() => registry.load('fraud', version)).toThrow(message);
    });
  });

  it('refuses a history that is none', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      writeFileSync(join(modelsDir, 'history/fraud.jsonl'), '{}\nx\n');
      expect(() => openRegistry(modelsDir).history('fraud')).toThrow('history/fraud.jsonl, line 2 is not JSON');
    });
  });
});
