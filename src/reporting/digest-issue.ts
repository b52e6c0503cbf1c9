/** The one issue for all alerts of a kind: a line for each model or dataset that is broken, and how it stands. */
import type { Alert } from '../alerts/alert-book.ts';
import { ALERT_KIND_WORDS } from '../alerts/alert-kind.ts';
import type { IssuePlan } from '../alerts/issue-plan.ts';
import { markdownCode, markdownText, titleText } from '../base/untrusted.ts';
import type { IssueText } from '../platform/forge.ts';
import { formatCount, formatTime, markdownTable, plural } from './format.ts';

/** Lines beyond these are counted; the state file of the registry has them all. */
const MOST_LINES = 300;
const MOST_NAMES = 3;

export function digestText(
  { kind, alerts, since }: IssuePlan,
  { healthyRuns }: { readonly healthyRuns: number },
  foot: readonly string[],
): Pick<IssueText, 'title' | 'body'> {
  const { title, noun } = ALERT_KIND_WORDS[kind];
  // Of those that are alike, in the order of their keys.
  const order = (a: Alert, b: Alert) => b.raisedRuns - a.raisedRuns || Date.parse(a.since) - Date.parse(b.since);
  const worst = [...alerts].sort(order);
  const names = worst.slice(0, MOST_NAMES).map(alert => titleText(alert.subject, 60));
  const more = worst.length > MOST_NAMES ? ` and ${formatCount(worst.length - MOST_NAMES)} more` : '';
  const [longest] = worst;
  const rows = worst
    .slice(0, MOST_LINES)
    .map(alert => [
      ...[markdownCode(alert.subject), stateOf(alert, healthyRuns), formatTime(alert.since)],
      ...[formatCount(alert.raisedRuns), markdownText(alert.headline)],
    ]);
  const body = [
    `**${plural(alerts.length, noun)}** ${alerts.length === 1 ? 'is' : 'are'} broken, for longest ` +
      `**${markdownCode(longest!.subject)}**: ${markdownText(longest!.headline)}.`,
    '',
    `Since ${formatTime(since)} UTC.`,
    '',
    ...markdownTable([[noun, 'state', 'since (UTC)', 'runs in a row', 'what'], ...rows], [3]),
    ...(worst.length > MOST_LINES ? ['', `… and ${formatCount(worst.length - MOST_LINES)} more.`] : []),
    '',
    '### What to do',
    '',
    `1. Take the lines from the top: they have lasted longest.`,
    `2. The summary and the artifacts of the run hold the numbers of each ${noun}, with limits and n.`,
    `3. A line goes when its ${noun} has recovered; this issue closes itself with the last one.`,
    '',
    ...foot,
  ].join('\n');
  return { title: `${title}: ${plural(alerts.length, noun)}: ${names.join(', ')}${more}`, body };
}

function stateOf({ escalated, raisedRuns, healthyRuns, latest }: Alert, enough: number): string {
  const state = raisedRuns === 0 ? `recovering (${healthyRuns} of ${enough})` : escalated ? '**escalated**' : 'broken';
  const last = latest.at(-1);
  if (last?.state !== 'undecided') return state;
  return `${state}; the run of ${formatTime(last.at)} could not decide: ${markdownText(last.headline)}`;
}
