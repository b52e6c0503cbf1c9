/** How much of a model's quality is left when its rows are spoilt: the same rows before and after, so that small losses show. */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { type MetricName, metricValues } from './metrics.ts';
import { changeInterval, type Pair, pairedInterval } from './paired-intervals.ts';
import type { Perturbation } from './perturbation.ts';
import { disguisedText } from './perturbations/disguised-text.ts';
import { missingValues } from './perturbations/missing-values.ts';
import { noise } from './perturbations/noise.ts';
import { unknownCategories } from './perturbations/unknown-categories.ts';

/** Every perturbation, in the order of reports. */
const PERTURBATIONS: readonly Perturbation[] = [
  ...[noise(0.1), noise(0.5), noise(1)],
  ...[missingValues(0.05), missingValues(0.2), missingValues(0.5)],
  ...[unknownCategories(0.1), unknownCategories(0.5)],
  ...disguisedText,
];

const ROBUSTNESS_METRICS = [
  ...(['roc_auc', 'average_precision', 'accuracy', 'recall', 'false_positive_rate'] as const),
] satisfies readonly MetricName[];
type RobustnessMetric = (typeof ROBUSTNESS_METRICS)[number];

export interface MetricChange {
  readonly before: number;
  readonly after: number;
  /** Of after − before; null: the rows show no spread from which to tell it. */
  readonly interval: Interval | null;
}

export interface Robustness {
  readonly perturbation: string;
  readonly level: string;
  readonly description: string;
  readonly n: number;
  readonly positives: number;
  /** Cells that are not what they were. */
  readonly cells: number;
  /** Rows on the other side of the threshold. */
  readonly changed_decisions: number;
  /** null where a metric does not exist. */
  readonly metrics: Readonly<Record<RobustnessMetric, MetricChange | null>>;
}

export interface RobustnessRequest {
  readonly dataset: LabeledDataset;
  /** The columns that the model reads; all others stay as they are. */
  readonly features: ReadonlySet<string>;
  readonly threshold: number;
  score(dataset: LabeledDataset): Float64Array | Promise<Float64Array>;
  readonly level: number;
  readonly resamples: number;
  readonly random: Random;
  /** Awaited before each perturbation: lets others work, and throws to stop. */
  pause(share: number, doing: string): Promise<void>;
}

/** One entry for each perturbation that has something to spoil in what the model reads. */
export async function measureRobustness(request: RobustnessRequest): Promise<Robustness[]> {
  const before = await request.score(request.dataset);
  const measured: Robustness[] = [];
  for (const [i, perturbation] of PERTURBATIONS.entries()) {
    await request.pause(i / PERTURBATIONS.length, `${perturbation.name} ${perturbation.level}`);
    const spoilt = spoil(perturbation, request);
    if (spoilt !== null) measured.push(await compare(perturbation, before, spoilt, request));
  }
  return measured;
}

function spoil(perturbation: Perturbation, { dataset, features, random }: RobustnessRequest) {
  let [cells, isAny] = [0, false];
  const columns = dataset.columns.map(column => {
    if (!features.has(column.name)) return column;
    const { name, level } = perturbation;
    const spoilt = perturbation.spoil(column, random.fork(`${name}/${level}/${column.name}`));
    if (spoilt === null) return column;
    isAny = true;
    cells += spoilt.cells;
    return spoilt.column;
  });
  return isAny ? { dataset: { ...dataset, columns }, cells } : null;
}

async function compare(
  perturbation: Perturbation,
  before: Float64Array,
  spoilt: { readonly dataset: LabeledDataset; readonly cells: number },
  { threshold, score, level, resamples, random }: RobustnessRequest,
): Promise<Robustness> {
  const { labels } = spoilt.dataset;
  const after = await score(spoilt.dataset);
  const [valuesBefore, valuesAfter] = [before, after].map(scores => metricValues(scores, labels, threshold));
  const pair = {
    candidate: after,
    baseline: before,
    labels,
    candidateThreshold: threshold,
    baselineThreshold: threshold,
  };
  const { name, level: how, description } = perturbation;
  const change = (metric: RobustnessMetric): MetricChange | null => {
    const [from, to] = [valuesBefore![metric], valuesAfter![metric]];
    if (from === null || to === null) return null;
    const rate = CALL_RATES[metric];
    if (rate !== undefined) return { before: from, after: to, interval: callRateInterval(rate, pair, level) };
    const options = { level, resamples, random: random.fork(`${name}/${how}/${metric}`) };
    return { before: from, after: to, interval: pairedInterval(metric, pair, options) };
  };
  return {
    ...{ perturbation: name, level: how, description },
    n: labels.length,
    positives: labels.reduce((sum, label) => sum + label, 0),
    cells: spoilt.cells,
    changed_decisions: after.reduce(
      (changed, value, row) => changed + (value >= threshold === before[row]! >= threshold ? 0 : 1),
      0,
    ),
    metrics: Object.fromEntries(ROBUSTNESS_METRICS.map(metric => [metric, change(metric)])) as Robustness['metrics'],
  };
}

/** The share of the rows with this label that are called positive. */
const CALL_RATES: Partial<Record<MetricName, 0 | 1>> = { recall: 1, false_positive_rate: 0 };

/** Of its change: by the rows that are called so after and not before, and the other way round. */
function callRateInterval(
  label: 0 | 1,
  { candidate, baseline, labels, candidateThreshold: at }: Pair,
  level: number,
): Interval {
  let [b, c, n] = [0, 0, 0];
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] !== label) continue;
    n++;
    const [after, before] = [candidate[row]! >= at, baseline[row]! >= at];
    if (after && !before) b++;
    else if (before && !after) c++;
  }
  return changeInterval({ b, c }, n, level);
}
