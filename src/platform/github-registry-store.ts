/** The registry on an orphan branch of the repository, through GitHub's Git Data API: one run is one commit. */
import { digestsIn, keepOnly, readCarried, writeCarried } from './carried-folder.ts';
import { gitHubBranch } from './github-branch.ts';
import { type GitHubClientOptions, gitHubClient } from './github-client.ts';
import { gitHubDownload } from './github-download.ts';
import { gitHubUpload } from './github-upload.ts';
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

  return {
    name,
    requirePush: () => upload.requireWrite(),

    async pull(folder) {
      const revision = await ref.head();
      const files = revision === null ? new Map<string, string>() : await download.filesOf(revision);
      const found = digestsIn(folder);
      const missing = [...files].filter(([path, digest]) => found.get(path) !== digest);
      const here = pathsByDigest(found);
      // What an earlier try of this run has moved is moved back, not fetched again.
      const moved = missing.filter(([, digest]) => here.has(digest));
      const contents = moved.map(([path, digest]) => [path, readCarried(folder, here.get(digest)![0]!)] as const);
      keepOnly(folder, path => found.get(path) === files.get(path));
      for (const [path, content] of contents) writeCarried(folder, path, content);
      const absent = pathsByDigest(missing.filter(([, digest]) => !here.has(digest)));
      if (revision !== null) {
        await download.fetch(revision, absent.keys(), (digest, content) => {
          for (const path of absent.get(digest)!) writeCarried(folder, path, content);
        });
      }
      return { revision, files };
    },

    async push(folder, base, message) {
      const files = digestsIn(folder);
      const isSame = files.size === base.files.size && [...files].every(([path, sha]) => base.files.get(path) === sha);
      if (isSame) return { state: 'pushed', revision: base.revision };
      const commit = await upload.commit(message, base, files, path => readCarried(folder, path));
      const landed = await ref.advance(base.revision, commit);
      return landed ? { state: 'pushed', revision: commit } : { state: 'conflict' };
    },
  };
}

function pathsByDigest(files: Iterable<readonly [path: string, digest: string]>): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, digest] of files) paths.set(digest, [...(paths.get(digest) ?? []), path]);
  return paths;
}
