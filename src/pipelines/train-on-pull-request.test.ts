/** The story of `train` for a pull request, and with a token that lacks a permission, against GitHub's double. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { TrainOptions } from '../command-options.ts';
import { commands } from '../commands.ts';
import { readOptions } from '../options.ts';
import type { PullRequest } from '../platform/forge.ts';
import { gitHubRegistryStore } from '../platform/github/registry-store.ts';
import { PERMISSIONS } from '../platform/permissions.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { fakeContext, type RecordingLogger, recordingLogger } from '../testing/fake-context.ts';
import { type GitHubHost, hurry, startGitHubHost } from '../testing/github-host.ts';
import { openPullRequest } from '../testing/github-pull-request.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';
import { bestEffort } from './best-effort.ts';
import { train } from './train.ts';

let host: GitHubHost;
let pull: PullRequest;
beforeAll(async () => {
  host = await startGitHubHost();
  pull = await openPullRequest(host.github);
  expect((await trained('1.1', {})).report).toMatchObject({ verdict: 'pass', models: [{ promoted: true }] });
});
afterEach(() => host.github.permit({}));
afterAll(() => host.close());

const { options: specs } = commands.find(({ name }) => name === 'train')!;
const GOOD = paymentsCsv(2000, { seed: 1 });
const WORSE = paymentsCsv(2000, { seed: 2, blur: 0.3 });

interface Trained {
  readonly report: TrainReport;
  readonly promoted: string | undefined;
  readonly warnings: readonly string[];
}

/** A run in a workspace of its own, with everything that it tells. */
async function trained(
  run: string,
  { pullRequest, data = GOOD, given = {} }: { pullRequest?: PullRequest; data?: string; given?: object },
): Promise<Trained> {
  const workingDirectory = mkdtempSync(join(host.folder, 'work-'));
  mkdirSync(join(workingDirectory, 'config'));
  writeFileSync(join(workingDirectory, 'config', 'training-schedule.json'), PAYMENTS_CONFIG);
  writeFileSync(join(workingDirectory, 'payments.csv'), data);
  const asked: Readonly<Record<string, string>> = { registry: 'branch', ...given };
  const options = readOptions(
    specs,
    ({ name }) => asked[name],
    ({ name }) => name,
  ) as TrainOptions;
  const {
    log,
    run: { apiUrl, repository },
  } = host;
  const store = { run: { apiUrl, repository }, token: host.github.token, log, pace: hurry, now: () => new Date() };
  const fake = fakeContext({
    workingDirectory,
    registryStore: branch => gitHubRegistryStore({ ...store, branch }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  });
  const provenance = { ...fake.provenance, run, runUrl: `https://github.com/octocat/ml/actions/runs/${run}` };
  const forge = host.forge({ log: fake.log, run: { ...host.run, maxRetentionDays: undefined } });
  const done = await train(options, { ...fake, forge, provenance });
  await done.tell?.();
  return { report: done.report as TrainReport, promoted: done.outputs['promoted'], warnings: warningsOf(fake.log) };
}

const warningsOf = (log: RecordingLogger) =>
  log.lines.filter(({ level }) => level === 'warn').map(({ message }) => message);
const headOfRegistry = async () => {
  const { object } = await host.github.as('owner')<{ object: { sha: string } }>('GET', '/git/ref/heads/mlops-registry');
  return object.sha;
};
const comments = async () => (await host.comments(pull.number)).map(({ body }) => body);

interface Check {
  readonly name: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly summary: string };
}
const checks = async () =>
  (await host.as<{ check_runs: Check[] }>(`/commits/${pull.head}/check-runs?filter=all`)).check_runs;

it('decides for a pull request, tells it, and keeps nothing on the branch', async () => {
  const before = await headOfRegistry();
  const { report, promoted, warnings } = await trained('2.1', { pullRequest: pull });
  expect(await headOfRegistry()).toBe(before);
  expect(report).toMatchObject({ pull_request: pull.number, dry_run: false, audit: null, branch: null });
  expect({ promoted, warnings }).toEqual({ promoted: '', warnings: [] });
  expect(host.summary()).toContain(
    `> Pull request #${pull.number}: decided and reported only; the registry on its branch stays`,
  );
  expect(await comments()).toEqual([
    expect.stringMatching(
      /### ✅ `fraud` passed[\s\S]*\| ROC AUC \| 0\.\d{3} \| 0\.\d{3} \| [+−]?0\.\d{3} \| change ≥ −0\.020 \| pass \|/,
    ),
  ]);
  expect(await checks()).toEqual([expect.objectContaining({ name: 'ml-training / fraud', conclusion: 'success' })]);
});

it('tells the same places again after the next push to it, and opens no issue', async () => {
  const { report } = await trained('3.1', { pullRequest: pull, data: WORSE });
  expect(report.verdict).toBe('fail');
  expect(await comments()).toEqual([expect.stringContaining('### ❌ `fraud` failed')]);
  expect(await checks()).toEqual([expect.objectContaining({ conclusion: 'failure' })]);
  expect(await host.issues()).toEqual([]);
});

it('sends nothing in a dry run', async () => {
  const before = host.sent('POST', /./).length + host.sent('PATCH', /./).length;
  await trained('4.1', { pullRequest: pull, given: { 'dry-run': 'true' } });
  expect(host.sent('POST', /./).length + host.sent('PATCH', /./).length).toBe(before);
});

const PULL_REQUEST = { pullRequest: () => pull, data: WORSE };
const withoutPermission = [
  // On a pull request either of two will do.
  { permission: 'pull-requests: write', token: { 'pull-requests': 'read', issues: 'read' }, run: PULL_REQUEST },
  { permission: 'checks: write', token: { checks: 'read' }, run: PULL_REQUEST },
  { permission: 'issues: write', token: { issues: 'read' }, run: { data: WORSE } },
] as const;

it.each(withoutPermission)(
  'comes to the same end without $permission, and warns once, naming it',
  async ({ permission, token, run }) => {
    host.github.permit(token);
    const pullRequest = 'pullRequest' in run ? { pullRequest: run.pullRequest() } : {};
    const { report, warnings } = await trained(`5.${permission.length}`, { data: run.data, ...pullRequest });
    expect(report).toMatchObject({ verdict: 'fail', errors: [], models: [{ promoted: false }] });
    expect(warnings).toEqual([expect.stringContaining(`\`permissions: ${permission}\``)]);
  },
);

it('decides for a pull request from a fork, whose token may only read', async () => {
  host.github.permit({ contents: 'read', issues: 'read', 'pull-requests': 'read', checks: 'read' });
  const { report, warnings } = await trained('6.1', { pullRequest: pull });
  expect(report.verdict).toBe('pass');
  expect(warnings).toEqual([expect.stringContaining('checks: write'), expect.stringContaining('pull-requests: write')]);
});

it('stops before it trains where it may not read the branch, or not keep there what it has to', async () => {
  host.github.permit({ contents: 'none' });
  await expect(trained('7.1', { pullRequest: pull })).rejects.toMatchObject({
    hint: expect.stringContaining('contents: read'),
  });
  host.github.permit({ contents: 'read' });
  await expect(trained('7.2', {})).rejects.toMatchObject({ hint: expect.stringContaining('contents: write') });
});

const refused = [
  { permission: 'actions: read', token: { actions: 'none' }, ask: () => host.forge().listArtifacts('mlops-', '77') },
  {
    permission: 'actions: write',
    token: { actions: 'read' },
    ask: () => host.forge().dispatchWorkflow({ id: 'a', workflow: 'ml-training.yml', ref: 'main', inputs: {} }),
  },
  {
    permission: 'deployments: write',
    token: { deployments: 'read' },
    ask: () => {
      const what = { ref: 'main', environment: 'production', description: '', payload: {} };
      return host.forge().startDeployment({ id: 'a', ...what, transient: false, production: true });
    },
  },
] as const;

it.each(refused)(
  'turns what the forge is refused for want of $permission into a warning',
  async ({ permission, token, ask }) => {
    const content = Buffer.from('on: { workflow_dispatch: { inputs: { request_id: {} } } }').toString('base64');
    const file = { message: 'Add', content };
    await host.github
      .as('owner')('PUT', '/contents/.github/workflows/ml-training.yml', file)
      .catch(() => {});
    host.github.permit(token);
    const log = recordingLogger();
    await bestEffort({ log }, ask);
    expect(warningsOf(log)).toEqual([expect.stringContaining(`\`permissions: ${permission}\``)]);
  },
);

it('is tried for every permission that there is', () => {
  const tried = [...withoutPermission, ...refused].map(({ permission }) => permission as string);
  const all = PERMISSIONS.map(({ permission }) => permission as string);
  expect([...tried, 'contents: read', 'contents: write'].sort()).toEqual(all.sort());
});
