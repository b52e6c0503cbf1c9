/** A journal excuses what the log explains, and nothing else: neither for `verify` nor for the next run. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { asDeadProcess } from '../testing/fault-injection.ts';
import {
  begin,
  buildExample,
  copyFolder,
  day,
  inTemporaryFolder,
  pathsOf,
  temporaryRegistry,
  train,
} from '../testing/registry-runs.ts';
import { readCommitted } from './folder.ts';
import { verifyRegistry } from './verify-registry.ts';

const { modelsDir: example, remove } = temporaryRegistry();
const VERSION = '20991231T000000Z-00000000';

beforeAll(() => buildExample(example));
afterAll(remove);

/** What `verify` finds, and whether the next run refuses to go on. */
async function judged(change: (modelsDir: string) => void) {
  return inTemporaryFolder(async modelsDir => {
    copyFolder(dirname(example), dirname(modelsDir));
    change(modelsDir);
    const verification = (await verifyRegistry(modelsDir))!;
    const before = pathsOf(modelsDir).filter(path => path !== 'pending.json');
    let refusal: unknown;
    try {
      begin(modelsDir, 'next', day(9));
    } catch (error) {
      refusal = error;
      expect(pathsOf(modelsDir).filter(path => path !== 'pending.json')).toEqual(before);
    }
    return { ...verification, refusal };
  });
}

/** As a run would write it that began with this state and died, or, with `change`, that says something else. */
function forge(modelsDir: string, change: Readonly<Record<string, unknown>> = {}): void {
  const { index, digest } = readCommitted(modelsDir);
  const journal = {
    ...{ token: '0'.repeat(32), schema_version: 1, run: 'forged', pid: 2 ** 22 + 7, host: 'elsewhere' },
    ...{ process_started: null, started_at: day(3).toISOString(), base: digest, log_size: index!.log.size },
    ...{ recovers: null, ...change },
  };
  writeFileSync(join(modelsDir, 'pending.json'), `${JSON.stringify(journal, null, 2)}\n`);
}

/** As the run that committed last, killed behind its commit. */
function forgeBehindCommit(modelsDir: string): void {
  forge(modelsDir, { run: 'r3', base: '1'.repeat(64), log_size: 12 });
}

function plant(modelsDir: string, path: string, text = 'import os\n'): void {
  mkdirSync(dirname(join(modelsDir, path)), { recursive: true });
  writeFileSync(join(modelsDir, path), text);
}

describe('a journal that someone has written', () => {
  const change = (path: string, text: string) => (modelsDir: string) => plant(modelsDir, path, text);
  const append = (path: string) => (modelsDir: string) => appendFileSync(join(modelsDir, path), '{"fake":1}\n');
  const without = (path: string) => (modelsDir: string) => rmSync(join(modelsDir, path), { recursive: true });

  it.each([
    ['current', `current/fraud/${VERSION}/evil.py`],
    ['candidates', `candidates/churn/${VERSION}/model.json`],
    ['current', 'current/evil/x'],
    ['outbox', 'outbox/20260202T020304000Z-000000000099.json'],
    ['.index.json', '.index.json.0123456789ab.tmp'],
    ['.README.md', '.README.md.0123456789ab.tmp'],
    ['history', 'history/.fraud.jsonl.0123456789ab.tmp'],
    ['audit', 'audit/.checkpoint.0123456789ab.tmp'],
    ['audit', 'audit/log/000000000018.jsonl'],
    ['pending.json.', `pending.json.${'1'.repeat(32)}`],
    ['.pending.json', '.pending.json.0123456789ab.tmp'],
  ])('does not excuse what no run has told of: %s, %s', async (top, path) => {
    for (const forged of [forge, forgeBehindCommit]) {
      const { problems } = await judged(modelsDir => {
        plant(modelsDir, path);
        forged(modelsDir);
      });
      expect(problems.map(problem => problem.path.slice(0, top.length))).toContain(top);
    }
  });

  it.each([
    ['README.md', change('README.md', '# Approved for medical use\n')],
    ['README.md', without('README.md')],
    ['history/fraud.jsonl', append('history/fraud.jsonl')],
    ['history/fraud.jsonl', (modelsDir: string) => truncateSync(join(modelsDir, 'history/fraud.jsonl'), 0)],
    ['history/fraud.jsonl', without('history/fraud.jsonl')],
    ['alerts.json', append('alerts.json')],
    ['audit/checkpoint', without('audit/checkpoint')],
    ['audit/leaves/000000000012.bin', without('audit/leaves')],
  ])('does not excuse another %s, which no run may replace then', async (path, work) => {
    for (const forged of [() => undefined, forge, forgeBehindCommit]) {
      const { problems, refusal } = await judged(modelsDir => {
        work(modelsDir);
        forged(modelsDir);
      });
      expect(problems.map(problem => problem.path)).toContain(path);
      expect(refusal).toBeInstanceOf(IntegrityError);
    }
  });

  it('excuses nothing when it fits the index but not the log', async () => {
    const { problems } = await judged(modelsDir => forge(modelsDir, { log_size: 12 }));
    expect(problems[0]).toMatchObject({ path: 'pending.json', problem: expect.stringContaining('expected 18') });
  });

  it('does not excuse entries of other runs', async () => {
    const { problems, refusal } = await judged(modelsDir => {
      asDeadProcess(() => begin(modelsDir, 'killed', day(3)).append('run.started', {}, day(3)));
      forge(modelsDir);
    });
    expect(problems).toEqual([{ path: 'audit', problem: expect.stringContaining('run killed'), entry: 18 }]);
    expect(refusal).toBeInstanceOf(IntegrityError);
  });

  it('is a note where nothing else lies there', async () => {
    for (const forged of [forge, forgeBehindCommit]) {
      expect(await judged(forged)).toMatchObject({ ok: true, interrupted: true, refusal: undefined });
    }
  });
});

describe('what a killed run has left', () => {
  const kill = (modelsDir: string) =>
    asDeadProcess(() => train(begin(modelsDir, 'killed', day(3)), 'fraud', 'fraud-5', 'current', day(3)));
  const folderOf = (modelsDir: string) => {
    const [version] = readdirSync(join(modelsDir, 'current/fraud')).filter(name => name.startsWith('20260203'));
    return join(modelsDir, 'current/fraud', version!);
  };

  it('is explained by the entries that it wrote before', async () => {
    expect(await judged(kill)).toMatchObject({ ok: true, refusal: undefined });
  });

  it.each([
    ['a file more', (folder: string) => writeFileSync(join(folder, 'evil.py'), 'x')],
    ['a folder more', (folder: string) => mkdirSync(join(folder, 'deeper'))],
    ['other bytes', (folder: string) => alter(join(folder, 'model.json'))],
    ['bytes more', (folder: string) => appendFileSync(join(folder, 'model.json'), ' ')],
    ['two files cut', (folder: string) => ['model.json', 'card.json'].map(name => truncateSync(join(folder, name), 3))],
  ])('is a problem with %s, and stays as evidence', async (_, change) => {
    const { problems, refusal } = await judged(modelsDir => {
      kill(modelsDir);
      change(folderOf(modelsDir));
    });
    expect(problems.map(({ path }) => path.split('/')[0])).toEqual(['current']);
    expect(refusal).toBeInstanceOf(IntegrityError);
  });

  it('may end with one file that is not finished, and says so', async () => {
    const { ok, notes } = await judged(modelsDir => {
      kill(modelsDir);
      truncateSync(join(folderOf(modelsDir), 'model.json'), 3);
    });
    expect({ ok, note: notes.find(note => note.startsWith('current')) }).toEqual({
      ok: true,
      note: expect.stringMatching(/is of no committed version, and one of its files is not finished$/),
    });
  });

  it('is no excuse for entries that were put behind its own', async () => {
    const { problems } = await judged(modelsDir => {
      kill(modelsDir);
      appendFileSync(join(modelsDir, 'audit/log/000000000018.jsonl'), 'anything');
    });
    expect(problems).toEqual([
      { path: 'audit/log/000000000018.jsonl', problem: 'ends with bytes that begin no entry' },
    ]);
  });
});

function alter(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 4]! ^= 1;
  writeFileSync(path, bytes);
}
