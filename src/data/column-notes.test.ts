/** Holds what is said of columns that were not read as most of their cells suggest. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { columnNoteText } from './column-notes.ts';
import type { SourceOptions } from './data-source.ts';
import { csv } from './sources/csv.ts';
import { jsonl } from './sources/jsonl.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mlops-notes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function notesOn(file: string, text: string, options: Partial<SourceOptions> = {}) {
  const location = join(folder, file);
  writeFileSync(location, text);
  const source = file.endsWith('jsonl') ? jsonl : csv;
  const dataset = await source.load(
    {
      ...{ name: 'd', location, displayLocation: file, label: null, positive: null, timestamp: null, group: null },
      ...{
        ignore: [],
        kinds: {},
        delimiter: null,
        encoding: null,
        missing: [],
        samples: 0,
        noise: 0,
        derive: [],
        ...options,
      },
    },
    { random: seededRandom(1), signal: new AbortController().signal, progress: () => {} },
  );
  return dataset.notes ?? [];
}

/** 400 rows of `number,letter`, with one cell in the first column replaced. */
function table(cell: string, row: number, count = 1): string {
  const rows = Array.from({ length: 400 }, (_, i) => `${i >= row && i < row + count ? cell : i / 7},${'xyz'[i % 3]}`);
  return `a,b\n${rows.join('\n')}\n`;
}

describe('a column of numbers with other cells among them', () => {
  it.each(['abc', '1e999', 'inf', '0x10', '1_000', '"1,000"'])('is noted with the first of them: %s', async cell => {
    const [note, ...others] = await notesOn('d.csv', table(cell, 47, 2));
    expect(others).toEqual([]);
    const bare = cell.replaceAll('"', '');
    expect(note).toEqual({
      ...{ column: 'a', kind: 'text', line: 49, cell: bare, cells: 2, present: 400, others: 'numbers' },
    });
    const text = columnNoteText(note!, 'd.csv');
    expect(text).toMatch(/^d\.csv:49: column "a" is read as text: 2 of 400 cells are no numbers, the first one "/);
    expect(text).toContain(JSON.stringify(bare));
    expect(text).toContain('"ignore"');
  });

  it('is noted too where it comes out as categories, and where the wrong cell is the first one', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => (i === 0 ? 'many' : i % 5));
    expect(await notesOn('d.csv', `a\n${rows.join('\n')}\n`)).toEqual([
      { column: 'a', kind: 'categorical', line: 2, cell: 'many', cells: 1, present: 100, others: 'numbers' },
    ]);
  });

  it('is noted in JSON lines', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => JSON.stringify({ a: i === 30 ? 'n.a.' : i }));
    expect(await notesOn('d.jsonl', rows.join('\n'))).toEqual([
      { column: 'a', kind: 'text', line: 31, cell: 'n.a.', cells: 1, present: 100, others: 'numbers' },
    ]);
  });

  it('is no surprise where its kind was given, or the word means missing', async () => {
    expect(await notesOn('d.csv', table('abc', 47), { kinds: { a: 'text' } })).toEqual([]);
    expect(await notesOn('d.csv', table('abc', 47), { missing: ['abc'] })).toEqual([]);
    expect(await notesOn('d.csv', table('1.5', 47))).toEqual([]);
  });
});

it('says what to do about decimal commas', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => `${i},${i % 10};x`);
  const [note] = await notesOn('d.csv', `a;b\n${rows.join('\n')}\n`);
  expect(note).toMatchObject({ column: 'a', line: 2, cell: '0,0', cells: 400, others: 'numbers' });
  expect(columnNoteText(note!, 'd.csv')).toContain('a decimal comma is not read: write numbers with a decimal point');
  const [thousands] = await notesOn('d.csv', `a;b\n${rows.map((_, i) => `${1 + (i % 9)},379.22;x`).join('\n')}\n`);
  expect(columnNoteText(thousands!, 'd.csv')).toContain('; write numbers with a decimal point');
});

it('notes a wrong date among dates', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => (i === 8 ? '2024-02-30' : `2024-01-${10 + (i % 20)}T10:0${i % 9}`));
  const [note] = await notesOn('d.csv', `when\n${rows.join('\n')}\n`);
  expect(note).toMatchObject({ kind: 'text', line: 10, cell: '2024-02-30', cells: 1, present: 60, others: 'moments' });
});

it('notes text, dates and lists, which no cell of theirs made so', async () => {
  const names = Array.from({ length: 60 }, (_, i) => `person ${i},2024-01-${10 + (i % 20)}`);
  const notes = await notesOn('d.csv', `name,when\n${names.join('\n')}\n`);
  expect(notes).toEqual([
    { column: 'name', kind: 'text', line: 2, cell: 'person 0', cells: 60, present: 60, others: null },
    { column: 'when', kind: 'timestamp', line: null, cell: null, cells: 60, present: null, others: null },
  ]);
  const lists = Array.from({ length: 9 }, () => '{"l": ["x", "y"]}');
  expect(await notesOn('d.jsonl', lists.join('\n'))).toMatchObject([{ column: 'l', kind: 'sequence', cells: 9 }]);
});

it('keeps what cells and names could do to a terminal out of the line', async () => {
  const rows = Array.from({ length: 100 }, (_, i) => (i === 30 ? '\u001b[31m::error::x' : i));
  const [note] = await notesOn('d.csv', `"a\u0007b"\n${rows.join('\n')}\n`);
  expect(columnNoteText(note!, 'd\u001b[2J.csv')).not.toMatch(/[\u0000-\u001f]/);
});
