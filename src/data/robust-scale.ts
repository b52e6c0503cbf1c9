/** Where the middle of some numbers lies and how far they usually are from it, whatever a few of them do. */
import { medianOf } from './median.ts';

/** A number's robust z-score is (x − center) / spread. Both are finite, and the spread is above 0. */
export interface Scale {
  readonly center: number;
  readonly spread: number;
}

/** Of a normal distribution, the standard deviation by the median, and by the mean, of the absolute deviations. */
const SD_BY_MEDIAN = 1.4826;
const SD_BY_MEAN = 1.2533;

/** The spread of a constant is 1. */
export function robustScale(values: Float64Array): Scale {
  const center = centerOf(values);
  return { center, spread: spreadOf(values, center) || 1 };
}

/** The median; 0 where it is not finite. NaN does not count. */
export function centerOf(values: Float64Array): number {
  const median = medianOf(values);
  return Number.isFinite(median) ? median : 0;
}

/**
 * By the median absolute deviation, or the mean one where more than half of the numbers are the same (Iglewicz & Hoaglin
 * 1993, "How to Detect and Handle Outliers", 3.3); 0 where all are.
 */
export function spreadOf(values: Float64Array, center: number): number {
  const spread = SD_BY_MEDIAN * medianOf(values.map(value => Math.abs(value - center)));
  return spread > 0 && spread < Number.POSITIVE_INFINITY ? spread : meanSpreadOf(values, center);
}

/** By the mean absolute deviation, of which a few far ones take more. */
export function meanSpreadOf(values: Float64Array, center: number): number {
  let [sum, count] = [0, 0];
  for (const value of values) {
    const deviation = Math.abs(value - center);
    if (!(deviation < Number.POSITIVE_INFINITY)) continue;
    sum += deviation;
    count++;
  }
  const spread = (SD_BY_MEAN * sum) / count;
  return spread > 0 && spread < Number.POSITIVE_INFINITY ? spread : 0;
}
