import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, FIRST_ACTION, NgramTree, START } from './ngram-tree.ts';
import { probabilitiesAlong } from './witten-bell.ts';

const ACTIONS = 4;
/** The actions, the end, and one for all that was never seen. */
const ALPHABET = ACTIONS + 2;
const UNSEEN = FIRST_ACTION + ACTIONS;
const actions = fc.array(fc.integer({ min: FIRST_ACTION, max: UNSEEN - 1 }), { maxLength: 9 });
const corpus = fc.array(actions, { maxLength: 9 });

function learn(order: number, lists: readonly (readonly number[])[]): NgramTree {
  const tree = new NgramTree(order, 1);
  for (const list of lists) tree.add(0, Int32Array.from(list), 0, list.length);
  return tree;
}

function along(tree: NgramTree, list: readonly number[]): Float64Array {
  const probabilities = new Float64Array((list.length + 1) * tree.order);
  const sequence = { items: Int32Array.from(list), length: list.length };
  probabilitiesAlong(tree, tree, 0, ALPHABET, sequence, probabilities);
  return probabilities;
}

/** The textbook's recursion, by searching all sequences for the context each time. */
function slow(lists: readonly (readonly number[])[], context: readonly number[], item: number): number {
  const followers: number[] = [];
  for (const list of lists) {
    const whole = [START, ...list, END];
    for (let at = 1; at < whole.length; at++) {
      const before = whole.slice(Math.max(0, at - context.length), at);
      if (before.join() === context.join()) followers.push(whole[at]!);
    }
  }
  const shorter = context.length === 0 ? 1 / ALPHABET : slow(lists, context.slice(1), item);
  const kinds = new Set(followers).size;
  if (followers.length === 0) return shorter;
  return (followers.filter(other => other === item).length + kinds * shorter) / (followers.length + kinds);
}

describe('Witten-Bell probabilities', () => {
  it('are those of the textbook', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), corpus, actions, (order, lists, list) => {
        const found = along(learn(order, lists), list);
        const whole = [START, ...list, END];
        for (let i = 0; i <= list.length; i++) {
          for (let k = 0; k < order; k++) {
            const context = whole.slice(Math.max(0, i + 1 - k), i + 1);
            expect(found[i * order + k]).toBeCloseTo(slow(lists, context, whole[i + 1]!), 12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('sum to one over all that could come next', () => {
    fc.assert(
      fc.property(corpus, actions, (lists, list) => {
        const tree = learn(3, lists);
        const last = (item: number) => along(tree, [...list, item])[list.length * 3 + 2]!;
        const items = Array.from({ length: ACTIONS + 1 }, (_, i) => FIRST_ACTION + i);
        const end = along(tree, list)[list.length * 3 + 2]!;
        expect(items.reduce((sum, item) => sum + last(item), end)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('never reach zero, not even for what was never seen', () => {
    const tree = learn(3, [[2, 3, 4, 5, 2, 3, 4, 5]]);
    const found = along(tree, [UNSEEN, UNSEEN, 5, 5]);
    expect(found.every(probability => probability > 0 && probability < 0.5)).toBe(true);
  });

  it('are even where nothing was learned', () => {
    expect([...along(learn(2, []), [2, 3])].every(probability => probability === 1 / ALPHABET)).toBe(true);
  });
});
