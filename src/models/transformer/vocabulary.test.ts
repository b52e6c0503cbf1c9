import { describe, expect, it } from 'vitest';
import type { Column, Dataset } from '../../data/dataset.ts';
import { learnVocabulary, tokenize, tokensOfText, vocabularySize } from './vocabulary.ts';

const origin = { source: 'test', location: 'test', digest: '', observedAt: null };

function table(rows: number, ...columns: Column[]): Dataset {
  return { name: 'test', rows, columns, origin, timestamp: null, group: null };
}

const text = (name: string, ...values: (string | null)[]): Column => ({ kind: 'text', name, values });

function sequence(name: string, ...rows: string[][]): Column {
  const vocabulary = [...new Set(rows.flat())];
  const offsets = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + row.length;
  });
  return {
    kind: 'sequence',
    name,
    offsets,
    codes: Int32Array.from(rows.flat(), e => vocabulary.indexOf(e)),
    vocabulary,
  };
}

/** The tokens of each row, as words. */
function read(dataset: Dataset, length: number, options = { minCount: 1, maxSize: 100 }, training = dataset) {
  const vocabulary = learnVocabulary(training, options);
  const { tokens, offsets, cut } = tokenize(vocabulary, dataset, length, 0, dataset.rows);
  const { words, events, columns } = vocabulary;
  const names = ['', '?', ...words, ...events, ...columns.map(({ name }) => `<${name}>`)];
  expect(Math.max(0, ...tokens)).toBeLessThan(vocabularySize(vocabulary));
  const rows = Array.from({ length: dataset.rows }, (_, row) =>
    [...tokens.subarray(offsets[row], offsets[row + 1])].map(token => names[token]),
  );
  return { rows, cut };
}

describe('a text', () => {
  it.each([
    ['Hello, World!', ['hello', ',', 'world', '!']],
    ["don't STOP at l’eau", ["don't", 'stop', 'at', 'l’eau']],
    ['call 0900-123 now', ['call', '0000', '-', '000', 'now']],
    ['ＦＵＬＬ width ﬁ', ['full', 'width', 'fi']],
    ['Ünïcode ПРИВЕТ', ['ünïcode', 'привет']],
    ['我爱machine学习', ['我', '爱', 'machine', '学', '习']],
    ['ok 👍🏽', ['ok', '👍', '🏽']],
    ['e\u0301te\u0301', ['\u00e9t\u00e9']],
    [' \t\n', []],
    ['', []],
  ])('%j is cut into %j', (given, tokens) => {
    expect(tokensOfText(given)).toEqual(tokens);
  });
});

describe('a vocabulary', () => {
  it('keeps what is frequent enough, the most frequent first, and equally frequent ones by their letters', () => {
    const texts = table(3, text('t', 'b b b a a d', 'c c a d', null));
    const { words } = learnVocabulary(texts, { minCount: 2, maxSize: 3 });
    expect(words).toEqual(['a', 'b', 'c']);
    expect(learnVocabulary(texts, { minCount: 3, maxSize: 9 }).words).toEqual(['a', 'b']);
  });

  it('does not depend on the order of rows or columns', () => {
    const [s, t] = [sequence('s', ['x', 'y'], ['y']), text('t', 'one two', 'two three')];
    const [s2, t2] = [sequence('s', ['y'], ['x', 'y']), text('t', 'two three', 'one two')];
    const options = { minCount: 1, maxSize: 9 };
    expect(learnVocabulary(table(2, t2, s2), options)).toEqual(learnVocabulary(table(2, s, t), options));
  });

  it('leaves out events of other rows, which the column still knows', () => {
    const column = sequence('s', ['x'], ['y']);
    const cut = { ...column, offsets: Int32Array.of(0, 1), codes: Int32Array.of(0) } as Column;
    expect(learnVocabulary(table(1, cut), { minCount: 1, maxSize: 9 }).events).toEqual(['x']);
  });
});

describe('the tokens of rows', () => {
  it('are those of the one column that there is, without a mark', () => {
    expect(read(table(3, text('t', 'a b', '', null)), 9).rows).toEqual([['a', 'b'], [], []]);
  });

  it('tell words from events of the same name, and mark every column that has any', () => {
    const both = table(2, text('t', 'open it', ''), sequence('s', ['open'], ['Open', 'open']));
    expect(read(both, 9).rows).toEqual([
      ['<s>', 'open', '<t>', 'open', 'it'],
      ['<s>', 'Open', 'open'],
    ]);
  });

  it('are unknown where training has not seen them', () => {
    const training = table(1, text('t', 'a b'));
    expect(read(table(1, text('t', 'b c A')), 9, undefined, training).rows).toEqual([['b', '?', 'a']]);
  });

  it('lose the end of a text and the beginning of a sequence, and say in how many rows', () => {
    expect(read(table(2, text('t', 'a b c d', 'a b')), 3)).toEqual({
      rows: [
        ['a', 'b', 'c'],
        ['a', 'b'],
      ],
      cut: 1,
    });
    expect(read(table(1, sequence('s', ['a', 'b', 'c', 'd'])), 3)).toEqual({ rows: [['b', 'c', 'd']], cut: 1 });
  });

  it('share the length evenly among columns, and what one leaves goes to the next', () => {
    const texts = (a: string, b: string) => table(1, text('a', a), text('b', b));
    expect(read(texts('1 2 3 4 5', 'v w x y z'), 6).rows).toEqual([['<a>', '0', '0', '<b>', 'v', 'w']]);
    expect(read(texts('1', 'v w x y z'), 6).rows).toEqual([['<a>', '0', '<b>', 'v', 'w', 'x']]);
    expect(read(texts('1 2', 'v'), 1)).toEqual({ rows: [[]], cut: 1 });
    expect(read(texts('1 2', 'v'), 3)).toEqual({ rows: [['<b>', 'v']], cut: 1 });
  });

  it('are none for a column that is absent or of another kind', () => {
    const training = table(1, text('t', 'a'));
    const numeric: Column = { kind: 'numeric', name: 't', values: Float64Array.of(1) };
    for (const columns of [[], [numeric]])
      expect(read(table(1, ...columns), 9, undefined, training).rows).toEqual([[]]);
  });
});
