import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signerFrom, vkeyOf } from '../audit/audit-log.ts';
import { ConfigurationError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import { asDeadProcess } from '../testing/fault-injection.ts';
import {
  begin,
  buildExample,
  copyFolder,
  day,
  inTemporaryFolder,
  pathsOf,
  run,
  temporaryRegistry,
  train,
} from '../testing/registry-runs.ts';
import { beginTransaction } from './begin-transaction.ts';
import { verifyRegistry } from './verify-registry.ts';

const { modelsDir: example, remove } = temporaryRegistry();
let files: string[];

beforeAll(() => {
  buildExample(example);
  files = pathsOf(example).filter(path => !path.endsWith('/'));
});
afterAll(remove);

async function afterChange(change: (modelsDir: string) => void) {
  return inTemporaryFolder(async modelsDir => {
    copyFolder(dirname(example), dirname(modelsDir));
    change(modelsDir);
    return (await verifyRegistry(modelsDir))!;
  });
}

describe('a registry that nobody touched', () => {
  it('verifies, and says what it holds', async () => {
    expect(await verifyRegistry(example)).toMatchObject({
      ...{ ok: true, problems: [], notes: [], interrupted: false },
      ...{ models: 2, versions: 5, files: files.length, log: { size: 18 } },
    });
  });

  it('verifies also with the empty folders that a copy may bring', async () => {
    await inTemporaryFolder(async modelsDir => {
      run(modelsDir, 'r1', day(0), transaction => train(transaction, 'fraud', 'fraud-1', 'current', day(0)));
      for (const stage of ['candidates', 'archived']) mkdirSync(join(modelsDir, stage), { recursive: true });
      expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
    });
  });
});

describe('any change to a file', () => {
  it('is found and named: a flipped bit anywhere', async () => {
    const random = seededRandom('flips');
    await inTemporaryFolder(async modelsDir => {
      copyFolder(dirname(example), dirname(modelsDir));
      for (const path of files) {
        const original = readFileSync(join(example, path));
        const places = [0, original.length - 1, ...Array.from({ length: 24 }, () => random.integer(original.length))];
        for (const place of places) {
          const changed = Buffer.from(original);
          changed[place]! ^= 1 << random.integer(8);
          writeFileSync(join(modelsDir, path), changed);
          const { ok, problems } = (await verifyRegistry(modelsDir))!;
          expect({ path, place, ok }).toEqual({ path, place, ok: false });
          // The origin stands in both and in no third place: which of the two was changed cannot be known.
          const named = path === 'index.json' ? [path, 'audit/checkpoint'] : [path];
          expect(named).toContain(problems[0]!.path);
        }
        writeFileSync(join(modelsDir, path), original);
      }
      expect((await verifyRegistry(modelsDir))!.problems).toEqual([]);
    });
  });

  it.each([
    ['emptied', (path: string) => writeFileSync(path, '')],
    ['appended to', (path: string) => appendFileSync(path, '\n')],
    ['removed', (path: string) => rmSync(path)],
    ['renamed', (path: string) => renameSync(path, `${path}~`)],
    ['replaced by a link to the same bytes', (path: string) => replaceByLink(path)],
    ['replaced by a folder', (path: string) => replaceByFolder(path)],
  ])('is found and named: %s', async (_, change) => {
    for (const path of files) {
      const { ok, problems } = await afterChange(modelsDir => change(join(modelsDir, path)));
      expect({ path, ok }).toEqual({ path, ok: false });
      const named = problems.map(problem => problem.path);
      // A folder of the log that is not there is named as the segment that is missing.
      expect(named.map(name => name.replace('leaves', 'log').replace(/bin$/, 'jsonl'))).toContain(
        path.replace('leaves', 'log').replace(/bin$/, 'jsonl'),
      );
    }
  });

  it('is found in an index that is written in another way but says the same', async () => {
    const { problems } = await afterChange(modelsDir => {
      const index = JSON.parse(readFileSync(join(modelsDir, 'index.json'), 'utf8'));
      writeFileSync(join(modelsDir, 'index.json'), JSON.stringify(index));
    });
    expect(problems[0]).toEqual({ path: 'index.json', problem: 'was edited by hand: line 1 differs' });
  });

  it('is found in an index whose digests were all mended', async () => {
    const { problems } = await afterChange(modelsDir => {
      const text = readFileSync(join(modelsDir, 'index.json'), 'utf8');
      writeFileSync(join(modelsDir, 'index.json'), text.replace('"accuracy": 0.9', '"accuracy": 0.99'));
    });
    expect(problems).toEqual([
      { path: 'index.json', problem: 'is not the one that the last entry of the log committed', entry: 17 },
    ]);
  });

  it('is found in an intent that is missing, or says something else', async () => {
    const [intent] = files.filter(path => path.startsWith('outbox/'));
    const change = (work: (path: string) => void) => afterChange(modelsDir => work(join(modelsDir, intent!)));
    const { problems: missing } = await change(rmSync);
    expect(missing).toEqual([{ path: intent, problem: 'is missing, and still to be done', entry: 16 }]);
    const { problems: other } = await change(path => writeFileSync(path, '{}'));
    expect(other).toEqual([{ path: intent, problem: 'is not the intent that was committed', entry: 16 }]);
  });

  it('names the first wrong entry of the log', async () => {
    const { problems } = await afterChange(modelsDir => {
      const path = join(modelsDir, 'audit/log/000000000006.jsonl');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"promoted":false', '"promoted":true'));
    });
    expect(problems[0]).toMatchObject({ path: 'audit/log/000000000006.jsonl', line: 5, entry: 10 });
  });
});

describe('what does not belong there', () => {
  it.each([
    ...['note.txt', '.hidden', 'index.json~', '.index.json.0123456789ab.tmp', 'history/unknown.jsonl'],
    ...[
      'audit/note',
      'audit/log/000000000099.jsonl',
      'audit/log/.x.0123456789ab.tmp',
      'audit/.checkpoint.0123456789ab.tmp',
    ],
    ...[
      'alerts.json~',
      'outbox/note',
      'outbox/20260202T020304000Z-000000000099.json',
      'current/fraud/20260202T020304Z-2836088f/more.json',
      'candidates/fraud/x/y/z',
    ],
    ...['current/fraud/20260131T020304Z-3e6d87d4/model.json', 'other/deep/er'],
    'pending.json/x',
    `pending.json.${'0'.repeat(32)}`,
    `pending.json.${'0'.repeat(32)}.claim`,
  ])('is found and named: %s', async path => {
    const { ok, problems } = await afterChange(modelsDir => {
      mkdirSync(dirname(join(modelsDir, path)), { recursive: true });
      writeFileSync(join(modelsDir, path), '{"more": true}');
    });
    expect(ok).toBe(false);
    expect(`${path}/`.startsWith(`${problems[0]!.path}/`)).toBe(true);
  });

  it('is found also when it is a folder without files', async () => {
    const { problems } = await afterChange(modelsDir => mkdirSync(join(modelsDir, 'current/empty')));
    expect(problems).toEqual([{ path: 'current/empty', problem: 'does not belong here: no run has committed it' }]);
  });

  it('is not excused by a journal that does not fit the index', async () => {
    const { problems } = await afterChange(modelsDir => {
      asDeadProcess(() => begin(modelsDir, 'killed', day(3)));
      run(join(dirname(modelsDir), 'other'), 'elsewhere', day(3), () => undefined);
      copyFileSync(join(modelsDir, 'pending.json'), join(dirname(modelsDir), 'other', 'pending.json'));
      copyFolder(join(dirname(modelsDir), 'other'), modelsDir);
      mkdirSync(join(modelsDir, 'current/fraud/20260131T020304Z-3e6d87d4'), { recursive: true });
    });
    expect(problems.map(({ path }) => path)).toEqual(['pending.json', 'current/fraud']);
  });

  it('is not excused by a file that only calls itself a journal', async () => {
    const { problems } = await afterChange(modelsDir => writeFileSync(join(modelsDir, 'pending.json'), '{}\n'));
    expect(problems).toEqual([{ path: 'pending.json', problem: 'is not the journal of a run' }]);
  });
});

describe('a registry whose run was killed', () => {
  it('verifies, and says what the next run clears away', async () => {
    const verification = await afterChange(modelsDir => {
      asDeadProcess(() => train(begin(modelsDir, 'killed', day(3)), 'fraud', 'fraud-5', 'current', day(3)));
    });
    expect(verification).toMatchObject({ ok: true, problems: [], interrupted: true, versions: 5 });
    expect(verification.notes[0]).toMatch(/^run killed was interrupted/);
    expect(verification.notes.slice(1).map(note => note.split(' ')[0])).toEqual([
      'audit/log/000000000018.jsonl',
      expect.stringMatching(/^current\/fraud\//),
      expect.stringMatching(/^archived\/fraud\//),
    ]);
  });

  it('still does not verify when a committed file was changed', async () => {
    const { problems } = await afterChange(modelsDir => {
      asDeadProcess(() => train(begin(modelsDir, 'killed', day(3)), 'fraud', 'fraud-5', 'current', day(3)));
      appendFileSync(join(modelsDir, files.find(path => path.startsWith('current/'))!), ' ');
      appendFileSync(join(modelsDir, 'README.md'), ' ');
    });
    expect(problems.map(({ path }) => path.split('/')[0])).toEqual(['current', 'README.md']);
  });
});

describe('what an auditor holds', () => {
  it('finds a registry that was taken back to an earlier state as a whole', async () => {
    await inTemporaryFolder(async modelsDir => {
      copyFolder(dirname(example), dirname(modelsDir));
      const earlier = join(dirname(modelsDir), 'earlier');
      copyFolder(modelsDir, earlier);
      const { checkpoint } = run(modelsDir, 'r4', day(4), () => undefined);
      expect(await verifyRegistry(modelsDir, { checkpoint })).toMatchObject({ ok: true });
      expect(await verifyRegistry(earlier)).toMatchObject({ ok: true });
      const verification = await verifyRegistry(earlier, { checkpoint });
      expect(verification!.problems).toEqual([
        { path: 'audit/earlier checkpoint', problem: expect.stringContaining('rolled back') },
      ]);
    });
  });

  it('accepts a signed log with its key, and no other key', async () => {
    const key = (name: string) => signerFrom(PRIVATE_KEY, name);
    await inTemporaryFolder(async modelsDir => {
      const options = { run: 'r', now: day(0), origin: 'example.org/log', signer: key('example.org/log') };
      beginTransaction(modelsDir, options).commit(day(0));
      const verify = async (vkey: string) => (await verifyRegistry(modelsDir, { vkey }))!.ok;
      expect(await verify(vkeyOf(key('example.org/log').key))).toBe(true);
      expect(await verify(vkeyOf(key('example.org/other').key))).toBe(false);
    });
  });
});

describe('where there is nothing to verify', () => {
  it('says so, for a folder that is not there or empty', async () => {
    await inTemporaryFolder(async modelsDir => {
      expect(await verifyRegistry(modelsDir)).toBeNull();
      mkdirSync(join(modelsDir, 'current'), { recursive: true });
      expect(await verifyRegistry(modelsDir)).toBeNull();
    });
  });

  it('refuses a file in the place of the folder', async () => {
    await expect(verifyRegistry(join(example, 'index.json'))).rejects.toBeInstanceOf(ConfigurationError);
  });

  it('does not take a folder of other files for a registry', async () => {
    await inTemporaryFolder(async modelsDir => {
      mkdirSync(modelsDir);
      writeFileSync(join(modelsDir, 'fraud.pkl'), 'x');
      expect((await verifyRegistry(modelsDir))!.problems).toEqual([{ path: 'index.json', problem: 'is missing' }]);
    });
  });
});

function replaceByLink(path: string): void {
  renameSync(path, join(dirname(example), 'elsewhere'));
  symlinkSync(join(dirname(example), 'elsewhere'), path);
}

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

const PRIVATE_KEY = [
  '-----BEGIN PRIVATE KEY-----',
  'MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC',
  '-----END PRIVATE KEY-----',
].join('\n');
