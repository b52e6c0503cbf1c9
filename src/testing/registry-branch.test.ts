/** The built action and the built command line with their registry on a branch, each run in a workspace of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { ROOT, type Workspace, workspace } from './mlops.ts';
import { type ResultsDouble, startResults } from './results-double.ts';
import { type ActionResult, runAction } from './run-action.ts';

let github: GitHubDouble;
let results: ResultsDouble;
const workspaces: Workspace[] = [];
beforeAll(async () => {
  [github, results] = await Promise.all([startGitHub(), startResults()]);
});
afterAll(async () => {
  for (const here of workspaces) here[Symbol.dispose]();
  await Promise.all([github.close(), results.close()]);
});

let runId = 2000;
async function train(
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly here: Workspace }> {
  const here = workspace();
  workspaces.push(here);
  const run = await runAction(join(ROOT, 'actions', 'train'), {
    workspace: here.path,
    inputs: { registry: 'branch', 'model-type': 'logistic', 'num-samples': '2000', seed: '7', ...inputs },
    github: { api_url: github.url, run_id: String(++runId), token: github.token },
    env: results.env,
  });
  return { ...run, here };
}

const messages = async () => {
  const all = await github.as('owner')<{ commit: { message: string } }[]>('GET', '/commits?sha=mlops-registry');
  return all.map(({ commit }) => commit.message.split('\n')[0]);
};

describe('with its registry on a branch', () => {
  it('the command line makes the first training of a repository, once it is told which one that is', async () => {
    const here = workspace();
    workspaces.push(here);
    const args = [
      'train',
      '--registry',
      'branch',
      ...['--model-type', 'logistic', '--num-samples', '2000', '--seed', '7'],
    ];
    expect(here.mlops(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(/GITHUB_REPOSITORY/) });
    const env = {
      ...process.env,
      GITHUB_REPOSITORY: 'octocat/ml',
      GITHUB_TOKEN: github.token,
      GITHUB_API_URL: github.url,
    };
    const child = spawn(process.execPath, [join(ROOT, 'dist', 'mlops.js'), ...args], { cwd: here.path, env });
    let stdout = '';
    child.stdout.on('data', text => {
      stdout += text;
    });
    expect(await new Promise(ended => child.on('close', ended))).toBe(0);
    expect(stdout).toMatch(/kept on +branch mlops-registry, commit [0-9a-f]{40}/);
    expect(await messages()).toEqual(['train: promote logistic']);
  });

  it('two actions in other workspaces begin together, compare with it, and are both kept', async () => {
    const runs = await Promise.all([train({ seed: '8' }), train({ seed: '9' })]);
    for (const run of runs) expect(run.code, run.stdout + run.stderr).toBe(0);
    expect((await messages()).length).toBe(3);
    // The one that was second has all of them in its copy.
    const [, last] = runs.map(({ here }) => here).sort((a, b) => a.files().length - b.files().length);
    for (const run of runs) {
      const [{ version }] = JSON.parse(run.outputs['models']!);
      expect(last!.files().join('\n')).toContain(version);
    }
    expect(JSON.parse(last!.mlops('verify', '--json').stdout).counted.versions).toBe(3);
    expect(last!.mlops('verify').code).toBe(0);
    const uploaded = results.artifacts().map(({ name }) => name);
    expect(uploaded.filter(name => name.startsWith('mlops-logistic-')).length).toBe(2);
  });

  it('a token that may not write ends the run before anything is trained, and is told what it lacks', async () => {
    const before = await messages();
    github.permit({ contents: 'read' });
    try {
      const run = await train();
      expect(run.code).toBe(4);
      const [error] = run.commands.filter(({ command }) => command === 'error');
      expect(error!.data).toMatch(/could not write to the branch mlops-registry[\s\S]*contents: write/);
      expect(run.here.files()).toEqual([]);
      expect((await train({ 'dry-run': 'true' })).code).toBe(0);
    } finally {
      github.permit({});
    }
    expect(await messages()).toEqual(before);
  });
});
