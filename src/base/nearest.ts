/** Finds the known name that a mistyped one most likely meant. */
import { distance } from 'fastest-levenshtein';

/** undefined when nothing is close: more than a third of the letters would have to change, or two that changed places. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replaceAll(/[-_\s]/g, '');
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const edits = distance(plain(word), plain(name));
    if (edits < least) [best, least] = [name, edits];
  }
  return least <= Math.max(word.length >= 4 ? 2 : 1, Math.floor(word.length / 3)) ? best : undefined;
}
