import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLabeled } from '../../data/data-source.ts';
import { type CategoricalColumn, type LabeledDataset, type NumericColumn, selectRows } from '../../data/dataset.ts';
import { jsonl } from '../../data/sources/jsonl.ts';
import { averagePrecision, rank, rocAuc } from '../../evaluation/ranking.ts';
import { bestF1 } from '../../evaluation/threshold.ts';
import { loadContext, sourceOptions } from '../../testing/data-files.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters } from '../model-type.ts';
import { END, START } from '../sequences/ngram-tree.ts';
import { anomaly } from './anomaly.ts';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: ../shared/data is not here)' : '';

/** Of the data's README, which says how each was found. */
interface References {
  readonly ngram_unseen_fraction: { readonly results: Readonly<Record<string, NgramReference>> };
  readonly logistic_event_counts: { readonly auc: number; readonly ap: number; readonly f1: number };
  readonly iforest_event_counts_auc: { readonly mean: number };
  readonly naive_bayes_self_nonself: HitReference & { readonly mean_per_user_auc: number };
  readonly naive_bayes_one_class: HitReference;
  readonly published: { readonly hits_false_alarms_pct: Readonly<Record<string, readonly [number, number]>> };
}

interface HitReference {
  readonly auc: number;
  readonly hit_rate_at_false_alarm: Readonly<Record<string, number>>;
}

interface NgramReference {
  readonly auc: number;
  readonly ap: number;
  readonly best_f1: number;
  readonly tpr_at_fpr: Readonly<Record<string, number>>;
  readonly ngrams_in_model: number;
}

interface Parts {
  readonly train: LabeledDataset;
  readonly test: LabeledDataset;
}

async function load(file: string, ignore: readonly string[]): Promise<Parts> {
  const location = `${data}sequences/${file}.jsonl.gz`;
  const options = sourceOptions({ name: file, location, displayLocation: file, label: 'label', ignore });
  const dataset = await jsonl.load(options, loadContext());
  if (!isLabeled(dataset)) throw new Error(`${file} has no label`);
  const split = dataset.columns.find(({ name }) => name === 'split') as CategoricalColumn;
  const rows = Int32Array.from({ length: dataset.rows }, (_, row) => row);
  const without = { ...dataset, columns: dataset.columns.filter(column => column !== split) };
  const part = (name: string) =>
    selectRows(
      without,
      rows.filter(row => split.categories[split.codes[row]!] === name),
    );
  return { train: part('train'), test: part('test') };
}

async function scoresOf({ train, test }: Parts, given: Hyperparameters): Promise<Float64Array> {
  return (await anomaly.train(train, given, trainContext(1))).score(test);
}

function referencesFor(name: string): References {
  return JSON.parse(readFileSync(`${data}reference.json`, 'utf8')).datasets.sequences[name];
}

function judged(scores: Float64Array, labels: Uint8Array) {
  const ranking = rank(scores, labels);
  /** The highest share of positives found with at most this share of false alarms. */
  const hits = (falseAlarms: number) => {
    let [found, wrong, best] = [0, 0, 0];
    for (let g = ranking.scores.length - 1; g >= 0; g--) {
      found += ranking.positives[g]!;
      wrong += ranking.negatives[g]!;
      if (wrong / ranking.totalNegatives <= falseAlarms) best = found / ranking.totalPositives;
    }
    return best;
  };
  const [auc, ap] = [rocAuc(ranking)!.value, averagePrecision(ranking)!.value];
  return { auc, ap, bestF1: bestF1(scores, labels)!.f1, hits };
}

/** Multinomial naive Bayes: log2 of how much likelier the others' actions make a row than those of whose row it is. */
function naiveBayes(train: LabeledDataset, test: LabeledDataset): Float64Array {
  const alpha = 0.01;
  const [everyone, own] = [new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  eachAction(train, (_, user, action) => {
    for (const key of [action, '']) {
      add(everyone, key);
      add(own, `${user} ${key}`);
    }
  });
  const scores = new Float64Array(test.rows);
  const different = everyone.size - 1;
  const of = (count: number, total: number) => Math.log2((count + alpha) / (total + alpha * different));
  eachAction(test, (row, user, action) => {
    const [count, total] = [own.get(`${user} ${action}`) ?? 0, own.get(`${user} `)!];
    scores[row]! += of((everyone.get(action) ?? 0) - count, everyone.get('')! - total) - of(count, total);
  });
  return scores;
}

function eachAction(data: LabeledDataset, take: (row: number, user: number, action: string) => void): void {
  const [user, sequence] = ['user', 'sequence'].map(name => data.columns.find(column => column.name === name));
  if (user?.kind !== 'numeric' || sequence?.kind !== 'sequence') throw new Error('user or sequence is missing');
  for (let row = 0; row < data.rows; row++) {
    for (let at = sequence.offsets[row]!; at < sequence.offsets[row + 1]!; at++) {
      take(row, user.values[row]!, sequence.vocabulary[sequence.codes[at]!]!);
    }
  }
}

type Judged = ReturnType<typeof judged>;

/** References are rounded to four digits. */
const ROUNDED = 5e-5;

function expectNgramsBeaten(found: Judged, { ngram_unseen_fraction }: References): void {
  for (const reference of Object.values(ngram_unseen_fraction.results)) {
    expect(found.auc).toBeGreaterThan(reference.auc);
    expect(found.ap).toBeGreaterThan(reference.ap);
    expect(found.bestF1).toBeGreaterThan(reference.best_f1 - ROUNDED);
    expectHits(found, reference.tpr_at_fpr);
  }
}

function expectHits(found: Judged, reference: Readonly<Record<string, number>>): void {
  for (const [rate, hits] of Object.entries(reference)) {
    expect(found.hits(Number(rate)), `hits at ${rate}`).toBeGreaterThanOrEqual(hits - ROUNDED);
  }
}

describe.skipIf(absent)(`anomaly on sessions of HDFS${skipped}`, () => {
  let parts: Parts;
  let references: References;

  beforeAll(async () => {
    parts = await load('hdfs_100k_sessions', ['id']);
    references = referencesFor('hdfs_100k_sessions');
  });

  it('counts as many different n-grams as the reference', async () => {
    const model = await anomaly.train(parts.train, { mode: 'one_class', n: 4 }, trainContext(1));
    const { parents_0, items_0, occurrences_0 } = model.state().arrays as Record<string, Int32Array>;
    const found = [0, 0, 0, 0, 0];
    const lengths = new Int32Array(parents_0!.length).fill(-1);
    lengths[0] = 0;
    parents_0!.forEach((parent, node) => {
      // The reference knows no ends of sequences.
      if (node === 0 || lengths[parent] === -1 || items_0![node] === START || items_0![node] === END) return;
      lengths[node] = lengths[parent]! + 1;
      if (occurrences_0![node]! > 0) found[lengths[node]!]!++;
    });
    const { results } = references.ngram_unseen_fraction;
    expect(found.slice(1)).toEqual([1, 2, 3, 4].map(n => results[`n=${n}`]!.ngrams_in_model));
  });

  it('finds more than every reference when it learns from both classes', async () => {
    const found = judged(await scoresOf(parts, {}), parts.test.labels);
    const { logistic_event_counts: counts, iforest_event_counts_auc: forest } = references;
    expect(found.auc).toBeGreaterThan(counts.auc);
    expect(found.auc).toBeGreaterThan(forest.mean);
    expect(found.ap).toBeGreaterThan(counts.ap);
    expect(found.bestF1).toBeGreaterThan(counts.f1 - ROUNDED);
    expectNgramsBeaten(found, references);
  });

  it('finds more than the references without labels when it learns from normal rows', async () => {
    const found = judged(await scoresOf(parts, { mode: 'one_class' }), parts.test.labels);
    expect(found.auc).toBeGreaterThan(references.iforest_event_counts_auc.mean);
    expectNgramsBeaten(found, references);
  });
});

describe.skipIf(absent)(`anomaly on masqueraders among fifty users${skipped}`, () => {
  let parts: Parts;
  let references: References;
  let scores: Float64Array;
  let found: Judged;

  beforeAll(async () => {
    parts = await load('schonlau_masquerade', ['block']);
    references = referencesFor('schonlau_masquerade');
    scores = await scoresOf(parts, { context: 'user' });
    found = judged(scores, parts.test.labels);
  });

  it('finds more than n-grams and naive Bayes at every rate of false alarms', () => {
    const { naive_bayes_self_nonself: two, naive_bayes_one_class: one } = references;
    for (const { auc, hit_rate_at_false_alarm } of [two, one]) {
      expect(found.auc).toBeGreaterThan(auc);
      expectHits(found, hit_rate_at_false_alarm);
    }
    expectNgramsBeaten(found, references);
  });

  it('finds more than every published method that does not learn on while it judges', () => {
    for (const [method, [hits, falseAlarms]] of Object.entries(references.published.hits_false_alarms_pct)) {
      if (method === 'naive_bayes_updating') continue;
      expect(100 * found.hits(falseAlarms / 100), method).toBeGreaterThanOrEqual(hits);
    }
  });

  it('orders the blocks of a single user better, too', () => {
    const { test } = parts;
    const user = test.columns.find(({ name }) => name === 'user');
    if (user?.kind !== 'numeric') throw new Error('user is no number');
    const areas = [...new Set(user.values)].flatMap(each => {
      const rows = [...test.labels.keys()].filter(row => user.values[row] === each);
      const ofUser = <T extends Float64Array | Uint8Array>(values: T) =>
        values.filter((_, row) => rows.includes(row)) as T;
      return rocAuc(rank(ofUser(scores), ofUser(test.labels)))?.value ?? [];
    });
    const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
    expect(mean).toBeGreaterThan(references.naive_bayes_self_nonself.mean_per_user_auc);
  });

  it.each([
    [10, 0.8],
    [20, 1],
  ])('finds as much as naive Bayes, or nearly, by %i sequences of each user', async (each, share) => {
    const { train, test } = parts;
    const { values } = train.columns.find(({ name }) => name === 'user') as NumericColumn;
    const seen = new Map<number, number>();
    const first = Int32Array.from(values.keys()).filter(row => {
      const count = (seen.get(values[row]!) ?? 0) + 1;
      seen.set(values[row]!, count);
      return count <= each;
    });
    const few = selectRows(train, first);
    const ours = judged(await scoresOf({ train: few, test }, { context: 'user' }), test.labels);
    expect(ours.ap).toBeGreaterThan(share * judged(naiveBayes(few, test), test.labels).ap);
  });
});
