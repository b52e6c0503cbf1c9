/** What every command reports: the head that is the same for all, and the words for a verdict. */
import type { Check, Status } from '../base/check.ts';
import { VERSION } from '../base/version.ts';

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
