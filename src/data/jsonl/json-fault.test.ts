import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFaultAt, repeatedKey, valueAt } from './json-fault.ts';

it.each([
  ['{"a":tru}', 5],
  ['{"a":1}}', 7],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['{,}', 1],
  ['{1:2}', 1],
  ['[1,2', 4],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['[}', 1],
  ['{"a":[1}', 7],
  ['{"a":01}', 5],
  ['{"a":1.}', 5],
  ['{"a":"x', 7],
  ['{"a":"\u0001"}', 6],
  ['{"a":"\\x"}', 6],
  ["{'a':1}", 1],
  ['{"a":1} x', 8],
  ['', 0],
  ['1 2', 2],
  ['NaN', 0],
])('finds where %s stops being JSON', (text, at) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonFaultAt(text)).toBe(at);
});

it('blames nothing before the place where a valid text was broken', () => {
  const broken = fc.tuple(
    fc.json({ maxDepth: 4 }),
    fc.nat(),
    fc.constantFrom('}', ']', ',', '"', 'x', '#', '\u0002', '-'),
  );
  fc.assert(
    fc.property(broken, ([json, place, character]) => {
      const at = place % (json.length + 1);
      const text = json.slice(0, at) + character + json.slice(at);
      try {
        JSON.parse(text);
      } catch {
        const fault = jsonFaultAt(text);
        // A number, a word or an escape is blamed at its beginning.
        const start = text.slice(0, at).search(/[\\\w.+-]*$/);
        expect(fault).toBeGreaterThanOrEqual(start);
        expect(fault).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});

it('finds where the value of a key stands: in the outermost object, the last one', () => {
  expect(valueAt('{"b":{"a":1},"a": 2}', 'a')).toBe(18);
  expect(valueAt('{"a":1,"\\u0061":[2]}', 'a')).toBe(16);
  expect(valueAt('{"x":"a:","a":"y"}', 'a')).toBe(14);
});

it.each([
  ['{"a":1,"b":2,"a":3}', 2, { key: 'a', at: 13 }],
  ['{"a" : 1, "\\u0061"\t:2}', 1, { key: 'a', at: 10 }],
  ['{"a":"\\":","b":{"a":1,"c":[{"b":2}]}}', 2, null],
  ['{"a":"10:00:00","b":"\\\\"}', 2, null],
  ['{}', 0, null],
])('finds in %s the key that stands twice', (text, keys, found) => {
  expect(Object.keys(JSON.parse(text)).length).toBe(keys);
  expect(repeatedKey(text, keys)).toEqual(found);
});

it('finds a repeated key in exactly the lines that lose one when they are parsed', () => {
  const key = fc.constantFrom('a', 'b', 'a":', '\\', ' ', '"a"', '10:00');
  const entry = fc.tuple(
    key,
    fc.oneof(
      fc.json({ maxDepth: 2 }),
      key.map(text => JSON.stringify(text)),
    ),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), fc.constantFrom('', ' ', '\t '), (entries, space) => {
      const text = `{${entries.map(([name, json]) => `${JSON.stringify(name)}${space}:${space}${json}`).join(',')}}`;
      const keys = Object.keys(JSON.parse(text)).length;
      expect(repeatedKey(text, keys) !== null).toBe(keys < entries.length);
    }),
    { numRuns: 1000 },
  );
});

it('goes as deep as a line nests', () => {
  expect(jsonFaultAt('['.repeat(500_000))).toBe(500_000);
});
