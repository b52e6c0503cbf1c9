/**
 * Normal noise on every number, in units of how far the column's own numbers on these rows usually lie apart. The plain
 * standard deviation would not do: where a few numbers lie far off, a tenth of it can exceed what all others differ by.
 */
import { centerOf, spreadOf } from '../../data/robust-scale.ts';
import type { Perturbation } from '../perturbation.ts';

export function noise(sds: number): Perturbation {
  return {
    name: 'noise',
    level: `${sds} sd`,
    description:
      `Normal noise of ${sds} standard deviations on every number: the column's own, or the one that its absolute ` +
      'deviations from the median show (their median, or their mean where most numbers are the same) where that is less.',
    spoil(column, random) {
      if (column.kind !== 'numeric') return null;
      const spread = sds * usualSpread(column.values);
      if (!(spread > 0 && Number.isFinite(spread))) return null;
      let cells = 0;
      const values = column.values.map(value => {
        if (!Number.isFinite(value)) return value;
        cells++;
        return value + spread * random.normal();
      });
      return { column: { ...column, values }, cells };
    },
  };
}

/** Far numbers make the standard deviation the larger of the two, and flat or two-humped columns the robust one. */
function usualSpread(values: Float64Array): number {
  return Math.min(standardDeviation(values), spreadOf(values, centerOf(values)));
}

/** Of the finite values; NaN for none. Two passes, so that a large offset costs no digits. */
function standardDeviation(values: Float64Array): number {
  let [count, sum] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (Number.isFinite(value)) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / count);
}
