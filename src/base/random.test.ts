import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const draws = (n: number, draw: () => number) => Array.from({ length: n }, draw);

describe('seededRandom', () => {
  it('draws the same numbers for the same seed, on every machine and Node', () => {
    const random = seededRandom(42);
    // From a second implementation in Python. A change here would change every model trained with a seed.
    expect(draws(4, () => random.uint32())).toEqual([1860606254, 2880730644, 3223353130, 3280924574]);
    expect(draws(3, () => seededRandom('a').next())).toEqual(draws(3, () => seededRandom('a').next()));
  });

  it('forks by name, whatever was drawn before', () => {
    const [one, other] = [seededRandom(1), seededRandom(1)];
    one.next();
    expect(one.fork('split').uint32()).toBe(other.fork('split').uint32());
    expect(one.fork('split').uint32()).not.toBe(one.fork('train').uint32());
  });

  it('is uniform in [0, 1) and standard normal', () => {
    const random = seededRandom(7);
    const n = 200_000;
    const uniform = draws(n, random.next);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.min(...uniform.slice(0, 1e4))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...uniform.slice(0, 1e4))).toBeLessThan(1);
    // Five standard errors: 5 × 0.29 / √n and 5 / √n.
    expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(0.0033);
    const normal = draws(n, random.normal);
    expect(Math.abs(mean(normal))).toBeLessThan(0.0112);
    expect(Math.abs(mean(normal.map(value => value * value)) - 1)).toBeLessThan(0.0158);
  });

  it.each([0, -1, 2 ** 32 + 1, Number.NaN])('refuses to draw an integer below %s', below => {
    expect(() => seededRandom(1).integer(below)).toThrow(RangeError);
  });

  it('draws every integer below a bound about equally often', () => {
    const random = seededRandom(3);
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) counts[random.integer(7)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(10_000));
  });

  it('shuffles to a permutation', () => {
    const shuffled = seededRandom(1).shuffle(Int32Array.from({ length: 100 }, (_, i) => i));
    expect([...shuffled].sort((a, b) => a - b)).toEqual([...Array(100).keys()]);
    expect([...shuffled]).not.toEqual([...Array(100).keys()]);
  });
});
