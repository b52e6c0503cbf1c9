/** Writes what a forest reads of rows, column after column, as its kernel takes them. */
import type { Column, Dataset } from '../../data/dataset.ts';
import { numbersOf, placesOf } from '../../data/encoding.ts';
import type { Feature, Features } from './features.ts';
import { slotsOf } from './slot-context.ts';

/** Feature j of the row `first + i` goes to `columns[j * stride + i]`, for `count` rows; never NaN. */
export type FillFeatures = (first: number, count: number, columns: Float32Array, stride: number) => void;

/** Writes one feature of `count` rows from `columns[at]` on. */
type Fill = (first: number, count: number, columns: Float32Array, at: number) => void;

export function featureFiller({ features, slots: rule }: Features, dataset: Dataset): FillFeatures {
  const byName = new Map(dataset.columns.map(column => [column.name, column]));
  const slots = rule === null ? new Int16Array(0) : slotsOf(dataset, rule);
  const fills = features.map(feature =>
    feature.what === 'largest' ? null : fillOf(feature, byName.get(feature.column), slots, dataset.rows),
  );
  return (first, count, columns, stride) => {
    fills.forEach((fill, j) => {
      if (fill === null) fillLargest(count, columns, stride, j);
      else fill(first, count, columns, j * stride);
    });
  };
}

function fillOf(
  feature: Exclude<Feature, { what: 'largest' }>,
  column: Column | undefined,
  slots: Int16Array,
  rows: number,
): Fill {
  const whole = { from: 0, to: rows };
  switch (feature.what) {
    case 'value':
      return scaled(numbersOf(column, whole), feature);
    case 'slot':
      return againstSlot(numbersOf(column, whole), feature, slots);
    case 'missing': {
      const numbers = numbersOf(column, whole);
      const isMissing = (row: number) => (numbers === null || Number.isNaN(numbers[row]) ? 1 : 0);
      return scaled(
        Float64Array.from({ length: rows }, (_, row) => isMissing(row)),
        feature,
      );
    }
    case 'category': {
      const { categories, surprises, unseen } = feature;
      const places = placesOf(categories, column, whole);
      const ofMissing = surprises[categories.indexOf('')]!;
      return scaled(
        Float64Array.from({ length: rows }, (_, row) =>
          places === null ? ofMissing : (surprises[places[row]!] ?? unseen),
        ),
        feature,
      );
    }
  }
}

/** 0 where there is no number. */
function scaled(
  numbers: Float64Array | null,
  { center, spread }: { readonly center: number; readonly spread: number },
): Fill {
  return (first, count, columns, at) => {
    for (let i = 0; i < count; i++) {
      const z = numbers === null ? 0 : (numbers[first + i]! - center) / spread;
      columns[at + i] = Number.isNaN(z) ? 0 : z;
    }
  };
}

/** 0 where there is no number or no moment. What is not positive lies infinitely low on a log scale. */
function againstSlot(
  numbers: Float64Array | null,
  { log, centers, spreads }: Extract<Feature, { what: 'slot' }>,
  slots: Int16Array,
): Fill {
  return (first, count, columns, at) => {
    for (let i = 0; i < count; i++) {
      const slot = slots[first + i]!;
      const value = numbers === null || slot === -1 ? Number.NaN : numbers[first + i]!;
      const place = log ? Math.log(Math.max(0, value)) : value;
      const z = Math.abs(place - centers[slot]!) / spreads[slot]!;
      columns[at + i] = Number.isNaN(z) ? 0 : z;
    }
  };
}

/** Over the features that stand before the j-th. */
function fillLargest(count: number, columns: Float32Array, stride: number, j: number): void {
  for (let i = 0; i < count; i++) columns[j * stride + i] = 0;
  for (let feature = 0; feature < j; feature++) {
    for (let i = 0; i < count; i++) {
      const deviation = Math.abs(columns[feature * stride + i]!);
      if (deviation > columns[j * stride + i]!) columns[j * stride + i] = deviation;
    }
  }
}
