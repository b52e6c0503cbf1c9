/** Opens a pull request in the double of GitHub, as a person does. */
import type { GitHubDouble } from './github-double.ts';

let made = 0;

export async function openPullRequest(
  github: GitHubDouble,
): Promise<{ readonly number: number; readonly head: string }> {
  const owner = github.as('owner');
  const branch = `change-${++made}`;
  const { object } = await owner<{ object: { sha: string } }>('GET', '/git/ref/heads/main');
  await owner('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: object.sha });
  const content = Buffer.from(branch).toString('base64');
  const file = { message: 'Change', content, branch };
  const { commit } = await owner<{ commit: { sha: string } }>('PUT', `/contents/${branch}.txt`, file);
  const pull = { title: 'A change', head: branch, base: 'main' };
  const { number } = await owner<{ number: number }>('POST', '/pulls', pull);
  return { number, head: commit.sha };
}
