/**
 * Everything that a flag or the configuration can name. A new leaf is one new file and one line here. Each list is marked as
 * pure, so that a bundle that needs one of them leaves the others out.
 */
import { catalog } from './base/catalog.ts';
import type { DataSource } from './data/data-source.ts';
import type { Derivation } from './data/derivation.ts';
import { eventWindows } from './data/derivations/event_windows.ts';
import { series } from './data/derivations/series.ts';
import { csv } from './data/sources/csv.ts';
import { jsonl } from './data/sources/jsonl.ts';
import { synthetic } from './data/sources/synthetic.ts';
import type { ModelType } from './models/model-type.ts';
import { anomaly } from './models/types/anomaly.ts';
import { command } from './models/types/command.ts';
import { correlation } from './models/types/correlation.ts';
import { heuristic } from './models/types/heuristic.ts';
import { isolationForest } from './models/types/isolation_forest.ts';
import { logistic } from './models/types/logistic.ts';
import { simpleTransformer } from './models/types/simple_transformer.ts';

export const modelTypes = /* @__PURE__ */ catalog<ModelType>('model type', [
  heuristic,
  logistic,
  simpleTransformer,
  anomaly,
  correlation,
  isolationForest,
  command,
]);

export const derivations = /* @__PURE__ */ catalog<Derivation>('derivation', [eventWindows, series]);

export const dataSources = /* @__PURE__ */ catalog<DataSource>('data source', [csv, jsonl, synthetic]);
