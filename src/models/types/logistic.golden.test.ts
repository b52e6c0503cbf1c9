import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import { isLabeled } from '../../data/data-source.ts';
import { type LabeledDataset, selectRows } from '../../data/dataset.ts';
import type { Encoder } from '../../data/encoder.ts';
import { csv } from '../../data/sources/csv.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters, Model } from '../model-type.ts';
import { logistic } from './logistic.ts';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const absent = !existsSync(data);

/** scikit-learn's optimum; made by scripts/golden/logistic.py, which names the versions. */
const golden: { datasets: Record<string, Golden> } = JSON.parse(
  readFileSync(new URL('../../testing/golden/logistic.json', import.meta.url), 'utf8'),
);

interface Golden {
  readonly rows: number;
  readonly objective: number;
  readonly intercept: number;
  readonly coefficients: Readonly<Record<string, number>>;
}

interface Reference {
  readonly accuracy: number;
  readonly brier: number;
  readonly ece10_posprob: number;
}

const TABLES: readonly (readonly [name: string, file: string, ignore: readonly string[]])[] = [
  ['adult', 'adult.csv.gz', ['split']],
  ['german_credit', 'german_credit.csv', ['sex', 'age_gt_25']],
  ['titanic', 'titanic.csv', ['PassengerId', 'Name', 'Ticket', 'Cabin']],
  ['spambase', 'spambase.csv.gz', []],
  ['breast_cancer_wdbc', 'breast_cancer_wdbc.csv', []],
];

const skipped = absent ? ' (skipped: ../shared/data is not here)' : '';

describe.skipIf(absent).each(TABLES)(`logistic on %s${skipped}`, (name, file, ignore) => {
  let training: LabeledDataset;
  let test: LabeledDataset;
  let model: Model;

  beforeAll(async () => {
    const whole = await load(`${data}tabular/${file}`, ignore);
    const rows = Int32Array.from({ length: whole.rows }, (_, row) => row);
    training = selectRows(
      whole,
      rows.filter(row => !isTestRow(row)),
    );
    test = selectRows(whole, rows.filter(isTestRow));
    model = await train(training);
  });

  it("finds scikit-learn's coefficients within 1e-3, relative or of a hundredth", () => {
    const { rows, intercept, coefficients } = golden.datasets[name]!;
    expect(training.rows).toBe(rows);
    const { json, arrays } = model.state();
    const weights = arrays['weights'] as Float64Array;
    const names = (json['encoder'] as unknown as Encoder).names;
    const expected: Record<string, number> = { ...coefficients, intercept };
    expect([...names, 'intercept'].sort()).toEqual(Object.keys(expected).sort());
    [...names, 'intercept'].forEach((column, i) => {
      const off = Math.abs(weights[i]! - expected[column]!) / Math.max(Math.abs(expected[column]!), 0.01);
      expect(off, column).toBeLessThan(1e-3);
    });
  });

  it('predicts the test rows as well as the reference does', () => {
    const scores = model.score(test);
    const reference = referenceFor(name);
    const slack = test.rows >= 2000 ? 0.01 : 0.03;
    expect(Math.abs(accuracy(scores, test.labels) - reference.accuracy)).toBeLessThan(slack);
    expect(Math.abs(calibrationError(scores, test.labels) - reference.ece10_posprob)).toBeLessThan(0.02);
    expect(Math.abs(brier(scores, test.labels) - reference.brier)).toBeLessThan(0.002);
  });

  it('comes close to the optimum in 20 epochs of mini-batches', async () => {
    const close = await train(training, { epochs: 20 });
    const best = golden.datasets[name]!;
    expect((objective(close, training) - best.objective) / best.rows).toBeLessThan(2e-3);
    const [scores, others] = [close.score(test), model.score(test)];
    const squares = scores.reduce((sum, score, row) => sum + (score - others[row]!) ** 2, 0);
    expect(Math.sqrt(squares / test.rows)).toBeLessThan(0.02);
  });
});

async function load(location: string, ignore: readonly string[]): Promise<LabeledDataset> {
  const dataset = await csv.load(
    {
      ...{
        name: 'table',
        location,
        displayLocation: location,
        label: 'label',
        positive: null,
        timestamp: null,
        group: null,
      },
      ...{ ignore, kinds: {}, delimiter: null, encoding: null, missing: [], samples: 0, noise: 0, derive: [] },
    },
    { random: seededRandom(1), signal: new AbortController().signal, progress: () => {} },
  );
  if (!isLabeled(dataset)) throw new Error(`${location} has no label`);
  return dataset;
}

function train(dataset: LabeledDataset, given: Hyperparameters = {}): Promise<Model> {
  return logistic.train(dataset, given, trainContext(1));
}

/** The split of the data's README. */
function isTestRow(row: number): boolean {
  return ((row * 2654435761) % 4294967296) / 4294967296 < 0.2;
}

function referenceFor(name: string): Reference {
  const { datasets } = JSON.parse(readFileSync(`${data}reference.json`, 'utf8'));
  return datasets.tabular[name].split_knuth20.logistic_regression;
}

function accuracy(scores: Float64Array, labels: Uint8Array): number {
  return scores.reduce((right, score, row) => right + Number(score >= 0.5 === (labels[row] === 1)), 0) / labels.length;
}

function brier(scores: Float64Array, labels: Uint8Array): number {
  return scores.reduce((sum, score, row) => sum + (score - labels[row]!) ** 2, 0) / labels.length;
}

/** Ten equal-width bins of the score. */
function calibrationError(scores: Float64Array, labels: Uint8Array): number {
  const gaps = new Float64Array(10);
  scores.forEach((score, row) => {
    gaps[Math.min(9, Math.floor(10 * score))]! += score - labels[row]!;
  });
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / labels.length;
}

/** F, from the scores and the state. */
function objective(model: Model, { labels, ...dataset }: LabeledDataset): number {
  const weights = (model.state().arrays['weights'] as Float64Array).subarray(0, -1);
  const losses = model.score(dataset).map((score, row) => -Math.log(labels[row] === 1 ? score : 1 - score));
  return weights.reduce((sum, weight) => sum + weight ** 2 / 2, 0) + losses.reduce((sum, loss) => sum + loss, 0);
}
