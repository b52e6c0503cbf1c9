/** Measures rows of one or several sequence columns, side by side, against what is known of the one whose rows they are. */
import type { Dataset } from '../../data/dataset.ts';
import type { NgramCounts, NgramTree } from './ngram-tree.ts';
import { type Sequence, SequenceMeter } from './sequence-meter.ts';
import { type SequenceRows, sequenceRows, type Vocabulary } from './sequence-rows.ts';

/** What was counted of one column. Roots of the tree: everyone's normal rows; the positive ones; then each context's normal rows. */
export interface ColumnCounts {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly tree: NgramTree;
}

/** What the roots of the trees stand for. */
export interface Roots {
  /** Whether positive rows were counted. */
  readonly supervised: boolean;
  readonly contexts: number;
}

export const EVERYONE = 0;
export const POSITIVES = 1;

export function rootOf(context: number, { supervised }: Roots): number {
  return (supervised ? POSITIVES : EVERYONE) + 1 + context;
}

export function rootsIn(roots: Roots): number {
  return rootOf(roots.contexts, roots);
}

/** `means` always count, the others where they help. */
export type MeasureGroup = 'means' | 'repeats' | 'peaks' | 'shape';

export interface Measure {
  /** `actions: surprise 2`. */
  readonly name: string;
  readonly group: MeasureGroup;
}

export class RowMeter {
  readonly measures: readonly Measure[];
  readonly #columns: readonly ColumnCounts[];
  readonly #roots: Roots;
  readonly #meters: readonly SequenceMeter[];
  #counts: readonly NgramCounts[] = [];

  constructor(columns: readonly ColumnCounts[], roots: Roots) {
    this.#columns = columns;
    this.#roots = roots;
    const contrasts = {
      ...(roots.contexts > 0 ? { others: EVERYONE } : {}),
      ...(roots.supervised ? { positives: POSITIVES } : {}),
    };
    // One more for the end of a sequence, and one for all that was never seen.
    this.#meters = columns.map(({ tree, vocabulary }) => new SequenceMeter(tree, contrasts, vocabulary.size + 2));
    this.measures = columns.flatMap(({ name }, i) => {
      const { means, repeats, peaks, shape } = this.#meters[i]!.measures;
      const named = (names: readonly string[], group: MeasureGroup) =>
        names.map(measure => ({ name: `${name}: ${measure}`, group }));
      return [
        ...named(means, 'means'),
        ...named(repeats, 'repeats'),
        ...named(peaks, 'peaks'),
        ...named(shape, 'shape'),
      ];
    });
  }

  get width(): number {
    return this.measures.length;
  }

  /** The rows of each column. */
  rowsOf(dataset: Dataset): SequenceRows[] {
    const byName = new Map(dataset.columns.map(column => [column.name, column]));
    return this.#columns.map(({ name, vocabulary }) => sequenceRows(byName.get(name), dataset.rows, vocabulary));
  }

  /** Takes up the sequences of a row, one for each column, to be measured by these counts. */
  read(sequences: readonly Sequence[], counts: readonly NgramCounts[]): void {
    this.#counts = counts;
    this.#meters.forEach((meter, i) => {
      meter.read(sequences[i]!, counts[i]!);
    });
  }

  /** Writes `width` values from `values[at]` on. A context of which nothing is known, -1 too, is held against everyone. */
  measure(context: number, values: Float64Array, at: number): void {
    const own = context < 0 ? EVERYONE : rootOf(context, this.#roots);
    let to = at;
    this.#meters.forEach((meter, i) => {
      meter.measure(this.#counts[i]!.followed[own]! > 0 ? own : EVERYONE, values, to);
      to += meter.width;
    });
  }
}
