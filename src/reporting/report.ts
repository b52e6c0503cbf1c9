/** What every command reports: the head that is the same for all, and the words for a verdict. */
import { type Check, type Status, verdictOf } from '../base/check.ts';
import { VERSION } from '../base/version.ts';
import type { Context } from '../platform/context.ts';

/** Keys are snake_case: a report is JSON that users and their programs read (`schemas/`). */
export interface Report {
  readonly schema_version: 1;
  readonly tool: { readonly name: 'mlops-actions'; readonly version: string };
  readonly command: string;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly seconds: number;
  readonly peak_rss_bytes: number;
  readonly verdict: Status;
  readonly checks: readonly Check[];
}

export const TOOL = { name: 'mlops-actions', version: VERSION } as const;

/** When a command began: by the calendar, and in milliseconds of the context's clock. */
export interface Beginning {
  readonly startedAt: Date;
  readonly started: number;
}

export function beginning({ now, clock }: Pick<Context, 'now' | 'clock'>): Beginning {
  return { startedAt: now(), started: clock() };
}

/** For a command that is over; `verdict` where it is not that of the checks alone. */
export function reportHead<C extends string>(
  command: C,
  checks: readonly Check[],
  { startedAt, started }: Beginning,
  { clock, peakRssBytes }: Pick<Context, 'clock' | 'peakRssBytes'>,
  verdict: Status = verdictOf(checks),
): Report & { readonly command: C } {
  return {
    schema_version: 1,
    tool: TOOL,
    command,
    started_at: startedAt.toISOString(),
    seconds: (clock() - started) / 1000,
    peak_rss_bytes: peakRssBytes(),
    verdict,
    checks,
  };
}

export const VERDICT_WORDS: Readonly<Record<Status, string>> = {
  pass: 'passed',
  warn: 'passed with warnings',
  fail: 'failed',
  inconclusive: 'could not be decided',
  insufficient_data: 'had too little data',
  skipped: 'was skipped',
};

export const VERDICT_MARKS: Readonly<Record<Status, string>> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  inconclusive: '❔',
  insufficient_data: '❔',
  skipped: '⏭️',
};
