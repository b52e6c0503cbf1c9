import { describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { type Comparison, compareAggregates, compareWithBaseline, type Margins, type Outcome } from './comparison.ts';
import { evaluate } from './metrics.ts';

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Rows and the scores of two models that see the log odds through noise of the sizes given. */
function models(n: number, seed: string, candidateNoise: number, baselineNoise: number) {
  const random = seededRandom(seed);
  const truth = Float64Array.from({ length: n }, () => 2 * random.normal());
  const seen = (noise: number) => truth.map(z => sigmoid(z + noise * random.normal()));
  const labels = Uint8Array.from(truth, z => Number(random.next() < sigmoid(z)));
  return { candidate: seen(candidateNoise), baseline: seen(baselineNoise), labels };
}

function compare(
  rows: ReturnType<typeof models>,
  options: { margins?: Margins; rule?: 'point' | 'interval'; resamples?: number } = {},
): Comparison {
  return compareWithBaseline({
    ...rows,
    candidateThreshold: 0.5,
    baselineThreshold: 0.5,
    random: seededRandom(1),
    ...options,
  });
}

describe('outcomes', () => {
  it('calls the same scores non-inferior, with a difference of exactly 0', () => {
    const rows = models(30, 'same', 1, 1);
    const comparison = compare({ ...rows, baseline: rows.candidate.slice() });
    expect(comparison).toMatchObject({ outcome: 'non_inferior', paired: true, n: 30, mcnemar: { b: 0, c: 0, p: 1 } });
    for (const metric of comparison.metrics) {
      expect(metric).toMatchObject({ outcome: 'non_inferior', difference: 0, interval: { low: 0, high: 0 } });
    }
    expect(comparison.checks.map(({ name, status }) => [name, status])).toEqual([
      ['baseline:accuracy', 'pass'],
      ['baseline:f1', 'pass'],
      ['baseline:ece', 'pass'],
      ['baseline:roc_auc', 'pass'],
    ]);
  });

  it('finds a much better candidate superior and a much worse one inferior', () => {
    const margins = { accuracy: 0.02, roc_auc: 0.02 };
    const better = compare(models(3000, 'better', 0.5, 4), { margins });
    expect(better.outcome).toBe('superior');
    expect(better.checks.every(({ status }) => status === 'pass')).toBe(true);
    const worse = compare(models(3000, 'worse', 4, 0.5), { margins });
    expect(worse.outcome).toBe('inferior');
    expect(worse.checks.every(({ status }) => status === 'fail')).toBe(true);
    expect(worse.checks[0]!.message).toMatch(
      /^Accuracy 0\.\d+ is worse by more than 0\.02 than the baseline's 0\.\d+ on the same 3,000 rows \(difference −0\.\d+; 95 % interval −0\.\d+ to −0\.\d+\)\.$/,
    );
  });

  it('turns metrics round where less is better', () => {
    const margins = { ece: 0.02, brier: 0.01, log_loss: 0.02, false_positive_rate: 0.02 };
    const worse = compare(models(5000, 'worse', 4, 0.5), { margins });
    expect(worse.metrics.map(({ outcome }) => outcome)).toEqual(Array(4).fill('inferior'));
    expect(worse.metrics.every(({ difference }) => difference! > 0)).toBe(true);
    expect(worse.checks[0]!.limit).toEqual({ comparison: 'at_most', value: 0.02 });
  });

  it('says on few rows that they cannot tell, and about how many could', () => {
    const comparison = compare(models(60, 'few', 1, 1), { margins: { accuracy: 0.02 } });
    expect(comparison.outcome).toBe('inconclusive');
    expect(comparison.checks[0]).toMatchObject({ status: 'inconclusive' });
    expect(comparison.checks[0]!.message).toMatch(/cannot be told .*about [\d,]+ rows would decide\.$/);
  });

  it('is inconclusive, with insufficient data, where a metric does not exist', () => {
    const labels = new Uint8Array(20);
    const scores = Float64Array.from(labels, (_, row) => row / 50);
    const rows = { candidate: scores, baseline: scores.map(score => score / 2), labels };
    const comparison = compare(rows, { margins: { roc_auc: 0.02 } });
    expect(comparison.outcome).toBe('inconclusive');
    expect(comparison.metrics[0]).toMatchObject({ candidate: null, difference: null, interval: null });
    expect(comparison.checks[0]!.status).toBe('insufficient_data');
  });

  it('is inconclusive without rows, and without metrics to compare', () => {
    const none = { candidate: new Float64Array(0), baseline: new Float64Array(0), labels: new Uint8Array(0) };
    expect(compare(none).outcome).toBe('inconclusive');
    expect(compare(none).checks.every(({ status }) => status === 'insufficient_data')).toBe(true);
    expect(compare(models(50, 'none', 1, 1), { margins: { accuracy: null } })).toMatchObject({
      outcome: 'inconclusive',
      checks: [],
    });
  });
});

describe('the rule for what these rows cannot prove', () => {
  it('passes an observed loss within the margin by `point`, and says that it is not proven', () => {
    const seed = ['a', 'b', 'c', 'd', 'e', 'f'].find(name => {
      const { difference, outcome } = compare(models(80, name, 1, 1)).metrics[0]!;
      return outcome === 'inconclusive' && difference! >= -0.02;
    })!;
    const rows = models(80, seed, 1, 1);
    const margins = { accuracy: 0.02 };
    expect(compare(rows, { margins }).checks[0]!.status).toBe('inconclusive');
    const check = compare(rows, { margins, rule: 'point' }).checks[0]!;
    expect(check.status).toBe('pass');
    expect(check.message).toContain('though that is not proven');
  });

  it('neither passes nor fails an observed loss beyond the margin that chance may have made', () => {
    const rows = models(80, 'loss', 1.5, 0.5);
    const [metric] = compare(rows, { margins: { accuracy: 0.02 } }).metrics;
    expect(metric).toMatchObject({ outcome: 'inconclusive' });
    expect(metric!.difference).toBeLessThan(-0.02);
    expect(compare(rows, { margins: { accuracy: 0.02 }, rule: 'point' }).checks[0]!.status).toBe('inconclusive');
  });
});

describe('false alarms', () => {
  const outcomes = (n: number, repetitions: number, margins: Margins) => {
    const counts: Record<Outcome, number> = { superior: 0, non_inferior: 0, inferior: 0, inconclusive: 0 };
    for (let r = 0; r < repetitions; r++)
      counts[compare(models(n, `${n}/${r}`, 1, 1), { margins, resamples: 200 }).outcome]++;
    return counts;
  };

  it.each([60, 400])('on %d rows calls one of two equally good models inferior in at most one of twenty tests', n => {
    const { inferior } = outcomes(n, 300, { accuracy: 0.02, f1: 0.02, ece: 0.02, roc_auc: 0.02 });
    expect(inferior / 300).toBeLessThanOrEqual(0.05);
  });

  it('without any margin calls one of them superior, or inferior, about as often as the level says', () => {
    const { superior, inferior } = outcomes(400, 300, { roc_auc: 0 });
    expect(superior + inferior).toBeGreaterThan(3);
    expect((superior + inferior) / 300).toBeLessThanOrEqual(0.09);
  });
});

describe('when only the baseline’s metrics are left', () => {
  const metricsOf = (n: number, seed: string, noise: number) => {
    const { candidate, labels } = models(n, seed, noise, 1);
    return evaluate(candidate, labels, 0.5, seededRandom(1));
  };

  it('tells large differences and says that this is the weaker way', () => {
    const comparison = compareAggregates({ candidate: metricsOf(2000, 'a', 6), baseline: metricsOf(2000, 'b', 0.5) });
    expect(comparison).toMatchObject({ outcome: 'inferior', paired: false, mcnemar: null, n: 2000 });
    expect(comparison.checks[0]!.message).toContain('(unpaired, weaker)');
  });

  it('has wider intervals than the same rows give', () => {
    const rows = models(1000, 'c', 1, 1);
    const of = (scores: Float64Array) => evaluate(scores, rows.labels, 0.5, seededRandom(1));
    const paired = compare(rows).metrics[0]!.interval!;
    const unpaired = compareAggregates({ candidate: of(rows.candidate), baseline: of(rows.baseline) }).metrics[0]!
      .interval!;
    expect(unpaired.high - unpaired.low).toBeGreaterThan(1.2 * (paired.high - paired.low));
  });

  it('has insufficient data where the stored metrics lack one', () => {
    const { candidate, baseline } = { candidate: metricsOf(200, 'd', 1), baseline: metricsOf(200, 'e', 1) };
    const { roc_auc: _, ...older } = baseline.values;
    const stored = { ...baseline, values: older as typeof baseline.values };
    const { checks } = compareAggregates({ candidate, baseline: stored, margins: { roc_auc: 0.02 } });
    expect(checks[0]).toMatchObject({ name: 'baseline:roc_auc', status: 'insufficient_data', observed: null });
  });
});

it('refuses scores that are not for the same rows, and NaN', () => {
  const rows = models(20, 'broken', 1, 1);
  expect(() => compare({ ...rows, baseline: rows.baseline.subarray(1) })).toThrow(RangeError);
  expect(() => compare({ ...rows, baseline: rows.baseline.with(3, Number.NaN) })).toThrow(/row 3 is NaN/);
});
