/**
 * The comment on a pull request that is found again by a marker in its text, and rewritten. Two runs at once, and answers
 * that get lost, leave one in the end.
 */
import type { Forge, ForgeRef, PullRequest } from '../forge.ts';
import { limitMarkdown } from '../markdown-limit.ts';
import { requireWord } from '../word.ts';
import { type GitHubClient, type Purpose, statusOf } from './client.ts';
import { postOnce } from './post-once.ts';
import { type Authored, isTrusted } from './trusted-author.ts';

interface Comment extends Authored {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | null;
}

const COMMENT: Purpose = { permission: 'pull-requests: write', doing: 'comment on the pull request' };

/** GitHub refuses 65,536 characters. */
const MAX_BYTES = 60_000;
const CUT = '_This text was cut: the whole report is in the summary of the run._';
const MARKER = /^\s*<!-- mlops-actions comment=(\S+) -->/;

export function gitHubComments(client: GitHubClient): Pick<Forge, 'commentOnPullRequest'> {
  /** All comments with this key, oldest first. */
  async function find({ number }: PullRequest, key: string): Promise<readonly Comment[]> {
    const all = await client.list<Comment>('/issues/{number}/comments', { number }, COMMENT);
    return all
      .filter(comment => isTrusted(comment) && MARKER.exec(comment.body ?? '')?.[1] === key)
      .sort((a, b) => a.id - b.id);
  }

  async function remove({ id }: Comment): Promise<void> {
    try {
      await client.send('DELETE', '/issues/comments/{id}', { id }, COMMENT);
    } catch (failed) {
      // The other run has removed it.
      if (statusOf(failed) !== 404) throw failed;
    }
  }

  async function create(pullRequest: PullRequest, key: string, body: string): Promise<Comment> {
    const { number } = pullRequest;
    const post = async () => {
      return (await client.send<Comment>('POST', '/issues/{number}/comments', { number, body }, COMMENT)).data;
    };
    const created = await postOnce(client, post, async () => (await find(pullRequest, key))[0]);
    // The list may lag behind: what we made counts in any case.
    const seen = (await find(pullRequest, key)).filter(({ id }) => id !== created.id);
    const [oldest, ...others] = [...seen, created].sort((a, b) => a.id - b.id);
    for (const other of others) await remove(other);
    return oldest!;
  }

  return {
    async commentOnPullRequest(pullRequest, comment): Promise<ForgeRef> {
      const key = requireWord('the key of a comment', comment.key);
      const body = limitMarkdown(`<!-- mlops-actions comment=${key} -->\n${comment.body}`, MAX_BYTES, CUT);
      const [found] = await find(pullRequest, key);
      const { id, html_url: url, body: before } = found ?? (await create(pullRequest, key, body));
      if (before !== body) await client.send('PATCH', '/issues/comments/{id}', { id, body }, COMMENT);
      return { id: String(id), url };
    },
  };
}
