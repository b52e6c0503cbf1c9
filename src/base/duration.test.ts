import { expect, it } from 'vitest';
import { DURATION, parseDuration } from './duration.ts';

it.each([
  ['1s', 1000],
  ['90s', 90_000],
  ['5m', 300_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
])('reads %s', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
  expect(DURATION.holds(text)).toBe(true);
});

it.each(['', '5', 'm', '0m', '-5m', '1.5h', '5 m', '5M', '1w', '9999999999s'])('does not read %j', text => {
  expect(parseDuration(text)).toBeNaN();
  expect(DURATION.holds(text)).toBe(false);
});

it('takes text only', () => {
  for (const found of [300, null, undefined, ['5m']]) expect(DURATION.holds(found)).toBe(false);
});
