/** All that decides what a job makes, said as data: two jobs with one identity make the same model and the same verdict. */
import { canonicalJson } from '../base/canonical-json.ts';
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { TRAINING_CODE, VERSION } from '../base/version.ts';
import type { Config } from '../config.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { ModelType } from '../models/model-type.ts';
import { isRange } from '../models/search-space.ts';
import type { SearchSettings } from '../search/settings.ts';
import type { Job, PlannedModel } from './job.ts';

export interface Identity {
  readonly json: JsonObject;
  /** Of the canonical JSON, in hex. */
  readonly sha256: string;
  /** false: code of the user's decides too, and which is not known, so that another run may make another model. */
  readonly isWhole: boolean;
}

/** What a model is made as: of a job, or of other models. */
export interface Subject {
  readonly config: Pick<PlannedModel, 'name' | 'thresholds' | 'threshold' | 'split'>;
  readonly type: Pick<ModelType, 'name' | 'description'>;
  readonly seed: number;
  readonly dataset: LabeledDataset;
  readonly identity: Identity;
  /** What is to be said of its rows, whatever becomes of the model: one line each. */
  readonly notices: readonly string[];
}

/** A job with its data. */
export type LoadedJob = Job & Subject;

/** Where the data lay does not matter, but how they were read. What is compared with in production is not part of it. */
export function identify(
  job: Job,
  dataset: LabeledDataset,
  config: Config,
  workingDirectory: string,
): Omit<LoadedJob, 'notices'> {
  const { config: model, type, hyperparameters, seed, source, search } = job;
  const own = type.code?.(hyperparameters, workingDirectory);
  const { location: _, displayLocation: __, known: ___, ...reading } = source.options;
  const json: JsonObject = {
    ...{ model: model.name, type: type.name, hyperparameters, seed, search: search && searchJson(search) },
    split: { ...model.split },
    ...{ decision_threshold: model.threshold, calibration: model.calibration },
    gate: gateJson(config, model.thresholds),
    data: {
      ...{ source: source.kind, sha256: dataset.origin.digest, sample: source.sample, seed: source.seed },
      reading: { ...reading, kinds: { ...reading.kinds } },
    },
    code: { version: VERSION, sha256: TRAINING_CODE, ...(own === undefined ? {} : { own }) },
  };
  return { ...job, dataset, identity: { json, sha256: sha256(canonicalJson(json)), isWhole: own !== null } };
}

export function gateJson({ gate }: Config, thresholds: PlannedModel['thresholds']): JsonObject {
  return { ...gate, margins: { ...gate.margins }, thresholds: { ...thresholds } };
}

function searchJson({ space, ...settings }: SearchSettings): JsonObject {
  const dimensions = Object.entries(space).map(([name, dimension]) => [
    name,
    isRange(dimension) ? { ...dimension } : dimension,
  ]);
  return { ...settings, space: Object.fromEntries(dimensions) as JsonObject };
}

/** Names a stream of chance of this model's own. */
export function streamOf({ config, seed }: Pick<Subject, 'config' | 'seed'>, part: string): string {
  return `${seed}/${config.name}/${part}`;
}
