/** The built command line with several threads: same bytes, deaths that stay alone, and an end when it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mlopsWith, paymentsCsv, ROOT, threadsRun, type Workspace, workspace } from './mlops.ts';
import { runAction } from './run-action.ts';

const C_IS_2 = 'order?.hyperparameters?.c === 2';

/** Long by their epochs, so that threads are started. */
function configured(here: Workspace, epochs: readonly number[], patience: number): string[] {
  const models = epochs.map((count, i) => ({
    ...{ name: `m${i}`, type: 'logistic', dataset: 'payments' },
    hyperparameters: { epochs: count, patience, c: i + 1 },
  }));
  here.write('payments.csv', paymentsCsv(3000, { seed: 1 }));
  const sources = { payments: { location: 'payments.csv', label: 'is_fraud' } };
  here.write('c.json', JSON.stringify({ models, sources }));
  return ['train', '--config', 'c.json', '--json'];
}

it('trains the same bytes with one, two and three workers', () => {
  using here = workspace();
  const args = configured(here, [5000, 5000, 5000], 3);
  const trained = ['1', '2', '3'].map(workers => {
    const { code, stdout, stderr } = here.mlops(...args, '--workers', workers, '--models-dir', `m${workers}`);
    expect(code, stderr).toBe(0);
    const { models } = JSON.parse(stdout);
    return models.map((model: { package: string; metrics: object }) => [
      model.metrics,
      readFileSync(join(here.path, model.package, 'model.json'), 'utf8'),
    ]);
  });
  expect(trained[1]).toEqual(trained[0]);
  expect(trained[2]).toEqual(trained[0]);
});

const deaths: readonly (readonly [string, string, number, RegExp])[] = [
  ['leaves', 'process.exit(3)', 70, /its thread ended by itself, with exit code 3/],
  ['throws what is no error', 'throw "nothing"', 70, /no error: nothing/],
  ['runs out of memory', 'const a = []; for (;;) a.push(new Array(1e6).fill({}));', 4, /its thread ran out of memory/],
];
it.each(deaths)('keeps the others when the thread of one %s, and says so by its exit code', (_, then, exit, reason) => {
  using here = workspace();
  const args = configured(here, [5000, 5000, 5000], 3);
  const nodeOptions = `${threadsRun(here, C_IS_2, then)} --max-old-space-size=200`;
  const { code, stdout, stderr } = mlopsWith(here, nodeOptions, [...args, '--workers', '2']);
  expect(code, stderr).toBe(exit);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    verdict: 'fail',
    models: [{ name: 'm0' }, { name: 'm2' }],
    errors: [{ name: 'm1', message: expect.stringMatching(reason), hint: expect.any(String) }],
  });
  expect(readFileSync(join(here.path, '.mlops/summary.md'), 'utf8')).toMatch(/❌ Training: 1 of 3 models could not/);
  expect(here.mlops('verify').code).toBe(0);
});

it('annotates the model whose thread died, and fails the step', async () => {
  using here = workspace();
  configured(here, [5000, 5000, 5000], 3);
  const run = await runAction(join(ROOT, 'actions', 'train'), {
    workspace: here.path,
    inputs: { config: 'c.json', 'github-token': '', workers: '2' },
    env: { NODE_OPTIONS: threadsRun(here, C_IS_2, 'process.exit(3)') },
  });
  expect(run.code, run.stdout + run.stderr).toBe(70);
  const [error] = run.commands.filter(({ command }) => command === 'error');
  expect(error!.data).toMatch(/^m1 could not be trained .*exit code 3\n→ this is a fault of mlops-actions itself/);
});

it('is refused when no thread lives, as a fault of ours', () => {
  using here = workspace();
  const args = configured(here, [5000, 5000], 3);
  const nodeOptions = threadsRun(here, 'true', 'process.exit(9)');
  const { code, stderr } = mlopsWith(here, nodeOptions, [...args, '--workers', '2']);
  expect({ code, stderr }).toEqual({
    code: 70,
    stderr: expect.stringMatching(/m0: .*exit code 9[\s\S]*m1: .*exit code 9/),
  });
  expect(here.mlops('verify').code).toBe(0);
});

it('ends within a second when it is asked to, though threads are at work, and keeps no model', async () => {
  using here = workspace();
  const args = configured(here, [50_000, 50_000, 50_000], 0);
  const started = performance.now();
  const { code, stderr } = await here.killed(1500, 'SIGINT', ...args, '--workers', '2');
  expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('SIGINT') });
  // A second, and what a busy machine adds.
  expect(performance.now() - started).toBeLessThan(1500 + 2000);
  expect(here.files().filter(file => file.endsWith('model.json'))).toEqual([]);
  expect(here.mlops('verify').code).toBe(0);
});
