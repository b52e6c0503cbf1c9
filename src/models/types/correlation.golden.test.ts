/** What bends and products are worth on tables of other people's, beside plain logistic regression on the same rows. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isLabeled } from '../../data/data-source.ts';
import { type LabeledDataset, selectRows } from '../../data/dataset.ts';
import { csv } from '../../data/sources/csv.ts';
import { loadContext, sourceOptions } from '../../testing/data-files.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { ModelType } from '../model-type.ts';
import { correlation } from './correlation.ts';
import { logistic } from './logistic.ts';

const data = fileURLToPath(new URL('../../../../shared/data/tabular/', import.meta.url));
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: ../shared/data is not here)' : '';

/** The least that the log loss of unseen rows must fall by, as a share; below 0: it may rise by as much, for want of rows. */
const TABLES: readonly (readonly [file: string, ignore: readonly string[], gain: number])[] = [
  ['german_credit.csv', ['sex', 'age_gt_25'], -0.01],
  ['titanic.csv', ['PassengerId', 'Name', 'Ticket', 'Cabin'], 0.01],
  ['spambase.csv.gz', [], 0.1],
  ['breast_cancer_wdbc.csv', [], -0.05],
];

async function load(file: string, ignore: readonly string[]): Promise<LabeledDataset> {
  const options = sourceOptions({ name: file, location: data + file, displayLocation: file, label: 'label', ignore });
  const dataset = await csv.load(options, loadContext());
  return isLabeled(dataset) ? dataset : expect.unreachable('no label');
}

describe.skipIf(absent)(`correlation beside logistic regression${skipped}`, () => {
  it.each(TABLES)('on %s', async (file, ignore, gain) => {
    const whole = await load(file, ignore);
    const rows = Int32Array.from({ length: whole.rows }, (_, row) => row);
    let [ours, theirs] = [0, 0];
    // Three-fold: every row is judged once.
    for (let fold = 0; fold < 3; fold++) {
      const training = selectRows(
        whole,
        rows.filter(row => row % 3 !== fold),
      );
      const test = selectRows(
        whole,
        rows.filter(row => row % 3 === fold),
      );
      ours += await logLoss(correlation, training, test);
      theirs += await logLoss(logistic, training, test);
    }
    expect(1 - ours / theirs).toBeGreaterThan(gain);
  });
});

async function logLoss(type: ModelType, training: LabeledDataset, test: LabeledDataset): Promise<number> {
  const scores = (await type.train(training, {}, trainContext(1))).score(test);
  return scores.reduce((sum, score, row) => sum - Math.log(test.labels[row] === 1 ? score : 1 - score), 0);
}
