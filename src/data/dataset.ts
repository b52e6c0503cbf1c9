/** A table in columns: what sources read, splits cut, models learn from and drift compares. */
import type { JsonObject } from '../base/json.ts';

/** NaN = missing. */
export interface NumericColumn {
  readonly kind: 'numeric';
  readonly name: string;
  readonly values: Float64Array;
}

/** `codes[row]` points into `categories`; -1 = missing. */
export interface CategoricalColumn {
  readonly kind: 'categorical';
  readonly name: string;
  readonly codes: Int32Array;
  readonly categories: readonly string[];
}

/** Free text, or identifiers too many to be categories; null = missing. */
export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** Milliseconds since 1970-01-01T00:00Z; NaN = missing. */
export interface TimestampColumn {
  readonly kind: 'timestamp';
  readonly name: string;
  readonly values: Float64Array;
}

/** Row i holds `codes[offsets[i] … offsets[i + 1])`, which point into `vocabulary`; `offsets` has rows + 1 entries. */
export interface SequenceColumn {
  readonly kind: 'sequence';
  readonly name: string;
  readonly offsets: Int32Array;
  readonly codes: Int32Array;
  readonly vocabulary: readonly string[];
}

export type Column = NumericColumn | CategoricalColumn | TextColumn | TimestampColumn | SequenceColumn;
export type ColumnKind = Column['kind'];
export const COLUMN_KINDS: readonly ColumnKind[] = ['numeric', 'categorical', 'text', 'timestamp', 'sequence'];

/** Where the rows came from; `digest` is the SHA-256 of the bytes that were read (hex). */
export interface Origin {
  readonly source: string;
  readonly location: string;
  readonly digest: string;
  /** When the rows were observed, ISO 8601, where the source knows it. */
  readonly observedAt: string | null;
  /** All that a generator was told, defaults included; left out where the rows were read. */
  readonly generated?: JsonObject;
}

/** How a column was read, where that may not be what its user meant; the cell is as the file has it. */
export interface ColumnNote {
  readonly column: string;
  readonly kind: ColumnKind;
  /** Line of the first cell that made it so, and that cell; null where no cell stands out. */
  readonly line: number | null;
  readonly cell: string | null;
  /** Cells like that one. */
  readonly cells: number;
  /** Cells with a value; null: not counted. */
  readonly present: number | null;
  /** What most cells are, where some are not; else null. */
  readonly others: 'numbers' | 'moments' | null;
}

export interface Dataset {
  readonly name: string;
  readonly rows: number;
  /** The features; the label, the timestamp to split by and the group are not among them. */
  readonly columns: readonly Column[];
  readonly origin: Origin;
  /** The column that tells when a row was observed, where the source names one. */
  readonly timestamp: TimestampColumn | null;
  /** Rows of one group (a patient, a customer) belong together; where the source names one. */
  readonly group: CategoricalColumn | null;
  /** Of its columns, in their order; none where there is nothing to say. */
  readonly notes?: readonly ColumnNote[];
}

/** A type of its own, so that training without labels does not compile. */
export interface LabeledDataset extends Dataset {
  /** 1 = positive, 0 = negative. */
  readonly labels: Uint8Array;
  readonly label: { readonly name: string; readonly positive: string; readonly negative: string };
}

/** The rows at `indices`, in that order, as a new table. Categories and vocabularies are shared, not copied. */
export function selectRows(dataset: LabeledDataset, indices: Int32Array): LabeledDataset;
export function selectRows(dataset: Dataset, indices: Int32Array): Dataset;
export function selectRows(dataset: Dataset | LabeledDataset, indices: Int32Array): Dataset | LabeledDataset {
  const selected: Dataset = {
    ...dataset,
    rows: indices.length,
    columns: dataset.columns.map(column => selectColumn(column, indices)),
    timestamp: dataset.timestamp && (selectColumn(dataset.timestamp, indices) as TimestampColumn),
    group: dataset.group && (selectColumn(dataset.group, indices) as CategoricalColumn),
  };
  return 'labels' in dataset
    ? { ...selected, labels: gather(dataset.labels, indices), label: dataset.label }
    : selected;
}

function selectColumn(column: Column, indices: Int32Array): Column {
  switch (column.kind) {
    case 'numeric':
    case 'timestamp':
      return { ...column, values: gather(column.values, indices) };
    case 'categorical':
      return { ...column, codes: gather(column.codes, indices) };
    case 'text':
      return { ...column, values: Array.from(indices, row => column.values[row] ?? null) };
    case 'sequence': {
      const offsets = new Int32Array(indices.length + 1);
      for (let i = 0; i < indices.length; i++) {
        const row = indices[i]!;
        offsets[i + 1] = offsets[i]! + column.offsets[row + 1]! - column.offsets[row]!;
      }
      const codes = new Int32Array(offsets[indices.length]!);
      for (let i = 0; i < indices.length; i++) {
        const row = indices[i]!;
        codes.set(column.codes.subarray(column.offsets[row]!, column.offsets[row + 1]!), offsets[i]!);
      }
      return { ...column, offsets, codes };
    }
  }
}

function gather<T extends Float64Array | Int32Array | Uint8Array>(values: T, indices: Int32Array): T {
  const gathered = new (values.constructor as new (length: number) => T)(indices.length);
  for (let i = 0; i < indices.length; i++) gathered[i] = values[indices[i]!]!;
  return gathered;
}
