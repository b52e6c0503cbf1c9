import { afterEach, beforeEach, expect, it } from 'vitest';
import { dyingAt } from '../../testing/branch-store.ts';
import { type GitHubHost, startGitHubHost } from '../../testing/github-host.ts';
import { openPullRequest } from '../../testing/github-pull-request.ts';
import type { Forge, PullRequest } from '../forge.ts';

let host: GitHubHost;
let pull: PullRequest;
beforeEach(async () => {
  host = await startGitHubHost();
  pull = await openPullRequest(host.github);
  const workflow = `run-name: \${{ inputs.request_id }}\non: { workflow_dispatch: { inputs: { request_id: {} } } }\n`;
  const file = { message: 'Add', content: Buffer.from(workflow).toString('base64') };
  await host.github.as('owner')('PUT', '/contents/.github/workflows/w.yml', file);
});
afterEach(() => host.close());

const done: Readonly<Record<string, (forge: Forge, n: number) => Promise<unknown>>> = {
  comment: (forge, n) => forge.commentOnPullRequest(pull, { key: `train:${n}`, body: `of ${n}` }),
  check: (forge, n) =>
    forge.reportCheck(pull.head, { key: `train:${n}`, name: `m${n}`, conclusion: 'success', title: 't', summary: 's' }),
  dispatch: (forge, n) => forge.dispatchWorkflow({ id: `retrain:${n}`, workflow: 'w.yml', ref: 'main', inputs: {} }),
  async deployment(forge, n) {
    const request = { id: `deploy:${n}`, ref: 'main', environment: 'production', description: '', payload: {} };
    const ref = await forge.startDeployment({ ...request, transient: false, production: true });
    for (const state of ['in_progress', 'success'] as const)
      await forge.setDeploymentState(ref, { state, description: state });
  },
};

async function left(what: string): Promise<readonly string[]> {
  if (what === 'comment') return (await host.comments(pull.number)).map(({ body }) => /of \d+/.exec(body)![0]);
  if (what === 'check') {
    const path = `/commits/${pull.head}/check-runs?filter=all`;
    return (await host.as<{ check_runs: { name: string }[] }>(path)).check_runs.map(({ name }) => name);
  }
  if (what === 'dispatch') return (await host.forge().latestRuns('w.yml')).map(({ title }) => title);
  const made = await host.as<{ id: number; payload: { request_id: string } }[]>('/deployments');
  const told = made.map(async ({ id, payload }) => {
    const states = await host.as<{ state: string }[]>(`/deployments/${id}/statuses`);
    return `${payload.request_id} ${states.map(({ state }) => state).join()}`;
  });
  return Promise.all(told);
}

it.each(Object.keys(done))(
  'leaves one %s when a run dies at any of its requests and the next does it again',
  async what => {
    let n = 0;
    for (const moment of ['before', 'after'] as const) {
      for (let at = 1; ; at++) {
        n++;
        const died = await dyingAt(host.github, at, moment, () => done[what]!(host.forge(), n));
        await done[what]!(host.forge(), n);
        if (!died) break;
      }
    }
    const found = await left(what);
    expect(n).toBeGreaterThanOrEqual(5);
    expect(found).toHaveLength(n);
    expect(new Set(found).size).toBe(n);
    if (what === 'deployment') for (const one of found) expect(one).toMatch(/ success,in_progress$/);
  },
);
