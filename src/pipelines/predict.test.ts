/** Which model `predict` takes, from the folder and from a branch. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PredictReport } from '../reporting/predict-report.ts';
import { type BranchHost, startBranchHost } from '../testing/branch-store.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { type Story, story } from '../testing/training-story.ts';

let host: BranchHost;
let here: Story;
const SMALL = { 'num-samples': '500' };
beforeAll(async () => {
  host = await startBranchHost();
  here = story({ registryStore: host.store });
  here.write('rows.csv', 'violation_count,severity_max\n0.9,0.8\n0.1,0.2\n');
});
afterAll(async () => {
  here[Symbol.dispose]();
  await host.close();
});

const predict = async (given: Readonly<Record<string, string>>) =>
  (await here.run('predict', { input: 'rows.csv', output: 'p.csv', ...given })).report as PredictReport;

it('says that there is none, the only one without its name, and which there are where there are several', async () => {
  await expect(predict({})).rejects.toThrow(/there is no model in models/);
  await here.train({ ...SMALL, 'model-type': 'logistic' });
  expect(await predict({})).toMatchObject({ model: { name: 'logistic', stage: 'current' }, rows: 2 });
  await here.train({ ...SMALL, 'model-type': 'heuristic' });
  await expect(predict({ 'model-version': '20200101T000000Z-00000000' })).rejects.toThrow(
    /there are several models|no version/,
  );
  const both = await predict({ model: 'logistic' });
  expect(both.model.name).toBe('logistic');
});

it('takes a version in whatever stage it is', async () => {
  const [first] = (await here.train({ ...SMALL, 'model-type': 'logistic', seed: '1' })).models;
  await here.train({ ...SMALL, 'model-type': 'logistic', seed: '2' });
  const report = await predict({ model: 'logistic', 'model-version': first!.version });
  expect(report.model).toMatchObject({ version: first!.version, stage: first!.promoted ? 'archived' : 'candidates' });
});

it('takes a model from the branch, and leaves no registry in the folder and no commit behind', async () => {
  const branch = { registry: 'branch', 'registry-branch': host.branch };
  using far = story({ registryStore: host.store });
  await far.train({ ...branch, ...SMALL, 'model-type': 'logistic' });
  const commits = (await host.commits()).length;
  using near = story({ registryStore: host.store });
  near.write('rows.csv', paymentsCsv(3, { seed: 1 }).replace('amount,country,hour', 'violation_count,x,severity_max'));
  const { report } = await near.run('predict', { ...branch, input: 'rows.csv', output: 'p.csv' });
  expect(report).toMatchObject({ rows: 3, model: { name: 'logistic', stage: 'current' } });
  expect(readFileSync(join(near.path, 'p.csv'), 'utf8').split('\n')).toHaveLength(5);
  expect(existsSync(near.modelsDir)).toBe(false);
  expect((await host.commits()).length).toBe(commits);
});
