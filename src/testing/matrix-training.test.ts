/** The training workflow as its jobs run it: the built actions with the inputs that ml-training.yml gives them, on doubles of GitHub. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { type ResultsDouble, startResults } from './results-double.ts';
import { type ActionResult, runAction } from './run-action.ts';
import { readRepositoryFile } from './workflow-files.ts';
import type { WorkflowText } from './workflow-model.ts';

const workflow = parse(readRepositoryFile('.github/workflows/ml-training.yml')) as WorkflowText;

const rules = [{ feature: 'amount', weight: 1, min: 0, max: 100 }];
const CONFIG = {
  models: [
    { name: 'fraud', type: 'logistic', dataset: 'payments' },
    { name: 'fraud-1', type: 'logistic', dataset: 'payments', hyperparameters: { c: 0.5 } },
    { name: 'rules', type: 'heuristic', dataset: 'payments', hyperparameters: { rules } },
    // Its rules name columns that the data do not have.
    { name: 'misfit', type: 'heuristic', dataset: 'payments' },
  ],
  sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
};

let github: GitHubDouble;
const runs: Run[] = [];
const workspaces: Workspace[] = [];
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  for (const here of workspaces) here[Symbol.dispose]();
  await Promise.all([github.close(), ...runs.map(run => run.results.close())]);
});

/** What a job starts with. */
function checkout(seed: number, config: object = CONFIG): Workspace {
  const here = workspace();
  workspaces.push(here);
  here.write('config.json', JSON.stringify(config));
  here.write('payments.csv', paymentsCsv(2000, { seed }));
  return here;
}

/** The expressions of the workflow, as a scheduled run that names nothing evaluates them, but for the configuration. */
const scheduled = (model: string, force: boolean): Readonly<Record<string, string>> => ({
  ...{ 'matrix.name': model, 'inputs.config': 'config.json', 'inputs.model_types': '', 'inputs.registry_branch': '' },
  ...{ "inputs.registry || 'branch'": 'branch', 'inputs.dry_run': '', 'inputs.fail_on': '', 'inputs.runs_on': '' },
  'inputs.working_directory': '',
  "inputs.force_retrain && 'always' || 'changed'": force ? 'always' : 'changed',
});

interface Run {
  readonly id: number;
  readonly attempt?: number;
  readonly results: ResultsDouble;
  readonly force?: boolean;
}

async function job(name: string, here: Workspace, run: Run, model = ''): Promise<ActionResult> {
  const step = workflow.jobs![name]!.steps!.find(({ uses }) => uses === './' || uses === './actions/train')!;
  const values = scheduled(model, run.force ?? false);
  const inputs = Object.entries(step.with!).map(([input, text]) => {
    const expression = /^\$\{\{ (.*) \}\}$/.exec(String(text))?.[1];
    if (expression !== undefined && values[expression] === undefined) throw new Error(`no value for ${expression}`);
    return [input, expression === undefined ? String(text) : values[expression]!];
  });
  const { id, attempt = 1 } = run;
  const ran = await runAction(join(ROOT, step.uses!), {
    workspace: here.path,
    inputs: Object.fromEntries(inputs),
    github: { api_url: github.url, token: github.token, run_id: String(id), run_attempt: String(attempt) },
    env: run.results.env,
  });
  expect(ran.unexpectedInputs).toEqual([]);
  return ran;
}

async function startRun(id: number, more: Partial<Run> = {}): Promise<Run> {
  const run = { id, results: await startResults('=='), ...more };
  runs.push(run);
  return run;
}

const artifactsOf = (run: Run) =>
  run.results
    .artifacts()
    .map(({ name }) => name)
    .sort();
const modelsOf = (ran: ActionResult) => JSON.parse(ran.outputs['models']!) as readonly Record<string, unknown>[];
const messages = async () => {
  const all = await github.as('owner')<{ commit: { message: string } }[]>('GET', '/commits?sha=mlops-registry');
  return all.map(({ commit }) => commit.message.split('\n')[0]);
};

it('plans four jobs, names those that handed over nothing, and keeps the others in one commit', async () => {
  const run = await startRun(3001);
  const planned = await job('plan', checkout(1), run);
  expect(planned.code, planned.stdout + planned.stderr).toBe(0);
  const legs = JSON.parse(planned.outputs['matrix']!).include.map(({ name }: { name: string }) => name);
  expect(legs).toEqual(['fraud', 'fraud-1', 'rules', 'misfit']);
  github.permit({ contents: 'read' });
  // The job of `rules` is cancelled.
  const ran = await Promise.all(['fraud', 'fraud-1', 'misfit'].map(name => job('train', checkout(1), run, name)));
  github.permit({});
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 2]);
  expect(ran[0]!.summary).toMatch(/^## ✅ 1 model trained, not judged yet\n/);
  expect(artifactsOf(run)).toEqual(['mlops-trained-fraud-1', 'mlops-trained-fraud-1-1']);
  const here = checkout(1);
  const promoted = await job('promote', here, run);
  expect(promoted.code, promoted.stdout + promoted.stderr).toBe(2);
  expect(promoted.outputs).toMatchObject({ verdict: 'fail', promoted: 'fraud,fraud-1' });
  expect(promoted.summary).toMatch(
    /2 of 4 models could not be trained[\s\S]*misfit.*no trained misfit was handed over/,
  );
  expect((await messages())[0]).toBe('train: promote fraud, fraud-1');
  expect(here.mlops('verify').code).toBe(0);
});

it('takes the newest attempt of each model when failed jobs run again, and keeps none twice', async () => {
  const run = { ...runs[0]!, attempt: 2 };
  expect((await job('train', checkout(1), run, 'rules')).code).toBe(0);
  expect(artifactsOf(run).filter(name => name.startsWith('mlops-trained-'))).toEqual([
    ...['mlops-trained-fraud-1', 'mlops-trained-fraud-1-1', 'mlops-trained-rules-2'],
  ]);
  const here = checkout(1);
  const promoted = await job('promote', here, run);
  expect(promoted.outputs, promoted.stdout).toMatchObject({ verdict: 'fail' });
  expect(modelsOf(promoted)).toMatchObject([
    { name: 'fraud', reused: true, stage: 'current' },
    { name: 'fraud-1', reused: true, stage: 'current' },
    { name: 'rules', reused: false },
  ]);
  expect(here.mlops('verify').code).toBe(0);
});

it('trains nothing again on the same commit, unless it is forced to', async () => {
  const config = { ...CONFIG, models: CONFIG.models.slice(0, 2) };
  const run = await startRun(3010);
  for (const name of ['fraud', 'fraud-1']) {
    const { summary, stdout } = await job('train', checkout(1, config), run, name);
    expect(summary).toMatch(/^## ✅ 1 model unchanged\n/);
    expect(summary + stdout).not.toMatch(/judged/);
  }
  const unchanged = await job('promote', checkout(1, config), run);
  expect(modelsOf(unchanged).map(({ reused }) => reused)).toEqual([true, true]);
  expect(unchanged.summary).toMatch(/0 of 2 promoted, 2 unchanged/);
  expect((await messages())[0]).toMatch(/^train: fraud, fraud-1 unchanged/);
  expect(artifactsOf(run).filter(name => /^mlops-fraud/.test(name))).toEqual([]);
  const forced = await job('train', checkout(1, config), await startRun(3011, { force: true }), 'fraud');
  expect(modelsOf(forced)).toMatchObject([{ name: 'fraud', unchanged: null }]);
});

it('keeps both of two runs whose last jobs race, each judged beside what the other left', async () => {
  const config = { ...CONFIG, models: CONFIG.models.slice(0, 1) };
  const before = (await messages()).length;
  const racing = [await startRun(3030), await startRun(3031)];
  await Promise.all(racing.map((run, i) => job('train', checkout(5 + i, config), run, 'fraud')));
  const heres = racing.map((_, i) => checkout(5 + i, config));
  const ended = await Promise.all(racing.map((run, i) => job('promote', heres[i]!, run)));
  for (const { code, stdout, stderr } of ended) expect(code, stdout + stderr).toBe(0);
  const versions = ended.map(ran => modelsOf(ran)[0]!['version'] as string);
  expect(new Set(versions).size).toBe(2);
  expect((await messages()).filter(message => message!.startsWith('train:')).length).toBeGreaterThanOrEqual(2);
  expect((await messages()).length).toBeGreaterThanOrEqual(before + 2);
  const kept = heres.map(here => here.files().join('\n'));
  const last = kept.find(files => versions.every(version => files.includes(version)));
  expect(last).toBeDefined();
});
