/**
 * Learns from sequences what sets positive rows apart: counts the n-grams of the normal ones, measures rows against what
 * others did, and learns how the measures add up. Rows are measured by counts that they had no part in.
 */
import type { Random } from '../../base/random.ts';
import type { LabeledDataset, SequenceColumn } from '../../data/dataset.ts';
import type { ClassWeights } from '../../kernels/newton.ts';
import { type Candidate, type Combination, learnCombination } from '../solvers/combination.ts';
import type { Pause } from '../solvers/objective.ts';
import { NgramTree } from './ngram-tree.ts';
import { type ColumnCounts, EVERYONE, POSITIVES, type Roots, RowMeter, rootOf, rootsIn } from './row-meter.ts';
import { contextsOf, type SequenceRows, sequenceOf, sequenceRows, vocabularyOf } from './sequence-rows.ts';
import { tamperedWith } from './strangers.ts';
import { asDistances, type Usual, usualOf } from './usual.ts';

export interface LearnerSettings {
  /** Items of the longest n-gram. */
  readonly order: number;
  /** false: positive rows are not looked at. */
  readonly supervised: boolean;
  /** Column that tells whose a row is; null: all are alike. */
  readonly context: string | null;
}

export interface SequenceKnowledge {
  readonly columns: readonly ColumnCounts[];
  /** Values of the context column, in the order of their roots. */
  readonly contexts: readonly string[];
  readonly roots: Roots;
  /** null where positive rows were learned from. */
  readonly usual: Usual | null;
  readonly combination: Combination;
}

/** Rows left out together while the others are counted. */
export const FOLDS = 5;
/** Rows of a class that the sum is learned on: it has few weights. */
const MOST_MEASURED = 4000;
/** Made-up rows for each real one, where no positives are learned from. */
const STRANGERS = 2;
/** They only stand in for what is to be found: however many there are, they and the real ones each count as this many. */
const STRANGERS_COUNT = 37.5;
/** Rows between two looks at the signal. */
const ROWS_A_TURN = 1 << 14;

/** All that training looks at. */
interface Material {
  readonly labels: Uint8Array;
  /** Rows by class: normal, positive; no positive ones where they are not looked at. */
  readonly classes: readonly [Int32Array, Int32Array];
  /** Of each row; -1: none that is known. */
  readonly contextOf: Int32Array;
  readonly roots: Roots;
  readonly columns: readonly ColumnCounts[];
  readonly rows: readonly SequenceRows[];
}

/** Each class that is looked at must have `FOLDS` rows. */
export async function learnSequences(
  dataset: LabeledDataset,
  sequences: readonly SequenceColumn[],
  settings: LearnerSettings,
  random: Random,
  pause: Pause,
): Promise<{ readonly knowledge: SequenceKnowledge; readonly candidates: readonly Candidate[] }> {
  const { labels } = dataset;
  const rowsOf = (label: number) => Int32Array.from(labels.keys()).filter(row => labels[row] === label);
  const classes = [rowsOf(0), settings.supervised ? rowsOf(1) : new Int32Array(0)] as const;
  const { contexts, contextOf } = readContexts(dataset, settings.context, classes[0]);
  const roots = { supervised: settings.supervised, contexts: contexts.length };
  const learned = classes.flatMap(rows => [...rows]);
  const columns = sequences.map(column => {
    const vocabulary = vocabularyOf(column, learned);
    return { name: column.name, vocabulary, tree: new NgramTree(settings.order, rootsIn(roots)) };
  });
  const rows = columns.map(({ vocabulary }, i) => sequenceRows(sequences[i], dataset.rows, vocabulary));
  const material: Material = { labels, classes, contextOf, roots, columns, rows };
  await count(material, pause);
  const meter = new RowMeter(columns, roots);
  const measured = await measureLeftOut(material, meter, random, pause);
  const places = (group: string) => [...meter.measures.keys()].filter(i => meter.measures[i]!.group === group);
  const usual = settings.supervised ? null : usualOf(measured.normal(), meter.width, places('shape'));
  if (usual !== null) measured.putDistances(usual);
  const { combination, candidates } = await learnCombination(
    {
      data: { ...measured, width: meter.width },
      classes: measured.weights,
      c: 1,
      // Which shape is suspicious only positive rows can tell: without them, any that is unusual.
      isRising: meter.measures.map(({ group }) => group !== 'shape' || usual !== null),
      core: places('means'),
      // A stranger who is a real row under another name has the shape of a real row, and is strange all over.
      candidates: usual !== null && roots.contexts > 0 ? {} : { peaks: places('peaks'), shape: places('shape') },
      folds: measured.folds,
    },
    (_, doing) => pause(0.9, `adding up, ${doing}`),
  );
  return { knowledge: { columns, contexts, roots, usual, combination }, candidates };
}

/** Values of normal rows only: of others nothing usual is known. A single one sets nobody apart. */
function readContexts(dataset: LabeledDataset, name: string | null, normal: Int32Array) {
  const texts = name === null ? [] : contextsOf(dataset, name);
  const contexts = [...new Set(Array.from(normal, row => texts[row] ?? null))].filter(text => text !== null);
  if (contexts.length < 2) return { contexts: [], contextOf: new Int32Array(dataset.rows).fill(-1) };
  const numbers = new Map<string | null, number>(contexts.map((text, i) => [text, i]));
  return { contexts, contextOf: Int32Array.from(texts, text => numbers.get(text) ?? -1) };
}

function rootsOf({ labels, contextOf, roots }: Material, row: number): number[] {
  if (labels[row] === 1) return [POSITIVES];
  return contextOf[row] === -1 ? [EVERYONE] : [EVERYONE, rootOf(contextOf[row]!, roots)];
}

async function count(material: Material, pause: Pause): Promise<void> {
  const { columns, rows, classes } = material;
  let done = 0;
  for (const row of classes.flatMap(list => [...list])) {
    if (done++ % ROWS_A_TURN === 0) await pause(0, 'counting n-grams');
    const roots = rootsOf(material, row);
    columns.forEach(({ tree }, i) => {
      const { offsets, items } = rows[i]!;
      for (const root of roots) tree.add(root, items, offsets[row]!, offsets[row + 1]!);
    });
  }
}

/** Measured rows with what the sum is learned from. */
class Measured {
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

async function measureLeftOut(material: Material, meter: RowMeter, random: Random, pause: Pause): Promise<Measured> {
  const { columns, rows, contextOf, labels, roots, classes } = material;
  const sample = classes.map(list => evenly(list, MOST_MEASURED));
  const [normal, positive] = sample.map(list => list.length) as [number, number];
  const strangers = roots.supervised ? 0 : STRANGERS * normal;
  const weights = roots.supervised
    ? { negative: classes[0].length / normal, positive: classes[1].length / positive }
    : { negative: STRANGERS_COUNT / normal, positive: STRANGERS_COUNT / strangers };
  const measured = new Measured(normal + positive + strangers, meter.width, weights);
  const chosen = sample.flatMap(list => [...list]);
  const folds = foldsOf(chosen, material);
  for (let fold = 0; fold < FOLDS; fold++) {
    await pause(0.2 + (0.6 * fold) / FOLDS, `measuring ${fold + 1} of ${FOLDS}`);
    const here = chosen.filter((_, i) => folds[i] === fold);
    const counts = columns.map(({ tree }, i) => {
      const kept = tree.copyOfCounts();
      const { offsets, items } = rows[i]!;
      for (const row of here) {
        for (const root of rootsOf(material, row)) tree.takeOut(kept, root, items, offsets[row]!, offsets[row + 1]!);
      }
      return kept;
    });
    for (const row of here) {
      const sequences = rows.map(each => sequenceOf(each, row));
      meter.read(sequences, counts);
      measured.add(meter, contextOf[row]!, labels[row]!, fold);
      for (let n = 0; n < strangers / normal; n++) {
        if (roots.contexts > 0) {
          measured.add(meter, anotherContext(contextOf[row]!, roots.contexts, random), 1, fold);
          continue;
        }
        const tampered = sequences.map((sequence, i) => {
          const { tree, vocabulary } = columns[i]!;
          return tamperedWith(sequence, tree.order, vocabulary.size, random);
        });
        meter.read(tampered, counts);
        measured.add(meter, -1, 1, fold);
      }
    }
  }
  return measured;
}

function anotherContext(context: number, contexts: number, random: Random): number {
  if (context === -1) return random.integer(contexts);
  const other = random.integer(contexts - 1);
  return other < context ? other : other + 1;
}

/** Dealt out in turn within each class and context, so that none is left out whole. */
function foldsOf(chosen: readonly number[], { labels, contextOf }: Material): Uint8Array {
  const dealt = new Map<number, number>();
  return Uint8Array.from(chosen, row => {
    const key = 2 * contextOf[row]! + labels[row]!;
    const count = dealt.get(key) ?? 0;
    dealt.set(key, count + 1);
    return count % FOLDS;
  });
}

/** At even distances when there are more. */
function evenly(rows: Int32Array, most: number): Int32Array {
  if (rows.length <= most) return rows;
  return Int32Array.from({ length: most }, (_, i) => rows[Math.floor((i * rows.length) / most)]!);
}
