import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { seededRandom } from '../../base/random.ts';
import type { Column, LabeledDataset } from '../../data/dataset.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters, Model } from '../model-type.ts';
import { correlation } from './correlation.ts';
import { logistic } from './logistic.ts';

function labeled(columns: readonly Column[], labels: ArrayLike<number>): LabeledDataset {
  return {
    ...{ name: 'traffic', rows: labels.length, columns, labels: Uint8Array.from(labels), timestamp: null, group: null },
    label: { name: 'label', positive: 'yes', negative: 'no' },
    origin: { source: 'test', location: 't.csv', digest: '', observedAt: null },
  };
}

/** Columns x, y, z and shade; `logit` of them makes the label. */
function made(
  rows: number,
  seed: number,
  logit: (x: number, y: number, z: number, isDark: boolean) => number,
): LabeledDataset {
  const random = seededRandom(`correlation ${seed}`);
  const columns = ['x', 'y', 'z'].map(name => ({
    ...{ kind: 'numeric' as const, name },
    values: Float64Array.from({ length: rows }, () => random.normal()),
  }));
  const codes = Int32Array.from({ length: rows }, () => random.integer(2));
  const [x, y, z] = columns.map(({ values }) => values) as [Float64Array, Float64Array, Float64Array];
  const labels = Uint8Array.from({ length: rows }, (_, row) =>
    random.next() < 1 / (1 + Math.exp(-logit(x[row]!, y[row]!, z[row]!, codes[row] === 0))) ? 1 : 0,
  );
  return labeled([...columns, { kind: 'categorical', name: 'shade', codes, categories: ['dark', 'light'] }], labels);
}

const straight = (rows: number, seed: number) =>
  made(rows, seed, (x, y, _, isDark) => 1.5 * x - y + (isDark ? 1 : 0) - 1);
const bent = (rows: number, seed: number) => made(rows, seed, x => 3 * Math.abs(x) - 2.5);
const joint = (rows: number, seed: number) => made(rows, seed, (x, y) => 2 * x * y);

const train = (data: LabeledDataset, given: Hyperparameters = {}): Promise<Model> =>
  correlation.train(data, given, trainContext(1));

const joinedIn = ({ facts }: Model) =>
  (facts['tried'] as { name: string; joined: boolean }[]).filter(({ joined }) => joined).map(({ name }) => name);

function logLoss(model: Model, data: LabeledDataset): number {
  const losses = model.score(data).map((score, row) => -Math.log(data.labels[row] === 1 ? score : 1 - score));
  return losses.reduce((sum, loss) => sum + loss, 0) / data.rows;
}

describe('correlation', () => {
  it('is as good as logistic regression where lines are straight, and keeps them so', async () => {
    const [data, unseen] = [straight(2000, 1), straight(4000, 2)];
    const model = await train(data);
    expect(joinedIn(model)).toEqual([]);
    const simple = await logistic.train(data, {}, trainContext(1));
    expect(logLoss(model, unseen)).toBeCloseTo(logLoss(simple, unseen), 3);
  });

  it('bends where both ends are suspicious', async () => {
    const [data, unseen] = [bent(2000, 1), bent(4000, 2)];
    const model = await train(data);
    expect(joinedIn(model)).toContain('bends');
    const simple = await logistic.train(data, {}, trainContext(1));
    expect(logLoss(model, unseen)).toBeLessThan(logLoss(simple, unseen) - 0.1);
    expect(joinedIn(await train(data, { bends: 0 }))).not.toContain('bends');
  });

  it('multiplies two numbers that only tell something together', async () => {
    const [data, unseen] = [joint(2000, 1), joint(4000, 2)];
    const model = await train(data);
    expect(joinedIn(model)).toContain('products');
    const simple = await logistic.train(data, {}, trainContext(1));
    expect(logLoss(model, unseen)).toBeLessThan(logLoss(simple, unseen) - 0.1);
    const [first] = model.facts['terms'] as { name: string }[];
    expect(first!.name).toBe('x × y');
    expect(joinedIn(await train(data, { products: 0 }))).not.toContain('products');
  });

  it('tries nothing with a handful of rows of a class', async () => {
    const data = bent(2000, 1);
    const few = labeled(
      data.columns,
      data.labels.map((label, row) => (row < 30 ? label : 0)),
    );
    expect((await train(few)).facts['tried']).toEqual([]);
  });

  it('says by how much each column, and each product, moved a row', async () => {
    const data = made(2000, 3, (x, y, z, isDark) => 2 * x * y + Math.abs(z) + (isDark ? 1 : -1));
    const model = await train(data);
    const { features, values } = model.attribute!(data);
    expect(features.slice(0, 4)).toEqual(['x', 'y', 'z', 'shade']);
    expect(features).toContain('x × y');
    const scores = model.score(data);
    for (let row = 0; row < 50; row++) {
      let logit = model.facts['intercept'] as number;
      for (let i = 0; i < features.length; i++) logit += values[row * features.length + i]!;
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(scores[row]!, 10);
    }
  });

  it('stays level beyond what training rows have shown', async () => {
    const data = straight(500, 1);
    const model = await train(data);
    const highest = Math.max(...(data.columns[0] as { values: Float64Array }).values);
    const at = (value: number) => {
      const columns = data.columns.map(column =>
        column.kind === 'numeric' ? { ...column, values: column.values.map(() => value) } : column,
      );
      return model.score({ ...data, columns })[0];
    };
    expect(at(1e6)).toBe(at(1e9));
    expect(at(highest + 5)).toBe(at(1e6));
  });

  it('needs no seed', async () => {
    const data = joint(500, 1);
    const [one, other] = [1, 2].map(seed => correlation.train(data, {}, trainContext(seed)));
    expect((await one!).state()).toEqual((await other!).state());
  });

  it('learns the same bytes on every release of Node', async () => {
    const { json, arrays } = (await train(joint(1000, 1))).state();
    const bytes = Object.values(arrays).map(array => Buffer.from(array.buffer, array.byteOffset, array.byteLength));
    // Made with Node 20.20 and 24.21.
    expect(sha256(Buffer.concat([Buffer.from(JSON.stringify(json)), ...bytes]))).toBe(
      'e40715cac63d597dcddda43e3792674ddf7d73683ab4c10ef32251cb07b5decf',
    );
  });

  it('balances classes when it is asked to', async () => {
    const data = made(2000, 4, x => 2 * x - 4);
    const mean = async (given: Hyperparameters) => {
      const scores = (await train(data, given)).score(data);
      return scores.reduce((sum, score) => sum + score, 0) / data.rows;
    };
    const positives = data.labels.reduce((sum, label) => sum + label, 0) / data.rows;
    expect(await mean({})).toBeCloseTo(positives, 2);
    expect(await mean({ class_weight: 'balanced' })).toBeGreaterThan(2 * positives);
  });

  it('refuses rows of one class, and data without a column that it can read', async () => {
    const data = straight(50, 1);
    await expect(train(labeled(data.columns, new Uint8Array(50)))).rejects.toThrow(
      /all 50 training rows of "traffic" have the label "no", correlation needs both classes/,
    );
    const note: Column = { kind: 'text', name: 'note', values: ['a', 'b'] };
    await expect(train(labeled([note], [0, 1]))).rejects.toThrow(DataError);
  });

  it.each<[Hyperparameters, RegExp]>([
    [{ c: 0 }, /c is 0, expected a number above 0/],
    [{ class_weight: 'even' }, /class_weight is "even"/],
    [{ bends: -1 }, /bends is -1, expected a whole number from 0 to 1000/],
    [{ bends: 1e9 }, /bends is 1000000000/],
    [{ products: 1001 }, /products is 1001/],
    [{ products: 1.5 }, /products is 1.5/],
  ])('refuses %j', async (given, message) => {
    const refused = train(straight(50, 1), given);
    await expect(refused).rejects.toThrow(ConfigurationError);
    await expect(refused).rejects.toThrow(message);
  });

  it('says so when numbers overflow', async () => {
    await expect(train(straight(200, 1), { c: 1e308 })).rejects.toThrow(/left the range of numbers/);
  });

  it('refuses a stored state whose parts do not fit', async () => {
    const { json, arrays } = (await train(joint(500, 1))).state();
    for (const name of Object.keys(arrays).filter(name => arrays[name]!.length > 0)) {
      const shorter = { ...arrays, [name]: arrays[name]!.slice(1) };
      expect(() => correlation.restore({ json, arrays: shorter }), name).toThrow(IntegrityError);
    }
    const outside = { ...arrays, products: (arrays['products'] as Int32Array).map(() => 99) };
    expect(() => correlation.restore({ json, arrays: outside })).toThrow(IntegrityError);
  });
});
