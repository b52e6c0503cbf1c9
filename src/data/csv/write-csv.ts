/** Writes a table as CSV that the reader of this room reads back to the same rows. */
import { isLabeled } from '../data-source.ts';
import type { Column, Dataset, LabeledDataset } from '../dataset.ts';

const LINES_AT_ONCE = 4096;

/** Timestamp first, group and label last. */
export function* csvText(dataset: Dataset | LabeledDataset): Generator<string> {
  const { rows, columns, timestamp, group } = dataset;
  const written = [timestamp, ...columns, group].filter(column => column !== null);
  const names = written.map(({ name }) => name);
  const cells = written.map(cellsOf);
  if (isLabeled(dataset)) {
    const { labels, label } = dataset;
    const classes = [label.negative, label.positive].map(quoted);
    names.push(label.name);
    cells.push(row => classes[labels[row]!]!);
  }
  yield `${names.map(quoted).join(',')}\n`;
  for (let first = 0; first < rows; first += LINES_AT_ONCE) {
    let lines = '';
    for (let row = first; row < Math.min(rows, first + LINES_AT_ONCE); row++) {
      lines += `${cells.map(cell => cell(row)).join(',')}\n`;
    }
    yield lines;
  }
}

/** '' where there is no value. */
function cellsOf(column: Column): (row: number) => string {
  switch (column.kind) {
    case 'numeric':
      return row => (Number.isNaN(column.values[row]) ? '' : String(column.values[row]));
    case 'timestamp':
      return row => (Number.isNaN(column.values[row]) ? '' : new Date(column.values[row]!).toISOString());
    case 'categorical': {
      const texts = column.categories.map(quoted);
      return row => texts[column.codes[row]!] ?? '';
    }
    case 'text':
      return row => quoted(column.values[row] ?? '');
    case 'sequence': {
      const { offsets, codes, vocabulary } = column;
      const words = (row: number) =>
        Array.from(codes.subarray(offsets[row]!, offsets[row + 1]!), code => vocabulary[code]);
      return row => quoted(words(row).join(' '));
    }
  }
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
