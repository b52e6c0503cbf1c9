/** `--save-data`: what it says of the rows of any generator is a source that trains as told, and the same model comes out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generators } from '../data/sources/synthetic.ts';
import { workspace } from './mlops.ts';

/** A type that learns from the generator's rows, and what else the source has to say. */
const LEARNT: Readonly<Record<string, { readonly type: string; readonly source?: object; readonly samples?: number }>> =
  {
    violations: { type: 'logistic' },
    sequences: { type: 'anomaly' },
    events: { type: 'correlation' },
    event_log: {
      ...{ type: 'correlation', samples: 12_000 },
      source: {
        timestamp: 'time',
        ignore: ['payload'],
        derive: [{ with: 'event_windows', payload: null, length: '10m' }],
      },
    },
    messages: { type: 'simple_transformer' },
    adversarial: { type: 'simple_transformer' },
    metrics: { type: 'isolation_forest' },
  };

const CASES = [
  ...generators.names.map(name => [name, name, LEARNT[name]!] as const),
  ['metrics of three weeks', 'metrics', { type: 'isolation_forest', source: { generator: { days: 21 } } }] as const,
  ['messages in groups', 'messages', { type: 'logistic', source: { group: 'channel', ignore: ['message'] } }] as const,
  [
    'violations, told of the other class',
    'violations',
    { type: 'logistic', source: { positive: '0', noise: 0.1 } },
  ] as const,
];

it.each(CASES)('is a source as told: %s', (_, location, { type, source = {}, samples = 600 }) => {
  using here = workspace();
  const hyperparameters = type === 'simple_transformer' ? { epochs: 1 } : {};
  const model = { name: 'm', type, dataset: 'made', hyperparameters };
  const run = (models: object[], made: object, ...args: readonly string[]) => {
    here.write('c.json', JSON.stringify({ models, sources: { made } }));
    const { code, stdout, stderr } = here.mlops('train', '--config', 'c.json', '--json', ...args);
    expect(code, stderr).toBe(0);
    const [report] = JSON.parse(stdout).models;
    const file = (name: string) => readFileSync(join(here.path, report.package, name), 'utf8');
    return { report, stderr, learnt: [file('model.json'), file('weights.bin')] };
  };
  const generated = { source: 'synthetic', location, ...('generator' in source ? {} : { samples }), ...source };
  const made = run([model], generated, '--save-data', 'made.csv', '--models-dir', 'a');
  const [, told, split] = /; as a source it is (.*?\})(?:, and .* says "split": (.*))?\n/.exec(made.stderr) ?? [];
  // As told: the source alone trains, too.
  expect(run([model], JSON.parse(told!), '--models-dir', 'b').report.data.rows).toBe(made.report.data.rows);
  const same = split === undefined ? model : { ...model, split: JSON.parse(split) };
  const again = run([same], JSON.parse(told!), '--models-dir', 'c');
  expect(again.report.metrics).toEqual(made.report.metrics);
  // A file's words are numbered as they come, a generator's as it lists them.
  if (type !== 'anomaly') expect(again.learnt).toEqual(made.learnt);
});
