/** Holds every model type that is listed to what all of them promise. */
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelTypes } from '../catalogs.ts';
import { childPrograms } from '../platform/child-programs.ts';
import { describeModelType } from '../testing/conformance/model-type.ts';
import { recordingLogger } from '../testing/fake-context.ts';
import { rowsFor } from '../testing/generated-rows.ts';
import { command } from './types/command.ts';
import { isolationForest } from './types/isolation_forest.ts';
import { logistic } from './types/logistic.ts';
import { simpleTransformer } from './types/simple_transformer.ts';

for (const type of modelTypes.all) {
  if (type.required === undefined) describeModelType(type, { data: rowsFor(type) });
}
describeModelType(logistic, { data: rowsFor(logistic), hyperparameters: { epochs: 3, patience: 2 } });
describeModelType(simpleTransformer, {
  data: rowsFor(simpleTransformer),
  hyperparameters: { backend: 'wasm', epochs: 2, learning_rate: 0.01, width: 16, feed_forward: 16 },
});
describeModelType(isolationForest, {
  data: rowsFor(isolationForest),
  hyperparameters: { n_estimators: 30, max_samples: 0.5, max_features: 3, contamination: 0.05, context: 'hour' },
});

/** A program of the user's that trains and scores; the type itself learns nothing. */
const trainer = ['node', fileURLToPath(new URL('../testing/own-trainer.mjs', import.meta.url))];
const environment = { PATH: `${dirname(process.execPath)}:${process.env['PATH']}` };
const programs = childPrograms({
  ...{ environment, workingDirectory: process.cwd(), temporaryFolder: tmpdir(), log: recordingLogger() },
});
const hyperparameters = { run: trainer, predict: trainer };
const owned = command.withPrograms!(programs, hyperparameters);
describeModelType(owned, { data: rowsFor(owned), hyperparameters, anyObject: ['parameters'] });
