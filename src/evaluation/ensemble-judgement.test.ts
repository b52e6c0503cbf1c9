/** An ensemble is worth being built where its members add to each other, and hardly ever where they do not. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { foldRows } from '../data/folds.ts';
import { judgeEnsemble } from './ensemble-judgement.ts';

/** Calibrated members: of all that decides the label, each knows its own part. */
function made(rows: number, seed: number, parts: readonly (readonly number[])[]) {
  const random = seededRandom(seed);
  const factors = Array.from({ length: 3 }, () => Float64Array.from({ length: rows }, () => random.normal()));
  const labels = Uint8Array.from({ length: rows }, (_, row) => {
    const logit = factors.reduce((sum, factor) => sum + factor[row]!, 0);
    return random.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  const members = parts.map(weights =>
    Float64Array.from({ length: rows }, (_, row) => {
      const logit = weights.reduce((sum, weight, i) => sum + weight * factors[i]![row]!, 0);
      return 1 / (1 + Math.exp(-logit));
    }),
  );
  const dataset: LabeledDataset = {
    ...{ name: 'calibration', rows, timestamp: null, group: null, labels },
    columns: [{ kind: 'numeric', name: 'x', values: factors[0]! }],
    origin: { source: 'test', location: '', digest: '', observedAt: null },
    label: { name: 'y', positive: '1', negative: '0' },
  };
  const folds = foldRows(dataset, { by: 'stratified', seed, folds: 5, calibrationShare: 0.2 });
  return { labels, members, folds, random };
}

const judged = (method: 'weighted' | 'stacked', given: ReturnType<typeof made>) =>
  judgeEnsemble(method, given.members, given.labels, given.folds, given.random);

describe.each(['weighted', 'stacked'] as const)('a %s ensemble', method => {
  it('is better where each member knows what the others do not', async () => {
    for (let seed = 0; seed < 10; seed++) {
      const found = await judged(
        method,
        made(1000, seed, [
          [0.9, 0, 0],
          [0, 0.9, 0.9],
        ]),
      );
      expect(found).toMatchObject({ isBetter: true, best: 1, n: 1000 });
      expect(found.ensembleLoss).toBeLessThan(found.memberLoss);
      expect(found.interval!.high).toBeLessThan(0);
    }
  });

  it('is hardly ever called better where one member knows all', async () => {
    let built = 0;
    for (let seed = 0; seed < 60; seed++) {
      const found = await judged(
        method,
        made(400, seed, [
          [1, 1, 1],
          [0.2, 0, 0],
        ]),
      );
      if (found.isBetter) built++;
    }
    expect(built).toBeLessThanOrEqual(3);
  });

  it('is no better than one member twice', async () => {
    const found = await judged(
      method,
      made(800, 1, [
        [1, 1, 1],
        [1, 1, 1],
      ]),
    );
    expect(found.isBetter).toBe(false);
  });

  it('is judged alike when it is judged again', async () => {
    const given = () =>
      judged(
        method,
        made(600, 2, [
          [1, 0, 0],
          [0, 1, 0],
        ]),
      );
    expect(await given()).toEqual(await given());
  });
});

it('lets no row be met by what was fitted on it', async () => {
  const given = made(600, 1, [
    [1, 0, 0],
    [0, 1, 0],
  ]);
  // Thirty columns of noise fit the rows that they are fitted on, and only these: the shrug beside them stays the best.
  const random = seededRandom(5);
  const noise = Array.from({ length: 30 }, () => Float64Array.from(given.labels, () => random.next()));
  const shrug = Float64Array.from(given.labels, () => 0.5);
  const found = await judged('stacked', { ...given, members: [...noise, shrug] });
  expect(found).toMatchObject({ isBetter: false, best: 30 });
  expect(found.ensembleLoss).toBeGreaterThan(found.memberLoss);
});
