/**
 * What a forest reads of a row: numbers on a robust scale. Isolation does not care for the scale of an axis; single
 * precision does, and the robust z-score that stands beside the forest is read off it.
 */
import type { CategoricalColumn, Column, ColumnKind, Dataset, NumericColumn } from '../../data/dataset.ts';
import { whyNotEncoded } from '../../data/encoder.ts';
import { robustScale, type Scale } from '../../data/robust-scale.ts';
import { fitSlots, type SlotContext, type SlotRows, type SlotRule, slotRows } from './slot-context.ts';

interface OfColumn {
  /** Its name. */
  readonly column: string;
}

/** A number that is missing counts as the usual one; that it is missing is a feature of its own, if it ever was. */
export type Feature =
  | (OfColumn & Scale & { readonly what: 'value' })
  /** How far the value is from what is usual in its slot of the week, in spreads. */
  | (OfColumn & SlotContext & { readonly what: 'slot' })
  /** 1 where there is no value, else 0. */
  | (OfColumn & Scale & { readonly what: 'missing' })
  /** Surprise of each category in bits: the rarer, the higher. "" is among them and stands for a missing one. */
  | (OfColumn &
      Scale & {
        readonly what: 'category';
        readonly categories: readonly string[];
        readonly surprises: readonly number[];
        /** Of a category that no training row has. */
        readonly unseen: number;
      })
  /** The largest of all deviations above, as a robust z-score takes it. */
  | { readonly what: 'largest' };

export interface Features {
  /** In the order of the columns' names. */
  readonly features: readonly Feature[];
  /** By what the slots of `slot` features are told; null: there are none. */
  readonly slots: SlotRule | null;
  /** Columns that it reads, by name. */
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  readonly leftOut: readonly { readonly name: string; readonly kind: ColumnKind; readonly reason: string }[];
}

/** `slots`: those that columns may have a rhythm in. The order of the columns does not matter. */
export function fitFeatures(dataset: Dataset, slots: SlotRule | null): Features {
  const told = slots && slotRows(dataset, slots);
  const features: Feature[] = [];
  const columns: Features['columns'][number][] = [];
  const leftOut: Features['leftOut'][number][] = [];
  const byName = dataset.columns.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const column of byName) {
    const { name, kind } = column;
    const fitted = fitColumn(column, told);
    if (typeof fitted === 'string') leftOut.push({ name, kind, reason: fitted });
    else {
      columns.push({ name, kind });
      features.push(...fitted);
    }
  }
  if (!features.some(({ what }) => what === 'slot')) return { features, slots: null, columns, leftOut };
  return { features: [...features, { what: 'largest' }], slots, columns, leftOut };
}

/**
 * What a node draws from. The largest deviation is drawn half as often as all others together: drawn as one of many, it
 * would leave a metric that runs wild alone to the chance that the path meets its column.
 */
export function drawnFeatures({ features }: Features): Int32Array {
  const single = features.filter(({ what }) => what !== 'largest').length;
  const times = (feature: Feature) => (feature.what === 'largest' ? Math.max(1, Math.round(single / 2)) : 1);
  return Int32Array.from(features.flatMap((feature, j) => Array.from({ length: times(feature) }, () => j)));
}

type Told = SlotRows | null;

/** A string tells why the column is left out. */
function fitColumn(column: Column, told: Told): Feature[] | string {
  switch (column.kind) {
    case 'numeric':
      return fitNumbers(column, told);
    case 'categorical':
      return fitCategories(column);
    default:
      return whyNotEncoded(column.kind);
  }
}

function fitNumbers({ name: column, values }: NumericColumn, told: Told): Feature[] | string {
  const missing = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  if (missing === values.length) return 'no training row has a value';
  const first = values.find(value => !Number.isNaN(value))!;
  const isConstant = values.every(value => value === first || Number.isNaN(value));
  if (isConstant && missing === 0) return 'all training rows have one value';
  const context = told && !isConstant ? fitSlots(values, told) : null;
  const main: Feature[] = isConstant
    ? []
    : [context === null ? { column, what: 'value', ...robustScale(values) } : { column, what: 'slot', ...context }];
  if (missing === 0) return main;
  const isMissing = Float64Array.from(values, value => (Number.isNaN(value) ? 1 : 0));
  return [...main, { column, what: 'missing', ...robustScale(isMissing) }];
}

function fitCategories({ name: column, codes, categories }: CategoricalColumn): Feature[] | string {
  const counts = new Float64Array(categories.length + 1);
  for (const code of codes) counts[code === -1 ? categories.length : code]!++;
  const present = [...categories, ''].flatMap((category, i) =>
    counts[i]! > 0 ? [{ category, count: counts[i]! }] : [],
  );
  if (present.length === 1) return 'all training rows have one value';
  // A row yet to come may have a category of its own: it counts as one that was seen once, all others once more.
  const total = codes.length + present.length + 1;
  const surpriseOf = (count: number) => Math.log2(total / (count + 1));
  const ofCode = Float64Array.from(counts, surpriseOf);
  const scale = robustScale(Float64Array.from(codes, code => ofCode[code === -1 ? categories.length : code]!));
  // Missing where it never was is no surprise, as with numbers.
  const known = counts[categories.length]! > 0 ? present : [...present, { category: '', count: null }];
  return [
    {
      ...{ column, what: 'category', ...scale, unseen: surpriseOf(0) },
      categories: known.map(({ category }) => category),
      surprises: known.map(({ count }) => (count === null ? scale.center : surpriseOf(count))),
    },
  ];
}
