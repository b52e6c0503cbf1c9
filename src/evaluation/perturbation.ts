/** Contract of a way to spoil rows that a model is to score, as the world does or an attacker would: the labels stay true. */
import type { Random } from '../base/random.ts';
import type { Column } from '../data/dataset.ts';

export interface Perturbation {
  /** Stable: `noise`, `disguised_text`. */
  readonly name: string;
  /** How much, or in which way: `0.5 sd`, `base64`. Stable too. */
  readonly level: string;
  /** One sentence. */
  readonly description: string;
  /**
   * A new column with its cells spoilt, and how many were; null where it has nothing to spoil in a column of this kind.
   * Which cells are spoilt depends on `random` and on where they stand, never on a label.
   */
  spoil(column: Column, random: Random): Spoilt | null;
}

export interface Spoilt {
  readonly column: Column;
  readonly cells: number;
}
