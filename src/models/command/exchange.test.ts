/** What is exchanged with programs of the user's: rows that read back as they were, scores and files held to their rules. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import type { CategoricalColumn, Column, Dataset, NumericColumn, TextColumn } from '../../data/dataset.ts';
import { csv } from '../../data/sources/csv.ts';
import { jsonl } from '../../data/sources/jsonl.ts';
import { ProgramError } from '../../platform/programs.ts';
import { loadContext, sourceOptions, temporaryFolder } from '../../testing/data-files.ts';
import { handOut } from './handed-rows.ts';
import { asRead, hashesOf, knownScores, lookUp } from './known-scores.ts';
import { checkStored, layOut, takeModelFiles } from './model-folder.ts';
import { readScores } from './read-scores.ts';
import { writeTable } from './table-file.ts';

const folder = temporaryFolder();
let files = 0;
const fresh = (ending: string) => join(folder, `${files++}.${ending}`);

function dataset(columns: readonly Column[], rows: number): Dataset {
  const origin = { source: 'csv', location: 'x', digest: '', observedAt: null };
  return { name: 'x', rows, columns, origin, timestamp: null, group: null };
}

const numeric = (values: readonly number[], name = 'n'): NumericColumn => ({
  kind: 'numeric',
  name,
  values: Float64Array.from(values),
});

describe('rows in a file', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('a,b', 'say "no"', 'two\nlines', ' x ', '=1+1', "'", 'ü', '\u2028', '::error::x'),
  );
  const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(Number.NaN));

  it.each(['csv', 'jsonl'] as const)('read back as they were, to the last digit: %s', async format => {
    const row = fc.tuple(
      value,
      fc.option(
        cell.filter(text => text.trim() !== '' && !text.includes('\0')),
        { nil: null },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async rows => {
        const texts = rows.map(([, text]) => (text === null ? null : Buffer.from(text).toString()));
        const table = dataset(
          [numeric(rows.map(([number]) => number)), { kind: 'text', name: 'a "b", c', values: texts }],
          rows.length,
        );
        const path = fresh(format);
        const all = { from: new Int32Array(rows.length), rows: Int32Array.from(rows.keys()) };
        writeTable(path, format, {
          datasets: [table],
          ...all,
          added: { name: 'y', values: rows.map((_, i) => i) },
          addedFirst: false,
        });
        const kinds = { n: 'numeric', 'a "b", c': 'text' } as const;
        const read = await (format === 'csv' ? csv : jsonl).load(
          sourceOptions({ location: path, displayLocation: 'x', kinds }),
          loadContext(),
        );
        const [numbers, words, order] = ['n', 'a "b", c', 'y'].map(name =>
          read.columns.find(each => each.name === name),
        );
        expect(Array.from((numbers as NumericColumn).values, v => v + 0)).toEqual(rows.map(([number]) => number + 0));
        // Words that mean missing in CSV do so for every reader.
        const expected = texts.map(text =>
          format === 'csv' && /^\s*(?:NA|N\/A|NaN|nan|null|NULL|None|\?)\s*$/.test(text ?? '') ? null : text,
        );
        expect((words as TextColumn).values).toEqual(expected);
        expect([...(order as NumericColumn).values]).toEqual(rows.map((_, i) => i));
        rmSync(path);
      }),
      { numRuns: 200 },
    );
  });

  it('hold moments, sequences, categories and what is infinite in forms that every language reads', () => {
    const columns: Column[] = [
      numeric([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]),
      { kind: 'timestamp', name: 't', values: Float64Array.of(0, Number.NaN) },
      {
        kind: 'sequence',
        name: 's',
        offsets: Int32Array.of(0, 2, 2),
        codes: Int32Array.of(0, 1),
        vocabulary: ['r', 'w'],
      },
      { kind: 'categorical', name: 'c', codes: Int32Array.of(-1, 0), categories: ['a,b'] },
    ];
    const texts = (['csv', 'jsonl'] as const).map(format => {
      const path = fresh(format);
      const rows = { from: Int32Array.of(0, 0), rows: Int32Array.of(1, 0) };
      writeTable(path, format, {
        datasets: [dataset(columns, 2)],
        ...rows,
        added: { name: 'mlops_row', values: [0, 1] },
        addedFirst: true,
      });
      return readFileSync(path, 'utf8');
    });
    expect(texts[0]).toBe('mlops_row,n,t,s,c\n0,-Infinity,,,"a,b"\n1,Infinity,1970-01-01T00:00:00.000Z,r w,\n');
    expect(texts[1]).toBe(
      '{"mlops_row":0,"n":-1e999,"t":null,"s":[],"c":"a,b"}\n{"mlops_row":1,"n":1e999,"t":"1970-01-01T00:00:00.000Z","s":["r","w"],"c":null}\n',
    );
  });
});

describe('rows that are handed out', () => {
  const first = dataset([numeric([1, 2, 2, 3])], 4);
  const second = dataset([numeric([3, 4])], 2);

  it('are those that differ, once, in an order that the seed alone decides', () => {
    const handed = handOut([first, second], { random: seededRandom(1) });
    const values = Array.from(
      handed.rows,
      (row, i) => (handed.datasets[handed.from[i]!]!.columns[0] as NumericColumn).values[row],
    );
    expect(values.toSorted()).toEqual([1, 2, 3, 4]);
    expect([...handOut([first, second], { random: seededRandom(1) }).rows]).toEqual([...handed.rows]);
    const orders = [1, 2, 3, 4, 5].map(seed =>
      String([...handOut([first, second], { random: seededRandom(seed) }).rows]),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('are known again by what they hold, wherever they stand and in whatever order the columns do', () => {
    const columns = [
      { name: 'n', kind: 'numeric' },
      { name: 'c', kind: 'categorical' },
    ];
    const c = (codes: number[], categories: string[]): CategoricalColumn => ({
      kind: 'categorical',
      name: 'c',
      codes: Int32Array.from(codes),
      categories,
    });
    const there = asRead(dataset([numeric([1, 2, Number.NaN]), c([0, 1, -1], ['a', 'b'])], 3), columns);
    const handed = handOut([there], { random: seededRandom(2) });
    const known = knownScores(
      handed.hashes,
      Float64Array.from(handed.rows, row => row / 10),
    );
    const other = dataset([c([0, 1, 1, 1], ['b', 'a']), numeric([2, 1, 1, 9]), numeric([7, 7, 7, 7], 'more')], 4);
    expect(lookUp(known, hashesOf(asRead(other, columns)))).toEqual(Float64Array.of(0.1, 0, 0, Number.NaN));
    expect(lookUp(known, hashesOf(asRead(dataset([], 1), columns)))).toEqual(Float64Array.of(0.2));
  });
});

describe('scores', () => {
  const read = (text: string, format: 'csv' | 'jsonl' = 'csv', rows = 3) => {
    const path = fresh(format);
    writeFileSync(path, text);
    return readScores(path, `predictions.${format}`, format, rows);
  };

  it('are read in any order, with other columns beside them, quoted or not', () => {
    expect(read('score,x,mlops_row\n0.5,a,2\n0,b,0\n1,c,1\n')).toEqual(Float64Array.of(0, 1, 0.5));
    expect(read('"","mlops_row","score"\r\n"1",0,1e-3\r\n"2",1,.5\r\n"3",2.0,1.0000000000000002\r\n')).toEqual(
      Float64Array.of(0.001, 0.5, 1),
    );
    expect(read('{"score":1,"mlops_row":1}\n\n{"mlops_row":0,"score":0.25,"x":[]}\n', 'jsonl', 2)).toEqual(
      Float64Array.of(0.25, 1),
    );
  });

  it.each([
    [
      'a row that is missing',
      'mlops_row,score\n0,0.5\n2,0.5\n',
      /^predictions\.csv: 1 of 3 rows have no score, the first one is row 1$/,
    ],
    [
      'a row told twice',
      'mlops_row,score\n0,0.5\n1,0.5\n0,0.5\n2,0\n',
      /^predictions\.csv:4: row 0 has a score in line 2 already$/,
    ],
    [
      'a row that nobody asked for',
      'mlops_row,score\n0,0.5\n3,0.5\n',
      /^predictions\.csv:3: mlops_row is "3", expected one of the 3 rows/,
    ],
    ['a row that is no number', 'mlops_row,score\nx,0.5\n', /^predictions\.csv:2: mlops_row is "x"/],
    [
      'NaN',
      'mlops_row,score\n0,nan\n',
      /^predictions\.csv:2: the score of row 0 is "nan", expected a number from 0 to 1$/,
    ],
    ['nothing', 'mlops_row,score\n0,\n', /^predictions\.csv:2: the score of row 0 is ""/],
    ['what is no probability', 'mlops_row,score\n0,1.5\n', /^predictions\.csv:2: the score of row 0 is "1.5"/],
    ['infinity', 'mlops_row,score\n0,inf\n', /the score of row 0 is "inf"/],
    [
      'another header',
      'id,score\n0,1\n',
      /^predictions\.csv:1: the header is "id,score", expected the columns mlops_row and score$/,
    ],
    ['an empty file', '', /3 of 3 rows have no score/],
  ])('are refused for %s, with the line', (_, text, message) => {
    expect(() => read(text)).toThrow(ProgramError);
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ['{"mlops_row":0}\n', /^predictions\.jsonl:1: the score of row 0 is undefined/],
    ['{"mlops_row":0,"score":null}\n', /the score of row 0 is null/],
    ['{"mlops_row":0,"score":"0.5x"}\n', /the score of row 0 is "0.5x"/],
    ['[0,1]\n', /^predictions\.jsonl:1: "\[0,1\]" is no object/],
    ['{"mlops_row":0,"score":0.5}\nnope\n', /^predictions\.jsonl:2: "nope" is not JSON/],
  ])('are refused in JSON lines: %s', (text, message) => {
    expect(() => read(text, 'jsonl')).toThrow(message);
  });

  it('are refused where there is no file, no plain one, or far too much', () => {
    const missing = fresh('csv');
    expect(() => readScores(missing, 'predictions.csv', 'csv', 1)).toThrow(
      /^predictions\.csv: the program left no predictions there$/,
    );
    symlinkSync('/dev/zero', missing);
    expect(() => readScores(missing, 'predictions.csv', 'csv', 1)).toThrow(/is no plain file/);
    expect(() => read(`mlops_row,score\n${'0,0.5\n'.repeat(20_000)}`, 'csv', 1)).toThrow(
      /has [\d,]+ bytes, more than [\d,]+ for 1 rows/,
    );
  });
});

describe('the files of a model', () => {
  const modelDir = () => {
    const path = fresh('dir');
    mkdirSync(path);
    return path;
  };

  it('are taken in with their folders, and laid out as they were', () => {
    const from = modelDir();
    mkdirSync(join(from, 'deep', 'er'), { recursive: true });
    writeFileSync(join(from, 'model.pkl'), Buffer.from([0, 255, 10]));
    writeFileSync(join(from, 'deep', 'er', 'config.json'), '{}');
    const taken = takeModelFiles(from);
    expect(taken.map(({ path }) => path)).toEqual(['deep/er/config.json', 'model.pkl']);
    const to = modelDir();
    layOut(taken, to);
    expect(takeModelFiles(to)).toEqual(taken);
  });

  it.each([
    ['a link to a file', (at: string) => symlinkSync('/etc/passwd', join(at, 'x')), /"x" .* is a link/],
    ['a link to a folder', (at: string) => symlinkSync('/etc', join(at, 'x')), /"x" .* is a link/],
    ['a pipe', (at: string) => execFileSync('mkfifo', [join(at, 'x')]), /"x" .* is no plain file/],
    [
      'a hidden name',
      (at: string) => writeFileSync(join(at, '.git'), ''),
      /"\.git" .* has a name that not every system keeps/,
    ],
    [
      'a name with a line break',
      (at: string) => writeFileSync(join(at, 'a\n::error::b'), ''),
      /has a name that not every system/,
    ],
    [
      'the name of a device',
      (at: string) => writeFileSync(join(at, 'NUL.txt'), ''),
      /has a name that not every system keeps/,
    ],
    [
      'names that differ in case alone',
      (at: string) => ['a', 'A'].map(name => writeFileSync(join(at, name), '')),
      /differs from "A"/,
    ],
    [
      'too many files',
      (at: string) => Array.from({ length: 1001 }, (_, i) => writeFileSync(join(at, `f${i}`), '')),
      /may have 1000 files/,
    ],
    [
      'too many folders',
      (at: string) => Array.from({ length: 1001 }, (_, i) => mkdirSync(join(at, `d${i}`))),
      /may have 1000 files and folders/,
    ],
    [
      'folders too deep',
      (at: string) => mkdirSync(join(at, 'd/d/d/d/d/d/d/d/d/d/d'), { recursive: true }),
      /is a folder too deep/,
    ],
  ])('are refused for %s', (_, make, message) => {
    const at = modelDir();
    make(at);
    expect(() => takeModelFiles(at)).toThrow(ProgramError);
    expect(() => takeModelFiles(at)).toThrow(message);
  });

  it('are refused where the folder itself has become a link', () => {
    const at = modelDir();
    rmSync(at, { recursive: true });
    symlinkSync('/etc', at);
    expect(() => takeModelFiles(at)).toThrow(/MLOPS_MODEL_DIR is gone, or no folder any more/);
  });

  it.each(['../x', '/etc/x', 'a/../../x', 'a\\..\\x', '', 'a//b'])(
    'are not laid out at %j, whatever a stored model says',
    path => {
      expect(() => checkStored(path, new Uint8Array(1), 'a'.repeat(64))).toThrow(IntegrityError);
    },
  );
});
