/** Gives equal byte strings the same small number, without making a string for any of them. */
import { LineFault } from '../line-fault.ts';
import { isMissing, type MissingWords } from '../missing.ts';

/** Distinct strings in order of first appearance, as plain arrays that can travel between threads. */
export interface PackedDictionary {
  readonly bytes: Uint8Array;
  /** String s is `bytes[ends[s - 1] … ends[s])`. */
  readonly ends: Int32Array;
  /** Line on which it stood first. */
  readonly lines: Int32Array;
}

export class Dictionary {
  readonly #missing: MissingWords;
  #bytes = Buffer.allocUnsafeSlow(256);
  #entries = 0;
  #distinct = 0;
  // Per entry: where its bytes end, its hash, the line it stood on first, its code (-1 for a word that means missing).
  #ends = new Int32Array(16);
  #hashes = new Int32Array(16);
  #lines = new Int32Array(16);
  #codes = new Int32Array(16);
  /** Open addressing with linear probing: entry + 1; 0 = free. */
  #slots = new Int32Array(32);

  constructor(missing: MissingWords) {
    this.#missing = missing;
  }

  /** The code of `source[from … to)`, which stands on `line`; -1 when it means missing. */
  code(source: Buffer, from: number, to: number, line: number): number {
    const hash = hashOf(source, from, to);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = slots[slot]!; entry !== 0; entry = slots[slot]!) {
      if (this.#hashes[entry - 1] === hash && this.#equals(entry - 1, source, from, to)) return this.#codes[entry - 1]!;
      slot = (slot + 1) & mask;
    }
    return this.#insert(slot, source, from, to, hash, line);
  }

  #equals(entry: number, source: Buffer, from: number, to: number): boolean {
    const start = entry === 0 ? 0 : this.#ends[entry - 1]!;
    if (this.#ends[entry]! - start !== to - from) return false;
    const bytes = this.#bytes;
    for (let i = start, j = from; j < to; i++, j++) if (bytes[i] !== source[j]) return false;
    return true;
  }

  #insert(slot: number, source: Buffer, from: number, to: number, hash: number, line: number): number {
    const entry = this.#entries++;
    const start = entry === 0 ? 0 : this.#ends[entry - 1]!;
    const end = start + to - from;
    if (end > 0x7fff_ffff) throw new LineFault(line, 'a column has more than 2 GB of different texts');
    if (entry === this.#ends.length) this.#growEntries();
    if (end > this.#bytes.length) {
      const bytes = Buffer.allocUnsafeSlow(Math.min(0x7fff_ffff, Math.max(end, this.#bytes.length * 2)));
      this.#bytes.copy(bytes, 0, 0, start);
      this.#bytes = bytes;
    }
    source.copy(this.#bytes, start, from, to);
    const missing = isMissing(source, from, to, this.#missing);
    this.#ends[entry] = end;
    this.#hashes[entry] = hash;
    this.#lines[entry] = line;
    this.#codes[entry] = missing ? -1 : this.#distinct++;
    this.#slots[slot] = entry + 1;
    if (this.#entries * 2 > this.#slots.length) this.#rehash();
    return this.#codes[entry]!;
  }

  #growEntries(): void {
    const grown = (values: Int32Array) => {
      const larger = new Int32Array(values.length * 2);
      larger.set(values);
      return larger;
    };
    this.#ends = grown(this.#ends);
    this.#hashes = grown(this.#hashes);
    this.#lines = grown(this.#lines);
    this.#codes = grown(this.#codes);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#entries; entry++) {
      const hash = this.#hashes[entry]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }

  /** Adds the strings of another dictionary whose lines are counted from `line`; returns its codes in terms of this one. */
  merge(other: PackedDictionary, line: number): Int32Array {
    const source = Buffer.from(other.bytes.buffer, other.bytes.byteOffset, other.bytes.byteLength);
    return other.ends.map((to, s) => {
      const from = s === 0 ? 0 : other.ends[s - 1]!;
      return this.code(source, from, to, other.lines[s]! + line);
    });
  }

  pack(): PackedDictionary {
    const bytes = Buffer.allocUnsafeSlow(this.#entries === 0 ? 0 : this.#ends[this.#entries - 1]!);
    const ends = new Int32Array(this.#distinct);
    const lines = new Int32Array(this.#distinct);
    let at = 0;
    for (let entry = 0; entry < this.#entries; entry++) {
      const code = this.#codes[entry]!;
      if (code === -1) continue;
      at += this.#bytes.copy(bytes, at, entry === 0 ? 0 : this.#ends[entry - 1]!, this.#ends[entry]!);
      ends[code] = at;
      lines[code] = this.#lines[entry]!;
    }
    return { bytes: bytes.subarray(0, at), ends, lines };
  }
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash;
}

/** The strings themselves, in order of their codes. */
export function unpackStrings(packed: PackedDictionary): string[] {
  const bytes = Buffer.from(packed.bytes.buffer, packed.bytes.byteOffset, packed.bytes.byteLength);
  return Array.from(packed.ends, (to, s) => bytes.toString('utf8', s === 0 ? 0 : packed.ends[s - 1]!, to));
}
