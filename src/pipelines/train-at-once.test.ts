/** Models of one run that are trained at once: what is kept, told and logged does not depend on how many threads there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paymentsCsv } from '../testing/mlops.ts';
import { eventsOf } from '../testing/registry-runs.ts';
import { type Story, story } from '../testing/training-story.ts';

/** By their epochs they would take long, so that threads are started for them; they stop early. */
const LONG = { epochs: 20_000, patience: 2 };

const models = [
  { name: 'fraud', type: 'logistic', dataset: 'payments', hyperparameters: LONG },
  { name: 'rules', type: 'heuristic', dataset: 'payments' },
  { name: 'other', type: 'logistic', dataset: 'payments', hyperparameters: { ...LONG, c: 0.1 }, seed: 3 },
  { name: 'third', type: 'logistic', dataset: 'texts', hyperparameters: { ...LONG, batch_size: 64 } },
  { name: 'same', type: 'logistic', dataset: 'payments', hyperparameters: { ...LONG, c: 10 } },
];

function prepared(): Story {
  const here = story();
  here.write('payments.csv', paymentsCsv(1500, { seed: 1 }));
  here.write('texts.csv', `t,y\n${Array.from({ length: 100 }, (_, i) => `text ${i},${i % 2}`).join('\n')}\n`);
  const label = 'is_fraud';
  const sources = { payments: { location: 'payments.csv', label }, texts: { location: 'texts.csv', label: 'y' } };
  here.write('config.json', { models, sources });
  return here;
}

/** All that a run leaves and says, without the seconds. */
async function everythingOf(given: Record<string, string>) {
  using here = prepared();
  const { report, text, exitCode } = await here.run('train', { config: 'config.json', ...given }, '1.1');
  const files = readdirSync(here.modelsDir, { recursive: true, encoding: 'utf8' }).filter(file => /\.\w+$/.test(file));
  const packages = files.filter(file => /(model\.json|weights\.bin)$/.test(file)).sort();
  return {
    report: JSON.parse(JSON.stringify(report).replaceAll(/"((?:training_)?seconds)":[\d.]+/g, '"$1":0')),
    // The root covers the packages, whose cards tell the seconds.
    text: text.replaceAll(/[\d.]+ m?s\b|root \w+/g, ''),
    exitCode,
    packages: packages.map(file => [file, readFileSync(join(here.modelsDir, file)).toString('base64')]),
    events: eventsOf(here.modelsDir).map(({ kind, details }) => [kind, details['model'] ?? null]),
  };
}

it('keeps, says and logs the same with one, two and three workers', async () => {
  const alone = await everythingOf({ workers: '1' });
  expect(alone.packages.length).toBeGreaterThan(4);
  expect(alone.report.errors).toMatchObject([{ name: 'rules' }, { name: 'third' }]);
  for (const workers of ['2', '3']) {
    const several = await everythingOf({ workers });
    const alike = ({ report, ...rest }: typeof alone) => ({
      ...rest,
      report: {
        ...report,
        audit: null,
        models: report.models.map((model: object) => ({ ...model, sha256: null })),
      },
    });
    expect(alike(several)).toEqual(alike(alone));
  }
}, 60_000);

it('tells what each model did in the order of the configuration', async () => {
  const { events } = await everythingOf({ workers: '3' });
  const told = events.filter(([kind]) => /^(data\.split|model\.trained|model\.failed)$/.test(kind as string));
  expect(told).toEqual([
    ['data.split', 'fraud'],
    ['model.trained', 'fraud'],
    ['data.split', 'rules'],
    ['model.failed', 'rules'],
    ['data.split', 'other'],
    ['model.trained', 'other'],
    ['data.split', 'third'],
    ['model.failed', 'third'],
    ['data.split', 'same'],
    ['model.trained', 'same'],
  ]);
});

it('hands over the same where several are trained at once', async () => {
  const handed = async (workers: string) => {
    using here = prepared();
    await here.run('train', { config: 'config.json', workers, 'hand-over': 'trained' });
    const names = readdirSync(join(here.path, 'trained')).sort();
    return names.map(name => [name, readFileSync(join(here.path, 'trained', name, 'model.json'), 'utf8')]);
  };
  expect(await handed('3')).toEqual(await handed('1'));
});
