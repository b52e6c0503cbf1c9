/** Which cells say that there is no value. */

/** Cells that mean missing in every text file, besides the empty one and one of nothing but blanks. */
export const MISSING_WORDS: readonly string[] = ['NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None', '?'];

/** Plain data, so that a worker can be given it. */
export interface MissingWords {
  readonly words: ReadonlySet<string>;
  /** Of the longest one, in bytes: no cell that is longer needs to be looked at. */
  readonly longest: number;
}

/** The common words and those of the source's options. */
export function missingWords(added: readonly string[]): MissingWords {
  const words = new Set(['', ...MISSING_WORDS, ...added.map(word => trimmed(Buffer.from(word)))]);
  return { words, longest: Math.max(...Array.from(words, word => Buffer.byteLength(word))) };
}

function trimmed(bytes: Buffer): string {
  const [from, to] = withoutBlanks(bytes, 0, bytes.length);
  return bytes.toString('utf8', from, to);
}

/** Whether the cell `bytes[from … to)` means missing; spaces and tabs around a word do not matter. */
export function isMissing(bytes: Buffer, from: number, to: number, { words, longest }: MissingWords): boolean {
  const [start, end] = withoutBlanks(bytes, from, to);
  return end - start <= longest && words.has(bytes.toString('utf8', start, end));
}

function withoutBlanks(bytes: Buffer, from: number, to: number): [from: number, to: number] {
  while (from < to && isBlank(bytes[from]!)) from++;
  while (from < to && isBlank(bytes[to - 1]!)) to--;
  return [from, to];
}

/** A space or a tab. */
export function isBlank(byte: number): boolean {
  return byte === 32 || byte === 9;
}
