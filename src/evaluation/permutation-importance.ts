/**
 * Permutation importance (Breiman 2001, section 10): how much worse a model ranks the rows when one of its features is dealt
 * out to them at random. It is about this model on these rows: of two features that say the same, each looks dispensable.
 */
import type { Interval } from '../base/check.ts';
import type { Random } from '../base/random.ts';
import { mean, twoSidedZ } from '../base/statistics.ts';
import { type Column, type LabeledDataset, selectRows } from '../data/dataset.ts';
import { averagePrecision, type Contributions, contributionsOfRows, type Ranking, rank, rocAuc } from './ranking.ts';

/** What was lost, the metric's value less that without the feature; null where the metric does not exist. */
export interface Loss {
  readonly value: number;
  /** null: not one row shows any spread. */
  readonly interval: Interval | null;
}

export interface FeatureImportance {
  readonly feature: string;
  readonly roc_auc: Loss | null;
  readonly average_precision: Loss | null;
}

export interface ImportanceRequest {
  readonly dataset: LabeledDataset;
  readonly features: readonly string[];
  /** Probabilities, or any scores that order the rows as they do. */
  score(dataset: LabeledDataset): Float64Array | Promise<Float64Array>;
  readonly repeats: number;
  readonly level: number;
  readonly random: Random;
  /** Awaited before each feature: lets others work, and throws to stop. */
  pause(share: number, feature: string): Promise<void>;
}

const RANKINGS = { roc_auc: rocAuc, average_precision: averagePrecision };
type RankingMetric = keyof typeof RANKINGS;

/** The feature whose loss of ROC AUC is largest comes first. Same seed, same numbers, whatever the order of the features. */
export async function permutationImportance(request: ImportanceRequest): Promise<FeatureImportance[]> {
  const { dataset, features, score, pause } = request;
  const whole = measure(await score(dataset), dataset.labels);
  const importances: FeatureImportance[] = [];
  for (const [i, feature] of features.entries()) {
    await pause(i / features.length, feature);
    const permuted = await measurePermuted(feature, request);
    const loss = (metric: RankingMetric) =>
      lossOf(
        whole[metric],
        permuted.map(each => each[metric]),
        request,
      );
    importances.push({ feature, roc_auc: loss('roc_auc'), average_precision: loss('average_precision') });
  }
  const rankOf = ({ roc_auc: loss }: FeatureImportance) => loss?.value ?? Number.NEGATIVE_INFINITY;
  return importances.sort((a, b) => rankOf(b) - rankOf(a) || (a.feature < b.feature ? -1 : 1));
}

/** Once for each repeat. */
async function measurePermuted(feature: string, { dataset, score, repeats, random }: ImportanceRequest) {
  const column = dataset.columns.find(({ name }) => name === feature);
  if (column === undefined) throw new TypeError(`there is no column ${feature}`);
  const measured: Record<RankingMetric, Measured | null>[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const order = Int32Array.from({ length: dataset.rows }, (_, row) => row);
    random.fork(`${feature}/${repeat}`).shuffle(order);
    measured.push(measure(await score(withColumn(dataset, dealt(dataset, column, order))), dataset.labels));
  }
  return measured;
}

/** A metric, and what each row adds to its deviation from the expected value. */
interface Measured {
  readonly value: number;
  readonly ofRows: Float64Array;
}

function measure(scores: Float64Array, labels: Uint8Array): Record<RankingMetric, Measured | null> {
  const ranking = rank(scores, labels);
  const measured = (metric: (ranking: Ranking) => Contributions | null): Measured | null => {
    const found = metric(ranking);
    return found && { value: found.value, ofRows: contributionsOfRows(ranking, labels, found) };
  };
  return { roc_auc: measured(RANKINGS.roc_auc), average_precision: measured(RANKINGS.average_precision) };
}

/**
 * The interval is that of rows drawn anew: what each row contributes to the metric, less what it contributes to the permuted
 * ones on average. The chance in the permutations shows in these contributions too.
 */
function lossOf(
  whole: Measured | null,
  permuted: readonly (Measured | null)[],
  { level }: ImportanceRequest,
): Loss | null {
  if (whole === null || permuted.some(each => each === null)) return null;
  const repeats = permuted as readonly Measured[];
  let ofRows = 0;
  for (let row = 0; row < whole.ofRows.length; row++) {
    let sum = 0;
    for (const { ofRows: contributions } of repeats) sum += contributions[row]!;
    ofRows += (whole.ofRows[row]! - sum / repeats.length) ** 2;
  }
  const value = whole.value - mean(repeats.map(({ value }) => value));
  const half = twoSidedZ(level) * Math.sqrt(ofRows);
  if (!Number.isFinite(half)) return { value, interval: null };
  return { value, interval: { low: value - half, high: value + half, level, method: 'paired by row' } };
}

/** The column with its cells in this order. */
function dealt(dataset: LabeledDataset, column: Column, order: Int32Array): Column {
  const { name, rows, origin } = dataset;
  return selectRows({ name, rows, origin, columns: [column], timestamp: null, group: null }, order).columns[0]!;
}

function withColumn(dataset: LabeledDataset, column: Column): LabeledDataset {
  return { ...dataset, columns: dataset.columns.map(each => (each.name === column.name ? column : each)) };
}
