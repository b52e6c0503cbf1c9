import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOutcomes } from '../testing/conformance/forge-outcomes.ts';
import { recordingLogger } from '../testing/fake-context.ts';
import { startGitHubHost } from '../testing/github-host.ts';
import { openPullRequest } from '../testing/github-pull-request.ts';
import { localForge } from './local/forge.ts';

const WORKFLOW = `name: retrain
run-name: Retrain (\${{ inputs.request_id }})
on:
  workflow_dispatch:
    inputs: { model_types: {}, request_id: {} }
`;

interface Check {
  readonly name: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly summary: string };
}

describeOutcomes('GitHubForge', async () => {
  const host = await startGitHubHost();
  const owner = host.github.as('owner');
  const content = Buffer.from(WORKFLOW).toString('base64');
  await owner('PUT', '/contents/.github/workflows/retrain.yml', { message: 'Add a workflow', content });
  return {
    ...{ forge: host.forge(), workflow: 'retrain.yml', branch: 'main' },
    pullRequest: () => openPullRequest(host.github),
    comments: async number => (await host.comments(number)).map(({ body }) => body),
    async checks(commit) {
      const { check_runs } = await owner<{ check_runs: Check[] }>('GET', `/commits/${commit}/check-runs`);
      return check_runs.map(run => `${run.name} ${run.conclusion} ${run.output.title} ${run.output.summary}`);
    },
    async states({ id }) {
      return (await host.as<{ state: string }[]>(`/deployments/${id}/statuses`)).map(({ state }) => state).reverse();
    },
    deployments: async environment => (await host.as<unknown[]>(`/deployments?environment=${environment}`)).length,
    remove: host.close,
  };
});

describeOutcomes('LocalForge', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mlops-local-'));
  const filesIn = (...parts: string[]) => {
    const folder = join(root, ...parts);
    return existsSync(folder) ? readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8')) : [];
  };
  return {
    ...{ forge: localForge(root, recordingLogger()), workflow: 'retrain.yml', branch: 'main' },
    pullRequest: async () => ({ number: 7, head: 'c'.repeat(40) }),
    comments: async number => filesIn('pull-requests', String(number)),
    checks: async commit => filesIn('checks', commit),
    async states({ url }) {
      const { states } = JSON.parse(readFileSync(url, 'utf8')) as { readonly states: readonly { state: string }[] };
      return states.map(({ state }) => state);
    },
    deployments: async environment => filesIn('deployments', environment).length,
    remove: async () => rmSync(root, { recursive: true, force: true }),
  };
});
