import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { END, FIRST_ACTION, NgramTree, START } from './ngram-tree.ts';
import { SequenceMeter } from './sequence-meter.ts';
import { probabilitiesAlong } from './witten-bell.ts';

const actions = fc.array(fc.integer({ min: FIRST_ACTION, max: FIRST_ACTION + 3 }), { maxLength: 12 });
const ALPHABET = 6;

function treeOf(order: number, lists: readonly (readonly number[])[]): NgramTree {
  const tree = new NgramTree(order, 2);
  lists.forEach((list, i) => {
    tree.add(i % 2, Int32Array.from(list), 0, list.length);
  });
  return tree;
}

function measure(tree: NgramTree, list: readonly number[], meter = new SequenceMeter(tree, { others: 1 }, ALPHABET)) {
  const values = new Float64Array(meter.width);
  meter.read({ items: Int32Array.from(list), length: list.length }, tree);
  meter.measure(0, values, 0);
  const { means, repeats, peaks, shape } = meter.measures;
  return Object.fromEntries([...means, ...repeats, ...peaks, ...shape].map((name, i) => [name, values[i]!]));
}

/** By text and maps, as the definitions say. */
function slowly(tree: NgramTree, list: readonly number[]): Record<string, number> {
  const { order } = tree;
  const sequence = { items: Int32Array.from(list), length: list.length };
  const along = (root: number) => {
    const probabilities = new Float64Array((list.length + 1) * order);
    probabilitiesAlong(tree, tree, root, ALPHABET, sequence, probabilities);
    return probabilities;
  };
  const [here, there] = [along(0), along(1)];
  const whole = [START, ...list, END];
  const found: Record<string, number> = {};
  for (let k = 0; k < order; k++) {
    const surprises = new Map<string, number>();
    const ratios = new Map<string, number>();
    for (let i = 0; i <= list.length; i++) {
      const text = whole.slice(Math.max(0, i + 1 - k), i + 2).join(' ');
      surprises.set(text, -Math.log2(here[i * order + k]!));
      ratios.set(text, Math.log2(there[i * order + k]! / here[i * order + k]!));
    }
    const each = (probability: (at: number) => number) =>
      Array.from({ length: list.length + 1 }, (_, i) => Math.log2(probability(i * order + k)));
    const mean = (values: Iterable<number>) => [...values].reduce((sum, v, _, all) => sum + v / all.length, 0);
    found[`surprise ${k + 1}`] = mean(surprises.values());
    found[`others ${k + 1}`] = mean(ratios.values());
    found[`surprise ${k + 1} with repeats`] = mean(each(at => 1 / here[at]!));
    found[`others ${k + 1} with repeats`] = mean(each(at => there[at]! / here[at]!));
    found['peak surprise'] = Math.max(...surprises.values());
    found['peak others'] = Math.max(...ratios.values());
  }
  const counts = new Map<number, number>();
  for (const action of list) counts.set(action, (counts.get(action) ?? 0) + 1);
  const shares = [...counts.values()].map(count => count / list.length);
  const pairs = list.slice(1).map((action, i) => [list[i]!, action] as const);
  const of = Math.max(1, pairs.length);
  found['entropy'] = shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  found['diversity'] = counts.size / Math.max(1, list.length);
  found['repetition'] = pairs.filter(([first, second]) => first === second).length / of;
  found['transitions'] = new Set(pairs.map(pair => pair.join(' '))).size / of;
  found['length'] = Math.log2(1 + list.length);
  return found;
}

describe('the meter of sequences', () => {
  it('measures what the definitions say', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(actions, { maxLength: 8 }),
        fc.array(actions, { minLength: 1, maxLength: 3 }),
        (order, lists, measured) => {
          const tree = treeOf(order, lists);
          const meter = new SequenceMeter(tree, { others: 1 }, ALPHABET);
          for (const list of measured) {
            const [found, expected] = [measure(tree, list, meter), slowly(tree, list)];
            expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
            for (const name of Object.keys(found)) expect(found[name], name).toBeCloseTo(expected[name]!, 10);
          }
        },
      ),
    );
  });

  it('counts a loop once, however long it runs', () => {
    const tree = treeOf(3, [[2, 3, 4]]);
    const loop = (rounds: number) => Array.from({ length: rounds }, () => [2, 3, 5]).flat();
    const [short, long] = [measure(tree, loop(3)), measure(tree, loop(1000))];
    for (const name of ['surprise 1', 'surprise 2', 'surprise 3', 'peak surprise', 'others 3', 'entropy']) {
      expect(long[name], name).toBeCloseTo(short[name]!, 10);
    }
  });

  it('tells what a loop does over and over from what comes once', () => {
    const tree = treeOf(3, [[2, 3, 4]]);
    const [once, often] = [measure(tree, [2, 3, 5]), measure(tree, [2, 3, ...Array.from({ length: 50 }, () => 5)])];
    expect(often['surprise 1']).toBeCloseTo(once['surprise 1']!, 10);
    expect(often['surprise 1 with repeats']).toBeGreaterThan(once['surprise 1 with repeats']! + 0.5);
  });

  it('gives finite measures of an empty sequence and of one of a million actions', () => {
    const tree = treeOf(3, [[2, 3, 4], [2]]);
    for (const list of [[], Array.from({ length: 1_000_000 }, (_, i) => FIRST_ACTION + ((i * i) % 7))]) {
      expect(Object.values(measure(tree, list)).every(Number.isFinite)).toBe(true);
    }
  });
});
