/** Five scores of an agent's behaviour, of which two decide: what a simple rule, or a linear model, can learn. */
import { type Generator, labelColumn, numberColumn } from './generator.ts';

const FEATURES = ['violation_count', 'severity_max', 'recency_score', 'frequency_score', 'context_risk'];

/** Each feature is uniform in [0, 1); positive when violation_count + severity_max > 1, which is half of the rows. */
export const violations: Generator = {
  name: 'violations',
  description: 'Five scores between 0 and 1; positive when the first two sum to more than 1.',
  group: null,
  generate(rows, noise, random) {
    const scores = random.fork('scores');
    const features = FEATURES.map(() => new Float64Array(rows));
    for (let row = 0; row < rows; row++) for (const values of features) values[row] = scores.next();
    const [counts, severity] = features as [Float64Array, Float64Array];
    const truth = Uint8Array.from(counts, (value, row) => (value + severity[row]! > 1 ? 1 : 0));
    return [
      ...features.map((values, i) => numberColumn(FEATURES[i]!, values)),
      labelColumn(truth, noise, random.fork('noise')),
    ];
  },
};
