/** The frame of every issue that tells of alerts: first line, since when, numbers, history, what to do, where to look, how to silence it. */
import type { Alert } from '../alerts/alert-book.ts';
import { ALERT_KIND_WORDS, digestKey } from '../alerts/alert-kind.ts';
import type { Observation } from '../alerts/decide.ts';
import type { DecidedAlert, IssuePlan } from '../alerts/issue-plan.ts';
import type { Check } from '../base/check.ts';
import { markdownCode, markdownText, titleText } from '../base/untrusted.ts';
import type { IssueChange, IssueText } from '../platform/forge.ts';
import { digestText } from './digest-issue.ts';
import { CHECK_HEAD, checkRow, formatTime, markdownTable, plural } from './format.ts';

/** What a run has to say about one subject. All texts are Markdown, neutralised. */
export interface Account {
  readonly observation: Observation;
  /** What broke and how badly, or that it is well: the first line of the issue, and the comment. */
  readonly first: string;
  /** null for what is healthy, or could not be decided. */
  readonly details: AccountDetails | null;
}

export interface AccountDetails {
  /** What this means for now, in a sentence. */
  readonly meanwhile: string;
  /** The numbers, with limits and n. */
  readonly checks: readonly Check[];
  /** A small table, its head first; null: that of the alert's own latest runs. */
  readonly history: History | null;
  /** What to do next, one step each. */
  readonly steps: readonly string[];
  /** Name of the artifact that holds the whole story; null where there is none. */
  readonly artifact: string | null;
}

export interface History {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers. */
  readonly right: readonly number[];
}

export interface AlertIssueSettings {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly escalationLabel: string;
  /** Runs in a row that must find it healthy before the issue closes itself. */
  readonly healthyRuns: number;
  readonly runUrl: string | null;
  readonly commit: string | null;
}

/** `accounts`: what this run observed, by key of the alert; all that the plan was made from. */
export function alertIssue(
  plan: IssuePlan,
  accounts: ReadonlyMap<string, Account>,
  settings: AlertIssueSettings,
): Omit<IssueChange, 'id'> {
  const { issue: key, since, state, alerts, decided, isNews } = plan;
  const isEscalated = alerts.some(alert => alert.escalated);
  const first = alerts.map(({ key: alert, headline }) => {
    const account = accounts.get(alert);
    return account?.observation.state === 'raised' ? account.first : markdownText(headline);
  });
  const comments = decided.flatMap(one => commentOn(one, plan, accounts.get(one.after.key)!, settings));
  return {
    ...{ key, since, state: state === 'closes' ? 'closed' : 'open' },
    text: state === 'closes' ? null : textOf(plan, accounts, settings),
    comment: isNews && state !== 'opens' ? comments.join('\n\n') : null,
    reopening: `${first.join('\n\n')}${runWords(settings)}`,
    // It may still stand there from last time.
    removedLabels: state === 'stays' || isEscalated ? [] : [settings.escalationLabel],
  };
}

/** null where no alert of the issue was raised in this run: what it says is still the last that is known. */
function textOf(
  plan: IssuePlan,
  accounts: ReadonlyMap<string, Account>,
  settings: AlertIssueSettings,
): IssueText | null {
  const words = ALERT_KIND_WORDS[plan.kind];
  const escalation = plan.alerts.some(alert => alert.escalated) ? [settings.escalationLabel] : [];
  const frame = {
    labels: ['ml-ops', plan.kind, words.asks, ...escalation, ...settings.labels],
    assignees: settings.assignees,
  };
  const foot = footOf(settings);
  if (plan.issue === digestKey(plan.kind)) return { ...frame, ...digestText(plan, settings, foot) };
  const [alert] = plan.alerts;
  const account = accounts.get(alert!.key);
  if (!account?.details) return null;
  const title = `${words.title}: ${titleText(alert!.subject, 100)}: ${titleText(alert!.headline, 120)}`;
  return { ...frame, title, body: bodyOf(alert!, account.first, account.details, settings, foot) };
}

function bodyOf(
  alert: Alert,
  first: string,
  { meanwhile, checks, history, steps, artifact }: AccountDetails,
  { runUrl }: AlertIssueSettings,
  foot: readonly string[],
): string {
  const rows = checks.map(check => checkRow(check).map((cell, i) => (i === 0 ? markdownCode(cell) : cell)));
  const { heading, rows: past, right } = history ?? ownHistory(alert);
  const artifactPlace = runUrl === null ? '' : `: ${runUrl}#artifacts`;
  return [
    first,
    '',
    `${duration(alert)} ${meanwhile}`,
    '',
    ...(rows.length === 0 ? [] : [...markdownTable([CHECK_HEAD, ...rows], [1, 2, 4]), '']),
    `### ${heading}`,
    '',
    ...markdownTable(past, right),
    '',
    '### What to do',
    '',
    ...steps.map((step, i) => `${i + 1}. ${step}`),
    '',
    ...(artifact === null ? [] : [`Artifact ${markdownCode(artifact)}${artifactPlace}`]),
    ...foot,
  ].join('\n');
}

/** `Since 2026-01-31 02:03 UTC, in 3 runs in a row.` */
function duration({ since, raisedRuns, times, escalated }: Alert): string {
  const again = times === 1 ? '' : ` It began ${times} times so far.`;
  return `${escalated ? '**Escalated.** ' : ''}Since ${formatTime(since)} UTC, ${raisedRuns === 1 ? 'in one run so far' : `in ${plural(raisedRuns, 'run')} in a row`}.${again}`;
}

function ownHistory({ latest }: Alert): History {
  const rows = latest.map(({ at, run, state, headline }) => {
    return [formatTime(at), markdownCode(run), state === 'raised' ? 'broken' : state, markdownText(headline)];
  });
  return { heading: 'Latest runs', rows: [['when (UTC)', 'run', 'state', 'what'], ...rows], right: [] };
}

/** Run, commit, and how to silence the issue. */
function footOf({ runUrl, commit, healthyRuns }: AlertIssueSettings): string[] {
  const healthy = healthyRuns === 1 ? 'the next healthy run' : `${healthyRuns} healthy runs in a row`;
  return [
    ...(runUrl === null ? [] : [`Run: ${runUrl}`]),
    ...(commit === null ? [] : [`Commit: ${commit}`]),
    '',
    `<sub>mlops-actions keeps this issue up to date and closes it after ${healthy}. To silence it, label it \`wontfix\` or ` +
      '`mlops:ignore`, or close it as not planned, which holds until it has recovered.</sub>',
  ];
}

function runWords({ runUrl }: Pick<AlertIssueSettings, 'runUrl'>): string {
  return runUrl === null ? '' : ` Run: ${runUrl}`;
}

function commentOn(
  { action, before, after }: DecidedAlert,
  { issue, state }: IssuePlan,
  { first }: Account,
  { healthyRuns, runUrl }: AlertIssueSettings,
): string[] {
  const run = runWords({ runUrl });
  const subject = markdownCode(after.subject);
  if (after.issue !== issue) return [`**${subject}** is told of in another issue from now on.${run}`];
  switch (action) {
    case 'close':
      return [`${first}${state === 'closes' ? ' This issue closes itself.' : ''}${run}`];
    case 'recover':
      return [
        `${first} That is ${after.healthyRuns} of ${healthyRuns} healthy runs in a row before it counts as well.${run}`,
      ];
    case 'escalate':
      return [
        `**Escalated**: broken in ${after.raisedRuns} runs in a row, since ${formatTime(after.since)} UTC. ${first}${run}`,
      ];
    case 'comment': {
      const was = before?.fingerprint === after.fingerprint ? 'It had been healthy.' : 'The cause has changed.';
      return [`${was} ${first}${run}`];
    }
    case 'open':
    case 'reopen':
      return [`${first}${run}`];
    case 'update':
      return before?.issue === issue ? [] : [`${first}${run}`];
    case 'wait':
    case 'undecided':
      return [];
  }
}
