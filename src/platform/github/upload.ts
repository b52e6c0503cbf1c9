/**
 * Writes a commit to GitHub, on no branch yet. Files and trees are named by their content, so sending one twice makes one:
 * what got lost on its way is simply sent again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '../../base/errors.ts';
import type { Snapshot } from '../registry-store.ts';
import { type GitHubClient, isUncertain, type Purpose } from './client.ts';
import { entriesOf, type Tree, type TreeEntry, treeOf } from './git-objects.ts';

export interface GitHubUpload {
  /** Writes what changes nothing, for the error of a token that may not write. */
  requireWrite(): Promise<void>;
  /** Makes the commit of `files` on top of `base`, and returns its name. `read` gives a file that is not in `base`. */
  commit(
    message: string,
    base: Snapshot,
    files: ReadonlyMap<string, string>,
    read: (path: string) => Uint8Array,
  ): Promise<string>;
}

/** A line of a tree that may carry the file itself, which saves the request for its blob. */
type Line = TreeEntry | (Omit<TreeEntry, 'sha'> & { readonly content: string });

const MAX_INLINE_BYTES = 64_000;
/** Trees of a few megabytes have been seen to time out. */
const REQUEST_BYTES = 1_000_000;
const REQUEST_LINES = 400;
const TRIES = 4;

/** `place` is where the commit will be put, for messages. */
export function gitHubUpload(client: GitHubClient, place: string): GitHubUpload {
  const writing: Purpose = { permission: 'contents: write', doing: `write to ${place}`, patience: 4 };
  const sent = new Set<string>();

  async function post(path: string, body: Readonly<Record<string, unknown>>): Promise<string> {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await client.send<{ sha: string }>('POST', path, body, writing)).data.sha;
      } catch (failed) {
        if (!isUncertain(failed) || attempt === TRIES) throw failed;
        await sleep(attempt * attempt * client.secondMs);
      }
    }
  }

  async function lineOf(path: string, digest: string, content: Uint8Array): Promise<Line> {
    const file = { path, mode: '100644', type: 'blob' } as const;
    const text = content.length <= MAX_INLINE_BYTES ? textOf(content) : undefined;
    if (text !== undefined) return { ...file, content: text };
    await post('/git/blobs', { content: Buffer.from(content).toString('base64'), encoding: 'base64' });
    sent.add(digest);
    return { ...file, sha: digest };
  }

  /** The tree of base's files and these lines, put together in requests that GitHub can take. */
  async function addLines(base: Tree | undefined, lines: readonly Line[]): Promise<string> {
    let tree = base?.digest;
    for (const part of inParts(lines)) {
      tree = await post('/git/trees', { tree: part, ...(tree !== undefined && { base_tree: tree }) });
    }
    // Where there is no base, there are lines.
    return tree!;
  }

  async function makeTree(
    base: Snapshot,
    files: Snapshot['files'],
    read: (path: string) => Uint8Array,
  ): Promise<string> {
    const known = new Set([...base.files.values(), ...sent]);
    const lines: Line[] = [];
    for (const [path, digest] of files) {
      if (base.files.get(path) === digest) continue;
      const isThere = known.has(digest);
      lines.push(
        isThere ? { path, mode: '100644', type: 'blob', sha: digest } : await lineOf(path, digest, read(path)),
      );
    }
    // First with all that is to go still in it: then every folder that stays as it is has a name on GitHub.
    const both = treeOf(new Map([...base.files, ...files]));
    requireSame(await addLines(base.revision === null ? undefined : treeOf(base.files), lines), both);
    const wanted = treeOf(files);
    if (wanted.digest !== both.digest) requireSame(await post('/git/trees', { tree: entriesOf(wanted, both) }), wanted);
    return wanted.digest;
  }

  function requireSame(made: string, expected: Tree): void {
    if (made === expected.digest) return;
    throw new PlatformError(`GitHub made the tree ${made} of what was sent to ${place}, expected ${expected.digest}`, {
      hint: 'nothing was changed; the same call may succeed later',
    });
  }

  return {
    async requireWrite() {
      await post('/git/blobs', { content: '', encoding: 'utf-8' });
    },

    async commit(message, base, files, read) {
      const tree = await makeTree(base, files, read);
      return post('/git/commits', { message, tree, parents: base.revision === null ? [] : [base.revision] });
    },
  };
}

/** undefined for what is not text through and through. */
function textOf(content: Uint8Array): string | undefined {
  const text = Buffer.from(content).toString('utf8');
  return !text.includes('\0') && Buffer.from(text).equals(content) ? text : undefined;
}

function* inParts(lines: readonly Line[]): Generator<Line[]> {
  let part: Line[] = [];
  let bytes = 0;
  for (const line of lines) {
    const size = 'content' in line ? line.content.length : 0;
    if (part.length === REQUEST_LINES || (part.length > 0 && bytes + size > REQUEST_BYTES)) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(line);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
