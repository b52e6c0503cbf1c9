import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubHost, hurry, startGitHubHost } from '../../testing/github-host.ts';
import { changeIssue, issueChange, resolved } from '../../testing/issue-change.ts';

describe('issues on GitHub', () => {
  let host: GitHubHost;
  beforeEach(async () => {
    host = await startGitHubHost();
  });
  afterEach(() => host.close());

  it('are made once when the answer to the making got lost', async () => {
    host.github.fail('POST', /\/issues$/, { connection: 'lost answer' });
    const outcome = await changeIssue(host.forge(), issueChange(1));
    expect(outcome).toMatchObject({ url: expect.stringMatching(/\/1$/), state: 'new' });
    expect(await host.issues()).toHaveLength(1);
    expect(host.sent('POST', /\/issues$/)).toHaveLength(1);
  });

  it.each([{ connection: 'reset' } as const, { status: 502 }])(
    'are made after a look when GitHub failed: %j',
    async fault => {
      host.github.fail('POST', /\/issues$/, { ...fault, times: 2 });
      const outcome = await changeIssue(host.forge(), issueChange(1));
      expect(outcome).toMatchObject({ url: expect.stringMatching(/\/1$/), state: 'new' });
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
    const outcome = await changeIssue(host.forge({ pace: { ...hurry, answerMs: 400 } }), issueChange(1));
    expect(outcome).toMatchObject({ url: expect.stringMatching(/\/1$/), state: 'new' });
    expect(host.github.requests.filter(({ answered }) => answered === 'silence')).toHaveLength(2);
  });

  it('are given up after three tries', async () => {
    host.github.fail('POST', /\/issues$/, { status: 500, message: 'Server Error', times: 9 });
    await expect(changeIssue(host.forge(), issueChange(1))).rejects.toMatchObject({
      name: 'PlatformError',
      message: 'could not open an issue in octocat/ml: 500 Server Error',
    });
    expect(host.sent('POST', /\/issues$/)).toHaveLength(3);
  });

  it('are commented on once when the answer to the comment got lost', async () => {
    const forge = host.forge();
    await changeIssue(forge, issueChange(1));
    host.github.fail('POST', /\/comments$/, { connection: 'lost answer' });
    expect((await changeIssue(forge, issueChange(2, { comment: 'Worse.' }))).state).toBe('updated');
    expect(await host.comments(1)).toHaveLength(1);
  });

  it('are commented on once when a run stopped between comment and text', async () => {
    const forge = host.forge();
    await changeIssue(forge, issueChange(1));
    host.github.fail('PATCH', /\/issues\/1$/, { status: 500, times: 4 });
    const worse = issueChange(2, { comment: 'Worse.' });
    await expect(changeIssue(forge, worse)).rejects.toThrow('could not update an issue');
    for (const state of ['updated', 'unchanged'])
      expect(await changeIssue(host.forge(), worse)).toMatchObject({ state });
    expect(await host.comments(1)).toHaveLength(1);
    await changeIssue(forge, issueChange(3, { comment: 'Worse.' }));
    expect(await host.comments(1)).toHaveLength(2);
  });

  it.each([
    ['the same change', 1],
    ['two changes', 2],
  ])('of two runs at once that carry out %s leave the older one open, with what is newest', async (_, second) => {
    const changes = [issueChange(1), issueChange(second, { body: `Said in change ${second}.` })];
    await Promise.all(changes.map(change => changeIssue(host.forge(), change)));
    const later = await changeIssue(host.forge(), issueChange(second));
    expect(later).toEqual({ state: 'unchanged', url: expect.stringMatching(/\/1$/) });
    const [kept, ...others] = await host.issues();
    expect(kept?.state).toBe('open');
    if (second === 2) expect(kept?.body).toContain('Said in change 2.');
    for (const other of others) expect(other).toMatchObject({ state: 'closed', body: 'Duplicate of #1.' });
  });

  it('are commented on once by two runs that carry out the same change at once', async () => {
    await changeIssue(host.forge(), issueChange(1));
    const worse = issueChange(2, { comment: 'Worse.' });
    await Promise.all([1, 2, 3].map(() => changeIssue(host.forge(), worse)));
    expect(await host.comments(1)).toHaveLength(1);
  });

  it('that were opened twice are one after the next change, which a run that died did not see to', async () => {
    const marker = '<!-- mlops-actions key=regression:fraud since=first change=change-000002 -->';
    await changeIssue(host.forge(), issueChange(1));
    const twin = { title: 'Newer', body: `${marker}\nNewer.`, labels: ['ml-ops'] };
    await host.github.as('owner')('POST', '/issues', twin);
    expect((await changeIssue(host.forge(), issueChange(2))).state).toBe('unchanged');
    expect(await host.issues()).toMatchObject([
      { state: 'open', title: 'Newer', body: twin.body },
      { state: 'closed', body: 'Duplicate of #1.' },
    ]);
  });

  it('get their labels with colour and text, made where they are missing', async () => {
    await host.github.as('owner')('POST', '/labels', { name: 'regression', color: '000000' });
    host.github.fail('POST', /\/labels$/, { status: 422, message: 'Validation Failed: already_exists' });
    const forge = host.forge();
    await changeIssue(forge, issueChange(1, { labels: ['regression', 'needs-attention', 'team-risk'] }));
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
    await changeIssue(forge, issueChange(1, { key: 'other', labels: ['regression', 'needs-attention', 'team-risk'] }));
    expect(host.sent('POST', /\/labels$/)).toHaveLength(made);
  });

  it('are found among more than a hundred, closed ones too', async () => {
    await changeIssue(host.forge(), issueChange(1, { key: 'regression:0' }));
    await changeIssue(host.forge(), resolved(2, { key: 'regression:0' }));
    const body = '<!-- mlops-actions key=other since=x change=x -->';
    for (let i = 0; i < 101; i++)
      await host.github.as('owner')('POST', '/issues', { title: `${i}`, body, labels: ['ml-ops'] });
    expect(await changeIssue(host.forge(), issueChange(3, { key: 'regression:0' }))).toMatchObject({
      url: expect.stringMatching(/\/1$/),
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
    await expect(changeIssue(host.forge(), issueChange(1))).rejects.toThrow(message);
    expect(host.sent('POST', /./)).toEqual([]);
  });

  it('are not believed when an outsider wrote the marker', async () => {
    const body = '<!-- mlops-actions key=regression:fraud since=first change=change-000009 -->';
    await host.github.as('outsider')('POST', '/issues', { title: 'mine', body, labels: ['ml-ops'] });
    expect(await changeIssue(host.forge(), issueChange(1))).toMatchObject({
      url: expect.stringMatching(/\/2$/),
      state: 'new',
    });
    expect((await host.issues())[0]).toMatchObject({ title: 'mine', state: 'open', body });
  });

  it('are opened without an assignee whom GitHub does not know', async () => {
    host.github.fail('POST', /\/issues$/, { status: 422, message: 'Validation Failed' });
    const outcome = await changeIssue(host.forge(), issueChange(1, { assignees: ['nobody'] }));
    expect(outcome.state).toBe('new');
    expect((await host.issues())[0]?.assignees).toEqual([]);
    expect(host.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  it('stay below the longest text that GitHub takes', async () => {
    const body = `${'| a | b |\n'.repeat(20_000)}`;
    await changeIssue(host.forge(), issueChange(1, { body }));
    const [issue] = await host.issues();
    expect(issue!.body.length).toBeLessThan(60_001);
    expect(issue!.body).toMatch(/\n\n_This text was cut/);
    expect((await changeIssue(host.forge(), issueChange(2, { body }))).state).toBe('updated');
  });

  it('wait for a rate limit to pass, also before a POST', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    host.github.fail('POST', /\/issues$/, { status: 429, message, headers: { 'retry-after': '2' } });
    host.github.fail('GET', /\/issues\?/, { status: 403, message, headers: { 'retry-after': '1' } });
    expect((await changeIssue(host.forge(), issueChange(1))).state).toBe('new');
    expect(await host.issues()).toHaveLength(1);
    expect(host.log.lines.filter(({ message: line }) => line.includes('goes on in'))).toHaveLength(2);
  });

  it('are given up when the rate limit would hold the job for long', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    host.github.fail('GET', /\/issues\?/, { status: 429, message, headers: { 'retry-after': '3000' } });
    await expect(changeIssue(host.forge(), issueChange(1))).rejects.toMatchObject({
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
    await expect(changeIssue(host.forge(), issueChange(1))).rejects.toMatchObject({
      name: 'PlatformError',
      exitCode: 4,
      message: expect.stringMatching(new RegExp(`^could not .*issue.* in octocat/ml: ${status} ${message}`)),
      hint: expect.stringContaining(hint),
    });
  });

  it('need a token and its permission, which the hint names', async () => {
    await expect(changeIssue(host.forge({ token: null }), issueChange(1))).rejects.toMatchObject({
      message: 'could not list the issues: there is no token',
      hint: expect.stringContaining('permissions: issues: write'),
    });
    host.github.permit({ issues: 'read' });
    await expect(changeIssue(host.forge(), issueChange(1))).rejects.toMatchObject({
      message: expect.stringContaining('403 Resource not accessible by integration'),
      hint: expect.stringContaining('permissions: issues: write'),
    });
    const failure: unknown = await changeIssue(host.forge({ token: 'ghs_other' }), issueChange(1)).catch(
      error => error,
    );
    expect(JSON.stringify([String(failure), failure])).not.toContain('ghs_other');
    expect(await host.issues()).toEqual([]);
  });

  it('never ask the search API', async () => {
    await changeIssue(host.forge(), issueChange(1));
    await changeIssue(host.forge(), resolved(2));
    expect(host.github.requests.filter(({ path }) => path.startsWith('/search'))).toEqual([]);
  });

  it('are given up together where nothing works, and one by one where something does', async () => {
    const changes = Array.from({ length: 8 }, (_, i) => issueChange(i, { key: `regression:m${i}` }));
    host.github.fail('POST', /\/issues$/, { status: 422, message: 'Validation Failed', after: 1, times: 2 });
    const outcomes = await host.forge().changeIssues(changes);
    const states = outcomes.map(outcome => ('state' in outcome ? outcome.state : outcome.name));
    expect(states).toEqual(['new', 'PlatformError', 'PlatformError', 'new', 'new', 'new', 'new', 'new']);
    host.github.fail('PATCH', /./, { status: 403, message: 'Resource not accessible by integration', times: 99 });
    const later = changes.map((change, i) => ({ ...change, id: `change-1${i}` }));
    expect((await host.forge().changeIssues(later.slice(3))).every(outcome => 'hint' in outcome)).toBe(true);
    expect(host.sent('PATCH', /./)).toHaveLength(3);
  });
});
