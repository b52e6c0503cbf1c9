/** Where the middle of some numbers lies and how far they usually are from it, whatever a few of them do. */
import { medianOf } from '../../data/median.ts';

/** A number's robust z-score is (x − center) / spread. Both are finite, and the spread is above 0. */
export interface Scale {
  readonly center: number;
  readonly spread: number;
}

/** Of a normal distribution, the standard deviation by the median, and by the mean, of the absolute deviations. */
const SD_BY_MEDIAN = 1.4826;
const SD_BY_MEAN = 1.2533;

/**
 * Median and median absolute deviation, or the mean one where more than half of the numbers are the same (Iglewicz & Hoaglin
 * 1993, "How to Detect and Handle Outliers", 3.3). NaN does not count; the spread of a constant is 1.
 */
export function robustScale(values: Float64Array): Scale {
  const center = finite(medianOf(values), 0);
  const deviations = values.map(value => Math.abs(value - center));
  const spread = SD_BY_MEDIAN * medianOf(deviations);
  if (spread > 0 && spread < Number.POSITIVE_INFINITY) return { center, spread };
  let [sum, count] = [0, 0];
  for (const deviation of deviations) {
    if (!(deviation < Number.POSITIVE_INFINITY)) continue;
    sum += deviation;
    count++;
  }
  const mean = (SD_BY_MEAN * sum) / count;
  return { center, spread: mean > 0 ? finite(mean, 1) : 1 };
}

function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
