import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContext, temporaryFolder } from '../../testing/data-files.ts';
import { LineFault } from '../line-fault.ts';
import { missingWords } from '../missing.ts';
import type { RawTable } from '../raw-table.ts';
import type { Wanted } from '../roles.ts';
import { readCsv } from './read-csv.ts';
import type { CsvTuning } from './request.ts';
import { scanSegment } from './segment.ts';

const path = join(temporaryFolder(), 'table.csv');
const missing = missingWords([]);

/** Two threads without starting one: what the second one would do is done here. */
const IN_PLACE: Partial<CsvTuning> = {
  twoThreadsFrom: 0,
  startSecondThread: () => ({ scan: scanSegment, stop: async () => {} }),
};

function read(
  content: string | Buffer,
  want: Wanted = 'value',
  tuning: Partial<CsvTuning> = {},
  delimiter: string | null = null,
) {
  writeFileSync(path, content);
  const wanted = (names: readonly string[]) => names.map(() => want);
  return readCsv({ path, shown: 'table.csv', delimiter, encoding: null, missing, wanted }, loadContext(), tuning);
}

/** Rows of cells as strings; null = missing. */
function cellsOf({ rows, columns }: RawTable): (string | null)[][] {
  return Array.from({ length: rows }, (_, row) =>
    columns.map(column => (column.kind === 'strings' ? (column.strings[column.codes[row]!] ?? null) : null)),
  );
}

describe('the line by which Excel tells a delimiter', () => {
  it.each(['\n', '\r\n'])('is read, and is no row of the table: %j', async end => {
    const content = ['SEP=;', 'a,x;b', '1,5;y', '1;2;3'].join(end);
    expect(cellsOf(await read(['sep=;', 'a,x;b', '1,5;y', 'z;x'].join(end)))).toEqual([
      ['1,5', 'y'],
      ['z', 'x'],
    ]);
    expect(await faultOf(content)).toMatch(/^4:5: the row has 3 cells/);
    expect((await read(['sep=;', 'a;b', '1;2'].join(end), 'value', IN_PLACE)).rows).toBe(1);
  });

  it('gives way to the configuration, and is a column where more follows', async () => {
    expect(cellsOf(await read('sep=;\na|b;c\nx|2;3\n', 'value', {}, '|'))).toEqual([['x', '2;3']]);
    expect((await read('sep=x,b\n1,2\n')).columns.map(({ name }) => name)).toEqual(['sep=x', 'b']);
  });
});

/** The fault, with its line; nothing else may be thrown. */
function faultOf(content: string | Buffer, tuning: Partial<CsvTuning> = {}): Promise<string> {
  return read(content, 'value', tuning).then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof LineFault)
        return `${error.line}${error.column === null ? '' : `:${error.column}`}: ${error.message}`;
      throw error;
    },
  );
}

/** A second reader, character by character over a string, that knows nothing of bytes, blocks or threads. */
function naiveCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const characters = [...text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (characters[i + 1] === '"') cell += characters[++i];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter || character === '\n') {
      row.push(cell);
      cell = '';
      if (character === '\n') rows.push(row);
      if (character === '\n') row = [];
    } else cell += character;
  }
  if (row.length > 0 || cell !== '') rows.push([...row, cell]);
  return rows;
}

const cellText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      'x y',
      'Zürich',
      '東京',
      '🚀',
      '',
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r\n',
      '12',
      '-3.5',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', 'é'), maxLength: 40 }) },
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain(width => fc.array(fc.array(cellText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  .filter(rows => !rows.flat().some(cell => cell.includes('\0')));

const print = (rows: readonly (readonly string[])[], newline: string) =>
  rows
    .map(row => row.map(cell => (/[",;\n\r\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join(newline);
const header = (width: number) => Array.from({ length: width }, (_, i) => `c${i}`);
const withoutMissing = (rows: readonly (readonly string[])[]) =>
  rows.map(row => row.map(cell => (missing.words.has(cell.replaceAll(/^[ \t]+|[ \t]+$/g, '')) ? null : cell)));

const TUNINGS: Readonly<Record<string, Partial<CsvTuning>>> = {
  'with the kernel': { kernelFrom: 0 },
  'with the kernel and blocks of one byte': { kernelFrom: 0, headBytes: 12, blockBytes: 1 },
  'with the kernel and blocks of 9 bytes': { kernelFrom: 0, headBytes: 16, blockBytes: 9 },
  'with blocks of 5 bytes': { headBytes: 12, blockBytes: 5 },
  'with two threads': { ...IN_PLACE, headBytes: 12, firstShare: 0.5 },
  'with two threads, the kernel and small blocks': {
    ...IN_PLACE,
    headBytes: 12,
    firstShare: 0.3,
    kernelFrom: 0,
    blockBytes: 16,
  },
};

describe('cells', () => {
  it('come back as they were printed, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), async (rows, newline, ended) => {
        const text = print([header(rows[0]!.length), ...rows], newline) + (ended ? newline : '');
        expect(cellsOf(await read(text, 'strings', {}, ','))).toEqual(withoutMissing(rows));
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.keys(TUNINGS))('and faults are the same %s', async name => {
    const raw = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '1', '.', '-', ' ', 'é'),
      maxLength: 120,
    });
    const tidy = fc.array(fc.tuple(cellText, cellText), { maxLength: 20 }).map(rows => print(rows, '\n'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(raw, tidy), async text => {
        // A bell stands for a byte that is not UTF-8.
        const content = Buffer.from(`a,b\n1,2\n${text}`).map(byte => (byte === 7 ? 0x80 : byte)) as Buffer;
        const outcome = async (tuning: Partial<CsvTuning>) => {
          const fault = await faultOf(content, tuning);
          return fault === 'none' ? read(content, 'value', tuning) : fault;
        };
        expect(await outcome(TUNINGS[name]!)).toEqual(await outcome({}));
      }),
      { numRuns: 80 },
    );
  });

  it('of numbers are what Number makes of them, with the kernel too', async () => {
    const digits = fc.stringMatching(/^-?\d{0,12}\.?\d{0,12}$/).filter(text => /\d/.test(text));
    const number = fc.oneof(digits, fc.double({ noNaN: true, noDefaultInfinity: true }).map(String));
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 60 }), async numbers => {
        const content = `a,b\n${numbers.map(text => `${text},"${text}"`).join('\n')}`;
        const { columns } = await read(content, 'number', { kernelFrom: 0, headBytes: 64, blockBytes: 96 });
        const values = Float64Array.from(numbers, Number);
        expect(columns).toMatchObject([
          { kind: 'numbers', values },
          { kind: 'numbers', values },
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('of words that come again keep their codes, whatever their length', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '"', 'é', ' x'), minLength: 1, maxLength: 40 });
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(words, fc.array(fc.nat(), { minLength: 50, maxLength: 80 }), async (known, picks) => {
        const rows = picks.map(pick => [known[pick % known.length]!, known[(pick >> 4) % known.length]!]);
        const content = print([['a', 'b'], ...rows], '\n');
        const raw = await read(content, 'strings', { kernelFrom: 0, headBytes: 64, blockBytes: 128 }, ',');
        expect(cellsOf(raw)).toEqual(withoutMissing(rows));
        expect(raw).toEqual(await read(content, 'strings', {}, ','));
      }),
      { numRuns: 60 },
    );
  });

  it('are those that a reader of characters sees', async () => {
    const raw = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', 'b', '""', '","', '"\n"'), maxLength: 60 });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(raw, async text => {
        const content = `a,b\nx,y\n${text}`;
        const result = await read(content, 'strings').catch(() => null);
        if (result === null) return;
        compared++;
        const rows = naiveCells(content, ',').slice(1);
        expect(cellsOf(result)).toEqual(withoutMissing(rows.filter(row => row.length > 1)));
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('a fault tells its line and column', () => {
  it.each([
    ['a row with too few cells', 'a,b,c\n1,2,3\n4,5\n', '3:4: the row has 2 cells, the header has 3'],
    ['a row with one cell', 'a,b,c\n1,2,3\n4\n', '3:2: the row has 1 cell, the header has 3'],
    ['a row with too many cells', 'a,b\n1,2\n\n3,4,5,"x,y"\n', '4:5: the row has 4 cells, the header has 2'],
    ['lines within quotes before it', 'a,b\n"x\ny\r\nz",2\n1,2,3\n', '5:5: the row has 3 cells, the header has 2'],
    ['a row of several lines by its first one', 'a,b\n"x\ny",2,3\n', '2: the row has 3 cells, the header has 2'],
    ['characters, not bytes', 'a,b\n"é東😀","2\n', '2:8: the quote opened here is never closed'],
    ['an open quote', 'a,b\n1,2\n3,"4\n5,6\n', '3:3: the quote opened here is never closed'],
    ['an open quote behind a closed one', 'a,b\n"1\n2","3\n4', '3:4: the quote opened here is never closed'],
    ['an open quote at the very end', 'a,b\n1,"', '2:3: the quote opened here is never closed'],
    ['text behind a closing quote', 'a,b\n1,"2"3\n', '2:6: a quoted cell goes on after its closing quote'],
    ['an empty file', '', '1: the file is empty'],
    ['a file of newlines', '\n\r\n\n', '1: the file is empty'],
    ['a header alone', 'a,b\n', '2: there is no row below the header'],
    ['a header alone without a newline', 'a,b', '1: there is no row below the header'],
    ['a column without a name', '\na,,b, \n1,2,3,4\n', '2: columns 2 and 4 have no name'],
    [
      'a delimiter at the end of each line',
      'a;b;\n1;2;\n3;4;\n',
      '1: each line ends in the delimiter ";", behind which column 3 has no name and no cells',
    ],
    ['a last column without a name', 'a,b,\n1,2,\n3,4,5\n', '1: column 3 has no name'],
    ['the line of Excel alone', 'sep=;\n', '1: the file is empty'],
    ['one name twice', 'a,b,a,c,a\n', '1: columns 1, 3 and 5 have the same name "a"'],
    ['an open quote in the header', 'a,"b\n1,2\n', '1:3: the quote opened here is never closed'],
    ['a zero byte', 'a,b\n1,\0\n', '2: the byte 0x00 at offset 6 is not text'],
  ])('%s', async (_, content, fault) => {
    expect(await faultOf(content)).toBe(fault);
    expect(await faultOf(content, { kernelFrom: 0, blockBytes: 4 })).toBe(fault);
  });

  it('a byte that is not UTF-8, wherever the blocks end', async () => {
    const content = Buffer.from('a,b\n1,"x\ny"\n3,Z\xfcrich\n', 'latin1');
    for (const tuning of [{}, { headBytes: 6, blockBytes: 3 }, { headBytes: 6, kernelFrom: 0 }]) {
      expect(await faultOf(content, tuning)).toBe('4: the byte 0xfc at offset 15 is not UTF-8');
    }
  });

  it.each([
    ['c3', 'a lead byte alone'],
    ['80', 'a byte that leads nothing'],
    ['c0af', 'an overlong form'],
    ['eda080', 'half a surrogate pair'],
    ['f4908080', 'a code point beyond the last'],
    ['f09f9a', 'three bytes of four'],
  ])('%s, %s', async hex => {
    const content = Buffer.concat([
      Buffer.from(`a,b\n${'é,東\n'.repeat(400)}x,`),
      Buffer.from(hex, 'hex'),
      Buffer.from('\n'),
    ]);
    expect(await faultOf(content)).toContain(`402: the byte 0x${hex.slice(0, 2)} at offset ${4 + 400 * 7 + 2}`);
  });

  it('of the second thread, as if there were one', async () => {
    const content = `a,b\n${'1,2\n'.repeat(500)}3\n`;
    expect(await faultOf(content, { ...IN_PLACE, headBytes: 16 })).toBe('502:2: the row has 1 cell, the header has 2');
  });

  it('of the first thread, though the second has one too', async () => {
    const content = `a,b\n${'1,2\n'.repeat(100)}3\n${'1,2\n'.repeat(400)}3\n`;
    expect(await faultOf(content, { ...IN_PLACE, headBytes: 16 })).toBe('102:2: the row has 1 cell, the header has 2');
  });

  it('when a row, or a quote that swallows the rest, is longer than a row may be', async () => {
    const lines = 'x,y\n'.repeat(500);
    for (const tuning of [
      { blockBytes: 64, longestRow: 1024 },
      { blockBytes: 64, longestRow: 1024, kernelFrom: 0 },
    ]) {
      expect(await faultOf(`a,b\n1,2\n1,"${lines}`, { headBytes: 64, ...tuning })).toBe(
        '3:3: the quote opened here is never closed',
      );
      expect(await faultOf(`a,b\n1,2\n1,${'x'.repeat(2000)}\n`, { headBytes: 16, ...tuning })).toBe(
        '3: the row is longer than 1024 bytes',
      );
    }
  });
});

describe('the storage of a column', () => {
  const kinds = (raw: RawTable) => raw.columns.map(({ kind }) => kind);

  it('is what all cells are, however late the one that differs', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => `${i},${i}.5,2024-01-01,,x${i % 3}`);
    const late = [...rows, 'n.a.,7,never,1,', ...rows].join('\n');
    for (const tuning of [
      {},
      { headBytes: 100 },
      { headBytes: 100, kernelFrom: 0, blockBytes: 64 },
      { ...IN_PLACE, headBytes: 64 },
    ]) {
      const raw = await read(`a,b,c,d,e\n${late}`, 'value', tuning);
      expect(kinds(raw)).toEqual(['strings', 'numbers', 'strings', 'numbers', 'strings']);
      expect(raw.columns.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
      const [a] = raw.columns;
      expect(a?.kind === 'strings' && a.codes[600]).toBe(299);
      expect(a?.kind === 'strings' && a.strings[300]).toBe('n.a.');
      expect(a?.kind === 'strings' && a.lines[300]).toBe(302);
    }
  });

  it('is strings for moments where numbers were asked for, however late they come', async () => {
    const content = `a,b\n${',1\n'.repeat(50)}2024-01-01,1\n`;
    for (const tuning of [{}, { headBytes: 16 }])
      expect(kinds(await read(content, 'number', tuning))).toEqual(['strings', 'numbers']);
  });

  it('joins a half without a value to one with values, either way round', async () => {
    const first = '1,2024-01-01,x,\n'.repeat(50);
    const last = ',,,\n'.repeat(50);
    for (const content of [first + last, last + first]) {
      const whole = await read(`a,b,c,d\n${content}`);
      const halves = await read(`a,b,c,d\n${content}`, 'value', { ...IN_PLACE, headBytes: 16, firstShare: 0.45 });
      expect(halves).toEqual(whole);
      expect(kinds(halves)).toEqual(['numbers', 'times', 'strings', 'empty']);
    }
  });

  it('keeps what nobody wants out', async () => {
    const wanted = (): Wanted[] => ['nothing', 'value', 'nothing'];
    writeFileSync(path, 'a,b,c\n1,2,"x\ny"\n');
    const request = { path, shown: '', delimiter: null, encoding: null, missing, wanted };
    expect((await readCsv(request, loadContext())).columns.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('the delimiter', () => {
  it.each([
    ['a comma', 'a,b\n1;2,3\n4,5;6\n', ['a', 'b']],
    ['a semicolon though there are commas', 'a;b,x;c\n1,5;2,5;3\n1;2,2,2;3\n', ['a', 'b,x', 'c']],
    ['a tab', 'a\tb\n1,2\t3\n', ['a', 'b']],
    ['a bar', 'a|b|c\n1|2,3|4\n', ['a', 'b', 'c']],
    ['a semicolon though quoted cells have commas', '"a, b";c\n"1, 2";3\n', ['a, b', 'c']],
    ['none in a file of one column', 'a\n1\n2\n', ['a']],
  ])('is guessed from the first rows: %s', async (_, content, names) => {
    expect((await read(content)).columns.map(({ name }) => name)).toEqual(names);
  });
});

describe('lines', () => {
  it('that are blank are passed over, but are missing cells where there is one column', async () => {
    expect(cellsOf(await read('\n\na,b\n\n1,2\n\r\n3,4\n\n\n', 'strings'))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(cellsOf(await read('a\n1\n\n3\n', 'strings'))).toEqual([['1'], [null], ['3']]);
    expect(cellsOf(await read('a\n1\n\n3\n', 'strings', { kernelFrom: 0 }))).toEqual([['1'], [null], ['3']]);
  });

  it('longer than a block are read all the same', async () => {
    const long = 'x'.repeat(5000);
    for (const tuning of [{ blockBytes: 64 }, { blockBytes: 64, kernelFrom: 0 }]) {
      expect(cellsOf(await read(`a,b\n1,${long}\n"${long}\n",2\n`, 'strings', tuning))).toEqual([
        ['1', long],
        [`${long}\n`, '2'],
      ]);
    }
  });

  it('are counted for the first missing cell of a column', async () => {
    const content = 'a,b,c\n1,"x\ny",1\n\n2,NA,1\n3, ,1\n';
    const whole = await read(content);
    expect(whole.columns.map(({ firstMissing }) => firstMissing)).toEqual([null, 5, null]);
    const split = await read(`a,b\n${'1,2\n'.repeat(200)}1,\n`, 'value', { ...IN_PLACE, kernelFrom: 0 });
    expect(split.columns.map(({ firstMissing }) => firstMissing)).toEqual([null, 202]);
  });
});
