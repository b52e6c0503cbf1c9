import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../base/errors.ts';
import { exampleCard } from '../testing/example-card.ts';
import { begin, copyFolder, day, inTemporaryFolder } from '../testing/registry-runs.ts';
import { assemblePackage } from './assemble-package.ts';
import { packagePath } from './package.ts';
import { openRegistry, type Registry } from './registry.ts';
import { verifyPackage } from './verify-package.ts';

const MODEL = new Map([
  ['model.json', Buffer.from('{}\n')],
  ['reference-profile.json', Buffer.from('[]\n')],
  ['tfjs/model.json', Buffer.from('{}\n')],
]);
const FILES = ['README.md', 'card.json', 'model.json', 'reference-profile.json', 'tfjs/model.json'];

/** Calls `work` with a copy of a committed package, far from its registry. */
async function withCopy(work: (folder: string, registry: Registry, digest: string) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async modelsDir => {
    const transaction = begin(modelsDir, 'r1', day(0));
    const card = exampleCard();
    const staged = { version: card.version, type: card.type, stage: card.stage, createdAt: day(0), metrics: {} };
    const entry = transaction.stage('fraud', { ...staged, files: assemblePackage(card, MODEL) });
    transaction.commit(day(0));
    const copy = join(modelsDir, '..', 'copy');
    copyFolder(join(modelsDir, packagePath('fraud', entry)), copy);
    await work(copy, openRegistry(modelsDir), entry.sha256);
  });
}

describe('a package that was copied elsewhere', () => {
  it('verifies against the registry that it came from, by its digest', async () => {
    await withCopy(async (folder, { models }, sha256) => {
      expect(await verifyPackage(folder, models)).toEqual({
        ...{ ok: true, problems: [], notes: [], files: 6, sha256 },
        ...{ name: 'fraud', version: '20260131T020304Z-abababab' },
      });
    });
  });

  it('verifies by itself too, but says that nothing vouches for the card', async () => {
    await withCopy(async (folder, _, sha256) => {
      const verification = await verifyPackage(folder);
      expect(verification).toMatchObject({ ok: true, sha256 });
      expect(verification!.notes).toEqual([
        'the registry does not know fraud 20260131T020304Z-abababab: card.json itself was not checked',
      ]);
    });
  });

  it.each(FILES)('does not verify with any change to %s', async file => {
    const changes = [
      (path: string) => appendFileSync(path, ' '),
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/[a-z]\b|[{[]/, 'X')),
      (path: string) => rmSync(path),
      (path: string) => {
        rmSync(path);
        symlinkSync('/dev/null', path);
      },
    ];
    for (const change of changes) {
      await withCopy(async (folder, { models }) => {
        change(join(folder, file));
        const { ok, problems } = (await verifyPackage(folder, models))!;
        expect(ok).toBe(false);
        expect(problems[0]!.path).toBe(file);
      });
    }
  });

  it.each(['more.json', 'current', 'audit', 'tfjs/more.json'])(
    'does not verify with another file in it: %s',
    async name => {
      await withCopy(async (folder, { models }) => {
        writeFileSync(join(folder, name), '');
        expect((await verifyPackage(folder, models))!.problems).toEqual([
          { path: name, problem: 'does not belong here: no run has committed it' },
        ]);
      });
    },
  );

  it('does not follow a link to a folder', async () => {
    await withCopy(async (folder, { models }) => {
      renameSync(join(folder, 'tfjs'), join(folder, '../tfjs'));
      symlinkSync(join(folder, '../tfjs'), join(folder, 'tfjs'));
      expect((await verifyPackage(folder, models))!.problems).toEqual([
        { path: 'tfjs/model.json', problem: 'is missing' },
        { path: 'tfjs', problem: 'is a link or a special file' },
      ]);
    });
  });

  it('does not follow the card out of its folder', async () => {
    await withCopy(async folder => {
      const card = JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8'));
      card.files['../../models/index.json'] = card.files['model.json'];
      writeFileSync(join(folder, 'card.json'), JSON.stringify(card));
      expect((await verifyPackage(folder))!.problems).toEqual([
        {
          path: 'card.json',
          problem: expect.stringMatching(/^is not a model card: files\.\.\.\/\.\.\/models\/index\.json is /),
        },
      ]);
    });
  });
});

describe('where there is no package', () => {
  it('says so', async () => {
    await inTemporaryFolder(async folder => {
      expect(await verifyPackage(folder)).toBeNull();
      mkdirSync(folder);
      expect(await verifyPackage(folder)).toBeNull();
      writeFileSync(join(folder, 'model.pkl'), '');
      expect((await verifyPackage(folder))!.problems).toEqual([{ path: 'card.json', problem: 'is missing' }]);
      await expect(verifyPackage(join(folder, 'model.pkl'))).rejects.toBeInstanceOf(ConfigurationError);
    });
  });
});
