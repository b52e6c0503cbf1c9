/** Reads a commit from GitHub: which files it holds, and their content. Everything is held against its digest. */
import { gunzipSync } from 'node:zlib';
import { IntegrityError, PlatformError } from '../../base/errors.ts';
import type { Logger } from '../context.ts';
import { requireCarriable } from './carried-folder.ts';
import type { GitHubClient, Purpose } from './client.ts';
import { blobDigest, treeOf } from './git-objects.ts';
import { filesInTar } from './tar.ts';

export interface GitHubDownload {
  /** Path to digest. IntegrityError where the commit holds anything but plain files. */
  filesOf(commit: string): Promise<Map<string, string>>;
  /** Hands over the content of each of these blobs of the commit, once. */
  fetch(
    commit: string,
    digests: Iterable<string>,
    take: (digest: string, content: Uint8Array) => Promise<void>,
  ): Promise<void>;
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

interface Listed {
  readonly tree: readonly Entry[];
  readonly truncated: boolean;
}

/** From here on one archive of everything is cheaper than a request for each: a token has 1,000 of them in an hour. */
const ARCHIVE_FROM = 16;

/** `place` is what the commit is of, for messages. */
export function gitHubDownload(client: GitHubClient, log: Logger, place: string): GitHubDownload {
  const reading: Purpose = { permission: 'contents: read', doing: `read ${place}`, patience: 4 };
  const get = async <T>(path: string, parameters: Readonly<Record<string, unknown>>) =>
    (await client.send<T>('GET', path, parameters, reading)).data;

  /** All that is below a tree but the folders themselves; in parts where GitHub cuts the list of the whole. */
  async function list(sha: string, prefix = ''): Promise<Entry[]> {
    const whole = await get<Listed>('/git/trees/{sha}', { sha, recursive: 1 });
    const { tree } = whole.truncated ? await get<Listed>('/git/trees/{sha}', { sha }) : whole;
    const parts: Entry[][] = [];
    for (const entry of tree) {
      const path = prefix + entry.path;
      if (entry.type !== 'tree') parts.push([{ ...entry, path }]);
      else if (whole.truncated) parts.push(await list(entry.sha, `${path}/`));
    }
    return parts.flat();
  }

  /** Empty where the archive cannot be had: some networks let only the API through. */
  async function archived(commit: string): Promise<Uint8Array[]> {
    try {
      const archive = await get<unknown>('/tarball/{commit}', { commit });
      if (!(archive instanceof ArrayBuffer)) throw new RangeError('what came is no archive');
      return [...filesInTar(gunzipSync(archive))];
    } catch (failed) {
      const isNoArchive = failed instanceof PlatformError || failed instanceof RangeError || isZlibError(failed);
      if (!isNoArchive) throw failed;
      log.info(`${place} is fetched file by file, since its archive cannot be had: ${(failed as Error).message}`);
      return [];
    }
  }

  async function blob(digest: string): Promise<Uint8Array> {
    const { content, encoding } = await get<{ content: string; encoding: string }>('/git/blobs/{digest}', { digest });
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    const found = blobDigest(bytes);
    if (found !== digest) throw damaged(`a file of ${place} has the digest ${found}, expected ${digest}`);
    return bytes;
  }

  return {
    async filesOf(commit) {
      const { tree } = await get<{ tree: { sha: string } }>('/git/commits/{commit}', { commit });
      const entries = await list(tree.sha);
      for (const { path, mode } of entries) {
        requireCarriable(path, place);
        if (mode !== '100644') throw damaged(`${path} of ${place} has the mode ${mode}, expected a plain file`);
      }
      const files = new Map(entries.map(({ path, sha }) => [path, sha]));
      const found = treeOf(files).digest;
      if (found !== tree.sha)
        throw damaged(`the list of files of ${place} has the digest ${found}, expected ${tree.sha}`);
      return files;
    },

    async fetch(commit, digests, take) {
      const missing = new Set(digests);
      if (missing.size >= ARCHIVE_FROM) {
        for (const content of await archived(commit)) {
          const digest = blobDigest(content);
          if (missing.delete(digest)) await take(digest, content);
        }
      }
      await Promise.all([...missing].map(async digest => take(digest, await blob(digest))));
    },
  };
}

function isZlibError(error: unknown): boolean {
  return /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String((error as NodeJS.ErrnoException).code));
}

function damaged(message: string): IntegrityError {
  return new IntegrityError(message, {
    hint: 'if it happens again, put the branch back to a commit that a run has made',
  });
}
