import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import { type Column, type Dataset, type LabeledDataset, selectRows } from '../../data/dataset.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters, Model, TrainContext } from '../model-type.ts';
import { logistic } from './logistic.ts';

function labeled(columns: readonly Column[], labels: readonly number[]): LabeledDataset {
  return {
    ...{ name: 'visits', rows: labels.length, columns, labels: Uint8Array.from(labels), timestamp: null, group: null },
    label: { name: 'label', positive: 'yes', negative: 'no' },
    origin: { source: 'test', location: 'v.csv', digest: '', observedAt: null },
  };
}

function numeric(name: string, values: Iterable<number>): Column {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
}

function categorical(name: string, codes: Iterable<number>, categories: readonly string[]): Column {
  return { kind: 'categorical', name, codes: Int32Array.from(codes), categories };
}

const rowsOf = <T>(rows: number, make: (row: number) => T) => Array.from({ length: rows }, (_, row) => make(row));

/** A number and a category that both matter; a tenth of the rows is positive. */
function purchases(rows: number): LabeledDataset {
  const random = seededRandom('purchases');
  const price = rowsOf(rows, () => random.normal());
  const country = rowsOf(rows, () => random.integer(3));
  const labels = rowsOf(rows, row =>
    random.next() < 1 / (1 + Math.exp(3.5 - 2 * price[row]! - country[row]!)) ? 1 : 0,
  );
  return labeled([numeric('price', price), categorical('country', country, ['DE', 'FR', 'IT'])], labels);
}

function train(data: LabeledDataset, given: Hyperparameters = {}, change: Partial<TrainContext> = {}): Promise<Model> {
  return logistic.train(data, given, trainContext(1, change));
}

function weightsOf(model: Model): Float64Array {
  return model.state().arrays['weights'] as Float64Array;
}

describe('logistic', () => {
  it('tells on the card how it was solved and what weighs most', async () => {
    const { facts } = await train(purchases(1000));
    expect(facts).toMatchObject({ solver: 'newton', converged: true, parameters: 5, left_out: [] });
    expect(facts['gradient_norm']).toBeLessThan(1e-9);
    expect(facts['coefficients']).toHaveLength(4);
    expect((facts['coefficients'] as { name: string }[])[0]).toMatchObject({ name: 'price' });
  });

  it('says of each column why nothing can be learned from it', async () => {
    const notes: Column = { kind: 'text', name: 'notes', values: ['a', 'b', 'c', 'd'] };
    const empty = numeric('empty', [Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    const note = {
      column: 'notes',
      kind: 'text',
      line: 7,
      cell: 'b',
      cells: 1,
      present: 4,
      others: 'numbers',
    } as const;
    const dataset = { ...labeled([notes, empty], [0, 1, 0, 1]), notes: [note] };
    await expect(train(dataset)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        /^the dataset "visits" \(v\.csv\) has no column to learn from: v\.csv:7: column "notes" \(text\) is left out \(text has too many values.*\): 1 of 4 cells is no number, the first one "b"; .*; column "empty" \(numeric\) is left out: no training row has a value$/,
      ),
      hint: expect.stringContaining('"columns" of the source'),
    });
  });

  it('needs no seed on its way to the optimum', async () => {
    const [one, other] = [await train(purchases(500)), await train(purchases(500), {}, { random: seededRandom(2) })];
    expect(one.state()).toEqual(other.state());
  });

  it('is no surer the stronger the penalty', async () => {
    const weights = await Promise.all([100, 1, 0.01].map(async c => weightsOf(await train(purchases(500), { c }))));
    const [weak, usual, strong] = weights.map(([price]) => Math.abs(price!));
    expect(weak).toBeGreaterThan(usual!);
    expect(usual).toBeGreaterThan(strong!);
  });

  it('balances classes as if the rare one had been repeated until both are as many', async () => {
    // Categories only: repeating rows would change the scale of a number.
    const codes = rowsOf(120, row => (row * 7 + (row >> 4)) % 3);
    const labels = rowsOf(120, row => (row < 24 && codes[row] !== 0 ? 1 : 0));
    const data = labeled([categorical('country', codes, ['DE', 'FR', 'IT'])], labels);
    const positives = labels.filter(label => label === 1).length;
    const negatives = 120 - positives;
    const order = rowsOf(120, row => rowsOf(labels[row] === 1 ? negatives : positives, () => row)).flat();
    const repeated = selectRows(data, Int32Array.from(order));
    const balanced = weightsOf(await train(data, { class_weight: 'balanced' }));
    const same = weightsOf(await train(repeated, { c: 120 / (2 * positives * negatives) }));
    balanced.forEach((weight, i) => {
      expect(weight).toBeCloseTo(same[i]!, 8);
    });
  });

  it('gives finite scores when one column tells the label', async () => {
    const labels = rowsOf(200, row => row % 2);
    const data = labeled([numeric('leak', labels), numeric('copy', labels)], labels);
    const model = await train(data);
    expect(model.facts['converged']).toBe(true);
    expect([...model.score(data)].every((score, row) => Math.abs(score - labels[row]!) < 0.1)).toBe(true);
  });

  it('takes L-BFGS when there are very many categories', async () => {
    const random = seededRandom('shops');
    const labels = rowsOf(2000, row => (random.next() < (row % 3 === 0 ? 0.7 : 0.2) ? 1 : 0));
    const shop = categorical(
      'shop',
      rowsOf(2000, row => row % 200),
      rowsOf(200, code => `shop ${code}`),
    );
    const street = categorical(
      'street',
      rowsOf(2000, row => row % 201),
      rowsOf(201, code => `street ${code}`),
    );
    const { facts } = await train(labeled([shop, street], labels));
    expect(facts).toMatchObject({ solver: 'lbfgs', converged: true, parameters: 402 });
  });

  it('learns by mini-batches when epochs are given, and shows its learning curve', async () => {
    const data = purchases(1000);
    const { facts } = await train(data, { epochs: 7, batch_size: 50 });
    expect(facts).toMatchObject({ solver: 'adam', epochs_run: 7, best_epoch: 7 });
    expect(facts['learning_curve']).toHaveLength(7);
    const exact = await train(data);
    expect(facts['loss']).toBeGreaterThan(0);
    expect((facts['loss'] as number) - (exact.facts['loss'] as number)).toBeLessThan(0.005);
  });

  it('says on the card that a batch size is of no use without epochs', async () => {
    const { facts } = await train(purchases(200), { batch_size: 64, patience: 0 });
    expect(facts['not_used']).toEqual(['batch_size']);
    expect((await train(purchases(200), { batch_size: 64, epochs: 1 })).facts['not_used']).toEqual([]);
  });

  it('learns otherwise by mini-batches from another seed, batch size or number of epochs', async () => {
    const learn = async (given: Hyperparameters, seed = 1) =>
      weightsOf(await train(purchases(300), { epochs: 3, ...given }, { random: seededRandom(seed) }));
    const usual = await learn({});
    for (const other of [await learn({}, 2), await learn({ batch_size: 16 }), await learn({ epochs: 4 })]) {
      expect(other).not.toEqual(usual);
    }
  });

  it('scores rows of a long table as it scores them alone', async () => {
    const data = purchases(9000);
    const model = await train(data);
    const tail = Int32Array.from({ length: 1000 }, (_, i) => 8000 + i);
    expect(model.score(selectRows(data as Dataset, tail))).toEqual(model.score(data).subarray(8000));
  });

  it('attributes to each column what it adds to the log-odds: with the intercept they make the score', async () => {
    const data = purchases(5000);
    const model = await train(data);
    const { features, values } = model.attribute!(data);
    expect(features).toEqual(['price', 'country']);
    const intercept = model.facts['intercept'] as number;
    const scores = model.score(data);
    for (const row of [0, 1, 4095, 4096, 4999]) {
      const logit = intercept + values[2 * row]! + values[2 * row + 1]!;
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(scores[row]!, 12);
    }
    expect(model.attribute!(selectRows(data, Int32Array.of(4999))).values).toEqual(values.slice(-2));
    const prices = data.columns[0] as { readonly values: Float64Array };
    const dearest = prices.values.indexOf(Math.max(...prices.values));
    expect(values[2 * dearest]).toBeGreaterThan(1);
  });

  it('stops between two passes when it is aborted', async () => {
    const controller = new AbortController();
    const progress = (share: number) => share > 0 && controller.abort();
    await expect(train(purchases(500), {}, { signal: controller.signal, progress })).rejects.toThrow('cancelled');
    const endless = train(purchases(500), { epochs: 100_000 }, { signal: AbortSignal.timeout(50) });
    await expect(endless).rejects.toThrow('cancelled');
  });

  it('refuses rows of one class', async () => {
    const refused = train(labeled([numeric('x', [1, 2, 3])], [1, 1, 1]));
    await expect(refused).rejects.toThrow(DataError);
    await expect(refused).rejects.toThrow(/all 3 training rows of "visits" have the label "yes"/);
  });

  it('refuses data without a column that it can read', async () => {
    const text: Column = { kind: 'text', name: 'note', values: ['a', 'b'] };
    await expect(train(labeled([text], [0, 1]))).rejects.toThrow(DataError);
  });

  it.each<[Hyperparameters, RegExp]>([
    [{ c: 0 }, /c is 0, expected a number above 0/],
    [{ c: '1' }, /c is "1"/],
    [{ class_weight: 'even' }, /class_weight is "even", expected "none" or "balanced"/],
    [{ epochs: 1.5 }, /epochs is 1.5, expected a whole number from 0 to 100000/],
    [{ epochs: 1e12 }, /epochs is 1000000000000/],
    [{ patience: 1e6 }, /patience is 1000000/],
    [{ batch_size: 1e9 }, /batch_size is 1000000000/],
    [{ batch_size: 0 }, /batch_size is 0/],
    [{ learning_rate: -1 }, /learning_rate is -1/],
    [{ patience: -1 }, /patience is -1/],
  ])('refuses %j', async (given, message) => {
    const refused = train(purchases(50), given);
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow(message);
  });

  it.each<[Hyperparameters]>([[{ epochs: 2, learning_rate: 1e308 }], [{ c: 1e308 }]])(
    'says so when numbers overflow, as with %j',
    async given => {
      await expect(train(purchases(200), given)).rejects.toThrow(/left the range of numbers/);
    },
  );

  it('refuses a stored state whose weights do not fit its columns', async () => {
    const { json } = (await train(purchases(100))).state();
    expect(() => logistic.restore({ json, arrays: { weights: new Float64Array(3) } })).toThrow(IntegrityError);
  });
});
