/**
 * How likely each item of a sequence is after those before it, by n-grams of every length: Witten and Bell's smoothing
 * (1991, "The zero-frequency problem", method C). What a context was followed by counts against the number of different
 * items that followed it, and that share goes to the next shorter context; at the end all items are equally likely.
 */
import { END, type NgramCounts, type NgramTree, START } from './ngram-tree.ts';

/**
 * Fills `probabilities`, `order` for each item and the end: the k-th is the one by n-grams of up to k + 1 items. Above 0.
 * `alphabet`: how many different items there could be. `counts`: those of the tree, or a copy with sequences taken out.
 */
export function probabilitiesAlong(
  tree: NgramTree,
  counts: NgramCounts,
  root: number,
  alphabet: number,
  { items, length }: { readonly items: Int32Array; readonly length: number },
  probabilities: Float64Array,
): void {
  const { order } = tree;
  const { occurrences, followed, followers } = counts;
  const contexts = new Int32Array(order).fill(-1);
  contexts[0] = root;
  if (order > 1) contexts[1] = tree.find(root, START);
  for (let i = 0; i <= length; i++) {
    const item = i < length ? items[i]! : END;
    let probability = 1 / alphabet;
    let known = true;
    let before = root;
    for (let k = 0; k < order; k++) {
      const context = k === 0 ? root : before;
      // The node of the context of k + 1 items, which this item's n-gram of that length is about to replace.
      before = k + 1 < order ? contexts[k + 1]! : -1;
      const total = context < 0 ? 0 : followed[context]!;
      let node = -1;
      if (total > 0) {
        // What does not follow the shorter context does not follow the longer one either.
        if (known) node = tree.find(context, item);
        const count = node < 0 ? 0 : occurrences[node]!;
        if (count === 0) known = false;
        const share = followers[context]!;
        probability = (count + share * probability) / (total + share);
      }
      probabilities[i * order + k] = probability;
      if (k + 1 < order) contexts[k + 1] = node;
    }
  }
}
