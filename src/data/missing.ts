/** Which cells say that there is no value. */

/** Cells that mean missing in every text file, besides the empty one and one of nothing but blanks. */
export const MISSING_WORDS: readonly string[] = ['NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None', '?'];

/** All words that mean missing here: the common ones and those of the source's options. Compare after `trimBlanks`. */
export function missingWords(added: readonly string[]): ReadonlySet<string> {
  return new Set(['', ...MISSING_WORDS, ...added.map(trimBlanks)]);
}

/** Without the spaces and tabs around it. */
export function trimBlanks(text: string): string {
  return text.replaceAll(/^[ \t]+|[ \t]+$/g, '');
}
