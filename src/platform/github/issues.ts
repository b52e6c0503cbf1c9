/**
 * Issues of GitHub, found again by a marker in their text, which also says how far they have been brought. They are listed
 * once for many changes. Two runs at once, and answers that get lost, leave one open issue in the end.
 */
import { PlatformError } from '../../base/errors.ts';
import type { Logger } from '../context.ts';
import type { Forge, IssueChange, IssueOutcome, IssueText } from '../forge.ts';
import { outcomeOf, requireWords, wordsFor } from '../issue-lifecycle.ts';
import { labelNamed, OWN_LABEL } from '../labels.ts';
import { limitMarkdown } from '../markdown-limit.ts';
import { type GitHubClient, isUncertain, type Purpose, statusOf } from './client.ts';
import { postOnce } from './post-once.ts';
import { type Authored, isTrusted } from './trusted-author.ts';

/** What we read of the API's issues and comments. */
interface Written extends Authored {
  readonly body: string | null;
}
interface Comment extends Written {
  readonly id: number;
}
interface Issue extends Written {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly state: string;
  readonly state_reason?: string | null;
  readonly labels: readonly (string | { readonly name?: string })[];
  readonly pull_request?: unknown;
}
type Issues = Map<number, Issue>;

const ISSUES = { permission: 'issues: write' } as const;
const LIST: Purpose = { ...ISSUES, doing: 'list the issues' };
const OPEN: Purpose = { ...ISSUES, doing: 'open an issue' };
const UPDATE: Purpose = { ...ISSUES, doing: 'update an issue' };
const COMMENT: Purpose = { ...ISSUES, doing: 'comment on an issue' };
const LABEL: Purpose = { ...ISSUES, doing: 'add a label to the issues' };
const UNLABEL: Purpose = { ...ISSUES, doing: 'take a label off an issue' };

/** GitHub refuses 65,536 characters; half a page is left for what a person adds. */
const MAX_BYTES = 60_000;
const CUT = '_This text was cut: the whole report is in the artifact of the run._';
/** Failures in a row after which nothing more is tried. */
const HOPELESS = 3;

const MARKER = /^\s*<!-- mlops-actions key=(\S+) since=(\S+) change=(\S+) -->/;
const SAID = /^\s*<!-- mlops-actions said=(\S+) -->/;

const markerOf = ({ body }: Issue) => {
  const [, key = '', since = '', change = ''] = MARKER.exec(body ?? '') ?? [];
  return { key, since, change };
};
const marked = ({ key, since, id }: IssueChange, body: string) =>
  `<!-- mlops-actions key=${key} since=${since} change=${id} -->\n${body}`;
const labelsOf = (issue: Issue) => issue.labels.map(label => (typeof label === 'string' ? label : (label.name ?? '')));
/** GitHub does not tell upper from lower case in labels. */
const hasLabel = (issue: Issue, name: string) =>
  labelsOf(issue).some(label => label.toLowerCase() === name.toLowerCase());
const isOpen = (issue: Issue) => issue.state === 'open';

export function gitHubIssues(client: GitHubClient, log: Logger): Pick<Forge, 'changeIssues'> {
  const knownLabels = new Set<string>();

  async function list(): Promise<Issues> {
    const all = await client.list<Issue>('/issues', { labels: OWN_LABEL, state: 'all' }, LIST);
    return new Map(
      all.filter(issue => issue.pull_request === undefined && isTrusted(issue)).map(issue => [issue.number, issue]),
    );
  }

  async function change(issues: Issues, issue: Issue, changes: Readonly<Record<string, unknown>>): Promise<Issue> {
    const { data } = await client.send<Issue>(
      'PATCH',
      '/issues/{number}',
      { number: issue.number, ...changes },
      UPDATE,
    );
    issues.set(issue.number, data);
    return data;
  }

  /** Of all with this key: the open one, else the one opened last. Of several open ones the oldest stays. */
  async function standing(issues: Issues, key: string): Promise<Issue | undefined> {
    const all = [...issues.values()].filter(issue => markerOf(issue).key === key).sort((a, b) => a.number - b.number);
    const [kept, ...others] = all.filter(isOpen);
    if (kept === undefined) return all.at(-1);
    // Two runs at once may both have opened one: what the newer one says is not lost.
    const newest = all.filter(isOpen).reduce((a, b) => (markerOf(b).change > markerOf(a).change ? b : a));
    const { title, body } = newest;
    const after = newest === kept ? kept : await change(issues, kept, { title, body });
    for (const other of others) {
      const duplicate = `Duplicate of #${kept.number}.`;
      await change(issues, other, { body: duplicate, state: 'closed', state_reason: 'not_planned' });
    }
    return after;
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

  async function create(issues: Issues, asked: IssueChange, text: IssueText): Promise<Issue> {
    const labels = allLabels(text);
    await ensureLabels(labels);
    const body = limitMarkdown(marked(asked, text.body), MAX_BYTES, CUT);
    const post = async (assignees: readonly string[]) => {
      return (await client.send<Issue>('POST', '/issues', { title: text.title, body, labels, assignees }, OPEN)).data;
    };
    const landed = async () => {
      for (const [number, issue] of await list()) issues.set(number, issue);
      return [...issues.values()].find(issue => isOpen(issue) && markerOf(issue).key === asked.key);
    };
    const created = await postOnce(client, () => post(text.assignees), landed).catch((failed: unknown) => {
      if (statusOf(failed) !== 422 || text.assignees.length === 0) throw failed;
      log.warn(`GitHub refused to assign ${text.assignees.join(', ')}; the issue is opened without`);
      return postOnce(client, () => post([]), landed);
    });
    issues.set(created.number, created);
    return created;
  }

  /** Comments once per change, also when an earlier run got no further than the comment, or another one carries it out too. */
  async function say(issue: Issue, id: string, words: string): Promise<void> {
    const place = { number: issue.number };
    const said = async () => {
      const all = await client.list<Comment>('/issues/{number}/comments', place, COMMENT);
      return all.filter(one => isTrusted(one) && SAID.exec(one.body ?? '')?.[1] === id).sort((a, b) => a.id - b.id);
    };
    if ((await said()).length > 0) return;
    const body = limitMarkdown(`<!-- mlops-actions said=${id} -->\n${words}`, MAX_BYTES, CUT);
    const post = () => client.send<unknown>('POST', '/issues/{number}/comments', { ...place, body }, COMMENT);
    await postOnce<unknown>(client, post, async () => (await said())[0]);
    for (const twin of (await said()).slice(1)) {
      await removed(client.send('DELETE', '/issues/comments/{id}', { id: twin.id }, COMMENT));
    }
  }

  async function addLabels(issue: Issue, labels: readonly string[]): Promise<void> {
    const missing = labels.filter(label => !hasLabel(issue, label));
    if (missing.length === 0) return;
    await ensureLabels(missing);
    // Adding a label twice is adding it once, so nothing needs to be looked up when the answer got lost.
    const post = () => client.send('POST', '/issues/{number}/labels', { number: issue.number, labels: missing }, LABEL);
    await postOnce<unknown>(client, post, async () => undefined);
  }

  async function removeLabels(issue: Issue, names: readonly string[]): Promise<void> {
    for (const name of names.filter(each => hasLabel(issue, each))) {
      const path = '/issues/{number}/labels/{name}';
      await removed(client.send('DELETE', path, { number: issue.number, name }, UNLABEL));
    }
  }

  async function carryOut(issues: Issues, asked: IssueChange): Promise<IssueOutcome> {
    const issue = await standing(issues, asked.key);
    const { since, change: last } = issue === undefined ? { since: '', change: '' } : markerOf(issue);
    const found = issue && {
      ...{ open: isOpen(issue), labels: labelsOf(issue), since, change: last },
      notPlanned: issue.state_reason === 'not_planned' || issue.state_reason === 'duplicate',
    };
    const state = outcomeOf(found, asked);
    const { text } = asked;
    if (state === 'new') return { state, url: (await create(issues, asked, text!)).html_url };
    if (issue === undefined || state === 'unchanged' || state === 'ignored')
      return { state, url: issue?.html_url ?? null };
    const words = wordsFor(state, found, asked);
    if (text !== null && words !== null) await addLabels(issue, allLabels(text));
    if (words !== null) await say(issue, asked.id, words);
    if (state === 'overtaken') return { state, url: issue.html_url };
    await removeLabels(issue, asked.removedLabels);
    // Last, since its marker says that all is done.
    const body = limitMarkdown(marked(asked, text?.body ?? withoutMarker(issue)), MAX_BYTES, CUT);
    await change(issues, issue, {
      ...(text !== null && { title: text.title }),
      body,
      ...(state === 'reopened' && { state: 'open' }),
      ...(state === 'closed' && { state: 'closed', state_reason: 'completed' }),
    });
    return { state, url: issue.html_url };
  }

  /** Another run may have opened the same ones meanwhile. The list may lag behind: what we made counts in any case. */
  async function afterOpening(made: Issues, keys: readonly string[]): Promise<Issues> {
    const issues = await list();
    for (const [number, issue] of made) if (!issues.has(number)) issues.set(number, issue);
    for (const key of keys) await standing(issues, key);
    return issues;
  }

  return {
    async changeIssues(changes) {
      for (const asked of changes) requireWords(asked);
      if (changes.length === 0) return [];
      const outcomes: (IssueOutcome | PlatformError)[] = [];
      let issues: Issues | undefined;
      let inARow = 0;
      for (const asked of changes) {
        try {
          if (inARow === HOPELESS) throw outcomes.at(-1);
          issues ??= await list();
          outcomes.push(await carryOut(issues, asked));
          inARow = 0;
        } catch (failed) {
          if (!(failed instanceof PlatformError)) throw failed;
          outcomes.push(failed);
          // Without the list nothing can be done.
          inARow = issues === undefined ? HOPELESS : Math.min(inARow + 1, HOPELESS);
        }
      }
      const opened = changes.filter((_, i) => isOutcome(outcomes[i]!) && outcomes[i].state === 'new');
      if (issues === undefined || opened.length === 0) return outcomes;
      try {
        const now = await afterOpening(
          issues,
          opened.map(({ key }) => key),
        );
        return outcomes.map((outcome, i) => (isOutcome(outcome) ? kept(outcome, changes[i]!, now) : outcome));
      } catch (failed) {
        if (!(failed instanceof PlatformError)) throw failed;
        log.debug(`duplicates are left to the next run: ${failed.message}`);
        return outcomes;
      }
    },
  };
}

/** Somebody else may have been faster. */
async function removed(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (failed) {
    if (statusOf(failed) !== 404) throw failed;
  }
}

const allLabels = (text: IssueText) => [...new Set([OWN_LABEL, ...text.labels])];
const withoutMarker = ({ body }: Issue) => (body ?? '').replace(MARKER, '').replace(/^\r?\n/, '');
const isOutcome = (result: IssueOutcome | PlatformError): result is IssueOutcome => !(result instanceof PlatformError);

/** One that was opened and turned out to be a duplicate is what was there. */
function kept(outcome: IssueOutcome, { key }: IssueChange, issues: Issues): IssueOutcome {
  if (outcome.state !== 'new') return outcome;
  const open = [...issues.values()].find(issue => isOpen(issue) && markerOf(issue).key === key);
  return open === undefined || open.html_url === outcome.url ? outcome : { state: 'updated', url: open.html_url };
}
