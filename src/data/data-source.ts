/** Contract of what can be read as a dataset: a file, a generator. */
import type { JsonObject } from '../base/json.ts';
import type { Random } from '../base/random.ts';
import type { ColumnKind, Dataset, LabeledDataset } from './dataset.ts';
import type { DerivationOptions } from './derivation.ts';

/** What the configuration says of a source. Names of columns are as in the file. */
export interface SourceOptions {
  /** Name of the dataset in reports. */
  readonly name: string;
  /** Absolute path; for a generator its name. */
  readonly location: string;
  /** The location as the user wrote it, for messages and reports. */
  readonly displayLocation: string;
  readonly label: string | null;
  /** The label's positive value as written in the data; null: inferred from 0/1, true/false, yes/no. */
  readonly positive: string | null;
  readonly timestamp: string | null;
  readonly group: string | null;
  /** Columns to leave out. */
  readonly ignore: readonly string[];
  /** Kinds given by hand; all others are inferred on all rows. */
  readonly kinds: Readonly<Record<string, ColumnKind>>;
  /** CSV only; null: from the file's ending and first line. */
  readonly delimiter: string | null;
  readonly encoding: 'utf-8' | 'latin1' | 'utf-16le' | null;
  /** Cells that mean missing, besides the empty one. */
  readonly missing: readonly string[];
  /** Generators only: rows to make, share of flipped labels (0 to 0.5). */
  readonly samples: number;
  readonly noise: number;
  /** Settings of the generator's own; those left out have its defaults. */
  readonly generator?: JsonObject;
  /** What is made of the table once it is read, in this order. */
  readonly derive: readonly DerivationOptions[];
  /** For rows that a stored model is to score. */
  readonly known?: KnownColumns;
}

/**
 * What a model was trained on. With it, what the options say of a column that is not there has no say, also where that is the
 * label; and rows of one class alone can be read.
 */
export interface KnownColumns {
  /** By column; a kind that is given by hand comes first. */
  readonly kinds: Readonly<Record<string, ColumnKind>>;
  readonly label: { readonly positive: string; readonly negative: string };
}

export interface LoadContext {
  readonly random: Random;
  readonly signal: AbortSignal;
  /** Called with the share done, 0 to 1. */
  progress(share: number): void;
}

export interface DataSource {
  /** The word in the configuration: `csv`, `jsonl`, `synthetic`. */
  readonly name: string;
  readonly description: string;
  /** Labelled when `options.label` names a column (or the generator labels by itself). DataError with file, line, column. */
  load(options: SourceOptions, context: LoadContext): Promise<Dataset | LabeledDataset>;
}

export function isLabeled(dataset: Dataset | LabeledDataset): dataset is LabeledDataset {
  return 'labels' in dataset;
}
