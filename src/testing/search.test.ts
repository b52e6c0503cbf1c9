/** The built command line searching: its report, trials that die, and an end when it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { mlopsWith, paymentsCsv, ROOT, threadsRun, type Workspace, workspace } from './mlops.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'train-report.schema.json'), 'utf8'));
const isTrainReport = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);

/** Long by its epochs, so that threads are started. */
function configured(
  here: Workspace,
  search: object,
  hyperparameters: object = { epochs: 5000, patience: 2 },
): string[] {
  const models = [{ name: 'fraud', type: 'logistic', dataset: 'payments', hyperparameters, search }];
  const sources = { payments: { location: 'payments.csv', label: 'is_fraud' } };
  here.write('c.json', JSON.stringify({ models, sources }));
  here.write('payments.csv', paymentsCsv(1500, { seed: 1, blur: 0.1 }));
  return ['train', '--config', 'c.json', '--json'];
}

it('reports as its schema says, and shows the best trials in the summary', () => {
  using here = workspace();
  const args = configured(here, { space: { c: { min: 0.01, max: 100, log: true } }, trials: 6 });
  const { code, stdout, stderr } = here.mlops(...args);
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout);
  expect(isTrainReport(report), JSON.stringify(isTrainReport.errors)).toBe(true);
  expect(report.models[0].search.trials).toHaveLength(6);
  const summary = readFileSync(join(here.path, '.mlops/summary.md'), 'utf8');
  expect(summary).toMatch(
    /<summary>Search: 6 trials<\/summary>\n\n`tpe, 6 trials on 3 folds in [^`]+`\n\n\| trial \| f1 \|/,
  );
  expect(here.mlops('verify').code).toBe(0);
});

it('goes on when the thread of a trial dies, and finds the same as without that trial', () => {
  using here = workspace();
  const search = (space: object) => ({ method: 'grid', space, prune: false });
  const args = [...configured(here, search({ c: [0.01, 2, 100] })), '--workers', '2'];
  const killed = mlopsWith(here, threadsRun(here, `order?.validation?.candidates[0].c === 2`, 'process.exit(3)'), args);
  expect(killed.code, killed.stderr).toBe(0);
  const { trials } = JSON.parse(killed.stdout).models[0].search;
  expect(trials[1]).toMatchObject({ status: 'failed', message: 'its thread ended by itself, with exit code 3' });
  configured(here, search({ c: [0.01, 100] }));
  const without = JSON.parse(here.mlops(...args).stdout).models[0].search.trials;
  const told = (found: { hyperparameters: object; folds: number[] }[]) =>
    found.map(({ hyperparameters, folds }) => ({ hyperparameters, folds }));
  expect(told([trials[0], trials[2]])).toEqual(told(without));
});

it('ends within a second when it is asked to, in the midst of a search', async () => {
  using here = workspace();
  const args = configured(here, { space: { c: [1, 2, 3, 4] }, method: 'grid' }, { epochs: 50_000 });
  const started = performance.now();
  const { code, stderr } = await here.killed(1500, 'SIGINT', ...args, '--workers', '2');
  expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('SIGINT') });
  expect(performance.now() - started).toBeLessThan(1500 + 1000);
});
