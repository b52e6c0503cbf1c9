/** What one run's observation means for an alert: a pure function of how the alert stands, the observation and the policy. */
import { type Alert, type AlertEvent, HEALTHY, RAISED, UNDECIDED } from './alert-book.ts';
import { type AlertKind, alertKey, digestKey } from './alert-kind.ts';

export interface AlertPolicy {
  /** Runs in a row that raise an alert before it is escalated; 1 or more. */
  readonly escalateAfter: number;
  /** Runs in a row that must find it healthy before its issue is closed; 1 or more. */
  readonly healthyRuns: number;
  /** `none`: each alert has its own issue; `kind`: one issue for all of a kind. */
  readonly groupBy: 'none' | 'kind';
}

interface Observed {
  readonly kind: AlertKind;
  /** Model or dataset. */
  readonly subject: string;
  /** What was seen, and how much of it: a few words for a table. May hold text from data. */
  readonly headline: string;
}

/** What a run saw of one subject. A run that did not look at it has no observation. */
export type Observation =
  | (Observed & { readonly state: 'raised'; readonly fingerprint: string })
  | (Observed & { readonly state: 'healthy' })
  | (Observed & { readonly state: 'undecided' });

/**
 * `open`, `reopen`: it begins, for the first time or again. `update`: as before. `comment`: another cause, or back after a
 * healthy run. `escalate`: it has lasted. `recover`: healthy, but not for long enough. `close`: for long enough. `wait`: as
 * `recover`, and that has been said. `undecided`: the run could not tell, so it stands as it did.
 */
export type Action = 'open' | 'reopen' | 'update' | 'comment' | 'escalate' | 'recover' | 'wait' | 'close' | 'undecided';

export interface Decision {
  readonly action: Action;
  readonly event: AlertEvent;
}

/** null: there is nothing to be said, as of what is healthy and was. */
export function decide(alert: Alert | undefined, observation: Observation, policy: AlertPolicy): Decision | null {
  const key = alertKey(observation.kind, observation.subject);
  const standing = alert?.active ? alert : undefined;
  if (observation.state === 'undecided') {
    const event: AlertEvent = { kind: UNDECIDED, details: { key, headline: observation.headline } };
    return standing === undefined ? null : { action: 'undecided', event };
  }
  if (observation.state === 'healthy') {
    if (standing === undefined) return null;
    const closes = standing.healthyRuns + 1 >= policy.healthyRuns;
    const event: AlertEvent = { kind: HEALTHY, details: { key, headline: observation.headline, closes } };
    return { action: closes ? 'close' : standing.healthyRuns === 0 ? 'recover' : 'wait', event };
  }
  const { kind, subject, fingerprint, headline } = observation;
  const escalates = standing?.escalated !== true && (standing?.raisedRuns ?? 0) + 1 >= policy.escalateAfter;
  const issue = policy.groupBy === 'kind' ? digestKey(kind) : key;
  const event: AlertEvent = { kind: RAISED, details: { key, kind, subject, issue, fingerprint, headline, escalates } };
  if (standing === undefined) return { action: alert === undefined ? 'open' : 'reopen', event };
  if (escalates) return { action: 'escalate', event };
  const isNews = standing.fingerprint !== fingerprint || standing.healthyRuns > 0;
  return { action: isNews ? 'comment' : 'update', event };
}
