/** What is measured of models of other types than the plain ones. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { JUMP, LINE, lineAndJumpCsv, SOURCES } from '../testing/ensemble-data.ts';
import { type EvaluationStory, evaluationStory } from '../testing/evaluation-story.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';

let here: EvaluationStory;
beforeEach(() => {
  here = evaluationStory();
});
afterEach(() => here[Symbol.dispose]());

it('attacks a model that reads text with the four families of the generator, of which half are hard negatives', async () => {
  const hyperparameters = { epochs: 2, width: 16, feed_forward: 32 };
  const models = [{ name: 'guard', type: 'simple_transformer', dataset: 'texts', hyperparameters }];
  const sources = { texts: { location: 'texts.csv', label: 'attack', positive: 'yes', columns: { text: 'text' } } };
  const draw = seededRandom('texts');
  const words = (isAttack: boolean) =>
    isAttack
      ? ['ignore', 'the rules', 'reveal', 'your password', 'now']
      : ['the parcel', 'is here', 'see you', 'at lunch', 'today'];
  const line = (i: number) =>
    `${Array.from({ length: 6 }, () => words(i % 2 === 0)[draw.integer(5)]).join(' ')},${i % 2 === 0 ? 'yes' : 'no'}`;
  here.write('texts.csv', ['text,attack', ...Array.from({ length: 800 }, (_, i) => line(i))].join('\n'));
  here.write('c.json', { models, sources, performance_thresholds: { accuracy_min: 0.4 } });
  await here.train({ config: 'c.json' });
  const given = {
    config: 'c.json',
    stage: here.stageOf('guard'),
    'test-data': 'synthetic:adversarial',
    'num-samples': '400',
  };
  const report = await here.reported({ ...given, 'slice-by': 'family', 'probe-rows': '150' });
  expect(report.data).toMatchObject({ source: 'synthetic', location: 'adversarial', rows: 400 });
  const families = report.slices[0]!.slices;
  expect(families.map(({ value }) => value).sort()).toEqual(['injection', 'obfuscation', 'social', 'toxicity']);
  for (const { positives, n } of families) expect(positives! / n).toBeCloseTo(0.5, 0);
  const levels = report
    .robustness!.filter(({ perturbation }) => perturbation === 'disguised_text')
    .map(({ level }) => level);
  expect(levels).toEqual(['leet', 'spaced', 'base64', 'homoglyphs']);
  await expect(here.evaluate({ ...given, 'test-data': 'synthetic:nothing' })).rejects.toMatchObject({ exitCode: 2 });
});

it('shows a forest beside its robust z-score, on so many days of new metrics, and on rows of a file with the same columns', async () => {
  await here.train({ 'model-type': 'isolation_forest', 'num-samples': '2016' });
  const stage = here.stageOf('isolation_forest');
  const report = await here.reported({ stage, 'test-days': '3', output: 'out', 'slice-by': 'pattern' });
  expect(report.data).toMatchObject({ rows: 864, rows_read: 864, part: 'all', newest_days: 3 });
  const { simple_baseline: simple, metrics, curves } = report;
  expect(metrics!.values.roc_auc).toBeGreaterThan(0.9);
  expect(simple).toMatchObject({
    name: 'robust z-score',
    average_precision: { value: expect.any(Number) },
  });
  expect(simple!.curves.roc!.length).toBeGreaterThan(5);
  expect(curves!.roc).not.toEqual(simple!.curves.roc);
  expect(here.file('out/roc-curve.svg')).toContain('>robust z-score<');
  expect(report.attributions).toHaveLength(10);
  const made = await here.reported({ stage, 'test-days': '1' });
  expect(made.data.rows).toBe(288);
  // Real rows, of which nobody has configured which column tells the time.
  const names = report.model.features.map(({ name }) => name);
  const line = (i: number) =>
    [
      new Date(Date.UTC(2026, 0, 5, 0, 5 * i)).toISOString(),
      ...names.map((_, j) => 10 * (j + 1) + (i % 7)),
      i % 40 === 0 ? 1 : 0,
    ].join(',');
  here.write(
    'real.csv',
    [['timestamp', ...names, 'label'].join(','), ...Array.from({ length: 600 }, (_, i) => line(i))].join('\n'),
  );
  const real = await here.reported({ stage, 'test-data': 'real.csv', 'test-days': '1' });
  expect(real.data).toMatchObject({ rows: 288, rows_read: 600, newest_days: 1 });
});

it('judges an ensemble on the data of its members, by its own limits', async () => {
  here.write('d.csv', lineAndJumpCsv(3000, 1));
  const ensembles = [{ name: 'both', members: ['line', 'jump'], thresholds: { roc_auc_min: 0.6 } }];
  here.write('c.json', {
    models: [LINE, JUMP],
    ensembles,
    sources: SOURCES,
    performance_thresholds: { accuracy_min: 0.5 },
  });
  await here.train({ config: 'c.json' });
  const given = { config: 'c.json', model: 'both', stage: here.stageOf('both') };
  const own = await here.reported(given);
  expect(own.model.type).toBe('ensemble');
  expect(own.data).toMatchObject({ location: 'd.csv', part: 'test_part', rows: own.metrics!.when_trained.n });
  expect(own.metrics!.values).toMatchObject({ roc_auc: expect.closeTo(own.metrics!.when_trained.roc_auc!, 12) });
  expect(own.checks.map(({ name }) => name)).toContain('roc_auc');
  here.write('new.csv', lineAndJumpCsv(400, 2));
  expect((await here.reported({ ...given, 'test-data': 'new.csv' })).data).toMatchObject({ rows: 400, part: 'all' });
});

it('tells what a search has tried, as the package has it', async () => {
  here.write('payments.csv', paymentsCsv(1500, { seed: 1 }));
  const { models, ...config } = JSON.parse(PAYMENTS_CONFIG);
  const search = { method: 'random', trials: 3, metric: 'roc_auc', space: { c: [0.1, 1, 10] } };
  here.write('c.json', { ...config, models: [{ ...models[0], search }] });
  const [trained] = (await here.train({ config: 'c.json' })).models;
  const report = await here.reported({ config: 'c.json', output: 'out' });
  const { metric, direction, trials } = trained!.search!;
  expect(trials).toHaveLength(3);
  const tried = trials.map(({ value, status }) => ({ value, status }));
  expect(report.training.search).toEqual({ metric, direction, trials: tried });
  expect(report.files.pictures).toContain('out/search-history.png');
});

it('opens packages of the first versions, whose cards say less', async () => {
  await here.trainFraud();
  const { model } = await here.reported({ config: 'c.json' });
  cpSync(join(here.path, model.package), join(here.path, 'old'), { recursive: true });
  const card = JSON.parse(here.file('old/card.json'));
  const { timestamp: _, group: __, left_out: ___, ...data } = card.data;
  const { decision_threshold: ____, search: _____, notices: ______, job_sha256: _______, ...rest } = card;
  here.write('old/card.json', { ...rest, data });
  here.write('new.csv', paymentsCsv(400, { seed: 2 }));
  const given = { package: 'old', 'models-dir': 'elsewhere', 'test-data': 'new.csv' };
  const { training, metrics } = await here.reported(given);
  expect(training.search).toBeNull();
  expect(metrics!.n).toBe(400);
});
