/** The built action and the built command line with their registry on a branch, each run in a workspace of its own. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
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
  files: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly here: Workspace }> {
  const here = workspace();
  workspaces.push(here);
  for (const [name, text] of Object.entries(files)) here.write(name, text);
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

  it('a regression has a link to its card on the branch, and the summary one to its issue, as long as it is open', async () => {
    const registry = {
      config: 'config.json',
      'registry-branch': 'models/fraud',
      'model-type': 'all',
      'num-samples': '',
    };
    const files = (seed: number, blur = 0) => ({
      'config.json': PAYMENTS_CONFIG,
      'payments.csv': paymentsCsv(3000, { seed, blur }),
    });
    await train(registry, files(1));
    const worse = await train(registry, files(2, 0.3));
    expect(worse.code, worse.stdout + worse.stderr).toBe(0);
    const { body } = await github.as('owner')<{ body: string }>('GET', '/issues/1');
    const [, address] = /Read the card in \[`models\/candidates\/[^`]*`\]\((\S+)\)/.exec(body)!;
    const [, path] = /^https:\/\/github\.com\/octocat\/ml\/blob\/models\/fraud\/(.*)$/.exec(address!)!;
    await github.as('owner')('GET', `/contents/${path}?ref=models/fraud`);

    const issue = `[\`regression:fraud\`](${github.url}/octocat/ml/issues/1)`;
    const [verdict, told] = worse.summary.split('### Issues\n\n');
    expect(verdict).toMatch(/^## ❌ Training: 0 of 1 promoted/);
    expect(told).toBe(`- ${issue}: opened\n\n`);
    const unchanged = await train({ ...registry, retrain: 'changed' }, files(2, 0.3));
    expect(unchanged.summary).toMatch(/^## ❌ Training: 0 of 1 promoted, 1 unchanged/);
    const [, stands] = unchanged.summary.split('### Issues\n\n');
    expect(stands!.replace(/\d{4}-\d\d-\d\d \d\d:\d\d/, 'then')).toBe(`- ${issue}: open since then UTC\n\n`);
    github.permit({ issues: 'read' });
    const mute = await train({ ...registry, retrain: 'always' }, files(2, 0.3)).finally(() => github.permit({}));
    expect(mute.code).toBe(0);
    expect(mute.summary).toMatch(
      /### Issues\n\n- `regression:fraud` waits for the next run: `+could not .*issues: write/,
    );
    expect(mute.commands.filter(({ command, data }) => command === 'warning' && data.includes('403'))).toHaveLength(1);
    const better = await train(registry, files(3));
    expect(better.summary).toContain(`- ${issue}: closed\n`);
    expect((await train({ ...registry, retrain: 'changed' }, files(3))).summary).not.toContain('### Issues');
  }, 180_000);

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
