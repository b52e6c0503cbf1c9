/** The change of an issue as an intent of the outbox, and back. */
import type { IssueChange } from '../platform/forge.ts';
import type { Intent, IntentDraft } from '../registry/outbox.ts';

export const ISSUE = 'issue';

export function issueIntent({ key, since, state, text, comment, ...rest }: Omit<IssueChange, 'id'>): IntentDraft {
  const { reopening, removedLabels } = rest;
  const payload = {
    ...{ since, state, comment, reopening, removed_labels: removedLabels },
    text: text && { title: text.title, body: text.body, labels: text.labels, assignees: text.assignees },
  };
  return { kind: ISSUE, key, payload };
}

/** Of an intent that `issueIntent` has made, as its digest says. */
export function issueChangeOf({ id, key, payload }: Intent): IssueChange {
  const { removed_labels: removedLabels, ...change } = payload as unknown as Omit<IssueChange, 'removedLabels'> & {
    readonly removed_labels: readonly string[];
  };
  return { ...change, id, key, removedLabels };
}
