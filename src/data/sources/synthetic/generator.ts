/** Contract of what can make labelled rows out of nothing but a seed. */
import type { JsonObject } from '../../../base/json.ts';
import type { Random } from '../../../base/random.ts';
import type { SettingFault } from '../../../base/settings.ts';
import type { ColumnKind } from '../../dataset.ts';
import type { RawColumn } from '../../raw-table.ts';

export interface Generator {
  /** The word in the configuration, and the file's name. */
  readonly name: string;
  readonly description: string;
  /** Column that is the dataset's group when the configuration names none. */
  readonly group: string | null;
  /** Of columns whose cells would not tell their kind when they are few, as long as the configuration gives no other. */
  readonly kinds?: Readonly<Record<string, ColumnKind>>;
  /** Column that is the dataset's timestamp when the configuration names none. */
  readonly timestamp?: string;
  /** What can be set besides samples and noise; left out: nothing. */
  readonly settings?: GeneratorSettings;
  /** Among the columns is `label`, 1 or 0. `noise`: share of rows whose label is turned round, 0 to 0.5. */
  generate(rows: number, noise: number, random: Random, settings?: JsonObject): RawColumn[];
}

export interface GeneratorSettings {
  /** Every setting there is, with its default; an unknown one is refused by the configuration. */
  readonly defaults: JsonObject;
  /** Everything that is wrong with the settings given; those left out have their defaults. */
  check(given: JsonObject): readonly SettingFault[];
  /** How many rows they ask for; null: as many as `samples` says. */
  rows(given: JsonObject): number | null;
  /** Whether that many rows are split by time when the configuration does not say; left out: by class. */
  isSplitByTime?(given: JsonObject, rows: number): boolean;
}

/** Rows that can be asked for: they are made in memory, and so many take some hundred megabytes. */
export const MOST_SAMPLES = 10_000_000;

/** Share of the rows, at the end, in which patterns occur that the rows before them never show. */
export const LATE_SHARE = 0.2;

export function numberColumn(name: string, values: Float64Array): RawColumn {
  return { kind: 'numbers', name, firstMissing: null, values };
}

export function stringColumn(name: string, codes: Int32Array, strings: readonly string[]): RawColumn {
  return { kind: 'strings', name, firstMissing: null, codes, strings, lines: new Int32Array(strings.length) };
}

/** The same strings share a code, as a file's do. */
export function textColumn(name: string, texts: readonly string[]): RawColumn {
  const codes = new Map<string, number>();
  for (const text of texts) if (!codes.has(text)) codes.set(text, codes.size);
  return stringColumn(
    name,
    Int32Array.from(texts, text => codes.get(text)!),
    [...codes.keys()],
  );
}

/** The column `label`, with a share of `noise` turned round. */
export function labelColumn(truth: Uint8Array, noise: number, random: Random): RawColumn {
  const codes = Int32Array.from(truth, label => (random.next() < noise ? 1 - label : label));
  return stringColumn('label', codes, ['0', '1']);
}
