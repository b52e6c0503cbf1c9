/** What holds for every model type: run over each of them, so that a new one is tested the moment it is listed. */
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CancelledError, ConfigurationError, IntegrityError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { seededRandom } from '../../base/random.ts';
import { type Column, type Dataset, type LabeledDataset, selectRows } from '../../data/dataset.ts';
import type { Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../../models/model-type.ts';
import { isPackageFilePath } from '../../registry/names.ts';
import { trainContext } from '../train-context.ts';
import { attack, FORGERIES } from './attack.ts';

export interface Conformance {
  /** Data that the type can learn from; another seed gives other rows of the same kind. */
  readonly data: (rows: number, seed: number) => Promise<LabeledDataset>;
  /** Other than the defaults, to test a type in one of its ways. */
  readonly hyperparameters?: Hyperparameters;
  /** Hyperparameters that may be any object, since they are handed to a program of the user's as they are. */
  readonly anyObject?: readonly string[];
}

export function describeModelType(type: ModelType, conformance: Conformance): void {
  const { data, hyperparameters = {}, anyObject = [] } = conformance;
  const given = Object.entries(hyperparameters).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const train = (dataset: LabeledDataset, change: Partial<TrainContext> = {}) =>
    type.train(dataset, { ...type.defaults, ...hyperparameters }, trainContext(7, change));

  describe(`model type ${type.name}${given.join('')}`, () => {
    let dataset: LabeledDataset;
    let unseen: LabeledDataset;
    let model: Model;

    beforeAll(async () => {
      [dataset, unseen] = [await data(800, 1), await data(500, 2)];
      model = await train(dataset);
    });

    it('is found in the file of its name', () => {
      expect(existsSync(new URL(`../../models/types/${type.name}.ts`, import.meta.url))).toBe(true);
      expect(model.type).toBe(type.name);
    });

    it('scores between 0 and 1, and ranks unseen rows better than chance', async () => {
      const scores = await scored(model, unseen);
      expectProbabilities(scores, unseen.rows);
      expect(areaUnderCurve(scores, unseen.labels)).toBeGreaterThan(0.65);
    });

    it('learns the same state, byte for byte, from the same seed', async () => {
      expect(bytesOf((await train(dataset)).state())).toEqual(bytesOf(model.state()));
    });

    it('scores identically when restored from what was stored', async () => {
      const restored = type.restore(stored(model.state()));
      expect(await scored(restored, unseen)).toEqual(await scored(model, unseen));
      const { features, moments, facts, threshold } = restored;
      expect({ type: restored.type, features, moments, facts, threshold }).toEqual({
        type: type.name,
        features: model.features,
        moments: model.moments,
        facts: model.facts,
        threshold: model.threshold,
      });
      expect(bytesOf(restored.state())).toEqual(bytesOf(model.state()));
    });

    it('has the same to say in formats of others when it is restored, in files that a package takes', () => {
      const exports = model.exports?.() ?? [];
      expect(type.restore(stored(model.state())).exports?.() ?? []).toEqual(exports);
      for (const { folder, use, files } of exports) {
        for (const name of files.keys()) expect(isPackageFilePath(`${folder}/${name}`), name).toBe(true);
        expect(use.join('')).not.toBe('');
      }
    });

    it('finds nothing wrong with its defaults, and a fault in each one that is of no kind it could be', () => {
      // What a type cannot do without has no default that could be right.
      expect(type.check({}).map(({ path }) => path)).toEqual((type.required ?? []).map(name => [name]));
      expect(type.check({ ...type.defaults, ...hyperparameters })).toEqual([]);
      for (const name of Object.keys(type.defaults).filter(each => !anyObject.includes(each))) {
        const faults = type.check({ [name]: { of: 'no kind' } });
        expect(faults).toContainEqual({ path: [name], found: { of: 'no kind' }, expected: expect.any(String) });
      }
    });

    it('refuses to train with what it finds wrong', async () => {
      const [name] = Object.keys(type.defaults);
      if (name === undefined) return;
      const wrong = { ...type.defaults, [name]: { of: 'no kind' } };
      await expect(type.train(dataset, wrong, trainContext(7))).rejects.toThrow(ConfigurationError);
    });

    it('refuses a state that is not its own', () => {
      expect(() => type.restore({ json: {}, arrays: {} })).toThrow(IntegrityError);
      expect(() => type.restore({ json: { a: [1] }, arrays: { b: Float64Array.of(1) } })).toThrow(IntegrityError);
    });

    it('scores with probabilities, or is refused as broken, whatever of its state was changed', async () => {
      const few = selectRows(unseen, Int32Array.from(unseen.labels.keys()).subarray(0, 40));
      const { refused, scored: unharmed } = await attack(type, model, few);
      // Both happen: the changes neither miss all that counts nor wreck everything.
      expect(refused).toBeGreaterThan(FORGERIES / 3);
      expect(unharmed).toBeGreaterThan(0);
    });

    it('tells facts that JSON can carry, and reads columns that are there', () => {
      expect(JSON.parse(JSON.stringify(model.facts))).toEqual(model.facts);
      const there = dataset.columns.map(({ name, kind }) => ({ name, kind }));
      expect(model.features.length).toBeGreaterThan(0);
      for (const feature of model.features) expect(there).toContainEqual(feature);
    });

    it('finds moments in the role of the timestamp and among the columns alike', async () => {
      const { timestamp } = unseen;
      if (model.moments === undefined || timestamp === null) return;
      expect(model.moments).toBe(timestamp.name);
      const scores = await scored(model, unseen);
      expect(await scored(model, { ...unseen, timestamp: null, columns: [...unseen.columns, timestamp] })).toEqual(
        scores,
      );
      expect(await scored(model, { ...unseen, timestamp: null })).not.toEqual(scores);
    });

    it('explains each row for itself, by columns that it reads', () => {
      const explained = model.attribute?.(unseen);
      if (explained === undefined) return;
      const { features, values, unit } = explained;
      // A column may tell in parts: `actions: entropy`.
      const isRead = (name: string) => model.features.some(column => `${name}: `.startsWith(`${column.name}: `));
      expect(features.filter(name => !isRead(name))).toEqual([]);
      expect(values.length).toBe(unseen.rows * features.length);
      const odd = values.findIndex(value => !Number.isFinite(value));
      const where = `row ${Math.floor(odd / features.length)}, ${features[odd % features.length]}`;
      expect(odd, `the attribution of ${where}, is ${values[odd]}`).toBe(-1);
      const row = unseen.rows - 1;
      const alone = model.attribute!(selectRows(unseen, Int32Array.of(row)));
      expect(unit).toMatch(/^[a-z-]+( [a-z-]+)*$/);
      expect(alone).toEqual({ features, unit, values: values.slice(row * features.length) });
      expect(type.restore(stored(model.state())).attribute!(unseen)).toEqual(explained);
    });

    it('has a simple baseline that learned something, if any', () => {
      const { simpleBaseline } = model;
      if (simpleBaseline === undefined) return;
      const scores = simpleBaseline.score(unseen);
      expectProbabilities(scores, unseen.rows);
      expect(areaUnderCurve(scores, unseen.labels)).toBeGreaterThan(0.6);
      expect(type.restore(stored(model.state())).simpleBaseline!.score(unseen)).toEqual(scores);
    });

    it('trains many at once as it trains each', async () => {
      if (type.trainMany === undefined) return;
      const candidates = [{}, hyperparameters, { ...type.defaults, ...hyperparameters }];
      const together = await type.trainMany(dataset, candidates, trainContext(7));
      for (const [i, candidate] of candidates.entries()) {
        const alone = await type.train(dataset, candidate, trainContext(7));
        expect(bytesOf(together[i]!.state())).toEqual(bytesOf(alone.state()));
        expect(await scored(together[i]!, unseen)).toEqual(await scored(alone, unseen));
      }
    });

    it('learns the same with one thread and with three', async () => {
      expect(bytesOf((await train(dataset, { threads: 3 })).state())).toEqual(bytesOf(model.state()));
    });

    it('changes nothing in the data', async () => {
      const before = structuredClone(dataset);
      await scored(await train(dataset), dataset);
      expect(dataset).toEqual(before);
    });

    it('scores a row the same wherever it stands', async () => {
      const order = seededRandom(3).shuffle(Int32Array.from({ length: unseen.rows }, (_, row) => row));
      const [scores, shuffled] = [await scored(model, unseen), await scored(model, selectRows(unseen, order))];
      expect(shuffled).toEqual(Float64Array.from(order, row => scores[row]!));
      const alone: number[] = [];
      for (const row of order.subarray(0, 20))
        alone.push((await scored(model, selectRows(unseen, Int32Array.of(row))))[0]!);
      expect(alone).toEqual([...shuffled.subarray(0, 20)]);
    });

    it('does not care for the order of the columns', async () => {
      const reversed = await train({ ...dataset, columns: dataset.columns.toReversed() });
      const [scores, others] = [await scored(model, unseen), await scored(reversed, unseen)];
      const apart = scores.map((score, row) => Math.abs(score - others[row]!));
      expect(Math.max(...apart)).toBeLessThan(1e-6);
      const turned = { ...unseen, columns: unseen.columns.toReversed() };
      expect(await scored(model, turned)).toEqual(scores);
    });

    it('survives missing values, absent columns and columns it does not know', async () => {
      const emptied = await scored(model, { ...unseen, columns: unseen.columns.map(withoutValues) });
      expectProbabilities(emptied, unseen.rows);
      expect(await scored(model, { ...unseen, columns: [] })).toEqual(emptied);
      const unknown: Column = {
        kind: 'text',
        name: 'never seen',
        values: Array.from({ length: unseen.rows }, () => 'x'),
      };
      expect(await scored(model, { ...unseen, columns: [unknown, ...unseen.columns] })).toEqual(
        await scored(model, unseen),
      );
    });

    it('survives training on missing values', async () => {
      const holes = { ...dataset, columns: dataset.columns.map((column, i) => (i === 0 ? withHoles(column) : column)) };
      expectProbabilities(await scored(await train(holes), unseen), unseen.rows);
    });

    it.each([1e308, -1e308, Number.POSITIVE_INFINITY])('gives a score where numbers are %d', async value => {
      const columns = unseen.columns.map(column =>
        column.kind === 'numeric' ? { ...column, values: column.values.map(() => value) } : column,
      );
      expectProbabilities(await scored(model, { ...unseen, columns }), unseen.rows);
    });

    it('scores no rows as no rows', async () => {
      expect(await scored(model, selectRows(unseen, new Int32Array(0)))).toEqual(new Float64Array(0));
    });

    it('tells how far it is, and stops when it is asked to', async () => {
      const shares: number[] = [];
      await train(dataset, { progress: share => void shares.push(share) });
      expect(shares.length).toBeGreaterThan(0);
      expect(shares.every(share => share >= 0 && share <= 1)).toBe(true);
      await expect(train(dataset, { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
    });
  });
}

/** As those do who may wait for a program. */
async function scored(model: Model, rows: Dataset): Promise<Float64Array> {
  await model.prepare?.(rows, new AbortController().signal);
  return model.score(rows);
}

function expectProbabilities(scores: Float64Array, rows: number): void {
  expect(scores.length).toBe(rows);
  const row = scores.findIndex(score => !(score >= 0 && score <= 1));
  expect(row, `row ${row} has the score ${scores[row]}, expected one from 0 to 1`).toBe(-1);
}

/** As a package keeps it: JSON text, and the bytes of the arrays. */
function bytesOf({ json, arrays }: ModelState): { json: string; arrays: Record<string, string> } {
  const bytes = Object.entries(arrays).map(([name, array]) => {
    const hex = Buffer.from(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength).toString('hex');
    return [name, `${array.constructor.name} ${hex}`] as const;
  });
  return { json: JSON.stringify(json), arrays: Object.fromEntries(bytes) };
}

function stored(state: ModelState): ModelState {
  return { json: JSON.parse(JSON.stringify(state.json)) as JsonObject, arrays: structuredClone(state.arrays) };
}

function withoutValues(column: Column): Column {
  return withHoles(column, () => true);
}

/** Every third value missing. */
function withHoles(column: Column, missing = (row: number) => row % 3 === 0): Column {
  switch (column.kind) {
    case 'numeric':
    case 'timestamp':
      return { ...column, values: column.values.map((value, row) => (missing(row) ? Number.NaN : value)) };
    case 'categorical':
      return { ...column, codes: column.codes.map((code, row) => (missing(row) ? -1 : code)) };
    case 'text':
      return { ...column, values: column.values.map((value, row) => (missing(row) ? null : value)) };
    case 'sequence':
      return withEmptyRows(column, missing);
  }
}

function withEmptyRows(column: Extract<Column, { kind: 'sequence' }>, missing: (row: number) => boolean): Column {
  const rows = Array.from({ length: column.offsets.length - 1 }, (_, row) =>
    missing(row) ? [] : [...column.codes.subarray(column.offsets[row], column.offsets[row + 1])],
  );
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((codes, row) => {
    offsets[row + 1] = offsets[row]! + codes.length;
  });
  return { ...column, offsets, codes: Int32Array.from(rows.flat()) };
}

/** The share of (positive, negative) pairs that the scores put in order; ties count half. */
function areaUnderCurve(scores: Float64Array, labels: Uint8Array): number {
  let [ordered, pairs] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    for (let j = 0; j < scores.length; j++) {
      if (labels[i] !== 1 || labels[j] !== 0) continue;
      pairs++;
      ordered += scores[i]! > scores[j]! ? 1 : scores[i]! === scores[j]! ? 0.5 : 0;
    }
  }
  return ordered / pairs;
}
