import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileOptions, loadContext, temporaryFolder } from '../../testing/data-files.ts';
import type { CategoricalColumn, Column, Dataset, NumericColumn } from '../dataset.ts';
import { csv } from '../sources/csv.ts';
import { StreamBytes } from '../stream-bytes.ts';
import { asUtf8, openUtf8, type Utf8File } from '../utf8-file.ts';
import type { ChunkReader, ChunkRequest, Feature } from './chunk.ts';
import { csvChunks } from './csv-chunks.ts';
import { jsonlChunks } from './jsonl-chunks.ts';

const folder = temporaryFolder();
const FEATURES: readonly Feature[] = [
  { name: 'amount', kind: 'numeric' },
  { name: 'country', kind: 'categorical' },
];

function request(asked: Partial<ChunkRequest> = {}): ChunkRequest {
  return { shown: 'rows', features: FEATURES, id: null, delimiter: null, missing: [], blockBytes: 1 << 20, ...asked };
}

interface Read {
  readonly rows: number;
  readonly chunks: number;
  readonly amounts: (number | null)[];
  readonly countries: (string | null)[];
  readonly ids: string[];
  readonly findings: ChunkReader['findings'];
}

async function readAll(file: Utf8File, reader: ChunkReader): Promise<Read> {
  const read = { rows: 0, chunks: 0, amounts: [] as (number | null)[], countries: [] as (string | null)[] };
  const ids: string[] = [];
  for await (const chunk of reader.chunks(file, { signal: new AbortController().signal })) {
    read.rows += chunk.dataset.rows;
    read.chunks++;
    read.amounts.push(...numbers(chunk.dataset));
    read.countries.push(...texts(chunk.dataset));
    ids.push(...(chunk.ids ?? []));
  }
  file.close();
  return { ...read, ids, findings: reader.findings };
}

const find = (dataset: Dataset, name: string): Column | undefined => dataset.columns.find(each => each.name === name);

function numbers(dataset: Dataset): (number | null)[] {
  const column = find(dataset, 'amount') as NumericColumn | undefined;
  return column === undefined ? [] : Array.from(column.values, value => (Number.isNaN(value) ? null : value));
}

function texts(dataset: Dataset): (string | null)[] {
  const column = find(dataset, 'country') as CategoricalColumn | undefined;
  return column === undefined ? [] : Array.from(column.codes, code => column.categories[code] ?? null);
}

let files = 0;
async function ofFile(content: string | Uint8Array, reader: ChunkReader, ending = 'csv'): Promise<Read> {
  const path = join(folder, `${files++}.${ending}`);
  fileOptions(path, content);
  return readAll(await openUtf8(path, 'rows', null), reader);
}

const cell = fc.constantFrom('', 'de', 'fr', '"us, east"', '"say ""no"""', '"two\nlines"', 'NA', ' ', 'ü');
const number = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map(String),
  fc.constantFrom('', '1.5', '-0.25', '1e3', ' 7 ', 'NA', '1234567.891234567'),
);

it('reads the same rows whatever the size of a block, and the same that training would read', async () => {
  const tables = fc.array(fc.tuple(number, cell, fc.nat()), { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(tables, fc.constantFrom('\n', '\r\n'), async (rows, newline) => {
      const lines = rows.map(([amount, country, key]) => `${key},${amount},${country},x`);
      const content = `key,amount,country,other${newline}${lines.join(newline)}${newline}`;
      const options = fileOptions(join(folder, 'whole.csv'), content, {
        kinds: { amount: 'numeric', country: 'categorical' },
      });
      const whole = (await csv.load(options, loadContext())) as Dataset;
      for (const blockBytes of [16, 64, 1 << 20]) {
        const read = await ofFile(content, csvChunks(request({ blockBytes, id: 'key' })));
        expect(read.amounts).toEqual(numbers(whole));
        expect(read.countries).toEqual(texts(whole));
        expect(read.ids).toEqual(rows.map(([, , key]) => String(key)));
      }
    }),
    { numRuns: 150 },
  );
});

it('reads many chunks of a file that is larger than a block', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `k${i},${i / 4},c${i % 3}`);
  const read = await ofFile(
    `id,amount,country\n${rows.join('\n')}\n`,
    csvChunks(request({ blockBytes: 4096, id: 'id' })),
  );
  expect(read).toMatchObject({ rows: 5000 });
  expect(read.chunks).toBeGreaterThan(10);
  expect(read.amounts[4321]).toBe(4321 / 4);
  expect(read.ids[4321]).toBe('k4321');
});

it('counts cells that are no number as missing, and tells of the first with its line', async () => {
  const content = 'amount,country\n1,de\nabc,fr\n"12,5",us\n4,br\n';
  const { amounts, findings } = await ofFile(content, csvChunks(request()));
  expect(amounts).toEqual([1, null, null, 4]);
  expect(findings.misread).toEqual([{ column: 'amount', kind: 'numeric', cells: 2, line: 3, cell: 'abc' }]);
});

it('tells of a cell on its line also where earlier chunks are gone', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `${i === 1500 ? 'oops' : i},de`);
  const read = await ofFile(`amount,country\n${rows.join('\n')}\n`, csvChunks(request({ blockBytes: 1024 })));
  expect(read.findings.misread).toMatchObject([{ line: 1502, cells: 1, cell: 'oops' }]);
});

it('leaves absent columns out and knows those that are there', async () => {
  const { countries, amounts, findings } = await ofFile('x,country\n1,de\n', csvChunks(request()));
  expect({ countries, amounts }).toEqual({ countries: ['de'], amounts: [] });
  expect([...findings.columns]).toEqual(['x', 'country']);
});

it('counts the numbers and words that the source calls missing', async () => {
  const { amounts, countries } = await ofFile(
    'amount,country\n-999,de\n5,unknown\n',
    csvChunks(request({ missing: ['-999', 'unknown'] })),
  );
  expect({ amounts, countries }).toEqual({ amounts: [null, 5], countries: ['de', null] });
});

it('has no chunks of a file with a header alone', async () => {
  expect(await ofFile('amount,country\n', csvChunks(request()))).toMatchObject({ rows: 0, chunks: 0 });
});

it('names the line of a broken row, however far down', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => (i === 2500 ? '1,2,3' : `${i},de`));
  const content = `amount,country\n${rows.join('\n')}\n`;
  await expect(ofFile(content, csvChunks(request({ blockBytes: 2048 })))).rejects.toMatchObject({ line: 2502 });
});

it('reads a key that is also a feature as both', async () => {
  const { ids, amounts } = await ofFile('amount,country\n007,de\nx,fr\n', csvChunks(request({ id: 'amount' })));
  expect({ ids, amounts }).toEqual({ ids: ['007', 'x'], amounts: [7, null] });
});

it('reads JSON lines block by block, keys in any order and any of them absent', async () => {
  const rows = Array.from({ length: 500 }, (_, i) =>
    JSON.stringify(i % 3 === 0 ? { country: `c${i % 5}`, amount: i, id: i } : { id: `k${i}`, amount: String(i) }),
  );
  const content = `${rows.join('\n')}\n`;
  const small = await ofFile(content, jsonlChunks(request({ blockBytes: 256, id: 'id' })), 'jsonl');
  const large = await ofFile(content, jsonlChunks(request({ id: 'id' })), 'jsonl');
  expect(small.chunks).toBeGreaterThan(20);
  expect(large.chunks).toBe(1);
  expect({ ...small, chunks: 0, countries: 0 }).toEqual({ ...large, chunks: 0, countries: 0 });
  expect(small.amounts).toEqual(Array.from(rows, (_, i) => i));
  expect(small.ids.slice(0, 3)).toEqual(['0', 'k1', 'k2']);
});

it('names the line of what is no JSON, however far down', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => (i === 250 ? '{"amount":}' : `{"amount":${i}}`));
  const reading = ofFile(rows.join('\n'), jsonlChunks(request({ blockBytes: 512 })), 'jsonl');
  await expect(reading).rejects.toMatchObject({ line: 251, column: 11 });
});

it('reads a stream, packed or not, as it reads a file', async () => {
  const content = Buffer.from(`amount,country\n${Array.from({ length: 400 }, (_, i) => `${i},de`).join('\n')}\n`);
  const expected = await ofFile(content, csvChunks(request({ blockBytes: 512 })));
  for (const bytes of [
    content,
    gzipSync(content),
    Buffer.concat([gzipSync(content.subarray(0, 50)), gzipSync(content.subarray(50))]),
  ]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(7 * i, 7 * i + 7));
    const stream = new StreamBytes(Readable.from(pieces), 'standard input');
    const how = { shown: 'standard input', encoding: null, bytes: Number.MAX_SAFE_INTEGER, direct: false };
    const read = await readAll(await asUtf8(stream, how), csvChunks(request({ blockBytes: 512 })));
    expect(read.amounts).toEqual(expected.amounts);
  }
});

it.each([
  ['cut off', (packed: Buffer) => packed.subarray(0, packed.length - 9)],
  ['followed by other bytes', (packed: Buffer) => Buffer.concat([packed, Buffer.from('amount,country\n')])],
])('refuses a packed stream that is %s', async (_, damage) => {
  const packed = damage(gzipSync('amount,country\n1,de\n'));
  const stream = new StreamBytes(Readable.from([packed]), 'standard input');
  const bytes = Buffer.alloc(100);
  const read = async () => {
    while ((await stream.read(bytes, 0, 100)) > 0);
  };
  await expect(read()).rejects.toThrow(/standard input cannot be unpacked as gzip/);
});
