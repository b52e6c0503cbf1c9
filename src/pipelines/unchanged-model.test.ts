/** A model is trained again when anything has changed that decides what comes out, and only then. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { begin, eventsOf } from '../testing/registry-runs.ts';
import { type Given, type Story, story } from '../testing/training-story.ts';

const CHANGED = { config: 'config.json', retrain: 'changed' };

function configOf(model: object = {}, more: object = {}): object {
  return {
    models: [{ name: 'fraud', type: 'logistic', dataset: 'payments', ...model }],
    sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
    ...more,
  };
}

function prepared(csv = paymentsCsv(1500, { seed: 1 })): Story {
  const here = story({ start: '2026-01-31T02:03:04Z' });
  here.write('config.json', configOf());
  here.write('payments.csv', csv);
  return here;
}

const kinds = (here: Story, run: string) =>
  eventsOf(here.modelsDir)
    .filter(event => event.run === run)
    .map(({ kind }) => kind);
const versions = (here: Story) => openRegistry(here.modelsDir).versions('fraud');

it('is reported from its card, with the same verdict and no new version', async () => {
  using here = prepared();
  const first = await here.train(CHANGED);
  const history = readFileSync(join(here.modelsDir, 'history/fraud.jsonl'), 'utf8');
  const training = vi.spyOn(modelTypes.get('logistic'), 'train');
  const second = await here.train(CHANGED, 'again');
  expect(training).not.toHaveBeenCalled();
  training.mockRestore();
  const [model] = first.models;
  expect(second.models).toEqual([
    {
      ...model,
      ...{ promoted: false, reused: true },
      decision: `not trained again: data, configuration and code are those of ${model!.version}, which is in production.`,
    },
  ]);
  expect({ verdict: second.verdict, checks: second.checks }).toEqual({ verdict: first.verdict, checks: first.checks });
  expect(kinds(here, 'again')).toEqual(['run.started', 'data.loaded', 'model.unchanged', 'registry.committed']);
  expect(readFileSync(join(here.modelsDir, 'history/fraud.jsonl'), 'utf8')).toBe(history);
  expect(await verifyRegistry(here.modelsDir)).toMatchObject({ ok: true, versions: 1 });
});

it('keeps the verdict of one that was not promoted', async () => {
  using here = prepared(paymentsCsv(1500, { seed: 1, blur: 0.3 }));
  const first = await here.train(CHANGED);
  const second = await here.train(CHANGED);
  expect(first.verdict).toBe('fail');
  expect(second).toMatchObject({ verdict: 'fail', models: [{ reused: true, stage: 'candidates' }] });
});

it('is trained all the same where everything is to be trained', async () => {
  using here = prepared();
  await here.train(CHANGED);
  expect((await here.train({ config: 'config.json' })).models[0]).toMatchObject({ reused: false });
  expect(versions(here).length).toBe(2);
});

interface Change {
  readonly csv?: string;
  readonly config?: object;
  readonly given?: Given;
}

const WITHOUT_HOUR = { payments: { location: 'payments.csv', label: 'is_fraud', ignore: ['hour'] } };

it.each<[string, Change]>([
  ['other data', { csv: paymentsCsv(1500, { seed: 2 }) }],
  ['another seed', { given: { seed: '7' } }],
  ['a sample', { given: { 'num-samples': '1000' } }],
  ['a hyperparameter', { config: configOf({ hyperparameters: { c: 2 } }) }],
  ['a threshold', { config: configOf({ thresholds: { recall_min: 0.5 } }) }],
  ['a decision threshold', { config: configOf({ decision_threshold: 0.4 }) }],
  ['a calibration method', { config: configOf({ calibration: 'none' }) }],
  ['a margin', { config: configOf({}, { promotion: { margins: { f1: 0.5 } } }) }],
  ['a split', { config: configOf({ split: { test_share: 0.3 } }) }],
  ['a column left out', { config: configOf({}, { sources: WITHOUT_HOUR }) }],
])('is trained again after %s', async (_, { csv, config, given }) => {
  using here = prepared();
  await here.train(CHANGED);
  if (csv !== undefined) here.write('payments.csv', csv);
  if (config !== undefined) here.write('config.json', config);
  expect((await here.train({ ...CHANGED, ...given })).models[0]).toMatchObject({ reused: false });
  expect((await here.train({ ...CHANGED, ...given })).models[0]).toMatchObject({ reused: true });
});

it('stays as it is when the configuration changes in what does not concern it', async () => {
  using here = prepared();
  await here.train(CHANGED);
  here.write('config.json', configOf({ runs_on: 'gpu' }, { alerts: { labels: ['team'] } }));
  expect((await here.train(CHANGED)).models[0]).toMatchObject({ reused: true });
});

it('is judged again when another version is in production than the one that it was compared with', async () => {
  using here = prepared();
  const first = (await here.train(CHANGED)).models[0]!.version;
  here.write('payments.csv', paymentsCsv(1500, { seed: 2 }));
  await here.train(CHANGED);
  here.write('payments.csv', paymentsCsv(1500, { seed: 3, blur: 0.3 }));
  expect((await here.train(CHANGED)).models[0]).toMatchObject({ reused: false, stage: 'candidates' });
  expect((await here.train(CHANGED)).models[0]).toMatchObject({ reused: true, stage: 'candidates' });
  const transaction = begin(here.modelsDir, 'by hand', new Date('2026-02-01'));
  transaction.promote('fraud', first, new Date('2026-02-01'));
  transaction.commit(new Date('2026-02-01'));
  expect((await here.train(CHANGED)).models[0]).toMatchObject({ reused: false, baseline: { version: first } });
});

it('stays out of production when it was rolled back', async () => {
  using here = prepared();
  await here.train(CHANGED);
  here.write('payments.csv', paymentsCsv(1500, { seed: 2 }));
  await here.train(CHANGED);
  const transaction = begin(here.modelsDir, 'by hand', new Date('2026-02-01'));
  transaction.rollback('fraud', new Date('2026-02-01'));
  transaction.commit(new Date('2026-02-01'));
  const { models } = await here.train(CHANGED);
  expect(models[0]).toMatchObject({
    reused: true,
    stage: 'archived',
    decision: expect.stringMatching(/rolled back\.$/),
  });
});

it('is trained again when its version is to be removed', async () => {
  using here = prepared(paymentsCsv(1500, { seed: 1, blur: 0.3 }));
  await here.train(CHANGED);
  using later = story({ start: '2026-03-15T00:00:00Z' });
  later.write('config.json', configOf());
  later.write('payments.csv', readFileSync(join(here.path, 'payments.csv'), 'utf8'));
  const moved = { ...CHANGED, 'models-dir': here.modelsDir };
  expect((await later.train(moved)).models[0]).toMatchObject({ reused: false });
  expect(versions(here).length).toBe(1);
});

it('decides the same in a dry run, and writes nothing', async () => {
  using here = prepared();
  await here.train(CHANGED);
  const index = readFileSync(join(here.modelsDir, 'index.json'), 'utf8');
  const { models } = await here.train({ ...CHANGED, 'dry-run': 'true' });
  expect(models[0]).toMatchObject({ reused: true });
  expect(readFileSync(join(here.modelsDir, 'index.json'), 'utf8')).toBe(index);
});
