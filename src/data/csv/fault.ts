/** The ways in which a row of a CSV file can be wrong. */
import { LineFault } from '../line-fault.ts';

export function raggedRow(line: number, found: number, expected: number): LineFault {
  return new LineFault(
    line,
    `the row has ${found} ${found === 1 ? 'cell' : 'cells'}, the header has ${expected}`,
    'a cell that contains the delimiter or a line break must stand in double quotes',
  );
}

export function unclosedQuote(line: number): LineFault {
  return new LineFault(
    line,
    'the quote opened here is never closed',
    'close it, or write a quote inside a quoted cell twice',
  );
}

export function textAfterQuote(line: number): LineFault {
  return new LineFault(
    line,
    'a quoted cell goes on after its closing quote',
    'write a quote inside a quoted cell twice',
  );
}
