/**
 * Issues of GitHub, found again by a marker in their text: opened once per key, updated, commented on when something
 * changed, closed when healthy. Two runs at once, and answers that get lost, leave one open issue in the end.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './context.ts';
import type { Forge, ForgeRef, IssueOutcome, IssueReport } from './forge.ts';
import { type GitHubClient, isUncertain, type Purpose, statusOf } from './github-client.ts';
import { outcomeOf, requireWord } from './issue-lifecycle.ts';
import { labelNamed, OWN_LABEL } from './labels.ts';
import { limitMarkdown } from './markdown-limit.ts';

/** What we read of the API's issues and comments. */
interface Written {
  readonly body: string | null;
  readonly user: { readonly type?: string } | null;
  readonly author_association?: string;
}
interface Issue extends Written {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly pull_request?: unknown;
}

const ISSUES = { permission: 'issues: write' };
const LIST: Purpose = { ...ISSUES, doing: 'list the issues' };
const OPEN: Purpose = { ...ISSUES, doing: 'open an issue' };
const UPDATE: Purpose = { ...ISSUES, doing: 'update an issue' };
const COMMENT: Purpose = { ...ISSUES, doing: 'comment on an issue' };
const LABEL: Purpose = { ...ISSUES, doing: 'add a label to the issues' };

/** GitHub refuses 65,536 characters; half a page is left for what a person adds. */
const MAX_BYTES = 60_000;
const CUT = '_This text was cut: the whole report is in the artifact of the run._';
const ATTEMPTS = 3;

const MARKER = /^\s*<!-- mlops-actions key=(\S+) fingerprint=(\S+) -->/;
const SAID = /^\s*<!-- mlops-actions said=(\S+) -->/;

/** Anyone may open an issue: a marker counts when the repository's own people or an app wrote it, as far as we are told. */
function isTrusted({ user, author_association: association }: Written): boolean {
  if (user?.type === 'Bot' || association === undefined) return true;
  return ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association);
}

const refOf = (issue: Issue): ForgeRef => ({ id: String(issue.number), url: issue.html_url });
const labelsOf = (issue: Issue) => issue.labels.map(label => (typeof label === 'string' ? label : (label.name ?? '')));
const isOpen = (issue: Issue) => issue.state === 'open';
const fingerprintOf = (issue: Issue) => MARKER.exec(issue.body ?? '')?.[2] ?? '';

export function gitHubIssues(client: GitHubClient, log: Logger): Pick<Forge, 'reportIssue' | 'resolveIssue'> {
  const knownLabels = new Set<string>();

  /** All issues with this key, oldest first. */
  async function find(key: string): Promise<readonly Issue[]> {
    const all = await client.list<Issue>('/issues', { labels: OWN_LABEL, state: 'all' }, LIST);
    const byNumber = new Map(all.map(issue => [issue.number, issue]));
    return [...byNumber.values()]
      .filter(issue => issue.pull_request === undefined && isTrusted(issue))
      .filter(issue => MARKER.exec(issue.body ?? '')?.[1] === key)
      .sort((a, b) => a.number - b.number);
  }

  const change = async (issue: Issue, changes: Readonly<Record<string, unknown>>) =>
    (await client.send<Issue>('PATCH', '/issues/{number}', { number: issue.number, ...changes }, UPDATE)).data;

  /** Two runs at once may both have opened one: the oldest stays, the others lose their marker and are closed. */
  async function oldestOpen(issues: readonly Issue[]): Promise<Issue | undefined> {
    const [kept, ...others] = issues.filter(isOpen);
    for (const other of others) {
      const body = `Duplicate of #${kept?.number}.`;
      await change(other, { body, state: 'closed', state_reason: 'not_planned' });
    }
    return kept;
  }

  async function ensureLabels(names: readonly string[]): Promise<void> {
    for (const name of names.filter(each => !knownLabels.has(each))) {
      try {
        await client.send('GET', '/labels/{name}', { name }, LABEL);
      } catch (missing) {
        if (statusOf(missing) !== 404) throw missing;
        await client.send('POST', '/labels', { ...labelNamed(name) }, LABEL).catch((failed: unknown) => {
          // Made by another run in between, or by us, before the answer got lost.
          if (statusOf(failed) !== 422 && !isUncertain(failed)) throw failed;
        });
      }
      knownLabels.add(name);
    }
  }

  /** Repeats a POST only after a look at GitHub has shown that the last one left nothing. */
  async function once<T>(post: () => Promise<T>, landed: () => Promise<T | undefined>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await post();
      } catch (failed) {
        if (!isUncertain(failed) || attempt === ATTEMPTS) throw failed;
        await sleep(attempt * attempt * client.secondMs);
        const found = await landed();
        if (found !== undefined) return found;
      }
    }
  }

  async function create(report: IssueReport, text: string, labels: readonly string[]): Promise<IssueOutcome> {
    const post = async (assignees: readonly string[]) => {
      const content = { title: report.title, body: text, labels, assignees };
      return (await client.send<Issue>('POST', '/issues', content, OPEN)).data;
    };
    const landed = async () => (await find(report.key)).find(isOpen);
    const created = await once(() => post(report.assignees), landed).catch((failed: unknown) => {
      if (statusOf(failed) !== 422 || report.assignees.length === 0) throw failed;
      log.warn(`GitHub refused to assign ${report.assignees.join(', ')}; the issue is opened without`);
      return once(() => post([]), landed);
    });
    // The list may lag behind: what we made counts in any case.
    const seen = (await find(report.key)).filter(issue => issue.number !== created.number);
    const kept = (await oldestOpen([...seen, created].sort((a, b) => a.number - b.number))) ?? created;
    return { ...refOf(kept), state: kept.number === created.number ? 'new' : 'repeated' };
  }

  /** Comments once per `mark`, also when an earlier run got no further than the comment. */
  async function say(issue: Issue, mark: string, comment: string): Promise<void> {
    const place = { number: issue.number };
    const alreadySaid = async () => {
      const all = await client.list<Written>('/issues/{number}/comments', place, COMMENT);
      const ours = all.filter(isTrusted).flatMap(({ body }) => SAID.exec(body ?? '')?.[1] ?? []);
      return ours.at(-1) === mark ? true : undefined;
    };
    if (await alreadySaid()) return;
    const body = limitMarkdown(`<!-- mlops-actions said=${mark} -->\n${comment}`, MAX_BYTES, CUT);
    await once(async () => {
      await client.send('POST', '/issues/{number}/comments', { ...place, body }, COMMENT);
      return true;
    }, alreadySaid);
  }

  async function addLabels(issue: Issue, labels: readonly string[]): Promise<void> {
    const has = new Set(labelsOf(issue));
    const missing = labels.filter(label => !has.has(label));
    if (missing.length === 0) return;
    await ensureLabels(missing);
    // Adding a label twice is adding it once, so nothing needs to be looked up when the answer got lost.
    const post = () => client.send('POST', '/issues/{number}/labels', { number: issue.number, labels: missing }, LABEL);
    await once<unknown>(post, async () => undefined);
  }

  return {
    async reportIssue(report: IssueReport): Promise<IssueOutcome> {
      const key = requireWord('key', report.key);
      const fingerprint = requireWord('fingerprint', report.fingerprint);
      const labels = [...new Set([OWN_LABEL, ...report.labels])];
      const marker = `<!-- mlops-actions key=${key} fingerprint=${fingerprint} -->`;
      const body = limitMarkdown(`${marker}\n${report.body}`, MAX_BYTES, CUT);

      const issues = await find(key);
      const issue = (await oldestOpen(issues)) ?? issues.at(-1);
      const standing = issue && {
        open: isOpen(issue),
        notPlanned: issue.state_reason === 'not_planned',
        labels: labelsOf(issue),
        fingerprint: fingerprintOf(issue),
      };
      const state = outcomeOf(standing, fingerprint);
      if (issue === undefined) {
        await ensureLabels(labels);
        return create(report, body, labels);
      }
      if (state === 'ignored') return { ...refOf(issue), state };
      if (state === 'repeated') {
        await change(issue, { body });
        return { ...refOf(issue), state };
      }
      await say(issue, fingerprint, report.comment);
      await change(issue, { title: report.title, body, state: 'open' });
      await addLabels(issue, labels);
      return { ...refOf(issue), state };
    },

    async resolveIssue(key: string, comment: string): Promise<ForgeRef | undefined> {
      const issue = await oldestOpen(await find(requireWord('key', key)));
      if (issue === undefined) return undefined;
      await say(issue, `resolved-${fingerprintOf(issue)}`, comment);
      await change(issue, { state: 'closed', state_reason: 'completed' });
      return refOf(issue);
    },
  };
}
