/** Ensembles in the story of a training: built where they are better, told why where not, and kept as any other model. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import { predict } from '../evaluation/predictor.ts';
import { readPredictor } from '../registry/model-files.ts';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { JUMP, LINE, lineAndJumpCsv, SOURCES } from '../testing/ensemble-data.ts';
import { eventsOf } from '../testing/registry-runs.ts';
import { type Given, type Story, story } from '../testing/training-story.ts';

/** A mean of probabilities is timid: its calibration error is not what is tested here. */
const LIMITS = { accuracy_min: 0.6, ece_max: 0.2 };
const CONFIG = { config: 'c.json' };

function prepared(ensemble: object = {}, models: readonly object[] = [LINE, JUMP]): Story {
  const here = story();
  here.write('d.csv', lineAndJumpCsv(4000, 1));
  const ensembles = [{ name: 'both', members: ['line', 'jump'], thresholds: LIMITS, ...ensemble }];
  here.write('c.json', { models, ensembles, sources: SOURCES });
  return here;
}

const named = ({ models }: TrainReport, name: string) => models.find(model => model.name === name);

describe.each(['weighted', 'stacked'])('a %s ensemble', method => {
  it('is built, judged, promoted and kept as a model, which predicts by itself', async () => {
    using here = prepared({ method });
    const { report, text } = await here.run('train', CONFIG);
    const { ensembles, models, checks } = report as TrainReport;
    const [ensemble] = ensembles;
    expect(ensemble).toMatchObject({ name: 'both', method, members: ['line', 'jump'], built: true });
    expect(ensemble!.log_loss!.ensemble).toBeLessThan(ensemble!.log_loss!.best_member);
    expect(ensemble!.interval!.high).toBeLessThan(0);
    expect(text).toMatch(/both · ensemble\n {2}\S+( mean)? of line [\d.]+, jump [\d.]+\n {2}its log loss /);
    const [both, members] = [named(report as TrainReport, 'both')!, models.slice(0, 2)];
    expect(models.map(({ name }) => name)).toEqual(['line', 'jump', 'both']);
    expect(both).toMatchObject({ type: 'ensemble', promoted: true, search: null });
    for (const member of members) expect(both.metrics.log_loss).toBeLessThan(member.metrics.log_loss!);
    expect(checks.map(({ name }) => name)).toContain('both/accuracy');
    const card = JSON.parse(readFileSync(join(here.path, both.package!, 'card.json'), 'utf8'));
    expect(card).toMatchObject({
      hyperparameters: { method, members: ['line', 'jump'] },
      thresholds: LIMITS,
      facts: {
        members: [
          { name: 'line', type: 'logistic' },
          { name: 'jump', type: 'heuristic' },
        ],
      },
    });
    expect(await verifyRegistry(here.modelsDir)).toMatchObject({ ok: true, versions: 3 });
  });

  it('stands by itself: it is restored without its members, and is the baseline of the next run', async () => {
    using here = prepared({ method });
    await here.train(CONFIG);
    const registry = openRegistry(here.modelsDir);
    const predictor = readPredictor(registry.load('both', registry.current('both')!.version), modelTypes.get);
    const value = (x: number) => ({ kind: 'numeric', name: 'x', values: Float64Array.of(x) }) as const;
    const dataset = {
      ...{ name: 'new', rows: 1, timestamp: null, group: null, columns: [value(3)] },
      origin: { source: 'test', location: '', digest: '', observedAt: null },
    };
    const [high] = predict(predictor, dataset);
    const [low] = predict(predictor, { ...dataset, columns: [value(-3)] });
    expect(high).toBeGreaterThan(low!);
    const again = named(await here.train(CONFIG), 'both')!;
    expect(again.baseline).toMatchObject({ outcome: 'non_inferior' });
    // It is the same model: nothing that is left to chance or to the clock is in it.
    expect(again.metrics).toEqual(named(await here.train(CONFIG), 'both')!.metrics);
  });
});

describe('an ensemble that is not built', () => {
  it('says that its members do not add to each other, and fails nothing', async () => {
    const same = { ...LINE, name: 'jump', hyperparameters: { c: 0.9 } };
    using here = prepared({}, [LINE, same]);
    const { report, text } = await here.run('train', CONFIG);
    expect(report).toMatchObject({
      models: [{ name: 'line' }, { name: 'jump' }],
      ensembles: [
        {
          built: false,
          weights: null,
          decision: expect.stringMatching(
            /^not built: its log loss 0\.\d+ is not lower by more than chance than the 0\.\d+ of \w+, its best member, on 480 calibration rows \(/,
          ),
        },
      ],
      errors: [],
    });
    expect(text).toMatch(/both · ensemble · NOT BUILT\n/);
    expect(eventsOf(here.modelsDir).filter(({ kind }) => kind === 'ensemble.judged')).toMatchObject([
      { details: { ensemble: 'both', built: false } },
    ]);
    expect(openRegistry(here.modelsDir).current('both')).toBe(undefined);
  });

  it('says which member could not be had', async () => {
    const lost = { ...JUMP, hyperparameters: { rules: [{ feature: 'nowhere', weight: 1 }] } };
    using here = prepared({}, [LINE, lost]);
    expect(await here.train(CONFIG)).toMatchObject({
      ensembles: [{ built: false, decision: 'not built: jump could not be had in this run', best_member: null }],
      errors: [{ name: 'jump' }],
    });
    expect(await here.train({ ...CONFIG, model: 'line' })).toMatchObject({ ensembles: [{ built: false }] });
  });

  it('is no business of a run that is about none of its members', async () => {
    using here = prepared({}, [LINE, JUMP, { ...LINE, name: 'other' }]);
    expect((await here.train({ ...CONFIG, model: 'other' })).ensembles).toEqual([]);
  });

  it('says where the rows are too few', async () => {
    using here = prepared();
    here.write('d.csv', lineAndJumpCsv(60, 1));
    const [ensemble] = (await here.train(CONFIG)).ensembles;
    expect(ensemble!.decision).toMatch(
      /^not built: the 7 calibration rows are too few to tell whether it is better: fold/,
    );
  });
});

it('does not look at test rows before it is built', async () => {
  const dated = (flipped: boolean) => {
    const [, ...rows] = lineAndJumpCsv(3000, 1).trim().split('\n');
    const flip = (row: string) => row.replace(/[01]$/, label => String(1 - Number(label)));
    // The newest 20 % are the test rows.
    const lines = rows.map((row, i) => `${flipped && i >= 2400 ? flip(row) : row},${new Date(i * 6e7).toISOString()}`);
    return `x,far,y,at\n${lines.join('\n')}\n`;
  };
  using here = prepared();
  const sources = { d: { location: 'd.csv', label: 'y', timestamp: 'at' } };
  here.write('c.json', { models: [LINE, JUMP], ensembles: [{ name: 'both', members: ['line', 'jump'] }], sources });
  const reports = [];
  for (const flipped of [false, true]) {
    here.write('d.csv', dated(flipped));
    reports.push(await here.train(CONFIG));
  }
  const [whole, spoilt] = reports as [TrainReport, TrainReport];
  expect(spoilt.ensembles).toEqual(whole.ensembles);
  expect(named(spoilt, 'both')!.metrics.accuracy).not.toBe(named(whole, 'both')!.metrics.accuracy);
});

it('is made where models of other jobs are judged, and comes to the same', async () => {
  using one = prepared();
  using several = prepared();
  const alone = await one.train(CONFIG);
  for (const model of ['line', 'jump']) {
    const { report } = await several.run('train', { ...CONFIG, model, 'hand-over': 'trained' });
    expect(report).toMatchObject({ verdict: 'pass' });
  }
  const training = vi.spyOn(modelTypes.get('logistic'), 'train');
  const together = await several.train({ ...CONFIG, trained: 'trained' });
  expect(training).not.toHaveBeenCalled();
  training.mockRestore();
  expect(together.ensembles).toEqual(alone.ensembles);
  const modelOf = (here: Story, report: TrainReport) =>
    readFileSync(join(here.path, named(report, 'both')!.package!, 'model.json'), 'utf8');
  expect(modelOf(several, together)).toBe(modelOf(one, alone));
});

it('is not built again where nothing has changed, and is where a member has', async () => {
  using here = prepared();
  const given: Given = { ...CONFIG, retrain: 'changed' };
  const { version } = named(await here.train(given), 'both')!;
  const again = await here.train(given);
  expect(again.models.every(({ reused }) => reused)).toBe(true);
  expect(again.ensembles).toMatchObject([
    { built: true, decision: `not built again: its members, the configuration and the code are those of ${version}.` },
  ]);
  const changed = { ...LINE, hyperparameters: { c: 0.5 } };
  const ensembles = [{ name: 'both', members: ['line', 'jump'], thresholds: LIMITS }];
  here.write('c.json', { models: [changed, JUMP], ensembles, sources: SOURCES });
  const mixed = await here.train(given);
  expect(mixed.models.map(({ name, reused }) => [name, reused])).toEqual([
    ['line', false],
    ['jump', true],
    ['both', false],
  ]);
});

it('is refused by name among the models to train', async () => {
  using here = prepared();
  await expect(here.train({ ...CONFIG, model: 'both' })).rejects.toMatchObject({
    exitCode: 2,
    message: 'both is an ensemble, which is made of models: it is not trained by itself',
    hint: 'name its members: line,jump',
  });
});
