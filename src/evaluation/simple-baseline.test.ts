import { expect, it } from 'vitest';
import type { LabeledDataset } from '../data/dataset.ts';
import type { SimpleBaseline } from '../models/model-type.ts';
import { judgeSimpleBaseline } from './simple-baseline.ts';

/** Rows whose only column is the score. */
function rows(scores: readonly number[], labels: readonly number[]): LabeledDataset {
  return {
    ...{ name: 't', rows: scores.length, timestamp: null, group: null },
    columns: [{ kind: 'numeric', name: 'x', values: Float64Array.from(scores) }],
    origin: { source: '', location: '', digest: '', observedAt: null },
    labels: Uint8Array.from(labels),
    label: { name: 'y', positive: '1', negative: '0' },
  };
}

const simple: SimpleBaseline = {
  name: 'x itself',
  description: 'One column.',
  score: ({ columns: [column] }) => (column as { values: Float64Array }).values,
};

it('finds its threshold on the calibration rows and is judged on the test rows', () => {
  const calibration = rows([0.1, 0.2, 0.6, 0.7], [0, 0, 1, 1]);
  const test = rows([0.1, 0.45, 0.3, 0.9], [0, 0, 1, 1]);
  expect(judgeSimpleBaseline(simple, calibration, test)).toEqual({
    ...{ name: 'x itself', description: 'One column.', threshold: 0.4 },
    metrics: {
      ...{ precision: 0.5, recall: 0.5, f1: 0.5, false_positive_rate: 0.5, roc_auc: 0.75 },
      average_precision: expect.closeTo(0.5 + 0.5 * (2 / 3), 12),
    },
  });
});

it('takes 0.5 where no calibration row is positive', () => {
  const judged = judgeSimpleBaseline(simple, rows([0.1], [0]), rows([0.4, 0.6], [0, 1]));
  expect(judged).toMatchObject({ threshold: 0.5, metrics: { precision: 1, recall: 1 } });
});
