/**
 * All alerts that there ever were, and how each stands: folded from the events of the audit log, and from nothing else, so
 * that anybody can fold them again.
 */
import type { Json, JsonObject } from '../base/json.ts';
import { type AlertKind, isAlertKind } from './alert-kind.ts';

export const RAISED = 'alert.raised';
export const HEALTHY = 'alert.healthy';
export const UNDECIDED = 'alert.undecided';

/** Keys as in the log. What a policy decided is part of the event, so the fold needs no policy. */
export type AlertEvent =
  | {
      readonly kind: typeof RAISED;
      readonly details: {
        readonly key: string;
        readonly kind: AlertKind;
        readonly subject: string;
        /** Key of the issue that tells of it. */
        readonly issue: string;
        /** Digest of what is wrong: another one is another cause. */
        readonly fingerprint: string;
        /** What is wrong, and by how much: a few words for a table. */
        readonly headline: string;
        /** From now on a person must look. */
        readonly escalates: boolean;
      };
    }
  | {
      readonly kind: typeof HEALTHY;
      readonly details: { readonly key: string; readonly headline: string; readonly closes: boolean };
    }
  | { readonly kind: typeof UNDECIDED; readonly details: { readonly key: string; readonly headline: string } };

export interface LoggedAlertEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly run: string;
  readonly event: AlertEvent;
}

/** One run's word on an alert. */
export interface Sighting {
  readonly at: string;
  readonly run: string;
  /** `undecided`: it looked, and could not tell, so all stays as it was. */
  readonly state: 'raised' | 'healthy' | 'undecided';
  readonly headline: string;
}

export interface Alert {
  readonly key: string;
  readonly kind: AlertKind;
  readonly subject: string;
  /** false: it has recovered. */
  readonly active: boolean;
  readonly issue: string;
  readonly fingerprint: string;
  readonly headline: string;
  /** When it was raised for the first time since it was last healthy. */
  readonly since: string;
  /** How often it has begun. */
  readonly times: number;
  /** Runs in a row that raised it, the last one included; 0 when the last one found it healthy. */
  readonly raisedRuns: number;
  /** Runs in a row that found it healthy; 0 when the last one raised it. */
  readonly healthyRuns: number;
  readonly escalated: boolean;
  /** Newest last. */
  readonly latest: readonly Sighting[];
}

/** An issue that tells of at least one active alert. */
export interface AlertIssue {
  /** When it began to. */
  readonly since: string;
  /** How many active alerts it tells of; above 0. */
  readonly alerts: number;
}

export interface AlertBook {
  /** By key; recovered ones stay. */
  readonly alerts: ReadonlyMap<string, Alert>;
  /** By key. */
  readonly issues: ReadonlyMap<string, AlertIssue>;
}

export const NO_ALERTS: AlertBook = { alerts: new Map(), issues: new Map() };

/** Sightings that are kept of each alert. */
const LATEST = 8;

/** The book after the events, in their order. The fold of a log is `advance(NO_ALERTS, events)`. */
export function advance(book: AlertBook, events: Iterable<LoggedAlertEvent>): AlertBook {
  const alerts = new Map(book.alerts);
  const issues = new Map(book.issues);
  const count = (issue: string, change: 1 | -1, at: string) => {
    const { since, alerts: before } = issues.get(issue) ?? { since: at, alerts: 0 };
    if (before + change === 0) issues.delete(issue);
    else issues.set(issue, { since, alerts: before + change });
  };
  for (const logged of events) {
    const before = alerts.get(logged.event.details.key);
    const after = afterEvent(before, logged);
    if (after === undefined) continue;
    alerts.set(after.key, after);
    const told = (alert: Alert | undefined) => (alert?.active ? alert.issue : undefined);
    const [from, to] = [told(before), told(after)];
    if (from === to) continue;
    if (to !== undefined) count(to, 1, logged.at);
    if (from !== undefined) count(from, -1, logged.at);
  }
  return { alerts, issues };
}

const STATES = { [RAISED]: 'raised', [HEALTHY]: 'healthy', [UNDECIDED]: 'undecided' } as const;

function afterEvent(before: Alert | undefined, { at, run, event }: LoggedAlertEvent): Alert | undefined {
  const { headline } = event.details;
  const state = STATES[event.kind];
  const latest = [...(before?.latest ?? []), { at, run, state, headline } as const].slice(-LATEST);
  if (event.kind === UNDECIDED) return before?.active ? { ...before, latest } : undefined;
  if (event.kind === HEALTHY) {
    if (!before?.active) return undefined;
    const healthyRuns = before.healthyRuns + 1;
    return { ...before, active: !event.details.closes, raisedRuns: 0, healthyRuns, latest };
  }
  const { escalates, ...cause } = event.details;
  const standing = before?.active ? before : undefined;
  return {
    ...cause,
    active: true,
    since: standing?.since ?? at,
    times: (before?.times ?? 0) + (standing === undefined ? 1 : 0),
    raisedRuns: (standing?.raisedRuns ?? 0) + 1,
    healthyRuns: 0,
    escalated: escalates || standing?.escalated === true,
    latest,
  };
}

/** undefined for an event of another kind, or one that no version of this program writes. */
export function asAlertEvent(kind: string, details: JsonObject): AlertEvent | undefined {
  const { key, headline, closes, subject, issue, fingerprint, escalates } = details;
  const isTexts = (...values: (Json | undefined)[]) => values.every(value => typeof value === 'string');
  if (!isTexts(key, headline)) return undefined;
  if (kind === HEALTHY && typeof closes === 'boolean') {
    return { kind, details: { key: key as string, headline: headline as string, closes } };
  }
  if (kind === UNDECIDED) return { kind, details: { key: key as string, headline: headline as string } };
  if (kind !== RAISED || !isTexts(subject, issue, fingerprint) || !isAlertKind(details['kind'])) return undefined;
  if (typeof escalates !== 'boolean') return undefined;
  const texts = { key, subject, issue, fingerprint, headline } as Readonly<
    Record<'key' | 'subject' | 'issue' | 'fingerprint' | 'headline', string>
  >;
  return { kind, details: { ...texts, kind: details['kind'], escalates } };
}

/** One text per book: sorted, in snake_case, a line feed at the end. */
export function alertBookText({ alerts, issues }: AlertBook): string {
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const body = {
    schema_version: 1,
    alerts: Object.fromEntries(sorted(alerts).map(([key, alert]) => [key, alertJson(alert)])),
    issues: Object.fromEntries(
      sorted(issues).map(([key, { since, alerts: count }]) => [key, { since, alerts: count }]),
    ),
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}

function alertJson({ raisedRuns, healthyRuns, latest, ...alert }: Alert): JsonObject {
  const { kind, subject, active, issue, fingerprint, headline, since, times, escalated } = alert;
  return {
    ...{ kind, subject, active, issue, fingerprint, headline, since, times, escalated },
    ...{ raised_runs: raisedRuns, healthy_runs: healthyRuns },
    latest: latest.map(({ at, run, state, headline: seen }) => ({ at, run, state, headline: seen })),
  };
}
