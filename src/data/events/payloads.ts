/** Figures of the payloads of events: their entropy, their shape, how alike those of different agents are. */
import type { Coded } from './event-log.ts';

/** Directions that pieces of text are hashed to. */
const DIRECTIONS = 128;
const PIECE = 3;

export class Payloads {
  readonly #payloads: Coded;
  /** Shannon entropy of the characters in bits, by code; NaN for a payload that is missing or empty. */
  readonly #entropies: Float64Array;

  constructor(payloads: Coded) {
    this.#payloads = payloads;
    this.#entropies = Float64Array.from(payloads.texts, text => entropyOf(text ?? ''));
  }

  /** NaN where there is none. */
  entropy(event: number): number {
    return this.#entropies[this.#payloads.codes[event]!]!;
  }

  /** Payloads of about the same length and entropy have the same shape, 0 to 4,094; -1: there is none. */
  shape(event: number): number {
    const entropy = this.entropy(event);
    if (Number.isNaN(entropy)) return -1;
    const length = this.#payloads.texts[this.#payloads.codes[event]!]!.length;
    return 64 * Math.floor(2 * entropy) + Math.min(63, Math.floor(2 * Math.log(length) * Math.LOG2E));
  }

  /**
   * Mean cosine between payloads of different agents, by their pieces of three characters, 0 to 1; 0 with one agent only.
   * `agents`: by event. From sums over agents, so that no two payloads are ever compared.
   */
  similarity(from: number, to: number, agents: Int32Array): number {
    const sums = new Map<number, { readonly vector: Float64Array; count: number }>();
    const all = new Float64Array(DIRECTIONS);
    let total = 0;
    for (let event = from; event < to; event++) {
      const vector = directionOf(this.#payloads.texts[this.#payloads.codes[event]!] ?? '');
      if (vector === null) continue;
      const own = sums.get(agents[event]!) ?? { vector: new Float64Array(DIRECTIONS), count: 0 };
      sums.set(agents[event]!, own);
      for (let i = 0; i < DIRECTIONS; i++) {
        own.vector[i]! += vector[i]!;
        all[i]! += vector[i]!;
      }
      own.count++;
      total++;
    }
    let [products, pairs] = [squareOf(all), total * total];
    for (const { vector, count } of sums.values()) {
      products -= squareOf(vector);
      pairs -= count * count;
    }
    return pairs === 0 ? 0 : Math.min(Math.max(products / pairs, 0), 1);
  }
}

function entropyOf(text: string): number {
  if (text.length === 0) return Number.NaN;
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let moment = 0;
  for (const count of counts.values()) moment += count * Math.log(count);
  return Math.max(0, Math.log(text.length) - moment / text.length) * Math.LOG2E;
}

/** A unit vector; null for a text of nothing. */
function directionOf(text: string): Float64Array | null {
  if (text.length === 0) return null;
  const vector = new Float64Array(DIRECTIONS);
  const last = Math.max(0, text.length - PIECE);
  for (let at = 0; at <= last; at++) {
    let hash = 0;
    for (let i = at; i < Math.min(at + PIECE, text.length); i++)
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
    vector[(hash ^ (hash >>> 15)) & (DIRECTIONS - 1)]!++;
  }
  const length = Math.sqrt(squareOf(vector));
  for (let i = 0; i < DIRECTIONS; i++) vector[i]! /= length;
  return vector;
}

function squareOf(vector: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += vector[i]! * vector[i]!;
  return sum;
}
