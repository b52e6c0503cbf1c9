import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_ACTION, type NgramCounts, NgramTree } from './ngram-tree.ts';
import { PartedCounts } from './parted-counts.ts';
import { probabilitiesAlong } from './witten-bell.ts';

const actions = fc.array(fc.integer({ min: FIRST_ACTION, max: FIRST_ACTION + 3 }), { maxLength: 8 });
const someones = fc.array(actions, { maxLength: 6 });

function add(tree: NgramTree, root: number, lists: readonly (readonly number[])[]): void {
  for (const list of lists) tree.add(root, Int32Array.from(list), 0, list.length);
}

/** What the first root makes of a sequence. */
function along(tree: NgramTree, counts: NgramCounts, list: readonly number[]): number[] {
  const probabilities = new Float64Array((list.length + 1) * tree.order);
  probabilitiesAlong(tree, counts, 0, 6, { items: Int32Array.from(list), length: list.length }, probabilities);
  return [...probabilities];
}

describe('counts that are parted', () => {
  it('are as if the one who is taken out had never been', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), someones, someones, someones, (order, taken, left, read) => {
        const [tree, without] = [new NgramTree(order, 3), new NgramTree(order, 3)];
        add(without, 0, left);
        [taken, left].forEach((lists, i) => {
          add(tree, 0, lists);
          add(tree, 1 + i, lists);
        });
        const counts = tree.copyOfCounts();
        const parted = new PartedCounts(tree, 0);
        parted.takeOut(counts, 1);
        for (const list of [...taken, ...read])
          expect(along(tree, counts, list)).toEqual(along(without, without, list));
        parted.putBack(counts, 1);
        expect(counts).toEqual(tree.copyOfCounts());
      }),
    );
  });

  it('leave alone what was taken out of both before', () => {
    const tree = new NgramTree(3, 2);
    const lists = [
      [2, 3, 4],
      [2, 3, 5],
    ];
    for (const root of [0, 1]) add(tree, root, lists);
    const counts = tree.copyOfCounts();
    for (const root of [0, 1]) tree.takeOut(counts, root, Int32Array.from(lists[0]!), 0, 3);
    new PartedCounts(tree, 0).takeOut(counts, 1);
    expect([counts.followed[0], counts.followers[0]]).toEqual([0, 0]);
  });
});
