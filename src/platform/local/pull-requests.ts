/** Comments on pull requests and checks on commits as files: one for each key, replaced each time. */
import { join } from 'node:path';
import { writeFileAtomic } from '../../base/files.ts';
import type { Forge } from '../forge.ts';
import { requireWord, wordFileName } from '../word.ts';

/** `root` is the absolute path of `.mlops/`. */
export function localPullRequests(root: string): Pick<Forge, 'commentOnPullRequest' | 'reportCheck'> {
  return {
    async commentOnPullRequest({ number }, { key, body }) {
      const file = wordFileName(requireWord('the key of a comment', key), '.md');
      const url = join(root, 'pull-requests', String(number), file);
      writeFileAtomic(url, `${body.trimEnd()}\n`);
      return { id: key, url };
    },

    async reportCheck(commit, check) {
      const file = wordFileName(requireWord('the key of a check', check.key), '.md');
      const url = join(root, 'checks', requireWord('a commit', commit), file);
      const { name, conclusion, title, summary } = check;
      writeFileAtomic(url, `# ${name}: ${conclusion}\n\n${title}\n\n${summary.trimEnd()}\n`);
      return { id: check.key, url };
    },
  };
}
