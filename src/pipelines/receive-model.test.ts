/** What was changed on its way from one job to the other is refused by name, and the other models go on. */
import {
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../base/files.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { configOf, handOver, judge, prepared } from '../testing/hand-over-story.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import type { Given, Story } from '../testing/training-story.ts';

const at = (here: Story, file: string) => join(here.path, 'trained', 'fraud', file);

// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape.
function edit(here: Story, change: (handed: Record<string, any>) => void): void {
  const handed = JSON.parse(readFileSync(at(here, 'trained.json'), 'utf8'));
  change(handed);
  writeFileSync(at(here, 'trained.json'), JSON.stringify(handed));
}

/** A change may give options for the job that judges. */
it.each<[string, (here: Story) => unknown, RegExp]>([
  ['a byte of the model', here => flip(at(here, 'weights.bin'), 3), /^weights\.bin of fraud has SHA-256 /],
  ['a file cut short', here => truncateSync(at(here, 'model.json'), 10), /^model\.json of fraud has SHA-256 /],
  ['a file that is a link', here => link(at(here, 'weights.bin')), /^weights\.bin of fraud is missing, no plain file/],
  [
    'metrics',
    here => edit(here, ({ trained }) => (trained.metrics.values.accuracy += 0.01)),
    /^fraud shows another accuracy than where it was trained: 0\.\d+ here, 0\.\d+ there$/,
  ],
  [
    'how its threshold was found',
    here => edit(here, ({ trained }) => (trained.decision_threshold.chosen_by = 'configuration')),
    /does not say how its threshold was found$/,
  ],
  ['its threshold', here => edit(here, ({ trained }) => (trained.decision_threshold.threshold = 0.7)), /its threshold/],
  [
    'a way to find thresholds that there is not',
    here => edit(here, ({ trained }) => (trained.decision_threshold.chosen_by = '@octocat')),
    /^trained\.json of fraud is of a model whose training it does not describe$/,
  ],
  ['test rows', here => edit(here, ({ trained }) => trained.metrics.n++), /^fraud was judged on 301 test rows .* 300$/],
  [
    'the model, with its digest',
    here => {
      flip(at(here, 'weights.bin'), 7);
      edit(here, ({ files }) => (files['weights.bin'].sha256 = sha256(readFileSync(at(here, 'weights.bin')))));
    },
    /^(fraud shows another|the fraud that was handed over is no model)/,
  ],
  [
    'the data',
    here => here.write('payments.csv', paymentsCsv(1500, { seed: 2 })),
    /is of another job: data\.sha256 is "[0-9a-f]{12,}.*, here "/,
  ],
  ['an option', () => ({ seed: '5' }), /is of another job: seed is 0, here 5$/],
  [
    'what the configuration says of it',
    here => here.write('config.json', configOf({ hyperparameters: { c: 2 } })),
    /is of another job: hyperparameters\.c is 1, here 2$/,
  ],
  [
    'anything else of the configuration',
    here => here.write('config.json', { ...configOf(), default_schedule: '18 2 * * 0' }),
    /was trained with another configuration: SHA-256 /,
  ],
  [
    'the code',
    here => edit(here, ({ job }) => (job.code.sha256 = '0'.repeat(64))),
    /is of another job: code\.sha256 is /,
  ],
  [
    'the digest of the job',
    here => edit(here, handed => (handed['job_sha256'] = '0')),
    /does not fit its own description$/,
  ],
  ['the model that it is', here => swap(here), /is of another job: model is "fraud-1", here "fraud"$/],
  [
    'the file that describes it',
    here => truncateSync(at(here, 'trained.json'), 50),
    /^trained\.json of fraud is not JSON$/,
  ],
  ['its schema', here => edit(here, handed => (handed['schema_version'] = 2)), /is not of schema version 1$/],
  ['the name of its run', here => edit(here, handed => (handed['run'] = '\ud800')), /does not name its run$/],
  [
    'what nobody can write',
    here => edit(here, ({ job }) => (job.seed = '\ud800')),
    /that was handed over is no model: /,
  ],
  [
    'the training',
    here => edit(here, handed => (handed['trained'] = { training_seconds: -1 })),
    /is of a model whose training it does not describe$/,
  ],
  [
    'that it was trained at all',
    here => edit(here, handed => Object.assign(handed, { trained: null, unchanged: '../x' })),
    /is of a model neither trained nor unchanged$/,
  ],
  [
    'a path out of the folder',
    here => edit(here, ({ files }) => (files['../config.json'] = files['model.json'])),
    /names no files, or names them wrongly$/,
  ],
])('refuses one model, not the others, when someone changes %s', async (_, change, message) => {
  using here = prepared();
  await handOver(here);
  const given = (change(here) ?? {}) as Given;
  const report = await judge(here, given).catch((error: Error) => error);
  // Where it is the data or an option, it is all models.
  const messages =
    report instanceof Error ? [report.message.replace(/^fraud: (.*)\n[\s\S]*/, '$1')] : messagesOf(report);
  expect(messages).toEqual([expect.stringMatching(message)]);
});

/** Whoever changes a model can change its digest too. */
it.each<[type: string, what: string, change: (model: Model) => unknown]>([
  ['simple_transformer', 'words beyond its table', ({ inputs }) => inputs.vocabulary.words.unshift(...manyWords)],
  ['simple_transformer', 'endless layers', ({ shape }) => (shape.layers = 1e9)],
  ['simple_transformer', 'a million heads', ({ shape }) => (shape.heads = 1e6)],
  ['anomaly', 'endless n-grams', model => (model.order = 1e9)],
  ['logistic', 'no facts', model => (model.facts = null)],
  ['logistic', 'facts without end', model => (model.facts = JSON.parse('{"a":'.repeat(500) + 1 + '}'.repeat(500)))],
  ['logistic', 'scores that are none', model => (model.encoder.columns[0].mean = -1e308)],
])('refuses a forged %s with %s, and keeps the other model', async (type, _, change) => {
  using here = prepared();
  const hyperparameters = { simple_transformer: { epochs: 1, width: 8, feed_forward: 8 } }[type] ?? {};
  const { models } = configOf() as { models: readonly object[] };
  const forged = { name: 'fraud', type, dataset: 'synthetic', hyperparameters };
  here.write('config.json', { ...configOf(), models: [forged, models[1]] });
  await handOver(here, { 'num-samples': '400' });
  const model = JSON.parse(readFileSync(at(here, 'model.json'), 'utf8'));
  change(model.predictor.model);
  writeFileSync(at(here, 'model.json'), JSON.stringify(model));
  const bytes = readFileSync(at(here, 'model.json'));
  edit(here, ({ files }) => (files['model.json'] = { sha256: sha256(bytes), bytes: bytes.length }));
  const report = await judge(here, { 'num-samples': '400' });
  expect(report.models.map(({ name }) => name)).toEqual(['fraud-1']);
  expect(messagesOf(report)).toEqual([
    expect.stringMatching(/^(the fraud that was handed over is no model: |fraud shows)/),
  ]);
});

// biome-ignore lint/suspicious/noExplicitAny: a forged model may hold anything.
type Model = any;
const manyWords = Array.from({ length: 50_000 }, (_, i) => `forged ${i}`);

const messagesOf = ({ errors }: TrainReport) => errors.filter(({ name }) => name === 'fraud').map(each => each.message);

function flip(path: string, index: number): void {
  const bytes = readFileSync(path);
  bytes[index]! ^= 64;
  writeFileSync(path, bytes);
}

function link(path: string): void {
  renameSync(path, `${path}.real`);
  symlinkSync(`${path}.real`, path);
}

function swap(here: Story): void {
  rmSync(join(here.path, 'trained', 'fraud'), { recursive: true });
  cpSync(join(here.path, 'trained', 'fraud-1'), join(here.path, 'trained', 'fraud'), { recursive: true });
}

it('never trips over what was handed over, whatever its bytes are', async () => {
  using here = prepared();
  await handOver(here);
  const files = readdirSync(join(here.path, 'trained', 'fraud'));
  const kept = new Map(files.map(file => [file, readFileSync(at(here, file))]));
  const change = fc.record({
    file: fc.constantFrom(...files),
    where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.nat(255),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ file, where, byte }) => {
      const bytes = Buffer.from(kept.get(file)!);
      bytes[Math.floor(where * bytes.length)] = byte;
      writeFileSync(at(here, file), bytes);
      // Whoever changes a file can change its digest too.
      if (file !== 'trained.json') edit(here, handed => (handed['files'][file].sha256 = sha256(bytes)));
      const report = await judge(here, { 'dry-run': 'true' });
      expect(report.models.length + report.errors.length).toBe(2);
      for (const [name, content] of kept) writeFileSync(at(here, name), content);
    }),
    { numRuns: 60 },
  );
});
