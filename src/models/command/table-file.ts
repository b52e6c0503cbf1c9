/** Writes rows into a file for a program of the user's, each value exactly as it was read; no cell is made harmless here. */
import { closeSync, openSync } from 'node:fs';
import { writeFully } from '../../base/files.ts';
import type { Column, Dataset } from '../../data/dataset.ts';

export type TableFormat = 'csv' | 'jsonl';

/** A column that the dataset does not have: a label, a row's number. */
export interface AddedColumn {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** Rows of some datasets with the same columns, in any order. */
export interface TableRows {
  readonly datasets: readonly Dataset[];
  /** Of each row to be written: its dataset, and its row there. */
  readonly from: Int32Array;
  readonly rows: Int32Array;
  readonly added: AddedColumn;
  /** Before the others, or behind them. */
  readonly addedFirst: boolean;
}

const ROWS_AT_ONCE = 2048;

export function writeTable(path: string, format: TableFormat, table: TableRows): void {
  const { datasets, from, rows, added, addedFirst } = table;
  const names = datasets[0]?.columns.map(({ name }) => name) ?? [];
  const heads = addedFirst ? [added.name, ...names] : [...names, added.name];
  const writers = datasets.map(dataset => (format === 'csv' ? csvCells : jsonValues)(dataset.columns));
  const lineOf = format === 'csv' ? (cells: string[]) => `${cells.join(',')}\n` : jsonLine(heads);
  const fd = openSync(path, 'wx', 0o600);
  try {
    if (format === 'csv') writeFully(fd, Buffer.from(lineOf(heads.map(quoted))));
    for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
      let text = '';
      for (let i = first; i < Math.min(first + ROWS_AT_ONCE, rows.length); i++) {
        const cells = writers[from[i]!]!(rows[i]!);
        const own = String(added.values[i]);
        text += lineOf(addedFirst ? [own, ...cells] : [...cells, own]);
      }
      writeFully(fd, Buffer.from(text));
    }
  } finally {
    closeSync(fd);
  }
}

function jsonLine(names: readonly string[]): (values: readonly string[]) => string {
  const keys = names.map(name => JSON.stringify(name));
  return values => `{${values.map((value, i) => `${keys[i]}:${value}`).join(',')}}\n`;
}

type Cells = (row: number) => string[];

function csvCells(columns: readonly Column[]): Cells {
  const writers = columns.map(csvCell);
  return row => writers.map(write => write(row));
}

function csvCell(column: Column): (row: number) => string {
  switch (column.kind) {
    case 'numeric':
      return row => numberText(column.values[row]!, '', 'Infinity');
    case 'timestamp':
      return row => timeText(column.values[row]!) ?? '';
    case 'categorical': {
      const cells = column.categories.map(quoted);
      return row => cells[column.codes[row]!] ?? '';
    }
    case 'text':
      return row => quoted(column.values[row] ?? '');
    case 'sequence':
      return row => quoted(wordsOf(column, row).join(' '));
  }
}

function jsonValues(columns: readonly Column[]): Cells {
  const writers = columns.map(jsonValue);
  return row => writers.map(write => write(row));
}

function jsonValue(column: Column): (row: number) => string {
  switch (column.kind) {
    case 'numeric':
      // What a parser takes for infinite; JSON has no word for it.
      return row => numberText(column.values[row]!, 'null', '1e999');
    case 'timestamp':
      return row => JSON.stringify(timeText(column.values[row]!));
    case 'categorical': {
      const values = column.categories.map(category => JSON.stringify(category));
      return row => values[column.codes[row]!] ?? 'null';
    }
    case 'text':
      return row => JSON.stringify(column.values[row] ?? null);
    case 'sequence':
      return row => JSON.stringify(wordsOf(column, row));
  }
}

function numberText(value: number, missing: string, infinite: string): string {
  if (Number.isNaN(value)) return missing;
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? infinite : `-${infinite}`;
}

/** ISO 8601, UTC; null: missing, or no day of any calendar. */
function timeText(value: number): string | null {
  return Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : null;
}

function wordsOf(column: Extract<Column, { kind: 'sequence' }>, row: number): string[] {
  const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
  return Array.from(codes, code => column.vocabulary[code]!);
}

/** RFC 4180. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
