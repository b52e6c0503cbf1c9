/** Takes what was counted under one root out of the counts of a root that took part in all of it, and puts it back. */
import type { NgramCounts, NgramTree } from './ngram-tree.ts';

export class PartedCounts {
  readonly #parents: Int32Array;
  /** The nodes under each root, parents first. */
  readonly #nodes: readonly number[][];
  /** Of a node, the one of the same n-gram under the root of all. */
  readonly #inWhole: Int32Array;

  constructor(tree: NgramTree, whole: number) {
    const { parents, items } = tree.arrays();
    this.#parents = parents;
    this.#nodes = Array.from({ length: tree.roots }, () => []);
    this.#inWhole = new Int32Array(parents.length).fill(whole);
    const rootOf = Int32Array.from(parents.keys());
    for (let node = tree.roots; node < parents.length; node++) {
      const parent = parents[node]!;
      rootOf[node] = rootOf[parent]!;
      this.#nodes[rootOf[node]!]!.push(node);
      this.#inWhole[node] = tree.find(this.#inWhole[parent]!, items[node]!);
    }
  }

  /** `counts`: those of the tree, or a copy with sequences taken out of both roots. */
  takeOut(counts: NgramCounts, root: number): void {
    this.#change(counts, root, -1);
  }

  putBack(counts: NgramCounts, root: number): void {
    this.#change(counts, root, 1);
  }

  #change({ occurrences, followed, followers }: NgramCounts, root: number, sign: 1 | -1): void {
    for (const node of this.#nodes[root]!) {
      const change = sign * occurrences[node]!;
      if (change === 0) continue;
      const [whole, parent] = [this.#inWhole[node]!, this.#inWhole[this.#parents[node]!]!];
      const before = occurrences[whole]!;
      occurrences[whole] = before + change;
      followed[parent]! += change;
      if (before === 0) followers[parent]!++;
      else if (before + change === 0) followers[parent]!--;
    }
  }
}
