import { existsSync, readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isCanonical, MAX_DEPTH } from './canonical-json.ts';
import type { Json } from './json.ts';

const vectors = '../shared/corpora/jcs/rfc8785.json';

/** Any JSON value, `-0` left out since canonical JSON has only one zero. */
const anyJson = fc
  .jsonValue({ stringUnit: 'binary', maxDepth: 6 })
  .map(value => JSON.parse(JSON.stringify(value)) as Json);

/** The same value with the members of every object put in reverse. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(reversed);
  const pairs = Object.entries(value).map(([key, member]): [string, Json] => [key, reversed(member)]);
  return Object.fromEntries(pairs.reverse());
}

describe.skipIf(!existsSync(vectors))(`RFC 8785 vectors (${vectors}; skipped where absent)`, () => {
  for (const { name, input_b64, outhex } of existsSync(vectors) ? JSON.parse(readFileSync(vectors, 'utf8')) : []) {
    it(`prints ${name} byte for byte`, () => {
      const value = JSON.parse(Buffer.from(input_b64, 'base64').toString()) as Json;
      expect(Buffer.from(canonicalJson(value)).toString('hex')).toBe(outhex.join(''));
      expect(isCanonical(canonicalJson(value), value)).toBe(true);
    });
  }
});

describe('canonicalJson', () => {
  it('sorts members by UTF-16 code units, as the RFC shows in section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const printed = canonicalJson(Object.fromEntries(keys.map(key => [key, 0])));
    expect([...printed.matchAll(/"([^"]+)":0/g)].map(match => match[1])).toEqual([
      '\\r',
      '1',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ]);
  });

  // RFC 8785, appendix B: the bits of a double and its text.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('prints the double %s as %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text);
  });

  it('comes back as the value it was printed from', () => {
    fc.assert(
      fc.property(anyJson, value => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('prints what an independent implementation prints', () => {
    fc.assert(
      fc.property(anyJson, value => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(fc.property(anyJson, value => canonicalJson(value) === canonicalJson(reversed(value))));
  });

  it('keeps an own member named __proto__ and changes no prototype', () => {
    const value = JSON.parse('{"z":1,"__proto__":{"polluted":true}}') as Json;
    expect(canonicalJson(value)).toBe('{"__proto__":{"polluted":true},"z":1}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('prints one object twice, but refuses a cycle', () => {
    const shared = { a: 1 };
    expect(canonicalJson([shared, shared])).toBe('[{"a":1},{"a":1}]');
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => canonicalJson(cycle as Json)).toThrow(TypeError);
  });

  it.each<[string, unknown, string]>([
    ['NaN', { metrics: [1, Number.NaN] }, 'NaN at $.metrics[1]'],
    ['Infinity', Number.NEGATIVE_INFINITY, '-Infinity at $ '],
    ['an undefined member', { a: { b: undefined } }, 'undefined at $.a.b'],
    ['a hole', new Array(1), 'undefined at $[0]'],
    ['a lone surrogate', ['\ud800'], 'a lone surrogate at $[0]'],
    ['a lone surrogate in a name', { '\udc00': 1 }, 'a lone surrogate at $'],
    ['a Date', { at: new Date(0) }, 'an instance of a class at $.at'],
    ['a typed array', new Float64Array(2), 'an instance of a class at $'],
    ['a bigint', [1n], 'bigint at $[0]'],
    ['a function', { toJSON: () => 1 }, 'function at $.toJSON'],
  ])('refuses %s and says where', (_, value, message) => {
    expect(() => canonicalJson(value as Json)).toThrow(message);
  });

  it('refuses what is nested too deeply instead of overflowing the stack', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as Json;
    expect(canonicalJson(nested(MAX_DEPTH))).toHaveLength(2 * MAX_DEPTH);
    expect(() => canonicalJson(nested(MAX_DEPTH + 1))).toThrow('more than 512 levels');
    expect(isCanonical('['.repeat(200_000) + ']'.repeat(200_000), nested(200_000))).toBe(false);
  });
});

describe('isCanonical', () => {
  it('agrees with printing again, for canonical and for merely valid texts', () => {
    fc.assert(
      fc.property(anyJson, fc.constantFrom(0, 1), (value, space) => {
        for (const text of [
          canonicalJson(value),
          JSON.stringify(value, null, space),
          JSON.stringify(reversed(value)),
        ]) {
          const parsed = JSON.parse(text) as Json;
          expect(isCanonical(text, parsed)).toBe(canonicalJson(parsed) === text);
        }
      }),
    );
  });

  it.each([
    '{"b":1,"a":2}',
    '{"a":1,"a":2}',
    '{"2":1,"10":1}',
    '[1.0]',
    '[1e2]',
    '[-0]',
    '["\\u0041"]',
    '["\\ud800"]',
    '{"\\udfff":1}',
    '[1e999]',
    ' []',
  ])('says no to %s', text => {
    expect(isCanonical(text, JSON.parse(text) as Json)).toBe(false);
  });

  it('says yes to names that look like numbers, which an engine keeps in another order', () => {
    expect(isCanonical('{"10":1,"2":1}', JSON.parse('{"10":1,"2":1}') as Json)).toBe(true);
  });
});
