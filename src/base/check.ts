/**
 * The one noun that all commands share: a judged fact.
 *
 * Gates, dataset validation, drift findings, preflight and canary all end in a list of checks,
 * so one renderer and one exit rule serve them all.
 */

/** Only `pass` passes: missing data, NaN or a missing metric never count as success. */
export const STATUSES = ['fail', 'insufficient_data', 'inconclusive', 'warn', 'skipped', 'pass'] as const;
export type Status = (typeof STATUSES)[number];

export interface Limit {
  readonly comparison: 'at_least' | 'at_most';
  readonly value: number;
}

/** A two-sided interval for `observed`; the level (0.95) and the method stand beside it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

export interface Check {
  /** Stable name in snake_case, with the subject after a colon: `accuracy`, `ks:latency_ms`. */
  readonly name: string;
  readonly status: Status;
  /** null where nothing could be observed; never NaN or Infinity, since JSON has neither. */
  readonly observed: number | string | null;
  readonly limit: Limit | null;
  /** Rows behind `observed`; null where rows do not apply. */
  readonly n: number | null;
  readonly interval: Interval | null;
  /** One sentence for a person at night: what, how much, against which limit. */
  readonly message: string;
}

/**
 * The worst status among the checks; a skipped one does not speak unless nothing else does.
 * No checks at all is `insufficient_data`: what was never looked at did not pass.
 */
export function verdictOf(checks: readonly Check[]): Status {
  const judged = checks.filter(check => check.status !== 'skipped');
  if (judged.length === 0) return checks.length > 0 ? 'skipped' : 'insufficient_data';
  return STATUSES.find(status => judged.some(check => check.status === status)) ?? 'insufficient_data';
}

export function meets(limit: Limit, observed: number): boolean {
  return limit.comparison === 'at_least' ? observed >= limit.value : observed <= limit.value;
}
