/** Holds every model type that is listed to what all of them promise. */
import { seededRandom } from '../base/random.ts';
import { modelTypes } from '../catalogs.ts';
import { isLabeled } from '../data/data-source.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { synthetic } from '../data/sources/synthetic.ts';
import { describeModelType } from '../testing/conformance/model-type.ts';
import type { ModelType } from './model-type.ts';
import { isolationForest } from './types/isolation_forest.ts';
import { logistic } from './types/logistic.ts';
import { simpleTransformer } from './types/simple_transformer.ts';

/** Share of flipped labels; where positives are rare, a tenth would turn most of them into ordinary rows. */
const NOISE: Readonly<Record<string, number>> = { metrics: 0.02 };

/** What the type's own generator makes, with some labels flipped. */
function madeFor(type: ModelType) {
  return async (samples: number, seed: number): Promise<LabeledDataset> => {
    const location = type.synthetic;
    const dataset = await synthetic.load(
      {
        ...{ name: location, location, displayLocation: location, label: null, positive: null, timestamp: null },
        ...{
          group: null,
          ignore: [],
          kinds: {},
          delimiter: null,
          encoding: null,
          missing: [],
          samples,
          noise: NOISE[location] ?? 0.1,
          derive: [],
        },
      },
      { random: seededRandom(seed), signal: new AbortController().signal, progress: () => {} },
    );
    if (!isLabeled(dataset)) throw new Error(`${location} has no labels`);
    return dataset;
  };
}

for (const type of modelTypes.all) describeModelType(type, { data: madeFor(type) });
describeModelType(logistic, { data: madeFor(logistic), hyperparameters: { epochs: 3, patience: 2 } });
describeModelType(simpleTransformer, {
  data: madeFor(simpleTransformer),
  hyperparameters: { backend: 'wasm', epochs: 2, learning_rate: 0.01, width: 16, feed_forward: 16 },
});
describeModelType(isolationForest, {
  data: madeFor(isolationForest),
  hyperparameters: { n_estimators: 30, max_samples: 0.5, max_features: 3, contamination: 0.05, context: 'hour' },
});
