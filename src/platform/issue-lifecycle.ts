/** What a change means for the issue that stands under its key, decided the same way on every host. */
import type { IssueChange, IssueOutcome } from './forge.ts';
import { IGNORE_LABELS } from './labels.ts';
import { requireWord } from './word.ts';

/** The issue under a key: the open one, else the one opened last. */
export interface StandingIssue {
  readonly open: boolean;
  /** Closed by a person as not planned. */
  readonly notPlanned: boolean;
  readonly labels: readonly string[];
  /** Of the last change that was carried out; empty where that is not known. */
  readonly since: string;
  readonly change: string;
}

export function outcomeOf(issue: StandingIssue | undefined, change: IssueChange): IssueOutcome['state'] {
  const opens = change.state === 'open' && change.text !== null;
  if (issue === undefined) return opens ? 'new' : 'unchanged';
  if (issue.change === change.id) return 'unchanged';
  if (issue.labels.some(label => IGNORE_LABELS.includes(label.toLowerCase()))) return 'ignored';
  // What a later change has said about the issue stands; only the words of this one may be missing.
  if (issue.change > change.id) return issue.open && change.state === 'open' ? 'overtaken' : 'unchanged';
  if (issue.open) return change.state === 'open' ? 'updated' : 'closed';
  if (issue.notPlanned && (!opens || issue.since === change.since)) return 'ignored';
  if (opens) return 'reopened';
  // Closed by a person, or to be closed: the text alone is brought up to date.
  return 'updated';
}

const CLOSED_EARLY = '**Opened again**: it was closed, and is not mended yet.';

/** What is said on the issue; null: nothing. */
export function wordsFor(
  state: IssueOutcome['state'],
  issue: StandingIssue | undefined,
  { since, comment, reopening }: IssueChange,
): string | null {
  if (state === 'reopened') {
    const words = comment ?? reopening;
    // A person has closed it: what closes by itself has recovered, and begins anew.
    return issue?.since === since ? `${CLOSED_EARLY}\n\n${words}` : words;
  }
  return ['updated', 'closed', 'overtaken'].includes(state) ? comment : null;
}

/** TypeError for what could forge the hidden marker of an issue, or name another file. */
export function requireWords({ id, key, since }: IssueChange): void {
  requireWord("an issue's key", key);
  requireWord("the id of an issue's change", id);
  requireWord("the time of an issue's opening", since);
}
