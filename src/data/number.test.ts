import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberIn } from './number.ts';

/** All the ways to write a decimal number that a file may use. */
const decimals = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.stringMatching(/^\d{0,22}$/),
    fc.constantFrom('', '.'),
    fc.stringMatching(/^\d{0,22}$/),
    fc.option(fc.tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '-', '+'), fc.integer({ min: 0, max: 340 }))),
  )
  .map(([sign, whole, point, fraction, exponent]) => `${sign}${whole}${point}${fraction}${exponent?.join('') ?? ''}`)
  .filter(text => /\d/.test(text.split(/e/i)[0]!));

const expected = (text: string) => (Number.isFinite(Number(text)) ? Number(text) : Number.NaN);

it('reads every decimal number as Number does, to the last bit', () => {
  fc.assert(
    fc.property(decimals, text => {
      expect(numberIn(text)).toBe(expected(text));
    }),
    { numRuns: 3000 },
  );
});

it('reads what programs print for a double back to the same double', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 21 }),
      (value, digits) => {
        for (const text of [String(value), value.toPrecision(digits), value.toExponential(digits - 1)]) {
          expect(numberIn(text)).toBe(expected(text));
        }
      },
    ),
    { numRuns: 3000 },
  );
});

it('rounds correctly next to the middle of two doubles', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 54n }), fc.integer({ min: 0, max: 18 }), (mantissa, places) => {
      const digits = String(2n * mantissa + 1n);
      const text = `${digits.slice(0, digits.length - places) || '0'}.${digits.slice(digits.length - places)}`;
      expect(numberIn(text)).toBe(Number(text));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  '',
  ' ',
  '-',
  '+',
  '.',
  '-.',
  'e5',
  '1e',
  '1e+',
  '1e5.0',
  '1.2.3',
  '1,000',
  '1_000',
  '0x10',
  '0b1',
  '--1',
  '1-',
  '1 2',
])('does not take %j for a number', text => {
  expect(numberIn(text)).toBeNaN();
});

it.each(['nan', 'NaN', 'inf', 'Infinity', '-Infinity', '1e999', '-1e400', '١٢', '１', '½', '1n', 'true'])(
  'does not take %j for a number either',
  text => {
    expect(numberIn(text)).toBeNaN();
  },
);

it('allows blanks around a number, leading zeros, and a point at either end', () => {
  expect([' 2.5', '\t-7 ', '007', '.5', '5.', '+3', '-0'].map(numberIn)).toEqual([2.5, -7, 7, 0.5, 5, 3, -0]);
});
