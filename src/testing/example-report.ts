/** A training report to show, with one model that was promoted and one that got worse. */
import type { Check } from '../base/check.ts';
import { TOOL } from '../reporting/report.ts';
import type { TrainedModelReport, TrainReport, UntrainedModel } from '../reporting/train-report.ts';

function check(name: string, observed: number, atLeast: number): Check {
  const interval = { low: observed - 0.01, high: observed + 0.01, level: 0.95, method: 'wilson' };
  const status = observed >= atLeast ? 'pass' : 'fail';
  const message = `${name} ${observed} is ${status === 'pass' ? 'at least' : 'below'} ${atLeast}.`;
  return { name, status, observed, limit: { comparison: 'at_least', value: atLeast }, n: 2000, interval, message };
}

export function exampleModel(name: string, accuracy: number): TrainedModelReport {
  const gate = check('accuracy', accuracy, 0.85);
  const promoted = gate.status === 'pass';
  return {
    ...{ name, type: 'logistic', version: '20260131T020304Z-0123abcd', stage: promoted ? 'current' : 'candidates' },
    promoted,
    reused: false,
    decision: promoted ? 'all 1 checks passed; there was no model in production.' : gate.message,
    data: {
      ...{ source: 'csv', location: 'data/payments.csv', digest: 'a'.repeat(64), rows: 10_000, positives: 1061 },
      split: { by: 'stratified', train_rows: 6800, calibration_rows: 1200, test_rows: 2000 },
      left_out: [],
    },
    notices: [],
    metrics: {
      ...{ accuracy, precision: 0.8, recall: 0.7, f1: 0.75, false_positive_rate: 0.02, ece: 0.02 },
      ...{ brier: 0.06, log_loss: 0.2, roc_auc: 0.93, average_precision: null, n: 2000 },
    },
    confusion: { true_positive: 140, false_positive: 36, false_negative: 60, true_negative: 1764 },
    calibration: { method: 'platt' },
    gate: { verdict: gate.status, checks: [gate] },
    baseline: promoted
      ? null
      : {
          version: '20260124T020304Z-89abcdef',
          outcome: 'inferior',
          ground: 'all_rows',
          metrics: {
            ...{
              accuracy: accuracy + 0.1,
              precision: 0.82,
              recall: 0.7,
              f1: 0.755,
              false_positive_rate: 0.02,
              ece: 0.03,
            },
            ...{ brier: 0.05, log_loss: 0.18, roc_auc: 0.94, average_precision: 0.8, n: 2000 },
          },
          checks: [check('baseline:accuracy', -0.1, -0.02)],
        },
    training_seconds: 0.12,
    simple_baseline: null,
    search: null,
    files: { html: null, pictures: [] },
    package: `models/${promoted ? 'current' : 'candidates'}/${name}/20260131T020304Z-0123abcd`,
    sha256: 'b'.repeat(64),
  };
}

export function exampleUntrained(name: string, message: string): UntrainedModel {
  return { name, type: 'logistic', dataset: 'd', location: 'data.csv', message, hint: 'mend it', columns: [] };
}

export function exampleReport(models: readonly TrainedModelReport[]): TrainReport {
  const checks = models.flatMap(model => model.gate.checks);
  return {
    ...{ schema_version: 1, tool: TOOL, command: 'train', started_at: '2026-01-31T02:03:04.000Z', seconds: 1.5 },
    ...{ peak_rss_bytes: 1e8, verdict: checks.every(({ status }) => status === 'pass') ? 'pass' : 'fail', checks },
    ...{ dry_run: false, pull_request: null, models, ensembles: [], errors: [], models_dir: 'models', branch: null },
    audit: { root: 'c'.repeat(64), size: 23, path: 'models/audit', verifier_key: null },
  };
}
