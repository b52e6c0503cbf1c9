/** What made a model call its most suspicious rows what it calls them, where its type can tell. */
import { type Dataset, selectRows } from '../data/dataset.ts';
import type { Model } from '../models/model-type.ts';
import { rowsByScore } from './row-order.ts';

export interface RowAttribution {
  /** Index among the judged rows, from 0. */
  readonly row: number;
  readonly score: number;
  /** The strongest first, whichever way they pull. */
  readonly features: readonly { readonly feature: string; readonly value: number }[];
}

export interface TopAttributions {
  readonly rows: readonly RowAttribution[];
  /** As the model names it: `log-odds`. */
  readonly unit: string;
}

/** The `rows` highest scores, each with its `features` strongest features; null: the type cannot tell. */
export function topAttributions(
  model: Model,
  dataset: Dataset,
  scores: Float64Array,
  { rows, features }: { readonly rows: number; readonly features: number },
): TopAttributions | null {
  if (model.attribute === undefined) return null;
  // The highest first, of equal ones the earlier row.
  const top = rowsByScore(scores.map(score => -score)).slice(0, rows);
  const { features: names, values, unit } = model.attribute(selectRows(dataset, top));
  const told = Array.from(top, (row, i) => ({
    row,
    score: scores[row]!,
    features: names
      .map((feature, j) => ({ feature, value: values[i * names.length + j]! }))
      .filter(({ value }) => value !== 0)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
      .slice(0, features),
  }));
  return { rows: told, unit };
}
