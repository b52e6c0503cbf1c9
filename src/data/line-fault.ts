/** What is wrong in a text file, and on which line; whoever knows the file's name makes a DataError of it. */

export class LineFault extends Error {
  /** From 1 at the first line that was read; a thread that starts in the middle of a file counts from there. */
  readonly line: number;
  /** From 1, in UTF-16 units, as editors count; null where the line as a whole is wrong. */
  readonly column: number | null;
  readonly hint: string | undefined;

  constructor(line: number, message: string, hint?: string, column: number | null = null) {
    super(message);
    this.line = line;
    this.column = column;
    this.hint = hint;
  }
}
