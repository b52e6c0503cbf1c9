/** A report of an evaluation to show: every part of it, made of drawn scores, with names as data may bring them. */

import { verdictOf } from '../base/check.ts';
import { seededRandom } from '../base/random.ts';
import { precisionRecallCurve, rocCurve } from '../evaluation/curves.ts';
import { promotionGate } from '../evaluation/gate.ts';
import { evaluate } from '../evaluation/metrics.ts';
import { rank } from '../evaluation/ranking.ts';
import { scoreHistogram } from '../evaluation/score-histogram.ts';
import { sliceMetrics } from '../evaluation/slices.ts';
import { sweepThresholds } from '../evaluation/threshold-sweep.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import { TOOL } from '../reporting/report.ts';

/** What stands where data have a say. */
export interface Names {
  readonly features: readonly string[];
  readonly positive: string;
  readonly negative: string;
  readonly location: string;
  readonly slice: string;
}

const PLAIN: Names = {
  features: ['amount', 'country', 'hour', 'device'],
  ...{ positive: 'fraud', negative: 'fine', location: 'data/november.csv', slice: 'de' },
};

const ATTACK = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
export const HOSTILE: Names = {
  features: [
    ATTACK,
    '\u202egnp.exe',
    '@octocat #1 [x](http://evil)',
    '::error::x',
    '\u0000\ud800',
    '`a`|b|',
    '日本語',
    'x'.repeat(300),
  ],
  ...{ positive: `${ATTACK}1`, negative: `${ATTACK}2`, location: `\u001b[31m${ATTACK}`, slice: `@octocat ${ATTACK}` },
};

export function exampleEvaluation(names: Names = PLAIN): EvaluateReport {
  const random = seededRandom('example');
  const n = 2000;
  const logits = Float64Array.from({ length: n }, () => 1.6 * random.normal() - 1.5);
  const scores = logits.map(logit => 1 / (1 + Math.exp(-logit)));
  const labels = Uint8Array.from(scores, score => (random.next() < score ? 1 : 0));
  const threshold = 0.42;
  const limits = { accuracy_min: 0.8, precision_min: 0.9, recall_min: 0.6 };
  const metrics = evaluate(scores, labels, threshold, random.fork('metrics'), { resamples: 100 });
  const checks = promotionGate(metrics, limits);
  const ranking = rank(scores, labels);
  const groups = [names.slice, 'other'].map((value, i) => {
    return { value, kind: 'value' as const, rows: Int32Array.from({ length: n / 2 }, (_, row) => 2 * row + i) };
  });
  const times = ['below 2026-01-03T04:05:06Z', '2026-01-03T04:05:06Z to below 2026-01-06T07:08:09Z'];
  const ranges = [...times, '2026-01-06T07:08:09Z and more'].map((value, i) => {
    return { value, kind: 'range' as const, rows: Int32Array.from({ length: 600 }, (_, row) => 3 * row + i) };
  });
  const blurred = scores.map(score => (score + random.next()) / 2);
  const simple = rank(blurred, labels);
  const compared = (value: number) => ({ value, ...{ interval: loss(value).interval, gain: loss(0.1).interval } });
  const loss = (value: number) => ({
    value,
    interval: { low: value - 0.01, high: value + 0.01, level: 0.95, method: 'test' },
  });
  const change = { before: 0.9, after: 0.7, interval: { low: -0.24, high: -0.16, level: 0.95, method: 'test' } };
  return {
    ...{ schema_version: 1, tool: TOOL, command: 'evaluate', started_at: '2026-01-31T02:03:04.000Z', seconds: 2.5 },
    ...{ peak_rss_bytes: 1e8, verdict: verdictOf(checks), checks, dry_run: false },
    model: {
      ...{ name: 'fraud', type: 'logistic', version: '20260131T020304Z-0123abcd', stage: 'current' },
      ...{ package: 'models/current/fraud/20260131T020304Z-0123abcd', sha256: 'b'.repeat(64), threshold },
      label: { name: 'is_fraud', positive: names.positive, negative: names.negative },
      features: names.features.map(name => ({ name, kind: 'numeric' })),
    },
    data: {
      ...{ name: 'test-data', source: 'csv', location: names.location, digest: 'c'.repeat(64), rows_read: n, rows: n },
      ...{ positives: metrics.positives, part: 'all', newest_days: 7 },
      observed: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-07T00:00:00.000Z' },
    },
    metrics: { ...metrics, when_trained: { ...metrics.values, n: 500 } },
    called_positive: metrics.confusion.true_positive + metrics.confusion.false_positive,
    score_histogram: scoreHistogram(scores, labels),
    curves: { roc: rocCurve(ranking), precision_recall: precisionRecallCurve(ranking) },
    simple_baseline: {
      ...{ name: 'robust z-score', description: 'The largest robust z-score among the numbers.' },
      ...{ roc_auc: compared(0.7), average_precision: compared(0.4) },
      curves: { roc: rocCurve(simple), precision_recall: precisionRecallCurve(simple) },
    },
    thresholds: sweepThresholds(ranking, threshold, limits),
    slices: sliceMetrics({
      columns: [
        { name: names.slice, groups },
        { name: 'at', groups: ranges },
      ],
      scores,
      labels,
      threshold,
      random: random.fork('slices'),
    }),
    importance: {
      ...{ n, repeats: 5 },
      features: names.features.map((feature, i) => ({
        feature,
        roc_auc: loss(0.2 / (i + 1)),
        average_precision: loss(0.1 / (i + 1)),
      })),
    },
    robustness: [
      {
        ...{
          perturbation: 'disguised_text',
          level: 'leet',
          description: 'Letters as digits.',
          n,
          positives: metrics.positives,
        },
        ...{ cells: 1500, changed_decisions: 300 },
        metrics: {
          roc_auc: change,
          average_precision: change,
          accuracy: change,
          recall: change,
          false_positive_rate: null,
        },
      },
    ],
    attribution_unit: 'log-odds',
    attributions: [
      { row: 12, score: 0.99, features: names.features.map((feature, i) => ({ feature, value: 2 - i / 3 })) },
    ],
    latency: {
      one_row: { n: 300, p50: 0.02, p95: 0.05, p99: 0.4 },
      batch: { rows: n, seconds: 0.01, rows_per_second: 200_000 },
    },
    training: {
      ...{ created_at: '2026-01-30T02:03:04.000Z', seconds: 1 },
      learning_curve: Array.from({ length: 25 }, (_, i) => {
        return { epoch: i + 1, loss: 0.3 + 0.4 / (i + 1), validation_loss: 0.35 + 0.3 / (i + 1) + i / 1000 };
      }),
      search: {
        ...{ metric: 'average_precision', direction: 'maximize' },
        trials: Array.from({ length: 30 }, (_, i) => {
          return {
            value: i === 7 ? null : 0.6 + 0.3 * random.next(),
            status: i === 7 ? 'failed' : i % 4 === 3 ? 'pruned' : 'complete',
          };
        }),
      },
    },
    notices: [`${names.location} is new`],
    files: { html: 'out/report.html', pictures: [], predictions: null },
  };
}
