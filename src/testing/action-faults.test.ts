/** The built action where GitHub, the network or its process fails: the verdict stands, and the next run leaves all as it should be. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openRegistry } from '../registry/registry.ts';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { type ResultsDouble, startResults } from './results-double.ts';
import { type ActionResult, runAction } from './run-action.ts';

// GitHub asks for a second between two writes, which the action keeps.
vi.setConfig({ testTimeout: 180_000 });

let github: GitHubDouble;
let results: ResultsDouble;
const workspaces: Workspace[] = [];
beforeAll(async () => {
  [github, results] = await Promise.all([startGitHub(), startResults()]);
  // More than one page of issues that are none of ours.
  for (let i = 0; i < 101; i++)
    await github.as('owner')('POST', '/issues', { title: `${i}`, body: '', labels: ['ml-ops'] });
});
afterAll(async () => {
  for (const here of workspaces) here[Symbol.dispose]();
  await Promise.all([github.close(), results.close()]);
});

const BAD = { seed: 2, blur: 0.3 };
let runs = 4000;
interface Run extends ActionResult {
  readonly here: Workspace;
}

async function train(data: Parameters<typeof paymentsCsv>[1], killed?: AbortSignal): Promise<Run> {
  const here = workspace();
  workspaces.push(here);
  here.write('config.json', PAYMENTS_CONFIG);
  here.write('payments.csv', paymentsCsv(600, data));
  const ran = await runAction(join(ROOT, 'actions', 'train'), {
    workspace: here.path,
    inputs: { config: 'config.json', registry: 'branch', retrain: 'always' },
    github: { api_url: github.url, run_id: String(++runs), token: github.token },
    env: results.env,
    ...(killed !== undefined && { killed }),
  });
  return { ...ran, here };
}

async function issues(): Promise<readonly { readonly state: string; readonly title: string }[]> {
  const pages = [1, 2].map(page =>
    github.as('owner')<{ state: string; title: string }[]>('GET', `/issues?state=all&per_page=100&page=${page}`),
  );
  return (await Promise.all(pages)).flat().filter(({ title }) => title.startsWith('Regression'));
}

const warningsOf = ({ commands }: Run) =>
  commands.filter(({ command, data }) => command === 'warning' && /could not/.test(data)).map(({ data }) => data);

/** What the branch holds, as the run left it in its folder: trainings, runs that raised the alert, intents that wait. */
function kept({ here }: Run) {
  const { versions, standing } = openRegistry(join(here.path, 'models'));
  const { alerts, pending } = standing();
  return {
    versions: versions('fraud').length,
    raised: alerts.alerts.get('regression:fraud')?.raisedRuns ?? 0,
    pending: pending.size,
  };
}

it('begins with a first training, and a regression whose labels are not there yet', async () => {
  expect((await train({ seed: 1 })).outputs).toMatchObject({ verdict: 'pass', promoted: 'fraud' });
  const worse = await train(BAD);
  expect(worse.outputs, worse.stdout).toMatchObject({ verdict: 'fail', promoted: '' });
  expect(await issues()).toMatchObject([{ state: 'open' }]);
  expect(kept(worse)).toEqual({ versions: 2, raised: 1, pending: 0 });
});

it('comes to the same end through lost answers, broken connections, 409, 422, 429, 500 and a secondary limit at once', async () => {
  const again = { 'retry-after': '1' };
  const faults = [
    ['POST', /git\/trees/, { connection: 'reset' }],
    ['POST', /git\/commits/, { status: 502 }],
    ['PATCH', /git\/refs/, { status: 409, message: 'Conflict' }],
    ['PATCH', /git\/refs/, { status: 422, message: 'Object does not exist' }],
    ['PATCH', /git\/refs/, { connection: 'lost answer' }],
    ['GET', /\/issues\?/, { status: 429, headers: again, message: 'Too Many Requests' }],
    ['GET', /\/issues\?/, { status: 500 }],
    ['PATCH', /issues\/\d+$/, { status: 403, headers: again, message: 'You have exceeded a secondary rate limit' }],
    ['PATCH', /issues\/\d+$/, { connection: 'lost answer' }],
  ] as const;
  for (const [method, path, fault] of faults) github.fail(method, path, fault);
  const before = github.requests.length;
  const run = await train(BAD);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'fail' });
  const met = github.requests.slice(before).map(({ answered }) => answered);
  expect(met).toEqual(expect.arrayContaining(['reset', 502, 'lost answer', 409, 422, 429, 500, 403]));
  expect(warningsOf(run)).toEqual([]);
  expect(kept(run)).toEqual({ versions: 3, raised: 2, pending: 0 });
  expect(await issues()).toMatchObject([{ state: 'open' }]);
});

it('warns once of an archived repository, and the next run says what this one could not', async () => {
  const fault = { status: 403, message: 'Repository was archived so is read-only.', times: 99 };
  github.fail(/POST|PATCH/, /issues/, fault);
  const run = await train(BAD);
  github.mend();
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'fail' });
  expect(warningsOf(run)).toEqual([expect.stringMatching(/archived/)]);
  expect(run.summary).toMatch(/### Issues\n\n- `regression:fraud` waits for the next run: .*/);
  expect(kept(run)).toEqual({ versions: 4, raised: 3, pending: 1 });
});

/** With the trainings that are kept after the next run. */
it.each([
  ['before its commit is made', 'POST', /git\/commits/, 5],
  ['once its commit is on the branch', 'PATCH', /git\/refs/, 7],
  ['once the issue is written', 'PATCH', /issues\/\d+$/, 9],
] as const)('may be killed %s, and the next run goes on', async (_, method, path, versions) => {
  const kill = new AbortController();
  github.fail(method, path, { connection: 'lost answer', meanwhile: async () => kill.abort() });
  expect((await train(BAD, kill.signal)).code).toBeNull();
  github.mend();
  const next = await train(BAD);
  expect(next.code, next.stdout + next.stderr).toBe(0);
  expect(kept(next)).toEqual({ versions, raised: versions - 1, pending: 0 });
  expect(next.here.mlops('verify').code).toBe(0);
});

it('has one issue after all of it, which closes when the model has recovered', async () => {
  expect(await issues()).toMatchObject([{ state: 'open' }]);
  const better = await train({ seed: 3 });
  expect(better.outputs).toMatchObject({ promoted: 'fraud' });
  expect(await issues()).toMatchObject([{ state: 'closed' }]);
  expect(better.here.mlops('verify').code).toBe(0);
});
