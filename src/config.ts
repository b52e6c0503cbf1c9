/** training-schedule.json, read whole before any work: `Config` for the code, every mistake with its place for the user. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { AlertPolicy } from './alerts/decide.ts';
import { ConfigurationError, type Place } from './base/errors.ts';
import { sha256 } from './base/files.ts';
import type { JsonObject } from './base/json.ts';
import { decodeJsonText, type Fault, type JsonDocument, JsonSyntaxError, parseJsonText } from './base/json-text.ts';
import { OWN_REPOSITORY } from './base/own-repository.ts';
import { VERSION } from './base/version.ts';
import { type KnownNames, referenceFaults } from './config/references.ts';
import {
  type Schedule,
  type ScheduledModel,
  type ScheduledSearch,
  type ScheduledSource,
  sourceOf,
} from './config/schedule.ts';
import { shapeSchedule } from './config/shape.ts';
import type { SourceOptions } from './data/data-source.ts';
import type { DerivationOptions } from './data/derivation.ts';
import type { Margins } from './evaluation/comparison.ts';
import type { Thresholds } from './evaluation/gate.ts';
import type { EnsembleMethod } from './models/ensemble.ts';

export type { KnownNames };

export interface Config {
  /** As the user gave it; null for the built-in defaults. */
  readonly path: string | null;
  /** SHA-256 (hex) of the file's bytes, or of the built-in defaults as JSON. */
  readonly digest: string;
  /** Five cron fields, UTC. */
  readonly defaultSchedule: string;
  readonly retention: { readonly candidatesDays: number; readonly productionDays: number };
  readonly thresholds: Thresholds;
  /** PSI. */
  readonly driftAlertThreshold: number;
  readonly datasets: { readonly refreshIntervalDays: number; readonly minimumSamples: number };
  readonly gate: {
    readonly rule: 'point' | 'interval';
    /** Test rows below which the interval decides, whatever the rule. */
    readonly smallSample: number;
    readonly margins: Margins;
  };
  /** Empty: every built-in type on its synthetic data. */
  readonly models: readonly ModelConfig[];
  readonly ensembles: readonly EnsembleConfig[];
  /** For a model that the configuration does not list. */
  readonly modelDefaults: Omit<ModelConfig, 'name' | 'type' | 'dataset'>;
  /** For a search that is asked for and not described. */
  readonly searchDefaults: SearchConfig;
  /** By name; without a prototype. */
  readonly sources: Readonly<Record<string, SourceConfig>>;
  /** For a source that the configuration does not list. */
  readonly sourceDefaults: Omit<SourceConfig, 'name' | 'source' | 'location'>;
  readonly alerts: AlertPolicy & {
    /** What every issue gets besides the labels of its cause. */
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
    readonly escalationLabel: string;
  };
}

export interface ModelConfig {
  readonly name: string;
  readonly type: string;
  /** A key of `sources`, or `synthetic`. */
  readonly dataset: string;
  readonly hyperparameters: JsonObject;
  /** Those of the whole configuration, with the model's own in their place. */
  readonly thresholds: Thresholds;
  /** Probability from which a row counts as positive, or how it is found; null: as the model type does. */
  readonly threshold: number | 'best_f1' | null;
  /** `auto`, `none`, or the name of a calibration method. */
  readonly calibration: string;
  readonly split: SplitConfig;
  /** null: the hyperparameters are taken as they are. */
  readonly search: SearchConfig | null;
  /** null: the run's. */
  readonly seed: number | null;
  /** Labels of the runner that trains it where training fans out; null: the workflow's. */
  readonly runsOn: string | readonly string[] | null;
}

export type SearchConfig = ScheduledSearch;

export interface EnsembleConfig {
  readonly name: string;
  /** Names of models of one dataset, split and seed. */
  readonly members: readonly string[];
  readonly method: EnsembleMethod;
  /** Those of the whole configuration, with its own in their place. */
  readonly thresholds: Thresholds;
  readonly threshold: number | 'best_f1' | null;
}

export interface SplitConfig {
  /** null: as the rows suggest, by group, time or class. */
  readonly by: 'stratified' | 'time' | 'group' | 'random' | null;
  /** Share of all rows. */
  readonly testShare: number;
  /** Share of what the test rows leave. */
  readonly calibrationShare: number;
  /** null: the model's. */
  readonly seed: number | null;
}

/** `location` is as the user wrote it: a path is still to be resolved against the working directory. */
export interface SourceConfig extends Omit<SourceOptions, 'displayLocation' | 'samples'> {
  /** Name of a data source. */
  readonly source: string;
  readonly samples: number | null;
}

const SCHEMA_ADDRESS = `https://raw.githubusercontent.com/${OWN_REPOSITORY}/v${VERSION}/config/training-schedule.schema.json`;
const EDITOR_HINT = `${SCHEMA_ADDRESS} describes every key; an editor that is given it as "$schema" says so while you type`;
const LARGEST_BYTES = 1 << 20;
const MOST_FAULTS_TOLD = 50;

/**
 * ConfigurationError that lists every mistake, one a line, as `shown:line:column: what is wrong`; `shown` is the path as
 * the user gave it.
 */
export async function loadConfig(path: string, known: KnownNames, shown = path): Promise<Config> {
  return parseConfig(readBytes(path, shown), known, shown);
}

/** What counts where no file says otherwise. */
export function defaultConfig(): Config {
  const { schedule } = shapeSchedule(parseJsonText('{}'));
  return configOf(schedule, null, sha256(JSON.stringify(schedule)));
}

/** Throws nothing but a ConfigurationError, whatever the bytes. */
export function parseConfig(bytes: Uint8Array, known: KnownNames, shown: string): Config {
  const document = readDocument(bytes, shown);
  const { schedule, faults } = shapeSchedule(document);
  const all = [...document.faults, ...faults, ...referenceFaults(schedule, document, known, faults)];
  // An editor knows the schema, not what types and generators say of their settings.
  refuse(all, faults.length > 0 ? EDITOR_HINT : undefined, shown);
  return configOf(schedule, shown, sha256(bytes));
}

function readDocument(bytes: Uint8Array, shown: string): JsonDocument {
  try {
    return parseJsonText(decodeJsonText(bytes));
  } catch (cause) {
    if (!(cause instanceof JsonSyntaxError)) throw cause;
    const hint = 'the configuration is JSON in UTF-8; comments and trailing commas are fine';
    throw new ConfigurationError(locate(cause, shown), { hint, cause, places: [placeOf(cause, shown)] });
  }
}

/** Reads one byte more than is allowed and stops: neither a huge file nor an endless pipe is taken in. */
function readBytes(path: string, shown: string): Uint8Array {
  const buffer = Buffer.alloc(LARGEST_BYTES + 1);
  let length = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = -1; read !== 0; length += read)
        read = readSync(file, buffer, length, buffer.length - length, null);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw unreadable(cause, shown);
  }
  if (length <= LARGEST_BYTES) return buffer.subarray(0, length);
  throw new ConfigurationError(`${shown} is larger than 1 MiB`, { hint: 'give the configuration file with --config' });
}

function unreadable(cause: unknown, shown: string): ConfigurationError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const hint = 'give an existing file with --config, or leave it out to run with the built-in defaults';
  if (code === 'ENOENT') return new ConfigurationError(`${shown} does not exist`, { hint, cause });
  if (code === 'EISDIR') return new ConfigurationError(`${shown} is a folder, expected a file`, { hint, cause });
  return new ConfigurationError(`${shown} cannot be read: ${message}`, { hint, cause });
}

function refuse(faults: readonly Fault[], hint: string | undefined, shown: string): void {
  if (faults.length === 0) return;
  const inOrder = faults.toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  const told = inOrder.slice(0, MOST_FAULTS_TOLD).map(fault => locate(fault, shown));
  if (faults.length > told.length) told.push(`… and ${faults.length - told.length} more`);
  throw new ConfigurationError(told.join('\n'), {
    hint,
    places: inOrder.map(fault => placeOf(fault, shown)),
  });
}

function placeOf({ position, message }: Fault, shown: string): Place {
  return { file: shown, line: position.line, column: position.column, message };
}

function locate({ position, message }: Fault, shown: string): string {
  return `${shown}:${position.line}:${position.column}: ${message}`;
}

/** A model and a source that say nothing, so that their defaults can be told. */
const BARE =
  '{"models": [{"name": "bare", "type": "bare"}, {"name": "found", "type": "bare", "search": {}}], "sources": {"bare": {"location": "bare"}}}';

function configOf(schedule: Schedule, path: string | null, digest: string): Config {
  const { drift_alert_threshold, ...thresholds } = schedule.performance_thresholds;
  const { model_retention, datasets, promotion, sources, alerts } = schedule;
  const bare = shapeSchedule(parseJsonText(BARE)).schedule;
  return {
    path,
    digest,
    defaultSchedule: schedule.default_schedule,
    retention: {
      candidatesDays: daysOf(model_retention.candidates),
      productionDays: daysOf(model_retention.production),
    },
    thresholds,
    driftAlertThreshold: drift_alert_threshold,
    datasets: { refreshIntervalDays: datasets.refresh_interval_days, minimumSamples: datasets.minimum_samples },
    gate: { rule: promotion.rule, smallSample: promotion.small_sample, margins: marginsOf(promotion.margins) },
    models: schedule.models.map(model => ({
      ...{ name: model.name!, type: model.type!, dataset: model.dataset },
      ...modelSettings(model, thresholds),
    })),
    ensembles: schedule.ensembles.map(({ name, members, method, thresholds: own, decision_threshold: threshold }) => {
      return { name: name!, members: members!, method, thresholds: { ...thresholds, ...own }, threshold };
    }),
    modelDefaults: modelSettings(bare.models[0]!, thresholds),
    searchDefaults: bare.models[1]!.search!,
    sources: withoutPrototype(
      Object.entries(sources).map(([name, source]) => {
        return [name, { name, source: sourceOf(source)!, location: source.location!, ...sourceSettings(source) }];
      }),
    ),
    sourceDefaults: sourceSettings(bare.sources['bare']!),
    alerts: {
      ...{ labels: alerts.labels, assignees: alerts.assignees, escalationLabel: alerts.escalation_label },
      ...{ escalateAfter: alerts.escalate_after, healthyRuns: alerts.healthy_runs, groupBy: alerts.group_by },
    },
  };
}

function modelSettings(model: ScheduledModel, thresholds: Thresholds): Config['modelDefaults'] {
  const { split } = model;
  return {
    hyperparameters: model.hyperparameters,
    thresholds: { ...thresholds, ...model.thresholds },
    threshold: model.decision_threshold,
    calibration: model.calibration,
    split: {
      by: split.by,
      testShare: split.test_share,
      calibrationShare: split.calibration_share,
      seed: split.seed,
    },
    search: model.search,
    seed: model.seed,
    runsOn: model.runs_on,
  };
}

function sourceSettings(source: ScheduledSource): Config['sourceDefaults'] {
  const { label, positive, timestamp, group, ignore, delimiter, encoding, missing, samples, noise, generator } = source;
  const derive = source.derive as readonly DerivationOptions[];
  const kinds = withoutPrototype(Object.entries(source.columns));
  return {
    ...{ label, positive, timestamp, group, ignore, kinds, delimiter, encoding, missing, samples, noise },
    ...{ generator, derive },
  };
}

/** So that a name such as `constructor` finds nothing unless the file has it. */
function withoutPrototype<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}

function marginsOf(margins: Schedule['promotion']['margins']): Margins {
  return Object.fromEntries(Object.entries(margins).filter(([, margin]) => margin !== null));
}

const DAYS_OF_UNIT: Readonly<Record<string, number>> = { d: 1, w: 7, mo: 30 };

function daysOf(duration: string): number {
  const [, count, unit] = /^(\d+)(d|w|mo)$/.exec(duration)!;
  return Number(count) * DAYS_OF_UNIT[unit!]!;
}
