/** What a training leaves to look at. */
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TrainReport } from '../reporting/train-report.ts';
import { type EvaluationStory, evaluationStory } from '../testing/evaluation-story.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';
import type { Given } from '../testing/training-story.ts';

let here: EvaluationStory;
beforeEach(() => {
  here = evaluationStory();
  here.write('payments.csv', paymentsCsv(1500, { seed: 1 }));
  here.write('c.json', PAYMENTS_CONFIG);
});
afterEach(() => here[Symbol.dispose]());

const OF_EVERY_MODEL = ['confusion-matrix', 'precision-recall-curve', 'reliability', 'roc-curve', 'score-distribution'];
const drawn = (folder: string) =>
  readdirSync(join(here.path, folder))
    .filter(name => name.endsWith('.svg'))
    .map(name => name.slice(0, -4))
    .sort();
const artifacts = () => {
  const folder = join(here.path, '.mlops', 'artifacts');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const configure = (more: object) => {
  const { models, ...config } = JSON.parse(PAYMENTS_CONFIG);
  here.write('c.json', { ...config, models: [{ ...models[0], ...more }] });
};

describe('the pictures of a training', () => {
  it('are those of each model, and a page with all of them; only training knows the learning curve and the search', async () => {
    configure({ search: { method: 'grid', space: { c: [0.1, 1], epochs: [3] } } });
    const [model] = (await here.train({ config: 'c.json', pictures: 'seen/' })).models;
    const names = [...OF_EVERY_MODEL, 'feature-importance', 'learning-curve', 'search-history'].sort();
    expect(drawn('seen/fraud')).toEqual(names);
    const files = (model!.files.pictures as string[]).toSorted();
    expect(files).toEqual(names.flatMap(name => ['png', 'svg'].map(end => `seen/fraud/${name}.${end}`)));
    expect(model!.files.html).toBe('seen/fraud/report.html');
    const page = here.file('seen/fraud/report.html');
    expect(/<p>(It was .*?)<\/p>/.exec(page)![1]).toBe(
      `It was ${model!.promoted ? '' : 'not '}promoted: ${model!.decision}`,
    );
    const shown = [...page.matchAll(/<title id="([a-z-]+)-title">/g)].map(([, name]) => name);
    expect(shown.toSorted()).toEqual(names);
  });

  it('go out as one artifact of the run, and `evaluate` draws the same curve of the same rows', async () => {
    await (await here.run('train', { config: 'c.json', pictures: 'seen' }, '7.1')).tell?.();
    const artifact = join(here.path, '.mlops', 'artifacts', 'mlops-pictures-7.1', 'fraud');
    expect(readdirSync(artifact).sort()).toEqual(readdirSync(join(here.path, 'seen/fraud')).sort());
    await here.evaluate({ config: 'c.json', output: 'judged' });
    for (const name of ['roc-curve', 'confusion-matrix', 'score-distribution', 'reliability']) {
      expect(here.file(`seen/fraud/${name}.svg`), name).toBe(here.file(`judged/${name}.svg`));
    }
  });

  it.each<Given>([{}, { pictures: 'none' }, { pictures: 'seen', 'dry-run': 'true' }])(
    'are not drawn with %j',
    async (given: Given) => {
      const done = await here.run('train', { config: 'c.json', ...given });
      await done.tell?.();
      const [model] = (done.report as TrainReport).models;
      expect(model!.files).toEqual({ html: null, pictures: [] });
      for (const folder of ['seen', 'none']) expect(existsSync(join(here.path, folder))).toBe(false);
      expect(artifacts().filter(name => name.startsWith('mlops-pictures'))).toEqual([]);
    },
  );

  it('are not drawn again of a model that is not trained again', async () => {
    await here.train({ config: 'c.json' });
    const [model] = (await here.train({ config: 'c.json', pictures: 'seen', retrain: 'changed' })).models;
    expect(model).toMatchObject({ reused: true, files: { html: null, pictures: [] } });
    expect(existsSync(join(here.path, 'seen'))).toBe(false);
  });

  it('take the place of those that an earlier run drew, and of nothing else', async () => {
    configure({ search: { method: 'grid', space: { c: [0.1, 1] } } });
    await here.train({ config: 'c.json', pictures: 'seen' });
    expect(drawn('seen/fraud')).toContain('search-history');
    here.write('seen/fraud/learning-curve.svg', '<svg>of somebody else</svg>');
    here.write('seen/fraud/learning-curve.png', 'of somebody else');
    here.write('seen/fraud/notes.svg', here.file('seen/fraud/search-history.svg'));
    configure({ type: 'isolation_forest' });
    await here.train({ config: 'c.json', pictures: 'seen' });
    expect(readdirSync(join(here.path, 'seen/fraud')).sort()).toEqual(
      [
        ...[...OF_EVERY_MODEL, 'feature-importance', 'learning-curve'].flatMap(name => [`${name}.png`, `${name}.svg`]),
        ...['notes.svg', 'report.html'],
      ].sort(),
    );
    expect(here.file('seen/fraud/learning-curve.png')).toBe('of somebody else');
  });

  it('change nothing where they cannot be written: the model is kept, and a warning says what to do', async () => {
    here.write('seen', 'a file');
    const { report, text } = await here.run('train', { config: 'c.json', pictures: 'seen' });
    const { models, verdict } = report as TrainReport;
    expect({ verdict, promoted: models[0]!.promoted, files: models[0]!.files }).toEqual({
      ...{ verdict: 'pass', promoted: true, files: { html: null, pictures: [] } },
    });
    expect(text).not.toContain('report.html');
    expect((await here.reported({ config: 'c.json' })).verdict).toBe('pass');
  });

  it('leave out the importance of features where only a program of the user could tell it', async () => {
    cpSync(fileURLToPath(new URL('../testing/own-trainer.mjs', import.meta.url)), join(here.path, 'own.mjs'));
    const plain = paymentsCsv(600, { seed: 1 }).replaceAll(/,(de|fr|us|br),/g, ',1,');
    here.write('payments.csv', plain);
    configure({ type: 'command', hyperparameters: { run: ['node', 'own.mjs'] } });
    await here.train({ config: 'c.json', pictures: 'seen' });
    expect(drawn('seen/fraud')).toEqual(OF_EVERY_MODEL);
  });
});
