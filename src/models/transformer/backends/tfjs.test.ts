import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../base/random.ts';
import { backendOptions, drawExamples, drawParameters, nameOf, SHAPES } from '../../../testing/drawn-transformer.ts';
import { referenceLogits, referenceLoss } from '../../../testing/transformer-reference.ts';
import { parameterLayout, type TransformerShape } from '../architecture.ts';
import type { BackendOptions, Examples } from '../backend.ts';
import type { TfjsEngine } from './load-tfjs.ts';
import { openTfjs } from './tfjs.ts';

const random = seededRandom('tfjs');
const [SMALL, TABULAR] = SHAPES as [TransformerShape, TransformerShape];
const start = drawParameters(SMALL, random);
const rows = drawExamples(SMALL, 20, random);

/** A folder with @tensorflow/tfjs-node in it, which downloads its engine when it is installed. */
const native = process.env['TFJS_NODE_WORKSPACE'];

const open = (engine: TfjsEngine, change: Partial<BackendOptions> = {}, shape = SMALL, parameters = start) =>
  openTfjs(engine, native ?? '.', backendOptions(shape, parameters, change));

function largest(values: Iterable<number>): number {
  return [...values].reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The largest difference, relative to the largest value. */
function difference(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  expect(found.length).toBe(expected.length);
  return largest(Array.from(found, (value, i) => value - expected[i]!)) / largest(Array.from(expected));
}

describe('the backend wasm', () => describeEngine('wasm'));
describe('the backend cpu', () => describeEngine('cpu'));
describe.skipIf(native === undefined)('the backend node (skipped without TFJS_NODE_WORKSPACE)', () =>
  describeEngine('node'),
);

function describeEngine(engine: TfjsEngine): void {
  it.each(SHAPES.map(shape => [nameOf(shape), shape] as const))(
    'scores as the reference does: %s',
    async (_, shape) => {
      const parameters = drawParameters(shape, random);
      // More than one block of rows.
      const examples = drawExamples(shape, 300, random);
      const logits = await (await open(engine, {}, shape, parameters)).logits(examples);
      expect(difference(logits, referenceLogits(shape, parameters, examples))).toBeLessThan(1e-5);
    },
  );

  it.each(SHAPES.map(shape => [nameOf(shape), shape] as const))(
    'finds the slopes of its loss: %s',
    async (_, shape) => {
      const parameters = drawParameters(shape, random);
      const examples = drawExamples(shape, 7, random);
      const gradient = await (await open(engine, {}, shape, parameters)).gradient(examples);
      // A few of each parameter, by central differences of the reference.
      const checked = parameterLayout(shape).parameters.flatMap(({ offset, size }) =>
        Array.from({ length: 2 }, () => offset + random.integer(size)),
      );
      const step = 1e-4;
      const slopes = checked.map(i => {
        const lossAt = (value: number) => referenceLoss(shape, Float64Array.from(parameters).with(i, value), examples);
        return (lossAt(parameters[i]! + step) - lossAt(parameters[i]! - step)) / (2 * step);
      });
      const most = largest(gradient);
      checked.forEach((i, place) => {
        expect(Math.abs(gradient[i]! - slopes[place]!) / most).toBeLessThan(1e-4);
      });
    },
  );

  it('knows the slope of a logit that is exactly 0', async () => {
    const { parameters } = parameterLayout(SMALL);
    const bias = parameters.find(({ name }) => name === 'logit/bias')!.offset;
    const backend = await open(engine, {}, SMALL, start.with(bias, 0));
    const empty = { rows: 1, tokens: new Int32Array(0), offsets: Int32Array.of(0, 0), tabular: new Float32Array(0) };
    const examples = { ...empty, labels: Uint8Array.of(1), weights: Float32Array.of(3) };
    expect(await backend.logits(examples)).toEqual(Float32Array.of(0));
    expect((await backend.gradient(examples))[bias]).toBeCloseTo(-1.5, 6);
  });

  it('tells the sum of the losses before the step', async () => {
    const backend = await open(engine);
    const before = referenceLoss(SMALL, start, rows) * rows.rows;
    expect(await backend.step(rows, 0.01)).toBeCloseTo(before, 4);
    expect(await backend.step(rows, 0.01)).toBeLessThan(before);
  });

  it('learns', async () => {
    const backend = await open(engine, { dropout: 0.1 });
    for (let i = 0; i < 60; i++) await backend.step(rows, 0.01);
    // Those without tokens look all the same.
    expect(referenceLoss(SMALL, await backend.parameters(), rows)).toBeLessThan(
      0.6 * referenceLoss(SMALL, start, rows),
    );
  });

  it('leaves what it is given as it is, and gives copies', async () => {
    const given = start.slice();
    const backend = await open(engine, {}, SMALL, given);
    const gradient = await backend.gradient(rows);
    await backend.step(rows, 0.01);
    expect(given).toEqual(start);
    const learned = await backend.parameters();
    learned.fill(0);
    expect(await backend.parameters()).not.toEqual(learned);
    expect(await backend.gradient(rows)).not.toEqual(gradient);
  });

  it('leaves no tensors behind', async () => {
    const backend = await open(engine, { dropout: 0.2 });
    await backend.step(rows, 0.01);
    const before = memory();
    await backend.step(rows, 0.01);
    await backend.gradient(rows);
    await backend.logits(rows);
    await backend.close();
    expect(memory()).toMatchObject({ numTensors: before.numTensors, numBytes: before.numBytes });
  });
}

describe.each(['wasm', 'cpu'] as const)('the bytes of the backend %s', engine => {
  it('are told by its seed, and by nothing else', async () => {
    const learned = async (seed: number) => {
      const backend = await open(engine, { dropout: 0.3, seed });
      for (let i = 0; i < 3; i++) await backend.step(rows, 0.01);
      return backend.parameters();
    };
    const first = await learned(1);
    expect(await learned(1)).toEqual(first);
    expect(await learned(2)).not.toEqual(first);
  });

  it('know of dropout while it learns only', async () => {
    const [plain, dropping] = [await open(engine), await open(engine, { dropout: 0.5 })];
    expect(await dropping.gradient(rows)).toEqual(await plain.gradient(rows));
    expect(await dropping.logits(rows)).toEqual(await plain.logits(rows));
    expect(await dropping.step(rows, 0.01)).not.toBeCloseTo(await plain.step(rows, 0.01), 3);
  });
});

it('keeps two engines apart that work in turn', async () => {
  const alone = async (engine: 'wasm' | 'cpu') => {
    const backend = await open(engine);
    for (let i = 0; i < 3; i++) await backend.step(rows, 0.01);
    return backend.parameters();
  };
  const expected = [await alone('wasm'), await alone('cpu')];
  const both = [await open('wasm'), await open('cpu')];
  for (let i = 0; i < 3; i++) await Promise.all(both.map(backend => backend.step(rows, 0.01)));
  expect(await Promise.all(both.map(backend => backend.parameters()))).toEqual(expected);
  expect(expected[0]).not.toEqual(expected[1]);
});

it('finds the same slopes with both engines', async () => {
  const parameters = drawParameters(TABULAR, random);
  const examples: Examples = drawExamples(TABULAR, 40, random);
  const [wasm, cpu] = await Promise.all(
    (['wasm', 'cpu'] as const).map(async engine => (await open(engine, {}, TABULAR, parameters)).gradient(examples)),
  );
  expect(difference(wasm!, cpu!)).toBeLessThan(1e-5);
});
