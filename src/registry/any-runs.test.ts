/** Any sequence of runs against a simple model of what must come of it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asDeadProcess, withFaults } from '../testing/fault-injection.ts';
import { begin, day, inTemporaryFolder, raise, train } from '../testing/registry-runs.ts';
import { openRegistry } from './registry.ts';
import type { Transaction } from './transaction.ts';
import { verifyRegistry } from './verify-registry.ts';

/** What must come of a sequence of operations, said once more and more simply. */
class Oracle {
  current: string | undefined;
  /** Left production last: at the end. */
  readonly archived: string[] = [];
  readonly retracted = new Set<string>();
  readonly candidates = new Set<string>();
  readonly since = new Map<string, number>();
  /** Times that the alert was raised, and intents that are to be carried out. */
  raised = 0;
  intended = 0;

  enter(version: string, now: number): void {
    for (const group of [this.candidates, this.retracted]) group.delete(version);
    if (this.archived.includes(version)) this.archived.splice(this.archived.indexOf(version), 1);
    if (this.current !== undefined) {
      this.archived.push(this.current);
      this.since.set(this.current, now);
    }
    this.current = version;
    this.since.set(version, now);
  }

  rollback(now: number): void {
    const target = this.archived.pop()!;
    this.retracted.add(this.current!);
    this.since.set(this.current!, now);
    this.current = target;
    this.since.set(target, now);
  }

  retire(now: number): void {
    const isOld = (version: string, days: number) => now - this.since.get(version)! > days;
    for (const version of this.candidates) if (isOld(version, 3)) this.candidates.delete(version);
    for (const version of this.retracted) if (isOld(version, 6)) this.retracted.delete(version);
    const kept = this.archived.filter((version, i) => i === this.archived.length - 1 || !isOld(version, 6));
    this.archived.splice(0, this.archived.length, ...kept);
  }

  stages(): Record<string, string> {
    return Object.fromEntries([
      ...[...this.candidates].map(version => [version, 'candidates']),
      ...[...this.archived, ...this.retracted].map(version => [version, 'archived']),
      ...(this.current === undefined ? [] : [[this.current, 'current']]),
    ]);
  }
}

const operation = fc.oneof(
  fc.record({ name: fc.constantFrom('train', 'train', 'promote') }),
  fc.record({ name: fc.constantFrom('rollback', 'retire', 'wait', 'raise') }),
);
const step = fc.record({
  operations: fc.array(fc.tuple(operation, fc.nat(), fc.boolean()), { minLength: 1, maxLength: 4 }),
  end: fc.constantFrom('commit', 'commit', 'commit', 'abandon', 'withdraw', 'die'),
});

/** Applies one operation to both, if it is possible; returns the day afterwards. */
function apply(
  [{ name }, which, flag]: readonly [{ name: string }, number, boolean],
  transaction: Transaction,
  oracle: Oracle,
  today: number,
): number {
  const others = (transaction.models.get('m') ?? []).filter(entry => entry.stage !== 'current');
  if (name === 'wait') return today + (which % 5);
  if (name === 'train') {
    const version = train(transaction, 'm', `${which}`, flag ? 'current' : 'candidates', day(today));
    if (flag) oracle.enter(version, today);
    else {
      oracle.candidates.add(version);
      oracle.since.set(version, today);
    }
  } else if (name === 'promote' && others.length > 0) {
    const { version } = others[which % others.length]!;
    transaction.promote('m', version, day(today));
    oracle.enter(version, today);
  } else if (name === 'rollback' && oracle.current !== undefined && oracle.archived.length > 0) {
    transaction.rollback('m', day(today));
    oracle.rollback(today);
  } else if (name === 'raise') {
    raise(transaction, 'm', day(today));
    transaction.intend({ kind: 'issue', key: 'm', payload: {} }, day(today));
    oracle.raised++;
    oracle.intended++;
  } else if (name === 'retire') {
    transaction.retire('m', { candidatesDays: 3, productionDays: 6 }, day(today));
    oracle.retire(today);
  }
  // Two moves in one moment have no order that a time could tell.
  return today + 0.01;
}

function copyOf(oracle: Oracle): Oracle {
  const copy = new Oracle();
  copy.current = oracle.current;
  copy.raised = oracle.raised;
  copy.intended = oracle.intended;
  copy.archived.push(...oracle.archived);
  for (const version of oracle.retracted) copy.retracted.add(version);
  for (const version of oracle.candidates) copy.candidates.add(version);
  for (const [version, since] of oracle.since) copy.since.set(version, since);
  return copy;
}

it('is what a simple model says after any sequence of runs, and verifies after each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
      await inTemporaryFolder(async modelsDir => {
        let oracle = new Oracle();
        let today = 0;
        for (const [i, { operations, end }] of steps.entries()) {
          const attempted = copyOf(oracle);
          const work = () => {
            const transaction = begin(modelsDir, `r${i}`, day(today));
            for (const one of operations) today = apply(one, transaction, attempted, today);
            if (end === 'commit') transaction.commit(day(today));
            else if (end === 'abandon') transaction.abandon(day(today), 'changed my mind');
            else if (end === 'withdraw') transaction.withdraw(day(today), 'changed my mind');
          };
          withFaults({ fault: 'kill', at: Number.POSITIVE_INFINITY }, end === 'die' ? () => asDeadProcess(work) : work);
          if (end === 'commit') oracle = attempted;
          const verification = await verifyRegistry(modelsDir);
          expect(verification?.problems ?? []).toEqual([]);
          const entries = openRegistry(modelsDir).versions('m');
          expect(Object.fromEntries(entries.map(({ version, stage }) => [version, stage]))).toEqual(oracle.stages());
          const { alerts, pending } = openRegistry(modelsDir).standing();
          expect(alerts.alerts.get('regression:m')?.raisedRuns ?? 0).toBe(oracle.raised);
          expect(pending.size).toBe(oracle.intended);
          for (const { version } of entries) openRegistry(modelsDir).load('m', version);
        }
      });
    }),
    { numRuns: 40 },
  );
});
