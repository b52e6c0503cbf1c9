/** Holds what messages show of other people's values to one short line that still says what the value is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { showJson } from './show-json.ts';

it.each([
  ['café', '"café"'],
  ['a\nb', '"a\\nb"'],
  ['\u001b[31m', '"\\u001b[31m"'],
  ['\u202eevil', '"\\u{202e}evil"'],
  ['##[error]x', '"##\\u{5b}error]x"'],
  [undefined, 'undefined'],
  [{ a: [1, null] }, '{"a":[1,null]}'],
])('shows %j as %s', (value, shown) => {
  expect(showJson(value)).toBe(shown);
});

it('cuts between characters, never inside one', () => {
  expect(showJson('\u{1f600}'.repeat(100), 10)).toBe(`"${'\u{1f600}'.repeat(4)}…`);
});

it('keeps any text on one short line, without invisible characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), text => {
      const shown = showJson(text, 40);
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});

it('shows printable text that is short enough as JSON of the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), text => {
      fc.pre(!text.includes('#['));
      expect(JSON.parse(showJson(text, 1000))).toBe(text);
    }),
  );
});
