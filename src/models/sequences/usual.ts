/** How far the shape of a sequence is from what is usual: where no positive row says which way is suspicious, both ways are. */
import { mean, variance } from '../../base/statistics.ts';

/** Of some of the measures of a row, by their place. */
export interface Usual {
  readonly places: Int32Array;
  readonly centres: Float64Array;
  readonly scales: Float64Array;
}

/** `values`: `width` measures of each row, one row after the other. */
export function usualOf(values: Float64Array, width: number, places: readonly number[]): Usual {
  const rows = values.length / width;
  const columns = places.map(place => Float64Array.from({ length: rows }, (_, row) => values[row * width + place]!));
  return {
    places: Int32Array.from(places),
    centres: Float64Array.from(columns, mean),
    scales: Float64Array.from(columns, column => Math.sqrt(variance(column)) || 1),
  };
}

/** Puts the distance in place of the value, in standard deviations. */
export function asDistances({ places, centres, scales }: Usual, values: Float64Array, at: number): void {
  for (let i = 0; i < places.length; i++) {
    const place = at + places[i]!;
    values[place] = Math.abs(values[place]! - centres[i]!) / scales[i]!;
  }
}
