/** The prediction log, killed at every change of a file, or written by several runs at once: never half a line, none lost. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { asDeadProcessMeanwhile, withFaultsMeanwhile } from '../testing/fault-injection.ts';
import { openPredictionLog } from './log-predictions.ts';

let folder: string;
let context: ReturnType<typeof fakeContext>;
beforeEach(() => {
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'mlops-log-'));
  context = fakeContext({ workingDirectory: mkdtempSync(join(folder, 'work-')) });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function logRun(path: string, name: string, lines = 3): Promise<string> {
  const log = openPredictionLog(path, 'fraud', context);
  try {
    for (let i = 0; i < lines; i++) log.append(`{"run":"${name}","line":${i},"pad":"${'x'.repeat(50)}"}\n`);
    return await log.finish();
  } finally {
    log.discard();
  }
}

/** What a reader finds: every line of every file that has its name; throws at half a line. */
function runsIn(path: string): string[] {
  const files = !existsSync(path) ? [] : statSync(path).isDirectory() ? logFiles(path) : [path];
  return files.flatMap(file => {
    const text = readFileSync(file, 'utf8');
    expect(text.endsWith('\n') || text === '').toBe(true);
    return text
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line).run as string);
  });
}

function logFiles(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(name => /(?:^|\/)[^./][^/]*\.jsonl$/.test(name))
    .map(name => join(path, name));
}

const thrice = (run: string) => [run, run, run];

it('gives each run a file of its own in a folder', async () => {
  const path = join(folder, 'logs');
  const places = [await logRun(path, 'a'), await logRun(path, 'b')];
  expect(places[0]).toMatch(/logs\/fraud\/20260101T\d{6}Z-1001\.1\.jsonl$/);
  expect(new Set(places).size).toBe(2);
  expect(runsIn(path).sort()).toEqual([...thrice('a'), ...thrice('b')]);
});

it('takes another name where two runs would have the same', async () => {
  context = { ...context, now: () => new Date('2026-01-01T00:00:00Z') };
  const path = join(folder, 'logs');
  const places = [await logRun(path, 'a'), await logRun(path, 'b')];
  expect(places.map(place => place.split('/').at(-1))).toEqual([
    '20260101T000000Z-1001.1.jsonl',
    '20260101T000000Z-1001.1-2.jsonl',
  ]);
});

it('appends to a file, and leaves nothing beside it', async () => {
  const path = join(folder, 'deep', 'log.jsonl');
  await logRun(path, 'a');
  await logRun(path, 'b');
  expect(runsIn(path)).toEqual([...thrice('a'), ...thrice('b')]);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['log.jsonl']);
});

it('loses no line of runs that append at once', async () => {
  const path = join(folder, 'log.jsonl');
  await Promise.all(['a', 'b', 'c', 'd'].map(name => logRun(path, name)));
  expect(runsIn(path).sort()).toEqual(['a', 'b', 'c', 'd'].flatMap(thrice));
});

it('holds the lines of a run where a kill leaves nothing of them', () => {
  const own = join(folder, 'own');
  mkdirSync(own);
  const log = openPredictionLog(join(folder, 'log.jsonl'), 'fraud', { ...context, temporaryFolder: own });
  log.append('{"run":"a"}\n');
  expect(readdirSync(own)).toEqual([]);
  log.discard();
});

it('refuses a file that ends in the middle of a line, before anything is scored', () => {
  const path = join(folder, 'log.jsonl');
  writeFileSync(path, '{"run":"a"}\n{"ru');
  expect(() => openPredictionLog(path, 'fraud', context)).toThrow(/ends in the middle of a line/);
});

describe.each([
  ['a folder', 'logs'],
  ['a file', 'log.jsonl'],
])('%s, where the run is killed or the disk fails at each change', (_, name) => {
  it.each(['kill', 'tear', 'ENOSPC', 'EIO'] as const)(
    '%s: holds all lines of a run or none, and the next run goes on',
    async fault => {
      let outcomes = 0;
      for (let at = 1; ; at++) {
        const path = join(folder, `${fault}-${at}`, name);
        await logRun(path, 'before');
        const work = () => asDeadProcessMeanwhile(() => logRun(path, 'killed')).catch(() => {});
        const changes = await withFaultsMeanwhile({ fault, at }, work);
        const seen = runsIn(path).sort();
        const isThere = seen.includes('killed');
        expect(seen).toEqual([...thrice('before'), ...(isThere ? thrice('killed') : [])]);
        outcomes |= isThere ? 2 : 1;
        await logRun(path, 'next');
        expect(runsIn(path).sort()).toEqual([...seen, ...thrice('next')]);
        if (changes < at) break;
      }
      expect(outcomes).toBe(3);
    },
  );
});

it.each(['../../outside', 'a/b', '..', 'a\nb', ''])(
  'is opened for no model named %j, which would lead elsewhere',
  name => {
    for (const path of [join(folder, 'log'), join(folder, 'log.jsonl')]) {
      expect(() => openPredictionLog(path, name, context)).toThrow(IntegrityError);
    }
    expect(readdirSync(folder).filter(entry => !entry.startsWith('work-'))).toEqual([]);
  },
);
