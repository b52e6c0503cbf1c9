import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alertBookText } from '../alerts/alert-book.ts';
import { asDeadProcess } from '../testing/fault-injection.ts';
import { begin, day, inTemporaryFolder, raise, run, settle } from '../testing/registry-runs.ts';
import { intentFile, isIntentFile, readIntent } from './outbox.ts';
import { openRegistry } from './registry.ts';
import { verifyRegistry } from './verify-registry.ts';

const DRAFT = { kind: 'issue', key: 'regression:fraud', payload: { title: 'worse' } };

const pendingIn = (modelsDir: string) => [...openRegistry(modelsDir).standing().pending.values()];
const filesIn = (modelsDir: string) =>
  existsSync(join(modelsDir, 'outbox')) ? readdirSync(join(modelsDir, 'outbox')) : [];
const raisedRuns = (modelsDir: string) =>
  openRegistry(modelsDir).standing().alerts.alerts.get('regression:m')?.raisedRuns;

async function expectSound(modelsDir: string): Promise<void> {
  const { alerts, pending } = openRegistry(modelsDir).standing();
  expect(await verifyRegistry(modelsDir)).toMatchObject({ ok: true, notes: [] });
  expect(filesIn(modelsDir)).toEqual([...pending.keys()].map(id => `${id}.json`));
  if (alerts.alerts.size > 0) expect(readFileSync(join(modelsDir, 'alerts.json'), 'utf8')).toBe(alertBookText(alerts));
}

describe('an intent', () => {
  it('is there with all that it takes, from the commit to the entry that says what came of it', async () => {
    await inTemporaryFolder(async modelsDir => {
      run(modelsDir, 'r1', day(0), transaction => transaction.intend(DRAFT, day(0)));
      const [pending] = pendingIn(modelsDir);
      expect(readIntent(modelsDir, pending!)).toEqual({ ...DRAFT, id: pending!.id, at: day(0).toISOString() });
      await expectSound(modelsDir);
      run(modelsDir, 'r2', day(1), () => undefined);
      expect(pendingIn(modelsDir)).toEqual([pending]);
      run(modelsDir, 'r3', day(2), transaction => settle(transaction, modelsDir, day(2)));
      expect(pendingIn(modelsDir)).toEqual([]);
      await expectSound(modelsDir);
    });
  });

  it('comes after all before it, also where the clock stands still or runs backwards', async () => {
    await inTemporaryFolder(modelsDir => {
      for (const [i, days] of [5, 5, 3, 5, 6].entries()) {
        run(modelsDir, `r${i}`, day(days), transaction => {
          transaction.intend(DRAFT, day(days));
          transaction.intend(DRAFT, day(days));
        });
      }
      const ids = pendingIn(modelsDir).map(({ id }) => id);
      expect(ids).toHaveLength(10);
      expect(ids).toEqual([...ids].sort());
      expect(ids.every(id => isIntentFile(intentFile(id)))).toBe(true);
    });
  });

  it('is not read when its file is not what was committed', async () => {
    await inTemporaryFolder(modelsDir => {
      run(modelsDir, 'r1', day(0), transaction => transaction.intend(DRAFT, day(0)));
      const [pending] = pendingIn(modelsDir);
      const path = join(modelsDir, intentFile(pending!.id));
      writeFileSync(path, readFileSync(path, 'utf8').replace('worse', 'nurse'));
      expect(readIntent(modelsDir, pending!)).toBeUndefined();
    });
  });
});

describe('a run that does not commit', () => {
  it.each(['abandon', 'withdraw', 'die'] as const)('(%s) raises no alert, intends and settles nothing', async end => {
    await inTemporaryFolder(async modelsDir => {
      run(modelsDir, 'r1', day(0), transaction => {
        raise(transaction, 'm', day(0));
        transaction.intend(DRAFT, day(0));
      });
      const before = pendingIn(modelsDir);
      const work = () => {
        const transaction = begin(modelsDir, 'r2', day(1));
        raise(transaction, 'm', day(1));
        settle(transaction, modelsDir, day(1));
        transaction.intend(DRAFT, day(1));
        if (end !== 'die') transaction[end](day(1), 'changed my mind');
      };
      if (end === 'die') asDeadProcess(work);
      else work();
      expect(pendingIn(modelsDir)).toEqual(before);
      expect(raisedRuns(modelsDir)).toBe(1);
      if (end !== 'die') await expectSound(modelsDir);
      run(modelsDir, 'r3', day(2), transaction => raise(transaction, 'm', day(2)));
      expect(pendingIn(modelsDir)).toEqual(before);
      expect(raisedRuns(modelsDir)).toBe(2);
      await expectSound(modelsDir);
    });
  });
});
