import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { type Pool, sampler, treeGrower } from './grow-tree.ts';
import { joinTrees } from './trees.ts';

function poolOf(columns: readonly (readonly number[])[]): Pool {
  return {
    rows: columns[0]!.length,
    columns: Float32Array.from(columns.flat()),
    features: Int32Array.from(columns.keys()),
  };
}

const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(1e30, -1e30, 1e-30, Infinity, -Infinity));

describe('treeGrower', () => {
  it('splits so that both sides get rows, no deeper than ceil(log2(psi)), and only where rows differ', () => {
    const table = fc.integer({ min: 2, max: 40 }).chain(rows =>
      fc.record({
        columns: fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 1, maxLength: 4 }),
        seed: fc.integer(),
      }),
    );
    fc.assert(
      fc.property(table, ({ columns, seed }) => {
        const pool = poolOf(columns);
        const psi = pool.rows;
        const { features, thresholds, children, sizes, heights } = joinTrees(
          [treeGrower(pool, psi, columns.length)(seededRandom(seed))],
          columns.length,
        );
        expect(heights[0]!).toBeLessThanOrEqual(Math.ceil(Math.log2(psi)));
        // Sent down again, every row of the sample is counted where it was when the tree grew.
        const counted = new Int32Array(features.length);
        const depthOf: number[] = [];
        for (let row = 0; row < psi; row++) {
          let [node, depth] = [0, 0];
          counted[0]!++;
          while (features[node] !== -1) {
            node = children[node]! + (pool.columns[features[node]! * psi + row]! > thresholds[node]! ? 1 : 0);
            counted[node]!++;
            depth++;
          }
          depthOf[node] = depth;
        }
        expect(counted).toEqual(sizes);
        expect(sizes.every(size => size > 0)).toBe(true);
        // A leaf of several rows is one that the height limit made, or whose rows are all alike.
        for (const [node, size] of sizes.entries()) {
          if (features[node] !== -1 || size === 1 || depthOf[node] === Math.ceil(Math.log2(psi))) continue;
          const inside = Array.from({ length: psi }, (_, row) => row).filter(row => leafOf(row) === node);
          const distinct = new Set(inside.map(row => columns.map(column => Math.fround(column[row]!)).join()));
          expect(distinct.size).toBe(1);
        }
        function leafOf(row: number): number {
          let node = 0;
          while (features[node] !== -1) {
            node = children[node]! + (pool.columns[features[node]! * psi + row]! > thresholds[node]! ? 1 : 0);
          }
          return node;
        }
      }),
    );
  });

  it('draws rows without replacement, each as often as any other', () => {
    const random = seededRandom('rows');
    const draw = sampler(20, 5);
    const rows = new Int32Array(5);
    const drawn = new Int32Array(20);
    for (let tree = 0; tree < 4000; tree++) {
      draw(rows, random);
      expect(new Set(rows).size).toBe(5);
      for (const row of rows) drawn[row]!++;
    }
    // 1000 each; five standard deviations of a binomial with p = 1/4.
    expect(Math.max(...drawn.map(count => Math.abs(count - 1000)))).toBeLessThan(140);
  });

  it('asks for no more features than it may, and for each of them in some tree', () => {
    const random = seededRandom('features');
    const pool = poolOf(Array.from({ length: 6 }, () => Array.from({ length: 64 }, () => random.normal())));
    const grow = treeGrower(pool, 64, 2);
    const trees = Array.from({ length: 40 }, () => new Set(grow(random).features.filter(feature => feature !== -1)));
    expect(trees.every(asked => asked.size === 2)).toBe(true);
    expect(new Set(trees.flatMap(asked => [...asked])).size).toBe(6);
  });

  it('draws a feature as often as it is listed', () => {
    const random = seededRandom('often');
    const columns = Array.from({ length: 2 }, () => Array.from({ length: 256 }, () => random.normal()));
    const grow = treeGrower({ ...poolOf(columns), features: Int32Array.of(0, 1, 1, 1) }, 256, 4);
    const asked = Array.from({ length: 100 }, () => grow(random).features[0]!);
    expect(asked.filter(feature => feature === 1).length).toBeGreaterThan(60);
    expect(asked.filter(feature => feature === 0).length).toBeGreaterThan(10);
  });
});
