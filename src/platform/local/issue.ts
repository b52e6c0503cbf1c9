/**
 * An issue as a file that a person can read and edit: what the machine knows in the front matter, then title and text,
 * then the comments. Closing it, or labelling it `wontfix`, is an edit of one line.
 */
import { plainLine } from '../../base/untrusted.ts';

export interface LocalIssue {
  readonly key: string;
  readonly state: 'open' | 'closed';
  /** Why it is closed; `not_planned` keeps it closed. */
  readonly reason: 'completed' | 'not_planned' | null;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Of the change that was carried out last: the time between opening and closing that it belongs to, and its id. */
  readonly since: string;
  readonly change: string;
  readonly title: string;
  readonly body: string;
  /** Markdown, oldest first. */
  readonly comments: string;
}

const COMMENTS = '<!-- mlops-actions comments -->';

const list = (words: readonly string[]) =>
  `[${words.map(word => plainLine(word).replace(/[[\],"']/g, ' ')).join(', ')}]`;

export function writeIssue(issue: LocalIssue): string {
  return [
    '---',
    `key: ${issue.key}`,
    `state: ${issue.state}`,
    `reason: ${issue.reason ?? 'none'}`,
    `labels: ${list(issue.labels)}`,
    `assignees: ${list(issue.assignees)}`,
    `since: ${issue.since}`,
    `change: ${issue.change}`,
    '---',
    '',
    `# ${plainLine(issue.title)}`,
    '',
    // A text that held the marker could pass itself off as comments.
    issue.body.replaceAll(COMMENTS, '').trimEnd(),
    '',
    COMMENTS,
    issue.comments,
  ].join('\n');
}

/** Takes what people make of the file: a missing line means nothing was said. */
export function readIssue(text: string): LocalIssue {
  const [, front = '', rest = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? ['', '', text];
  const fields = new Map(
    front.split(/\r?\n/).map(line => [line.split(':', 1)[0]!.trim(), line.replace(/^[^:]*:\s*/, '')]),
  );
  const words = (name: string) =>
    (fields.get(name) ?? '')
      .split(/[[\],"']/)
      .map(word => word.trim())
      .filter(word => word !== '');
  const split = rest.indexOf(COMMENTS);
  const [, title = '', body = ''] =
    /^\s*(?:# (.*)\r?\n)?([\s\S]*)$/.exec(split < 0 ? rest : rest.slice(0, split)) ?? [];
  const reason = fields.get('reason')?.trim();
  return {
    key: fields.get('key')?.trim() ?? '',
    state: fields.get('state')?.trim() === 'closed' ? 'closed' : 'open',
    reason: reason === 'completed' || reason === 'not_planned' ? reason : null,
    labels: words('labels'),
    assignees: words('assignees'),
    since: fields.get('since')?.trim() ?? '',
    change: fields.get('change')?.trim() ?? '',
    title,
    body: body.trim(),
    comments: split < 0 ? '' : rest.slice(split + COMMENTS.length).replace(/^\r?\n/, ''),
  };
}
