import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileOptions, temporaryFolder } from '../../testing/data-files.ts';
import type { Dataset, NumericColumn } from '../dataset.ts';
import type { Utf8File } from '../utf8-file.ts';
import type { Chunk, Feature } from './chunk.ts';
import { type WholeRequest, wholeTable } from './whole-table.ts';

const folder = temporaryFolder();
const signal = new AbortController().signal;
/** A reader of whole tables opens the file itself. */
const NO_FILE = {} as Utf8File;

async function read(content: string, asked: Partial<WholeRequest>, source: Parameters<typeof fileOptions>[2] = {}) {
  const format = asked.format ?? 'csv';
  const request: WholeRequest = {
    ...{ source: fileOptions(join(folder, `rows.${format}`), content, source), format, id: null, features: [] },
    ...{ derive: table => table, windowLength: null, ...asked },
  };
  const reader = wholeTable(request);
  const chunks: Chunk[] = [];
  for await (const chunk of reader.chunks(NO_FILE, { signal })) chunks.push(chunk);
  expect(chunks).toHaveLength(1);
  return { ...chunks[0]!, findings: reader.findings };
}

const numeric = (name: string): Feature => ({ name, kind: 'numeric' });

/** The difference to the row before: nothing that a part of a file could tell. */
function withChange(table: Dataset): Dataset {
  const { values } = table.columns.find(({ name }) => name === 'load') as NumericColumn;
  const changes = values.map((value, row) => value - values[row - 1]!);
  return { ...table, columns: [...table.columns, { kind: 'numeric', name: 'load_change', values: changes }] };
}

it('derives columns from all rows, and hands out those that the model reads', async () => {
  const features = [numeric('load'), numeric('load_change')];
  const { dataset, ids } = await read(
    'key,load,y\na,1,0\nb,4,1\nc,2,0\n',
    { features, id: 'key', derive: withChange },
    {
      label: 'y',
    },
  );
  expect(dataset.columns.map(({ name }) => name)).toEqual(['load', 'load_change']);
  expect((dataset.columns[1] as NumericColumn).values).toEqual(Float64Array.of(Number.NaN, 3, -2));
  expect(ids).toEqual(['a', 'b', 'c']);
});

it('does without the columns that only the training data had', async () => {
  const source = {
    label: 'y',
    timestamp: 'at',
    group: 'who',
    ignore: ['note'],
    kinds: { code: 'categorical' as const },
  };
  const { dataset } = await read('load\n1\n2\n', { features: [numeric('load')] }, source);
  expect(dataset).toMatchObject({ rows: 2, timestamp: null, group: null });
});

it('reads columns as the kinds that the model knows, whatever these rows alone look like', async () => {
  const features: Feature[] = [
    numeric('load'),
    { name: 'code', kind: 'categorical' },
    { name: 'note', kind: 'text' },
    { name: 'at', kind: 'timestamp' },
  ];
  const content = 'load,code,note,at\n1,7,a,2024-01-02\noops,,b,2024-01-03\n3,9,a,\n';
  const { dataset, findings } = await read(content, { features });
  expect(dataset.columns).toMatchObject([
    { kind: 'numeric', values: Float64Array.of(1, Number.NaN, 3) },
    { kind: 'categorical', categories: ['7', '9'], codes: Int32Array.of(0, -1, 1) },
    { kind: 'text', values: ['a', 'b', 'a'] },
    { kind: 'timestamp', values: Float64Array.of(Date.UTC(2024, 0, 2), Date.UTC(2024, 0, 3), Number.NaN) },
  ]);
  expect(findings.misread).toEqual([{ column: 'load', kind: 'numeric', cells: 1, line: null, cell: 'oops' }]);
});

it('reads JSON lines too, and tells the digest of what it read', async () => {
  const { dataset, ids } = await read('{"load":1,"id":5}\n{"load":2}\n', {
    ...{ features: [numeric('load')], id: 'id', format: 'jsonl' },
  });
  expect(ids).toEqual(['5', '']);
  expect(dataset.origin.digest).toMatch(/^[0-9a-f]{64}$/);
});

it('tells when windows begin and end, and of how many rows they were made', async () => {
  const twoByTwo = (table: Dataset): Dataset => ({
    ...{ ...table, rows: 2, columns: [{ kind: 'numeric', name: 'events', values: Float64Array.of(2, 1) }] },
    timestamp: { kind: 'timestamp', name: 'at', values: Float64Array.of(120_000, 240_000) },
  });
  const asked = { features: [numeric('events')], derive: twoByTwo, windowLength: 60_000 };
  const { windows } = await read('load\n1\n2\n3\n', asked);
  expect(windows).toEqual({
    ...{ starts: Float64Array.of(60_000, 180_000), ends: Float64Array.of(120_000, 240_000), madeOf: 3 },
  });
  expect((await read('load\n1\n', { features: [numeric('load')] })).windows).toBeNull();
});
