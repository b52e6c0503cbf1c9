/** A model that another job trained takes the place of training: it is believed as far as it can be checked here. */
import { canonicalJson } from '../base/canonical-json.ts';
import { asError } from '../base/error-data.ts';
import { CancelledError, DataError, PlatformError } from '../base/errors.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import { modelTypes } from '../catalogs.ts';
import type { Config } from '../config.ts';
import { type Predictor, predict } from '../evaluation/predictor.ts';
import type { ChosenThreshold } from '../evaluation/threshold.ts';
import { lies } from '../models/search-space.ts';
import type { Context } from '../platform/context.ts';
import { readPredictor } from '../registry/model-files.ts';
import type { PackageFiles } from '../registry/package.ts';
import type { Registry } from '../registry/registry.ts';
import { bestTrial, isReportOf, type SearchReport, searchSummary } from '../search/search-report.ts';
import { type HandedOver, HandOverError, readHandedOver, readModelFiles } from './handed-over.ts';
import type { LoadedJob } from './job-identity.ts';
import type { Record } from './run-story.ts';
import { evaluateModel, splitRows, type Trained } from './train-model.ts';
import { typeHere } from './type-here.ts';
import { type Unchanged, unchangedModel } from './unchanged-model.ts';

interface Receiving {
  readonly registry: Registry;
  readonly config: Config;
  readonly now: Date;
  readonly record: Record;
  readonly context: Pick<Context, 'programs'>;
}

/** What two machines may differ by in a metric: the last digits of the scores, never a decision. */
const ROUNDING = 1e-6;

/**
 * The folder holds what `writeHandedOver` wrote for this job, on the same data, with the same configuration and code; the
 * test rows are scored again, and must give the metrics that were handed over. DataError when nothing is there,
 * HandOverError when it does not fit.
 */
export function receiveModel(
  folder: string,
  job: LoadedJob,
  { registry, config, now, record, context }: Receiving,
): Trained | Unchanged {
  const { name } = job.config;
  const handed = readHandedOver(folder, name);
  distrusting(name, () => requireSameJob(handed, job, config));
  const kept = unchangedModel(registry, job, config, now);
  if (handed.trained === null) return kept ?? refuseStale(handed, job);
  if (kept !== null && isKeptOf(kept.card.provenance.run, handed.run)) return { ...kept, isOfThisRun: true };
  const files = readModelFiles(folder, handed);
  const predictor = distrusting(name, () => restore(files, job, context));
  const { training_seconds: seconds, decision_threshold: chosen } = handed.trained;
  requireSameThreshold(chosen, predictor, job);
  const { hyperparameters, search } = distrusting(name, () => requireFound(handed.trained!, job));
  const split = splitRows(job, record);
  const digests = Object.fromEntries(Object.entries(handed.files).map(([file, { sha256 }]) => [file, sha256]));
  const { run, job_sha256 } = handed;
  if (search !== null) record('search.finished', { model: name, ...searchSummary(search) });
  record('model.received', { model: name, run, job_sha256, training_seconds: seconds, files: digests });
  const made = { predictor, chosen, hyperparameters, search, trainingSeconds: seconds };
  const trained = distrusting(name, () => {
    // On those rows an ensemble asks it, where nothing it throws is about it alone.
    predict(predictor, split.calibration);
    return evaluateModel(job, split, made, record);
  });
  requireSameMetrics(handed.trained.metrics, trained);
  return trained;
}

function requireSameJob(handed: HandedOver, { config: { name }, identity }: LoadedJob, config: Config): void {
  const refuse = (problem: string): never => {
    throw new HandOverError(`the ${name} that was handed over ${problem}`, {
      hint: 'train it in this run: the same commit, data and code, and the same options in both jobs',
    });
  };
  const other = firstDifference(identity.json, handed.job, '');
  if (other !== undefined) {
    const { path, expected, found } = other;
    refuse(`is of another job: ${plainLine(path, 100)} is ${showJson(found)}, here ${showJson(expected)}`);
  }
  if (handed.job_sha256 !== identity.sha256 || handed.model !== name) refuse('does not fit its own description');
  const [there, here] = [handed.config_sha256, config.digest];
  if (there !== here)
    refuse(`was trained with another configuration: SHA-256 ${showJson(there)}, here ${showJson(here)}`);
}

/** What a search found must be something that it was to try; without one, the hyperparameters are those of the job. */
function requireFound(
  { hyperparameters, search }: NonNullable<HandedOver['trained']>,
  { config: { name }, type, search: settings, hyperparameters: usual }: LoadedJob,
): { readonly hyperparameters: JsonObject; readonly search: SearchReport | null } {
  const refuse = (problem: string): never => {
    throw new HandOverError(`the ${name} that was handed over ${problem}`);
  };
  if ((search === null) !== (settings === null)) refuse('does not tell of the search that was asked for');
  if (settings !== null && !isReportOf(search as unknown as Json, settings)) refuse('tells of another search');
  const found = search === null ? {} : bestTrial(search).hyperparameters;
  const isFound =
    settings === null || Object.entries(settings.space).every(([key, dimension]) => lies(found[key], dimension));
  const expected = { ...usual, ...found };
  if (!isFound || type.check(expected).length > 0) refuse('has hyperparameters that the search was not to try');
  if (canonicalJson(expected) !== canonicalJson(hyperparameters)) refuse('has other hyperparameters than were found');
  return { hyperparameters, search };
}

interface Difference {
  readonly path: string;
  readonly expected: Json;
  readonly found: Json;
}

function firstDifference(expected: Json, found: Json | undefined, path: string): Difference | undefined {
  if (isObject(expected) && isObject(found)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const below = path === '' ? key : `${path}.${key}`;
      const difference = firstDifference(own(expected, key) ?? null, own(found, key), below);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }
  return found !== undefined && canonicalJson(expected) === canonicalJson(found)
    ? undefined
    : { path, expected, found: found ?? null };
}

function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The registry has moved on since the other job looked. */
function refuseStale({ unchanged }: HandedOver, { config }: LoadedJob): never {
  throw new DataError(
    `${config.name} was not trained, since ${unchanged} was its latest version; the registry has moved on`,
    { hint: 'run the whole training again' },
  );
}

/**
 * Whether an attempt of the same run has kept what was handed over: where a job runs again, others hand over what they did
 * before. One that was trained in a later attempt was to be trained once more.
 */
function isKeptOf(kept: string, handed: string): boolean {
  const [keeper, trainer] = [kept, handed].map(run => /^(\d+)\.(\d+)$/.exec(run));
  if (keeper == null || trainer == null) return false;
  return keeper[1] === trainer[1] && Number(trainer[2]) <= Number(keeper[2]);
}

/** Files of any shape may come: whatever trips over them is their fault, an out-of-bounds trap of a kernel too. */
function distrusting<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const isNotItsFault = [HandOverError, DataError, PlatformError, CancelledError].some(kind => cause instanceof kind);
    if (isNotItsFault) throw cause;
    const { message } = asError(cause);
    throw new HandOverError(`the ${name} that was handed over is no model: ${plainLine(message)}`, { cause });
  }
}

function restore(files: PackageFiles, job: LoadedJob, context: Pick<Context, 'programs'>): Predictor {
  const { config, type, hyperparameters } = job;
  const { name, threshold } = config;
  const typeOf = (other: string) => typeHere(modelTypes.get(other), name, hyperparameters, context);
  const predictor = readPredictor(files, typeOf);
  // One that training has found is judged by the metrics it gives.
  const isAsked = typeof threshold !== 'number' || predictor.threshold === threshold;
  if (predictor.model.type === type.name && isAsked) return predictor;
  const found = `a ${predictor.model.type} model with the threshold ${predictor.threshold}`;
  const expected = typeof threshold === 'number' ? `${type.name} and ${threshold}` : type.name;
  throw new HandOverError(`the ${name} that was handed over is ${found}, expected ${expected}`);
}

/** How it was found is told, and only what can be is believed. */
function requireSameThreshold(chosen: ChosenThreshold, { threshold }: Predictor, { config }: LoadedJob): void {
  const isConfigured = typeof config.threshold === 'number';
  if (chosen.threshold === threshold && (chosen.chosen_by === 'configuration') === isConfigured) return;
  throw new HandOverError(`the ${config.name} that was handed over does not say how its threshold was found`);
}

function requireSameMetrics(told: NonNullable<HandedOver['trained']>['metrics'], { job, metrics }: Trained): void {
  const { name } = job.config;
  if (told.n !== metrics.n) {
    throw new HandOverError(
      `${name} was judged on ${showJson(told.n)} test rows where it was trained, here on ${metrics.n}`,
    );
  }
  for (const [metric, here] of Object.entries(metrics.values)) {
    const there = told.values[metric];
    const same = here === null || typeof there !== 'number' ? here === there : Math.abs(here - there) <= ROUNDING;
    if (same) continue;
    throw new HandOverError(
      `${name} shows another ${metric} than where it was trained: ${here} here, ${showJson(there ?? null)} there`,
      { hint: 'the model or the metrics were changed on the way: train again' },
    );
  }
}
