import { describe, expect, it } from 'vitest';
import { DataError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { seededRandom } from '../../base/random.ts';
import type { Column, LabeledDataset } from '../../data/dataset.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters, Model } from '../model-type.ts';
import { simpleTransformer } from './simple_transformer.ts';

const origin = { source: 'test', location: 'test.csv', digest: '', observedAt: null };

function table(labels: ArrayLike<number>, ...columns: Column[]): LabeledDataset {
  const label = { name: 'label', positive: '1', negative: '0' };
  const rest = { name: 'test', rows: labels.length, origin, timestamp: null, group: null, label };
  return { ...rest, columns, labels: Uint8Array.from(labels) };
}

/** Small, and quick to learn. */
const quick = { epochs: 12, learning_rate: 0.01, width: 16, feed_forward: 16, dropout: 0 };

const train = (dataset: LabeledDataset, hyperparameters: Hyperparameters = {}, seed = 1): Promise<Model> =>
  simpleTransformer.train(dataset, { ...quick, ...hyperparameters }, trainContext(seed));

const accuracy = (model: Model, dataset: LabeledDataset) =>
  model.score(dataset).filter((score, row) => (score >= 0.5 ? 1 : 0) === dataset.labels[row]).length / dataset.rows;

const WORDS = ['red', 'green', 'blue', 'old', 'new', 'big'];

/** Texts of some words. */
function texts(rows: number, seed: number, length = 6): string[][] {
  const random = seededRandom(seed);
  return Array.from({ length: rows }, () => Array.from({ length }, () => WORDS[random.integer(WORDS.length)]!));
}

const textColumn = (rows: readonly (readonly string[])[]): Column => ({
  ...{ kind: 'text', name: 'text', values: rows.map(words => words.join(' ')) },
});

function sequenceColumn(rows: readonly (readonly string[])[]): Column {
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  const codes = Int32Array.from(rows.flat(), word => WORDS.indexOf(word));
  return { kind: 'sequence', name: 'events', offsets, codes, vocabulary: WORDS };
}

describe('a transformer', () => {
  const before = (words: readonly string[]) => {
    const [red, blue] = [words.indexOf('red'), words.indexOf('blue')];
    return red !== -1 && (blue === -1 || red < blue) ? 1 : 0;
  };

  it.each([
    ['texts', textColumn],
    ['sequences of events', sequenceColumn],
  ])('reads the order of %s, which no count of words shows', async (_, column) => {
    // As many of each word in both classes: only their order tells.
    const shuffled = (rows: number, seed: number) => {
      const random = seededRandom(seed);
      const list = Array.from({ length: rows }, () => random.shuffle([...WORDS]));
      return table(list.map(before), column(list));
    };
    const model = await train(shuffled(1500, 1), { epochs: 25 });
    expect(accuracy(model, shuffled(400, 2))).toBeGreaterThan(0.95);
  });

  it('joins tabular columns in: neither they nor the texts would do', async () => {
    const made = (rows: number, seed: number) => {
      const random = seededRandom(`columns ${seed}`);
      const list = texts(rows, seed, 3);
      const values = Float64Array.from({ length: rows }, () => 100 * random.normal());
      const codes = Int32Array.from({ length: rows }, () => random.integer(3));
      const sum = list.map((words, row) => (words.includes('red') ? 1 : -1) + values[row]! / 100 + codes[row]! - 1);
      return table(
        sum.map(value => (value > 0 ? 1 : 0)),
        textColumn(list),
        { kind: 'numeric', name: 'value', values },
        { kind: 'categorical', name: 'code', codes, categories: ['a', 'b', 'c'] },
      );
    };
    const [training, test] = [made(1500, 1), made(400, 2)];
    const without = (...kinds: string[]) => ({
      ...training,
      columns: training.columns.filter(({ kind }) => !kinds.includes(kind)),
    });
    expect(accuracy(await train(training), test)).toBeGreaterThan(0.9);
    expect(accuracy(await train(without('text')), test)).toBeLessThan(0.87);
    expect(accuracy(await train(without('numeric', 'categorical')), test)).toBeLessThan(0.8);
  });

  it('is a logistic regression where there is neither text nor a sequence', async () => {
    const random = seededRandom(1);
    const values = Float64Array.from({ length: 500 }, () => random.normal());
    const labels = values.map(value => (value + 0.1 * random.normal() > 0.3 ? 1 : 0));
    const model = await train(table(labels, { kind: 'numeric', name: 'value', values }), { epochs: 100 });
    expect(model.facts).toMatchObject({ words: 0, events: 0, tokens_per_row: 0 });
    const two = { kind: 'numeric', name: 'value', values: Float64Array.of(-1, 0, 1, 2) } as const;
    const [a, b, c, d] = model.score(table([0, 0, 0, 0], two)) as unknown as [number, number, number, number];
    const logit = (p: number) => Math.log(p / (1 - p));
    expect(logit(b) - logit(a)).toBeCloseTo(logit(d) - logit(c), 3);
    expect([a < 0.1, b < 0.5, c > 0.8, d > 0.9]).toEqual([true, true, true, true]);
  });

  it('counts both classes the same when they are to be balanced', async () => {
    const list = texts(600, 3);
    // One in ten is positive, and every tenth text with the word.
    const labels = list.map((words, row) => (row % 10 === 0 || (words[0] === 'red' && row % 3 === 0) ? 1 : 0));
    const dataset = table(labels, textColumn(list));
    const mean = async (class_weight: string) => {
      const scores = (await train(dataset, { class_weight, epochs: 4 })).score(dataset);
      return scores.reduce((sum, score) => sum + score, 0) / scores.length;
    };
    expect(await mean('none')).toBeCloseTo(labels.filter(label => label === 1).length / 600, 1);
    expect(await mean('balanced')).toBeCloseTo(0.5, 1);
  });

  it('stops early, at the epoch that was best on rows that it did not learn from', async () => {
    const random = seededRandom(5);
    const list = texts(300, 5, 8);
    const dataset = table(
      list.map(() => random.integer(2)),
      textColumn(list),
    );
    const { facts } = await train(dataset, { epochs: 40, patience: 2, learning_rate: 0.02 });
    const curve = facts['learning_curve'] as { epoch: number; loss: number; validation_loss: number }[];
    const lowest = curve.toSorted((a, b) => a.validation_loss - b.validation_loss)[0]!;
    expect(facts).toMatchObject({ backend: 'kernels', epochs_run: lowest.epoch + 2, best_epoch: lowest.epoch });
    expect(curve.length).toBeLessThan(40);
  });

  it('tells what it was made of', async () => {
    const list = [...texts(50, 1, 3), ...texts(10, 2, 9)];
    const moments = new Float64Array(60);
    const dataset = table(
      list.map((_, row) => row % 2),
      { kind: 'timestamp', name: 'at', values: moments },
      textColumn(list),
    );
    const { facts, features } = await train(dataset, { length: 5, epochs: 2 });
    expect(features).toEqual([{ name: 'text', kind: 'text' }]);
    expect(facts).toMatchObject({ backend: 'kernels', epochs_run: 2, words: 6, events: 0, rows_cut: 10 });
    expect(facts['tokens_per_row']).toBeCloseTo((50 * 3 + 10 * 5) / 60);
    expect(facts['left_out']).toEqual([{ name: 'at', reason: 'a moment in the past does not come again' }]);
    expect(facts['learning_curve']).toEqual(
      [1, 2].map(epoch => ({ epoch, loss: expect.any(Number), validation_loss: null })),
    );
  });

  it('is the same, byte for byte, on every version of Node', async () => {
    const list = texts(200, 9);
    const dataset = table(list.map(before), textColumn(list));
    const { json, arrays } = (await train(dataset, { dropout: 0.1, patience: 3 })).state();
    const bytes = Buffer.from(arrays['parameters']!.buffer as ArrayBuffer);
    // Made with Node 20.20 and 24.21.
    expect([sha256(bytes), sha256(JSON.stringify(json))].map(digest => digest.slice(0, 16))).toEqual([
      ...['0f905af6c443fb39', 'b429036f1a6a9975'],
    ]);
  });
});

describe('a training that cannot be', () => {
  const list = texts(40, 1);

  it('has one class only', async () => {
    const dataset = table(new Uint8Array(40), textColumn(list));
    await expect(train(dataset)).rejects.toThrow(
      new DataError('all 40 training rows of "test" have the label "0", simple_transformer needs both classes'),
    );
  });

  it('has no column to learn from', async () => {
    const moments: Column = { kind: 'timestamp', name: 'at', values: new Float64Array(2) };
    await expect(train(table([0, 1], moments))).rejects.toThrow(
      /"test" \(test\.csv\) has no column to learn from: column "at" \(timestamp\) is left out: a moment/,
    );
  });

  it.each([0, 2])('leaves the range of numbers, with a patience of %d', async patience => {
    const dataset = table(
      list.map((_, row) => row % 2),
      textColumn(list),
    );
    await expect(train(dataset, { learning_rate: 1e30, patience })).rejects.toThrow(
      /^the transformer on "test" left the range of numbers$/,
    );
  });

  it('needs more memory than there can be', async () => {
    const dataset = table(
      list.map((_, row) => row % 2),
      textColumn(list),
    );
    const wide = { length: 1024, width: 256, heads: 64, layers: 14, feed_forward: 768 };
    await expect(train(dataset, { ...wide, batch_size: 2000 })).rejects.toThrow(
      /takes \d\.\d GiB of memory for batches of 40 rows of up to 1024 tokens, at most 4 are possible/,
    );
  });

  it.each([
    [{ width: 30 }, [{ path: ['width'], found: 30, expected: 'a multiple of 8, which is four times the heads' }]],
    [
      { width: 32, heads: 3 },
      [{ path: ['width'], found: 32, expected: 'a multiple of 12, which is four times the heads' }],
    ],
    [{ feed_forward: 30 }, [{ path: ['feed_forward'], found: 30, expected: 'a multiple of 4' }]],
    [{ heads: 0 }, [{ path: ['heads'], found: 0, expected: 'a whole number from 1 to 64' }]],
    [{ dropout: 1 }, [{ path: ['dropout'], found: 1, expected: 'a number from 0 to 0.9' }]],
    [{ epochs: 1e12 }, [{ path: ['epochs'], found: 1e12, expected: 'a whole number from 1 to 100000' }]],
    [
      { length: 1024, width: 256, layers: 24, heads: 64 },
      [
        {
          path: ['width'],
          found: 256,
          expected: expect.stringMatching(/^less of .* 6\.\d GiB, at most 4 are possible$/),
        },
      ],
    ],
    [{ length: 1024, width: 256, layers: 24, heads: 64, backend: 'node' }, []],
    [{ width: 64, heads: 16, feed_forward: 4 }, []],
  ])('finds in %j the faults %j', (given, faults) => {
    expect(simpleTransformer.check(given)).toEqual(faults);
  });
});
