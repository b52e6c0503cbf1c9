/** For tests: changes of one issue, in an order of their own. */
import { PlatformError } from '../base/errors.ts';
import type { Forge, IssueChange, IssueOutcome, IssueText } from '../platform/forge.ts';

const TEXT: IssueText = {
  title: 'Regression: fraud',
  body: 'Accuracy fell to 0.61.',
  labels: ['ml-ops', 'regression'],
  assignees: [],
};

/** Number `n` in the order of all changes. */
export function issueChange(n: number, given: Partial<IssueChange & IssueText> = {}): IssueChange {
  const { title, body, labels, assignees, text, ...changes } = given;
  const words = Object.entries({ title, body, labels, assignees }).filter(([, value]) => value !== undefined);
  return {
    id: `change-${String(n).padStart(6, '0')}`,
    key: 'regression:fraud',
    since: 'first',
    state: 'open',
    text: text === null ? null : { ...TEXT, ...Object.fromEntries(words) },
    comment: null,
    reopening: 'It is back.',
    removedLabels: [],
    ...changes,
  };
}

export function resolved(n: number, given: Partial<IssueChange> = {}): IssueChange {
  return issueChange(n, { state: 'closed', text: null, comment: 'Healthy again.', ...given });
}

/** Throws what stands in the place of an outcome. */
export async function changeIssue(forge: Pick<Forge, 'changeIssues'>, change: IssueChange): Promise<IssueOutcome> {
  const [outcome] = await forge.changeIssues([change]);
  if (outcome instanceof PlatformError) throw outcome;
  return outcome!;
}
