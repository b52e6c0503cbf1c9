/**
 * Measures one sequence: how surprising its n-grams are, how much likelier they are elsewhere, and its shape. Each
 * different n-gram counts once, however often the sequence repeats it: a loop of a hundred rounds is one thing that
 * happened, not a hundred (J. Rennie et al. 2003, "Tackling the poor assumptions of naive Bayes text classifiers").
 * Where little is known, what is repeated tells more: so the same is measured with every round, too.
 */
import { END, type NgramCounts, NgramTree, START } from './ngram-tree.ts';
import { probabilitiesAlong } from './witten-bell.ts';

export interface Sequence {
  /** Actions; those never seen in training are numbers of their own that no n-gram has. */
  readonly items: Int32Array;
  readonly length: number;
}

/** What is measured, in the order of the values. */
export interface Measures {
  /** By length of the n-grams: mean surprise in bits, and for each contrast the mean of log2(there / here). */
  readonly means: readonly string[];
  /** The same, with each n-gram counting as often as it occurs. */
  readonly repeats: readonly string[];
  /** Of the longest n-grams, the highest of each of these. */
  readonly peaks: readonly string[];
  /** Of the actions alone, whatever was learned. */
  readonly shape: readonly string[];
}

const SHAPE = ['entropy', 'diversity', 'repetition', 'transitions', 'length'];

export class SequenceMeter {
  readonly measures: Measures;
  readonly width: number;
  readonly #tree: NgramTree;
  readonly #contrasts: readonly number[];
  readonly #alphabet: number;
  /** The n-grams of the sequence at hand, and where each ended first. */
  readonly #own: NgramTree;
  #first = new Int32Array(0);
  /** How often the n-gram occurs that ends here; 0 if it did before. */
  #times = new Int32Array(0);
  #length = 0;
  #counts: NgramCounts;
  #sequence: Sequence = { items: new Int32Array(0), length: 0 };
  #here = new Float64Array(0);
  /** Of each contrast. */
  #there: readonly Float64Array[] = [];
  readonly #shape = new Float64Array(SHAPE.length);

  /** `contrasts`: roots of the tree, by what they are called. `alphabet`: how many different items there could be. */
  constructor(tree: NgramTree, contrasts: Readonly<Record<string, number>>, alphabet: number) {
    this.#tree = tree;
    this.#counts = tree;
    this.#contrasts = Object.values(contrasts);
    this.#alphabet = alphabet;
    this.#own = new NgramTree(Math.max(2, tree.order), 1);
    const kinds = ['surprise', ...Object.keys(contrasts)];
    const lengths = Array.from({ length: tree.order }, (_, k) => k + 1);
    this.measures = {
      means: kinds.flatMap(kind => lengths.map(length => `${kind} ${length}`)),
      repeats: kinds.flatMap(kind => lengths.map(length => `${kind} ${length} with repeats`)),
      peaks: kinds.map(kind => `peak ${kind}`),
      shape: SHAPE,
    };
    this.width = kinds.length * (2 * tree.order + 1) + SHAPE.length;
  }

  /** Takes up a sequence, to be measured by these counts against one root or several. */
  read(sequence: Sequence, counts: NgramCounts): void {
    this.#sequence = sequence;
    this.#counts = counts;
    this.#reserve(sequence.length + 1);
    this.#takeShape();
    this.#contrasts.forEach((contrast, i) => {
      probabilitiesAlong(this.#tree, counts, contrast, this.#alphabet, sequence, this.#there[i]!);
    });
  }

  /** Writes `width` finite numbers from `values[at]` on. `root`: whose habits the sequence is held against. */
  measure(root: number, values: Float64Array, at: number): void {
    probabilitiesAlong(this.#tree, this.#counts, root, this.#alphabet, this.#sequence, this.#here);
    const { order } = this.#tree;
    const kinds = 1 + this.#contrasts.length;
    const [repeats, peaks] = [at + kinds * order, at + 2 * kinds * order];
    [null, ...this.#there].forEach((there, i) => {
      this.#addUp(there, values, { mean: at + i * order, repeats: repeats + i * order, peak: peaks + i });
    });
    values.set(this.#shape, peaks + kinds);
  }

  #reserve(places: number): void {
    const size = places * this.#tree.order;
    if (this.#here.length >= size) return;
    this.#times = new Int32Array(size);
    // The root and the start of a sequence are nodes as well.
    this.#first = new Int32Array(places * this.#own.order + 2);
    this.#here = new Float64Array(size);
    this.#there = this.#contrasts.map(() => new Float64Array(size));
  }

  /** Means over the n-grams of each length, and the highest of the longest; in bits. `to`: where they are written. */
  #addUp(
    there: Float64Array | null,
    values: Float64Array,
    to: { readonly mean: number; readonly repeats: number; readonly peak: number },
  ): void {
    const { order } = this.#tree;
    const [here, times, end] = [this.#here, this.#times, this.#length];
    for (let k = 0; k < order; k++) {
      let [sum, count, repeated] = [0, 0, 0];
      let most = Number.NEGATIVE_INFINITY;
      for (let at = k; at < end; at += order) {
        if (times[at] === 0) continue;
        const bits = Math.log((there === null ? 1 : there[at]!) / here[at]!) * Math.LOG2E;
        sum += bits;
        count++;
        repeated += times[at]! * bits;
        if (bits > most) most = bits;
      }
      values[to.mean + k] = sum / count;
      values[to.repeats + k] = (repeated * order) / end;
      values[to.peak] = most;
    }
  }

  /** Counts how often each n-gram occurs in the sequence, and tells of it what no model is needed for. */
  #takeShape(): void {
    const { items, length } = this.#sequence;
    const { order } = this.#tree;
    const own = this.#own;
    own.clear();
    this.#length = (length + 1) * order;
    this.#times.fill(0, 0, this.#length);
    const contexts = new Int32Array(own.order).fill(-1);
    contexts[1] = own.findOrAdd(0, START);
    let [distinct, transitions, repeated, moment] = [0, 0, 0, 0];
    for (let i = 0; i <= length; i++) {
      const item = i < length ? items[i]! : END;
      if (i > 0 && item === items[i - 1]) repeated++;
      for (let k = own.order - 1; k >= 0; k--) {
        const context = k === 0 ? 0 : contexts[k]!;
        if (context < 0) {
          // It would begin before the start of the sequence: no other is the same.
          if (k < order) this.#times[i * order + k] = 1;
          continue;
        }
        const before = own.size;
        const node = own.findOrAdd(context, item);
        const isNew = own.size > before;
        if (isNew) this.#first[node] = i * order + k;
        if (k < order) this.#times[this.#first[node]!]!++;
        if (k + 1 < own.order) contexts[k + 1] = node;
        if (k > 1 || i === length) continue;
        if (k === 1 && isNew && i > 0) transitions++;
        if (k === 1) continue;
        if (isNew) distinct++;
        const count = ++own.occurrences[node]!;
        moment += timesLog(count) - timesLog(count - 1);
      }
    }
    const pairs = Math.max(1, length - 1);
    const entropy = length === 0 ? 0 : Math.max(0, Math.log(length) - moment / length) * Math.LOG2E;
    const lengthInBits = Math.log(1 + length) * Math.LOG2E;
    this.#shape.set([entropy, distinct / Math.max(1, length), repeated / pairs, transitions / pairs, lengthInBits]);
  }
}

function timesLog(count: number): number {
  return count * Math.log(count || 1);
}
