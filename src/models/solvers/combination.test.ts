import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { addUp, type CombinationTask, combine, type Groups, tryOut } from './combination.ts';

const quietly = async () => {};

/** Column 0 tells the label, 1 tells more of it, 2 is noise, 3 is constant. */
function task(): CombinationTask {
  const [rows, width] = [1000, 4];
  const random = seededRandom('combination');
  const labels = Uint8Array.from({ length: rows }, () => random.integer(2));
  const values = Float64Array.from({ length: rows * width }, (_, i) => {
    const label = labels[Math.floor(i / width)]!;
    return [100 + 10 * (label + random.normal()), label + random.normal(), random.normal(), 3][i % width]!;
  });
  return {
    data: { values, labels, rows, width },
    classes: { negative: 1, positive: 1 },
    c: 1,
    isRising: [true, true, true, true],
  };
}

const GROUPS: Groups = { more: [1], noise: [2], nothing: [], constant: [3] };
const FOLDS = Uint8Array.from({ length: 1000 }, (_, row) => row % 5);

describe('a combination of measures', () => {
  it('takes in what helps rows left out, and nothing else', async () => {
    const { chosen, candidates } = await tryOut(task(), [0], GROUPS, FOLDS, quietly);
    expect(chosen).toEqual([0, 1]);
    expect(candidates.map(({ name, joined }) => [name, joined])).toEqual([
      ['more', true],
      ['noise', false],
      ['constant', false],
    ]);
    expect(candidates[0]!.gain).toBeGreaterThan(5 * candidates[0]!.noise);
    const [first, second, noise, constant] = (await combine(task(), chosen, quietly)).weights;
    expect([first! > 0.5, second! > 0.5, noise, constant]).toEqual([true, true, 0, 0]);
  });

  it('adds up what each measure says', async () => {
    const { data, ...others } = task();
    const combination = await combine({ data, ...others }, [0, 1, 2, 3], quietly);
    const added = new Float64Array(5);
    const sum = addUp(combination, data.values, 4 * 7, added, 1);
    expect(added[0]).toBe(0);
    expect(added.reduce((total, part) => total + part, combination.weights[4]!)).toBeCloseTo(sum, 12);
    const { centres, scales, weights } = combination;
    expect(added[1]).toBeCloseTo((weights[0]! * (data.values[28]! - centres[0]!)) / scales[0]!, 12);
  });

  it('says what share is positive where no measure may speak', async () => {
    const { data, ...others } = task();
    const turned = { ...data, values: data.values.map(value => -value) };
    const combination = await combine({ ...others, data: turned }, [0, 1], quietly);
    expect([...combination.weights.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    const positives = data.labels.reduce((total, label) => total + label, 0);
    expect(1 / (1 + Math.exp(-combination.weights[4]!))).toBeCloseTo(positives / 1000, 6);
  });

  it('finds the same weights with and without a constraint that does not bind', async () => {
    const { isRising: _, ...free } = task();
    const [bound, unbound] = [await combine(task(), [0, 1], quietly), await combine(free, [0, 1], quietly)];
    bound.weights.forEach((weight, j) => {
      expect(weight).toBeCloseTo(unbound.weights[j]!, 6);
    });
  });
});
