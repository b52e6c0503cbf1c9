/**
 * Turns a dataset's columns into numbers that a linear model can weigh: z-scores of numeric columns, a one or a zero per
 * category. What is learned from the training rows is plain data and travels with the model.
 */
import type { CategoricalColumn, Column, ColumnKind, Dataset, NumericColumn } from './dataset.ts';
import { type EncodedCategories, type EncodedNumbers, type Fill, numberFill, oneHotFill } from './encoding.ts';
import { medianOf } from './median.ts';

export interface Encoder {
  readonly columns: readonly (EncodedNumbers | EncodedCategories)[];
  /** Of the outputs, in order: `age`, `workclass=Private`. */
  readonly names: readonly string[];
  /** Columns of the training rows that no output comes from. */
  readonly leftOut: readonly { readonly name: string; readonly kind: ColumnKind; readonly reason: string }[];
}

export interface EncodedRows {
  readonly rows: number;
  readonly width: number;
  /** rows * width, row-major, always finite. */
  readonly values: Float64Array;
}

export interface EncoderOptions {
  /** Of one column, the most frequent ones; all others are all zeros. */
  readonly mostCategories?: number;
}

const MOST_CATEGORIES = 255;
/** A spread this small beside the mean is what rounding leaves of a constant, not something to scale by. */
const NOISE = 1e-14;
/** Rows that are encoded column by column before the next ones: they fit the second-level cache. */
const BLOCK = 512;

/** Of tables that are still in use: all trials of a search learn from the same rows, and medians take most of an encoder's time. */
const fitted = new WeakMap<Dataset, Encoder>();

/** Of a table that it has seen the same encoder again. */
export function fitEncoder(dataset: Dataset, { mostCategories = MOST_CATEGORIES }: EncoderOptions = {}): Encoder {
  const isUsual = mostCategories === MOST_CATEGORIES;
  const encoder = (isUsual ? fitted.get(dataset) : undefined) ?? fit(dataset, mostCategories);
  if (isUsual) fitted.set(dataset, encoder);
  return encoder;
}

function fit(dataset: Dataset, mostCategories: number): Encoder {
  const columns: Encoder['columns'][number][] = [];
  const leftOut: Encoder['leftOut'][number][] = [];
  for (const column of dataset.columns) {
    const learned = fitColumn(column, mostCategories);
    if (typeof learned === 'string') leftOut.push({ name: column.name, kind: column.kind, reason: learned });
    else columns.push(learned);
  }
  return { columns, names: outputNames(columns), leftOut };
}

export function outputNames(columns: Encoder['columns']): string[] {
  return columns.flatMap(column =>
    column.kind === 'numeric' ? [column.name] : column.categories.map(category => `${column.name}=${category}`),
  );
}

/** A string tells why the column cannot be encoded. */
function fitColumn(column: Column, mostCategories: number): EncodedNumbers | EncodedCategories | string {
  switch (column.kind) {
    case 'numeric':
      return fitNumbers(column);
    case 'categorical':
      return fitCategories(column, mostCategories);
    default:
      return whyNotEncoded(column.kind);
  }
}

/** Why columns of a kind cannot be turned into numbers; null for those that can. */
export function whyNotEncoded(kind: 'text' | 'timestamp' | 'sequence'): string;
export function whyNotEncoded(kind: ColumnKind): string | null;
export function whyNotEncoded(kind: ColumnKind): string | null {
  switch (kind) {
    case 'text':
      return 'text has too many values to give each an output';
    case 'timestamp':
      return 'a moment in the past does not come again';
    case 'sequence':
      return 'a sequence has no fixed number of values';
    default:
      return null;
  }
}

function fitNumbers({ name, values }: NumericColumn): EncodedNumbers | string {
  const median = medianOf(values);
  if (Number.isNaN(median)) return 'no training row has a value';
  const count = values.length;
  const filled = new Float64Array(count);
  let sum = 0;
  let others = 0;
  for (let row = 0; row < count; row++) {
    const value = Number.isNaN(values[row]) ? median : values[row]!;
    filled[row] = value;
    sum += value;
    if (value !== median) others++;
  }
  if (others === 0 && Number.isFinite(median)) return { kind: 'numeric', name, median, mean: median, sd: 1 };
  const rough = sum / count;
  // The sum of a million values is off by more than their least digits: the deviations correct the mean.
  let deviations = 0;
  let squares = 0;
  for (let row = 0; row < count; row++) {
    const deviation = filled[row]! - rough;
    deviations += deviation;
    squares += deviation * deviation;
  }
  const mean = rough + deviations / count;
  const sd = Math.sqrt(Math.max(0, squares - (deviations * deviations) / count) / count);
  if (!Number.isFinite(mean) || !Number.isFinite(sd)) return 'its values are too large to be scaled';
  return { kind: 'numeric', name, median, mean, sd: sd <= NOISE * Math.abs(mean) ? 1 : sd };
}

function fitCategories({ name, codes, categories }: CategoricalColumn, most: number): EncodedCategories | string {
  const counts = new Float64Array(categories.length + 1);
  for (const code of codes) counts[code === -1 ? categories.length : code]!++;
  const present = [...categories, '']
    .map((category, i) => ({ category, count: counts[i]! }))
    .filter(({ count }) => count > 0);
  if (present.length === 0) return 'there is no training row';
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  present.sort((a, b) => b.count - a.count || byText(a.category, b.category));
  const kept = present.slice(0, most).map(({ category }) => category);
  return { kind: 'categorical', name, categories: [...new Set(kept)].sort(byText) };
}

/**
 * The rows `from … to`, all by default. A column that is absent counts as missing in every row; so does one whose kind
 * cannot be read as that of the training rows (numbers and categories can, by their text).
 */
export function encode(encoder: Encoder, dataset: Dataset, from = 0, to = dataset.rows): EncodedRows {
  const rows = to - from;
  const width = encoder.names.length;
  const values = new Float64Array(rows * width);
  const byName = new Map(dataset.columns.map(column => [column.name, column]));
  let output = 0;
  const fills = encoder.columns.map((encoded): Fill => {
    const column = byName.get(encoded.name);
    const first = output;
    output += encoded.kind === 'numeric' ? 1 : encoded.categories.length;
    if (encoded.kind === 'numeric') return numberFill(encoded, column, { from, to }, first);
    return oneHotFill(encoded, column, { from, to }, first);
  });
  for (let row = 0; row < rows; row += BLOCK) {
    for (const fill of fills) fill(row, Math.min(BLOCK, rows - row), values, row * width, width);
  }
  return { rows, width, values };
}
