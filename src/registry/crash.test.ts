/** The protocol of a run against death and failing disks, at every change that it makes to files. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alertBookText } from '../alerts/alert-book.ts';
import { PlatformError } from '../base/errors.ts';
import { asDeadProcess, withFaults } from '../testing/fault-injection.ts';
import {
  begin,
  buildExample,
  busyRun,
  copyFolder,
  day,
  eventsOf,
  inTemporaryFolder,
  pathsOf,
  raise,
  run,
  train,
} from '../testing/registry-runs.ts';
import { readIntent } from './outbox.ts';
import { openRegistry } from './registry.ts';
import type { Transaction } from './transaction.ts';
import { verifyRegistry } from './verify-registry.ts';

const NOW = day(60);
/** Counts only, and spares the disk. */
const NO_FAULT = { fault: 'kill', at: Number.POSITIVE_INFINITY } as const;

function firstRun(modelsDir: string): void {
  run(modelsDir, 'first', NOW, transaction => train(transaction, 'fraud', 'fraud-1', 'current', NOW));
}

function openRun(modelsDir: string): Transaction {
  const transaction = begin(modelsDir, 'open', NOW);
  train(transaction, 'fraud', 'fraud-5', 'current', NOW);
  raise(transaction, 'fraud', NOW);
  transaction.intend({ kind: 'issue', key: 'regression:fraud', payload: {} }, NOW);
  return transaction;
}

/** Kills `work` at its change number `at` and returns that change's name; undefined when it has fewer. */
function killAt(at: number, fault: 'kill' | 'tear', work: () => void): string | undefined {
  const names: string[] = [];
  const observe = (name: string) => names.push(name);
  try {
    asDeadProcess(() => withFaults({ fault, at, observe }, work));
  } catch (error) {
    if (names.length < at) throw error;
  }
  return names[at - 1];
}

/** What readers can rely on at any moment: every version of the index, whole, every alert, every intent. */
function contentsOf(modelsDir: string): Record<string, string> {
  const registry = openRegistry(modelsDir);
  const { alerts, pending } = registry.standing();
  const versions = [...registry.models.keys()].flatMap(model =>
    registry.versions(model).map(({ version, stage }) => {
      const files = registry.load(model, version);
      return [`${model} ${version}`, `${stage} ${Buffer.concat([...files.values()]).toString()}`] as const;
    }),
  );
  const intents = [...pending.values()].map(one => [one.id, JSON.stringify(readIntent(modelsDir, one))] as const);
  return Object.fromEntries([...versions, ...intents, ['alerts', alertBookText(alerts)]]);
}

function entriesOf(modelsDir: string): string[] {
  return eventsOf(modelsDir).map(event => JSON.stringify(event));
}

async function expectSound(modelsDir: string, isHealed: boolean): Promise<void> {
  const verification = await verifyRegistry(modelsDir);
  expect(verification?.problems ?? []).toEqual([]);
  if (!isHealed) return;
  expect(verification).toMatchObject({ ok: true, notes: [], interrupted: false });
  expect(pathsOf(modelsDir).filter(path => /pending|\.tmp$/.test(path))).toEqual([]);
}

/** After the kill: the old state or the new one, and a next run that finds nothing in its way and loses no entry. */
async function expectHealing(modelsDir: string, states: readonly Record<string, string>[]): Promise<void> {
  await expectSound(modelsDir, false);
  const state = contentsOf(modelsDir);
  expect(states).toContainEqual(state);
  const before = existsSync(modelsDir) ? entriesOf(modelsDir) : [];
  withFaults(NO_FAULT, () => run(modelsDir, 'next', day(62), () => undefined));
  await expectSound(modelsDir, true);
  expect(contentsOf(modelsDir)).toEqual(state);
  expect(entriesOf(modelsDir).slice(0, before.length)).toEqual(before);
}

interface Scenario {
  readonly name: string;
  readonly work: (modelsDir: string) => unknown;
  readonly isFirst: boolean;
  /** What `work` begins with and another scenario tries already. */
  readonly known?: (modelsDir: string) => void;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'one that does everything', work: modelsDir => busyRun(modelsDir, NOW), isFirst: false },
  { name: 'the first one', work: firstRun, isFirst: true },
  {
    name: 'one that is abandoned',
    work: dir => openRun(dir).abandon(NOW, 'cancelled'),
    isFirst: false,
    known: openRun,
  },
  {
    name: 'the first one, withdrawn',
    work: dir => openRun(dir).withdraw(NOW, 'refused'),
    isFirst: true,
    known: openRun,
  },
  { name: 'one that is withdrawn', work: dir => openRun(dir).withdraw(NOW, 'refused'), isFirst: false, known: openRun },
];

/** Calls `check` for each change behind the known ones, with a fresh registry, until it returns false; returns how often. */
async function atEachChange(
  { isFirst, known = () => undefined }: Omit<Scenario, 'name' | 'work'>,
  check: (at: number, modelsDir: string) => boolean | Promise<boolean>,
): Promise<number> {
  return inTemporaryFolder(example =>
    inTemporaryFolder(async modelsDir => {
      if (!isFirst) buildExample(example);
      copyFolder(dirname(example), dirname(modelsDir));
      const before = withFaults(NO_FAULT, () => known(modelsDir));
      for (let at = before + 1; ; at++) {
        copyFolder(dirname(example), dirname(modelsDir));
        try {
          if (!(await check(at, modelsDir))) return at - 1 - before;
        } catch (error) {
          throw new Error(`at change ${at}: ${(error as Error).message}`, { cause: error });
        }
      }
    }),
  );
}

/** What the registry holds before and after a run that nothing disturbs. */
async function statesAround(work: (modelsDir: string) => unknown, isFirst: boolean): Promise<Record<string, string>[]> {
  return inTemporaryFolder(modelsDir => {
    if (!isFirst) buildExample(modelsDir);
    const before = contentsOf(modelsDir);
    work(modelsDir);
    return [before, contentsOf(modelsDir)];
  });
}

describe.each(SCENARIOS)('a run ($name)', scenario => {
  const { work, isFirst } = scenario;

  it('leaves the old state or the new one wherever it is killed, and the next run heals it', async () => {
    const states = await statesAround(work, isFirst);
    const points = await atEachChange(scenario, async (at, modelsDir) => {
      const change = killAt(at, 'kill', () => work(modelsDir));
      if (change === undefined) return false;
      await expectHealing(modelsDir, states);
      return true;
    });
    expect(points).toBeGreaterThan(8);
  });

  it('does so when half of a write was done', async () => {
    const states = await statesAround(work, isFirst);
    let torn = 0;
    await atEachChange(scenario, async (at, modelsDir) => {
      const change = killAt(at, 'tear', () => work(modelsDir));
      if (change !== 'writeSync') return change !== undefined;
      torn++;
      await expectHealing(modelsDir, states);
      return true;
    });
    expect(torn).toBeGreaterThan(0);
  });

  it('tells of a disk that fails, for once or for good, and leaves a registry that holds', async () => {
    const states = await statesAround(work, isFirst);
    await atEachChange(scenario, async (at, modelsDir) => {
      let failure: unknown;
      const plan =
        at % 2 === 0 ? ({ fault: 'ENOSPC', passes: true } as const) : ({ fault: 'EIO', passes: false } as const);
      const changes = asDeadProcess(() =>
        withFaults({ ...plan, at }, () => {
          try {
            work(modelsDir);
          } catch (error) {
            failure = error;
          }
        }),
      );
      if (changes < at) return false;
      expect(failure).toBeInstanceOf(PlatformError);
      expect((failure as Error).message).toContain(plan.fault);
      await expectSound(modelsDir, false);
      expect(states).toContainEqual(contentsOf(modelsDir));
      // What heals is the same as after a kill: a sample is enough.
      if (at % 9 === 0) await expectHealing(modelsDir, states);
      return true;
    });
  });
});

describe('a transaction whose disk fails', () => {
  it.each(['abandon', 'withdraw'] as const)('can be ended with %s, as a pipeline does', async end => {
    await atEachChange({ isFirst: false }, async (at, modelsDir) => {
      const transaction = begin(modelsDir, 'unlucky', NOW);
      let failure: unknown;
      const changes = withFaults({ fault: 'EIO', at, passes: true }, () => {
        try {
          train(transaction, 'fraud', 'fraud-5', 'current', NOW);
          transaction.commit(NOW);
        } catch (error) {
          failure = error;
        }
      });
      if (failure === undefined) return changes >= at;
      transaction[end](NOW, 'the disk failed');
      const isCommitted = (failure as Error).message.startsWith('the run is committed');
      await expectSound(modelsDir, !isCommitted);
      expect(openRegistry(modelsDir).versions('fraud')).toHaveLength(isCommitted ? 5 : 4);
      return true;
    });
  });
});

/** Number of the change of a busy run that puts a file of this name in its place, counted from 1. */
async function changeThatMakes(file: string): Promise<number> {
  return inTemporaryFolder(modelsDir => {
    buildExample(modelsDir);
    const targets: unknown[] = [];
    withFaults({ ...NO_FAULT, observe: (_, ...args) => targets.push(args[1]) }, () => busyRun(modelsDir, NOW));
    return targets.indexOf(join(modelsDir, file)) + 1;
  });
}

describe('a run that clears up after a killed one', () => {
  it.each([
    { where: 'while it writes packages', from: 'index.json', by: -61 },
    { where: 'between checkpoint and index', from: 'index.json', by: 0 },
    { where: 'behind its commit', from: 'index.json', by: 2 },
    { where: 'as it took the lock', from: 'pending.json', by: 2 },
  ])('may be killed as well (the first one died $where)', async ({ from, by }) => {
    await inTemporaryFolder(async wreck => {
      buildExample(wreck);
      killAt((await changeThatMakes(from)) + by, 'kill', () => busyRun(wreck, NOW));
      const states = [contentsOf(wreck)];
      const entries = entriesOf(wreck);
      await inTemporaryFolder(async modelsDir => {
        // Every third change: the four deaths share what follows, and begin at different ones.
        for (let at = 1 + (Math.abs(by) % 3); ; at += 3) {
          copyFolder(dirname(wreck), dirname(modelsDir));
          const isKilled = killAt(at, 'kill', () => run(modelsDir, 'second', day(61), () => undefined)) !== undefined;
          await expectHealing(modelsDir, states);
          expect(entriesOf(modelsDir).slice(0, entries.length)).toEqual(entries);
          if (!isKilled) break;
        }
      });
    });
  });

  it('says in the log which run was interrupted, and where its entries begin', async () => {
    await inTemporaryFolder(modelsDir => {
      buildExample(modelsDir);
      const size = entriesOf(modelsDir).length;
      asDeadProcess(() => train(begin(modelsDir, 'killed', NOW), 'fraud', 'fraud-5', 'current', NOW));
      run(modelsDir, 'next', day(61), () => undefined);
      const events = eventsOf(modelsDir).slice(size);
      expect(events.map(({ run, kind }) => `${run} ${kind}`)).toEqual([
        'killed version.staged',
        'killed model.judged',
        'next run.interrupted',
        'next run.started',
        'next registry.committed',
      ]);
      expect(events[2]!.details).toEqual({ interrupted_run: 'killed', committed: false, first_entry: size });
    });
  });
});

it('says in the log also that a run was killed behind its commit, which counts', async () => {
  const at = (await changeThatMakes('index.json')) + 2;
  await inTemporaryFolder(modelsDir => {
    buildExample(modelsDir);
    killAt(at, 'kill', () => busyRun(modelsDir, NOW));
    run(modelsDir, 'next', day(61), () => undefined);
    const events = eventsOf(modelsDir);
    expect(events.at(-4)!.kind).toBe('registry.committed');
    const details = { interrupted_run: 'busy', committed: true, first_entry: events.length - 3 };
    expect(events.at(-3)!.details).toEqual(details);
  });
});
