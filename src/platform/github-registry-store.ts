/**
 * The registry on an orphan branch of the repository, through GitHub's Git Data API: one run is one commit. Files that are
 * too large for a branch are assets of a release, and something small stands on the branch in their place.
 */
import { arrange, digestsIn, readCarried, writeCarried } from './carried-folder.ts';
import { gitHubBranch } from './github-branch.ts';
import { type GitHubClientOptions, gitHubClient } from './github-client.ts';
import { gitHubDownload } from './github-download.ts';
import { gitHubLargeFiles } from './github-large-files.ts';
import { gitHubUpload } from './github-upload.ts';
import { largeFileOf, onBranch, parseStandIn } from './large-file.ts';
import type { RegistryStore } from './registry-store.ts';

export interface GitHubRegistryStoreOptions extends GitHubClientOptions {
  /** Without `refs/heads/`. It is made by the first push, with no history in common with any other. */
  readonly branch: string;
}

export function gitHubRegistryStore({ branch, ...options }: GitHubRegistryStoreOptions): RegistryStore {
  const client = gitHubClient(options);
  const name = `the branch ${branch}`;
  const ref = gitHubBranch(client, branch);
  const download = gitHubDownload(client, options.log, name);
  const upload = gitHubUpload(client, name);
  const largeFiles = gitHubLargeFiles(client, `${branch.replaceAll('/', '-')}-files`);

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
      for (const [path, digest] of files) {
        if (known.has(digest)) continue;
        const content = readCarried(folder, path);
        const large = largeFileOf(content);
        if (large !== undefined) await largeFiles.put(large, content);
      }
      const commit = await upload.commit(message, base, files, path => onBranch(readCarried(folder, path)));
      const landed = await ref.advance(base.revision, commit);
      return landed ? { state: 'pushed', revision: commit } : { state: 'conflict' };
    },
  };
}
