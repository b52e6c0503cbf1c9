/** Holds the reading of a configuration to an answer, whatever somebody wrote into it: a Config or a ConfigurationError. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse, problems } from '../testing/config-text.ts';

const schema = fileURLToPath(new URL('../../config/training-schedule.schema.json', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpora/config/hostile-json.json', import.meta.url));

const before = Object.getOwnPropertyNames(Object.prototype);
const untouched = () => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
};

it.each([
  '{"__proto__": {"x": 1}}',
  '{"\\u005f_proto__": {"x": 1}}',
  '{"constructor": {"prototype": {"x": 1}}}',
  '{"toString": 1, "valueOf": 1, "hasOwnProperty": 1}',
  '{"datasets": {"__proto__": {"x": 1}}}',
  '{"performance_thresholds": {"__proto__": {"x": 1}, "constructor": 1}}',
  '{"promotion": {"margins": {"__proto__": {"x": 1}, "constructor": 1}}}',
  '{"sources": {"__proto__": {"location": "x.csv"}}}',
  '{"models": [{"name": "a", "type": "logistic", "hyperparameters": {"__proto__": {"x": 1}, "toString": 1}}]}',
  '{"models": [{"name": "a", "type": "__proto__"}, {"name": "b", "type": "constructor", "dataset": "__proto__"}]}',
])('refuses %s', text => {
  expect(problems(text).length).toBeGreaterThan(0);
  untouched();
});

it('takes columns of any name', () => {
  const text = '{"sources": {"s": {"location": "s.csv", "columns": {"__proto__": "text", "constructor": "numeric"}}}}';
  const { kinds } = parse(text).sources['s']!;
  expect(Object.entries(kinds)).toEqual([
    ['__proto__', 'text'],
    ['constructor', 'numeric'],
  ]);
  expect(Object.getPrototypeOf(kinds)).toBeNull();
  untouched();
});

const located = /^(c\.json:\d+:\d+: [^\p{Cc}\u2028\u2029]+|… and \d+ more)$/u;
const keys = fc.constantFrom(...wordsOfSchema(), '__proto__', 'constructor', '', 'a', 'x_min');

it('answers anything with a configuration or with problems at their places', () => {
  const values = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof(fc.constantFrom('a', 'logistic', 'synthetic', 's.csv', '0 0 * * *', '30d', 'time'), fc.string()),
      fc.oneof(fc.double(), fc.integer(), fc.constantFrom(null, true, 0, 0.5, 1)),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map(Object.fromEntries),
    ),
  })).value;
  fc.assert(
    fc.property(values, value => {
      for (const problem of problems(JSON.stringify(value))) expect(problem).toMatch(located);
      untouched();
    }),
    { numRuns: 1500 },
  );
});

it('answers any text and any bytes the same way', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc
      .tuple(fc.constantFrom('[', '{"a":', '[{"a":[', '//', '/*', '"\\', '1', '{"models":['), fc.nat(50_000))
      .map(([part, times]) => part.repeat(times)),
  );
  fc.assert(
    fc.property(texts, text => {
      for (const problem of problems(text)) expect(problem).toMatch(located);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      for (const problem of problems(bytes)) expect(problem).toMatch(located);
    }),
    { numRuns: 500 },
  );
});

/** All that a key can be, so that random objects come near to real ones. */
function wordsOfSchema(): string[] {
  const text = readFileSync(schema, 'utf8');
  return [...new Set(Array.from(text.matchAll(/"([a-z_0-9]+)": \{/g), match => match[1]!))];
}

it.skipIf(!existsSync(corpus))(
  'refuses every case of the corpus at its place (skipped where ../shared is absent)',
  () => {
    const cases: string[] = JSON.parse(readFileSync(corpus, 'utf8'));
    expect(cases.length).toBeGreaterThan(15);
    for (const text of cases) expect(problems(text)[0], text.slice(0, 60)).toMatch(/^c\.json:\d+:\d+: /);
    untouched();
  },
);
