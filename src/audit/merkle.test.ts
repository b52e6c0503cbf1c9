import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  emptyRoot,
  inclusionProof,
  leafHash,
  MerkleTree,
  nodeHash,
  rootOf,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './merkle.ts';

const corpus = '../shared/corpora/merkle';
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const unhex = (text: string) => Buffer.from(text, 'hex');
const unbase64 = (text: string) => Buffer.from(text, 'base64');

/** RFC 6962, section 2.1, word for word: a second implementation that shares nothing with the first. */
const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const half = (size: number) => 2 ** Math.ceil(Math.log2(size) - 1);

function slowRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return leaves[0]!;
  const k = half(leaves.length);
  return sha(Buffer.of(1), slowRoot(leaves.slice(0, k)), slowRoot(leaves.slice(k)));
}

function slowPath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = half(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m < k ? [...slowPath(m, left), slowRoot(right)] : [...slowPath(m - k, right), slowRoot(left)];
}

function slowProof(m: number, leaves: readonly Uint8Array[], known = true): Uint8Array[] {
  if (m === leaves.length) return known ? [] : [slowRoot(leaves)];
  const k = half(leaves.length);
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)];
  return m <= k ? [...slowProof(m, left, known), slowRoot(right)] : [...slowProof(m - k, right, false), slowRoot(left)];
}

const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
/** The published roots of the first 0 … 8 of these entries (Certificate Transparency's reference tree). */
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves64 = Array.from({ length: 64 }, (_, i) => leafHash(Buffer.from(`entry ${i}`)));

describe('the tree of RFC 6962', () => {
  it('has the published roots for zero to eight leaves', () => {
    const hashes = entries.map(entry => leafHash(unhex(entry)));
    expect(roots.map((_, size) => hex(rootOf(hashes.slice(0, size))))).toEqual(roots);
    expect(hex(emptyRoot())).toBe(roots[0]);
  });

  it('separates leaves from nodes by their prefix', () => {
    expect(hex(leafHash(Buffer.from('L123456')))).toBe(
      '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56',
    );
    expect(hex(sha(Buffer.of(1), Buffer.from('N123N456')))).toBe(
      'aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb',
    );
    expect(hex(nodeHash(leaves64[0]!, leaves64[1]!))).toBe(hex(sha(Buffer.of(1), leaves64[0]!, leaves64[1]!)));
  });

  it('does not repeat a last leaf: [a, b, c] and [a, b, c, c] have different roots', () => {
    const [a, b, c] = leaves64 as [Uint8Array, Uint8Array, Uint8Array];
    expect(hex(rootOf([a, b, c]))).not.toBe(hex(rootOf([a, b, c, c])));
  });

  it('agrees with the recursion of the RFC for every size to 64, every index and every pair of sizes', () => {
    const tree = new MerkleTree();
    for (let size = 1; size <= 64; size++) {
      tree.append(leaves64[size - 1]!);
      const first = leaves64.slice(0, size);
      const root = tree.root();
      expect(hex(root)).toBe(hex(slowRoot(first)));
      for (let index = 0; index < size; index++) {
        const proof = tree.inclusionProof(index);
        expect(proof.map(hex)).toEqual(slowPath(index, first).map(hex));
        expect(verifyInclusion(index, size, leaves64[index]!, proof, root)).toBe(true);
      }
      for (let from = 1; from <= size; from++) {
        const proof = tree.consistencyProof(from);
        expect(proof.map(hex)).toEqual(slowProof(from, first).map(hex));
        expect(verifyConsistency(from, size, tree.root(from), root, proof)).toBe(true);
      }
    }
  });

  it('gives the same root and proofs at an earlier size, whether leaves came singly or in bulk', () => {
    const many = Array.from({ length: 1000 }, (_, i) => leafHash(Buffer.from(`${i}`)));
    const [singly, bulk] = [new MerkleTree(), new MerkleTree()];
    for (const leaf of many) singly.append(leaf);
    bulk.append(Buffer.concat(many.slice(0, 3)));
    bulk.append(Buffer.concat(many.slice(3, 900)));
    bulk.append(Buffer.concat(many.slice(900)));
    expect(bulk.size).toBe(1000);
    for (const size of [1, 2, 63, 64, 65, 511, 512, 513, 999, 1000]) {
      expect(hex(bulk.root(size))).toBe(hex(slowRoot(many.slice(0, size))));
      expect(hex(singly.root(size))).toBe(hex(bulk.root(size)));
      expect(bulk.inclusionProof(size >> 1, size).map(hex)).toEqual(slowPath(size >> 1, many.slice(0, size)).map(hex));
    }
    expect(hex(bulk.leaf(901))).toBe(hex(many[901]!));
  });

  it('rejects a proof with any one byte changed, a hash missing or one too many', () => {
    for (const [index, size] of [
      [0, 1],
      [2, 7],
      [5, 8],
      [12, 13],
    ] as const) {
      const root = rootOf(leaves64.slice(0, size));
      const proof = inclusionProof(index, size, leaves64);
      const verify = (changed: readonly Uint8Array[], leaf = leaves64[index]!, to = root) =>
        verifyInclusion(index, size, leaf, changed, to);
      expect(verify(proof)).toBe(true);
      for (let i = 0; i < proof.length; i++) {
        for (let byte = 0; byte < 32; byte++)
          expect(verify(proof.map((hash, j) => (j === i ? flip(hash, byte) : hash)))).toBe(false);
        expect(verify(proof.toSpliced(i, 1))).toBe(false);
      }
      expect(verify([...proof, root])).toBe(false);
      expect(verify([root, ...proof])).toBe(false);
      for (let byte = 0; byte < 32; byte++) {
        expect(verify(proof, flip(leaves64[index]!, byte))).toBe(false);
        expect(verify(proof, leaves64[index]!, flip(root, byte))).toBe(false);
      }
    }
  });

  it('rejects a consistency proof with any one byte changed, a hash missing or one too many', () => {
    for (const [from, size] of [
      [1, 8],
      [6, 8],
      [3, 7],
      [4, 8],
      [5, 5],
    ] as const) {
      const tree = new MerkleTree();
      tree.append(Buffer.concat(leaves64.slice(0, size)));
      const [old, root, proof] = [tree.root(from), tree.root(), consistencyProof(from, size, leaves64)];
      expect(verifyConsistency(from, size, old, root, proof)).toBe(true);
      for (let byte = 0; byte < 32; byte++) {
        expect(verifyConsistency(from, size, flip(old, byte), root, proof)).toBe(false);
        expect(verifyConsistency(from, size, old, flip(root, byte), proof)).toBe(false);
        for (let i = 0; i < proof.length; i++) {
          const changed = proof.map((hash, j) => (j === i ? flip(hash, byte) : hash));
          expect(verifyConsistency(from, size, old, root, changed)).toBe(false);
        }
      }
      expect(verifyConsistency(from, size, old, root, proof.slice(1))).toBe(proof.length === 0);
      expect(verifyConsistency(from, size, old, root, [...proof, root])).toBe(false);
    }
  });

  it('has no proof for what is not there, and none from an empty tree', () => {
    const tree = new MerkleTree();
    expect(() => tree.inclusionProof(0)).toThrow(RangeError);
    tree.append(leaves64[0]!);
    expect(() => tree.inclusionProof(1)).toThrow('no entry 1 in a tree of 1');
    expect(() => tree.root(2)).toThrow(RangeError);
    expect(() => tree.root(0.5)).toThrow(RangeError);
    expect(() => tree.leaf(1)).toThrow(RangeError);
    expect(() => tree.consistencyProof(0)).toThrow(RangeError);
    expect(() => tree.append(new Uint8Array(31))).toThrow(RangeError);
    expect(verifyConsistency(0, 1, emptyRoot(), leaves64[0]!, [])).toBe(false);
    expect(verifyConsistency(0, 0, emptyRoot(), emptyRoot(), [])).toBe(false);
    expect(verifyInclusion(Number.NaN, 1, leaves64[0]!, [], leaves64[0]!)).toBe(false);
  });
});

function flip(hash: Uint8Array, byte: number): Uint8Array {
  return hash.with(byte, hash[byte]! ^ 0x40);
}

interface Probe {
  readonly id: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly root: string;
  readonly root1: string;
  readonly root2: string;
  readonly leafHash: string;
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly size1: number;
  readonly size2: number;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

const verifiers: Record<string, (probe: Probe, proof: readonly Uint8Array[]) => boolean> = {
  inclusion: (p, proof) => verifyInclusion(p.leafIdx, p.treeSize, unbase64(p.leafHash), proof, unbase64(p.root)),
  consistency: (p, proof) => verifyConsistency(p.size1, p.size2, unbase64(p.root1), unbase64(p.root2), proof),
  subtreeinclusion: (p, proof) =>
    verifySubtreeInclusion(p.leafIdx, p.start, p.end, unbase64(p.leafHash), proof, unbase64(p.root)),
  subtreeconsistency: (p, proof) =>
    verifySubtreeConsistency(p.start, p.end, p.size, unbase64(p.root1), unbase64(p.root2), proof),
};

describe.skipIf(!existsSync(corpus))(`vectors of ${corpus} (skipped where absent)`, () => {
  it.each(Object.keys(verifiers))('judges every %s probe as transparency-dev does', kind => {
    const probes = JSON.parse(readFileSync(`${corpus}/transparency-dev-${kind}-probes.json`, 'utf8')) as Probe[];
    expect(probes.length).toBeGreaterThan(50);
    const wrong = probes.filter(p => verifiers[kind]!(p, (p.proof ?? []).map(unbase64)) === p.wantErr);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('makes the golden proofs of all sizes to eight', () => {
    const golden = JSON.parse(readFileSync(`${corpus}/rfc6962-golden.json`, 'utf8'));
    const hashes = golden.leafInputsHex.map((input: string) => leafHash(unhex(input)));
    expect(hashes.map(hex)).toEqual(golden.leafHashes);
    expect(golden.rootsBySize).toEqual(roots);
    for (const { leafIndex, treeSize, proof } of golden.inclusion)
      expect(inclusionProof(leafIndex, treeSize, hashes).map(hex)).toEqual(proof);
    for (const { size1, size2, proof } of golden.consistency)
      expect(consistencyProof(size1, size2, hashes).map(hex)).toEqual(proof);
    expect(golden.inclusion.length + golden.consistency.length).toBe(72);
  });
});
