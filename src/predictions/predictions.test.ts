/** Predictions and their log as text: whatever stands in keys and labels, they read back, and nothing acts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Column, Dataset } from '../data/dataset.ts';
import { ROOT } from '../testing/mlops.ts';
import { commandsIn } from '../testing/runner-commands.ts';
import { logLines, type PredictionLogLine } from './prediction-log.ts';
import { rowsText } from './prediction-rows.ts';
import type { ScoredRows, ServedName } from './scored-rows.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'prediction-log.schema.json'), 'utf8'));
const isLogLine = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);

const SERVED: ServedName = {
  ...{ model: 'fraud', type: 'logistic', version: '20260101T000000Z-00000000', package_sha256: 'a'.repeat(64) },
  ...{ threshold: 0.5, label: { name: 'is_fraud', positive: 'yes', negative: 'no' } },
};
const OPTIONS = { run: '7.1', input: 'rows.csv', at: new Date('2026-01-02T03:04:05.678Z'), withFeatures: true };

function scored(ids: readonly string[] | null, scores: readonly number[], columns: readonly Column[] = []): ScoredRows {
  const origin = { source: 'chunk', location: 'rows.csv', digest: '', observedAt: null };
  const dataset: Dataset = { name: 'rows', rows: scores.length, columns, origin, timestamp: null, group: null };
  return { firstRow: 11, ids, windows: null, scores: Float64Array.from(scores), dataset };
}

const textOf = (format: 'csv' | 'jsonl', rows: ScoredRows, served = SERVED) => {
  const { head, lines } = rowsText(format, served, { ids: rows.ids !== null, windows: rows.windows !== null });
  const texts = [...lines(rows)];
  expect(texts.reduce((sum, { rows }) => sum + rows, 0)).toBe(rows.scores.length);
  return head + texts.map(({ text }) => text).join('');
};

it('writes a row as CSV and as JSON', () => {
  const rows = scored(['a', 'b'], [0.25, 0.5]);
  expect(textOf('csv', rows)).toBe(
    'row,id,score,label,model,version\n' +
      '11,a,0.25,no,fraud,20260101T000000Z-00000000\n' +
      '12,b,0.5,yes,fraud,20260101T000000Z-00000000\n',
  );
  expect(textOf('csv', scored(null, [0.75]))).toMatch(/^row,score,label,model,version\n11,0.75,yes,fraud,/);
  expect(JSON.parse(textOf('jsonl', rows).split('\n')[1]!)).toEqual({
    ...{ row: 12, id: 'b', score: 0.5, label: 'yes', model: 'fraud', version: '20260101T000000Z-00000000' },
  });
});

it('writes the end and the start of a window beside its score, and logs them', () => {
  const windows = { starts: Float64Array.of(0, 60_000), ends: Float64Array.of(60_000, 120_000) };
  const rows = { ...scored(null, [0.25, 0.5]), windows };
  expect(textOf('csv', rows).split('\n')[1]).toBe(
    '11,1970-01-01T00:01:00.000Z,1970-01-01T00:00:00.000Z,0.25,no,fraud,20260101T000000Z-00000000',
  );
  expect(textOf('csv', rows)).toMatch(/^row,timestamp,window_start,score,label,model,version\n/);
  expect(JSON.parse(textOf('jsonl', rows).split('\n')[1]!)).toMatchObject({
    ...{ row: 12, timestamp: '1970-01-01T00:02:00.000Z', window_start: '1970-01-01T00:01:00.000Z', score: 0.5 },
  });
  const line = JSON.parse([...logLines(rows, SERVED, OPTIONS)].join(''));
  expect(isLogLine(line), JSON.stringify(isLogLine.errors)).toBe(true);
  expect(line).toMatchObject({ ids: null, timestamps: [60_000, 120_000], window_starts: [0, 60_000] });
});

const HOSTILE = [
  ...['=HYPERLINK("http://x","y")', '+1+1', '-2-3', '@SUM(A1)', '\t=1', '\r=1', '＝1', '"=1"', "'", '::add-mask::x'],
  ...[
    'a\n::set-output name=x::y',
    '##[add-mask]x',
    'x ##[error]y',
    '\u001b[31m',
    'a,b',
    'a"b',
    ' ',
    '',
    '\u2028::debug::x',
  ],
];

it.each(HOSTILE)('makes the key and label %j harmless in CSV', text => {
  const csv = textOf('csv', scored([text], [0.9]), { ...SERVED, label: { name: 'y', positive: text, negative: 'no' } });
  expect(commandsIn(csv)).toEqual([]);
  expect(csv.split('\n')).toHaveLength(3);
  expect(csv).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028]/u);
  for (const cell of csv.split('\n')[1]!.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) {
    expect(cell.replace(/^"/, '')).not.toMatch(
      /^[\s"'`;,|]*[=+\-@\uff1d](?!\d+$)/u.test(text) ? /^[=+\-@\t\r\uff1d]/ : /^=/,
    );
  }
});

it('keeps numbers numbers, and keys with quotes whole', () => {
  const csv = textOf('csv', scored(['-5', '1e3', 'say "no", or not'], [0, 1, 0.1]));
  expect(csv.split('\n').slice(1, 4)).toEqual([
    '11,-5,0,no,fraud,20260101T000000Z-00000000',
    '12,1e3,1,yes,fraud,20260101T000000Z-00000000',
    '13,"say ""no"", or not",0.1,no,fraud,20260101T000000Z-00000000',
  ]);
});

it('writes JSON that reads back as it was, and says nothing to a runner', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
  fc.assert(
    fc.property(text, text, (id, label) => {
      const served = { ...SERVED, label: { name: 'y', positive: label, negative: 'no' } };
      const json = textOf('jsonl', scored([id], [0.9]), served);
      expect(commandsIn(json)).toEqual([]);
      const [line, rest] = json.split('\n');
      expect(rest).toBe('');
      // A lone surrogate has no bytes in UTF-8.
      const sent = (given: string) => Buffer.from(given).toString();
      const found = JSON.parse(Buffer.from(line!).toString());
      expect({ id: sent(found.id), label: sent(found.label) }).toEqual({ id: sent(id), label: sent(label) });
    }),
    { numRuns: 500 },
  );
});

it('logs what its schema says, column by column', () => {
  const columns: Column[] = [
    { kind: 'numeric', name: 'amount', values: Float64Array.of(1.5, Number.NaN, 3) },
    { kind: 'categorical', name: '__proto__', codes: Int32Array.of(0, -1, 0), categories: ['de'] },
    { kind: 'text', name: 'note', values: ['::notice::x', null, 'b'] },
    { kind: 'timestamp', name: 'at', values: Float64Array.of(0, Number.NaN, 1000) },
    {
      kind: 'sequence',
      name: 'actions',
      offsets: Int32Array.of(0, 2, 2, 3),
      codes: Int32Array.of(0, 1, 0),
      vocabulary: ['r', 'w'],
    },
  ];
  const [line, ...others] = [...logLines(scored(['a', '', 'c'], [0.1, 0.5, 0.9], columns), SERVED, OPTIONS)];
  expect(others).toEqual([]);
  const logged = JSON.parse(line!);
  expect(isLogLine(logged), JSON.stringify(isLogLine.errors)).toBe(true);
  expect(logged).toMatchObject({
    ...{ at: '2026-01-02T03:04:05.678Z', run: '7.1', input: 'rows.csv', first_row: 11, rows: 3 },
    ...{ ids: ['a', '', 'c'], scores: [0.1, 0.5, 0.9], decisions: [0, 1, 1], model: 'fraud', threshold: 0.5 },
  });
  expect(Object.entries(logged.features)).toEqual([
    ['amount', { kind: 'numeric', values: [1.5, null, 3] }],
    ['__proto__', { kind: 'categorical', values: ['de', null, 'de'] }],
    ['note', { kind: 'text', values: ['::notice::x', null, 'b'] }],
    ['at', { kind: 'timestamp', values: [0, null, 1000] }],
    ['actions', { kind: 'sequence', values: [['r', 'w'], [], ['r']] }],
  ]);
});

it('logs at most a thousand rows a line, and features only where they are asked for', () => {
  const scores = Array.from({ length: 2500 }, (_, i) => i / 2500);
  const lines = [...logLines(scored(null, scores), SERVED, { ...OPTIONS, withFeatures: false })].map(
    line => JSON.parse(line) as PredictionLogLine,
  );
  expect(lines.map(({ first_row, rows }) => [first_row, rows])).toEqual([
    [11, 1000],
    [1011, 1000],
    [2011, 500],
  ]);
  expect(lines.every(line => isLogLine(line) && line.features === null && line.ids === null)).toBe(true);
  expect(lines.flatMap(line => line.scores)).toEqual(scores);
});
