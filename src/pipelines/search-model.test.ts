/** A searched model from the configuration to card and log: every trial is told, and none has seen a row that judges. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TrainReport } from '../reporting/train-report.ts';
import type { SearchReport } from '../search/search-report.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { eventsOf } from '../testing/registry-runs.ts';
import { type Story, story } from '../testing/training-story.ts';

const SEARCH = {
  space: { c: { min: 0.001, max: 100, log: true }, class_weight: ['none', 'balanced'] },
  ...{ metric: 'log_loss', trials: 10 },
};
const CONFIG = { config: 'config.json' };

function configOf(search: object | null, source: object = {}): object {
  return {
    models: [{ name: 'fraud', type: 'logistic', dataset: 'payments', ...(search && { search }) }],
    sources: { payments: { location: 'payments.csv', label: 'is_fraud', ...source } },
  };
}

function prepared(search: object | null = SEARCH): Story {
  const here = story();
  here.write('config.json', configOf(search));
  here.write('payments.csv', paymentsCsv(1200, { seed: 1, blur: 0.1 }));
  return here;
}

const searchOf = ({ models }: TrainReport) => models[0]!.search!;
const timeless = ({ seconds: _, trials, ...rest }: SearchReport) => ({
  ...rest,
  trials: trials.map(({ seconds: __, ...trial }) => trial),
});

describe('a search', () => {
  it('tells every trial in the report, and trains the model with the best', async () => {
    using here = prepared();
    const { report, text } = await here.run('train', CONFIG);
    const [model] = (report as TrainReport).models;
    const found = model!.search!;
    expect(found).toMatchObject({
      ...{ method: 'tpe', metric: 'log_loss', direction: 'minimize', folds: 3, prune: true, minutes: null },
      ...{ ended_by: 'trials', space: { class_weight: ['none', 'balanced'] } },
    });
    expect(found.trials.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(found.trials[0]!.hyperparameters).toEqual({ c: 1, class_weight: 'none' });
    const complete = found.trials.filter(({ status }) => status === 'complete');
    expect(found.trials[found.best - 1]!.value).toBe(Math.min(...complete.map(({ value }) => value!)));
    const card = JSON.parse(readFileSync(join(here.path, model!.package!, 'card.json'), 'utf8'));
    const { hyperparameters } = found.trials[found.best - 1]!;
    expect(card.hyperparameters).toMatchObject({ ...hyperparameters, epochs: 0 });
    expect(card.search).toMatchObject({ method: 'tpe', trials: 10, best: { number: found.best, hyperparameters } });
    expect(card.search.statuses.complete).toBe(complete.length);
    expect(readFileSync(join(here.path, model!.package!, 'README.md'), 'utf8')).toMatch(
      /\| search \| `tpe`: 10 trials on 3 folds of the training rows, \d+ given up, 0 failed; trial \d+ had the best `log_loss`, 0\.\d+ \|/,
    );
    expect(text).toMatch(
      /search tpe, 10 trials on 3 folds in .*; best log_loss 0\.\d+ with c = [\d.]+, class_weight = "/,
    );
    const kinds = eventsOf(here.modelsDir).map(({ kind }) => kind);
    expect(kinds.slice(2, 5)).toEqual(['data.split', 'search.finished', 'model.trained']);
    const [, , , { details }] = eventsOf(here.modelsDir) as never as [object, object, object, { details: object }];
    expect(details).toMatchObject({
      model: 'fraud',
      trials: 10,
      trials_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  // Long by its epochs, so that threads are started.
  const long = { type: 'logistic', hyperparameters: { epochs: 4000, patience: 2 } };
  const space = { c: SEARCH.space.c, epochs: [4000, 5000] };
  const trees = { n_estimators: [10, 20, 30, 40, 50], max_features: [0.4, 0.6, 0.8, 1] };
  const searches: readonly (readonly [string, object])[] = [
    ['fold by fold', { ...long, search: { ...SEARCH, space } }],
    ['on all folds at once', { ...long, search: { ...SEARCH, space, method: 'random', prune: false } }],
    ['of candidates that share work', { type: 'isolation_forest', search: { method: 'grid', space: trees } }],
  ];
  it.each(searches)(
    '%s finds the same, whatever the number of workers',
    async (_, model) => {
      const found = async (workers: string) => {
        using here = prepared();
        const models = [{ name: 'fraud', dataset: 'payments', ...model }];
        here.write('config.json', { models, sources: { payments: { location: 'payments.csv', label: 'is_fraud' } } });
        here.write('payments.csv', paymentsCsv(4000, { seed: 1, blur: 0.1 }));
        const report = await here.train({ ...CONFIG, workers });
        const { package: folder } = report.models[0]!;
        return {
          search: timeless(searchOf(report)),
          model: readFileSync(join(here.path, folder!, 'model.json'), 'utf8'),
        };
      };
      const alone = await found('1');
      for (const workers of ['2', '3']) expect(await found(workers)).toEqual(alone);
    },
    120_000,
  );

  it('never sees the rows that calibrate and judge', async () => {
    const dated = (spoil: (row: number) => boolean) => {
      const [head, ...rows] = paymentsCsv(1200, { seed: 1, blur: 0.1 }).trim().split('\n');
      const flip = (row: string) => row.replace(/[01]$/, label => String(1 - Number(label)));
      const lines = rows.map((row, i) => `${spoil(i) ? flip(row) : row},${new Date(i * 6e7).toISOString()}`);
      return `${head},at\n${lines.join('\n')}\n`;
    };
    using here = story();
    here.write('config.json', configOf(SEARCH, { timestamp: 'at' }));
    const found = async (csv: string) => {
      here.write('payments.csv', csv);
      return timeless(searchOf(await here.train(CONFIG)));
    };
    // 20 % test and 15 % of the rest calibrate: the oldest 68 % are left to train.
    const whole = await found(dated(() => false));
    expect(await found(dated(row => row >= 0.685 * 1200))).toEqual(whole);
    expect(await found(dated(row => row >= 0.6 * 1200))).not.toEqual(whole);
  });

  it('is another job when its settings are others, and the same when they are not', async () => {
    using here = prepared();
    const again = async (search: object) => {
      here.write('config.json', configOf(search));
      return (await here.train({ ...CONFIG, retrain: 'changed' })).models[0]!;
    };
    expect((await again(SEARCH)).reused).toBe(false);
    expect(await again({ ...SEARCH, method: 'tpe' })).toMatchObject({ reused: true, search: null });
    expect((await again({ ...SEARCH, trials: 9 })).reused).toBe(false);
    expect((await again({ ...SEARCH, trials: 9, folds: 2 })).reused).toBe(false);
  });

  it('says that what it found depends on the machine where its minutes are counted', async () => {
    using here = prepared({ ...SEARCH, minutes: 0.001 });
    const [model] = (await here.train(CONFIG)).models;
    expect(model!.search).toMatchObject({ ended_by: 'minutes' });
    expect(model!.search!.trials.length).toBeLessThan(10);
    expect(model!.notices).toContainEqual(
      expect.stringMatching(
        /^the search had 0\.001 minutes, which were over after 4 trials: on a faster or slower machine/,
      ),
    );
  });

  it('says nothing of minutes where all that there is was tried within them', async () => {
    using here = prepared({ ...SEARCH, method: 'tpe', space: { c: [1, 2] }, trials: 9, minutes: 5 });
    const [model] = (await here.train(CONFIG)).models;
    expect(model!.search).toMatchObject({ ended_by: 'space' });
    expect(model!.notices.join()).not.toContain('minute');
  });

  it('fails its model where the folds are too many for the data', async () => {
    using here = prepared({ ...SEARCH, folds: 20 });
    here.write('payments.csv', paymentsCsv(26, { seed: 1 }));
    await expect(here.train(CONFIG)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^fold \d+ of 20 of \d+ rows of "payments" would /),
      hint: expect.stringContaining('fewer folds'),
    });
  });
});

describe('options', () => {
  it('search a grid of what a type usually tries, or of what the configuration names', async () => {
    using usual = prepared(null);
    const found = searchOf(await usual.train({ ...CONFIG, 'grid-search': 'true' }));
    expect(found).toMatchObject({ method: 'grid', metric: 'f1', direction: 'maximize' });
    expect(found.trials).toHaveLength(10);
    using named = prepared({ space: { c: [0.1, 1] }, metric: 'brier' });
    const own = searchOf(await named.train({ ...CONFIG, 'grid-search': 'true' }));
    expect(own).toMatchObject({ method: 'grid', metric: 'brier', direction: 'minimize' });
    expect(own.trials.map(({ hyperparameters }) => hyperparameters)).toEqual([{ c: 0.1 }, { c: 1 }]);
  });

  it('change how many trials there are and how long they take', async () => {
    using here = prepared();
    const found = searchOf(await here.train({ ...CONFIG, trials: '3', 'search-minutes': '5' }));
    expect([found.trials.length, found.minutes]).toEqual([3, 5]);
  });

  it('leave out of the search what they fix', async () => {
    using here = prepared({ space: { c: [0.1, 1], epochs: [1, 2] }, method: 'grid' });
    const { search } = (await here.train({ ...CONFIG, epochs: '3' })).models[0]!;
    expect(search!.trials.map(({ hyperparameters }) => hyperparameters)).toEqual([{ c: 0.1 }, { c: 1 }]);
  });
});

describe('a search in a job of its own', () => {
  const handedOver = (here: Story) => join(here.path, 'trained', 'fraud', 'trained.json');

  it('comes to the same as in one job, with all its trials', async () => {
    using one = prepared();
    using several = prepared();
    const alone = await one.train(CONFIG);
    await several.run('train', { ...CONFIG, 'hand-over': 'trained' });
    const together = await several.train({ ...CONFIG, trained: 'trained' });
    expect(timeless(searchOf(together))).toEqual(timeless(searchOf(alone)));
    const cardOf = (here: Story, { models }: TrainReport) =>
      JSON.parse(readFileSync(join(here.path, models[0]!.package!, 'card.json'), 'utf8'));
    const [ours, theirs] = [cardOf(several, together), cardOf(one, alone)];
    expect([ours.hyperparameters, ours.search]).toEqual([theirs.hyperparameters, theirs.search]);
  });

  const changes: readonly (readonly [string, (trained: Record<string, unknown>) => object, RegExp])[] = [
    ['no search', trained => ({ ...trained, search: null }), /does not tell of the search that was asked for/],
    [
      'another search',
      trained => ({ ...trained, search: { ...(trained['search'] as object), folds: 2 } }),
      /tells of another search/,
    ],
    [
      'a trial too many',
      trained => ({ ...trained, search: more(trained['search'] as SearchReport) }),
      /tells of another search/,
    ],
    [
      'what it was not to try',
      trained => ({ ...trained, search: beyond(trained['search'] as SearchReport) }),
      /was not to try/,
    ],
    [
      'other hyperparameters',
      trained => ({ ...trained, hyperparameters: {} }),
      /other hyperparameters than were found/,
    ],
  ];
  const more = (search: SearchReport) => ({ ...search, trials: [...search.trials, ...search.trials] });
  const beyond = (search: SearchReport) => ({
    ...search,
    trials: search.trials.map(trial => ({ ...trial, hyperparameters: { c: 1e6, class_weight: 'none' } })),
  });
  it.each(changes)('is not believed with %s', async (_, change, message) => {
    using here = prepared();
    await here.run('train', { ...CONFIG, 'hand-over': 'trained' });
    const handed = JSON.parse(readFileSync(handedOver(here), 'utf8'));
    writeFileSync(handedOver(here), JSON.stringify({ ...handed, trained: change(handed.trained) }));
    await expect(here.train({ ...CONFIG, trained: 'trained' })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(message),
    });
  });
});
