import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, IntegrityError, PlatformError } from '../base/errors.ts';
import { asDeadProcess } from '../testing/fault-injection.ts';
import {
  begin,
  buildExample,
  day,
  eventsOf,
  inTemporaryFolder,
  packageOf,
  pathsOf,
  run,
  stagesOf,
  train,
} from '../testing/registry-runs.ts';
import { packagePath } from './package.ts';
import { openRegistry } from './registry.ts';
import { verifyRegistry } from './verify-registry.ts';
import { DisturbedError } from './watch.ts';

describe('a run', () => {
  it('changes nothing that readers see before it commits', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const before = stagesOf(modelsDir, 'fraud');
      const transaction = begin(modelsDir, 'r4', day(4));
      const version = train(transaction, 'fraud', 'fraud-5', 'current', day(4));
      expect(stagesOf(modelsDir, 'fraud')).toEqual(before);
      transaction.commit(day(4));
      expect(openRegistry(modelsDir).current('fraud')!.version).toBe(version);
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['archived', 'archived', 'candidates', 'archived', 'current']);
    });
  });

  it('tells what it changed, in its result and in the last entry of the log', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const old = openRegistry(modelsDir).current('fraud')!.version;
      let version = '';
      const commit = run(modelsDir, 'r4', day(4), transaction => {
        version = train(transaction, 'fraud', 'fraud-5', 'current', day(4));
      });
      expect(commit.changes).toEqual([
        { model: 'fraud', version: old, from: 'current', to: 'archived' },
        { model: 'fraud', version, from: null, to: 'current' },
      ]);
      expect(eventsOf(modelsDir).at(-1)).toMatchObject({
        kind: 'registry.committed',
        details: { changes: commit.changes },
      });
      expect(readFileSync(join(modelsDir, 'audit/checkpoint'), 'utf8')).toBe(commit.checkpoint);
      expect(eventsOf(modelsDir)).toHaveLength(commit.size);
    });
  });

  it('names versions of one moment and one content apart', async () => {
    await inTemporaryFolder(modelsDir => {
      run(modelsDir, 'r1', day(0), transaction => {
        const names = [1, 2, 3].map(() => train(transaction, 'fraud', 'same', 'candidates', day(0)));
        expect(names.map(name => name.slice(25))).toEqual(['', '-2', '-3']);
        expect(names[0]).toMatch(/^20260131T020304Z-[0-9a-f]{8}$/);
      });
    });
  });

  it.each([
    ...['', '.', '..', '../x', 'a/b', 'a\\b', 'C:x', '/etc', '~', '-rf', 'é', 'x ', 'x.', 'a\nb', 'aux', 'com1.csv'],
    ...['__proto__', 'x'.repeat(65)],
  ])('refuses %j as the name of a model', async name => {
    await inTemporaryFolder(modelsDir => {
      const transaction = begin(modelsDir, 'r1', day(0));
      expect(() => train(transaction, name, 'x', 'current', day(0))).toThrow(ConfigurationError);
      transaction.withdraw(day(0), 'refused');
      expect(readdirSync(dirname(modelsDir))).toEqual([]);
    });
  });

  it('keeps models apart that have names of JavaScript objects', async () => {
    await inTemporaryFolder(async modelsDir => {
      run(modelsDir, 'r1', day(0), transaction => train(transaction, 'constructor', 'x', 'current', day(0)));
      expect(openRegistry(modelsDir).versions('toString')).toEqual([]);
      expect(openRegistry(modelsDir).current('constructor')!.stage).toBe('current');
      expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
    });
  });

  it('refuses a name that differs from another one in case only', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const transaction = begin(modelsDir, 'r4', day(4));
      expect(() => train(transaction, 'Fraud', 'x', 'current', day(4))).toThrow('the registry has a model named fraud');
    });
  });

  it('never lets time run backwards in the index when a clock does', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      run(modelsDir, 'early', day(-5), transaction => train(transaction, 'fraud', 'fraud-5', 'current', day(-5)));
      const entry = openRegistry(modelsDir).current('fraud')!;
      expect(entry.stage_since).toBe(day(2).toISOString());
      run(modelsDir, 'later', day(-4), transaction => transaction.rollback('fraud', day(-4)));
      expect(openRegistry(modelsDir).current('fraud')!.sha256).toMatch(/^2836088f/);
    });
  });

  it('notices when another run has taken the registry from it, and commits nothing', async () => {
    await inTemporaryFolder(async modelsDir => {
      buildExample(modelsDir);
      const slow = asDeadProcess(() => begin(modelsDir, 'on another machine', day(3)));
      train(slow, 'fraud', 'slow', 'current', day(3));
      const fast = begin(modelsDir, 'fast', day(4));
      expect(() => slow.append('x', {}, day(4))).toThrow('another run has taken over the registry');
      expect(() => slow.commit(day(4))).toThrow(PlatformError);
      expect(slow.abandon(day(4), 'lost')).toBeNull();
      train(fast, 'fraud', 'fast', 'current', day(4));
      fast.commit(day(4));
      expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
    });
  });

  describe('while which someone else changes what it found', () => {
    const log = 'audit/log/000000000000.jsonl';
    const rewrite = (from: string, to: string) => (path: string) =>
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const line = '{"at":"2026-05-01T02:17:00Z","details":{},"kind":"x","run":"r"}\n';
    const disturbed = (work: () => unknown): string => {
      try {
        work();
      } catch (error) {
        expect(error).toBeInstanceOf(DisturbedError);
        return (error as Error).message;
      }
      throw new Error('nothing was said');
    };
    it.each<[string, string, (path: string) => void]>([
      ['changes an entry', log, rewrite('"promoted":false', '"promoted":true')],
      ['appends an entry', log, path => appendFileSync(path, line)],
      ['appends what is none', log, path => appendFileSync(path, '{"evil":1}\n')],
      [
        'changes a leaf hash',
        'audit/leaves/000000000000.bin',
        path => writeFileSync(path, readFileSync(path).reverse()),
      ],
      ['changes the index', 'index.json', rewrite('"candidates"', '"archived"')],
      ['removes the index', 'index.json', path => rmSync(path)],
      ['changes the checkpoint', 'audit/checkpoint', path => appendFileSync(path, 'x')],
      ['changes a history', 'history/fraud.jsonl', path => appendFileSync(path, '{}\n')],
    ])('commits nothing, says so, and leaves all else as it was: one that %s', async (_, path, change) => {
      for (const end of ['commit', 'stage', 'abandon', 'withdraw'] as const) {
        await inTemporaryFolder(async modelsDir => {
          buildExample(modelsDir);
          const [files, was] = [pathsOf(modelsDir), readFileSync(join(modelsDir, path))];
          const transaction = begin(modelsDir, 'r4', day(4));
          transaction.append('run.started', {}, day(4));
          change(join(modelsDir, path));
          const is = existsSync(join(modelsDir, path)) ? readFileSync(join(modelsDir, path)) : null;
          if (end === 'commit') disturbed(() => transaction.commit(day(4)));
          if (end === 'stage') disturbed(() => train(transaction, 'fraud', 'fraud-5', 'current', day(4)));
          const said = disturbed(() =>
            end === 'withdraw' ? transaction.withdraw(day(4), 'x') : transaction.abandon(day(4), 'x'),
          );
          expect(said).toContain(path.startsWith('audit') ? '/audit/' : path);
          if (is === null) expect(existsSync(join(modelsDir, path))).toBe(false);
          else expect(readFileSync(join(modelsDir, path))).toEqual(is);
          writeFileSync(join(modelsDir, path), was);
          expect(pathsOf(modelsDir)).toEqual(files);
          expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
          run(modelsDir, 'r5', day(5), next => train(next, 'fraud', 'fraud-5', 'current', day(5)));
          expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
        });
      }
    });

    it.each(['{"evil":1}\n', line, 'half a li'])(
      'has none of it when its own part of the log is not what it wrote: %j',
      async added => {
        await inTemporaryFolder(async modelsDir => {
          buildExample(modelsDir);
          const files = pathsOf(modelsDir);
          const transaction = begin(modelsDir, 'r4', day(4));
          const { index } = transaction.append('run.started', {}, day(4));
          appendFileSync(join(modelsDir, `audit/log/${String(index).padStart(12, '0')}.jsonl`), added);
          transaction.append('model.trained', {}, day(4));
          expect(disturbed(() => transaction.commit(day(4)))).toMatch(/does not hold what this run has logged$/);
          disturbed(() => transaction.abandon(day(4), 'x'));
          expect(pathsOf(modelsDir)).toEqual(files);
          expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
        });
      },
    );

    it('commits nothing where a package was changed, or something was laid beside it', async () => {
      for (const change of [
        (folder: string) => appendFileSync(join(folder, 'model.json'), ' '),
        (folder: string) => writeFileSync(join(folder, 'other'), ''),
      ]) {
        await inTemporaryFolder(modelsDir => {
          buildExample(modelsDir);
          const transaction = begin(modelsDir, 'r4', day(4));
          const [entry] = openRegistry(modelsDir).versions('churn');
          change(join(modelsDir, packagePath('churn', entry!)));
          const said = disturbed(() => train(transaction, 'fraud', 'fraud-5', 'current', day(4)));
          expect(said).toMatch(/candidates\/churn\/[^/]+\/(?:model\.json is not what it was|other )/);
        });
      }
    });

    it('goes on where files were only touched', async () => {
      await inTemporaryFolder(async modelsDir => {
        buildExample(modelsDir);
        const transaction = begin(modelsDir, 'r4', day(4));
        const paths = ['audit/log/000000000000.jsonl', 'index.json', 'README.md'];
        for (const path of paths) utimesSync(join(modelsDir, path), 1, 1);
        train(transaction, 'fraud', 'fraud-5', 'current', day(4));
        transaction.commit(day(4));
        expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
      });
    });
  });

  it('is over after its commit', async () => {
    await inTemporaryFolder(modelsDir => {
      const transaction = begin(modelsDir, 'r1', day(0));
      transaction.commit(day(0));
      expect(() => transaction.append('x', {}, day(0))).toThrow(TypeError);
      expect(transaction.abandon(day(0), 'late')).toBeNull();
      expect(transaction.withdraw(day(0), 'late')).toBeUndefined();
    });
  });

  it('keeps a record when it is abandoned, and no model', async () => {
    await inTemporaryFolder(async modelsDir => {
      buildExample(modelsDir);
      const before = stagesOf(modelsDir, 'fraud');
      const transaction = begin(modelsDir, 'r4', day(4));
      train(transaction, 'fraud', 'fraud-5', 'current', day(4));
      expect(transaction.abandon(day(4), 'cancelled')).toMatchObject({ changes: [] });
      expect(stagesOf(modelsDir, 'fraud')).toEqual(before);
      expect(eventsOf(modelsDir).at(-2)).toMatchObject({
        ...{ kind: 'run.abandoned', run: 'r4' },
        details: { reason: 'cancelled', first_entry: 18 },
      });
      expect(await verifyRegistry(modelsDir)).toMatchObject({ ok: true, notes: [] });
    });
  });

  it('leaves every byte as it was when it is withdrawn', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const bytes = () =>
        pathsOf(modelsDir).map(path => [path, path.endsWith('/') ? '' : readFileSync(join(modelsDir, path), 'latin1')]);
      const before = bytes();
      const transaction = begin(modelsDir, 'r4', day(4));
      train(transaction, 'fraud', 'fraud-5', 'current', day(4));
      transaction.withdraw(day(4), 'refused');
      expect(bytes()).toEqual(before);
    });
  });

  it('removes the folders that it made when it is withdrawn, and no other', async () => {
    await inTemporaryFolder(modelsDir => {
      begin(join(modelsDir, 'a/b'), 'r1', day(0)).withdraw(day(0), 'refused');
      expect(readdirSync(dirname(modelsDir))).toEqual([]);
      mkdirSync(modelsDir);
      begin(modelsDir, 'r1', day(0)).withdraw(day(0), 'refused');
      expect(readdirSync(dirname(modelsDir))).toEqual(['models']);
    });
  });
});

describe('promotion, rollback and retention', () => {
  it('brings a candidate into production and archives what was there', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const candidate = openRegistry(modelsDir).versions('fraud')[2]!;
      run(modelsDir, 'r4', day(4), transaction => transaction.promote('fraud', candidate.version, day(4)));
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['archived', 'archived', 'current', 'archived']);
      expect(openRegistry(modelsDir).load('fraud', candidate.version)).toEqual(
        new Map([...packageOf('fraud-3')].sort().map(([name, bytes]) => [name, bytes])),
      );
    });
  });

  it('rolls back step by step, never to a version that was rolled back', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const rollback = (name: string) =>
        run(modelsDir, name, day(4), transaction => transaction.rollback('fraud', day(4)));
      rollback('r4');
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['archived', 'current', 'candidates', 'archived']);
      rollback('r5');
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['current', 'archived', 'candidates', 'archived']);
      expect(() => rollback('r6')).toThrow('fraud has no earlier version to roll back to');
    });
  });

  it('refuses to bring back a package that was damaged, and names the file', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const { version } = openRegistry(modelsDir).versions('fraud')[1]!;
      writeFileSync(join(modelsDir, 'archived/fraud', version, 'model.json'), '{}');
      const transaction = begin(modelsDir, 'r4', day(4));
      expect(() => transaction.rollback('fraud', day(4))).toThrow(IntegrityError);
      expect(() => transaction.rollback('fraud', day(4))).toThrow(/model\.json has SHA-256 44136fa3\w+, expected \w+/);
      expect(transaction.models.get('fraud')!.map(entry => entry.stage)).toEqual(stagesOf(modelsDir, 'fraud'));
    });
  });

  it('retires what is older than the rules keep, but neither production nor what a rollback needs', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const rules = { candidatesDays: 30, productionDays: 365 };
      const retire = (name: string, now: Date) =>
        run(modelsDir, name, now, transaction => transaction.retire('fraud', rules, now));
      retire('r4', day(31));
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['archived', 'archived', 'candidates', 'current']);
      retire('r5', day(31.5));
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['archived', 'archived', 'current']);
      retire('r6', day(3000));
      expect(stagesOf(modelsDir, 'fraud')).toEqual(['archived', 'current']);
      const retired = eventsOf(modelsDir).filter(({ kind }) => kind === 'version.retired');
      expect(retired.map(({ details }) => [details['stage'], details['age_days'], details['limit_days']])).toEqual([
        ['candidates', 30, 30],
        ['archived', 2999, 365],
      ]);
      expect(pathsOf(modelsDir).filter(path => path.startsWith('candidates/fraud'))).toEqual([]);
    });
  });

  it('names what there is when asked for what there is not', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const registry = openRegistry(modelsDir);
      expect(() => registry.load('frod', 'x')).toThrow(expect.objectContaining({ hint: 'it has: churn, fraud' }));
      expect(() => registry.load('churn', 'x')).toThrow(
        expect.objectContaining({ hint: `it has: ${registry.versions('churn')[0]!.version}` }),
      );
    });
  });
});
