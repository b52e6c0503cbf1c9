/** The ways in which a row of a CSV file can be wrong. */
import { LineFault } from '../line-fault.ts';

/** From 1, in UTF-16 units, of the byte at `at` in its line; `from`: where the row begins. */
export function columnAt(bytes: Buffer, from: number, at: number): number {
  let start = at;
  while (start > from && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--;
  return bytes.toString('utf8', start, at).length + 1;
}

/** `column`: where the first cell too many begins, or the row ends; null in a row of several lines. */
export function raggedRow(line: number, column: number | null, found: number, expected: number): LineFault {
  return new LineFault(
    line,
    `the row has ${found} ${found === 1 ? 'cell' : 'cells'}, the header has ${expected}`,
    'a cell that contains the delimiter or a line break must stand in double quotes',
    column,
  );
}

export function unclosedQuote(line: number, column: number): LineFault {
  return new LineFault(
    line,
    'the quote opened here is never closed',
    'close it, or write a quote inside a quoted cell twice',
    column,
  );
}

export function textAfterQuote(line: number, column: number): LineFault {
  return new LineFault(
    line,
    'a quoted cell goes on after its closing quote',
    'write a quote inside a quoted cell twice',
    column,
  );
}
