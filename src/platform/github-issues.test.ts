import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueReport } from '../testing/conformance/forge.ts';
import { type GitHubHost, hurry, startGitHubHost } from '../testing/github-host.ts';

describe('issues on GitHub', () => {
  let host: GitHubHost;
  beforeEach(async () => {
    host = await startGitHubHost();
  });
  afterEach(() => host.close());

  it('are made once when the answer to the making got lost', async () => {
    host.github.fail('POST', /\/issues$/, { connection: 'lost answer' });
    const outcome = await host.forge().reportIssue(issueReport());
    expect(outcome).toMatchObject({ id: '1', state: 'new' });
    expect(await host.issues()).toHaveLength(1);
    expect(host.sent('POST', /\/issues$/)).toHaveLength(1);
  });

  it.each([{ connection: 'reset' } as const, { status: 502 }])(
    'are made after a look when GitHub failed: %j',
    async fault => {
      host.github.fail('POST', /\/issues$/, { ...fault, times: 2 });
      const outcome = await host.forge().reportIssue(issueReport());
      expect(outcome).toMatchObject({ id: '1', state: 'new' });
      expect(await host.issues()).toHaveLength(1);
      const asked = host.github.requests
        .filter(({ path }) => /\/issues(?:\?|$)/.test(path))
        .map(({ method }) => method);
      expect(asked).toEqual(['GET', 'POST', 'GET', 'POST', 'GET', 'POST', 'GET']);
    },
  );

  it('are reported although GitHub is silent for a while', async () => {
    host.github.fail('GET', /\/issues\?/, { connection: 'silence' });
    host.github.fail('POST', /\/issues$/, { connection: 'silence' });
    const outcome = await host.forge({ pace: { ...hurry, answerMs: 400 } }).reportIssue(issueReport());
    expect(outcome).toMatchObject({ id: '1', state: 'new' });
    expect(host.github.requests.filter(({ answered }) => answered === 'silence')).toHaveLength(2);
  });

  it('are given up after three tries', async () => {
    host.github.fail('POST', /\/issues$/, { status: 500, message: 'Server Error', times: 9 });
    await expect(host.forge().reportIssue(issueReport())).rejects.toMatchObject({
      name: 'PlatformError',
      message: 'could not open an issue in octocat/ml: 500 Server Error',
    });
    expect(host.sent('POST', /\/issues$/)).toHaveLength(3);
  });

  it('are commented on once when the answer to the comment got lost', async () => {
    const forge = host.forge();
    await forge.reportIssue(issueReport());
    host.github.fail('POST', /\/comments$/, { connection: 'lost answer' });
    expect((await forge.reportIssue(issueReport({ fingerprint: 'b2' }))).state).toBe('changed');
    expect(await host.comments(1)).toHaveLength(1);
  });

  it('are commented on once when a run stopped between comment and text', async () => {
    const forge = host.forge();
    await forge.reportIssue(issueReport());
    host.github.fail('PATCH', /\/issues\/1$/, { status: 500, times: 4 });
    await expect(forge.reportIssue(issueReport({ fingerprint: 'b2' }))).rejects.toThrow('could not update an issue');
    expect((await forge.reportIssue(issueReport({ fingerprint: 'b2' }))).state).toBe('changed');
    expect((await forge.reportIssue(issueReport({ fingerprint: 'a1' }))).state).toBe('changed');
    expect((await forge.reportIssue(issueReport({ fingerprint: 'b2' }))).state).toBe('changed');
    expect(await host.comments(1)).toHaveLength(3);
  });

  it('of two runs at once leave the older one open', async () => {
    const [one, two] = await Promise.all([
      host.forge().reportIssue(issueReport()),
      host.forge().reportIssue(issueReport()),
    ]);
    const later = await host.forge().reportIssue(issueReport());
    expect(later).toMatchObject({ id: '1', state: 'repeated' });
    expect([one.id, two.id]).toEqual(['1', '1']);
    const [kept, ...others] = await host.issues();
    expect(kept?.state).toBe('open');
    for (const other of others) expect(other).toMatchObject({ state: 'closed', body: 'Duplicate of #1.' });
  });

  it('get their labels with colour and text, made where they are missing', async () => {
    await host.github.as('owner')('POST', '/labels', { name: 'regression', color: '000000' });
    host.github.fail('POST', /\/labels$/, { status: 422, message: 'Validation Failed: already_exists' });
    const forge = host.forge();
    await forge.reportIssue(issueReport({ labels: ['regression', 'needs-attention', 'team-risk'] }));
    const labels = await host.github.as('owner')<{ name: string; color: string; description: string }[]>(
      'GET',
      '/labels',
    );
    expect(Object.fromEntries(labels.map(({ name, color }) => [name, color]))).toMatchObject({
      ...{ regression: '000000', 'needs-attention': 'f9d0c4', 'team-risk': 'ededed' },
    });
    expect((await host.issues())[0]?.labels.map(({ name }) => name).sort()).toEqual([
      ...['ml-ops', 'needs-attention', 'regression', 'team-risk'],
    ]);
    const made = host.sent('POST', /\/labels$/).length;
    await forge.reportIssue(issueReport({ key: 'other', labels: ['regression', 'needs-attention', 'team-risk'] }));
    expect(host.sent('POST', /\/labels$/)).toHaveLength(made);
  });

  it('are found among more than a hundred, closed ones too', async () => {
    await host.forge().reportIssue(issueReport({ key: 'regression:0' }));
    await host.forge().resolveIssue('regression:0', 'Healthy.');
    const body = '<!-- mlops-actions key=other fingerprint=x -->';
    for (let i = 0; i < 101; i++)
      await host.github.as('owner')('POST', '/issues', { title: `${i}`, body, labels: ['ml-ops'] });
    expect(await host.forge().reportIssue(issueReport({ key: 'regression:0' }))).toMatchObject({
      id: '1',
      state: 'reopened',
    });
    const pages = host.github.requests.filter(({ path }) => path.includes('page=2'));
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each([
    ['page 1 came back incomplete', [{ number: 1, body: '', labels: [], user: null }]],
    ['409', Array.from({ length: 100 }, (_, i) => ({ number: i, body: '', labels: [], user: null }))],
  ])('are not reported on the word of half a list: %s', async (message, body) => {
    const headers = { link: `<${host.github.url}/next>; rel="next"` };
    host.github.fail('GET', /[?&]page=1\b/, { status: 200, body, headers });
    host.github.fail('GET', /[?&]page=2\b/, { status: 409, times: 9 });
    await expect(host.forge().reportIssue(issueReport())).rejects.toThrow(message);
    expect(host.sent('POST', /./)).toEqual([]);
  });

  it('are not believed when an outsider wrote the marker', async () => {
    const body = '<!-- mlops-actions key=regression:fraud fingerprint=a1 -->';
    await host.github.as('outsider')('POST', '/issues', { title: 'mine', body, labels: ['ml-ops'] });
    expect(await host.forge().reportIssue(issueReport())).toMatchObject({ id: '2', state: 'new' });
    expect((await host.issues())[0]).toMatchObject({ title: 'mine', state: 'open', body });
  });

  it('are opened without an assignee whom GitHub does not know', async () => {
    host.github.fail('POST', /\/issues$/, { status: 422, message: 'Validation Failed' });
    const outcome = await host.forge().reportIssue(issueReport({ assignees: ['nobody'] }));
    expect(outcome.state).toBe('new');
    expect((await host.issues())[0]?.assignees).toEqual([]);
    expect(host.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  it('stay below the longest text that GitHub takes', async () => {
    const body = `${'| a | b |\n'.repeat(20_000)}`;
    await host.forge().reportIssue(issueReport({ body }));
    const [issue] = await host.issues();
    expect(issue!.body.length).toBeLessThan(60_001);
    expect(issue!.body).toMatch(/\n\n_This text was cut/);
    expect((await host.forge().reportIssue(issueReport({ body }))).state).toBe('repeated');
  });

  it('wait for a rate limit to pass, also before a POST', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    host.github.fail('POST', /\/issues$/, { status: 429, message, headers: { 'retry-after': '2' } });
    host.github.fail('GET', /\/issues\?/, { status: 403, message, headers: { 'retry-after': '1' } });
    expect((await host.forge().reportIssue(issueReport())).state).toBe('new');
    expect(await host.issues()).toHaveLength(1);
    expect(host.log.lines.filter(({ message: line }) => line.includes('goes on in'))).toHaveLength(2);
  });

  it('are given up when the rate limit would hold the job for long', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    host.github.fail('GET', /\/issues\?/, { status: 429, message, headers: { 'retry-after': '3000' } });
    await expect(host.forge().reportIssue(issueReport())).rejects.toMatchObject({
      hint: expect.stringContaining('limits how often'),
    });
    expect(host.github.requests).toHaveLength(1);
  });

  it.each([
    ['may only read', 403, 'Resource not accessible by integration', 'issues: write'],
    ['sees no such repository', 404, 'Not Found', 'issues: write'],
    ['meets a repository without issues', 410, 'Issues are disabled for this repo', 'issues are turned off'],
    ['meets an archived repository', 403, 'Repository was archived so is read-only.', 'archived'],
    ['is refused', 401, 'Bad credentials', 'not valid'],
  ])('say what is missing when the token %s', async (_, status, message, hint) => {
    host.github.fail('POST', /./, { status, message, times: 99 });
    await expect(host.forge().reportIssue(issueReport())).rejects.toMatchObject({
      name: 'PlatformError',
      exitCode: 4,
      message: expect.stringMatching(new RegExp(`^could not .*issue.* in octocat/ml: ${status} ${message}`)),
      hint: expect.stringContaining(hint),
    });
  });

  it('need a token and its permission, which the hint names', async () => {
    await expect(host.forge({ token: null }).reportIssue(issueReport())).rejects.toMatchObject({
      message: 'could not list the issues: there is no token',
      hint: expect.stringContaining('permissions: issues: write'),
    });
    host.github.permit({ issues: 'read' });
    await expect(host.forge().reportIssue(issueReport())).rejects.toMatchObject({
      message: expect.stringContaining('403 Resource not accessible by integration'),
      hint: expect.stringContaining('permissions: issues: write'),
    });
    const failure: unknown = await host
      .forge({ token: 'ghs_other' })
      .reportIssue(issueReport())
      .catch(error => error);
    expect(JSON.stringify([String(failure), failure])).not.toContain('ghs_other');
    expect(await host.issues()).toEqual([]);
  });

  it('never ask the search API', async () => {
    await host.forge().reportIssue(issueReport());
    await host.forge().resolveIssue('regression:fraud', 'Healthy.');
    expect(host.github.requests.filter(({ path }) => path.startsWith('/search'))).toEqual([]);
  });
});
