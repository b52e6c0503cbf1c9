import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../../base/errors.ts';
import { END, FIRST_ACTION, type NgramArrays, type NgramCounts, NgramTree, START } from './ngram-tree.ts';

const sequences = fc.array(fc.array(fc.integer({ min: FIRST_ACTION, max: FIRST_ACTION + 4 }), { maxLength: 8 }), {
  maxLength: 12,
});
const orders = fc.integer({ min: 1, max: 4 });

function treeOf(order: number, lists: readonly (readonly number[])[], root = 0, roots = 1): NgramTree {
  const tree = new NgramTree(order, roots);
  for (const list of lists) tree.add(root, Int32Array.from(list), 0, list.length);
  return tree;
}

/** The n-grams that end at an item or at the end of a sequence, by their text. */
function slowCounts(order: number, lists: readonly (readonly number[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    const whole = [START, ...list, END];
    for (let last = 1; last < whole.length; last++) {
      for (let length = 1; length <= Math.min(order, last + 1); length++) {
        const text = whole.slice(last + 1 - length, last + 1).join(' ');
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function nodeOf(tree: NgramTree, text: string): number {
  return text.split(' ').reduce((node, item) => (node < 0 ? node : tree.find(node, Number(item))), 0);
}

/** By n-gram, so that trees of another order of nodes can be compared. */
function readable(tree: NgramTree, counts: NgramCounts): Record<string, readonly number[]> {
  const { parents, items } = tree.arrays();
  const text = (node: number): string =>
    parents[node] === -1 ? `root ${node}` : `${text(parents[node]!)} ${items[node]}`;
  const nodes = Array.from({ length: tree.size }, (_, node) => node).filter(
    node => node < tree.roots || counts.occurrences[node]! + counts.followed[node]! > 0,
  );
  return Object.fromEntries(
    nodes.map(node => [
      text(node),
      [counts.occurrences[node]!, counts.followed[node]!, counts.followers[node]!] as const,
    ]),
  );
}

describe('the tree of n-grams', () => {
  it('counts what a slow count by text finds', () => {
    fc.assert(
      fc.property(orders, sequences, (order, lists) => {
        const tree = treeOf(order, lists);
        const expected = slowCounts(order, lists);
        for (const [text, count] of expected) expect(tree.occurrences[nodeOf(tree, text)], text).toBe(count);
        const found = tree.arrays().occurrences.reduce((sum, count) => sum + count, 0);
        expect(found).toBe([...expected.values()].reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('knows of every n-gram how often and by how many different items it is followed', () => {
    fc.assert(
      fc.property(orders, sequences, (order, lists) => {
        const tree = treeOf(order, lists);
        const { parents, occurrences } = tree.arrays();
        for (let node = 0; node < tree.size; node++) {
          const children = occurrences.filter((count, child) => parents[child] === node && count > 0);
          expect(tree.followed[node]).toBe(children.reduce((sum, count) => sum + count, 0));
          expect(tree.followers[node]).toBe(children.length);
        }
      }),
    );
  });

  it('is as if sequences that are taken out had never been there', () => {
    fc.assert(
      fc.property(orders, sequences, sequences, (order, kept, gone) => {
        const tree = treeOf(order, [...kept, ...gone]);
        const counts = tree.copyOfCounts();
        for (const list of gone) tree.takeOut(counts, 0, Int32Array.from(list), 0, list.length);
        const without = treeOf(order, kept);
        expect(readable(tree, counts)).toEqual(readable(without, without));
        expect(readable(tree, tree)).toEqual(readable(treeOf(order, [...kept, ...gone]), tree.copyOfCounts()));
      }),
    );
  });

  it('is the same when it is restored from its arrays', () => {
    fc.assert(
      fc.property(orders, sequences, (order, lists) => {
        const tree = treeOf(order, lists, 2, 3);
        const restored = NgramTree.restore(order, 3, tree.arrays());
        expect(restored.arrays()).toEqual(tree.arrays());
        expect(restored.copyOfCounts()).toEqual(tree.copyOfCounts());
      }),
    );
  });

  it('can be used again when it was cleared', () => {
    fc.assert(
      fc.property(sequences, sequences, (first, second) => {
        const tree = treeOf(3, first);
        tree.clear();
        for (const list of second) tree.add(0, Int32Array.from(list), 0, list.length);
        expect(tree.arrays()).toEqual(treeOf(3, second).arrays());
        expect(tree.copyOfCounts()).toEqual(treeOf(3, second).copyOfCounts());
      }),
    );
  });

  it('keeps roots apart', () => {
    const tree = new NgramTree(2, 2);
    tree.add(0, Int32Array.of(5, 6), 0, 2);
    tree.add(1, Int32Array.of(6, 5), 0, 2);
    const follows = (root: number, first: number, second: number) => tree.find(tree.find(root, first), second) >= 0;
    expect([follows(0, 5, 6), follows(0, 6, 5), follows(1, 5, 6), follows(1, 6, 5)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it.each<[string, (arrays: NgramArrays) => NgramArrays]>([
    ['arrays of different lengths', arrays => ({ ...arrays, items: arrays.items.subarray(1) })],
    ['a node above its parent', arrays => ({ ...arrays, parents: arrays.parents.map(parent => parent + 9) })],
    ['a node twice', arrays => ({ ...arrays, items: arrays.items.map(() => 7) })],
    ['a count below zero', arrays => ({ ...arrays, occurrences: arrays.occurrences.map(() => -1) })],
  ])('refuses %s', (_, change) => {
    const arrays = change(treeOf(2, [[2, 3, 4]]).arrays());
    expect(() => NgramTree.restore(2, 1, arrays)).toThrow(IntegrityError);
  });
});
