/** Counts the n-grams of the rows that are learned from, each under the roots that it belongs to. */
import type { LabeledDataset, SequenceColumn } from '../../data/dataset.ts';
import type { Pause } from '../solvers/objective.ts';
import { NgramTree } from './ngram-tree.ts';
import { type ColumnCounts, EVERYONE, POSITIVES, type Roots, rootOf, rootsIn } from './row-meter.ts';
import { contextsOf, type SequenceRows, sequenceRows, vocabularyOf } from './sequence-rows.ts';

export interface CountSettings {
  /** Items of the longest n-gram. */
  readonly order: number;
  /** false: positive rows are not looked at. */
  readonly supervised: boolean;
  /** Column that tells whose a row is; null: all are alike. */
  readonly context: string | null;
}

/** All that training looks at. */
export interface Material {
  readonly labels: Uint8Array;
  /** Rows by class: normal, positive; no positive ones where they are not looked at. */
  readonly classes: readonly [Int32Array, Int32Array];
  /** Values of the context column, in the order of their roots; none where there are fewer than two. */
  readonly contexts: readonly string[];
  /** Of each row, its place among them; -1: none of them. */
  readonly contextOf: Int32Array;
  readonly roots: Roots;
  readonly columns: readonly ColumnCounts[];
  readonly rows: readonly SequenceRows[];
}

/** Rows between two looks at the signal. */
const ROWS_A_TURN = 1 << 14;

export async function countSequences(
  dataset: LabeledDataset,
  sequences: readonly SequenceColumn[],
  { order, supervised, context }: CountSettings,
  pause: Pause,
): Promise<Material> {
  const { labels } = dataset;
  const rowsOf = (label: number) => Int32Array.from(labels.keys()).filter(row => labels[row] === label);
  const classes = [rowsOf(0), supervised ? rowsOf(1) : new Int32Array(0)] as const;
  const learned = classes.flatMap(list => [...list]);
  const { contexts, contextOf } = readContexts(dataset, context, classes[0]);
  const roots = { supervised, contexts: contexts.length };
  const columns = sequences.map(column => {
    const vocabulary = vocabularyOf(column, learned);
    return { name: column.name, vocabulary, tree: new NgramTree(order, rootsIn(roots)) };
  });
  const rows = columns.map(({ vocabulary }, i) => sequenceRows(sequences[i], dataset.rows, vocabulary));
  const material: Material = { labels, classes, contexts, contextOf, roots, columns, rows };
  for (const [done, row] of learned.entries()) {
    if (done % ROWS_A_TURN === 0) await pause((0.2 * done) / learned.length, 'counting n-grams');
    const own = rootsOf(material, row);
    columns.forEach(({ tree }, i) => {
      const { offsets, items } = rows[i]!;
      for (const root of own) tree.add(root, items, offsets[row]!, offsets[row + 1]!);
    });
  }
  return material;
}

/** The roots that a row is counted under. */
export function rootsOf({ labels, contextOf, roots }: Material, row: number): number[] {
  if (labels[row] === 1) return [POSITIVES];
  return contextOf[row] === -1 ? [EVERYONE] : [EVERYONE, rootOf(contextOf[row]!, roots)];
}

/** Values of normal rows only: of others nothing usual is known. A single one sets nobody apart. */
function readContexts(dataset: LabeledDataset, name: string | null, normal: Int32Array) {
  const texts = name === null ? [] : contextsOf(dataset, name);
  const contexts = [...new Set(Array.from(normal, row => texts[row] ?? null))].filter(text => text !== null);
  if (contexts.length < 2) return { contexts: [], contextOf: new Int32Array(dataset.rows).fill(-1) };
  const numbers = new Map<string | null, number>(contexts.map((text, i) => [text, i]));
  return { contexts, contextOf: Int32Array.from(texts, text => numbers.get(text) ?? -1) };
}
