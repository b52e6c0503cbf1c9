import { describe, expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError } from '../../base/errors.ts';
import { seededRandom } from '../../base/random.ts';
import { isLabeled } from '../../data/data-source.ts';
import { type Column, type LabeledDataset, selectRows } from '../../data/dataset.ts';
import { metrics } from '../../data/sources/synthetic/metrics.ts';
import { synthetic } from '../../data/sources/synthetic.ts';
import { metricValues } from '../../evaluation/metrics.ts';
import { loadContext, sourceOptions } from '../../testing/data-files.ts';
import { trainContext } from '../../testing/train-context.ts';
import type { Hyperparameters, Model } from '../model-type.ts';
import { isolationForest } from './isolation_forest.ts';

async function serverMetrics(days: number, seed: number): Promise<LabeledDataset> {
  const options = sourceOptions({ location: 'metrics', generator: { days } });
  const dataset = await synthetic.load(options, loadContext({ random: seededRandom(seed) }));
  return isLabeled(dataset) ? dataset : expect.unreachable('no labels');
}

const train = (dataset: LabeledDataset, given: Hyperparameters = {}, seed = 1): Promise<Model> =>
  isolationForest.train(dataset, given, trainContext(seed));

const twoWeeks = serverMetrics(14, 1);

/** Rows in the middle, and one far away in each direction. */
function cloud(rows: number): LabeledDataset {
  const random = seededRandom('cloud');
  const columns = ['a', 'b'].map((name, j): Column => {
    const values = Float64Array.from({ length: rows }, () => random.normal());
    values[j] = 9;
    return { kind: 'numeric', name, values };
  });
  const labels = new Uint8Array(rows);
  labels[0] = labels[1] = 1;
  const origin = { source: 'test', location: 'cloud', digest: '', observedAt: null };
  const label = { name: 'far', positive: '1', negative: '0' };
  return { name: 'cloud', rows, columns, origin, timestamp: null, group: null, labels, label };
}

describe('a score', () => {
  it('is highest for rows that lie far away, and no label has a part in it', async () => {
    const dataset = cloud(500);
    const scores = (await train(dataset)).score(dataset);
    const [first, second, third] = [...scores].sort((a, b) => b - a) as [number, number, number];
    expect(new Set([first, second])).toEqual(new Set([scores[0], scores[1]]));
    expect(second - third).toBeGreaterThan(0.05);
    const turned = { ...dataset, labels: dataset.labels.map(label => 1 - label) };
    expect((await train(turned)).score(dataset)).toEqual(scores);
  });

  it('is one half for every row where nothing can be isolated', async () => {
    const dataset = cloud(2);
    const same = { ...dataset, columns: [{ ...dataset.columns[0]!, values: Float64Array.of(1, 1) } as Column] };
    await expect(train(same)).rejects.toThrow(/no column to learn from: .*all training rows have one value/);
    const one = selectRows(dataset, Int32Array.of(0));
    await expect(train(one)).rejects.toThrow(DataError);
  });
});

describe('contamination', () => {
  it.each([0.01, 0.05, 0.2])('of %d calls that share of the training rows anomalous', async contamination => {
    const dataset = cloud(400);
    const model = await train(dataset, { contamination });
    const flagged = model.score(dataset).reduce((count, score) => count + (score >= model.threshold! ? 1 : 0), 0);
    expect(flagged).toBe(Math.round(400 * contamination));
  });

  it('leaves the threshold to the calibration rows by default', async () => {
    expect((await train(cloud(50))).threshold).toBeUndefined();
    expect(isolationForest.usualThreshold).toBe('best_f1');
  });
});

describe('hyperparameters', () => {
  it('take the sample as a share, as a number, and as 256 rows or fewer', async () => {
    const dataset = cloud(600);
    const rowsPerTree = async (max_samples: string | number) =>
      (await train(dataset, { max_samples, n_estimators: 3 })).facts['rows_per_tree'];
    expect(await Promise.all(['auto', 1, 0.5, 2, 1000].map(rowsPerTree))).toEqual([256, 600, 300, 2, 600]);
    expect((await train(cloud(40), { n_estimators: 3 })).facts['rows_per_tree']).toBe(40);
  });

  it('take features as a share and as a number', async () => {
    const features = async (max_features: number) =>
      (await train(await twoWeeks, { max_features, n_estimators: 3 })).facts['features_per_tree'];
    // Six metrics, and the largest deviation, which is listed three times.
    expect(await Promise.all([1, 0.5, 2, 100].map(features))).toEqual([9, 4, 2, 9]);
  });

  it.each([
    [{ n_estimators: 0 }, 'n_estimators is 0, expected a whole number from 1 to 100000'],
    [{ n_estimators: 1e9 }, 'n_estimators is 1000000000'],
    [{ max_samples: 1.5 }, /max_samples is 1.5, expected "auto", or a number above 0, up to 1, or a whole number, 2/],
    [{ contamination: 0.6 }, 'contamination is 0.6, expected "auto", or a number above 0, up to 0.5'],
    [{ contamination: 0 }, 'contamination is 0'],
    [{ max_features: 0 }, 'max_features is 0'],
    [{ context: 'minute' }, 'context is "minute"'],
  ])('refuse %j', async (wrong, message) => {
    await expect(train(cloud(20), wrong)).rejects.toThrow(message);
    await expect(train(cloud(20), wrong)).rejects.toThrow(ConfigurationError);
  });

  it('refuse slots of the week where no row has a moment', async () => {
    const message = /context is "hour", but no row of "cloud" has a moment/;
    await expect(train(cloud(20), { context: 'hour' })).rejects.toThrow(message);
  });

  it('refuse a forest that would fill the memory', async () => {
    await expect(train(cloud(400), { n_estimators: 100_000, max_samples: 400 })).rejects.toThrow(
      /100000 trees of 400 rows each/,
    );
  });
});

describe('trainMany', () => {
  it('makes of a grid what each training alone makes, growing each forest once', async () => {
    const dataset = await twoWeeks;
    const grid = [10, 25].flatMap(n_estimators =>
      ['auto', 0.1].flatMap(max_samples =>
        ['auto', 0.05].map(contamination => ({ n_estimators, max_samples, contamination })),
      ),
    );
    const doing: string[] = [];
    const progress = (_: number, what?: string) => void doing.push(what ?? '');
    const models = await isolationForest.trainMany!(dataset, grid, trainContext(1, { progress }));
    // Once for the encoding; for each sample size a pause before the first tree and one behind the last.
    expect(doing).toEqual(['encoding', ...new Array(4).fill('growing trees')]);
    for (const [i, given] of grid.entries()) {
      const alone = await train(dataset, given);
      expect(models[i]!.state()).toEqual(alone.state());
      expect(models[i]!.threshold).toBe(alone.threshold);
      expect(models[i]!.score(dataset)).toEqual(alone.score(dataset));
    }
  });
});

describe('context', () => {
  it('tells traffic that is wrong for its hour, which no number alone shows', async () => {
    const [training, test] = [await twoWeeks, await serverMetrics(14, 2)];
    const [blind, aware] = [await train(training, { context: 'none' }), await train(training)];
    expect(aware.facts).toMatchObject({ context: 'weekend_hour', against_usual: ['event_count'] });
    expect(blind.facts).toMatchObject({ context: 'none', against_usual: [] });
    expect(aware.moments).toBe('timestamp');
    expect(blind.moments).toBeUndefined();
    const auc = (model: Model, pattern: string) => {
      const code = test.group!.categories.indexOf(pattern);
      const rows = Int32Array.from(test.labels.keys()).filter(row => [0, code].includes(test.group!.codes[row]!));
      const some = selectRows(test, rows);
      return metricValues(model.score(some), some.labels, 0.5).roc_auc!;
    };
    expect(auc(blind, 'traffic_drop')).toBeLessThan(0.9);
    expect(auc(aware, 'traffic_drop')).toBeGreaterThan(0.99);
    expect(auc(aware, 'traffic_spike')).toBeGreaterThan(0.99);
  });
});

describe('attribute', () => {
  /** What is wrong by each pattern of the generator. */
  const GUILTY: Readonly<Record<string, readonly string[]>> = {
    high_error_rate: ['error_rate'],
    latency_spike: ['p50_latency_ms', 'p95_latency_ms', 'p99_latency_ms', 'latency_std'],
    traffic_spike: ['event_count'],
    traffic_drop: ['event_count'],
    combined: ['error_rate', 'p50_latency_ms', 'p95_latency_ms', 'p99_latency_ms'],
  };

  it('names the metric that is out of the ordinary', async () => {
    const test = await serverMetrics(14, 3);
    const { features, values } = (await train(await twoWeeks)).attribute!(test);
    let [right, anomalies] = [0, 0];
    for (let row = 0; row < test.rows; row++) {
      if (test.labels[row] === 0) continue;
      anomalies++;
      const own = values.subarray(row * features.length, (row + 1) * features.length);
      const top = features[own.indexOf(Math.max(...own))]!;
      if (GUILTY[test.group!.categories[test.group!.codes[row]!]!]!.includes(top)) right++;
    }
    expect(anomalies).toBe(202);
    expect(right / anomalies).toBeGreaterThan(0.98);
  });

  it('sums to how much shorter the path is than that of the sampled rows', async () => {
    const model = await train(await twoWeeks, { n_estimators: 20 });
    const some = selectRows(
      await twoWeeks,
      Int32Array.from({ length: 50 }, (_, i) => 80 * i),
    );
    const { features, values } = model.attribute!(some);
    const psi = 256;
    const usual = 2 * (Math.log(psi - 1) + 0.5772156649015329) - (2 * (psi - 1)) / psi;
    const paths = model.score(some).map(score => -usual * Math.log2(score));
    const sums = paths.map((_, row) =>
      values.subarray(row * features.length, (row + 1) * features.length).reduce((a, b) => a + b),
    );
    // What is left is the mean path of the sampled rows, the same for every row.
    const whole = sums.map((sum, row) => sum + paths[row]!);
    const mean = whole[0]!;
    for (const each of whole) expect(each).toBeCloseTo(mean, 9);
    const all = model.score(await twoWeeks).map(score => -usual * Math.log2(score));
    expect(mean).toBeCloseTo(all.reduce((sum, path) => sum + path) / all.length, 0);
  });
});

describe('a restored forest', () => {
  it('is refused where any part of it is missing or of another kind', async () => {
    const { json, arrays } = (await train(cloud(50), { n_estimators: 2 })).state();
    for (const name of Object.keys(arrays)) {
      const rest = Object.fromEntries(Object.entries(arrays).filter(([other]) => other !== name));
      expect(() => isolationForest.restore({ json, arrays: rest }), name).toThrow(IntegrityError);
      const wrong = { ...arrays, [name]: Uint8Array.of(1) };
      expect(() => isolationForest.restore({ json, arrays: wrong }), name).toThrow(IntegrityError);
    }
    for (const change of [{ features: {} }, { psi: 0.5 }, { psi: 0 }, { threshold: 'a' }]) {
      const broken = { json: { ...json, ...change }, arrays };
      expect(() => isolationForest.restore(broken), JSON.stringify(change)).toThrow(IntegrityError);
    }
  });
});

it('learns from the generator that it names', () => {
  expect(isolationForest.synthetic).toBe(metrics.name);
});
