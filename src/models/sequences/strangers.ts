/**
 * Made-up sequences that a model of the normal is to tell from real ones, so that it learns what to look at without a
 * single positive row (T. Hastie et al., The Elements of Statistical Learning, 14.2.4: unsupervised as supervised learning).
 */
import type { Random } from '../../base/random.ts';
import { FIRST_ACTION } from './ngram-tree.ts';
import type { Sequence } from './sequence-meter.ts';

/**
 * A copy that something happened to at one place: actions were replaced, left out, put in or swapped, or all that follows
 * is missing. Up to `longest` actions; new ones are drawn evenly from the `actions` that are known and one that is not.
 */
export function tamperedWith({ items, length }: Sequence, longest: number, actions: number, random: Random): Sequence {
  const before = Array.from(items.subarray(0, length));
  const count = 1 + random.integer(longest);
  const at = random.integer(length + 1);
  const drawn = Array.from({ length: count }, () => FIRST_ACTION + random.integer(actions + 1));
  const change = random.integer(5);
  if (change === 0 || length === 0) before.splice(at, 0, ...drawn);
  else if (change === 1) before.splice(at, count, ...drawn);
  else if (change === 2) before.splice(at, count);
  else if (change === 3) before.splice(at);
  else random.shuffle(before);
  return { items: Int32Array.from(before), length: before.length };
}
