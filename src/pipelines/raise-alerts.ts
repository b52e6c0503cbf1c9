/** From what a run observed to what it does about it: events in the log, and in the outbox what each issue must tell. */
import { alertKey } from '../alerts/alert-kind.ts';
import { planAlerts } from '../alerts/issue-plan.ts';
import type { Config } from '../config.ts';
import type { Context } from '../platform/context.ts';
import type { IssueChange } from '../platform/forge.ts';
import { limitMarkdown } from '../platform/markdown-limit.ts';
import { DONE, doneDetails, type Intent, readIntent } from '../registry/outbox.ts';
import { openRegistry } from '../registry/registry.ts';
import type { Transaction } from '../registry/transaction.ts';
import { type Account, alertIssue } from '../reporting/alert-issue.ts';
import { ISSUE, issueChangeOf, issueIntent } from './issue-intent.ts';

export interface Raising {
  /** The registry's folder, in which the transaction is open. */
  readonly folder: string;
  readonly transaction: Transaction;
  readonly config: Config;
  /** Whether an intent of an earlier run could not be carried out: a newer one takes its place. */
  isStuck(id: string): boolean;
}

/** What is to be carried out when the transaction is committed. Each subject is observed once at most. */
export function raiseAlerts(
  accounts: readonly Account[],
  { folder, transaction, config, isStuck }: Raising,
  { provenance, now }: Context,
): Intent[] {
  const at = now();
  const { alerts, pending } = openRegistry(folder).standing();
  const observations = accounts.map(({ observation }) => observation);
  const seen = { at: at.toISOString(), run: provenance.run };
  const { decisions, issues } = planAlerts(alerts, observations, config.alerts, seen);
  for (const { event } of decisions) transaction.append(event.kind, event.details, at);

  const byKey = new Map(accounts.map(one => [alertKey(one.observation.kind, one.observation.subject), one]));
  const { runUrl, commit } = provenance;
  const changes = issues.map(issue => alertIssue(issue, byKey, { ...config.alerts, runUrl, commit }));
  const stuck = [...pending.values()].filter(({ id, kind }) => kind === ISSUE && isStuck(id));
  return changes.map(change => {
    const older = stuck.filter(({ key }) => key === change.key);
    for (const { id } of older) transaction.append(DONE, doneDetails({ id, state: 'superseded', url: null }), at);
    const words = older.map(one => wordsOf(readIntent(folder, one)));
    return transaction.intend(issueIntent(withWords(change, words)), at);
  });
}

function wordsOf(intent: Intent | undefined): string | null {
  return intent === undefined ? null : issueChangeOf(intent).comment;
}

const MOST_WORDS = 20_000;
const CUT = '_There was more; the audit log of the registry has it all._';

/** What older intents had to say and never could is said with the newer one. */
function withWords(change: Omit<IssueChange, 'id'>, unsaid: readonly (string | null)[]): Omit<IssueChange, 'id'> {
  const words = [...unsaid, change.comment].filter(text => text !== null);
  return { ...change, comment: words.length === 0 ? null : limitMarkdown(words.join('\n\n'), MOST_WORDS, CUT) };
}
