/** The Merkle tree of RFC 6962, section 2: roots of any size, and proofs that an entry is in and that a log only grew. */
import { createHash } from 'node:crypto';
import { hashLeaf, hashLevel, hashPair } from '../kernels/sha256.ts';

export const HASH_BYTES = 32;

/** SHA-256(0x00 || data). */
export const leafHash: (data: Uint8Array) => Uint8Array = hashLeaf;

/** SHA-256(0x01 || left || right). */
export const nodeHash: (left: Uint8Array, right: Uint8Array) => Uint8Array = hashPair;

/** The root of a tree without leaves: SHA-256 of nothing. */
export function emptyRoot(): Uint8Array {
  return createHash('sha256').digest();
}

/**
 * Keeps every node of every full subtree, 64 bytes a leaf, so that an append costs O(1) hashes on average,
 * the root at any earlier size O(log n) and a proof O(log² n).
 */
export class MerkleTree {
  /** Level h holds the roots of the full subtrees of 2^h leaves, from left to right. */
  readonly #levels: NodeList[] = [new NodeList()];

  get size(): number {
    return this.#levels[0]!.count;
  }

  /** Appends leaf hashes, 32 bytes each: one or as many as there are. */
  append(leaves: Uint8Array): void {
    if (leaves.length % HASH_BYTES !== 0) throw new RangeError(`${leaves.length} bytes are no leaf hashes of 32 each`);
    let added = leaves;
    for (let height = 0; added.length > 0; height++) {
      const level = this.#levels[height]!;
      level.append(added);
      if (height + 1 === this.#levels.length) this.#levels.push(new NodeList());
      const above = this.#levels[height + 1]!;
      added = hashLevel(level.view(2 * above.count, level.count - (level.count % 2)));
    }
  }

  leaf(index: number): Uint8Array {
    if (!isWithin(index, this.size)) throw new RangeError(`leaf ${index} of a tree of ${this.size}`);
    return this.#levels[0]!.node(index);
  }

  root(size: number = this.size): Uint8Array {
    this.#requireSize(size);
    return size === 0 ? emptyRoot() : this.#rangeRoot(0, size);
  }

  /** Requires 0 <= index < size. Hashes run from the leaf's sibling up to the root's child. */
  inclusionProof(index: number, size: number = this.size): Uint8Array[] {
    this.#requireSize(size);
    if (!isWithin(index, size)) throw new RangeError(`no entry ${index} in a tree of ${size}`);
    return this.#inclusion(index, 0, size);
  }

  /** That the tree of `size` leaves begins with the tree of `from` leaves. Requires 0 < from <= size: nothing proves nothing. */
  consistencyProof(from: number, size: number = this.size): Uint8Array[] {
    this.#requireSize(size);
    if (from === 0 || !isWithin(from, size + 1)) throw new RangeError(`no proof from ${from} to ${size} leaves`);
    return this.#consistency(from, 0, size, true);
  }

  #requireSize(size: number): void {
    if (!isWithin(size, this.size + 1)) throw new RangeError(`size ${size} of a tree of ${this.size}`);
  }

  #rangeRoot(from: number, to: number): Uint8Array {
    const size = to - from;
    const split = splitOf(size);
    if (split * 2 === size) return this.#levels[Math.log2(size)]!.node(from / size);
    return nodeHash(this.#rangeRoot(from, from + split), this.#rangeRoot(from + split, to));
  }

  #inclusion(index: number, from: number, to: number): Uint8Array[] {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...this.#inclusion(index, from, middle), this.#rangeRoot(middle, to)]
      : [...this.#inclusion(index, middle, to), this.#rangeRoot(from, middle)];
  }

  #consistency(end: number, from: number, to: number, known: boolean): Uint8Array[] {
    if (end === to) return known ? [] : [this.#rangeRoot(from, to)];
    const middle = from + splitOf(to - from);
    return end <= middle
      ? [...this.#consistency(end, from, middle, known), this.#rangeRoot(middle, to)]
      : [...this.#consistency(end, middle, to, false), this.#rangeRoot(from, middle)];
  }
}

export function rootOf(leafHashes: readonly Uint8Array[]): Uint8Array {
  return treeOf(leafHashes).root();
}

/** The proof for leaf `index` in the tree of the first `size` leaves. */
export function inclusionProof(index: number, size: number, leafHashes: readonly Uint8Array[]): Uint8Array[] {
  return treeOf(leafHashes).inclusionProof(index, size);
}

/** The proof that the tree of the first `to` leaves begins with the tree of the first `from`. */
export function consistencyProof(from: number, to: number, leafHashes: readonly Uint8Array[]): Uint8Array[] {
  return treeOf(leafHashes).consistencyProof(from, to);
}

/** Whether `proof` shows that `leaf` is the leaf hash of entry `index` in the tree of `size` leaves with this root. */
export function verifyInclusion(
  index: number,
  size: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  return verifySubtreeInclusion(index, 0, size, leaf, proof, root);
}

/** The same for the subtree of the leaves `start` … `end` - 1; `index` still counts from the first leaf of the log. */
export function verifySubtreeInclusion(
  index: number,
  start: number,
  end: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!isSubtree(start, end) || index < start || !isWithin(index, end) || ![leaf, root, ...proof].every(isHash))
    return false;
  const rest = proof.values();
  const computed = rootFrom(index - start, end - start, leaf, rest);
  return computed !== undefined && same(computed, root) && rest.next().done === true;
}

/**
 * Whether `proof` shows that the tree of `toSize` leaves begins with the tree of `fromSize`.
 * `fromSize` 0 is false: every log begins with nothing, so there is nothing to show.
 */
export function verifyConsistency(
  fromSize: number,
  toSize: number,
  fromRoot: Uint8Array,
  toRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  return fromSize > 0 && verifySubtreeConsistency(0, fromSize, toSize, fromRoot, toRoot, proof);
}

/** Whether the leaves `start` … `end` - 1 of the tree of `size` leaves form the subtree with root `part`. */
export function verifySubtreeConsistency(
  start: number,
  end: number,
  size: number,
  part: Uint8Array,
  root: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSubtree(start, end) || size < 1 || !isWithin(end, size + 1) || !proof.every(isHash)) return false;
  if (start === end) return proof.length === 0 && same(part, emptyRoot());
  const rest = proof.values();
  const computed = rootsFrom(start, end, size, part, rest);
  return computed !== undefined && same(computed.part, part) && same(computed.root, root) && rest.next().done === true;
}

/** A list of nodes of 32 bytes each that grows by doubling. */
class NodeList {
  #bytes = new Uint8Array(16 * HASH_BYTES);
  count = 0;

  append(nodes: Uint8Array): void {
    const used = this.count * HASH_BYTES;
    if (used + nodes.length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(used + nodes.length, 2 * this.#bytes.length));
      grown.set(this.#bytes.subarray(0, used));
      this.#bytes = grown;
    }
    this.#bytes.set(nodes, used);
    this.count += nodes.length / HASH_BYTES;
  }

  /** A copy of one node. */
  node(index: number): Uint8Array {
    return this.#bytes.slice(index * HASH_BYTES, (index + 1) * HASH_BYTES);
  }

  /** Nodes `from` … `to` - 1, in place: good until the next append. */
  view(from: number, to: number): Uint8Array {
    return this.#bytes.subarray(from * HASH_BYTES, to * HASH_BYTES);
  }
}

function treeOf(leafHashes: readonly Uint8Array[]): MerkleTree {
  const tree = new MerkleTree();
  tree.append(Buffer.concat(leafHashes));
  return tree;
}

/** The root that a leaf and the hashes of its proof lead to; undefined when the proof is too short. */
function rootFrom(index: number, size: number, leaf: Uint8Array, proof: Iterator<Uint8Array>): Uint8Array | undefined {
  if (size === 1) return leaf;
  const split = splitOf(size);
  const below =
    index < split ? rootFrom(index, split, leaf, proof) : rootFrom(index - split, size - split, leaf, proof);
  const { value: sibling, done } = proof.next();
  if (below === undefined || done === true) return undefined;
  return index < split ? nodeHash(below, sibling) : nodeHash(sibling, below);
}

/**
 * The roots of a subtree and of its tree that a consistency proof leads to, by the recursion that makes the proof.
 * `known`: the subtree's root, where it stands for a whole node and the proof leaves it out.
 */
function rootsFrom(
  start: number,
  end: number,
  size: number,
  known: Uint8Array | undefined,
  proof: Iterator<Uint8Array>,
): { readonly part: Uint8Array; readonly root: Uint8Array } | undefined {
  if (start === 0 && end === size) {
    const whole = known ?? proof.next().value;
    return whole === undefined ? undefined : { part: whole, root: whole };
  }
  const split = splitOf(size);
  const isLeft = end <= split;
  const below = isLeft
    ? rootsFrom(start, end, split, known, proof)
    : rootsFrom(Math.max(start - split, 0), end - split, size - split, start >= split ? known : undefined, proof);
  const { value: sibling, done } = proof.next();
  if (below === undefined || done === true) return undefined;
  if (isLeft) return { part: below.part, root: nodeHash(below.root, sibling) };
  const part = start >= split ? below.part : nodeHash(sibling, below.part);
  return { part, root: nodeHash(sibling, below.root) };
}

/** The size of the left subtree: the largest power of two below `size`. */
function splitOf(size: number): number {
  return capacityOf(size) / 2;
}

/** A subtree starts at a multiple of the power of two that holds it. */
function isSubtree(start: number, end: number): boolean {
  return isWithin(start, end + 1) && Number.isSafeInteger(end) && start % capacityOf(end - start) === 0;
}

/** The smallest power of two that is not below `size`. */
function capacityOf(size: number): number {
  let power = 1;
  while (power < size) power *= 2;
  return power;
}

function isWithin(index: number, limit: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && index < limit;
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_BYTES;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
