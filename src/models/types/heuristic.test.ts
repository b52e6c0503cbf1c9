import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError } from '../../base/errors.ts';
import type { Json } from '../../base/json.ts';
import type { Column, LabeledDataset } from '../../data/dataset.ts';
import { trainContext } from '../../testing/train-context.ts';
import { heuristic } from './heuristic.ts';

function numeric(name: string, ...values: number[]): Column {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
}

function categorical(name: string, ...words: (string | null)[]): Column {
  const categories = [...new Set(words.filter(word => word !== null))];
  return {
    kind: 'categorical',
    name,
    categories,
    codes: Int32Array.from(words, word => categories.indexOf(word ?? '')),
  };
}

function table(...columns: Column[]): LabeledDataset {
  const first = columns[0]!;
  const rows = first.kind === 'categorical' ? first.codes.length : (first as { values: Float64Array }).values.length;
  return {
    ...{ name: 'visits', rows, columns, labels: new Uint8Array(rows), timestamp: null, group: null },
    label: { name: 'label', positive: '1', negative: '0' },
    origin: { source: 'test', location: '', digest: '', observedAt: null },
  };
}

async function train(dataset: LabeledDataset, rules?: Json) {
  return heuristic.train(dataset, rules === undefined ? {} : { rules }, trainContext(1));
}

async function scores(dataset: LabeledDataset, rules?: Json): Promise<number[]> {
  return [...(await train(dataset, rules)).score(dataset)];
}

describe('heuristic', () => {
  it('weighs its five columns .30, .25, .20, .15 and .10 by default', async () => {
    const eye = (row: number) => [0, 1, 2, 3, 4].map(i => (i === row ? 1 : 0));
    const names = ['violation_count', 'severity_max', 'recency_score', 'frequency_score', 'context_risk'];
    const found = await scores(table(...names.map((name, i) => numeric(name, ...eye(i)))));
    found.forEach((score, i) => {
      expect(score).toBeCloseTo([0.3, 0.25, 0.2, 0.15, 0.1][i]!, 12);
    });
  });

  it('sees a number by its place between min and max, and no more than all of it', async () => {
    const rules = [{ feature: 'age', weight: 1, min: 20, max: 60 }];
    expect(await scores(table(numeric('age', 20, 30, 60, 61, 1e308, 0, -1e308)), rules)).toEqual([
      0, 0.25, 1, 1, 1, 0, 0,
    ]);
  });

  it('sees the risk in low numbers where max lies below min', async () => {
    const rules = [{ feature: 'balance', weight: 1, min: 100, max: 0 }];
    expect(await scores(table(numeric('balance', 100, 75, 0, -5)), rules)).toEqual([0, 0.25, 1, 1]);
  });

  it('sees no risk where a value is missing', async () => {
    const rules = [
      { feature: 'age', weight: 1 },
      { feature: 'country', weight: 1, equals: 'XX' },
    ];
    expect(await scores(table(numeric('age', Number.NaN, 1), categorical('country', 'XX', null)), rules)).toEqual([
      0.5, 0.5,
    ]);
  });

  it('adds up rules for several categories of one column, whatever size the weights have', async () => {
    const rules = [
      { feature: 'country', weight: 6, equals: 'XX' },
      { feature: 'country', weight: 2, equals: 'YY' },
      { feature: 'age', weight: 8, max: 100 },
    ];
    const dataset = table(categorical('country', 'XX', 'YY', 'ZZ'), numeric('age', 0, 0, 50));
    expect(await scores(dataset, rules)).toEqual([0.375, 0.125, 0.25]);
  });

  it('attributes to each feature what its rules add: together they make the score', async () => {
    const data = table(numeric('age', 0, 20, 40, Number.NaN), categorical('country', 'de', 'fr', 'it', 'de'));
    const rules = [
      { feature: 'age', weight: 2, min: 0, max: 40 },
      { feature: 'country', weight: 1, equals: 'de' },
      { feature: 'country', weight: 1, equals: 'fr' },
    ];
    const model = await train(data, rules);
    const { features, values } = model.attribute!(data);
    expect(features).toEqual(['age', 'country']);
    expect([...values]).toEqual([0, 0.25, 0.25, 0.25, 0.5, 0, 0, 0.25]);
    expect([...model.score(data)]).toEqual([0.25, 0.5, 0.5, 0.25]);
    expect([...model.attribute!({ ...data, columns: [] }).values]).toEqual(new Array(8).fill(0));
  });

  it('leaves rules without a column out, says so, and weighs the others among themselves', async () => {
    const model = await train(table(numeric('violation_count', 1), categorical('severity_max', 'high')));
    expect(model.score(table(numeric('violation_count', 1)))).toEqual(Float64Array.of(1));
    expect(model.features).toEqual([{ name: 'violation_count', kind: 'numeric' }]);
    expect(model.facts['left_out']).toContainEqual({ name: 'severity_max', reason: 'is categorical, not numeric' });
    expect(model.facts['left_out']).toContainEqual({ name: 'context_risk', reason: 'is not in the data' });
  });

  it('refuses data that none of its rules fits, and shows how a rule for them is written', async () => {
    const refused = train(table(categorical('colour', 'red', 'blue')));
    await expect(refused).rejects.toThrow(DataError);
    await expect(refused).rejects.toThrow(/"visits".*"violation_count" is not in the data.*"context_risk"/);
    await expect(refused).rejects.toMatchObject({
      hint: expect.stringContaining('{"rules": [{"feature":"colour","weight":1,"equals":"red"}]}'),
    });
  });

  it.each<[string, Json, RegExp]>([
    ['no list', 7, /rules is 7/],
    ['an empty list', [], /rules is \[\]/],
    ['a word for a rule', ['age'], /rules\[0\] is "age", expected an object/],
    ['no feature', [{ weight: 1 }], /rules\[0\]\.feature/],
    ['no weight', [{ feature: 'a' }], /rules\[0\]\.weight/],
    ['a negative weight', [{ feature: 'a', weight: -1 }], /rules\[0\]\.weight is -1, expected a number above 0/],
    [
      'a misspelt key',
      [
        { feature: 'a', weight: 1 },
        { feature: 'a', wieght: 1 },
      ],
      /rules\[1\]\.wieght/,
    ],
    [
      'bounds of no width',
      [{ feature: 'a', weight: 1, min: 3, max: 3 }],
      /rules\[0\] is \{"min":3,"max":3\}, expected two numbers that differ/,
    ],
    [
      'bounds beyond measure',
      [{ feature: 'a', weight: 1, min: -1.7e308, max: 1.7e308 }],
      /rules\[0\] is .*expected two numbers/,
    ],
    ['a bound that is a word', [{ feature: 'a', weight: 1, min: '3' }], /rules\[0\] is \{"min":"3","max":1\}/],
    ['a category that is a number', [{ feature: 'a', weight: 1, equals: 3 }], /rules\[0\]\.equals is 3/],
  ])('refuses rules with %s', async (_, rules, message) => {
    const refused = train(table(numeric('a', 1)), rules);
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow(message);
  });

  it('tells of every wrong rule at once', async () => {
    const refused = train(table(numeric('a', 1)), [{ feature: 'a' }, 7, { feature: 'a', weight: 0, zz: 1 }]);
    await expect(refused).rejects.toThrow(
      [
        'hyperparameter rules[0].weight is missing, expected a number above 0',
        'hyperparameter rules[1] is 7, expected an object',
        'hyperparameter rules[2].zz is 1, expected only the keys feature, weight, min, max',
        'hyperparameter rules[2].weight is 0, expected a number above 0',
      ].join('\n'),
    );
  });

  it('refuses a stored state whose rules are broken', () => {
    const state = { json: { rules: [{ feature: 'a', weight: -1 }], facts: {} }, arrays: {} };
    expect(() => heuristic.restore(state)).toThrow(IntegrityError);
  });
});
