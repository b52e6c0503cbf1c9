/** For tests: a model card with everything in it; `text` stands wherever a text comes from data or users. */
import { seededRandom } from '../base/random.ts';
import { evaluate } from '../evaluation/metrics.ts';
import type { ModelCard } from '../registry/model-card.ts';
import type { SearchReport } from '../search/search-report.ts';

export function exampleCard(text = 'payments'): Omit<ModelCard, 'files'> {
  const random = seededRandom('card');
  const labels = Uint8Array.from({ length: 200 }, () => random.integer(2));
  const scores = Float64Array.from(labels, label => Math.min(1, Math.max(0, 0.25 + label / 2 + random.normal() / 6)));
  const metrics = evaluate(scores, labels, 0.5, random, { resamples: 50 });
  const check = { n: 200, interval: null, message: text };
  return {
    ...{ schema_version: 1, name: 'fraud', type: 'logistic', version: '20260131T020304Z-abababab' },
    ...{ created_at: '2026-01-31T02:03:04.000Z', description: 'A line through the features.', stage: 'candidates' },
    data: {
      ...{ name: text, source: 'csv', location: text, digest: 'ab'.repeat(32), observed_at: null },
      ...{ rows: 1000, positives: 480, label: { name: text, positive: text, negative: text } },
      ...{ columns: [], timestamp: text, group: text, generated: { samples: 1000, start: text } },
      split: { by: 'stratified', seed: 1, test_share: 0.2, calibration_share: 0.15, group: text },
      left_out: [{ column: text, kind: 'text', reason: text, line: 3, cell: text, cells: 1, message: text }],
    },
    features: [
      { name: text, kind: 'numeric' },
      { name: 'country', kind: 'categorical' },
    ],
    hyperparameters: { l2: 1, penalty: text },
    ...{ seed: 42, job_sha256: 'd'.repeat(64), cohort: text, metrics },
    decision_threshold: { threshold: 0.5, chosen_by: 'best_f1', f1: 0.75 },
    gate: {
      verdict: 'fail',
      checks: [
        {
          ...check,
          ...{ name: 'accuracy', status: 'pass', observed: metrics.values.accuracy },
          limit: { comparison: 'at_least', value: 0.85 },
        },
        { ...check, name: 'ece', status: 'fail', observed: 0.2, limit: { comparison: 'at_most', value: 0.08 } },
        { ...check, name: `slice:${text}`, status: 'inconclusive', observed: text, limit: null },
      ],
    },
    baseline: { version: '20260101T000000Z-00000000', outcome: 'inferior', checks: [] },
    ...{
      calibration: { method: 'platt', reason: text, before: { ece: 0.245, brier: 0.3 } },
      notices: [text],
      facts: { left_out: [{ name: text, reason: text }], solver: text, none: [] },
      thresholds: { accuracy_min: 0.85 },
    },
    provenance: {
      ...{ repository: 'o/r', commit: 'c'.repeat(40), ref: text, run: text, run_url: null },
      tool: { name: 'mlops-actions', version: '0.1.0' },
    },
    training_seconds: 1.25,
  };
}

/** A search of eight trials, of which the sixth was the best and the third was given up. */
export function exampleSearch(text = 'l1'): SearchReport {
  const trials = [0.7, 0.8, 0.5, 0.75, 0.6, 0.9, 0.85, 0.65].map((value, i) => ({
    ...{ number: i + 1, hyperparameters: { l2: i, penalty: text }, value, folds: [value - 0.1, value + 0.1] },
    ...{ status: i === 2 ? ('pruned' as const) : ('complete' as const), message: null, seconds: i / 7 },
  }));
  return {
    ...{ method: 'random', space: { penalty: [text] }, metric: 'f1', direction: 'maximize', minutes: null },
    ...{ folds: 2, prune: true, trials, best: 6, ended_by: 'trials', seconds: 3.5 },
  };
}
