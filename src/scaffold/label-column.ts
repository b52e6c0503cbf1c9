/** Which column of a table is most likely the one to learn: told by its values, and by its name where several would do. */
import type { Column, Dataset } from '../data/dataset.ts';
import { usualPositive } from '../data/label.ts';

export interface LabelGuess {
  /** null: none of the columns, or more than one. */
  readonly label: string | null;
  /** Names of all columns that hold two values in all rows; the label is among them. */
  readonly twoValued: readonly string[];
}

/** The first pattern that exactly one column meets decides. */
const LIKELY: readonly RegExp[] = [
  /^(?:label|target|class|y|outcome)$/i,
  /^(?:is|has|was|did)_|^(?:churn|fraud|default|damage|spam|failure|anomaly|survived|converted|clicked?)/i,
  /./,
];

export function guessLabel({ columns }: Dataset): LabelGuess {
  const twoValued = columns.flatMap(column => {
    const values = twoValues(column);
    return values === null ? [] : [{ name: column.name, isUsual: usualPositive(values) !== undefined }];
  });
  const usual = twoValued.filter(({ isUsual }) => isUsual).map(({ name }) => name);
  const groups = LIKELY.map(pattern => usual.filter(name => pattern.test(name)));
  const decided = groups.find(names => names.length > 0);
  return {
    label: decided?.length === 1 ? decided[0]! : null,
    twoValued: twoValued.map(({ name }) => name),
  };
}

/** null: another number of values than two, or rows without one. */
function twoValues(column: Column): [string, string] | null {
  if (column.kind === 'numeric') return twoOf(column.values, value => (Number.isNaN(value) ? null : String(value)));
  if (column.kind === 'categorical') return twoOf(column.codes, code => column.categories[code] ?? null);
  return null;
}

function twoOf(values: Iterable<number>, show: (value: number) => string | null): [string, string] | null {
  const found = new Set<number>();
  for (const value of values) {
    if (Number.isNaN(value) || found.add(value).size > 2) return null;
  }
  const [first, second] = [...found].map(show);
  return first == null || second == null ? null : [first, second];
}
