/** For tests: model types that do in training what no type should, by name; `sum` is a decent one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { DataError } from '../base/errors.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { Hyperparameters, Model, ModelState, ModelType, TrainContext } from '../models/model-type.ts';
import { pause } from '../models/pause.ts';

type Train = (dataset: LabeledDataset, hyperparameters: Hyperparameters, context: TrainContext) => Promise<Model>;

function typeOf(name: string, train: Train): ModelType {
  return {
    ...{ name, description: 'For tests.', defaults: {}, synthetic: 'violations', check: () => [], train },
    restore: state => modelOf(name, state),
  };
}

function modelOf(type: string, state: ModelState): Model {
  return {
    ...{ type, features: [], facts: state.json, state: () => state },
    score: dataset => new Float64Array(dataset.rows).fill(0.5),
  };
}

/** What it was given, and the first draw of its chance. */
const sum = typeOf('sum', async (dataset, hyperparameters, context) => {
  await pause(context, 0.5, 'summing');
  const draw = context.random.next();
  const total = dataset.labels.reduce((all, label) => all + label, 0);
  const values = dataset.columns.flatMap(column => (column.kind === 'numeric' ? [column.values] : []));
  const json = { total, draw, threads: context.threads, hyperparameters };
  return modelOf('sum', { json, arrays: { first: values[0]?.slice() ?? new Float64Array(0) } });
});

export const oddTypes: readonly ModelType[] = [
  sum,
  typeOf('exits', async () => process.exit(7)),
  typeOf('hungry', async () => {
    const all: unknown[] = [];
    for (;;) all.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
  }),
  typeOf('throws-text', async () => {
    throw '\u001b[31mno error';
  }),
  typeOf('throws-later', async () => {
    setTimeout(() => {
      throw new TypeError('nobody waits for this');
    }, 1);
    return sleep(60_000) as never;
  }),
  /** Decent, but it leaves a timer behind. */
  typeOf('untidy', async (dataset, hyperparameters, context) => {
    setTimeout(() => {
      throw new TypeError('left behind');
    }, hyperparameters['after'] as number);
    return sum.train(dataset, hyperparameters, context);
  }),
  typeOf('slow', async (...given) => {
    await sleep(150);
    return sum.train(...given);
  }),
  typeOf('unsuited', async () => {
    throw new DataError('no column to learn from', { hint: 'give one' });
  }),
  typeOf('no-data', async dataset => modelOf('no-data', { json: { score: () => dataset.rows } as never, arrays: {} })),
  typeOf('patient', async (_, __, context) => {
    for (;;) {
      await pause(context, 0.1);
      await sleep(5);
    }
  }),
  // What it does can be seen from outside, where the table lies in shared memory.
  typeOf('deaf', async dataset => {
    for (;;) dataset.labels[0]!++;
  }),
];
