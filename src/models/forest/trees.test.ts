import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../../base/errors.ts';
import { averagePathLength } from './path-length.ts';
import { completeTrees, type StoredTrees, storedTrees } from './trees.ts';

/** One split on feature 1, whose right side is split again; then a tree that is a leaf. */
const stored: StoredTrees = {
  starts: Int32Array.of(0, 5, 6),
  features: Int32Array.of(1, -1, 0, -1, -1, -1),
  thresholds: Float32Array.of(0.5, Infinity, 2, Infinity, Infinity, Infinity),
  sizes: Int32Array.of(8, 5, 3, 1, 2, 8),
};

describe('completeTrees', () => {
  it('finds children, heights and path lengths in the order of the nodes', () => {
    const { children, heights, lengths } = completeTrees(stored, 2);
    expect([...children]).toEqual([1, 1, 3, 3, 4, 5]);
    expect([...heights]).toEqual([2, 0]);
    const [left, third, last] = [1 + averagePathLength(5), 2, 2 + averagePathLength(2)];
    const right = (third + 2 * last) / 3;
    const expected = [(5 * left + 3 * right) / 8, left, right, third, last, averagePathLength(8)];
    for (const [node, length] of expected.entries()) expect(lengths[node]).toBeCloseTo(length, 12);
  });

  it('stores the first trees as they were grown alone', () => {
    const { starts, features } = storedTrees(completeTrees(stored, 2), 1);
    expect([...starts]).toEqual([0, 5]);
    expect([...features]).toEqual([1, -1, 0, -1, -1]);
  });

  it.each([
    ['a feature that is not there', { features: Int32Array.of(2, -1, 0, -1, -1, -1) }],
    ['a feature below nothing', { features: Int32Array.of(-2, -1, 0, -1, -1, -1) }],
    ['a node without a parent', { features: Int32Array.of(1, -1, -1, -1, -1, -1) }],
    ['a child beyond the tree', { features: Int32Array.of(1, -1, 0, -1, 0, -1) }],
    ['trees that do not fill the nodes', { starts: Int32Array.of(0, 5, 5) }],
    ['a tree without a node', { starts: Int32Array.of(0, 0, 6) }],
    ['no tree', { starts: Int32Array.of(0) }],
    ['fewer thresholds than nodes', { thresholds: Float32Array.of(1) }],
    ['fewer sizes than nodes', { sizes: Int32Array.of(1) }],
  ])('refuses %s', (_, change) => {
    expect(() => completeTrees({ ...stored, ...change }, 2)).toThrow(IntegrityError);
  });
});
