/** A thousand alerts in one run: what they cost, and that none is doubled. By far the longest of the tests of issues. */
import { expect, it } from 'vitest';
import { startGitHubHost } from '../../testing/github-host.ts';
import { issueChange } from '../../testing/issue-change.ts';

it('lists the issues once for a thousand changes, and opens none twice', async () => {
  const host = await startGitHubHost();
  const changes = Array.from({ length: 1000 }, (_, i) => issueChange(i, { key: `regression:m${i}` }));
  const calls = async (work: () => Promise<unknown>) => {
    const before = host.github.requests.length;
    await work();
    return host.github.requests.length - before;
  };
  try {
    const opening = await calls(() => host.forge().changeIssues(changes));
    const repeating = await calls(() => host.forge().changeIssues(changes));
    console.log(
      `1,000 alerts: ${opening} calls to open their issues, ${repeating} when all of it is carried out again`,
    );
    const open: string[] = [];
    for (let page = 1; page <= 11; page++) {
      const path = `/issues?state=all&per_page=100&page=${page}`;
      const issues = await host.github.as('owner')<{ state: string; body: string }[]>('GET', path);
      open.push(...issues.map(({ state, body }) => `${state} ${/key=(\S+)/.exec(body)?.[1]}`));
    }
    expect(open.sort()).toEqual(changes.map(({ key }) => `open ${key}`).sort());
    // One for each, two for each of two labels, a list before and ten pages behind; then the list alone.
    expect({ opening, repeating }).toEqual({ opening: 1000 + 4 + 1 + 10, repeating: 10 });
  } finally {
    await host.close();
  }
});
