/** Training in several jobs comes to the same as training in one, and a model that was not handed over stops no other. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { CONFIG, handOver, judge, prepared } from '../testing/hand-over-story.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { eventsOf } from '../testing/registry-runs.ts';
import type { Story } from '../testing/training-story.ts';

/** Of one report, what does not depend on the clock. */
const outcome = ({ verdict, models, errors }: TrainReport) => ({
  ...{ verdict, errors },
  models: models.map(({ training_seconds: _, sha256: __, ...model }) => model),
});

it('gives the same models, metrics and decisions as one job, and trains nothing where it judges', async () => {
  using one = prepared();
  using several = prepared();
  const alone = await one.train(CONFIG);
  await handOver(several);
  const training = vi.spyOn(modelTypes.get('logistic'), 'train');
  const together = await judge(several, {}, 'judge');
  expect(training).not.toHaveBeenCalled();
  training.mockRestore();
  expect(outcome(together)).toEqual(outcome(alone));
  for (const { package: folder } of together.models) {
    const model = (here: Story) => readFileSync(join(here.path, folder!, 'model.json'), 'utf8');
    expect(model(several)).toBe(model(one));
  }
  const story = ['data.split', 'model.received', 'model.evaluated'];
  expect(
    eventsOf(several.modelsDir)
      .filter(event => event.run === 'judge')
      .map(({ kind }) => kind),
  ).toEqual([
    ...['run.started', 'data.loaded', 'data.loaded', ...story, ...story],
    ...['model.judged', 'version.staged', 'model.judged', 'version.staged', 'registry.committed'],
  ]);
  expect(await verifyRegistry(several.modelsDir)).toMatchObject({ ok: true, versions: 2 });
});

it('touches no registry, and hands over no row', async () => {
  using here = prepared();
  const rows = readFileSync(join(here.path, 'payments.csv'), 'utf8').trim().split('\n');
  const marked = rows.map((row, i) => (i === 0 ? `note,${row}` : `secret ${i} of a customer,${row}`));
  here.write('payments.csv', `${marked.join('\n')}\n`);
  await handOver(here);
  expect(readdirSync(here.path).sort()).toEqual(['config.json', 'payments.csv', 'trained']);
  const files = readdirSync(join(here.path, 'trained', 'fraud'));
  expect(files.sort()).toEqual(['model.json', 'trained.json', 'weights.bin']);
  for (const file of files) {
    expect(readFileSync(join(here.path, 'trained', 'fraud', file), 'latin1')).not.toContain('of a customer');
  }
});

it('names a model that was not handed over, and goes on with the others', async () => {
  using here = prepared();
  await handOver(here);
  rmSync(join(here.path, 'trained', 'fraud'), { recursive: true });
  const report = await judge(here, {}, 'judge');
  expect(report).toMatchObject({
    verdict: 'fail',
    models: [{ name: 'fraud-1', promoted: true }],
    errors: [{ name: 'fraud', message: 'no trained fraud was handed over: its job failed, or did not run' }],
  });
  expect(eventsOf(here.modelsDir).filter(({ kind }) => kind === 'model.failed')).toMatchObject([
    { details: { model: 'fraud' } },
  ]);
});

it('is refused, with all reasons, when no model was handed over', async () => {
  using here = prepared();
  await expect(judge(here)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/^fraud: no trained .*\nfraud-1: no trained /),
  });
  expect(readdirSync(here.path).sort()).toEqual(['config.json', 'payments.csv']);
});

it('travels as artifacts of the run, of which the newest attempt counts', async () => {
  using here = prepared();
  await handOver(here, { 'hand-over': 'artifacts' }, '5.1');
  const artifacts = () => readdirSync(join(here.path, '.mlops', 'artifacts')).sort();
  expect(artifacts()).toEqual(['mlops-trained-fraud-1', 'mlops-trained-fraud-1-1']);
  here.write('payments.csv', paymentsCsv(1500, { seed: 2 }));
  const again = { ...CONFIG, model: 'fraud', 'hand-over': 'artifacts' };
  await here.run('train', again, '5.2');
  const report = await judge(here, { trained: 'artifacts' }, '5.2');
  // The other one was trained on the data of the first attempt.
  expect(report).toMatchObject({ models: [{ name: 'fraud' }], errors: [{ name: 'fraud-1' }] });
  await here.run('train', { ...again, model: 'fraud-1' }, '5.3');
  expect((await judge(here, { trained: 'artifacts' }, '5.3')).errors).toEqual([]);
});

it('keeps what a later attempt of the run has trained once more, and what an earlier one has kept only once', async () => {
  using here = prepared();
  const both = { 'hand-over': 'artifacts', retrain: 'always' };
  await handOver(here, both, '5.1');
  const first = await judge(here, { trained: 'artifacts' }, '5.1');
  const again = await judge(here, { trained: 'artifacts' }, '5.2');
  expect(again.models).toMatchObject(first.models.map(({ version }) => ({ version, reused: true })));
  expect(again.models[0]!.decision).toBe(
    `an earlier attempt of this run has kept it already, as ${first.models[0]!.version}, which is in production.`,
  );
  // All jobs run again, and are told to train what is unchanged.
  await handOver(here, both, '5.3');
  const forced = await judge(here, { trained: 'artifacts' }, '5.3');
  expect(forced.models).toMatchObject([
    { reused: false, promoted: true },
    { reused: false, promoted: true },
  ]);
  expect(forced.models[0]!.version).not.toBe(first.models[0]!.version);
  expect((await judge(here, { trained: 'artifacts' }, '5.4')).models).toMatchObject([
    { version: forced.models[0]!.version, reused: true },
    { version: forced.models[1]!.version, reused: true },
  ]);
});

it('hands over that a model is unchanged, and the job that judges sees for itself', async () => {
  using here = prepared();
  await here.train({ ...CONFIG, model: 'fraud' });
  const { version } = (await here.train({ ...CONFIG, retrain: 'changed', model: 'fraud' })).models[0]!;
  await handOver(here, { retrain: 'changed' });
  expect(readdirSync(join(here.path, 'trained', 'fraud'))).toEqual(['trained.json']);
  expect(await judge(here)).toMatchObject({
    models: [
      { name: 'fraud', version, reused: true },
      { name: 'fraud-1', reused: false, promoted: true },
    ],
  });
  rmSync(here.modelsDir, { recursive: true });
  expect(await judge(here)).toMatchObject({
    models: [{ name: 'fraud-1' }],
    errors: [
      {
        name: 'fraud',
        message: `fraud was not trained, since ${version} was its latest version; the registry has moved on`,
      },
    ],
  });
});

it('reports a model whose data do not suit it, and hands over the others', async () => {
  using here = prepared();
  here.write('config.json', {
    models: [
      { name: 'fraud', type: 'logistic', dataset: 'payments' },
      { name: 'rules', type: 'heuristic', dataset: 'payments' },
    ],
    sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
  });
  const { report, text } = await here.run('train', { ...CONFIG, 'hand-over': 'trained' });
  expect(report).toMatchObject({ verdict: 'fail', handed_over: [{ name: 'fraud' }], errors: [{ name: 'rules' }] });
  expect(text).toMatch(/rules · heuristic · NOT TRAINED/);
});

it.each(['dry-run', 'enable-audit', 'cohort-id', 'trained'])('is not asked for together with %s', async name => {
  using here = prepared();
  await expect(here.run('train', { ...CONFIG, 'hand-over': 'trained', [name]: 'true' })).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(`hand-over and ${name}`),
  });
});

it('says where it cannot hand over', async () => {
  using here = prepared();
  here.write('taken', '');
  for (const option of ['hand-over', 'trained']) {
    await expect(here.run('train', { ...CONFIG, [option]: 'taken' })).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/^cannot hand over in .*taken.*: (ENOTDIR|EEXIST)/),
    });
  }
});

it('leaves all to the job that judges where the server keeps no artifacts', async () => {
  using one = prepared();
  using several = prepared({ keepsArtifacts: false });
  const alone = await one.train(CONFIG);
  await handOver(several, { 'hand-over': 'artifacts' });
  expect(readdirSync(several.path).sort()).toEqual(['config.json', 'payments.csv']);
  expect(outcome(await judge(several, { trained: 'artifacts' }))).toEqual(outcome(alone));
});

it('lets the others go on where the data of one model cannot be read, in one job and in several', async () => {
  using here = prepared();
  const models = [
    { name: 'fraud', type: 'logistic', dataset: 'payments' },
    { name: 'lost', type: 'logistic', dataset: 'nowhere' },
  ];
  const label = 'is_fraud';
  const sources = { payments: { location: 'payments.csv', label }, nowhere: { location: 'nowhere.csv', label } };
  here.write('config.json', { models, sources });
  const lost = { name: 'lost', dataset: 'nowhere', location: 'nowhere.csv' };
  const found = { verdict: 'fail', models: [{ name: 'fraud' }], errors: [lost] };
  expect(await here.train(CONFIG)).toMatchObject(found);
  await here.run('train', { ...CONFIG, model: 'fraud', 'hand-over': 'trained' });
  await expect(here.run('train', { ...CONFIG, model: 'lost', 'hand-over': 'trained' })).rejects.toMatchObject({
    exitCode: 2,
    message: 'nowhere.csv: there is no such file',
  });
  expect(await judge(here)).toMatchObject(found);
  expect(eventsOf(here.modelsDir).filter(({ kind }) => kind === 'model.failed')).toMatchObject([
    { details: { model: 'lost', reason: 'nowhere.csv: there is no such file' } },
    { details: { model: 'lost', reason: 'nowhere.csv: there is no such file' } },
  ]);
});
