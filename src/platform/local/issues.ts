/** Issues of the local forge: one file for each under `.mlops/issues/`, which a person can read, edit and close. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../../base/errors.ts';
import { writeFileAtomic } from '../../base/files.ts';
import type { Forge, IssueChange, IssueOutcome } from '../forge.ts';
import { outcomeOf, requireWords, wordsFor } from '../issue-lifecycle.ts';
import { wordFileName } from '../word.ts';
import { type LocalIssue, readIssue, writeIssue } from './issue.ts';

const TITLES: Readonly<Record<string, string>> = {
  updated: 'changed',
  overtaken: 'changed',
  reopened: 'reopened',
  closed: 'resolved',
};

/** `root` is the absolute path of `.mlops/`. */
export function localIssues(root: string): Pick<Forge, 'changeIssues'> {
  function carryOut(asked: IssueChange): IssueOutcome {
    const path = join(root, 'issues', wordFileName(asked.key, '.md'));
    const before = existsSync(path) ? readIssue(readFileSync(path, 'utf8')) : undefined;
    const standing = before && {
      ...before,
      open: before.state === 'open',
      notPlanned: before.reason === 'not_planned',
    };
    const state = outcomeOf(standing, asked);
    const isSaid = state === 'overtaken' && (asked.comment === null || before!.comments.includes(markOf(asked)));
    if (state === 'unchanged' || state === 'ignored' || isSaid)
      return { state, url: before === undefined ? null : path };
    writeFileAtomic(path, writeIssue(issueAfter(before, asked, state, wordsFor(state, standing, asked))));
    return { state, url: path };
  }

  return {
    async changeIssues(changes) {
      for (const asked of changes) requireWords(asked);
      return changes.map(asked => {
        try {
          return carryOut(asked);
        } catch (cause) {
          if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
          const hint = 'make room on the disk, or give this user the right to write there';
          return new PlatformError(`the issue ${asked.key} cannot be kept in ${root}: ${cause.message}`, {
            hint,
            cause,
          });
        }
      });
    },
  };
}

/** Behind the heading of what is said. */
const markOf = ({ id }: IssueChange) => `<!-- ${id} -->`;

function issueAfter(
  before: LocalIssue | undefined,
  asked: IssueChange,
  state: IssueOutcome['state'],
  words: string | null,
): LocalIssue {
  const { key, since, id, text } = asked;
  const added = text !== null && (words !== null || before === undefined) ? text.labels : [];
  const labels = [...new Set([...(before?.labels ?? []), ...added])];
  const said = words === null ? '' : `\n**${TITLES[state]}** ${markOf(asked)}\n\n${words.trimEnd()}\n`;
  const comments = `${before?.comments ?? ''}${said}`;
  if (before !== undefined && state === 'overtaken') return { ...before, labels, comments };
  const isOpen = state === 'new' || state === 'reopened' || (state === 'updated' && before?.state === 'open');
  return {
    ...{ key, since, change: id },
    ...(isOpen ? { state: 'open', reason: null } : { state: 'closed', reason: before?.reason ?? 'completed' }),
    labels: labels.filter(label => !asked.removedLabels.includes(label)),
    assignees: before?.assignees ?? text?.assignees ?? [],
    title: text?.title ?? before?.title ?? '',
    body: text?.body ?? before?.body ?? '',
    comments,
  };
}
