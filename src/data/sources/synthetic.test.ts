import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import { loadContext, sourceOptions } from '../../testing/data-files.ts';
import { isLabeled, type SourceOptions } from '../data-source.ts';
import type { LabeledDataset, SequenceColumn } from '../dataset.ts';
import { generators, synthetic } from './synthetic.ts';

async function make(location: string, asked: Partial<SourceOptions> = {}, seed = 1): Promise<LabeledDataset> {
  const options = sourceOptions({ name: location, location, displayLocation: location, samples: 5000, ...asked });
  const dataset = await synthetic.load(options, loadContext({ random: seededRandom(seed) }));
  return isLabeled(dataset) ? dataset : expect.unreachable('no labels');
}

const positiveShare = ({ labels }: LabeledDataset) => labels.reduce((sum, label) => sum + label, 0) / labels.length;
const numbers = (dataset: LabeledDataset, name: string) => {
  const column = dataset.columns.find(other => other.name === name);
  return column?.kind === 'numeric' ? column.values : expect.unreachable(name);
};

describe.each(generators.names)('the generator %s', name => {
  it('makes the same rows for a seed, others for another', async () => {
    const [first, again, other] = [await make(name), await make(name), await make(name, {}, 2)];
    expect(again).toEqual(first);
    expect(other.columns).not.toEqual(first.columns);
    expect(other.origin.digest).not.toBe(first.origin.digest);
  });

  it('turns round the asked share of labels, and changes nothing else', async () => {
    const [clean, noisy] = [await make(name), await make(name, { noise: 0.2 })];
    expect(noisy.columns).toEqual(clean.columns);
    const turned = noisy.labels.filter((label, row) => label !== clean.labels[row]).length;
    expect(turned / 5000).toBeCloseTo(0.2, 1);
    expect(noisy.origin.digest).not.toBe(clean.origin.digest);
  });

  it('makes as many rows as asked for, labelled, with both classes', async () => {
    for (const samples of [1, 10, 777]) expect((await make(name, { samples })).rows).toBe(samples);
    const { label, labels } = await make(name);
    expect(label).toEqual({ name: 'label', positive: '1', negative: '0' });
    expect(new Set(labels)).toEqual(new Set([0, 1]));
  });
});

it('baseline: two of five uniform scores decide', async () => {
  const dataset = await make('violations');
  const [violations, severity] = [numbers(dataset, 'violation_count'), numbers(dataset, 'severity_max')];
  dataset.labels.forEach((label, row) => {
    expect(label).toBe(violations[row]! + severity[row]! > 1 ? 1 : 0);
  });
  expect(dataset.columns.map(({ name }) => name)).toEqual([
    'violation_count',
    'severity_max',
    'recency_score',
    'frequency_score',
    'context_risk',
  ]);
  for (const { name } of dataset.columns) {
    const values = numbers(dataset, name);
    expect(values.reduce((sum, value) => sum + value, 0) / 5000).toBeCloseTo(0.5, 1);
    expect(values.every(value => value >= 0 && value < 1)).toBe(true);
  }
  expect(positiveShare(dataset)).toBeCloseTo(0.5, 1);
});

/** Patterns by name, with the share of the table in which they first occur. */
function firstSeen({ group, rows }: LabeledDataset): Map<string, number> {
  const seen = new Map<string, number>();
  group!.codes.forEach((code, row) => {
    const pattern = group!.categories[code]!;
    if (!seen.has(pattern)) seen.set(pattern, row / rows);
  });
  return seen;
}

it('sequences: attacks hide among ordinary actions, some occur in the last fifth only', async () => {
  const dataset = await make('sequences');
  const actions = dataset.columns[0] as SequenceColumn;
  expect(dataset.columns.length).toBe(1);
  expect(positiveShare(dataset)).toBeCloseTo(0.3, 1);
  const late = [...firstSeen(dataset)].filter(([, share]) => share >= 0.8).map(([pattern]) => pattern);
  expect(late.sort()).toEqual(['interception', 'overflow', 'report', 'store']);
  const attacks = new Set([
    'cover_up',
    'escalation',
    'exploit',
    'brute_force',
    'theft',
    'probe',
    'interception',
    'overflow',
  ]);
  const inOrdinary = new Set<string>();
  const inAttacks = new Set<string>();
  dataset.labels.forEach((label, row) => {
    expect(label).toBe(attacks.has(dataset.group!.categories[dataset.group!.codes[row]!]!) ? 1 : 0);
    for (let i = actions.offsets[row]!; i < actions.offsets[row + 1]!; i++) {
      (label === 1 ? inAttacks : inOrdinary).add(actions.vocabulary[actions.codes[i]!]!);
    }
  });
  expect([...inOrdinary].filter(action => inAttacks.has(action)).length).toBeGreaterThan(10);
});

it('events: no figure alone tells the classes apart, one pattern occurs in the last fifth only', async () => {
  const dataset = await make('events');
  expect(positiveShare(dataset)).toBeCloseTo(0.35, 1);
  expect(firstSeen(dataset).get('distributed')).toBeGreaterThanOrEqual(0.8);
  for (const { name } of dataset.columns) {
    const values = numbers(dataset, name);
    const of = (label: number) => values.filter((_, row) => dataset.labels[row] === label);
    expect(Math.min(...of(1)), name).toBeLessThan(Math.max(...of(0)));
  }
  expect(numbers(dataset, 'agents').every(Number.isInteger)).toBe(true);
});

const textsOf = (dataset: LabeledDataset) => {
  const column = dataset.columns[0]!;
  return column.kind === 'text' ? column.values.map(text => text ?? '') : expect.unreachable(column.name);
};

/** Accuracy of the best rule of the form "positive where, or unless, this word occurs". */
function bestSingleWord(dataset: LabeledDataset): number {
  const right = new Map<string, number>();
  const negatives = dataset.labels.filter(label => label === 0).length;
  textsOf(dataset).forEach((text, row) => {
    for (const word of new Set(text.toLowerCase().split(' '))) {
      right.set(word, (right.get(word) ?? negatives) + (dataset.labels[row] === 1 ? 1 : -1));
    }
  });
  return Math.max(...[...right.values()].map(count => Math.max(count, dataset.rows - count))) / dataset.rows;
}

it('messages: no word and no column tells the classes apart', async () => {
  const dataset = await make('messages');
  expect(positiveShare(dataset)).toBeCloseTo(0.35, 1);
  expect(dataset.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    ...['message text', 'channel categorical', 'months_known numeric'],
  ]);
  expect(bestSingleWord(dataset)).toBeLessThan(0.8);
  expect(new Set(textsOf(dataset)).size).toBeGreaterThan(4000);
  for (const pattern of ['secrets', 'money', 'link', 'bypass']) {
    const labels = dataset.labels.filter((_, row) => dataset.group!.categories[dataset.group!.codes[row]!] === pattern);
    expect(new Set(labels).size, pattern).toBe(2);
  }
});

it('messages: are text however few there are, and what the configuration says where it says so', async () => {
  expect((await make('messages', { samples: 3 })).columns[0]!.kind).toBe('text');
  const asked = await make('messages', { samples: 3, kinds: { message: 'categorical' } });
  expect(asked.columns[0]!.kind).toBe('categorical');
});

it('adversarial: every family has texts that only look like it, and disguises are worn by both classes', async () => {
  const dataset = await make('adversarial');
  expect(positiveShare(dataset)).toBeCloseTo(0.5, 1);
  expect(bestSingleWord(dataset)).toBeLessThan(0.7);
  const texts = textsOf(dataset);
  const { categories, codes } = dataset.group!;
  expect([...categories].sort()).toEqual(['injection', 'obfuscation', 'social', 'toxicity']);
  const shares = categories.map((_, family) => {
    const labels = dataset.labels.filter((_, row) => codes[row] === family);
    return labels.reduce((sum, label) => sum + label, 0) / labels.length;
  });
  for (const share of shares) expect(share).toBeCloseTo(0.5, 1);
  const disguises = {
    base64: /^[A-Za-z0-9+/]{12,}=*$/,
    lookalikes: /[а-я]/,
    leet: /[a-z][0-9][a-z]/,
    spaced: /^(\S +)+\S$/,
  };
  for (const [name, pattern] of Object.entries(disguises)) {
    const worn = dataset.labels.filter((_, row) => pattern.test(texts[row]!));
    expect(worn.length, name).toBeGreaterThan(100);
    expect(worn.reduce((sum, label) => sum + label, 0) / worn.length, name).toBeGreaterThan(0.3);
    expect(worn.reduce((sum, label) => sum + label, 0) / worn.length, name).toBeLessThan(0.7);
  }
  const coded = texts.filter(text => disguises.base64.test(text));
  const decoded = coded.map(text => Buffer.from(text, 'base64').toString());
  expect(decoded.some(text => text.includes('ignore all previous instructions'))).toBe(true);
});

it('lets the options rename roles and leave columns out', async () => {
  const dataset = await make('events', { ignore: ['rate', 'pattern'], group: 'agents' }).catch((error: Error) => error);
  expect(dataset).toBeInstanceOf(Error);
  const kept = await make('events', { ignore: ['rate', 'pattern'], positive: '0' });
  expect(kept.group).toBeNull();
  expect(kept.columns.map(({ name }) => name)).toEqual([
    'agents',
    'entropy_variance',
    'time_correlation',
    'payload_similarity',
  ]);
  expect(kept.label.positive).toBe('0');
});

it.each([
  ['basline', {}, 'there is no generator named "basline"'],
  ['violations', { samples: 0 }, 'samples is 0, expected a whole number from 1'],
  ['violations', { samples: 1.5 }, 'samples is 1.5'],
  ['violations', { noise: 0.6 }, 'noise is 0.6, expected 0 to 0.5'],
  ['violations', { noise: Number.NaN }, 'noise is NaN'],
  ['violations', { label: 'risk' }, 'violations has no column "risk" (the source\'s "label")'],
])('refuses %s with %j', async (location, asked, message) => {
  const error = await make(location, asked).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toContain(message);
});

it('makes no more rows than there is memory for', async () => {
  await expect(make('violations', { samples: 10_000_001 })).rejects.toThrow(ConfigurationError);
  await expect(make('violations', { samples: 10_000_001 })).rejects.toThrow(
    /expected a whole number from 1 to 10000000$/,
  );
});
