/** Normal noise on every number, in units of the column's own standard deviation on these rows. */
import type { Perturbation } from '../perturbation.ts';

export function noise(sds: number): Perturbation {
  return {
    name: 'noise',
    level: `${sds} sd`,
    description: `Normal noise of ${sds} standard deviations on every number.`,
    spoil(column, random) {
      if (column.kind !== 'numeric') return null;
      const spread = sds * standardDeviation(column.values);
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
  for (const value of values) if (Number.isFinite(value)) squares += (value - mean) ** 2;
  return Math.sqrt(squares / count);
}
