import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeForge } from '../../testing/conformance/forge.ts';
import { type GitHubHost, startGitHubHost } from '../../testing/github-host.ts';
import { commandsIn } from '../../testing/runner-commands.ts';

const numberOf = (url: string) => /\d+$/.exec(url)![0];

describeForge('GitHubForge', async () => {
  const host = await startGitHubHost();
  const owner = host.github.as('owner');
  return {
    forge: host.forge(),
    async issues() {
      const seen = (await host.issues()).map(async ({ number, title, state, body, labels }) => ({
        ...{ title, state, body, labels: labels.map(({ name }) => name) },
        comments: (await host.comments(number)).map(comment => comment.body).join('\n\n'),
      }));
      return Promise.all(seen);
    },
    addLabel: (url, label) => owner('POST', `/issues/${numberOf(url)}/labels`, { labels: [label] }),
    removeLabel: (url, label) => owner('DELETE', `/issues/${numberOf(url)}/labels/${label}`),
    close: (url, state_reason) => owner('PATCH', `/issues/${numberOf(url)}`, { state: 'closed', state_reason }),
    artifact: async ({ id }) => host.results.artifacts().find(each => each.id === id)!.files,
    summary: host.summary,
    remove: host.close,
  };
});

describe('the rest of the GitHub forge', () => {
  let host: GitHubHost;
  beforeEach(async () => {
    host = await startGitHubHost();
  });
  afterEach(() => host.close());

  const artifact = (changes = {}) => {
    writeFileSync(join(host.folder, 'a'), 'a');
    return {
      name: 'models: ../x\n',
      root: host.folder,
      files: [join(host.folder, 'a')],
      retentionDays: 30,
      ...changes,
    };
  };

  it('names an artifact so that GitHub takes it, and keeps it no longer than the repository does', async () => {
    const before = Date.now();
    const { id, url } = (await host.forge().uploadArtifact(artifact()))!;
    expect(url).toBe(`https://github.com/octocat/ml/actions/runs/1001/artifacts/${id}`);
    const [stored] = host.results.artifacts();
    expect(stored?.name).toBe('models-..-x');
    const days = (Date.parse(stored?.expiresAt ?? '') - before) / 86_400_000;
    expect(Math.round(days)).toBe(20);
    expect(host.log.lines).toEqual([{ level: 'warn', message: expect.stringContaining('20 days, not 30') }]);
  });

  it('cuts a summary that the runner would drop, over all its parts', async () => {
    const forge = host.forge();
    const path = host.summaryPath;
    const block = `\`\`\`text\n${'é\n'.repeat(250_000)}\`\`\`\n`;
    await forge.publishSummary(block.repeat(3));
    await forge.publishSummary('### Issues\n\n- there\n');
    // There is room for what is known later.
    const end = readFileSync(path, 'utf8').slice(-300);
    expect(end).toMatch(/é\n```\n\n_The summary was cut: .*\n\n### Issues\n\n- there\n\n$/);
    await forge.publishSummary(block);
    expect(statSync(path).size).toBeLessThanOrEqual(1024 * 1024);
    expect(statSync(path).size).toBeGreaterThan(1000 * 1024);
    expect(readFileSync(path, 'utf8')).toMatch(/é\n```\n\n_The summary was cut: .*\n\n$/);
    const size = statSync(path).size;
    await forge.publishSummary('# More');
    await forge.publishSummary('# More');
    expect(statSync(path).size - size).toBeLessThan(200);
    await host.forge({ run: { ...host.run, summaryPath: undefined } }).publishSummary('# Nowhere');
    expect(host.log.lines.at(-1)?.message).toContain('no job summaries');
  });

  it('annotates through the runner, ten times per level', () => {
    const forge = host.forge();
    const place = { file: 'data/a,b:c.csv', line: 7 };
    forge.annotate({ level: 'error', title: 'Bad: cell', message: '50 %\n::error::x', ...place });
    for (let i = 0; i < 12; i++) forge.annotate({ level: 'notice', title: '', message: `${i}` });
    const heard = commandsIn(host.said());
    expect(heard[0]).toEqual({
      syntax: 'v2',
      command: 'error',
      properties: { file: 'data/a,b:c.csv', line: '7', title: 'Bad: cell' },
      data: '50 %\n::error::x',
    });
    expect(heard).toHaveLength(11);
    expect(host.log.lines).toHaveLength(2);
  });

  it('marks the column, where one is known', () => {
    host.forge().annotate({ level: 'error', title: 't', message: 'm', file: 'a.csv', line: 2, column: 5 });
    expect(commandsIn(host.said())[0]?.properties).toEqual({ file: 'a.csv', line: '2', col: '5', title: 't' });
  });

  it('does not reach for the network before something is asked of it', () => {
    host.forge();
    expect(host.github.requests).toEqual([]);
  });
});
