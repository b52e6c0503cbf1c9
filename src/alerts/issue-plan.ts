/** From what was decided about alerts to what each issue must tell: one issue per alert, or one for all of a kind. */
import { type Alert, type AlertBook, advance } from './alert-book.ts';
import { type AlertKind, alertKey, digestKey } from './alert-kind.ts';
import { type Action, type AlertPolicy, type Decision, decide, type Observation } from './decide.ts';

export interface DecidedAlert {
  readonly action: Action;
  readonly before: Alert | undefined;
  readonly after: Alert;
}

export interface IssuePlan {
  /** Key of the issue. */
  readonly issue: string;
  readonly kind: AlertKind;
  /** `opens`: it told of nothing before. */
  readonly state: 'opens' | 'stays' | 'closes';
  /** When it began to tell of something: the same until it closes. */
  readonly since: string;
  /** Active alerts that it tells of from now on, by key. */
  readonly alerts: readonly Alert[];
  /** What this run decided of them, and of those that it no longer tells of; in the order of the observations. */
  readonly decided: readonly DecidedAlert[];
  /** Whether something is new to who knows the issue. */
  readonly isNews: boolean;
}

export interface AlertPlan {
  readonly decisions: readonly Decision[];
  readonly book: AlertBook;
  readonly issues: readonly IssuePlan[];
}

/** Each subject of a kind is observed once at most. */
export function planAlerts(
  book: AlertBook,
  observations: readonly Observation[],
  policy: AlertPolicy,
  { at, run }: { readonly at: string; readonly run: string },
): AlertPlan {
  // What is broken first: an issue that goes on telling of something does not close in between.
  const inOrder = [...observations].sort((a, b) => Number(a.state === 'healthy') - Number(b.state === 'healthy'));
  const decisions = inOrder.flatMap(observation => {
    const alert = book.alerts.get(alertKey(observation.kind, observation.subject));
    return decide(alert, observation, policy) ?? [];
  });
  const after = advance(
    book,
    decisions.map(({ event }) => ({ at, run, event })),
  );
  const decided = decisions.map(({ action, event: { details } }) => {
    return { action, before: book.alerts.get(details.key), after: after.alerts.get(details.key)! };
  });
  return { decisions, book: after, issues: issuePlans(book, after, decided) };
}

function issuePlans(before: AlertBook, after: AlertBook, decided: readonly DecidedAlert[]): IssuePlan[] {
  const byIssue = new Map<string, DecidedAlert[]>();
  for (const one of decided) {
    // An alert that moved from one issue to another concerns both.
    const told = new Set([one.after.issue, ...(one.before?.active ? [one.before.issue] : [])]);
    for (const issue of told) {
      const others = byIssue.get(issue);
      if (others === undefined) byIssue.set(issue, [one]);
      else others.push(one);
    }
  }
  const active = new Map<string, Alert[]>([...byIssue.keys()].map(issue => [issue, []]));
  for (const alert of after.alerts.values()) if (alert.active) active.get(alert.issue)?.push(alert);
  return [...byIssue].flatMap(([issue, concerned]) => {
    // The issue of one alert stays as it is until there is something to tell; a digest tells how each one stands.
    const isDigest = issue === digestKey(concerned[0]!.after.kind);
    const quiet: readonly Action[] = isDigest ? ['wait'] : ['wait', 'undecided'];
    if (concerned.every(({ action }) => quiet.includes(action))) return [];
    const [was, is] = [before.issues.get(issue), after.issues.get(issue)];
    const alerts = active.get(issue)!.sort((a, b) => (a.key < b.key ? -1 : 1));
    const isNews = concerned.some(({ action, before: old, after: now }) => {
      return !['update', 'wait', 'undecided'].includes(action) || old?.issue !== issue || now.issue !== issue;
    });
    return {
      ...{ issue, kind: concerned[0]!.after.kind, alerts, decided: concerned, isNews },
      state: was === undefined ? 'opens' : is === undefined ? 'closes' : 'stays',
      since: (is ?? was)!.since,
    } satisfies IssuePlan;
  });
}
