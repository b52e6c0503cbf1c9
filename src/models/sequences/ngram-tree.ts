/**
 * Counts of n-grams as a tree in typed arrays: a node is an n-gram, found by the node of all but its last item and that
 * item, both integers, so that no separator can be mistaken for an action. A tree has several roots, one per group of
 * sequences that is counted apart.
 */
import { IntegrityError } from '../../base/errors.ts';

/** Stands before the first item of a sequence: a context, never counted itself. */
export const START = 0;
/** Stands after the last one, and is counted. */
export const END = 1;
/** The first item that is an action. */
export const FIRST_ACTION = 2;

/** By node: how often it occurs, how often anything follows it, and how many different items do. */
export interface NgramCounts {
  readonly occurrences: Int32Array;
  readonly followed: Int32Array;
  readonly followers: Int32Array;
}

/** Plain arrays, by node; roots come first and have the parent -1. */
export interface NgramArrays {
  readonly parents: Int32Array;
  readonly items: Int32Array;
  readonly occurrences: Int32Array;
}

const NONE = -1;
const SMALLEST = 64;
/** What the arrays can hold. */
const MOST_COUNTED = 2 ** 31 - 1;

export class NgramTree implements NgramCounts {
  readonly order: number;
  readonly roots: number;
  #size: number;
  #parents = new Int32Array(SMALLEST);
  #items = new Int32Array(SMALLEST);
  occurrences = new Int32Array(SMALLEST);
  followed = new Int32Array(SMALLEST);
  followers = new Int32Array(SMALLEST);
  /** Open addressing; a node is never 0 here, since roots are not looked up. At most half full. */
  #slots = new Int32Array(2 * SMALLEST);
  /** Nodes of the last items before the one at hand, by their number. */
  readonly #contexts: Int32Array;

  /** `order`: items of the longest n-gram, 1 or more. */
  constructor(order: number, roots: number) {
    this.order = order;
    this.roots = roots;
    this.#size = roots;
    this.#contexts = new Int32Array(order);
    this.#reserve(roots);
    for (let root = 0; root < roots; root++) this.#parents[root] = NONE;
  }

  get size(): number {
    return this.#size;
  }

  /** -1 when no sequence had it. */
  find(parent: number, item: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(parent, item) & mask; ; slot = (slot + 1) & mask) {
      const node = this.#slots[slot]!;
      if (node === 0) return NONE;
      if (this.#parents[node] === parent && this.#items[node] === item) return node;
    }
  }

  findOrAdd(parent: number, item: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(parent, item) & mask;
    for (let node = this.#slots[slot]!; node !== 0; node = this.#slots[slot]!) {
      if (this.#parents[node] === parent && this.#items[node] === item) return node;
      slot = (slot + 1) & mask;
    }
    const node = this.#size++;
    this.#slots[slot] = node;
    this.#reserve(this.#size);
    this.#parents[node] = parent;
    this.#items[node] = item;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return node;
  }

  /** Counts the n-grams of `items[from … to)`, from one item to `order`, with the ends of the sequence. */
  add(root: number, items: Int32Array, from: number, to: number): void {
    const { order } = this;
    const contexts = this.#contexts;
    contexts[0] = root;
    if (order > 1) contexts[1] = this.findOrAdd(root, START);
    let known = Math.min(2, order);
    for (let i = from; i <= to; i++) {
      const item = i < to ? items[i]! : END;
      // The longest first: each n-gram is the context of the next item's longer one.
      for (let length = known - 1; length >= 0; length--) {
        const parent = contexts[length]!;
        const node = this.findOrAdd(parent, item);
        if (this.occurrences[node]!++ === 0) this.followers[parent]!++;
        this.followed[parent]!++;
        if (length + 1 < order) contexts[length + 1] = node;
      }
      if (known < order) known++;
    }
  }

  /** Takes a sequence that was added out of `counts`, a copy of the tree's. */
  takeOut(counts: NgramCounts, root: number, items: Int32Array, from: number, to: number): void {
    const { order } = this;
    const contexts = this.#contexts;
    contexts[0] = root;
    if (order > 1) contexts[1] = this.find(root, START);
    let known = Math.min(2, order);
    for (let i = from; i <= to; i++) {
      const item = i < to ? items[i]! : END;
      for (let length = known - 1; length >= 0; length--) {
        const parent = contexts[length]!;
        const node = this.find(parent, item);
        if (--counts.occurrences[node]! === 0) counts.followers[parent]!--;
        counts.followed[parent]!--;
        if (length + 1 < order) contexts[length + 1] = node;
      }
      if (known < order) known++;
    }
  }

  copyOfCounts(): NgramCounts {
    const { occurrences, followed, followers } = this;
    const copy = (values: Int32Array) => values.slice(0, this.#size);
    return { occurrences: copy(occurrences), followed: copy(followed), followers: copy(followers) };
  }

  /** Forgets everything but the roots, in time that depends on what was there. */
  clear(): void {
    const mask = this.#slots.length - 1;
    for (let node = this.roots; node < this.#size; node++) {
      let slot = hash(this.#parents[node]!, this.#items[node]!) & mask;
      for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) this.#slots[slot] = 0;
    }
    for (const counts of [this.occurrences, this.followed, this.followers]) counts.fill(0, 0, this.#size);
    this.#size = this.roots;
  }

  arrays(): NgramArrays {
    const copy = (values: Int32Array) => values.slice(0, this.#size);
    return { parents: copy(this.#parents), items: copy(this.#items), occurrences: copy(this.occurrences) };
  }

  /** IntegrityError when the arrays are not those of a tree. */
  static restore(order: number, roots: number, { parents, items, occurrences }: NgramArrays): NgramTree {
    const tree = new NgramTree(order, roots);
    if (items.length !== parents.length || occurrences.length !== parents.length || roots > parents.length) {
      throw new IntegrityError('the stored n-grams are broken: their arrays differ in length');
    }
    for (let node = roots; node < parents.length; node++) {
      const [parent, count] = [parents[node]!, occurrences[node]!];
      // A parent stands before its children: a tree has no rings.
      if (!(parent >= 0 && parent < node && count >= 0) || tree.findOrAdd(parent, items[node]!) !== node) {
        throw new IntegrityError(`the stored n-grams are broken at node ${node}`);
      }
      tree.occurrences[node] = count;
      const followed = tree.followed[parent]! + count;
      if (followed > MOST_COUNTED) throw new IntegrityError(`the stored n-grams are broken at node ${node}`);
      tree.followed[parent] = followed;
      if (count > 0) tree.followers[parent]!++;
    }
    return tree;
  }

  #reserve(nodes: number): void {
    if (nodes <= this.#parents.length) return;
    let { length } = this.#parents;
    while (length < nodes) length *= 2;
    this.#parents = grown(this.#parents, length);
    this.#items = grown(this.#items, length);
    this.occurrences = grown(this.occurrences, length);
    this.followed = grown(this.followed, length);
    this.followers = grown(this.followers, length);
  }

  #rehash(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (let node = this.roots; node < this.#size; node++) {
      let slot = hash(this.#parents[node]!, this.#items[node]!) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = node;
    }
  }
}

function hash(parent: number, item: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(item, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function grown(values: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(values);
  return copy;
}
