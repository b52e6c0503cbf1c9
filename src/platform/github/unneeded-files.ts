/**
 * Large files of the release that nothing needs any more. A file goes only when it is no new one, no commit that the branch has
 * pointed to within the grace period holds its stand-in, and the branch still points to the commit that this was decided on.
 */
import { PlatformError } from '../../base/errors.ts';
import type { GitHubBranch } from './branch.ts';
import type { GitHubClient, Purpose } from './client.ts';
import type { GitHubDownload } from './download.ts';
import { blobDigest } from './git-objects.ts';
import { standInFor } from './large-file.ts';
import type { GitHubLargeFiles, KeptLargeFile } from './large-files.ts';

/** As long as GitHub lets a run, or jobs of it, run again. */
const GRACE_DAYS = 30;
const DAY = 86_400_000;
/** Each takes two requests to read, and a token has 1,000 of them in an hour. */
const MOST_COMMITS = 200;

export interface UnneededFilesPlace {
  readonly client: GitHubClient;
  /** Without `refs/heads/`. */
  readonly branch: string;
  readonly ref: GitHubBranch;
  readonly download: GitHubDownload;
  readonly largeFiles: GitHubLargeFiles;
}

/** The commit that the branch points to, and what it holds. */
export interface Head {
  readonly commit: string;
  /** Digests of its blobs. */
  readonly blobs: ReadonlySet<string>;
  /** SHA-256 of its large files; asked for only where there is something to remove. */
  largeFiles(): ReadonlySet<string>;
}

/** How many were removed. Whoever is stopped in between has removed some of what is to go, and the next one goes on. */
export async function removeUnneededFiles(place: UnneededFilesPlace, head: Head, now: Date): Promise<number> {
  const { client, branch, ref, download, largeFiles } = place;
  const reading: Purpose = { permission: 'contents: read', doing: `read the history of the branch ${branch}` };
  const begin = new Date(now.getTime() - GRACE_DAYS * DAY);
  const old = (await largeFiles.list()).filter(({ createdAt }) => createdAt < begin);
  let unneeded = without(old, head.blobs);
  if (unneeded.length === 0) return 0;
  const here = head.largeFiles();
  unneeded = unneeded.filter(({ sha256 }) => !here.has(sha256));

  const times = { sha: branch, until: begin.toISOString(), per_page: 1 };
  const { data: before } = await client.send<readonly Commit[]>('GET', '/commits', times, reading);
  const since = { sha: branch, since: begin.toISOString() };
  const within = await client.list<Commit>('/commits', since, reading);
  if (within.length > MOST_COMMITS) {
    throw new PlatformError(`${branch} has had ${within.length} commits in ${GRACE_DAYS} days, too many to read`);
  }
  // What stood when the period began is the most likely to need them.
  for (const { sha } of [...before, ...within]) {
    if (unneeded.length === 0) return 0;
    if (sha !== head.commit) unneeded = without(unneeded, new Set((await download.filesOf(sha)).values()));
  }
  let removed = 0;
  for (const file of unneeded) {
    if ((await ref.head()) !== head.commit) break;
    await largeFiles.remove(file);
    removed++;
  }
  return removed;
}

interface Commit {
  readonly sha: string;
}

function without(files: readonly KeptLargeFile[], blobs: ReadonlySet<string>): KeptLargeFile[] {
  return files.filter(file => !blobs.has(blobDigest(standInFor(file))));
}
