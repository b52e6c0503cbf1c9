import { describe, expect, it } from 'vitest';
import { CancelledError } from '../base/errors.ts';
import { type Random, seededRandom } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { labeledTable, numbersOf, numericColumn } from '../testing/tables.ts';
import { type ImportanceRequest, permutationImportance } from './permutation-importance.ts';

/** `a` tells much, `b` little, `noise` nothing; the score weighs all three. */
function visits(rows: number, random: Random): LabeledDataset {
  const draw = () => Float64Array.from({ length: rows }, () => random.normal());
  const [a, b, noise] = [draw(), draw(), draw()];
  const labels = Float64Array.from(a, (value, row) =>
    random.next() < logistic(2 * value + 0.5 * b[row]! - 1) ? 1 : 0,
  );
  return labeledTable([numericColumn('a', a), numericColumn('b', b), numericColumn('noise', noise)], labels);
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

function score(dataset: LabeledDataset): Float64Array {
  const [a, b, noise] = ['a', 'b', 'noise'].map(name => numbersOf(dataset, name));
  return a!.map((value, row) => logistic(2 * value + 0.5 * b![row]! + 0.1 * noise![row]! - 1));
}

function measure(dataset: LabeledDataset, change: Partial<ImportanceRequest> = {}) {
  return permutationImportance({
    ...{ dataset, features: ['noise', 'a', 'b'], score, repeats: 5, level: 0.95, random: seededRandom(1) },
    pause: async () => {},
    ...change,
  });
}

describe('permutation importance', () => {
  it('is a loss: what the model leans on comes first, with a value above 0', async () => {
    const found = await measure(visits(2000, seededRandom('visits')));
    expect(found.map(({ feature }) => feature)).toEqual(['a', 'b', 'noise']);
    const [a, b] = found;
    for (const metric of ['roc_auc', 'average_precision'] as const) {
      expect(a![metric]!.value).toBeGreaterThan(0.2);
      expect(b![metric]!.interval!.low).toBeGreaterThan(0);
      expect(a![metric]!.interval!.low).toBeGreaterThan(b![metric]!.interval!.high);
    }
  });

  it('tends to what all permutations give on average', async () => {
    const dataset = labeledTable([numericColumn('x', [0.9, 0.8, 0.3, 0.6, 0.1])], [1, 1, 0, 0, 0]);
    const ofColumn = (given: LabeledDataset) => numbersOf(given, 'x').slice();
    const losses = permutations([0, 1, 2, 3, 4]).map(order => {
      const x = order.map(i => numbersOf(dataset, 'x')[i]!);
      let wins = 0;
      for (const p of [0, 1]) for (const n of [2, 3, 4]) wins += x[p]! > x[n]! ? 1 : 0;
      return 1 - wins / 6;
    });
    const expected = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    const [found] = await measure(dataset, { features: ['x'], score: ofColumn, repeats: 4000 });
    expect(found!.roc_auc!.value).toBeCloseTo(expected, 1);
    expect(Math.abs(found!.roc_auc!.value - expected)).toBeLessThan(0.02);
  });

  it('has intervals that hold what a far larger sample says, nineteen times in twenty', async () => {
    const truth = new Map(
      (await measure(visits(100_000, seededRandom('truth')), { repeats: 2 })).map(each => [each.feature, each]),
    );
    const held = { roc_auc: 0, average_precision: 0 };
    const tries = 150;
    for (let i = 0; i < tries; i++) {
      for (const { feature, ...found } of await measure(visits(300, seededRandom(`try ${i}`)), {
        random: seededRandom(i),
      })) {
        for (const metric of ['roc_auc', 'average_precision'] as const) {
          const { low, high } = found[metric]!.interval!;
          const value = truth.get(feature)![metric]!.value;
          if (low <= value && value <= high) held[metric]++;
        }
      }
    }
    for (const count of Object.values(held)) {
      expect(count / (3 * tries)).toBeGreaterThan(0.91);
      expect(count / (3 * tries)).toBeLessThan(0.99);
    }
  });

  it('is the same for the same seed, whatever the order of the features', async () => {
    const dataset = visits(300, seededRandom('order'));
    expect(await measure(dataset, { features: ['a', 'b', 'noise'] })).toEqual(await measure(dataset));
    expect(await measure(dataset, { random: seededRandom(2) })).not.toEqual(await measure(dataset));
  });

  it('does not exist with one class only', async () => {
    const dataset = { ...visits(20, seededRandom(1)), labels: new Uint8Array(20) };
    expect(await measure(dataset, { features: ['a'] })).toEqual([
      { feature: 'a', roc_auc: null, average_precision: null },
    ]);
  });

  it('changes nothing in the data, and stops between two features when it is asked to', async () => {
    const dataset = visits(50, seededRandom(1));
    const before = structuredClone(dataset);
    await measure(dataset);
    expect(dataset).toEqual(before);
    const pause = async () => {
      throw new CancelledError('stopped');
    };
    await expect(measure(dataset, { pause })).rejects.toThrow(CancelledError);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap(item => permutations(items.filter(other => other !== item)).map(rest => [item, ...rest]));
}
