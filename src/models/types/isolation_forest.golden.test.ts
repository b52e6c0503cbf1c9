/** Holds path lengths and scores to scikit-learn's, and detection on real data to its results within their noise. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isLabeled } from '../../data/data-source.ts';
import type { Dataset, LabeledDataset } from '../../data/dataset.ts';
import { series } from '../../data/derivations/series.ts';
import { csv } from '../../data/sources/csv.ts';
import { metricValues } from '../../evaluation/metrics.ts';
import { loadContext, sourceOptions } from '../../testing/data-files.ts';
import { trainContext } from '../../testing/train-context.ts';
import { contaminationThreshold } from '../forest/path-length.ts';
import type { Hyperparameters, Model } from '../model-type.ts';
import { isolationForest } from './isolation_forest.ts';

interface GoldenTree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly sizes: readonly number[];
}

interface Golden {
  readonly rows: readonly (readonly number[])[];
  readonly forests: readonly {
    readonly psi: number;
    readonly trees: readonly GoldenTree[];
    readonly scores: readonly number[];
  }[];
  readonly flagged: Readonly<Record<string, readonly number[]>>;
}

/** Made by scripts/golden/isolation_forest.py, which names the versions. */
const golden: Golden = JSON.parse(
  readFileSync(new URL('../../testing/golden/isolation_forest.json', import.meta.url), 'utf8'),
);

describe("scikit-learn's forests", () => {
  const width = golden.rows[0]!.length;
  const columns = Array.from({ length: width }, (_, j) => {
    return { kind: 'numeric' as const, name: `x${j}`, values: Float64Array.from(golden.rows, row => row[j]!) };
  });
  const origin = { source: '', location: '', digest: '', observedAt: null };
  const rows: Dataset = { name: 'rows', rows: golden.rows.length, columns, origin, timestamp: null, group: null };

  it.each(golden.forests.map((forest, i) => [forest.trees.length, forest.psi, i] as const))(
    'of %d trees on %d rows give the scores that it gives, to twelve digits',
    (_, psi, i) => {
      const { trees, scores } = golden.forests[i]!;
      const model = restored(trees, psi, width);
      const ours = model.score(rows);
      scores.forEach((score, row) => {
        expect(Math.abs(ours[row]! / score - 1)).toBeLessThan(1e-12);
      });
    },
  );

  it('flag the rows that it flags at each contamination', () => {
    const scores = Float64Array.from(golden.forests[0]!.scores);
    for (const [contamination, flagged] of Object.entries(golden.flagged)) {
      const threshold = contaminationThreshold(scores, Number(contamination));
      const ours = [...scores.keys()].filter(row => scores[row]! >= threshold);
      expect(ours, contamination).toEqual(flagged);
    }
  });
});

/** The trees as a model stores them: breadth-first, siblings side by side. */
function restored(trees: readonly GoldenTree[], psi: number, width: number): Model {
  const starts = [0];
  const [features, thresholds, sizes]: number[][] = [[], [], []];
  for (const tree of trees) {
    const order = [0];
    for (const node of order) {
      const isLeaf = tree.left[node] === -1;
      features!.push(isLeaf ? -1 : tree.features[node]!);
      thresholds!.push(isLeaf ? Number.POSITIVE_INFINITY : singleBelow(tree.thresholds[node]!));
      sizes!.push(tree.sizes[node]!);
      if (!isLeaf) order.push(tree.left[node]!, tree.right[node]!);
    }
    starts.push(features!.length);
  }
  const read = Array.from({ length: width }, (_, j) => ({ column: `x${j}`, what: 'value', center: 0, spread: 1 }));
  const names = read.map(({ column }) => ({ name: column, kind: 'numeric' }));
  return isolationForest.restore({
    json: { features: { features: read, slots: null, columns: names, leftOut: [] }, psi, threshold: null, facts: {} },
    arrays: {
      starts: Int32Array.from(starts),
      features: Int32Array.from(features!),
      thresholds: Float32Array.from(thresholds!),
      sizes: Int32Array.from(sizes!),
    },
  });
}

/** The largest single-precision number up to a threshold: with single-precision rows it parts the same ones. */
function singleBelow(threshold: number): number {
  const bits = new Float32Array([threshold]);
  if (bits[0]! <= threshold) return bits[0]!;
  new Int32Array(bits.buffer)[0]! += bits[0]! > 0 ? -1 : 1;
  return bits[0]!;
}

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: ../shared/data is not here)' : '';

const TABLES = [
  ...['cardio', 'breastw', 'mammography', 'satellite', 'pima'],
  ...['vowels', 'glass', 'letter', 'hepatitis'],
];

describe.skipIf(absent)(`isolation_forest on tables with known anomalies${skipped}`, () => {
  it.each(TABLES)('ranks %s as well as scikit-learn does, over eight seeds', async name => {
    const table = await load(`anomaly_tabular/${name}.csv`, {});
    const { mean, sd } = reference('anomaly_tabular', name)['iforest_fit_all'].auc;
    const ours = await meanAuc(table, {}, 8);
    expect(Math.abs(ours - mean)).toBeLessThan(Math.max(0.02, 2 * sd));
  });
});

const SERIES = [
  'nab_machine_temperature_system_failure',
  'nab_ec2_request_latency_system_failure',
  'nab_nyc_taxi',
  'nab_rds_cpu_utilization_cc0c53',
  'nab_ec2_network_in_5abac7',
];

describe.skipIf(absent)(`isolation_forest on metrics of real servers${skipped}`, () => {
  it.each(SERIES)('ranks %s as well as scikit-learn on the same features', async name => {
    const { mean, sd } = reference('timeseries', name)['iforest_5feat'].auc;
    const ours = await meanAuc(await loadSeries(name), { context: 'none' }, 5);
    expect(Math.abs(ours - mean)).toBeLessThan(Math.max(0.02, 2 * sd));
  });

  it.each(SERIES)('ranks %s no worse where it looks for rhythms by itself', async name => {
    const { mean, sd } = reference('timeseries', name)['iforest_5feat'].auc;
    expect(await meanAuc(await loadSeries(name), {}, 5)).toBeGreaterThan(mean - Math.max(0.02, 2 * sd));
  });

  it('finds far more in the taxis of New York when it knows what is usual at an hour of the week', async () => {
    const taxis = await loadSeries('nab_nyc_taxi');
    const blind = await meanAuc(taxis, { context: 'none' }, 3);
    expect(blind).toBeLessThan(0.55);
    expect(await meanAuc(taxis, {}, 3)).toBeGreaterThan(blind + 0.2);
  });
});

async function meanAuc(table: LabeledDataset, hyperparameters: Hyperparameters, seeds: number): Promise<number> {
  let sum = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const model = await isolationForest.train(table, hyperparameters, trainContext(seed));
    sum += metricValues(model.score(table), table.labels, 0.5).roc_auc!;
  }
  return sum / seeds;
}

/** The value, its change, and mean, standard deviation and distance from the mean over an hour. */
async function loadSeries(name: string): Promise<LabeledDataset> {
  return series.derive(await load(`timeseries/${name}.csv`, { timestamp: 'timestamp' }), {});
}

async function load(path: string, roles: { readonly timestamp?: string }): Promise<LabeledDataset> {
  const location = `${data}${path}`;
  const options = sourceOptions({ location, displayLocation: path, label: 'label', ...roles });
  const dataset = await csv.load(options, loadContext());
  if (!isLabeled(dataset)) throw new Error(`${path} has no label`);
  return dataset;
}

function reference(kind: string, name: string) {
  return JSON.parse(readFileSync(`${data}reference.json`, 'utf8')).datasets[kind][name];
}
