/** All that decides what a job makes, said as data: two jobs with one identity make the same model and the same verdict. */
import { canonicalJson } from '../base/canonical-json.ts';
import { sha256 } from '../base/files.ts';
import type { JsonObject } from '../base/json.ts';
import { TRAINING_CODE, VERSION } from '../base/version.ts';
import type { Config } from '../config.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import type { Job } from './train-plan.ts';

export interface Identity {
  readonly json: JsonObject;
  /** Of the canonical JSON, in hex. */
  readonly sha256: string;
  /** false: code of the user's decides too, and which is not known, so that another run may make another model. */
  readonly isWhole: boolean;
}

/** A job with its data. */
export interface LoadedJob extends Job {
  readonly dataset: LabeledDataset;
  readonly identity: Identity;
  /** What is to be said of its rows, whatever becomes of the model: one line each. */
  readonly notices: readonly string[];
}

/** Where the data lay does not matter, but how they were read. What is compared with in production is not part of it. */
export function identify(
  job: Job,
  dataset: LabeledDataset,
  config: Config,
  workingDirectory: string,
): Omit<LoadedJob, 'notices'> {
  const { config: model, type, hyperparameters, seed, source } = job;
  const own = type.code?.(hyperparameters, workingDirectory);
  const { location: _, displayLocation: __, ...reading } = source.options;
  const json: JsonObject = {
    ...{ model: model.name, type: type.name, hyperparameters, seed },
    split: { ...model.split },
    decision_threshold: model.threshold,
    gate: { ...config.gate, margins: { ...config.gate.margins }, thresholds: { ...model.thresholds } },
    data: {
      ...{ source: source.kind, sha256: dataset.origin.digest, sample: source.sample, seed: source.seed },
      reading: { ...reading, kinds: { ...reading.kinds } },
    },
    code: { version: VERSION, sha256: TRAINING_CODE, ...(own === undefined ? {} : { own }) },
  };
  return { ...job, dataset, identity: { json, sha256: sha256(canonicalJson(json)), isWhole: own !== null } };
}
