/** Grows a forest on a table: what it reads is fitted, the rows are encoded once, and each tree draws its own. */
import { ConfigurationError } from '../../base/errors.ts';
import type { Random } from '../../base/random.ts';
import { showJson } from '../../base/show-json.ts';
import { type Dataset, selectRows } from '../../data/dataset.ts';
import type { SlotScheme } from '../../data/slots.ts';
import { nothingToLearnFrom } from '../nothing-to-learn-from.ts';
import { drawnFeatures, fitFeatures } from './features.ts';
import { featureFiller } from './fill-features.ts';
import type { Forest } from './forest.ts';
import { type GrownTree, treeGrower } from './grow-tree.ts';
import { type SlotRule, usualScheme } from './slot-context.ts';
import { joinTrees } from './trees.ts';

export interface ForestRequest {
  readonly trees: number;
  /** Rows of each tree, no more than the table has. */
  readonly psi: number;
  /** Of so many features, how many a tree may ask for. */
  readonly featuresOf: (width: number) => number;
  readonly context: SlotScheme | 'auto' | 'none';
}

/** Rows that features are fitted on and trees drawn from; of more, so many by chance: no tree comes near their number. */
const POOL_ROWS = 65_536;
/** Sampled rows of all trees: 800 MB of nodes. */
const MOST_SAMPLED = 1 << 25;
const TREES_BETWEEN_PAUSES = 25;

/** `random` gives each tree a stream of its own: the first trees of a larger forest are those of a smaller one. */
export async function growForest(
  dataset: Dataset,
  { trees: count, psi, featuresOf, context }: ForestRequest,
  random: Random,
  turn: (share: number) => Promise<void>,
): Promise<{ readonly forest: Forest; readonly pool: Dataset }> {
  refuseTooLarge(count, psi);
  const pool = drawPool(dataset, Math.max(POOL_ROWS, psi), random.fork('pool'));
  const features = fitFeatures(pool, slotsFor(context, pool));
  const width = features.features.length;
  if (width === 0) throw nothingToLearnFrom(dataset, features.leftOut);
  const columns = new Float32Array(pool.rows * width);
  featureFiller(features, pool)(0, pool.rows, columns, pool.rows);
  const drawn = drawnFeatures(features);
  const grow = treeGrower({ rows: pool.rows, columns, features: drawn }, psi, featuresOf(drawn.length));
  const trees: GrownTree[] = [];
  for (let tree = 0; tree < count; tree++) {
    if (tree % TREES_BETWEEN_PAUSES === 0) await turn(tree / count);
    trees.push(grow(random.fork(`tree/${tree}`)));
  }
  await turn(1);
  return { forest: { features, trees: joinTrees(trees, width), psi }, pool };
}

function refuseTooLarge(trees: number, psi: number): void {
  if (trees * psi <= MOST_SAMPLED) return;
  throw new ConfigurationError(`${trees} trees of ${psi} rows each would fill the memory`, {
    hint: 'lower n_estimators or max_samples: beyond some hundred rows a tree gains little',
  });
}

function drawPool(dataset: Dataset, most: number, random: Random): Dataset {
  if (dataset.rows <= most) return dataset;
  const rows = random.shuffle(Int32Array.from({ length: dataset.rows }, (_, row) => row));
  return selectRows(dataset, rows.subarray(0, most).sort());
}

/** ConfigurationError where slots are asked for and no row has a moment. */
function slotsFor(asked: ForestRequest['context'], { timestamp, name }: Dataset): SlotRule | null {
  const hasMoments = timestamp?.values.some(time => !Number.isNaN(time)) ?? false;
  if (asked !== 'none' && asked !== 'auto' && !hasMoments) {
    const message = `the hyperparameter context is "${asked}", but no row of ${showJson(name)} has a moment`;
    throw new ConfigurationError(message, {
      hint: 'name the column of moments as "timestamp" of the source, or leave context out',
    });
  }
  if (timestamp === null || asked === 'none') return null;
  const scheme = asked === 'auto' ? usualScheme(timestamp) : asked;
  return scheme && { scheme, moments: timestamp.name };
}
