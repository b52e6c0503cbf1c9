/**
 * The registry on an orphan branch of the repository, through GitHub's Git Data API: one run is one commit. Files that are
 * too large for a branch are assets of a release, and something small stands on the branch in their place.
 */
import { IntegrityError, PlatformError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import type { RegistryStore } from '../registry-store.ts';
import { gitHubBranch } from './branch.ts';
import { arrange, digestsIn, largeFilesIn, readCarried, writeCarried } from './carried-folder.ts';
import { type GitHubClientOptions, gitHubClient } from './client.ts';
import { gitHubDownload } from './download.ts';
import { type LargeFile, largeFileOf, onBranch, parseStandIn } from './large-file.ts';
import { gitHubLargeFiles } from './large-files.ts';
import { type Head, removeUnneededFiles } from './unneeded-files.ts';
import { gitHubUpload } from './upload.ts';

export interface GitHubRegistryStoreOptions extends GitHubClientOptions {
  /** Without `refs/heads/`. It is made by the first push, with no history in common with any other. */
  readonly branch: string;
  now(): Date;
}

export function gitHubRegistryStore({ branch, now, ...options }: GitHubRegistryStoreOptions): RegistryStore {
  const { log } = options;
  const client = gitHubClient(options);
  const name = `the branch ${branch}`;
  const ref = gitHubBranch(client, branch);
  const download = gitHubDownload(client, log, name);
  const upload = gitHubUpload(client, name);
  const largeFiles = gitHubLargeFiles(client, releaseTag(branch));

  /** Behind the commit, best effort: what goes wrong here is left to the next run. */
  async function tidy(head: Head, relied: ReadonlyMap<string, LargeFile>, folder: string): Promise<void> {
    try {
      // Another run may have removed what this one found there, not knowing that it would be needed again.
      for (const [path, large] of relied) await largeFiles.put(large, readCarried(folder, path));
      const removed = await removeUnneededFiles({ client, branch, ref, download, largeFiles }, head, now());
      if (removed > 0)
        log.info(`removed ${removed} large file${removed === 1 ? '' : 's'} that no version needs any more`);
    } catch (failed) {
      if (!(failed instanceof PlatformError || failed instanceof IntegrityError)) throw failed;
      log.info(`large files that no version needs any more are left to the next run: ${failed.message}`);
    }
  }

  return {
    name,
    requirePush: () => upload.requireWrite(),

    async pull(folder) {
      const revision = await ref.head();
      const files = revision === null ? new Map<string, string>() : await download.filesOf(revision);
      const absent = arrange(folder, files);
      if (revision === null || absent.size === 0) return { revision, files };
      await download.fetch(revision, absent.keys(), async (digest, content) => {
        const large = parseStandIn(content);
        const whole = large === undefined ? content : await largeFiles.get(large);
        for (const path of absent.get(digest)!) writeCarried(folder, path, whole);
      });
      return { revision, files };
    },

    async push(folder, base, message) {
      const files = digestsIn(folder);
      const isSame = files.size === base.files.size && [...files].every(([path, sha]) => base.files.get(path) === sha);
      if (isSame) return { state: 'pushed', revision: base.revision };
      const known = new Set(base.files.values());
      const relied = new Map<string, LargeFile>();
      for (const [path, digest] of files) {
        if (known.has(digest)) continue;
        const content = readCarried(folder, path);
        const large = largeFileOf(content);
        if (large !== undefined && !(await largeFiles.put(large, content))) relied.set(path, large);
      }
      const commit = await upload.commit(message, base, files, path => onBranch(readCarried(folder, path)));
      const landed = await ref.advance(base.revision, commit);
      if (!landed) return { state: 'conflict' };
      const head = { commit, blobs: new Set(files.values()), largeFiles: () => largeFilesIn(folder) };
      await tidy(head, relied, folder);
      return { state: 'pushed', revision: commit };
    },
  };
}

/** A release for each branch: two never share one, or each would take the other's files for its own. */
function releaseTag(branch: string): string {
  if (!branch.includes('/')) return `${branch}-files`;
  return `${branch.replaceAll('/', '-')}-${sha256(branch).slice(0, 8)}-files`;
}
