/** From the columns of a dataset to what goes into the network: tokens, and encoded tabular columns beside them. */
import type { Dataset } from '../../data/dataset.ts';
import { type Encoder, encode, fitEncoder } from '../../data/encoder.ts';
import type { Examples } from './backend.ts';
import { learnVocabulary, tokenize, type Vocabulary, type VocabularyOptions } from './vocabulary.ts';

/** What was learned of the columns; plain data. */
export interface Inputs {
  readonly vocabulary: Vocabulary;
  readonly encoder: Encoder;
  /** Tokens of a row, at most. */
  readonly length: number;
}

export type InputRows = Pick<Examples, 'rows' | 'tokens' | 'offsets' | 'tabular'> & {
  /** Rows that had more tokens than there is room for. */
  readonly cut: number;
};

export function fitInputs(dataset: Dataset, options: VocabularyOptions & { readonly length: number }): Inputs {
  const vocabulary = learnVocabulary(dataset, options);
  const columns = dataset.columns
    .filter(({ kind }) => kind !== 'text' && kind !== 'sequence')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { vocabulary, encoder: fitEncoder({ ...dataset, columns }), length: options.length };
}

/** The rows `from` up to `to`. */
export function encodeInputs(
  { vocabulary, encoder, length }: Inputs,
  dataset: Dataset,
  from: number,
  to: number,
): InputRows {
  const { values } = encode(encoder, dataset, from, to);
  return { rows: to - from, ...tokenize(vocabulary, dataset, length, from, to), tabular: Float32Array.from(values) };
}
