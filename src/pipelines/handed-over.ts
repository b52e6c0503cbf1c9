/**
 * What one job leaves for another: a folder with the trained model as files, and `trained.json`, which says what it is and
 * how it came about. Never a row of data.
 */
import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, IntegrityError, PlatformError } from '../base/errors.ts';
import { sha256, writeFileAtomic } from '../base/files.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Config } from '../config.ts';
import { type ChosenThreshold, THRESHOLD_REASONS } from '../evaluation/threshold.ts';
import type { Provenance } from '../platform/context.ts';
import { errorCode } from '../registry/disk.ts';
import { predictorFiles } from '../registry/model-files.ts';
import { isPackageFileName, isVersion } from '../registry/names.ts';
import { digestProblem, digestsOf } from '../registry/package.ts';
import type { FileDigest } from '../registry/registry-index.ts';
import type { SearchReport } from '../search/search-report.ts';
import type { Trained } from './train-model.ts';
import type { Unchanged } from './unchanged-model.ts';

/** Keys as in the file. */
export interface HandedOver {
  readonly schema_version: 1;
  readonly model: string;
  /** All that decided what was trained, and the digest of it. */
  readonly job: JsonObject;
  readonly job_sha256: string;
  readonly config_sha256: string;
  readonly run: string;
  readonly commit: string | null;
  /** The version that the registry holds, where training would have made it again; then there are no files. */
  readonly unchanged: string | null;
  /** null: unchanged. */
  readonly trained: {
    readonly split: JsonObject;
    readonly metrics: { readonly n: number; readonly values: Readonly<Record<string, number | null>> };
    readonly training_seconds: number;
    /** The threshold of the model, and how it was found. */
    readonly decision_threshold: ChosenThreshold;
    /** Those that were searched for, if they were. */
    readonly hyperparameters: JsonObject;
    /** null: there was no search. */
    readonly search: SearchReport | null;
  } | null;
  readonly files: Readonly<Record<string, FileDigest>>;
}

/** Nothing of that model is believed; the other models go on. */
export class HandOverError extends IntegrityError {}

const TRAINED_FILE = 'trained.json';
/** A search has many trials. */
const LARGEST_BYTES = 1 << 23;

/** Replaces what an earlier run left there, and touches no other file. `trained.json` comes last: with it all is there. */
export function writeHandedOver(
  folder: string,
  made: Trained | Unchanged,
  config: Config,
  { run, commit }: Provenance,
): HandedOver {
  const { job } = made;
  const files = 'kept' in made ? new Map<string, Uint8Array>() : predictorFiles(made.predictor);
  const handed: HandedOver = {
    ...{ schema_version: 1, model: job.config.name, job: job.identity.json, job_sha256: job.identity.sha256 },
    ...{ config_sha256: config.digest, run, commit },
    unchanged: 'kept' in made ? made.kept.version : null,
    trained: 'kept' in made ? null : trainedJson(made),
    files: digestsOf(files),
  };
  onDisk(folder, () => {
    rmSync(join(folder, TRAINED_FILE), { force: true });
    for (const [name, bytes] of files) writeFileAtomic(join(folder, name), bytes);
    writeFileAtomic(join(folder, TRAINED_FILE), `${JSON.stringify(handed, null, 2)}\n`);
  });
  return handed;
}

/** Of a folder that `writeHandedOver` wrote. */
export function handedOverFiles(folder: string, { files }: HandedOver): string[] {
  return [...Object.keys(files), TRAINED_FILE].map(name => join(folder, name));
}

function trainedJson(made: Trained): HandedOver['trained'] {
  const { split, metrics, trainingSeconds, chosen, hyperparameters, search } = made;
  const { n, values } = metrics;
  return {
    ...{ split: { ...split.facts }, metrics: { n, values }, training_seconds: trainingSeconds },
    ...{ decision_threshold: chosen, hyperparameters, search },
  };
}

/** DataError when nothing is there; HandOverError when it is not what `writeHandedOver` writes. */
export function readHandedOver(folder: string, model: string): HandedOver {
  const bytes = readPlainFile(join(folder, TRAINED_FILE), LARGEST_BYTES);
  if (bytes === undefined) {
    throw new DataError(`no trained ${model} was handed over: its job failed, or did not run`, {
      hint: 'look at the job that was to train it; when it runs again, this one can run again too',
    });
  }
  let found: Json;
  try {
    found = JSON.parse(bytes.toString()) as Json;
  } catch (cause) {
    throw new HandOverError(`${TRAINED_FILE} of ${model} is not JSON`, { cause });
  }
  const problem = shapeProblem(found);
  if (problem === undefined) return found as unknown as HandedOver;
  throw new HandOverError(`${TRAINED_FILE} of ${model} ${problem}`, {
    hint: 'it was written by another version of mlops-actions, or changed after it was written: train again',
  });
}

/** The model's files, each with the digest that `trained.json` names. */
export function readModelFiles(folder: string, { model, files }: HandedOver): Map<string, Uint8Array> {
  return new Map(
    Object.entries(files).map(([name, expected]) => {
      const bytes = readPlainFile(join(folder, name), expected.bytes);
      if (bytes === undefined) throw new HandOverError(`${name} of ${model} is missing, no plain file, or too long`);
      const problem = digestProblem({ sha256: sha256(bytes), bytes: bytes.byteLength }, expected);
      if (problem !== undefined) throw new HandOverError(`${name} of ${model} ${problem}`);
      return [name, bytes] as const;
    }),
  );
}

/** undefined for what is not there, not a plain file, or longer. */
function readPlainFile(path: string, mostBytes: number): Buffer | undefined {
  return onDisk(path, () => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= mostBytes ? readFileSync(path) : undefined;
  });
}

function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    const hint = 'hand over in a folder that both jobs can use';
    throw new PlatformError(`cannot hand over in ${path}: ${(cause as Error).message}`, { hint, cause });
  }
}

/** What the log and messages will quote is held to its form; what is compared with our own is not. */
function shapeProblem(found: Json): string | undefined {
  if (!isObject(found)) return 'is not an object';
  if (found['schema_version'] !== 1) return 'is not of schema version 1';
  const { model, job, job_sha256, config_sha256, run, unchanged, trained, files } = found;
  const texts = [model, job_sha256, config_sha256].every(text => typeof text === 'string');
  if (!texts || !isObject(job)) return 'does not name model, job and configuration';
  if (typeof run !== 'string' || !/^[\w.-]{1,100}$/.test(run)) return 'does not name its run';
  if (trained === null) return isKeptVersion(unchanged) ? undefined : 'is of a model neither trained nor unchanged';
  if (unchanged !== null || !isTrained(trained)) return 'is of a model whose training it does not describe';
  const digests = isObject(files) ? Object.entries(files) : [];
  const sound = digests.every(([name, file]) => isPackageFileName(name) && isDigest(file));
  return sound && digests.length > 0 ? undefined : 'names no files, or names them wrongly';
}

function isKeptVersion(unchanged: Json | undefined): boolean {
  return typeof unchanged === 'string' && isVersion(unchanged);
}

function isTrained(trained: Json | undefined): boolean {
  if (!isObject(trained)) return false;
  const { split, metrics, training_seconds: seconds, decision_threshold: chosen, hyperparameters, search } = trained;
  return (
    [split, metrics, hyperparameters].every(isObject) &&
    isObject((metrics as JsonObject)['values']) &&
    typeof seconds === 'number' &&
    seconds >= 0 &&
    isChosen(chosen) &&
    (search === null || isObject(search))
  );
}

function isChosen(chosen: Json | undefined): boolean {
  if (!isObject(chosen)) return false;
  const { threshold, chosen_by: by, f1 } = chosen;
  const isKnown = (THRESHOLD_REASONS as readonly Json[]).includes(by!);
  return typeof threshold === 'number' && isKnown && (f1 === null || typeof f1 === 'number');
}

function isDigest(file: Json): boolean {
  return isObject(file) && typeof file['sha256'] === 'string' && Number.isSafeInteger(file['bytes']);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
