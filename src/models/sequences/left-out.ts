/** Measures rows by counts that they had no part in, as new rows will be. */
import type { Random } from '../../base/random.ts';
import type { ClassWeights } from '../../kernels/newton.ts';
import { dealFolds, evenly } from '../folds.ts';
import type { Pause } from '../solvers/objective.ts';
import type { NgramCounts } from './ngram-tree.ts';
import { PartedCounts } from './parted-counts.ts';
import { EVERYONE, type RowMeter, rootOf } from './row-meter.ts';
import { type Material, rootsOf } from './sequence-counts.ts';
import type { Sequence } from './sequence-meter.ts';
import { sequenceOf } from './sequence-rows.ts';
import { tamperedWith } from './strangers.ts';
import { asDistances, type Usual } from './usual.ts';

/** Rows left out together while the others are counted. */
export const FOLDS = 5;
/** Rows of a class that are measured: the sum has few weights to learn. */
const MOST_MEASURED = 4000;
/** Made-up rows for each real one, where no positives are learned from. */
const STRANGERS = 2;
/** They only stand in for what is to be found: however many there are, they and the real ones each count as this many. */
const STRANGERS_COUNT = 37.5;

/** Measured rows with what the sum is learned from. */
export class Measured {
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  readonly folds: Uint8Array;
  readonly weights: ClassWeights;
  readonly #width: number;
  rows = 0;

  constructor(rows: number, width: number, weights: ClassWeights) {
    this.values = new Float64Array(rows * width);
    this.labels = new Uint8Array(rows);
    this.folds = new Uint8Array(rows);
    this.weights = weights;
    this.#width = width;
  }

  add(meter: RowMeter, context: number, label: number, fold: number): void {
    meter.measure(context, this.values, this.rows * this.#width);
    this.labels[this.rows] = label;
    this.folds[this.rows++] = fold;
  }

  /** The measures of normal rows. */
  normal(): Float64Array {
    return this.values.filter((_, i) => this.labels[Math.floor(i / this.#width)] === 0);
  }

  putDistances(usual: Usual): void {
    for (let row = 0; row < this.rows; row++) asDistances(usual, this.values, row * this.#width);
  }
}

/** A fold of rows at a time is taken out of the counts, and measured by what is left; where there are no positives, so are strangers. */
export async function measureLeftOut(
  material: Material,
  meter: RowMeter,
  random: Random,
  pause: Pause,
): Promise<Measured> {
  const { columns, rows, contextOf, labels, roots, classes } = material;
  const sample = classes.map(list => evenly(list, MOST_MEASURED));
  const [normal, positive] = sample.map(list => list.length) as [number, number];
  const strangers = roots.supervised ? 0 : STRANGERS * normal;
  const weights = roots.supervised
    ? { negative: classes[0].length / normal, positive: classes[1].length / positive }
    : { negative: STRANGERS_COUNT / normal, positive: STRANGERS_COUNT / strangers };
  const measured = new Measured(normal + positive + strangers, meter.width, weights);
  const chosen = sample.flatMap(list => [...list]);
  // Within each class and context, so that none is left out whole.
  const folds = dealFolds(
    chosen.map(row => 2 * contextOf[row]! + labels[row]!),
    FOLDS,
  );
  const parted =
    roots.supervised || roots.contexts === 0 ? null : columns.map(({ tree }) => new PartedCounts(tree, EVERYONE));
  for (let fold = 0; fold < FOLDS; fold++) {
    await pause(0.2 + (0.6 * fold) / FOLDS, `measuring ${fold + 1} of ${FOLDS}`);
    const here = chosen.filter((_, i) => folds[i] === fold);
    const counts = countsWithout(here, material);
    for (const row of here) {
      const sequences = rows.map(each => sequenceOf(each, row));
      meter.read(sequences, counts);
      measured.add(meter, contextOf[row]!, labels[row]!, fold);
      if (parted !== null) continue;
      for (let n = 0; n < strangers / normal; n++) {
        meter.read(tamperedRow(sequences, material, random), counts);
        measured.add(meter, -1, 1, fold);
      }
    }
    if (parted === null) continue;
    // Who comes under another name is unknown to the model: everyone's habits are without theirs.
    for (const context of new Set(here.map(row => contextOf[row]!))) {
      const root = context === -1 ? null : rootOf(context, roots);
      if (root !== null) for (const [i, each] of parted.entries()) each.takeOut(counts[i]!, root);
      for (const row of here) {
        if (contextOf[row] !== context) continue;
        const sequences = rows.map(each => sequenceOf(each, row));
        meter.read(sequences, counts);
        for (let n = 0; n < STRANGERS; n++)
          measured.add(meter, anotherContext(context, roots.contexts, random), 1, fold);
      }
      if (root !== null) for (const [i, each] of parted.entries()) each.putBack(counts[i]!, root);
    }
  }
  return measured;
}

function countsWithout(taken: readonly number[], material: Material): NgramCounts[] {
  return material.columns.map(({ tree }, i) => {
    const kept = tree.copyOfCounts();
    const { offsets, items } = material.rows[i]!;
    for (const row of taken) {
      for (const root of rootsOf(material, row)) tree.takeOut(kept, root, items, offsets[row]!, offsets[row + 1]!);
    }
    return kept;
  });
}

function tamperedRow(sequences: readonly Sequence[], { columns }: Material, random: Random): Sequence[] {
  return sequences.map((sequence, i) => {
    const { tree, vocabulary } = columns[i]!;
    return tamperedWith(sequence, tree.order, vocabulary.size, random);
  });
}

function anotherContext(context: number, contexts: number, random: Random): number {
  if (context === -1) return random.integer(contexts);
  const other = random.integer(contexts - 1);
  return other < context ? other : other + 1;
}
