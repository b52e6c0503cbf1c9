/** What is measured of models of other types than the plain ones. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { JUMP, LINE, lineAndJumpCsv, SOURCES } from '../testing/ensemble-data.ts';
import { type EvaluationStory, evaluationStory } from '../testing/evaluation-story.ts';

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

it('tells what a search has tried, from the report of the training', async () => {
  await here.trainFraud();
  const { version } = (await here.reported({ config: 'c.json' })).model;
  const search = {
    metric: 'roc_auc',
    direction: 'maximize',
    trials: [
      { value: 0.8, status: 'complete' },
      { value: null, status: 'failed' },
    ],
  };
  here.write('r.json', { models: [{ name: 'fraud', version, search }] });
  const report = await here.reported({ config: 'c.json', 'train-report': 'r.json', output: 'out' });
  expect(report.training.search).toEqual(search);
  expect(report.files.pictures).toContain('out/search-history.png');
  here.write('r.json', { models: [{ name: 'fraud', version: 'another', search }] });
  await expect(here.evaluate({ config: 'c.json', 'train-report': 'r.json' })).rejects.toThrow(/does not tell of fraud/);
  for (const text of ['{', '{"models": 3}', '[]']) {
    here.write('r.json', text);
    await expect(here.evaluate({ config: 'c.json', 'train-report': 'r.json' })).rejects.toMatchObject({ exitCode: 2 });
  }
});
