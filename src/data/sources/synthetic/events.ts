/** Figures of what several agents do at once, of which some act in concert. */
import type { Random } from '../../../base/random.ts';
import { type Generator, LATE_SHARE, labelColumn, numberColumn, stringColumn } from './generator.ts';

const FEATURES = ['agents', 'rate', 'entropy_variance', 'time_correlation', 'payload_similarity'] as const;
type Range = readonly [low: number, high: number];
type Pattern = Readonly<Record<(typeof FEATURES)[number], Range>>;

/** The ranges overlap: no feature alone tells ordinary traffic from the rest. */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  ordinary: {
    agents: [1, 6],
    rate: [1, 30],
    entropy_variance: [0.05, 0.45],
    time_correlation: [0, 0.45],
    payload_similarity: [0, 0.5],
  },
  escalating: {
    agents: [4, 15],
    rate: [20, 100],
    entropy_variance: [0.35, 0.9],
    time_correlation: [0.35, 0.75],
    payload_similarity: [0.3, 0.8],
  },
  coordinated: {
    agents: [3, 10],
    rate: [15, 60],
    entropy_variance: [0.25, 0.7],
    time_correlation: [0.4, 1],
    payload_similarity: [0.45, 0.95],
  },
  distributed: {
    agents: [5, 20],
    rate: [10, 50],
    entropy_variance: [0.4, 1],
    time_correlation: [0.25, 0.6],
    payload_similarity: [0.2, 0.65],
  },
};
const NAMES = Object.keys(PATTERNS);
const POSITIVE_SHARE = 0.35;

/**
 * 35 % of the rows are positive, by one of three patterns; `distributed` occurs in the late rows only. `pattern`, the
 * dataset's group, tells which it is. Agents are whole numbers, everything else is uniform in its range.
 */
export const events: Generator = {
  name: 'events',
  description: 'Figures of several agents at once; positive when they act in concert.',
  group: 'pattern',
  generate(rows, noise, random) {
    const draw = random.fork('figures');
    const features = FEATURES.map(() => new Float64Array(rows));
    const patterns = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      const isLate = row >= rows * (1 - LATE_SHARE);
      const isPositive = draw.next() < POSITIVE_SHARE;
      patterns[row] = isPositive ? 1 + draw.integer(isLate ? NAMES.length - 1 : NAMES.length - 2) : 0;
      const ranges = PATTERNS[NAMES[patterns[row]!]!]!;
      FEATURES.forEach((name, i) => {
        const value = uniform(ranges[name], draw);
        features[i]![row] = name === 'agents' ? Math.round(value) : value;
      });
    }
    const truth = Uint8Array.from(patterns, pattern => (pattern > 0 ? 1 : 0));
    return [
      ...features.map((values, i) => numberColumn(FEATURES[i]!, values)),
      stringColumn('pattern', patterns, NAMES),
      labelColumn(truth, noise, random.fork('noise')),
    ];
  },
};

function uniform([low, high]: Range, draw: Random): number {
  return low + (high - low) * draw.next();
}
