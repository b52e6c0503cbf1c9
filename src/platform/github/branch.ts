/** A branch on GitHub that only moves forward: where it stands, and its next commit, put there if nobody else was first. */
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '../../base/errors.ts';
import { type GitHubClient, isUncertain, type Purpose, statusOf } from './client.ts';

export interface GitHubBranch {
  /** The commit it points to; null: there is no such branch. */
  head(): Promise<string | null>;
  /**
   * Moves it to `commit`, whose parent is `base`; null: makes it. false: somebody else moved it first, and it is as they
   * left it. An answer that got lost is looked up, so that what landed is never taken for what did not.
   */
  advance(base: string | null, commit: string): Promise<boolean>;
}

const TRIES = 4;
/** What GitHub says when the branch is not where the commit begins. */
const MOVED = /fast.?forward|reference (?:already exists|does not exist)/i;
/** What it says of two that push at the same moment, and of a commit that it has not copied to everywhere yet. */
const SOON = /\b409\b|object does not exist/i;

export function gitHubBranch(client: GitHubClient, branch: string): GitHubBranch {
  const read: Purpose = { permission: 'contents: read', doing: `find the branch ${branch}` };
  const move: Purpose = { permission: 'contents: write', doing: `move the branch ${branch} forward`, once: true };
  const ref = `refs/heads/${branch}`;

  // A list, because to a token that may not read, a branch that is there is not found either: an empty list says more.
  async function head(): Promise<string | null> {
    const path = '/git/matching-refs/heads/{+branch}';
    const { data } = await client.send<Ref[]>('GET', path, { branch }, read);
    return data.find(found => found.ref === ref)?.object.sha ?? null;
  }

  /** Whether `commit` is in the history of `now`. The second page, since the first one carries every changed file. */
  async function contains(now: string, commit: string): Promise<boolean> {
    const parameters = { range: `${commit}...${now}`, per_page: 1, page: 2 };
    try {
      const { data } = await client.send<{ status: string }>('GET', '/compare/{range}', parameters, read);
      return data.status === 'ahead' || data.status === 'identical';
    } catch (failed) {
      // Nothing in common.
      if (statusOf(failed) === 404) return false;
      throw failed;
    }
  }

  async function put(base: string | null, commit: string): Promise<void> {
    if (base === null) await client.send('POST', '/git/refs', { ref, sha: commit }, move);
    else await client.send('PATCH', '/git/refs/heads/{+branch}', { branch, sha: commit, force: false }, move);
  }

  /** What became of a try whose answer got lost. `isMoved`: GitHub says that the branch is no longer at `base`. */
  async function fateOf(
    base: string | null,
    commit: string,
    isMoved: boolean,
  ): Promise<'landed' | 'moved' | 'unmoved'> {
    for (let look = 1; look <= TRIES; look++) {
      const now = await head();
      if (now !== base) return now !== null && (await contains(now, commit)) ? 'landed' : 'moved';
      if (!isMoved) return 'unmoved';
      // Then this reading is of an old copy.
      await sleep(look * look * client.secondMs);
    }
    throw new PlatformError(`${branch} is said to have moved, and still reads as ${base}`);
  }

  return {
    head,
    async advance(base, commit) {
      let mayHaveLanded = false;
      for (let attempt = 1; ; attempt++) {
        try {
          await put(base, commit);
          return true;
        } catch (failed) {
          mayHaveLanded ||= isUncertain(failed);
          if (!mayHaveLanded && !isRefusal(failed)) throw failed;
          const isMoved = isRefusal(failed) && MOVED.test((failed as Error).message);
          if (isMoved && !mayHaveLanded) return false;
          const fate = await fateOf(base, commit, isMoved).catch((cause: Error) => {
            throw unknownFate(branch, commit, cause);
          });
          if (fate !== 'unmoved') return fate === 'landed';
          const isWorthAnotherTry = isUncertain(failed) || SOON.test((failed as Error).message);
          if (!isWorthAnotherTry || attempt === TRIES) throw refused(branch, failed);
          await sleep(attempt * attempt * client.secondMs);
        }
      }
    },
  };
}

/** An answer that is about the branch; of one that was removed GitHub says 404 or 422. */
function isRefusal(error: unknown): boolean {
  return [404, 409, 422].includes(statusOf(error) ?? 0);
}

interface Ref {
  readonly ref: string;
  readonly object: { readonly sha: string };
}

function unknownFate(branch: string, commit: string, cause: Error): PlatformError {
  const message = `it is not known whether ${commit.slice(0, 7)} is on the branch ${branch}: ${cause.message}`;
  return new PlatformError(message, { hint: 'look at the branch; the next run goes on from whatever is there', cause });
}

function refused(branch: string, failed: unknown): unknown {
  if (!isRefusal(failed)) return failed;
  return new PlatformError((failed as Error).message, {
    hint: `a rule of the repository may protect the branch: let workflows push to ${branch}, or name another with registry-branch`,
    cause: failed,
  });
}
