/** Contract of what can be made of a table once it is read, before it is split: rows or columns that a model can learn from. */
import type { JsonObject } from '../base/json.ts';
import type { SettingFault } from '../base/settings.ts';
import type { Dataset, LabeledDataset } from './dataset.ts';

/** `with` names the derivation; all else are its settings. */
export type DerivationOptions = JsonObject & { readonly with: string };

export interface Windows {
  /** What the rows are that windows are made of, in the singular. */
  readonly of: string;
  /** Milliseconds from the start of a window to its end, which is the timestamp of the new table. */
  length(settings: JsonObject): number;
}

export interface Derivation {
  /** The word in the configuration, and the file's name. */
  readonly name: string;
  readonly description: string;
  /** Every setting there is, with its default; an unknown one is refused by the configuration. */
  readonly defaults: JsonObject;
  /** Everything that is wrong with the settings given; those left out have their defaults. */
  check(settings: JsonObject): readonly SettingFault[];
  /**
   * A new table; the one given stays as it is. What it makes of a row depends on that row and earlier moments only: it
   * learns nothing, so it may see rows that later judge a model. Labels stay where there are any. DataError when the table
   * lacks what it needs.
   */
  derive(dataset: LabeledDataset, settings: JsonObject): LabeledDataset;
  derive(dataset: Dataset, settings: JsonObject): Dataset;
  /** Where its rows are windows of time, made of the rows of the table; left out: a row stays the row that it is. */
  readonly windows?: Windows;
}
