/** For tests: rows that a model type can learn from, as its own generator makes them. */
import { seededRandom } from '../base/random.ts';
import { isLabeled } from '../data/data-source.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { synthetic } from '../data/sources/synthetic.ts';
import type { ModelType } from '../models/model-type.ts';

/** Share of flipped labels; where positives are rare, a tenth would turn most of them into ordinary rows. */
const NOISE: Readonly<Record<string, number>> = { metrics: 0.02 };

export function rowsFor(type: Pick<ModelType, 'synthetic'>) {
  return async (samples: number, seed: number): Promise<LabeledDataset> => {
    const location = type.synthetic;
    const dataset = await synthetic.load(
      {
        ...{ name: location, location, displayLocation: location, label: null, positive: null, timestamp: null },
        ...{ group: null, ignore: [], kinds: {}, delimiter: null, encoding: null, missing: [], samples },
        ...{ noise: NOISE[location] ?? 0.1, derive: [] },
      },
      { random: seededRandom(seed), signal: new AbortController().signal, progress: () => {} },
    );
    if (!isLabeled(dataset)) throw new Error(`${location} has no labels`);
    return dataset;
  };
}
