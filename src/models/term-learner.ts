/** Learns an additive model: which terms its sum is made of, judged on rows left out, and their weights. */
import type { EncodedRows, Encoder } from '../data/encoder.ts';
import type { ClassWeights } from '../kernels/newton.ts';
import { dealFolds, evenly } from './folds.ts';
import {
  addUp,
  type Candidate,
  type Combination,
  type CombinationTask,
  combine,
  tryOut,
} from './solvers/combination.ts';
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
  const during =
    (share: number, doing: string): Pause =>
    (_, detail) =>
      pause(share, `${doing}, ${detail}`);
  const task = (terms: Terms, { encoded, labels }: Part, weights: ClassWeights): CombinationTask => {
    return { data: { ...expand(terms, encoded), labels }, classes: weights, c: settings.c, isScaled: true };
  };
  const tried = rowsToTry(whole.labels, classes);
  const [even, odd] = [0, 1].map(rest => tried.rows.filter((_, i) => i % 2 === rest)) as [Int32Array, Int32Array];
  const candidates: Candidate[] = [];
  /** `more`, whose last terms `terms` lacks, if they help on these rows; else `terms`. */
  const ifItHelps = async (name: string, terms: Terms, more: Terms, rows: Int32Array, turn: Pause): Promise<Terms> => {
    const [before, after] = [widthOf(terms), widthOf(more)];
    const part = partOf(whole, rows);
    if (after === before || rarest(part.labels) < LEAST_PER_CLASS) return terms;
    const group = { [name]: places(before, after) };
    const trial = task(more, part, tried.classes);
    const { candidates: judged } = await tryOut(trial, places(0, before), group, dealFolds(part.labels, FOLDS), turn);
    candidates.push(...judged);
    return judged.every(({ joined }) => joined) ? more : terms;
  };

  const bent = bentTerms(encoder, whole.encoded, settings.bends);
  const straight = { ...bent, bends: new Int32Array(0), knots: new Float64Array(0) };
  const single = await ifItHelps('bends', straight, bent, tried.rows, during(0.1, 'trying bends'));
  const part = partOf(whole, even);
  const looking = during(0.4, 'looking for products');
  const products = await promising(encoder, task(single, part, tried.classes), part, settings.products, looking);
  const terms = await ifItHelps('products', single, { ...single, products }, odd, during(0.5, 'trying products'));
  const combination = await combine(task(terms, whole, classes), places(0, widthOf(terms)), during(0.8, 'fitting'));
  return { terms, combination, candidates };
}

/** Half of them of each class where there are many of both; the rows of a class then count for those that were left out. */
function rowsToTry(labels: Uint8Array, classes: ClassWeights) {
  const all = Int32Array.from(labels.keys());
  const ofClass = [0, 1].map(label => all.filter(row => labels[row] === label)) as [Int32Array, Int32Array];
  const rare = Math.min(ofClass[0].length, ofClass[1].length, TRIED_ROWS / 2);
  const [negative, positive] = ofClass.map(rows => evenly(rows, TRIED_ROWS - rare)) as [Int32Array, Int32Array];
  const rows = Int32Array.of(...negative, ...positive).sort();
  const share = rows.length / labels.length;
  const weights = {
    negative: (classes.negative * share * ofClass[0].length) / negative.length,
    positive: (classes.positive * share * ofClass[1].length) / positive.length,
  };
  return { rows, classes: weights };
}

/** The products of numbers that tell most of what the terms of the task leave unsaid. */
async function promising(
  encoder: Encoder,
  task: CombinationTask,
  { encoded }: Part,
  count: number,
  pause: Pause,
): Promise<Int32Array> {
  const { data, classes } = task;
  if (count === 0 || rarest(data.labels) < LEAST_PER_CLASS) return new Int32Array(0);
  const fitted = await combine(task, places(0, data.width), pause);
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
  const numbers = numberOutputs(encoder).sort(byWeight).slice(0, MOST_NUMBERS);
  return promisingProducts(
    numbers.sort((a, b) => a - b),
    encoded,
    residuals,
    spreads,
    count,
  );
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
