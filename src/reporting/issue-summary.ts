/** What a run did about issues, for the end of its job summary: where each one is, or why it waits. */
import { markdownCode } from '../base/untrusted.ts';
import type { IssueOutcome } from '../platform/forge.ts';
import { formatTime } from './format.ts';

/** One that the run had something to tell about; `failure`: what kept it from doing so, and what to do. */
export type ToldIssue = { readonly key: string } & (IssueOutcome | { readonly failure: string });

/** One that this run had nothing to say to. */
export interface OpenIssue {
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly url: string;
}

const WORDS: Readonly<Record<IssueOutcome['state'], string>> = {
  new: 'opened',
  updated: 'brought up to date',
  reopened: 'opened again',
  closed: 'closed',
  overtaken: 'a later run has told more',
  ignored: 'left alone, as somebody wants it',
  unchanged: 'as it was',
};
/** Lines beyond these are counted. */
const MOST = 50;

/** Markdown; '' where there is nothing to tell. */
export function issueSummary(told: readonly ToldIssue[], open: readonly OpenIssue[]): string {
  const lines = [
    ...told.map(one =>
      'failure' in one
        ? `- ${markdownCode(one.key)} waits for the next run: ${markdownCode(one.failure, 500)}`
        : `- ${linked(one.key, one.url)}: ${WORDS[one.state]}`,
    ),
    ...open.map(({ key, url, since }) => `- ${linked(key, url)}: open since ${formatTime(since)} UTC`),
  ];
  if (lines.length === 0) return '';
  const more = lines.length > MOST ? [`- … and ${lines.length - MOST} more`] : [];
  return ['### Issues', '', ...lines.slice(0, MOST), ...more, ''].join('\n');
}

/** A web address is what GitHub gave; the local twin has paths, which a link would not open. */
function linked(key: string, url: string | null): string {
  const shown = markdownCode(key);
  if (url === null) return shown;
  return /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${shown}](${url})` : `${shown} in ${markdownCode(url, 500)}`;
}
