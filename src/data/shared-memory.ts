/** Puts a table into memory that all threads see, so that it goes over to them for nothing but its texts. */
import type { CategoricalColumn, Column, LabeledDataset, TimestampColumn } from './dataset.ts';

type Values = Float64Array | Int32Array | Uint8Array;

/** The same table; what is shared already stays where it is. */
export function inSharedMemory(dataset: LabeledDataset): LabeledDataset {
  const { columns, timestamp, group, labels } = dataset;
  return {
    ...dataset,
    columns: columns.map(sharedColumn),
    timestamp: timestamp && (sharedColumn(timestamp) as TimestampColumn),
    group: group && (sharedColumn(group) as CategoricalColumn),
    labels: shared(labels),
  };
}

function sharedColumn(column: Column): Column {
  switch (column.kind) {
    case 'numeric':
    case 'timestamp':
      return { ...column, values: shared(column.values) };
    case 'categorical':
      return { ...column, codes: shared(column.codes) };
    case 'sequence':
      return { ...column, offsets: shared(column.offsets), codes: shared(column.codes) };
    case 'text':
      return column;
  }
}

export function shared<T extends Values>(values: T): T {
  if (values.buffer instanceof SharedArrayBuffer) return values;
  const buffer = new SharedArrayBuffer(values.byteLength);
  const copy = new (values.constructor as new (buffer: SharedArrayBuffer) => T)(buffer);
  copy.set(values);
  return copy;
}
