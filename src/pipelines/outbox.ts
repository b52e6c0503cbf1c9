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
import type { ToldIssue } from '../reporting/issue-summary.ts';
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
  /** Carries out what the run has committed, best effort, and says of each what came of it; what fails is left to the next run. */
  send(intents: readonly Intent[], place: RegistryPlace): Promise<readonly ToldIssue[]>;
}

/** Days that an intent waits for a run that can carry it out. */
const LONGEST_WAIT_DAYS = 30;
const DAY = 86_400_000;

export function openOutbox(context: Context): Outbox {
  const found = new Set<string>();
  const settled = new Map<string, Settlement>();
  const carryOut = carrier(context);
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
        const { settlements } = await carryOut(intents.filter(intent => !isExpired(intent)));
        remember(settlements);
      }
      tell(transaction, pending, settled.values(), context);
    },

    async send(intents, place) {
      const { settlements, told } = await carryOut(intents);
      if (settlements.length === 0) return told;
      await bestEffort(context, async () => {
        const work = async (folder: string) => settleIn(folder, settlements, context);
        const message = `outbox: settle ${settlements.length}\n\n${context.provenance.runUrl ?? `Run ${context.provenance.run}`}`;
        const kept = await tryWithRegistry(place, context, work, () => message, 1);
        if (kept === null) context.log.info('another run was faster: the next one writes down what was carried out');
      });
      return told;
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

interface CarriedOut {
  /** What could be carried out. */
  readonly settlements: readonly Settlement[];
  /** What came of each. */
  readonly told: readonly ToldIssue[];
}

/** What keeps one from being carried out is mostly what keeps all of them, before the commit and after it: it is warned of once. */
function carrier({ forge, log, signal }: Context): (intents: readonly Intent[]) => Promise<CarriedOut> {
  const warned = new Set<string>();
  return async intents => {
    const issues = intents.filter(({ kind }) => kind === ISSUE);
    for (const { kind, id } of intents.filter(intent => intent.kind !== ISSUE)) {
      log.warn(`outbox/${id}.json is of a kind that this version does not know: ${kind}`);
    }
    if (issues.length === 0 || signal.aborted) return { settlements: [], told: [] };
    const outcomes = await forge.changeIssues(issues.map(issueChangeOf));
    const told = issues.map(({ key }, i): ToldIssue => {
      const outcome = outcomes[i]!;
      return outcome instanceof PlatformError ? { key, failure: describeFailure(outcome) } : { key, ...outcome };
    });
    const failures = new Map<string, number>();
    for (const one of told) {
      if ('failure' in one) failures.set(one.failure, (failures.get(one.failure) ?? 0) + 1);
      else say(one.key, one, log);
    }
    for (const [failure, count] of failures) {
      const text = `${failure} (${count === 1 ? 'the issue waits' : `${count} issues wait`} for the next run)`;
      if (warned.has(failure)) log.info(text);
      else log.warn(text);
      warned.add(failure);
    }
    const settlements = issues.flatMap(({ id }, i) => {
      const outcome = outcomes[i]!;
      return outcome instanceof PlatformError ? [] : [{ id, ...outcome }];
    });
    return { settlements, told };
  };
}

function say(key: string, { state, url }: IssueOutcome, log: Context['log']): void {
  const told = `issue ${key}: ${state}${url === null ? '' : `, ${url}`}`;
  if (state === 'unchanged' || state === 'ignored') log.info(told);
  else log.notice(told);
}
