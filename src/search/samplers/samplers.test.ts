/** What every way to choose must keep, and that learning from trials pays. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../base/json.ts';
import { seededRandom } from '../../base/random.ts';
import { lies, type SearchSpace } from '../../models/search-space.ts';
import { keyOf, type Point, type SearchPlan, type Told } from '../sampler.ts';
import { gridSampler } from './grid.ts';
import { parzen } from './parzen.ts';
import { randomSampler } from './random.ts';
import { tpeSampler } from './tpe.ts';

const samplers = { grid: gridSampler, random: randomSampler, tpe: tpeSampler };
const MIXED: SearchSpace = {
  c: { min: 1e-3, max: 1e3, log: true },
  kind: ['a', 'b', 'c', 'd'],
  trees: { min: 1, max: 200, integer: true },
};

function plan(space: SearchSpace, trials: number, seed = 1, start: Point | null = null): SearchPlan {
  return { space, trials, start, random: seededRandom(seed) };
}

/** A whole search of a function; `value` null: it failed. */
function searched(
  make: (plan: SearchPlan) => ReturnType<typeof gridSampler>,
  given: SearchPlan,
  worth: (point: Point) => number | null,
  batch?: number,
): Told[] {
  const sampler = make(given);
  const told: Told[] = [];
  while (told.length < given.trials) {
    const points = sampler.propose(Math.min(batch ?? sampler.batch, given.trials - told.length), told);
    if (points.length === 0) break;
    told.push(...points.map(point => ({ point, value: worth(point), isComplete: true })));
  }
  return told;
}

const number = (value: Json | undefined) => value as number;
const mixed = ({ c, kind, trees }: Point) =>
  -(Math.log10(number(c) / 3) ** 2) - 'badc'.indexOf(kind as string) / 2 - (number(trees) - 60) ** 2 / 4000;

describe.each(Object.entries(samplers))('%s', (_, make) => {
  it('stays in the space, tries nothing twice, and fills its number of trials', () => {
    const told = searched(make, plan(MIXED, 60), mixed);
    expect(told).toHaveLength(60);
    expect(new Set(told.map(({ point }) => keyOf(point))).size).toBe(60);
    for (const { point } of told) {
      expect(Object.keys(point)).toEqual(Object.keys(MIXED));
      for (const [name, dimension] of Object.entries(MIXED)) expect(lies(point[name], dimension)).toBe(true);
    }
  });

  it('depends on the seed and on what was told, and on nothing else', () => {
    const tried = (seed: number) => searched(make, plan(MIXED, 40, seed), mixed).map(({ point }) => keyOf(point));
    expect(tried(1)).toEqual(tried(1));
    expect(tried(1)).not.toEqual(tried(2));
  });

  it('ends when all was tried', () => {
    const space = { a: [1, 2, 3], b: [true, false] };
    const told = searched(make, plan(space, 50), ({ a }) => number(a));
    expect(new Set(told.map(({ point }) => keyOf(point))).size).toBe(6);
  });

  it('goes on when trials fail', () => {
    const told = searched(make, plan(MIXED, 40), point => (number(point['trees']) > 100 ? null : mixed(point)));
    expect(told).toHaveLength(40);
  });
});

it('a grid tries every combination in order, and with fewer trials a random part of them', () => {
  const space = { a: [1, 2], b: ['x', 'y', 'z'] };
  const all = searched(gridSampler, plan(space, 6), () => 0).map(({ point }) => `${point['a']}${point['b']}`);
  expect(all).toEqual(['1x', '1y', '1z', '2x', '2y', '2z']);
  const some = searched(gridSampler, plan(space, 3), () => 0).map(({ point }) => `${point['a']}${point['b']}`);
  expect(some).toHaveLength(3);
  expect(all.filter(each => some.includes(each))).toEqual(some);
});

it.each([randomSampler, tpeSampler])('begins with the point that it is given', make => {
  const start = { c: 1, kind: 'd', trees: 100 };
  expect(searched(make, plan(MIXED, 3, 1, start), mixed)[0]!.point).toEqual(start);
});

const branin = ({ x, y }: Point) => {
  const [a, b] = [number(x), number(y)];
  const bowl = b - (5.1 / (4 * Math.PI ** 2)) * a * a + (5 / Math.PI) * a - 6;
  return -(bowl ** 2 + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(a) + 10);
};
const quadratic = (point: Point) =>
  -Object.values(point).reduce<number>((sum, value, i) => sum + (number(value) - 0.3 - 0.1 * i) ** 2, 0);
const unit = { min: 0, max: 1 };
const functions: readonly (readonly [string, SearchSpace, (point: Point) => number])[] = [
  ['Branin', { x: { min: -5, max: 10 }, y: { min: 0, max: 15 } }, branin],
  ['one of mixed kinds', MIXED, mixed],
  ['a bowl in five dimensions', { a: unit, b: unit, c: unit, d: unit, e: unit }, quadratic],
];
it.each(functions)('tpe finds more than chance on %s, in the median of 51 seeds', (_, space, worth) => {
  const best = (make: typeof tpeSampler, seed: number) =>
    Math.max(...searched(make, plan(space, 40, seed), worth).map(({ value }) => value!));
  const seeds = Array.from({ length: 51 }, (_, seed) => seed);
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[25]!;
  const [learned, drawn] = [seeds.map(seed => best(tpeSampler, seed)), seeds.map(seed => best(randomSampler, seed))];
  // Of what chance leaves to be found (Branin's least value is 0.398), less than 60 %.
  const optimum = worth === branin ? -0.398 : 0;
  expect((optimum - median(learned)) / (optimum - median(drawn))).toBeLessThan(0.6);
  expect(seeds.filter(seed => learned[seed]! > drawn[seed]!).length).toBeGreaterThan(32);
});

const five = [0, 1, 2, 3, 4];
const ofLists: readonly (readonly [string, SearchSpace, Point, number])[] = [
  ['4 × 4 × 4, 20 trials', { a: [0, 1, 2, 3], b: [0, 1, 2, 3], c: [0, 1, 2, 3] }, { a: 2, b: 1, c: 3 }, 20],
  ['5 × 5 × 5 × 5, 40 trials', { a: five, b: five, c: five, d: five }, { a: 3, b: 1, c: 3, d: 0 }, 40],
];
it.each(ofLists)('tpe finds the best of a space of lists more often than chance: %s', (_, space, best, trials) => {
  const worth = (point: Point) =>
    -Object.entries(best).reduce((sum, [name, value]) => sum + (number(point[name]) - number(value)) ** 2, 0);
  const times = (make: typeof tpeSampler) =>
    Array.from({ length: 51 }, (_, seed) => searched(make, plan(space, trials, seed), worth)).filter(told =>
      told.some(({ value }) => value === 0),
    ).length;
  // Chance finds it in trials / points of the runs; a sampler that only repeats it would too.
  expect(times(tpeSampler)).toBeGreaterThan(times(randomSampler) + 12);
});

describe('a density over a space', () => {
  it('sums to one, and draws as it says', () => {
    const space: SearchSpace = { x: unit, k: ['a', 'b', 'c'] };
    const density = parzen(space, [
      { x: 0.02, k: 'a' },
      { x: 0.3, k: 'a' },
      { x: 0.9, k: 'b' },
    ]);
    const cells = 200;
    const mass = (from: number, to: number, k: string) =>
      Array.from({ length: cells }, (_, i) => from + ((i + 0.5) / cells) * (to - from))
        .map(x => (Math.exp(density.logDensity({ x, k })) * (to - from)) / cells / 3)
        .reduce((sum, part) => sum + part, 0);
    expect(['a', 'b', 'c'].reduce((sum, k) => sum + mass(0, 1, k), 0)).toBeCloseTo(1, 3);
    const random = seededRandom(1);
    const drawn = Array.from({ length: 20_000 }, () => density.draw(random));
    const share = drawn.filter(({ x, k }) => k === 'a' && number(x) < 0.25).length / drawn.length;
    expect(Math.abs(share - mass(0, 0.25, 'a'))).toBeLessThan(0.015);
  });

  it('is even where it has no points', () => {
    const density = parzen({ x: unit, k: ['a', 'b'] }, []);
    expect(density.logDensity({ x: 0.1, k: 'a' })).toBe(0);
    expect(density.logDensity({ x: 0.9, k: 'b' })).toBe(0);
  });
});
