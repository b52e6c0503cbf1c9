/**
 * Turns texts and sequences of events into tokens, by a vocabulary that is learned from the training rows.
 *
 * A text is normalised (NFKC), put in lower case and cut into words, runs of digits and single signs; letters of scripts
 * that put no space between words stand alone, and every digit counts as 0: what matters of a number is how long it is.
 * An event is taken as it is. What is rare in the training rows, or not in them, is one token, UNKNOWN.
 *
 * Several columns stand one after the other, by name, each behind a token that tells which one it is. They share the
 * length of a row evenly; what one leaves over goes to those behind it. Too long a text loses its end, too long a
 * sequence its beginning.
 */
import type { Column, Dataset, SequenceColumn, TextColumn } from '../../data/dataset.ts';
import { UNKNOWN } from './architecture.ts';

/** Plain data: it travels with the model. */
export interface Vocabulary {
  /** In the order in which they stand in a row. */
  readonly columns: readonly { readonly name: string; readonly kind: 'text' | 'sequence' }[];
  /** Token UNKNOWN + 1 + i, the most frequent first; behind the words come the events, and then a token for each column. */
  readonly words: readonly string[];
  readonly events: readonly string[];
}

export interface VocabularyOptions {
  /** Words and events that occur less often are UNKNOWN. */
  readonly minCount: number;
  /** Words, and events, at most. */
  readonly maxSize: number;
}

/** The tokens of rows, one after the other; row i has those from offsets[i] up to offsets[i + 1]. */
export interface TokenRows {
  readonly tokens: Int32Array;
  readonly offsets: Int32Array;
  /** Rows that had more tokens than there is room for. */
  readonly cut: number;
}

const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(name => `\\p{Script=${name}}`);
const LETTERS = `(?:(?![${UNSPACED.join('')}])[\\p{L}\\p{M}])+`;
const TOKEN = new RegExp(`[${UNSPACED.join('')}]\\p{M}*|${LETTERS}(?:['’]${LETTERS})*|\\p{N}+|\\S`, 'gu');

export function tokensOfText(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(/\p{N}/gu, '0').match(TOKEN) ?? [];
}

export function learnVocabulary(dataset: Dataset, options: VocabularyOptions): Vocabulary {
  const [words, events] = [new Map<string, number>(), new Map<string, number>()];
  const columns = dataset.columns.filter(isRead).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const column of columns) {
    if (column.kind === 'text') {
      for (const text of column.values) for (const word of tokensOfText(text ?? '')) count(words, word, 1);
    } else {
      const counts = new Float64Array(column.vocabulary.length);
      for (const code of column.codes) counts[code]!++;
      column.vocabulary.forEach((event, code) => void count(events, event, counts[code]!));
    }
  }
  const named = columns.map(({ name, kind }) => ({ name, kind }));
  return { columns: named, words: mostFrequent(words, options), events: mostFrequent(events, options) };
}

function isRead(column: Column): column is TextColumn | SequenceColumn {
  return column.kind === 'text' || column.kind === 'sequence';
}

function count(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** Among equally frequent ones, by code units: the order of the rows does not matter. */
function mostFrequent(counts: ReadonlyMap<string, number>, { minCount, maxSize }: VocabularyOptions): string[] {
  return [...counts]
    .filter(([, times]) => times >= Math.max(1, minCount))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, maxSize)
    .map(([key]) => key);
}

/** Tokens there are, the reserved ones included. */
export function vocabularySize({ columns, words, events }: Vocabulary): number {
  return UNKNOWN + 1 + words.length + events.length + (columns.length > 1 ? columns.length : 0);
}

/** The rows `from` up to `to`, each of at most `length` tokens. A column that is absent or of another kind is empty. */
export function tokenize(
  vocabulary: Vocabulary,
  dataset: Dataset,
  length: number,
  from: number,
  to: number,
): TokenRows {
  const readers = vocabulary.columns.map(({ name, kind }) => {
    const column = dataset.columns.find(other => other.name === name);
    return column?.kind === kind ? readerOf(vocabulary, column as TextColumn | SequenceColumn) : () => [];
  });
  const marks = readers.length > 1 ? 1 : 0;
  const firstMark = vocabularySize(vocabulary) - readers.length;
  const tokens: number[] = [];
  const offsets = new Int32Array(to - from + 1);
  let cut = 0;
  for (let row = from; row < to; row++) {
    let room = length;
    let isCut = false;
    readers.forEach((read, i) => {
      const found = read(row);
      const share = Math.floor(room / (readers.length - i)) - marks;
      if (found.length > 0 && share < 1) isCut = true;
      if (found.length === 0 || share < 1) return;
      const first = vocabulary.columns[i]!.kind === 'text' ? 0 : Math.max(0, found.length - share);
      const kept = found.slice(first, first + share);
      if (marks > 0) tokens.push(firstMark + i);
      for (const token of kept) tokens.push(token);
      room -= marks + kept.length;
      isCut ||= kept.length < found.length;
    });
    if (isCut) cut++;
    offsets[row - from + 1] = tokens.length;
  }
  return { tokens: Int32Array.from(tokens), offsets, cut };
}

type Reader = (row: number) => readonly number[];

function readerOf({ words, events }: Vocabulary, column: TextColumn | SequenceColumn): Reader {
  if (column.kind === 'text') {
    const ids = new Map(words.map((word, i) => [word, UNKNOWN + 1 + i]));
    return row => tokensOfText(column.values[row] ?? '').map(word => ids.get(word) ?? UNKNOWN);
  }
  const ids = new Map(events.map((event, i) => [event, UNKNOWN + 1 + words.length + i]));
  const tokens = column.vocabulary.map(event => ids.get(event) ?? UNKNOWN);
  const { codes, offsets } = column;
  return row => Array.from(codes.subarray(offsets[row]!, offsets[row + 1]!), code => tokens[code]!);
}
