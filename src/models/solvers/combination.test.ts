import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { addUp, type CombinationTask, learnCombination } from './combination.ts';

const quietly = async () => {};

/** Column 0 tells the label, 1 tells more of it, 2 is noise, 3 is constant. */
function task(change: Partial<CombinationTask> = {}): CombinationTask {
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
    core: [0],
    candidates: { more: [1], noise: [2], constant: [3] },
    folds: Uint8Array.from({ length: rows }, (_, row) => row % 5),
    ...change,
  };
}

describe('a combination of measures', () => {
  it('takes in what helps rows left out, and nothing else', async () => {
    const { combination, candidates } = await learnCombination(task(), quietly);
    expect(candidates.map(({ name, joined }) => [name, joined])).toEqual([
      ['more', true],
      ['noise', false],
      ['constant', false],
    ]);
    expect(candidates[0]!.gain).toBeGreaterThan(5 * candidates[0]!.noise);
    const [first, second, noise, constant] = combination.weights;
    expect([first! > 0.5, second! > 0.5, noise, constant]).toEqual([true, true, 0, 0]);
  });

  it('adds up what each measure says', async () => {
    const { data, ...others } = task();
    const { combination } = await learnCombination({ data, ...others }, quietly);
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
    const { combination } = await learnCombination({ ...others, data: turned, candidates: {} }, quietly);
    expect([...combination.weights.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    const positives = data.labels.reduce((total, label) => total + label, 0);
    expect(1 / (1 + Math.exp(-combination.weights[4]!))).toBeCloseTo(positives / 1000, 6);
  });
});
