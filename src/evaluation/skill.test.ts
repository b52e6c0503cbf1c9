/** Holds what is asked of every model: scores that know nothing of the label never pass. */
import { expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { evaluate } from './metrics.ts';
import { skillCheck } from './skill.ts';

/** `gain`: how far the scores of positives lie above those of negatives, in standard deviations. */
function judged(rows: number, share: number, gain: number, seed = 1) {
  const random = seededRandom(seed);
  const labels = Uint8Array.from({ length: rows }, (_, row) => (row < share * rows ? 1 : 0));
  const scores = Float64Array.from(labels, label => 1 / (1 + Math.exp(3 - gain * label - random.normal())));
  return skillCheck(evaluate(scores, labels, 0.5, random, { resamples: 10 }));
}

it('passes scores that rise with the positives', () => {
  const check = judged(1000, 0.1, 1);
  expect(check).toMatchObject({ name: 'skill', status: 'pass', n: 100, limit: { comparison: 'at_least', value: 0.5 } });
  expect(check.message).toMatch(
    /^ROC AUC 0\.7\d+ is more than chance, which reaches 0\.5 \(100 rows of the rarer class of 1,000 rows; 95 % interval /,
  );
});

it('leaves open what may be chance, and says how many rows would tell', () => {
  const check = judged(300, 0.04, 0);
  expect(check.status).toBe('inconclusive');
  expect(check.message).toMatch(
    /cannot be told from chance.*: the model may know nothing; about [\d,]+ rows would decide\.$/,
  );
});

it('fails scores that fall with the positives', () => {
  expect(judged(1000, 0.1, -1)).toMatchObject({
    status: 'fail',
    message: expect.stringMatching(/no more than chance/),
  });
});

it('knows nothing with one class', () => {
  expect(judged(100, 0, 0)).toMatchObject({ status: 'insufficient_data', observed: null, interval: null });
});

it.each([
  [400, 40],
  [200, 4],
  [200, 10],
  [2000, 20],
  [200, 190],
])('passes scores that know nothing about once in forty times: %d rows, %d of them positive', (rows, positives) => {
  const runs = 800;
  const passed = Array.from({ length: runs }, (_, seed) => judged(rows, positives / rows, 0, seed)).filter(
    ({ status }) => status === 'pass',
  );
  // 2.5 %, and three standard deviations above.
  expect(passed.length / runs).toBeLessThan(0.025 + 3 * Math.sqrt((0.025 * 0.975) / runs));
});
