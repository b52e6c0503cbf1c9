import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoricalColumn, Column, Dataset, NumericColumn } from './dataset.ts';
import { encode, fitEncoder } from './encoder.ts';

type Cells = readonly (string | number | null)[];

/** Numbers make a numeric column, strings a categorical one; null = missing. */
function columnOf(name: string, cells: Cells): NumericColumn | CategoricalColumn {
  if (cells.some(cell => typeof cell === 'string')) {
    const categories = [...new Set(cells.filter(cell => cell !== null).map(String))];
    return {
      kind: 'categorical',
      name,
      codes: Int32Array.from(cells, cell => (cell === null ? -1 : categories.indexOf(String(cell)))),
      categories,
    };
  }
  return {
    kind: 'numeric',
    name,
    values: Float64Array.from(cells, cell => (cell === null ? Number.NaN : Number(cell))),
  };
}

function dataset(columns: readonly Column[], rows: number): Dataset {
  const origin = { source: 'test', location: '', digest: '', observedAt: null };
  return { name: 'test', rows, columns, origin, timestamp: null, group: null };
}

function tableOf(table: Readonly<Record<string, Cells>>): Dataset {
  const columns = Object.entries(table).map(([name, cells]) => columnOf(name, cells));
  return dataset(columns, Object.values(table)[0]?.length ?? 0);
}

function matrixOf(encoder: ReturnType<typeof fitEncoder>, table: Dataset): number[][] {
  const { rows, width, values } = encode(encoder, table);
  expect(values.length).toBe(rows * width);
  return Array.from({ length: rows }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);
}

describe('scikit-learn', () => {
  const golden = JSON.parse(readFileSync(new URL('../testing/golden/encoder.json', import.meta.url), 'utf8'));
  const encoder = fitEncoder(tableOf(golden.train));

  it('gives the same outputs for the training rows and for others', () => {
    expect(encoder.names).toEqual(golden.names);
    for (const [table, expected] of [
      [golden.train, golden.encoded_train],
      [golden.score, golden.encoded_score],
    ]) {
      const encoded = matrixOf(encoder, tableOf(table));
      expect(encoded.length).toBe(expected.length);
      encoded.forEach((row, i) => {
        row.forEach((value, j) => {
          expect(value).toBeCloseTo(expected[i][j], 12);
        });
      });
    }
  });

  it('finds the same median, mean and deviation', () => {
    const numbers = encoder.columns.filter(column => column.kind === 'numeric');
    numbers.forEach(({ median, mean, sd }, i) => {
      expect(median).toBe(golden.median[i]);
      expect(mean).toBeCloseTo(golden.mean[i], 9);
      expect(sd).toBeCloseTo(golden.sd[i], 9);
    });
  });
});

describe('a numeric column', () => {
  it.each([0.003467, 0.1, 1e-15, 12345.678, 0, -3e200])('that is always %d is 0 in every row', value => {
    const encoder = fitEncoder(tableOf({ a: Array.from({ length: 100_003 }, () => value) }));
    expect(encoder.columns[0]).toMatchObject({ sd: 1 });
    expect(matrixOf(encoder, tableOf({ a: [value, null] }))).toEqual([[0], [0]]);
  });

  it('that differs in rounding only counts as constant', () => {
    const { columns } = fitEncoder(tableOf({ a: [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2] }));
    expect(columns[0]).toMatchObject({ sd: 1 });
  });

  it('of tiny or huge values is scaled like any other', () => {
    for (const unit of [1e-15, 1e15]) {
      const [first, second, third] = matrixOf(
        fitEncoder(tableOf({ a: [unit, 2 * unit, 3 * unit] })),
        tableOf({ a: [unit, 2 * unit, 3 * unit] }),
      );
      expect(first![0]).toBeCloseTo(-Math.sqrt(1.5), 12);
      expect(second![0]).toBeCloseTo(0, 12);
      expect(third![0]).toBeCloseTo(Math.sqrt(1.5), 12);
    }
  });

  it('is left out where nothing can be learned from it', () => {
    const { columns, leftOut } = fitEncoder(
      tableOf({ none: [null, null], huge: [1.7e308, -1.7e308], endless: [Infinity, Infinity], a: [1, 2] }),
    );
    expect(columns.map(({ name }) => name)).toEqual(['a']);
    expect(leftOut).toEqual([
      { name: 'none', kind: 'numeric', reason: 'no training row has a value' },
      { name: 'huge', kind: 'numeric', reason: 'its values are too large to be scaled' },
      { name: 'endless', kind: 'numeric', reason: 'its values are too large to be scaled' },
    ]);
  });
});

describe('a categorical column', () => {
  const train = tableOf({ colour: ['red', 'blue', 'red', 'green'], holed: ['x', null, 'x', null] });

  it('has an output per category, also for missing where training has it, none for the unseen', () => {
    const encoder = fitEncoder(train);
    expect(encoder.names).toEqual(['colour=blue', 'colour=green', 'colour=red', 'holed=', 'holed=x']);
    const score = tableOf({ colour: ['red', 'violet', null], holed: [null, 'x', 'y'] });
    expect(matrixOf(encoder, score)).toEqual([
      [0, 0, 1, 1, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
    ]);
  });

  it('is learned of a table once, and anew of another one or in another way', () => {
    const cells = { x: ['a', 'a', 'b', 'c'] };
    const table = tableOf(cells);
    const encoder = fitEncoder(table);
    expect(fitEncoder(table)).toBe(encoder);
    expect(fitEncoder(tableOf(cells))).not.toBe(encoder);
    expect(fitEncoder(tableOf(cells))).toEqual(encoder);
    expect(fitEncoder(table, { mostCategories: 1 }).names).toEqual(['x=a']);
    expect(fitEncoder(table)).toBe(encoder);
  });

  it('has no more outputs than allowed: the most frequent, of equals the first by name', () => {
    const { names } = fitEncoder(train, { mostCategories: 2 });
    expect(names).toEqual(['colour=blue', 'colour=red', 'holed=', 'holed=x']);
    const many = tableOf({ id: Array.from({ length: 1000 }, (_, i) => `id ${i % 300}`) });
    expect(fitEncoder(many).names.length).toBe(255);
  });
});

describe('at scoring time a column', () => {
  const encoder = fitEncoder(tableOf({ n: [1, 2, 6], c: ['1', null, 'x'] }));

  it('that is absent is missing in every row', () => {
    expect(matrixOf(encoder, dataset([], 2))).toEqual(matrixOf(encoder, tableOf({ n: [null, null], c: [null, null] })));
  });

  it('of another kind is read by its text', () => {
    const expected = matrixOf(encoder, tableOf({ n: [6, 1, null, null], c: ['1', 'x', null, 'y'] }));
    const text = (name: string, values: (string | null)[]): Column => ({ kind: 'text', name, values });
    expect(
      matrixOf(encoder, dataset([columnOf('n', ['6', '1.0', null, 'six']), columnOf('c', ['1', 'x', null, 'y'])], 4)),
    ).toEqual(expected);
    expect(matrixOf(encoder, dataset([text('n', ['6', '1', null, '']), text('c', ['1', 'x', null, 'y'])], 4))).toEqual(
      expected,
    );
    const [numeric] = matrixOf(encoder, tableOf({ n: [6], c: [1] }));
    expect(numeric).toEqual(expected[0]);
  });

  it('that can be read as neither is missing', () => {
    const moments = (name: string): Column => ({ kind: 'timestamp', name, values: Float64Array.of(1, 2) });
    expect(matrixOf(encoder, dataset([moments('n'), moments('c')], 2))).toEqual(matrixOf(encoder, dataset([], 2)));
  });
});

it('leaves out texts, moments and sequences, and says why', () => {
  const columns: Column[] = [
    { kind: 'text', name: 't', values: ['a'] },
    { kind: 'timestamp', name: 'm', values: Float64Array.of(1) },
    { kind: 'sequence', name: 's', offsets: Int32Array.of(0, 1), codes: Int32Array.of(0), vocabulary: ['x'] },
  ];
  const { names, leftOut } = fitEncoder(dataset(columns, 1));
  expect(names).toEqual([]);
  expect(leftOut.map(({ name, kind }) => `${name} ${kind}`)).toEqual(['t text', 'm timestamp', 's sequence']);
  for (const { reason } of leftOut) expect(reason).toMatch(/\w+/);
});

it('gives finite outputs for whatever numbers come, also after a trip through JSON', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const cell = fc.oneof(number, fc.constant(null));
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1, maxLength: 20 }),
      fc.array(cell, { minLength: 1, maxLength: 5 }),
      (train, score) => {
        const encoder = fitEncoder(tableOf({ a: train, b: train.map(value => (value === null ? null : `c${value}`)) }));
        const stored = JSON.parse(JSON.stringify(encoder));
        const table = tableOf({ a: score, b: score.map(value => (value === null ? null : `c${value}`)) });
        const { values } = encode(encoder, table);
        expect(values.every(Number.isFinite)).toBe(true);
        expect(encode(stored, table).values).toEqual(values);
      },
    ),
  );
});

it('encodes a part of the rows as it does all of them', () => {
  const table = tableOf({
    n: Array.from({ length: 1500 }, (_, i) => (i % 7 === 0 ? null : i)),
    c: Array.from({ length: 1500 }, (_, i) => `c${i % 5}`),
  });
  const encoder = fitEncoder(table);
  const { values, width } = encode(encoder, table);
  const part = encode(encoder, table, 600, 1300);
  expect(part.rows).toBe(700);
  expect(part.values).toEqual(values.slice(600 * width, 1300 * width));
});
