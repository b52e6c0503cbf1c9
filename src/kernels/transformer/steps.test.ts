import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { type Engine, openEngine, twinEngine } from './engine.ts';
import { ITSELF, type Steps, ZERO } from './steps.ts';

const FLOATS = 1 << 14;
const INTS = 256;

/** Where a step finds what it needs, whichever engine takes it. */
interface Places {
  /** The n-th array: of FLOATS / 8 numbers. */
  array(n: number): number;
  readonly offsets: number;
  readonly ids: number;
}

interface Shape {
  readonly lengths: readonly number[];
  /** Of a head. */
  readonly size: number;
  readonly heads: number;
  readonly seed: number;
}

const shapes = fc.record<Shape>({
  lengths: fc.array(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }),
  size: fc.integer({ min: 1, max: 3 }).map(fours => 4 * fours),
  heads: fc.integer({ min: 1, max: 3 }),
  seed: fc.integer(),
});

/** The same random numbers, offsets and ids in both engines. */
function fill({ floats, ints, firstFloat, firstInt }: Engine, { lengths, seed }: Shape): Places {
  const random = seededRandom(seed);
  for (let i = 0; i < FLOATS; i++) floats[firstFloat + i] = random.normal();
  const places = { array: (n: number) => firstFloat + (n * FLOATS) / 8, offsets: firstInt, ids: firstInt + 128 };
  // Offsets count from where the batch begins, not from the first row here.
  let offset = 5;
  [0, ...lengths].forEach((length, row) => {
    offset += length;
    ints[places.offsets + row] = offset;
  });
  for (let i = 0; i < 128; i++) ints[places.ids + i] = random.integer(8);
  return places;
}

/** Takes the step in both engines; how far apart what lies in memory afterwards is, relative to numbers above one. */
function difference(shape: Shape, take: (steps: Steps, places: Places) => void): number {
  const engines = [openEngine(FLOATS, INTS), twinEngine(new Float64Array(FLOATS), INTS)];
  const [kernel, twin] = engines.map(engine => {
    const places = fill(engine, shape);
    take(engine.steps, places);
    // The scratch of attention is the kernel's own: the twin leaves the last array as it is.
    engine.steps.shrink(places.array(7), FLOATS / 8, 0);
    return Float64Array.from(engine.floats.subarray(engine.firstFloat, engine.firstFloat + FLOATS));
  });
  return kernel!.reduce((most, value, i) => Math.max(most, Math.abs(value - twin![i]!) / (1 + Math.abs(twin![i]!))), 0);
}

const tokens = ({ lengths }: Shape) => lengths.reduce((sum, length) => sum + length, 0);
const width = ({ size, heads }: Shape) => size * heads;

const STEPS: Readonly<Record<string, (shape: Shape) => (steps: Steps, places: Places) => void>> = {
  'a product':
    shape =>
    (steps, { array }) =>
      steps.product(array(0), 16, array(1), 7, 1, array(2), 12, tokens(shape), 12, shape.size, ZERO),
  'a product that begins with a row':
    shape =>
    (steps, { array }) =>
      steps.product(array(0), 20, array(1), 20, 1, array(2), 20, tokens(shape), 20, 9, array(3)),
  'a product of a transposed matrix that is added':
    shape =>
    (steps, { array }) =>
      steps.product(array(0), 8, array(1), 1, 13, array(2), 8, 13, 8, tokens(shape), ITSELF),
  'the embedding':
    shape =>
    (steps, { array, ids, offsets }) =>
      steps.embed(array(0), ids, offsets, shape.lengths.length, array(1), array(2), width(shape)),
  'the embedding, backwards':
    shape =>
    (steps, { array, ids, offsets }) => {
      steps.embedBackward(array(0), array(1), offsets, shape.lengths.length, width(shape));
      steps.scatter(array(2), array(1), ids, tokens(shape), width(shape), 2, 5);
    },
  dropout:
    shape =>
    (steps, { array }) =>
      steps.dropout(array(0), 1000, shape.seed | 0, 3, 2 ** 22, 1.5),
  'a norm':
    shape =>
    (steps, { array }) =>
      steps.addNorm(array(0), array(1), array(2), array(3), array(4), array(5), array(6), 20, width(shape), 1e-5),
  'a norm, backwards':
    shape =>
    (steps, { array }) =>
      steps.addNormBackward(array(0), array(0), array(1), array(2), array(3), array(4), array(5), 20, width(shape)),
  attention:
    shape =>
    (steps, { array, offsets }) =>
      steps.attend(
        ...([array(0), array(1), array(2), array(3), array(4), offsets, shape.lengths.length] as const),
        ...([width(shape), shape.heads, array(7)] as const),
      ),
  relu:
    () =>
    (steps, { array }) => {
      steps.relu(array(0), 1000);
      steps.reluBackward(array(1), array(0), 1000);
    },
  sums:
    shape =>
    (steps, { array }) => {
      steps.addColumns(array(0), array(1), 30, width(shape));
      steps.add(array(2), array(3), 400);
    },
  'a transposition':
    () =>
    (steps, { array }) =>
      steps.transpose(array(0), array(1), 9, 14),
  'means of rows':
    shape =>
    (steps, { array, offsets }) => {
      steps.pool(array(0), array(1), offsets, shape.lengths.length, width(shape));
      steps.poolBackward(array(2), array(3), offsets, shape.lengths.length, width(shape));
    },
  'the optimiser':
    () =>
    (steps, { array }) => {
      steps.relu(array(2), 400);
      steps.shrink(array(0), 399, 0.9);
      steps.adamW(array(0), array(1), array(2), array(3), 400, 0.7, 0.01, 3, 0.9, 0.999, 0.1);
    },
};

describe('a step in WebAssembly agrees with its twin on any shape', () => {
  it.each(Object.entries(STEPS))('%s', (_, step) => {
    fc.assert(
      fc.property(shapes, shape => {
        expect(difference(shape, step(shape))).toBeLessThan(3e-5);
      }),
      { numRuns: 40 },
    );
  });

  it('attention, backwards', () => {
    fc.assert(
      fc.property(shapes, shape => {
        const take = (steps: Steps, { array, offsets }: Places) => {
          const rows = shape.lengths.length;
          const of = [array(2), array(3), array(4), offsets, rows, width(shape), shape.heads, array(7)] as const;
          steps.attend(array(0), array(1), ...of);
          // The context's array is taken for one of the slopes: three more are left.
          steps.attendBackward(array(5), array(6), array(0), array(4), array(1), ...of);
        };
        expect(difference(shape, take)).toBeLessThan(3e-5);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the steps', () => {
  const { steps, floats, ints, firstFloat, firstInt } = openEngine(FLOATS, INTS);

  it('run in WebAssembly here, not in the twin', () => {
    expect(openEngine(16, 16).memory).not.toBeNull();
  });

  it('give every row of a product the same bytes, wherever it stands and whatever is beside it', () => {
    const random = seededRandom(1);
    const [a, b, c] = [firstFloat, firstFloat + 4096, firstFloat + 8192];
    for (let i = 0; i < 8192; i++) floats[firstFloat + i] = random.normal();
    steps.product(c, 20, a, 37, 1, b, 20, 11, 20, 37, ZERO);
    const together = floats.slice(c, c + 220);
    for (let row = 0; row < 11; row++) {
      steps.product(c, 20, a + 37 * row, 37, 1, b, 20, 1, 20, 37, ZERO);
      expect(floats.slice(c, c + 20)).toEqual(together.slice(20 * row, 20 * row + 20));
    }
  });

  it('add squares up', () => {
    floats.set([3, -4, 0, 12], firstFloat);
    expect(steps.squares(firstFloat, 4)).toBe(169);
  });

  it('drop the asked share, differently for every seed', () => {
    const dropped = [1, 2].map(seed => {
      floats.fill(1, firstFloat, firstFloat + 8000);
      steps.dropout(firstFloat, 8000, seed, 0, Math.round(0.3 * 2 ** 24), 1 / 0.7);
      return floats.slice(firstFloat, firstFloat + 8000).map(value => (value === 0 ? 1 : 0));
    });
    for (const zeros of dropped) expect(zeros.filter(zero => zero === 1).length / 8000).toBeCloseTo(0.3, 1);
    const both = dropped[0]!.filter((zero, i) => zero === 1 && dropped[1]![i] === 1).length;
    expect(both / 8000).toBeCloseTo(0.09, 1);
  });

  it('attend to nothing but the large score, however large it is', () => {
    const [context, probabilities, q, k, v, scratch] = [0, 1, 2, 3, 4, 5].map(n => firstFloat + 1024 * n) as [
      ...[number, number, number, number, number, number],
    ];
    floats.fill(0, firstFloat, firstFloat + 6144);
    ints.set([0, 2], firstInt);
    floats.set([1e15, 0, 0, 0, 1e15, 0, 0, 0], q);
    floats.set([1e15, 0, 0, 0, -1e15, 0, 0, 0], k);
    floats.set([1, 2, 3, 4, 5, 6, 7, 8], v);
    steps.attend(context, probabilities, q, k, v, firstInt, 1, 4, 1, scratch);
    expect([...floats.slice(context, context + 8)]).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  });
});
