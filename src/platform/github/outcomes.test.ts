import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GitHubHost, startGitHubHost } from '../../testing/github-host.ts';
import { openPullRequest } from '../../testing/github-pull-request.ts';
import type { CheckReport, PullRequest } from '../forge.ts';
import { holdsWord } from './workflows.ts';

let host: GitHubHost;
beforeEach(async () => {
  host = await startGitHubHost();
});
afterEach(() => host.close());

describe('the comment on a pull request', () => {
  const comment = { key: 'train:fraud', body: 'accuracy 0.91' };
  const bodies = async ({ number }: PullRequest) => (await host.comments(number)).map(({ body }) => body);

  it.each(['lost answer', 'reset'] as const)('is there once after a %s', async connection => {
    const pull = await openPullRequest(host.github);
    host.github.fail('POST', /\/comments$/, { connection });
    await host.forge().commentOnPullRequest(pull, comment);
    expect(await bodies(pull)).toEqual(['<!-- mlops-actions comment=train:fraud -->\naccuracy 0.91']);
    expect(host.sent('POST', /\/comments$/)).toHaveLength(connection === 'reset' ? 2 : 1);
  });

  it('is there once, and the older one, when two runs write it at the same moment', async () => {
    const pull = await openPullRequest(host.github);
    let other = '';
    const meanwhile = async () => {
      other = (await host.forge().commentOnPullRequest(pull, { ...comment, body: 'of the other run' })).id;
    };
    // The list that shows nothing is on its way back when the other run comments.
    host.github.fail('GET', /\/comments\?/, { meanwhile });
    const { id } = await host.forge().commentOnPullRequest(pull, comment);
    expect(id).toBe(other);
    expect(await bodies(pull)).toEqual([expect.stringContaining('accuracy 0.91')]);
  });

  it('is not taken from somebody who wrote the marker, and not rewritten when nothing changed', async () => {
    const pull = await openPullRequest(host.github);
    const forged = '<!-- mlops-actions comment=train:fraud -->\nall is well';
    await host.github.as('outsider')('POST', `/issues/${pull.number}/comments`, { body: forged });
    await host.forge().commentOnPullRequest(pull, comment);
    await host.forge().commentOnPullRequest(pull, comment);
    expect(await bodies(pull)).toEqual([forged, expect.stringContaining('0.91')]);
    expect(host.sent('PATCH', /comments/)).toEqual([]);
  });

  it('is cut below what GitHub takes', async () => {
    const pull = await openPullRequest(host.github);
    await host.forge().commentOnPullRequest(pull, { ...comment, body: 'é\n'.repeat(60_000) });
    const [body] = await bodies(pull);
    expect(Buffer.byteLength(body!)).toBeLessThanOrEqual(60_000);
    expect(body).toContain('This text was cut');
  });

  it('needs one of two permissions, and says which', async () => {
    const pull = await openPullRequest(host.github);
    host.github.permit({ issues: 'none', 'pull-requests': 'write' });
    await host.forge().commentOnPullRequest(pull, comment);
    host.github.permit({ issues: 'none', 'pull-requests': 'read' });
    await expect(host.forge().commentOnPullRequest(pull, { ...comment, body: 'x' })).rejects.toMatchObject({
      hint: expect.stringContaining('`permissions: pull-requests: write`'),
    });
  });
});

describe('the check on a commit', () => {
  const check: CheckReport = {
    key: 'train:fraud',
    name: 'mlops / fraud',
    conclusion: 'neutral',
    title: 't',
    summary: 's',
  };

  it.each(['lost answer', 'reset'] as const)('is there once after a %s', async connection => {
    const { head } = await openPullRequest(host.github);
    host.github.fail('POST', /\/check-runs$/, { connection });
    await host.forge().reportCheck(head, check);
    const { check_runs } = await host.as<{ check_runs: unknown[] }>(`/commits/${head}/check-runs?filter=all`);
    expect(check_runs).toEqual([
      expect.objectContaining({ conclusion: 'neutral', details_url: host.run.provenance.runUrl }),
    ]);
  });

  it('leaves a check of the same name alone that another program made', async () => {
    const { head } = await openPullRequest(host.github);
    const foreign = { name: check.name, head_sha: head, status: 'completed', conclusion: 'success' };
    await host.github.as('owner')('POST', '/check-runs', foreign);
    await host.forge().reportCheck(head, check);
    const { check_runs } = await host.as<{ check_runs: { conclusion: string }[] }>(
      `/commits/${head}/check-runs?filter=all`,
    );
    expect(check_runs.map(({ conclusion }) => conclusion).sort()).toEqual(['neutral', 'success']);
  });
});

describe('a request for a run', () => {
  const request = { id: 'retrain:7', workflow: 'w.yml', ref: 'main', inputs: { model: 'fraud' } };
  const add = (inputs: string) => {
    const text = `run-name: Retrain \${{ inputs.request_id }}\non:\n  workflow_dispatch:\n    inputs: ${inputs}\n`;
    const file = { message: 'Add', content: Buffer.from(text).toString('base64') };
    return host.github.as('owner')('PUT', '/contents/.github/workflows/w.yml', file);
  };
  const dispatched = () => host.sent('POST', /\/dispatches$/);

  it('is sent without what an older server or the workflow does not know', async () => {
    await add('{ model: {} }');
    host.github.fail('POST', /dispatches/, { status: 422, message: 'Unknown property "return_run_details"' });
    const { url, state } = await host.forge().dispatchWorkflow(request);
    expect({ url, state }).toEqual({ url: 'https://github.com/octocat/ml/actions/workflows/w.yml', state: 'new' });
    expect(dispatched().map(({ body }) => body)).toEqual([
      { ref: 'main', inputs: { model: 'fraud', request_id: 'retrain:7' }, return_run_details: true },
      { ref: 'main', inputs: { model: 'fraud', request_id: 'retrain:7' } },
      { ref: 'main', inputs: { model: 'fraud' } },
    ]);
    expect(host.log.lines).toContainEqual({ level: 'notice', message: expect.stringContaining('no input request_id') });
  });

  it('links the run that it started', async () => {
    await add('{ model: {}, request_id: {} }');
    const { id, url } = await host.forge().dispatchWorkflow(request);
    expect(url).toBe(`https://github.com/octocat/ml/actions/runs/${id}`);
  });

  it('is found again when its answer got lost', async () => {
    await add('{ model: {}, request_id: {} }');
    host.github.fail('POST', /dispatches/, { connection: 'lost answer' });
    expect(await host.forge().dispatchWorkflow(request)).toMatchObject({
      state: 'new',
      url: expect.stringContaining('/runs/'),
    });
    expect(dispatched()).toHaveLength(1);
  });

  it('is never sent twice by one run when nobody knows what became of it; the next run asks again', async () => {
    await add('{ model: {}, request_id: {} }');
    host.github.fail('POST', /dispatches/, { connection: 'reset' });
    await expect(host.forge().dispatchWorkflow(request)).rejects.toThrow('it is not known whether w.yml was started');
    expect(dispatched()).toHaveLength(1);
    expect((await host.forge().dispatchWorkflow(request)).state).toBe('new');
  });

  it('says what is missing: the workflow, or the permission', async () => {
    await expect(host.forge().dispatchWorkflow(request)).rejects.toMatchObject({
      hint: 'the workflow must be a file in .github/workflows/ of the default branch',
    });
    host.github.permit({ actions: 'read' });
    await expect(host.forge().dispatchWorkflow(request)).rejects.toMatchObject({
      hint: expect.stringContaining('`permissions: actions: write`'),
    });
  });

  it('is known by its whole id', () => {
    expect(holdsWord('Retrain (retrain:7)', 'retrain:7')).toBe(true);
    for (const title of ['Retrain (retrain:71)', 'a-retrain:7', '']) expect(holdsWord(title, 'retrain:7')).toBe(false);
  });
});

describe('a deployment', () => {
  const request = {
    ...{ id: 'deploy:1', ref: 'main', environment: 'staging', description: `${'x'.repeat(200)}\n` },
    ...{ transient: true, production: false, payload: { model: 'fraud' } },
  };

  it.each(['lost answer', 'reset'] as const)('is there once after a %s, and so is its state', async connection => {
    host.github.fail('POST', /deployments/, { connection });
    const ref = await host.forge().startDeployment(request);
    host.github.fail('POST', /statuses/, { connection });
    expect(
      await host.forge().setDeploymentState(ref, { state: 'success', description: 'ok', logUrl: 'https://x.example' }),
    ).toBe(true);
    expect(await host.as('/deployments')).toEqual([
      expect.objectContaining({
        ...{ auto_merge: false, required_contexts: [], transient_environment: true, production_environment: false },
        ...{ payload: { model: 'fraud', request_id: 'deploy:1' }, description: `${'x'.repeat(139)}…` },
      }),
    ]);
    expect(await host.as(`/deployments/${ref.id}/statuses`)).toEqual([
      expect.objectContaining({ state: 'success', log_url: 'https://x.example' }),
    ]);
  });

  /** As another program with a token of its own. */
  async function post(path: string, body: unknown): Promise<void> {
    const answer = await fetch(`${host.github.url}/repos/octocat/ml${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${host.github.token}` },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(201);
  }

  it('is not found in what another program has written', async () => {
    for (const payload of ['{"request_id":"deploy:1"}', null, { request_id: 'deploy:10' }])
      await post('/deployments', { ref: 'main', environment: 'staging', payload });
    await post('/deployments', { ref: 'main', environment: 'production', payload: { request_id: 'deploy:1' } });
    expect((await host.forge().startDeployment(request)).state).toBe('new');
  });

  it('goes on from a state of another program', async () => {
    const ref = await host.forge().startDeployment(request);
    await post(`/deployments/${ref.id}/statuses`, { state: 'pending' });
    expect(await host.forge().setDeploymentState(ref, { state: 'queued', description: '' })).toBe(true);
  });
});
