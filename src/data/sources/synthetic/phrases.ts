/** Sentences out of lists of words: how the generators of texts write. */
import type { Random } from '../../../base/random.ts';

/** What stands in for `{name}`. */
export type Words = Readonly<Record<string, readonly string[]>>;

export function pick<T>(items: readonly T[], draw: Random): T {
  return items[draw.integer(items.length)]!;
}

/** Every `{name}` replaced by one of its words, which may have such places themselves. */
export function write(template: string, words: Words, draw: Random): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => write(pick(words[name]!, draw), words, draw));
}

/** With a share of `rate` of its words misspelled: a letter left out, doubled, or exchanged with the next one. */
export function misspell(text: string, rate: number, draw: Random): string {
  return text.replace(/\p{L}{4,}/gu, word => {
    if (draw.next() >= rate) return word;
    const at = 1 + draw.integer(word.length - 2);
    const [before, letter, after] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
    return [before + after, before + letter + letter + after, before + after[0]! + letter + after.slice(1)][
      draw.integer(3)
    ]!;
  });
}
