/** The built command line searching, and making ensembles: reports, trials that die, and an end when it is asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { JUMP, LINE, lineAndJumpCsv, SOURCES } from './ensemble-data.ts';
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
  // A second, and what a busy machine adds.
  expect(performance.now() - started).toBeLessThan(1500 + 2000);
});

it('makes an ensemble that verifies, and says of every byte of it that was changed', () => {
  using here = workspace();
  here.write('d.csv', lineAndJumpCsv(4000, 1));
  const models = [LINE, JUMP, { ...LINE, name: 'again', hyperparameters: { c: 0.9 } }];
  const ensembles = [
    { name: 'both', members: ['line', 'jump'], method: 'stacked' },
    { name: 'mean', members: ['line', 'again'] },
  ];
  const limits = { accuracy_min: 0.6 };
  here.write('c.json', JSON.stringify({ performance_thresholds: limits, models, ensembles, sources: SOURCES }));
  const { code, stdout, stderr } = here.mlops('train', '--config', 'c.json', '--json');
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout);
  expect(isTrainReport(report), JSON.stringify(isTrainReport.errors)).toBe(true);
  expect(report.ensembles).toMatchObject([
    { name: 'both', built: true },
    { name: 'mean', built: false },
  ]);
  expect(readFileSync(join(here.path, '.mlops/summary.md'), 'utf8')).toMatch(
    /`mean`, weighted mean of `line`, `again`: `not built: /,
  );
  expect(here.mlops('verify').code).toBe(0);
  const path = join(
    here.path,
    report.models.find(({ name }: { name: string }) => name === 'both').package,
    'model.json',
  );
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"stacked"', '"Stacked"'));
  expect(here.mlops('verify').code).toBe(3);
  expect(here.mlops('train', '--config', 'c.json').code).toBe(3);
  writeFileSync(path, text);
  expect(here.mlops('train', '--config', 'c.json', '--json').code).toBe(0);
});
