/** The built action `train` on the event of a pull request, as the runner starts it, against doubles of GitHub. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { openPullRequest } from './github-pull-request.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, workspace } from './mlops.ts';
import { type ResultsDouble, startResults } from './results-double.ts';
import { runAction } from './run-action.ts';

describe('a pull request', () => {
  const here = workspace();
  let github: GitHubDouble;
  let results: ResultsDouble;
  beforeAll(async () => {
    [github, results] = await Promise.all([startGitHub(), startResults()]);
    here.write('config.json', PAYMENTS_CONFIG);
  });
  afterAll(async () => {
    await Promise.all([github.close(), results.close()]);
    here[Symbol.dispose]();
  });

  const train = (github_: Readonly<Record<string, string>> = {}, event: unknown = {}) =>
    runAction(join(ROOT, 'actions', 'train'), {
      workspace: here.path,
      inputs: { config: 'config.json', registry: 'branch' },
      github: { api_url: github.url, token: github.token, ...github_ },
      env: results.env,
      event,
    });

  it('gets comment and check, with the numbers of production on the branch, which stays as it is', async () => {
    here.write('payments.csv', paymentsCsv(3000, { seed: 1 }));
    expect((await train()).outputs).toMatchObject({ promoted: 'fraud' });
    const owner = github.as('owner');
    const headOf = async () =>
      (await owner<{ object: { sha: string } }>('GET', '/git/ref/heads/mlops-registry')).object.sha;
    const before = await headOf();
    here.write('payments.csv', paymentsCsv(3000, { seed: 2, blur: 0.3 }));
    const pull = await openPullRequest(github);
    const event = { number: pull.number, pull_request: { number: pull.number, head: { sha: pull.head } } };
    for (const run_attempt of ['1', '2']) {
      const ref = `refs/pull/${pull.number}/merge`;
      const run = await train({ event_name: 'pull_request', ref, run_id: '2002', run_attempt }, event);
      expect(run.code, run.stdout + run.stderr).toBe(0);
      expect(run.outputs).toMatchObject({ verdict: 'fail', promoted: '', 'audit-root': '' });
      expect(run.summary).toContain(`> Pull request #${pull.number}: decided and reported only`);
    }
    expect(await headOf()).toBe(before);
    const comments = await owner<{ body: string }[]>('GET', `/issues/${pull.number}/comments`);
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/### ❌ `fraud` failed[\s\S]*\| Accuracy \|/),
    ]);
    const path = `/commits/${pull.head}/check-runs`;
    const { check_runs } = await owner<{ check_runs: unknown[] }>('GET', path);
    expect(check_runs).toEqual([expect.objectContaining({ name: 'ml-training / fraud', conclusion: 'failure' })]);
    const issues = await owner<{ pull_request?: unknown }[]>('GET', '/issues?state=all');
    expect(issues.filter(issue => issue.pull_request === undefined)).toEqual([]);
  });

  it('shows a mistake in its data on the line where it stands', async () => {
    here.write('payments.csv', 'amount,is_fraud\n1,0\n2,1,3\n');
    const run = await train();
    expect(run.code).toBe(2);
    const errors = run.commands.filter(({ command }) => command === 'error');
    expect(errors[0]).toMatchObject({
      properties: { file: 'payments.csv', line: '3' },
      data: expect.stringContaining('3'),
    });
    expect(errors).toHaveLength(2);
  });
});
