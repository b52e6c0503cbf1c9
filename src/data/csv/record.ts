/** Reads one row as strings: slow, simple, for the header, for guesses about the file and for what errors show. */

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly next: number;
  /** Newlines inside the row and at its end. */
  readonly lines: number;
  /** A quote that is still open at the end of the file: its line within the row, from 0, and its place; null: none is. */
  readonly openQuote: { readonly line: number; readonly at: number } | null;
}

/** The row at `bytes[from … end)`; null when it goes on behind `end`, which it never does when `final`. */
export function readRecord(
  bytes: Buffer,
  from: number,
  end: number,
  final: boolean,
  delimiter: number,
): CsvRecord | null {
  const cells: string[] = [];
  let lines = 0;
  let at = from;
  for (;;) {
    let cell = '';
    if (bytes[at] === 34 && at < end) {
      const openQuote = { line: lines, at };
      let piece = ++at;
      for (; ; at++) {
        if (at >= end) return final ? { cells: [...cells, cell], next: end, lines, openQuote } : null;
        const byte = bytes[at];
        if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) lines++;
        if (byte !== 34) continue;
        cell += bytes.toString('utf8', piece, at);
        if (at + 1 >= end || bytes[at + 1] !== 34) break;
        piece = ++at;
      }
      at++;
    }
    const plain = at;
    while (at < end && bytes[at] !== delimiter && bytes[at] !== 10 && bytes[at] !== 13) at++;
    cells.push(cell + bytes.toString('utf8', plain, at));
    if (at < end && bytes[at] === delimiter) at++;
    else break;
  }
  if (at >= end) return final ? { cells, next: end, lines, openQuote: null } : null;
  if (bytes[at] === 13) {
    if (at + 1 >= end && !final) return null;
    if (at + 1 < end && bytes[at + 1] === 10) at++;
  }
  return { cells, next: at + 1, lines: lines + 1, openQuote: null };
}
