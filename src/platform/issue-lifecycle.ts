/** What a report means for the issue that stands under its key, decided the same way on every host. */
import type { IssueOutcome } from './forge.ts';
import { IGNORE_LABELS } from './labels.ts';

/** The issue under a key: the open one, else the one closed last. */
export interface StandingIssue {
  readonly open: boolean;
  /** Closed by a person as not planned. */
  readonly notPlanned: boolean;
  readonly labels: readonly string[];
  /** Of the last report. */
  readonly fingerprint: string;
}

export function outcomeOf(issue: StandingIssue | undefined, fingerprint: string): IssueOutcome['state'] {
  if (issue === undefined) return 'new';
  const unwanted = issue.labels.some(label => IGNORE_LABELS.includes(label.toLowerCase()));
  if (unwanted || (!issue.open && issue.notPlanned)) return 'ignored';
  if (!issue.open) return 'reopened';
  return issue.fingerprint === fingerprint ? 'repeated' : 'changed';
}

const WORD = /^[A-Za-z0-9:._/-]{1,200}$/;

/** Keys and fingerprints are written into a hidden comment and a file name: other characters are a fault of the caller. */
export function requireWord(kind: 'key' | 'fingerprint', value: string): string {
  if (!WORD.test(value))
    throw new TypeError(`an issue's ${kind} is letters, digits and :._/- only: ${JSON.stringify(value)}`);
  return value;
}
