import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, IntegrityError, PlatformError } from '../base/errors.ts';
import { asDeadProcess } from '../testing/fault-injection.ts';
import { begin, buildExample, day, eventsOf, inTemporaryFolder, pathsOf, run } from '../testing/registry-runs.ts';
import { beginTransaction } from './begin-transaction.ts';
import { verifyRegistry } from './verify-registry.ts';

describe('beginning', () => {
  it('keeps a second run out while the first one is alive, and says which one it is', async () => {
    await inTemporaryFolder(modelsDir => {
      const transaction = begin(modelsDir, 'run 1', day(0));
      expect(() => begin(modelsDir, 'run 2', day(0))).toThrow(PlatformError);
      expect(() => begin(modelsDir, 'run 2', day(0))).toThrow(
        `another run (run 1, process ${process.pid}) has been writing to the registry since 2026-01-31T02:03:04.000Z`,
      );
      transaction.commit(day(0));
      begin(modelsDir, 'run 2', day(0)).commit(day(0));
    });
  });

  it('refuses an origin that no checkpoint can bear, before it makes any file', async () => {
    await inTemporaryFolder(modelsDir => {
      const options = { run: 'r', now: day(0), origin: 'has blanks' };
      expect(() => beginTransaction(modelsDir, options)).toThrow(ConfigurationError);
      expect(existsSync(modelsDir)).toBe(false);
    });
  });

  it.each([
    ['an index', 'index.json', '"run": "r3"', '"run":  "r3"', 'index.json was edited by hand: line 3 differs'],
    ['a log', 'audit/log/000000000006.jsonl', '8ab21fe9', '8ab21fea', 'audit/log/000000000006.jsonl, line 2 is not'],
  ])('refuses to build on %s that was edited, and leaves everything as it was', async (_, file, from, to, message) => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const path = join(modelsDir, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
      const before = pathsOf(modelsDir);
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(IntegrityError);
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(message);
      expect(pathsOf(modelsDir)).toEqual(before);
    });
  });

  it('refuses a folder that holds other files, and leaves them alone', async () => {
    await inTemporaryFolder(modelsDir => {
      mkdirSync(join(modelsDir, 'old'), { recursive: true });
      mkdirSync(join(modelsDir, 'current'));
      writeFileSync(join(modelsDir, 'README.md'), 'mine');
      writeFileSync(join(modelsDir, 'old/fraud.pkl'), 'mine');
      expect(() => begin(modelsDir, 'r1', day(0))).toThrow(ConfigurationError);
      expect(() => begin(modelsDir, 'r1', day(0))).toThrow(`${modelsDir} holds files, but no registry: README.md, old`);
      expect(pathsOf(modelsDir)).toEqual(['README.md', 'current/', 'old/', 'old/fraud.pkl']);
    });
  });

  it('begins in a folder that a repository keeps with an empty file', async () => {
    await inTemporaryFolder(async modelsDir => {
      mkdirSync(join(modelsDir, 'candidates'), { recursive: true });
      writeFileSync(join(modelsDir, '.gitkeep'), '');
      expect(await verifyRegistry(modelsDir)).toBeNull();
      begin(modelsDir, 'r1', day(0)).commit(day(0));
      expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
      writeFileSync(join(modelsDir, '.gitkeep'), ' ');
      expect((await verifyRegistry(modelsDir))!.problems.map(({ path }) => path)).toEqual(['.gitkeep']);
      rmSync(join(modelsDir, '.gitkeep'));
      for (const path of ['current/.gitkeep', 'audit/.gitkeep', 'history/.gitkeep', 'outbox/.gitkeep']) {
        mkdirSync(join(modelsDir, path, '..'), { recursive: true });
        writeFileSync(join(modelsDir, path), '');
        expect((await verifyRegistry(modelsDir))!.problems.map(problem => problem.path)).toEqual([path]);
        expect(() => begin(modelsDir, 'r2', day(1))).toThrow(IntegrityError);
        rmSync(join(modelsDir, path));
      }
    });
  });

  it.each(['audit', 'history', 'candidates/churn', 'README.md'])('refuses a link in the place of %s', async path => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const outside = join(modelsDir, '..', 'outside');
      renameSync(join(modelsDir, path), outside);
      symlinkSync(outside, join(modelsDir, path));
      const before = [pathsOf(modelsDir), existsSync(join(outside, 'log')) && readdirSync(join(outside, 'log'))];
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(IntegrityError);
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(`${join(modelsDir, path)} is a link or a special file`);
      expect([pathsOf(modelsDir), existsSync(join(outside, 'log')) && readdirSync(join(outside, 'log'))]).toEqual(
        before,
      );
    });
  });

  it.each([
    ['a page that was edited', 'README.md', 'is not the text that was committed'],
    ['a history that was edited', 'history/fraud.jsonl', 'is not what the log says in line 1'],
    ['a package that no run has made', 'current/fraud/20260202T020304Z-7ed67e07/x', 'does not belong here'],
    ['an intent that no run has told', 'outbox/20260202T020304000Z-000000000099.json', 'does not belong here'],
  ])('refuses to replace or remove %s', async (_, path, message) => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      mkdirSync(join(modelsDir, path, '..'), { recursive: true });
      writeFileSync(join(modelsDir, path), 'evidence');
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(IntegrityError);
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(message);
      expect(readFileSync(join(modelsDir, path), 'utf8')).toBe('evidence');
      expect(existsSync(join(modelsDir, 'pending.json'))).toBe(false);
    });
  });

  it('leaves alone what is named like nothing of its own', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      writeFileSync(join(modelsDir, 'notes.txt'), 'mine');
      run(modelsDir, 'r4', day(4), () => undefined);
      expect(readFileSync(join(modelsDir, 'notes.txt'), 'utf8')).toBe('mine');
    });
  });

  it.each([
    ['a file', 'file', 'it is a file'],
    ['below a file', 'file/models', 'a part of this path is a file'],
    ['of a name that is too long', 'a'.repeat(300), 'the name is too long'],
  ])('refuses a folder that is %s', async (_, name, why) => {
    await inTemporaryFolder(modelsDir => {
      writeFileSync(join(modelsDir, '..', 'file'), '');
      expect(() => begin(join(modelsDir, '..', name), 'r1', day(0))).toThrow(ConfigurationError);
      expect(() => begin(join(modelsDir, '..', name), 'r1', day(0))).toThrow(why);
    });
  });

  it('takes a path relative to the working directory', async () => {
    await inTemporaryFolder(modelsDir => {
      begin(relative('.', modelsDir), 'r1', day(0)).withdraw(day(0), 'refused');
      expect(existsSync(modelsDir)).toBe(false);
    });
  });

  it('refuses to build on entries that no run has committed', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      asDeadProcess(() => begin(modelsDir, 'killed', day(3)).append('run.started', {}, day(3)));
      rmSync(join(modelsDir, 'pending.json'));
      expect(() => begin(modelsDir, 'r4', day(4))).toThrow(
        '000000000018.jsonl holds 1 entry that no run has committed',
      );
    });
  });

  it('refuses the remains of a run that does not fit the index', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      asDeadProcess(() => begin(modelsDir, 'killed', day(3)));
      const journal = readFileSync(join(modelsDir, 'pending.json'));
      rmSync(join(modelsDir, 'pending.json'));
      run(modelsDir, 'r4', day(4), () => undefined);
      writeFileSync(join(modelsDir, 'pending.json'), journal);
      expect(() => begin(modelsDir, 'r5', day(5))).toThrow('which neither started from this index.json nor wrote it');
      expect(readdirSync(modelsDir).filter(name => name.startsWith('pending'))).toEqual(['pending.json']);
    });
  });

  it('takes a run on another machine, or one whose number another process has now, for dead', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      for (const change of [{ host: 'elsewhere' }, { process_started: 'boot/1' }]) {
        begin(modelsDir, 'gone', day(3));
        const path = join(modelsDir, 'pending.json');
        const pending = { ...JSON.parse(readFileSync(path, 'utf8')), ...change };
        writeFileSync(path, `${JSON.stringify(pending, null, 2)}\n`);
        run(modelsDir, 'next', day(4), () => undefined);
        expect(eventsOf(modelsDir).at(-3)!.details).toMatchObject({ interrupted_run: 'gone' });
      }
    });
  });
});
