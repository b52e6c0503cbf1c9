import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CancelledError, ConfigurationError, DataError, type MlopsError } from '../../base/errors.ts';
import { sha256 } from '../../base/files.ts';
import { fileOptions, loadContext, temporaryFolder } from '../../testing/data-files.ts';
import type { SourceOptions } from '../data-source.ts';
import type { Dataset, LabeledDataset } from '../dataset.ts';
import { readJsonl } from '../jsonl/read-jsonl.ts';
import { jsonl } from './jsonl.ts';

const path = join(temporaryFolder(), 'table.jsonl');
const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));

function load(content: string | Uint8Array, asked: Partial<SourceOptions> = {}): Promise<Dataset | LabeledDataset> {
  return jsonl.load(fileOptions(path, content, asked), loadContext());
}

async function errorOf(promise: Promise<unknown>): Promise<MlopsError> {
  const error = await promise.then(
    () => expect.unreachable('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof DataError || error instanceof ConfigurationError) return error;
  throw error;
}

const lines = (...values: readonly unknown[]) => values.map(value => JSON.stringify(value)).join('\n');

describe('values', () => {
  it('become columns of their kind', async () => {
    const content = lines(
      { n: 1.5, word: 'a', yes: true, list: ['get', 2], when: '2024-01-01' },
      { n: null, word: 'b', list: [], yes: false },
      { list: ['get'], n: -2, word: '', when: '2024-01-02T00:00:00Z' },
    );
    const { columns } = await load(content);
    expect(columns).toEqual([
      { kind: 'numeric', name: 'n', values: Float64Array.of(1.5, Number.NaN, -2) },
      { kind: 'categorical', name: 'word', codes: Int32Array.of(0, 1, -1), categories: ['a', 'b'] },
      { kind: 'categorical', name: 'yes', codes: Int32Array.of(0, 1, -1), categories: ['true', 'false'] },
      {
        ...{ kind: 'sequence', name: 'list', offsets: Int32Array.of(0, 2, 2, 3) },
        ...{ codes: Int32Array.of(0, 1, 0), vocabulary: ['get', '2'] },
      },
      {
        kind: 'timestamp',
        name: 'when',
        values: Float64Array.of(Date.UTC(2024, 0, 1), Number.NaN, Date.UTC(2024, 0, 2)),
      },
    ]);
  });

  it('that are numbers in some lines and strings in others are strings', async () => {
    const { columns } = await load(lines({ a: 1 }, {}, { a: 'x' }, { a: 1.5 }, { a: 1 }));
    expect(columns).toEqual([
      { kind: 'categorical', name: 'a', codes: Int32Array.of(0, -1, 1, 2, 0), categories: ['1', 'x', '1.5'] },
    ]);
  });

  it('that are long and different are text', async () => {
    const { columns } = await load(lines(...Array.from({ length: 50 }, (_, i) => ({ text: `message ${i}` }))));
    expect(columns[0]).toMatchObject({ kind: 'text', name: 'text' });
  });

  it('of keys that come late or never are missing', async () => {
    const { columns, rows } = await load(lines({ a: 1 }, { b: 'x' }, { c: null }));
    expect(rows).toBe(3);
    expect(columns).toEqual([
      { kind: 'numeric', name: 'a', values: Float64Array.of(1, Number.NaN, Number.NaN) },
      { kind: 'categorical', name: 'b', codes: Int32Array.of(-1, 0, -1), categories: ['x'] },
      { kind: 'numeric', name: 'c', values: new Float64Array(3).fill(Number.NaN) },
    ]);
  });

  it('come back as they were written', async () => {
    // JSON.stringify makes 0 of -0.
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0);
    const value = fc.oneof(fc.constant(null), number);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ a: value, b: fc.string({ unit: 'binary', maxLength: 9 }) }), { minLength: 1 }),
        async rows => {
          const { columns } = await load(lines(...rows), { kinds: { b: 'text' } });
          expect(columns).toEqual([
            { kind: 'numeric', name: 'a', values: Float64Array.from(rows, row => row.a ?? Number.NaN) },
            { kind: 'text', name: 'b', values: rows.map(({ b }) => (b === '' ? null : b)) },
          ]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('of keys that objects have anyway do no harm', async () => {
    const { columns } = await load('{"__proto__": 1, "constructor": 2, "a": 4}');
    expect(columns.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'a']);
    expect(columns[2]).toMatchObject({ values: Float64Array.of(4) });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('roles and kinds', () => {
  it('are those of the options', async () => {
    const content = lines(
      { who: 7, when: 1700000000, x: '1.5', code: 10, skip: { deep: 1 }, y: 1 },
      { who: 8, when: 1700000001, x: '2', code: 10, skip: 2, y: 0 },
    );
    const asked = {
      label: 'y',
      group: 'who',
      timestamp: 'when',
      ignore: ['skip'],
      kinds: { x: 'numeric', code: 'categorical' },
    } as const;
    const dataset = (await load(content, asked)) as LabeledDataset;
    expect(dataset.labels).toEqual(Uint8Array.of(1, 0));
    expect(dataset.group).toMatchObject({ categories: ['7', '8'] });
    expect(dataset.timestamp?.values).toEqual(Float64Array.of(1.7e12, 1.700000001e12));
    expect(dataset.columns).toEqual([
      { kind: 'numeric', name: 'x', values: Float64Array.of(1.5, 2) },
      { kind: 'categorical', name: 'code', codes: Int32Array.of(0, 0), categories: ['10'] },
    ]);
    expect(dataset.origin).toEqual({
      ...{ source: 'jsonl', location: 'table.jsonl', digest: sha256(content), observedAt: '2023-11-14T22:13:21.000Z' },
    });
  });

  it('tell the line of a missing label, blank lines counted', async () => {
    const error = await errorOf(load('{"x":1,"y":1}\n\n{"x":2}\n{"x":3,"y":0}', { label: 'y' }));
    expect(error.message).toBe('table.jsonl:3: the label "y" is missing, as in 1 of 3 rows');
  });

  it('tell the line of a value that is not of the kind asked for', async () => {
    const error = await errorOf(load('{"x":"1"}\n\n{"x":"one"}', { kinds: { x: 'numeric' } }));
    expect(error.message).toBe('table.jsonl:3: column "x" has "one", expected a number');
  });

  it('are refused where they make no sense', async () => {
    expect((await errorOf(load('{"x":1}', { label: 'z' }))).message).toContain('has no column "z"');
    expect((await errorOf(load('{"x":1}', { delimiter: ',' }))).message).toBe('JSON Lines have no delimiter');
  });
});

describe('a fault tells line and column', () => {
  it.each([
    ['{"a":1}\n{"a":tru}', '2:6: the line is not JSON: it has "tru}" here'],
    ['{"a":1', '1:7: the line is not JSON: it ends too early here'],
    ['\n\n[1,2]', '3:1: the line is a list, expected an object'],
    ['"text"', '1:1: the line is a string, expected an object'],
    ['null', '1:1: the line is null, expected an object'],
    [
      '{"user": {"name": 1}}',
      '1:10: "user" is an object ("user.name"), expected a string, a number, a boolean or a list',
    ],
    ['{"a":[1,[2]]}', '1:6: "a[1]" is a list, expected a string or a number'],
    ['{"a":[null]}', '1:6: "a[0]" is null, expected a string or a number'],
    ['{"a":[1]}\n{"a":1}', '2:6: "a" is a number, in other lines it holds lists'],
    ['{"a":"x"}\n{"b":2,"a":[1]}', '2:12: "a" is a list, in other lines it holds strings'],
    ['{"a":1e999}', '1:6: "a" is too large for a number'],
    ['{"a":1}\n{"a":1, "b": 2, "a":3}', '2:17: the key "a" stands twice in the line'],
    ['{" ":1}', '1:6: a key is blank'],
    ['', '1: the file is empty'],
    ['\n \n', '1: the file is empty'],
    [`${'['.repeat(100_000)}`, '1:100001: the line is not JSON: it ends too early here'],
  ])('%s', async (content, message) => {
    const error = await errorOf(load(content));
    expect(error).toBeInstanceOf(DataError);
    expect(error.message).toBe(`table.jsonl:${message}`);
    expect(error.hint).toBeTruthy();
  });

  it('also for a byte that is not UTF-8', async () => {
    const error = await errorOf(load(Buffer.from('{"a":1}\n{"a":"é"}', 'latin1')));
    expect(error.message).toBe('table.jsonl:2: the byte 0xe9 at offset 14 is not UTF-8');
  });

  it('when keys hold what should be values', async () => {
    const content = lines(
      ...Array.from({ length: 101 }, (_, i) =>
        Object.fromEntries(Array.from({ length: 100 }, (_, j) => [`k${i * 100 + j}`, 1])),
      ),
    );
    expect((await errorOf(load(content))).message).toBe('table.jsonl:101: there are more than 10000 different keys');
  });
});

it('reads the same whatever the size of a block, packed or not', async () => {
  const content = lines(
    ...Array.from({ length: 200 }, (_, i) => ({ a: i, b: `zürich ${i % 5}`, c: ['x', `y${i % 3}`] })),
  );
  const plain = await load(content);
  expect((await load(gzipSync(content))).columns).toEqual(plain.columns);
  expect((await load(`\ufeff${content.replaceAll('\n', '\r\n')}`)).columns).toEqual(plain.columns);
  fileOptions(path, content);
  const request = { path, shown: '', encoding: null, missing: new Set(['']), wanted: () => 'value' as const };
  const whole = await readJsonl(request, loadContext());
  for (const blockBytes of [1, 7, 64]) expect(await readJsonl(request, loadContext(), blockBytes)).toEqual(whole);
});

it('keeps rows apart whose groups are whole numbers that differ in their last digit only', async () => {
  const digits = ['9007199254740992', '9007199254740993', '9007199254740992', '12345678901234567890123'];
  const rows = digits.map((text, i) => `{"x":${i},"\\u0077ho":${text},"y":${i % 2}}`);
  const { group } = (await load(rows.join('\n'), { label: 'y', group: 'who' })) as Dataset;
  expect(Array.from(group!.codes, code => group!.categories[code])).toEqual(digits);
});

it('stops when the run does', async () => {
  const context = loadContext({ signal: AbortSignal.abort() });
  await expect(jsonl.load(fileOptions(path, '{"a":1}'), context)).rejects.toThrow(CancelledError);
});

const suite = join(shared, 'corpora/json/JSONTestSuite-parsing.json');
it.skipIf(!existsSync(suite))(
  'takes from JSONTestSuite what is JSON and no more (skipped where ../shared is not)',
  async () => {
    const samples: { name: string; expect: string; b64: string }[] = JSON.parse(readFileSync(suite, 'utf8'));
    for (const { name, expect: verdict, b64 } of samples) {
      const json = Buffer.from(b64, 'base64');
      // A line is one object: a list of anything stands as the value of a key that nobody wants.
      if (json.includes(10)) continue;
      const content = Buffer.concat([Buffer.from('{"kept":1,"ignored":'), json, Buffer.from('}')]);
      const outcome = await load(content, { ignore: ['ignored'] }).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome, name).toBeInstanceOf(DataError);
      if (verdict === 'accept') expect(outcome, name).not.toBeInstanceOf(Error);
      if (verdict === 'reject') expect(outcome, name).toBeInstanceOf(DataError);
    }
  },
);
