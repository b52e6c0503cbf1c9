/** Learns an additive model: which terms its sum is made of, judged on rows left out, and their weights. */
import type { EncodedRows, Encoder } from '../data/encoder.ts';
import type { ClassWeights } from '../kernels/newton.ts';
import { dealFolds, evenly } from './folds.ts';
import { addUp, type Candidate, type Combination, combine, tryOut } from './solvers/combination.ts';
import type { Pause } from './solvers/objective.ts';
import { bentTerms, expand, numberOutputs, promisingProducts, type Terms, widthOf } from './terms.ts';

export interface TermSettings {
  readonly c: number;
  /** Bends of each number that may join, and products of two. */
  readonly bends: number;
  readonly products: number;
}

export interface LearnedTerms {
  readonly terms: Terms;
  readonly combination: Combination;
  readonly candidates: readonly Candidate[];
}

const FOLDS = 5;
/** What terms are tried on, however many rows there are. */
const TRIED_ROWS = 5000;
/** With fewer rows of a class nothing is tried: straight lines only. */
const LEAST_PER_CLASS = 20;
/** Among more numbers than this, products are looked for among the most telling ones. */
const MOST_NUMBERS = 40;

/** Some of the rows, as the solvers take them. */
interface Part {
  readonly encoded: EncodedRows;
  readonly labels: Uint8Array;
}

/**
 * Bends join if the log loss of rows left out falls by more than its noise. Products are looked for in every second of the
 * rows and join if they help on the others: the best of many would look good on the rows that chose them.
 */
export async function learnTerms(
  encoder: Encoder,
  whole: Part,
  classes: ClassWeights,
  settings: TermSettings,
  pause: Pause,
): Promise<LearnedTerms> {
  const turn =
    (share: number, doing: string): Pause =>
    (_, detail) =>
      pause(share, `${doing}, ${detail}`);
  const task = (terms: Terms, { encoded, labels }: Part) => {
    return { data: { ...expand(terms, encoded), labels }, classes, c: settings.c, isScaled: true };
  };
  const { width, rows } = whole.encoded;
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const tried = evenly(all, TRIED_ROWS);
  const candidates: Candidate[] = [];
  let terms = bentTerms(encoder, whole.encoded, settings.bends);
  if (terms.bends.length > 0) {
    const judged = await judge(terms, { bends: [width, widthOf(terms)] }, tried, turn(0.1, 'trying bends'));
    if (!judged) terms = { ...terms, bends: new Int32Array(0), knots: new Float64Array(0) };
  }
  if (settings.products > 0) {
    const from = widthOf(terms);
    const products = await search(
      terms,
      tried.filter((_, i) => i % 2 === 0),
    );
    const more = { ...terms, products };
    const others = tried.filter((_, i) => i % 2 === 1);
    if (
      products.length > 0 &&
      (await judge(more, { products: [from, widthOf(more)] }, others, turn(0.5, 'trying products')))
    ) {
      terms = more;
    }
  }
  const combination = await combine(task(terms, whole), places(0, widthOf(terms)), turn(0.8, 'fitting'));
  return { terms, combination, candidates };

  /** Whether the group of terms joins those before it. */
  async function judge(
    terms: Terms,
    group: Readonly<Record<string, readonly [from: number, to: number]>>,
    rows: Int32Array,
    turn: Pause,
  ): Promise<boolean> {
    const part = partOf(whole, rows);
    const [[name, [from, to]]] = Object.entries(group) as [[string, [number, number]]];
    if (rarest(part.labels) < LEAST_PER_CLASS) return false;
    const folds = dealFolds(part.labels, FOLDS);
    const choice = await tryOut(task(terms, part), places(0, from), { [name]: places(from, to) }, folds, turn);
    candidates.push(...choice.candidates);
    return choice.candidates.every(({ joined }) => joined);
  }

  async function search(terms: Terms, rows: Int32Array): Promise<Int32Array> {
    const part = partOf(whole, rows);
    if (rarest(part.labels) < LEAST_PER_CLASS) return new Int32Array(0);
    const { data } = task(terms, part);
    const fitted = await combine(task(terms, part), places(0, data.width), turn(0.4, 'looking for products'));
    const added = new Float64Array(data.width);
    const residuals = new Float64Array(data.rows);
    const spreads = new Float64Array(data.rows);
    for (let row = 0; row < data.rows; row++) {
      const probability = 1 / (1 + Math.exp(-addUp(fitted, data.values, row * data.width, added, 0)));
      const weight = data.labels[row] === 1 ? classes.positive : classes.negative;
      residuals[row] = weight * (data.labels[row]! - probability);
      spreads[row] = weight * probability * (1 - probability);
    }
    const byWeight = (a: number, b: number) => Math.abs(fitted.weights[b]!) - Math.abs(fitted.weights[a]!);
    const numbers = numberOutputs(encoder)
      .sort(byWeight)
      .slice(0, MOST_NUMBERS)
      .sort((a, b) => a - b);
    return promisingProducts(numbers, part.encoded, residuals, spreads, settings.products);
  }
}

function partOf({ encoded, labels }: Part, rows: Int32Array): Part {
  const { width } = encoded;
  const values = new Float64Array(rows.length * width);
  rows.forEach((row, i) => {
    values.set(encoded.values.subarray(row * width, (row + 1) * width), i * width);
  });
  return { encoded: { values, rows: rows.length, width }, labels: Uint8Array.from(rows, row => labels[row]!) };
}

function rarest(labels: Uint8Array): number {
  const positives = labels.reduce((sum, label) => sum + label, 0);
  return Math.min(positives, labels.length - positives);
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
