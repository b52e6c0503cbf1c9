/** SHA-256 of many lines and of whole levels of a Merkle tree, four at a time in WebAssembly; twin: one by one on node:crypto. */
import { hash } from 'node:crypto';
import { sha256Wasm } from './sha256.wasm.ts';

const DIGEST_BYTES = 32;
/** Lines and nodes go through the kernel in pieces of this size, which stay in the second-level cache. */
const PIECE_BYTES = 256 * 1024;
/** No more lines than this go into one piece: room for their offsets and digests. */
const PIECE_LINES = 8192;

interface Kernel {
  readonly heap: WebAssembly.Global;
  leaves(lines: number, offsets: number, count: number, digests: number): void;
  level(nodes: number, pairs: number, parents: number): void;
}

interface Loaded extends Kernel {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly at: { readonly offsets: number; readonly digests: number; readonly input: number };
}

let loaded: Loaded | undefined;

function kernel(): Loaded {
  if (loaded !== undefined) return loaded;
  const memory = new WebAssembly.Memory({ initial: 16 });
  const module = new WebAssembly.Module(Buffer.from(sha256Wasm, 'base64'));
  const made = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
  const offsets = Math.ceil(made.heap.value / 64) * 64;
  const digests = offsets + 4 * (PIECE_LINES + 16);
  // The kernel writes a prefix into the byte before the input.
  const input = digests + DIGEST_BYTES * PIECE_LINES + 64;
  const missing = input + PIECE_BYTES - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 65536));
  loaded = {
    heap: made.heap,
    leaves: made.leaves,
    level: made.level,
    bytes: new Uint8Array(memory.buffer),
    offsets: new Uint32Array(memory.buffer, offsets, PIECE_LINES + 1),
    at: { offsets, digests, input },
  };
  return loaded;
}

/**
 * RFC 6962 leaf hashes, SHA-256(0x00 || line), 32 bytes each.
 *
 * Line i is `bytes[offsets[i] … offsets[i + 1] - 1)`: each line has one byte behind it, its line feed, that is not hashed.
 * `offsets` has one more number than there are lines.
 */
export function hashLeaves(bytes: Uint8Array, offsets: Uint32Array): Uint8Array {
  const count = offsets.length - 1;
  if (!isWorthIt(count)) return hashLeavesTwin(bytes, offsets);
  const digests = new Uint8Array(DIGEST_BYTES * count);
  for (let from = 0; from < count; ) {
    const start = offsets[from]!;
    let to = from;
    while (to < count && to - from < PIECE_LINES && offsets[to + 1]! - start <= PIECE_BYTES) to++;
    if (to > from) hashPiece(bytes.subarray(start, offsets[to]), offsets.subarray(from, to + 1), digests, from);
    else digests.set(hashLeaf(bytes.subarray(start, offsets[++to]! - 1)), DIGEST_BYTES * from);
    from = to;
  }
  return digests;
}

function hashPiece(piece: Uint8Array, offsets: Uint32Array, digests: Uint8Array, first: number): void {
  const { leaves, bytes, offsets: relative, at } = kernel();
  const count = offsets.length - 1;
  bytes.set(piece, at.input);
  for (let i = 0; i <= count; i++) relative[i] = offsets[i]! - offsets[0]!;
  leaves(at.input, at.offsets, count, at.digests);
  digests.set(bytes.subarray(at.digests, at.digests + DIGEST_BYTES * count), DIGEST_BYTES * first);
}

/**
 * RFC 6962 parents, SHA-256(0x01 || left || right), of neighbouring nodes of 32 bytes each.
 * A last node without a neighbour has no parent here: it is left out.
 */
export function hashLevel(nodes: Uint8Array): Uint8Array {
  const pairs = Math.floor(nodes.length / (2 * DIGEST_BYTES));
  if (!isWorthIt(pairs)) return hashLevelTwin(nodes);
  const parents = new Uint8Array(DIGEST_BYTES * pairs);
  const most = PIECE_BYTES / (2 * DIGEST_BYTES);
  for (let from = 0; from < pairs; from += most) {
    const count = Math.min(most, pairs - from);
    const { level, bytes, at } = kernel();
    bytes.set(nodes.subarray(2 * DIGEST_BYTES * from, 2 * DIGEST_BYTES * (from + count)), at.input);
    level(at.input, count, at.input);
    parents.set(bytes.subarray(at.input, at.input + DIGEST_BYTES * count), DIGEST_BYTES * from);
  }
  return parents;
}

/** Below this the kernel's copies cost more than they save; `node --jitless` has no WebAssembly at all. */
function isWorthIt(messages: number): boolean {
  return messages >= 8 && typeof WebAssembly === 'object';
}

export function hashLeavesTwin(bytes: Uint8Array, offsets: Uint32Array): Uint8Array {
  const digests = new Uint8Array(DIGEST_BYTES * (offsets.length - 1));
  for (let i = 0; i + 1 < offsets.length; i++) {
    digests.set(hashLeaf(bytes.subarray(offsets[i], offsets[i + 1]! - 1)), DIGEST_BYTES * i);
  }
  return digests;
}

export function hashLevelTwin(nodes: Uint8Array): Uint8Array {
  const parents = new Uint8Array(DIGEST_BYTES * Math.floor(nodes.length / (2 * DIGEST_BYTES)));
  const node = (i: number) => nodes.subarray(DIGEST_BYTES * i, DIGEST_BYTES * (i + 1));
  for (let i = 0; DIGEST_BYTES * i < parents.length; i++)
    parents.set(hashPair(node(2 * i), node(2 * i + 1)), DIGEST_BYTES * i);
  return parents;
}

/** One line without its line feed. */
export function hashLeaf(line: Uint8Array): Uint8Array {
  const message = new Uint8Array(1 + line.length);
  message.set(line, 1);
  return hash('sha256', message, 'buffer');
}

export function hashPair(left: Uint8Array, right: Uint8Array): Uint8Array {
  const message = new Uint8Array(1 + 2 * DIGEST_BYTES);
  message[0] = 1;
  message.set(left, 1);
  message.set(right, 1 + DIGEST_BYTES);
  return hash('sha256', message, 'buffer');
}
