/** For tests: small tables with labels, column by column. */
import type { Column, LabeledDataset } from '../data/dataset.ts';

export function labeledTable(columns: readonly Column[], labels: ArrayLike<number>): LabeledDataset {
  return {
    ...{ name: 'table', rows: labels.length, columns, labels: Uint8Array.from(labels), timestamp: null, group: null },
    label: { name: 'y', positive: '1', negative: '0' },
    origin: { source: 'test', location: 'table.csv', digest: '', observedAt: null },
  };
}

export function numericColumn(name: string, values: Iterable<number>): Column {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
}

export function categoricalColumn(name: string, words: readonly (string | null)[]): Column {
  const categories = [...new Set(words.filter(word => word !== null))];
  return {
    kind: 'categorical',
    name,
    categories,
    codes: Int32Array.from(words, word => (word === null ? -1 : categories.indexOf(word))),
  };
}

export function textColumn(name: string, values: readonly (string | null)[]): Column {
  return { kind: 'text', name, values };
}

/** The numbers of a column; throws when it has none. */
export function numbersOf(dataset: { readonly columns: readonly Column[] }, name: string): Float64Array {
  const column = dataset.columns.find(each => each.name === name);
  if (column?.kind !== 'numeric') throw new TypeError(`${name} is no numeric column`);
  return column.values;
}
