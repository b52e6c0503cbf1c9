/** Chance alone gives up hardly any trial; a trial that is worse is given up. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { METRICS, type MetricName, metricValues } from '../evaluation/metrics.ts';
import { type FoldResult, isWorse } from './race.ts';

const ROWS = 300;
const FOLDS = 2;
const THRESHOLD = 0.5;

/** Two trials that see the same rows; `noise` is what each adds to what the rows tell, of its own. */
function twoTrials(metric: MetricName, noise: readonly [number, number], seed: number) {
  const random = seededRandom(seed);
  const labels = Array.from({ length: FOLDS }, () =>
    Uint8Array.from({ length: ROWS }, () => (random.next() < 0.4 ? 1 : 0)),
  );
  const trialOf = (own: number): FoldResult[] =>
    labels.map((fold, i) => {
      const shared = seededRandom(`${seed} ${i}`);
      const scores = Float64Array.from(fold, label => {
        const logit = 2 * (label - 0.4) + shared.normal() + own * random.normal();
        return 1 / (1 + Math.exp(-logit));
      });
      return { value: metricValues(scores, fold, THRESHOLD)[metric]!, scores, threshold: THRESHOLD };
    });
  const [ours, best] = [trialOf(noise[0]), trialOf(noise[1])];
  const { better } = METRICS.find(({ name }) => name === metric)!;
  const direction = better === 'higher' ? ('maximize' as const) : ('minimize' as const);
  return { ours, best, race: { metric, direction, labels, random } };
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const metrics = ['accuracy', 'f1', 'recall', 'log_loss', 'roc_auc', 'average_precision', 'brier'] as const;

describe.each(metrics)('by %s', metric => {
  it('loses at most one in 50 of the trials that are as good as the best', () => {
    const lost = SEEDS.filter(seed => {
      const { ours, best, race } = twoTrials(metric, [1, 1], seed);
      return isWorse(ours, best, race);
    });
    expect(lost.length / SEEDS.length).toBeLessThanOrEqual(0.02);
  });

  it('gives up most of those that are much worse, and never the better one', () => {
    const some = SEEDS.slice(0, 60);
    const worse = some.filter(seed => {
      const { ours, best, race } = twoTrials(metric, [5, 0.2], seed);
      expect(isWorse(best, ours, race)).toBe(false);
      return isWorse(ours, best, race);
    });
    expect(worse.length).toBeGreaterThan(45);
  });
});

it('gives up neither of two that score alike', () => {
  const { ours, race } = twoTrials('f1', [1, 1], 1);
  expect(isWorse(ours, ours, race)).toBe(false);
});

it('turns round with the direction', () => {
  const { ours, best, race } = twoTrials('f1', [5, 0.2], 1);
  expect(isWorse(ours, best, race)).toBe(true);
  expect(isWorse(best, ours, { ...race, direction: 'minimize' })).toBe(true);
});
