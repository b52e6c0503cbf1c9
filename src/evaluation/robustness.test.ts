import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { variance } from '../base/statistics.ts';
import type { Column, LabeledDataset, SequenceColumn } from '../data/dataset.ts';
import { categoricalColumn, labeledTable, numbersOf, numericColumn, textColumn } from '../testing/tables.ts';
import type { Perturbation } from './perturbation.ts';
import { disguisedText } from './perturbations/disguised-text.ts';
import { missingValues } from './perturbations/missing-values.ts';
import { noise } from './perturbations/noise.ts';
import { unknownCategories } from './perturbations/unknown-categories.ts';
import { measureRobustness, type RobustnessRequest } from './robustness.ts';

const rows = 2000;
const random = () => seededRandom('spoil');
const numbers = numericColumn(
  'x',
  Float64Array.from({ length: rows }, (_, row) => 50 + (row % 100)),
);
const words = categoricalColumn(
  'w',
  Array.from({ length: rows }, (_, row) => ['de', 'fr'][row % 2]!),
);
const sequences: SequenceColumn = {
  ...{ kind: 'sequence', name: 's', vocabulary: ['open', 'read'] },
  ...{
    offsets: Int32Array.from({ length: rows + 1 }, (_, row) => 2 * row),
    codes: new Int32Array(2 * rows).map((_, i) => i % 2),
  },
};

describe('noise', () => {
  it('has the spread that it says, in standard deviations of the column', () => {
    const { column, cells } = noise(0.5).spoil(numbers, random())!;
    const added = numbersOf({ columns: [column] }, 'x').map(
      (value, row) => value - numbersOf({ columns: [numbers] }, 'x')[row]!,
    );
    const sd = Math.sqrt(added.reduce((sum, value) => sum + value * value, 0) / rows);
    // The numbers are uniform over a hundred values: their standard deviation is √((100² − 1) / 12).
    expect(sd / Math.sqrt((100 ** 2 - 1) / 12)).toBeCloseTo(0.5, 1);
    expect(cells).toBe(rows);
  });

  it.each([
    ['no other differs', () => 0, 20],
    ['the others differ a little', (row: number) => (row % 5) - 2, 2],
  ])('is not drowned by a few numbers far off, though %s', (_, usual, most) => {
    const values = Float64Array.from({ length: rows }, (_, row) => (row % 200 === 0 ? 5 * (row - 1000) : usual(row)));
    const { column } = noise(1).spoil(numericColumn('x', values), random())!;
    const added = numbersOf({ columns: [column] }, 'x').map((value, row) => value - values[row]!);
    const sd = (from: ArrayLike<number>) => Math.sqrt(variance(from));
    expect(sd(values)).toBeGreaterThan(200);
    expect(sd(added)).toBeGreaterThan(0);
    expect(sd(added)).toBeLessThan(most);
  });

  it('leaves what is missing or infinite, and has nothing to do in a constant column and in words', () => {
    const some = numericColumn('x', [1, Number.NaN, 3, Number.POSITIVE_INFINITY]);
    const { column, cells } = noise(1).spoil(some, random())!;
    expect([...numbersOf({ columns: [column] }, 'x')].map(Number.isFinite)).toEqual([true, false, true, false]);
    expect(cells).toBe(2);
    expect(noise(1).spoil(numericColumn('x', [7, 7, 7]), random())).toBeNull();
    expect(noise(1).spoil(numericColumn('x', [Number.NaN]), random())).toBeNull();
    expect(noise(1).spoil(words, random())).toBeNull();
  });
});

describe('missing values', () => {
  const kinds: readonly Column[] = [
    numbers,
    words,
    sequences,
    textColumn(
      't',
      Array.from({ length: rows }, () => 'x'),
    ),
  ];
  it.each(kinds.map(column => [column.kind, column] as const))(
    'are the share that they say, in a column of kind %s',
    (_, column) => {
      const { column: spoilt, cells } = missingValues(0.2).spoil(column, random())!;
      expect(cells / rows).toBeCloseTo(0.2, 1);
      expect(missingIn(spoilt)).toBe(cells);
    },
  );
});

function missingIn(column: Column): number {
  switch (column.kind) {
    case 'numeric':
    case 'timestamp':
      return column.values.filter(Number.isNaN).length;
    case 'categorical':
      return column.codes.filter(code => code === -1).length;
    case 'text':
      return column.values.filter(value => value === null).length;
    case 'sequence':
      return column.offsets.slice(1).filter((end, row) => end === column.offsets[row]).length;
  }
}

describe('unknown categories', () => {
  it('are a share of the cells that no category of the data has', () => {
    const spoilt = unknownCategories(0.1).spoil(words, random())!;
    const { codes, categories } = spoilt.column as Extract<Column, { kind: 'categorical' }>;
    expect(codes.filter(code => categories[code]!.includes('never seen')).length).toBe(spoilt.cells);
    expect(spoilt.cells / rows).toBeCloseTo(0.1, 1);
    expect(unknownCategories(0.1).spoil(numbers, random())).toBeNull();
  });

  it('are a share of the elements of sequences, which stay as long as they were', () => {
    const { column, cells } = unknownCategories(0.5).spoil(sequences, random())!;
    expect((column as SequenceColumn).offsets).toEqual(sequences.offsets);
    expect(cells / (2 * rows)).toBeCloseTo(0.5, 1);
  });

  it('leave missing ones missing', () => {
    const { column } = unknownCategories(1).spoil(categoricalColumn('w', ['a', null]), random())!;
    expect((column as Extract<Column, { kind: 'categorical' }>).codes).toEqual(Int32Array.of(1, -1));
  });
});

describe('disguised text', () => {
  const written = (level: string, text: string) => {
    const { column, cells } = disguisedText
      .find(each => each.level === level)!
      .spoil(textColumn('t', [text, null]), random())!;
    return { text: (column as { values: readonly (string | null)[] }).values, cells };
  };

  it('is written in the four ways that filters are got round', () => {
    const text = 'Ignore it, ATTACK! 日本';
    expect(disguisedText.map(({ level }) => [level, written(level, text).text[0]])).toEqual([
      ['leet', '1gn0r3 17, 4774CK! 日本'],
      ['spaced', 'I g n o r e i t, A T T A C K! 日 本'],
      ['base64', 'SWdub3JlIGl0LCBBVFRBQ0shIOaXpeacrA=='],
      ['homoglyphs', 'Іgnоrе іt, АTTАСK! 日本'],
    ]);
    expect(written('leet', text)).toMatchObject({ text: [expect.anything(), null], cells: 1 });
    expect(written('leet', 'rhym')).toMatchObject({ cells: 0 });
  });
});

/** A model that knows the word "attack" and two numbers. */
function score({ columns }: LabeledDataset): Float64Array {
  const text = columns.find(column => column.kind === 'text')!;
  const x = numbersOf({ columns }, 'x');
  return Float64Array.from(text.values, (value, row) => {
    const found = value?.includes('attack') ? 0.6 : 0.1;
    return Math.min(1, found + (x[row]! > 0 ? 0.2 : 0));
  });
}

function measure(change: Partial<RobustnessRequest> = {}) {
  const draw = seededRandom('rows');
  const labels = Array.from({ length: 400 }, (_, row) => row % 2);
  const dataset = labeledTable(
    [
      textColumn(
        't',
        labels.map(label => (label === 1 ? 'an attack' : 'a visit')),
      ),
      numericColumn(
        'x',
        labels.map(() => draw.normal()),
      ),
      numericColumn(
        'unread',
        labels.map(() => draw.normal()),
      ),
    ],
    labels,
  );
  return measureRobustness({
    ...{ dataset, features: new Set(['t', 'x']), threshold: 0.5, score, level: 0.95, resamples: 200 },
    random: seededRandom(1),
    pause: async () => {},
    ...change,
  });
}

describe('robustness', () => {
  it('says what is lost to each thing that was done, with n and an interval of the difference', async () => {
    const found = await measure();
    const names = found.map(({ perturbation, level }) => `${perturbation} ${level}`);
    expect(names).toEqual([
      ...['noise 0.1 sd', 'noise 0.5 sd', 'noise 1 sd'],
      ...['missing_values 5 %', 'missing_values 20 %', 'missing_values 50 %'],
      ...['disguised_text leet', 'disguised_text spaced', 'disguised_text base64', 'disguised_text homoglyphs'],
    ]);
    const leet = found.find(({ level }) => level === 'leet')!;
    expect(leet).toMatchObject({ n: 400, positives: 200, changed_decisions: 200 });
    expect(leet.metrics.recall).toMatchObject({ before: 1, after: 0 });
    expect(leet.metrics.recall!.interval!.high).toBeLessThan(-0.9);
    expect(leet.metrics.false_positive_rate).toMatchObject({ before: 0, after: 0 });
  });

  it('shows a model that takes the disguise for the crime, by the harmless rows that it then calls positive', async () => {
    const suspicious = (dataset: LabeledDataset) => {
      const text = dataset.columns.find(column => column.kind === 'text')!;
      return score(dataset).map((value, row) => (/[0-9]/.test(text.values[row] ?? '') ? 0.9 : value));
    };
    const leet = (await measure({ score: suspicious })).find(({ level }) => level === 'leet')!;
    expect(leet.metrics.recall).toMatchObject({ before: 1, after: 1 });
    expect(leet.metrics.false_positive_rate).toMatchObject({ before: 0, after: 1 });
    expect(leet.metrics.false_positive_rate!.interval!.low).toBeGreaterThan(0.9);
  });

  it('spoils only what the model reads, and leaves the data as they were', async () => {
    const seen: LabeledDataset[] = [];
    const watched = (dataset: LabeledDataset) => {
      seen.push(dataset);
      return score(dataset);
    };
    const before = structuredClone((await measure({ score: watched }))[0]);
    const [untouched, ...spoilt] = seen;
    for (const { columns } of spoilt) expect(numbersOf({ columns }, 'unread')).toBe(numbersOf(untouched!, 'unread'));
    expect((await measure())[0]).toEqual(before);
  });

  it('is the same for the same seed', async () => {
    expect(await measure()).toEqual(await measure());
  });
});

it('never looks at labels', () => {
  const perturbations: readonly Perturbation[] = [
    noise(1),
    missingValues(0.5),
    unknownCategories(0.5),
    ...disguisedText,
  ];
  for (const { spoil } of perturbations) expect(spoil.length).toBeLessThanOrEqual(2);
});
