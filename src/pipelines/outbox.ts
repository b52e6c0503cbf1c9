/**
 * Carries out what the outbox of the registry holds, and writes down what came of it. First what earlier runs have left,
 * within the run's transaction; after its commit what the run itself intends, settled in a small transaction of its own.
 */
import { PlatformError } from '../base/errors.ts';
import type { Context } from '../platform/context.ts';
import type { IssueOutcome } from '../platform/forge.ts';
import { beginTransaction } from '../registry/begin-transaction.ts';
import { DONE, doneDetails, type Intent, readIntent, type Settlement } from '../registry/outbox.ts';
import { openRegistry } from '../registry/registry.ts';
import type { Commit, Transaction } from '../registry/transaction.ts';
import { bestEffort, describeFailure } from './best-effort.ts';
import { ISSUE, issueChangeOf } from './issue-intent.ts';
import { logIdentity } from './log-identity.ts';
import { type RegistryPlace, tryWithRegistry } from './with-registry.ts';

export interface Outbox {
  /**
   * Carries out what earlier runs have left in `folder`, and tells the open transaction. Where the work is done again, only
   * what was carried out before is told: what is new belongs to a run that is alive.
   */
  settleEarlier(folder: string, transaction: Transaction, isAgain: boolean): Promise<void>;
  /** Whether an earlier run has left it, and this one could not carry it out either. */
  isStuck(id: string): boolean;
  /** Carries out what the run has committed, best effort; what does not work is left to the next run. */
  send(intents: readonly Intent[], place: RegistryPlace): Promise<void>;
}

/** Days that an intent waits for a run that can carry it out. */
const LONGEST_WAIT_DAYS = 30;
const DAY = 86_400_000;

export function openOutbox(context: Context): Outbox {
  const found = new Set<string>();
  const settled = new Map<string, Settlement>();
  const remember = (settlements: readonly Settlement[]) => {
    for (const one of settlements) settled.set(one.id, one);
  };

  return {
    isStuck: id => found.has(id) && !settled.has(id),

    async settleEarlier(folder, transaction, isAgain) {
      const { pending } = openRegistry(folder).standing();
      if (!isAgain && pending.size > 0) {
        for (const id of pending.keys()) found.add(id);
        const intents = [...pending.values()].flatMap(one => {
          const intent = readIntent(folder, one);
          if (intent === undefined)
            context.log.warn(`outbox/${one.id}.json is not what was committed: it is left alone`);
          return intent ?? [];
        });
        const latest = context.now().getTime() - LONGEST_WAIT_DAYS * DAY;
        const isExpired = ({ at }: Intent) => Date.parse(at) < latest;
        remember(intents.filter(isExpired).map(intent => expired(intent, context)));
        remember(
          await carryOut(
            intents.filter(intent => !isExpired(intent)),
            context,
          ),
        );
      }
      tell(transaction, pending, settled.values(), context);
    },

    async send(intents, place) {
      const settlements = await carryOut(intents, context);
      if (settlements.length === 0) return;
      await bestEffort(context, async () => {
        const work = async (folder: string) => settleIn(folder, settlements, context);
        const message = `outbox: settle ${settlements.length}\n\n${context.provenance.runUrl ?? `Run ${context.provenance.run}`}`;
        const kept = await tryWithRegistry(place, context, work, () => message, 1);
        if (kept === null) context.log.info('another run was faster: the next one writes down what was carried out');
      });
    },
  };
}

function tell(
  transaction: Transaction,
  pending: ReadonlyMap<string, unknown>,
  settlements: Iterable<Settlement>,
  { now }: Context,
): void {
  for (const one of settlements) if (pending.has(one.id)) transaction.append(DONE, doneDetails(one), now());
}

/** null: another run has settled all of them. */
function settleIn(folder: string, settlements: readonly Settlement[], context: Context): Commit | null {
  const registry = openRegistry(folder);
  const { pending } = registry.standing();
  if (!settlements.some(({ id }) => pending.has(id))) return null;
  // A name of its own: what is left of it, should it be killed, is not mistaken for what the run itself has committed.
  const run = `${context.provenance.run}:outbox`;
  const transaction = beginTransaction(folder, { run, now: context.now(), ...logIdentity(registry, context) });
  try {
    tell(transaction, pending, settlements, context);
    return transaction.commit(context.now());
  } catch (error) {
    transaction.abandon(context.now(), (error as Error).message);
    throw error;
  }
}

function expired({ id, kind, key, at }: Intent, { log }: Context): Settlement {
  log.warn(
    `${kind} ${key} could not be sent since ${at.slice(0, 10)}, for more than ${LONGEST_WAIT_DAYS} days: it is dropped`,
  );
  return { id, state: 'expired', url: null };
}

/** What could be carried out; of the rest it is said why not. */
async function carryOut(intents: readonly Intent[], { forge, log, signal }: Context): Promise<Settlement[]> {
  const issues = intents.filter(({ kind }) => kind === ISSUE);
  for (const { kind, id } of intents.filter(intent => intent.kind !== ISSUE)) {
    log.warn(`outbox/${id}.json is of a kind that this version does not know: ${kind}`);
  }
  if (issues.length === 0 || signal.aborted) return [];
  const outcomes = await forge.changeIssues(issues.map(issueChangeOf));
  const failures = new Map<string, number>();
  const settlements = issues.flatMap(({ id, key }, i): Settlement[] => {
    const outcome = outcomes[i]!;
    if (outcome instanceof PlatformError) {
      const failure = describeFailure(outcome);
      failures.set(failure, (failures.get(failure) ?? 0) + 1);
      return [];
    }
    say(key, outcome, log);
    return [{ id, ...outcome }];
  });
  for (const [failure, count] of failures) {
    log.warn(`${failure} (${count === 1 ? 'the issue waits' : `${count} issues wait`} for the next run)`);
  }
  return settlements;
}

function say(key: string, { state, url }: IssueOutcome, log: Context['log']): void {
  const told = `issue ${key}: ${state}${url === null ? '' : `, ${url}`}`;
  if (state === 'unchanged' || state === 'ignored') log.info(told);
  else log.notice(told);
}
