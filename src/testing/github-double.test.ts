import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from './github-double.ts';

describe("GitHub's double", () => {
  let github: GitHubDouble;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());

  const ask = async (method: string, path: string, body?: object, token = github.token) => {
    const answer = await fetch(`${github.url}/repos/octocat/ml${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      data: text === '' ? undefined : JSON.parse(text),
      link: answer.headers.get('link'),
    };
  };

  it('knows one token, which acts as an app with the permissions it was given', async () => {
    expect(await ask('GET', '/issues', undefined, 'other')).toMatchObject({ status: 401 });
    github.permit({ issues: 'read', contents: 'none' });
    expect(await ask('GET', '/issues')).toMatchObject({ status: 200, data: [] });
    expect(await ask('POST', '/issues', { title: 'a' })).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
    });
    expect(await ask('GET', '/contents/README.md')).toMatchObject({ status: 403 });
    github.permit({});
    const { data } = await ask('POST', '/issues', { title: 'a' });
    expect(data).toMatchObject({ user: { type: 'Bot' }, author_association: 'NONE' });
    expect(data.url).toBe(`${github.url}/repos/octocat/ml/issues/1`);
  });

  it('writes to a branch as the emulator does, and follows its pages', async () => {
    const { data: head } = await ask('GET', '/git/ref/heads/main');
    const made = await ask('POST', '/git/refs', { ref: 'refs/heads/mlops', sha: head.object.sha });
    expect(made.status).toBe(201);
    for (const title of ['a', 'b']) await ask('POST', '/issues', { title });
    const { link } = await ask('GET', '/issues?per_page=1');
    expect(link).toContain(`<${github.url}/repos/octocat/ml/issues?per_page=1&page=2>; rel="next"`);
  });

  it('fails as often as it is told, before or after the deed', async () => {
    github.fail('POST', /\/issues$/, { connection: 'reset' });
    await expect(ask('POST', '/issues', { title: 'a' })).rejects.toThrow();
    github.fail('POST', /\/issues$/, { connection: 'lost answer' });
    await expect(ask('POST', '/issues', { title: 'b' })).rejects.toThrow();
    github.fail('GET', /\/issues/, { status: 503 });
    expect((await ask('GET', '/issues')).status).toBe(503);
    expect((await ask('GET', '/issues')).data.map((issue: { title: string }) => issue.title)).toEqual(['b']);
    expect(github.requests.map(({ answered }) => answered)).toEqual(['reset', 'lost answer', 503, 200]);
  });

  it('has deployments with their states', async () => {
    expect((await ask('POST', '/deployments', {})).status).toBe(422);
    const { data } = await ask('POST', '/deployments', { ref: 'main', environment: 'staging' });
    await ask('POST', `/deployments/${data.id}/statuses`, { state: 'success' });
    expect((await ask('GET', '/deployments?environment=staging')).data).toHaveLength(1);
    expect((await ask('GET', '/deployments?environment=other')).data).toEqual([]);
    expect((await ask('GET', `/deployments/${data.id}/statuses`)).data).toMatchObject([{ state: 'success' }]);
    expect((await ask('POST', '/deployments/1/statuses', { state: 'success' })).status).toBe(404);
  });

  it('dispatches a workflow that is there and listens for it', async () => {
    const dispatch = () =>
      ask('POST', '/actions/workflows/train.yml/dispatches', { ref: 'main', return_run_details: true });
    const commit = (content: string) => ({ message: 'm', content: Buffer.from(content).toString('base64') });
    expect((await dispatch()).status).toBe(404);
    await github.as('owner')('PUT', '/contents/.github/workflows/train.yml', commit('on: workflow_dispatch\n'));
    const { status, data } = await dispatch();
    expect(status).toBe(200);
    expect((await ask('GET', '/actions/workflows/train.yml/runs')).data.workflow_runs).toMatchObject([
      { id: data.workflow_run_id, event: 'workflow_dispatch' },
    ]);
    await github.as('owner')('PUT', '/contents/.github/workflows/other.yml', commit('on: push\n'));
    expect((await ask('POST', '/actions/workflows/other.yml/dispatches', { ref: 'main' })).status).toBe(422);
  });
});
