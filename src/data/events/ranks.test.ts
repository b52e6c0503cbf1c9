import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { mean, variance } from '../../base/statistics.ts';
import { Ranks } from './ranks.ts';

it.each([
  ['normal', (u: number) => 5 + u],
  ['skewed', (u: number) => Math.exp(u / 2)],
  ['of two kinds', (u: number) => (u > 0.5 ? 15 + u / 5 : 3 + u / 5)],
])('scores are normal where numbers are %s', (_, shape) => {
  const random = seededRandom('ranks');
  const ranks = new Ranks();
  for (let i = 0; i < 5000; i++) ranks.add(shape(random.normal()), 1);
  const scores = Array.from({ length: 5000 }, () => ranks.score(shape(random.normal())));
  expect(Math.abs(mean(scores))).toBeLessThan(0.1);
  expect(Math.abs(variance(scores) - 1)).toBeLessThan(0.1);
  expect(scores.filter(score => score > 1.96).length / 5000).toBeCloseTo(0.025, 2);
});

it('no score is further out than what came before allows', () => {
  const ranks = new Ranks();
  for (let i = 0; i < 10; i++) ranks.add(4, 1);
  expect(ranks.score(4)).toBeCloseTo(0, 1);
  expect(ranks.score(19)).toBeLessThan(2);
  expect(ranks.score(0)).toBeGreaterThan(-2);
});

it('what is taken out is as if it had never been there', () => {
  const numbers = fc.array(fc.double({ min: 0, max: 25, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(numbers, numbers, (kept, gone) => {
      const [ranks, other] = [new Ranks(), new Ranks()];
      for (const value of [...kept, ...gone]) ranks.add(value, 1);
      for (const value of gone) ranks.add(value, -1);
      for (const value of kept) other.add(value, 1);
      for (const value of [0, 1, 2.5, 7, 30]) expect(ranks.score(value)).toBe(other.score(value));
    }),
  );
});
