import { describe, expect, it } from 'vitest';
import { type Check, verdictOf } from '../base/check.ts';
import { seededRandom } from '../base/random.ts';
import { type GateOptions, promotionGate, type Thresholds } from './gate.ts';
import { evaluate, type Metrics } from './metrics.ts';

/** `right` of `n` rows are labelled rightly, half of all rows are positive. */
function metricsWith(right: number, n: number): Metrics {
  const labels = Uint8Array.from({ length: n }, (_, row) => row % 2);
  const scores = Float64Array.from(labels, (label, row) => (row < right ? 0.25 + label / 2 : 0.75 - label / 2));
  return evaluate(scores, labels, 0.5, seededRandom(1));
}

function gate(metrics: Metrics, thresholds: Thresholds, options?: GateOptions): Check {
  const checks = promotionGate(metrics, thresholds, options);
  expect(checks).toHaveLength(1);
  return checks[0]!;
}

describe('the point rule', () => {
  it.each([
    [850, 'pass'],
    [849, 'fail'],
  ])('decides by the value where rows are enough: %d of 1000 against 0.85', (right, status) => {
    const check = gate(metricsWith(right, 1000), { accuracy_min: 0.85 });
    expect(check).toMatchObject({ name: 'accuracy', status, observed: right / 1000, n: 1000 });
    expect(check.limit).toEqual({ comparison: 'at_least', value: 0.85 });
  });

  it('is the default, and reads _max as an upper limit', () => {
    const metrics = metricsWith(800, 1000);
    expect(gate(metrics, { false_positive_rate_max: 0.21 }).status).toBe('pass');
    expect(gate(metrics, { false_positive_rate_max: 0.19 }).status).toBe('fail');
  });

  it('hands over to the interval below 100 rows', () => {
    expect(gate(metricsWith(87, 99), { accuracy_min: 0.85 }).status).toBe('inconclusive');
    expect(gate(metricsWith(88, 100), { accuracy_min: 0.85 }).status).toBe('pass');
    expect(gate(metricsWith(98, 99), { accuracy_min: 0.85 }).status).toBe('pass');
    expect(gate(metricsWith(60, 99), { accuracy_min: 0.85 }).status).toBe('fail');
    expect(gate(metricsWith(87, 99), { accuracy_min: 0.85 }, { smallSample: 50 }).status).toBe('pass');
  });

  it('hands over to the interval for recall of fewer than 30 positives, however many rows there are', () => {
    const labels = Uint8Array.from({ length: 5000 }, (_, row) => Number(row < 20));
    const scores = Float64Array.from(labels, (label, row) => (label === 1 && row < 17 ? 0.9 : 0.1));
    const check = gate(evaluate(scores, labels, 0.5, seededRandom(1)), { recall_min: 0.8 });
    expect(check).toMatchObject({ status: 'inconclusive', observed: 0.85, n: 20 });
    expect(check.message).toContain('20 positive rows of 5,000 rows');
  });
});

describe('the interval rule', () => {
  it('passes and fails only as a whole', () => {
    const rule = { rule: 'interval' } as const;
    expect(gate(metricsWith(880, 1000), { accuracy_min: 0.85 }, rule).status).toBe('pass');
    expect(gate(metricsWith(860, 1000), { accuracy_min: 0.85 }, rule).status).toBe('inconclusive');
    expect(gate(metricsWith(820, 1000), { accuracy_min: 0.85 }, rule).status).toBe('fail');
    expect(gate(metricsWith(880, 1000), { brier_max: 0.2 }, rule).status).toBe('pass');
    expect(gate(metricsWith(880, 1000), { brier_max: 0.1 }, rule).status).toBe('fail');
  });

  it('says about how many rows would decide, and that many do', () => {
    const check = gate(metricsWith(860, 1000), { accuracy_min: 0.85 }, { rule: 'interval' });
    const needed = Number(/about ([\d,]+) rows would decide/.exec(check.message)![1]!.replaceAll(',', ''));
    expect(needed).toBeGreaterThan(3000);
    expect(needed).toBeLessThan(8000);
    const more = metricsWith(Math.round(0.86 * needed), needed);
    expect(gate(more, { accuracy_min: 0.85 }, { rule: 'interval' }).status).toBe('pass');
  });

  it('promises nothing where the value lies on the limit', () => {
    const check = gate(metricsWith(850, 1000), { accuracy_min: 0.85 }, { rule: 'interval' });
    expect(check.message).toContain('more rows will hardly decide');
  });
});

describe('the calibration error', () => {
  /** Scores that are exactly right, on few rows. */
  const calibrated = (n: number, seed: string) => {
    const random = seededRandom(seed);
    const scores = Float64Array.from({ length: n }, () => random.next());
    const labels = Uint8Array.from(scores, score => Number(random.next() < score));
    return evaluate(scores, labels, 0.5, seededRandom(seed), { resamples: 200 });
  };

  it.each([60, 150, 400])('seldom fails a perfectly calibrated model on %d rows', n => {
    const statuses = Array.from({ length: 200 }, (_, r) => gate(calibrated(n, `${n}/${r}`), { ece_max: 0.08 }).status);
    expect(statuses.filter(status => status === 'fail').length / 200).toBeLessThanOrEqual(0.04);
  });

  it('is not failed for what noise alone would show, and the message says how much that is', () => {
    const metrics = Array.from({ length: 20 }, (_, r) => calibrated(150, `noisy ${r}`)).find(
      m => m.values.ece! > 0.08,
    )!;
    const check = gate(metrics, { ece_max: 0.08 });
    expect(check.status).toBe('inconclusive');
    expect(check.message).toMatch(/calibrated scores would show 0\.0\d+ here, and up to 0\.1\d* in 95 % of cases/);
  });

  it('fails scores that are plainly wrong, on few rows too', () => {
    expect(gate(metricsWith(10, 60), { ece_max: 0.08 }).status).toBe('fail');
    expect(gate(metricsWith(300, 600), { ece_max: 0.08 }).status).toBe('fail');
  });
});

describe('what cannot be judged never passes', () => {
  it('is insufficient data without rows, with the reason', () => {
    const check = gate(evaluate(new Float64Array(0), new Uint8Array(0), 0.5, seededRandom(1)), { accuracy_min: 0 });
    expect(check).toMatchObject({ status: 'insufficient_data', observed: null, interval: null, n: 0 });
    expect(check.message).toBe('Accuracy could not be computed: there are no test rows.');
  });

  it('is insufficient data where a metric does not exist', () => {
    const negatives = evaluate(new Float64Array(200).fill(0.1), new Uint8Array(200), 0.5, seededRandom(1));
    const checks = promotionGate(negatives, {
      precision_min: 0,
      recall_min: 0,
      roc_auc_min: 0,
      average_precision_min: 0,
    });
    expect(checks.map(({ status }) => status)).toEqual(Array(4).fill('insufficient_data'));
    expect(checks[0]!.message).toContain('there are no rows predicted positive among 200 rows');
    expect(verdictOf(checks)).toBe('insufficient_data');
  });

  it('is insufficient data where the interval decides and there is none, as of log loss with few rows of a class', () => {
    const labels = Uint8Array.from({ length: 2000 }, (_, row) => Number(row < 4));
    const metrics = evaluate(
      Float64Array.from(labels, (label, row) => (label === 1 ? 0.4 : 0.01 + (row % 7) / 1000)),
      labels,
      0.5,
      seededRandom(1),
    );
    const [check] = promotionGate(metrics, { log_loss_max: 0.1 }, { rule: 'interval' });
    expect(check).toMatchObject({ status: 'insufficient_data', observed: metrics.values.log_loss, interval: null });
    expect(check!.message).toMatch(
      /has no interval on 2,000 rows, 4 of the rarer class: too few to judge it by one\.$/,
    );
    expect(gate(metrics, { log_loss_max: 0.1 }).status).toBe('pass');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is insufficient data when a stored metric is %d', value => {
    const metrics = metricsWith(900, 1000);
    const broken: Metrics = { ...metrics, values: { ...metrics.values, accuracy: value, ece: value } };
    for (const check of promotionGate(broken, { accuracy_min: 0.85, ece_max: 0.08, accuracy_max: 2 })) {
      expect(check).toMatchObject({ status: 'insufficient_data', observed: null });
    }
  });

  it('passes nothing when nothing is asked', () => {
    expect(verdictOf(promotionGate(metricsWith(900, 1000), {}))).toBe('insufficient_data');
  });

  it.each([{ aucc_min: 0.8 }, { accuracy: 0.8 }, { accuracy_min: Number.NaN }])(
    'throws for a threshold like %j',
    wrong => {
      expect(() => promotionGate(metricsWith(9, 10), wrong as Thresholds)).toThrow(TypeError);
    },
  );
});

it('says in one sentence what was found, asked and known', () => {
  expect(gate(metricsWith(812, 1000), { accuracy_min: 0.85 }).message).toBe(
    'Accuracy 0.812 is below 0.85 (1,000 rows; 95 % interval 0.787 to 0.835).',
  );
});

it('never writes a value that missed its limit as if it were the limit', () => {
  const check = gate(metricsWith(84_999, 100_000), { accuracy_min: 0.85 });
  expect(check.message).toContain('Accuracy 0.84999 is below 0.85 ');
});
