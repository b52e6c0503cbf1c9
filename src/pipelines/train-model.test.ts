/** Holds what a model type is given to train with. */
import { expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import { trainOptions } from '../command-options.ts';
import { parseConfig } from '../config.ts';
import { readOptions } from '../options.ts';
import { known } from '../testing/config-text.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { labeledTable, numericColumn } from '../testing/tables.ts';
import { onThisThread } from '../training/on-this-thread.ts';
import type { Fit, Trainer } from '../training/trainer.ts';
import { identify } from './job-identity.ts';
import { trainModel } from './train-model.ts';
import { planTraining } from './train-plan.ts';

it('gives the rows that calibrate and judge without their labels', async () => {
  const context = fakeContext();
  const options = readOptions(
    trainOptions,
    ({ name }) => (name === 'model-type' ? 'logistic' : undefined),
    ({ name }) => name,
  );
  const config = parseConfig(Buffer.from('{}'), known, 'c.json');
  const [planned] = planTraining(config, options, context.workingDirectory);
  const random = seededRandom(1);
  const x = Array.from({ length: 500 }, () => random.normal());
  const dataset = labeledTable(
    [numericColumn('x', x)],
    x.map(value => (value + random.normal() > 0 ? 1 : 0)),
  );
  const job = { ...identify(planned!, dataset, config, context.workingDirectory), notices: [] };

  const asked: Fit[] = [];
  const trainer = onThisThread(context);
  const watched: Trainer = {
    ...trainer,
    fit(work) {
      asked.push(work);
      return trainer.fit(work);
    },
  };
  const { split } = await trainModel(job, { trainer: watched, threads: () => 1, context }, () => {});
  context.remove();

  expect(asked).toHaveLength(1);
  const { rows, toScore = [] } = asked[0]!;
  expect(rows.labels).toEqual(split.train.labels);
  expect(toScore.map(({ rows }) => rows)).toEqual([split.calibration.rows, split.test.rows]);
  for (const given of toScore) expect(Object.keys(given)).not.toEqual(expect.arrayContaining(['labels']));
  for (const given of toScore) expect(Object.keys(given)).not.toEqual(expect.arrayContaining(['label']));
});
