import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../base/random.ts';
import { sumPaths, sumPathsKernel, sumPathsTwin, type Walk, type WalkedTrees } from './forest.ts';

/** Trees that split anywhere, until a node is a leaf by chance or lies `deepest` steps down. */
function randomTrees(count: number, width: number, deepest: number, random: Random): WalkedTrees {
  const starts = [0];
  const [features, thresholds, children, heights]: number[][] = [[], [], [], []];
  for (let tree = 0; tree < count; tree++) {
    const start = features!.length;
    const depths = [0];
    for (let node = 0; node < depths.length; node++) {
      const isLeaf = depths[node]! >= deepest || random.next() < 0.2;
      features!.push(isLeaf ? -1 : random.integer(width));
      thresholds!.push(isLeaf ? Number.POSITIVE_INFINITY : random.normal());
      children!.push(start + (isLeaf ? node : depths.length));
      if (!isLeaf) depths.push(depths[node]! + 1, depths[node]! + 1);
    }
    heights!.push(Math.max(...depths));
    starts.push(features!.length);
  }
  return {
    starts: Int32Array.from(starts),
    features: Int32Array.from(features!),
    thresholds: Float32Array.from(thresholds!),
    children: Int32Array.from(children!),
    heights: Int32Array.from(heights!),
    lengths: Float64Array.from(features!, () => 10 * random.next()),
  };
}

/** Normal values, some of them infinite. */
function randomWalk(rows: number, width: number, after: readonly number[], random: Random): Walk {
  const values = Float32Array.from({ length: rows * width }, () => {
    const chance = random.next();
    return chance < 0.01 ? Number.POSITIVE_INFINITY : chance < 0.02 ? Number.NEGATIVE_INFINITY : random.normal();
  });
  return {
    ...{ rows, width, after },
    fill(first, count, columns, stride) {
      for (let j = 0; j < width; j++) {
        for (let i = 0; i < count; i++) columns[j * stride + i] = values[(first + i) * width + j]!;
      }
    },
  };
}

describe('the forest kernel', () => {
  it('gives the sums of its twin, bit for bit, on any trees and rows', () => {
    const shape = fc.record({
      trees: fc.integer({ min: 1, max: 12 }),
      rows: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 1, max: 9 }),
      deepest: fc.integer({ min: 0, max: 9 }),
      seed: fc.integer(),
    });
    fc.assert(
      fc.property(shape, ({ trees: count, rows, width, deepest, seed }) => {
        const random = seededRandom(seed);
        const trees = randomTrees(count, width, deepest, random);
        const walk = randomWalk(rows, width, [...new Set([1, count >> 1, count])].filter(Boolean).sort(), random);
        expect(sumPathsKernel(trees, walk)).toEqual(sumPathsTwin(trees, walk));
      }),
    );
  });

  it('does the work where there are rows enough, and says the same either way', () => {
    const random = seededRandom(1);
    const trees = randomTrees(20, 4, 8, random);
    for (const rows of [1, 31, 32, 257]) {
      const walk = randomWalk(rows, 4, [20], random);
      expect(sumPaths(trees, walk)).toEqual(sumPathsTwin(trees, walk));
    }
  });

  it('does not mix up two forests that take turns, the larger one too large for the memory of the other', () => {
    const random = seededRandom(2);
    const [small, large] = [randomTrees(2, 3, 3, random), randomTrees(200, 50, 9, random)];
    const [few, many] = [randomWalk(300, 3, [2], random), randomWalk(300, 50, [200], random)];
    const expected = [sumPathsTwin(small, few), sumPathsTwin(large, many)];
    for (let turn = 0; turn < 2; turn++) {
      expect([sumPathsKernel(small, few), sumPathsKernel(large, many)]).toEqual(expected);
    }
  });
});
