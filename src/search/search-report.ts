/** What a search has to tell: every trial, in reports and between jobs; a summary of them, in the card and in the audit log. */
import { canonicalJson } from '../base/canonical-json.ts';
import { sha256 } from '../base/files.ts';
import type { Json, JsonObject } from '../base/json.ts';
import type { Found } from './search.ts';
import type { SearchSettings } from './settings.ts';
import { signOf, type Trial, type TrialStatus } from './trial.ts';

/** Keys as in reports. */
export interface SearchReport extends Omit<SearchSettings, 'trials'> {
  readonly trials: readonly Trial[];
  /** Number of the trial whose hyperparameters the model has. */
  readonly best: number;
  /** `space`: all that there is was tried. */
  readonly ended_by: Found['endedBy'];
  readonly seconds: number;
}

/** The short form. */
export interface SearchSummary {
  readonly method: string;
  readonly metric: string;
  readonly direction: string;
  readonly folds: number;
  readonly ended_by: string;
  /** How many there were, and how many of them ended in each way. */
  readonly trials: number;
  readonly statuses: Readonly<Record<TrialStatus, number>>;
  readonly best: { readonly number: number; readonly value: number | null; readonly hyperparameters: JsonObject };
  /** Of all trials without their seconds, as canonical JSON. */
  readonly trials_sha256: string;
}

export function searchReport(
  settings: SearchSettings,
  { trials, best, endedBy }: Found,
  seconds: number,
): SearchReport {
  return { ...settings, trials, best: best.number, ended_by: endedBy, seconds };
}

export function searchSummary(report: SearchReport): SearchSummary {
  const { method, metric, direction, folds, ended_by, trials } = report;
  const { number, value, hyperparameters } = bestTrial(report);
  const count = (status: TrialStatus) => trials.filter(trial => trial.status === status).length;
  return {
    ...{ method, metric, direction, folds, ended_by, trials: trials.length },
    statuses: {
      ...{ complete: count('complete'), pruned: count('pruned'), failed: count('failed'), stopped: count('stopped') },
    },
    best: { number, value, hyperparameters },
    trials_sha256: sha256(canonicalJson(withoutSeconds(report).trials.map(trial => ({ ...trial })))),
  };
}

/** What two runs of the same search have in common. */
export function withoutSeconds({ seconds: _, trials, ...report }: SearchReport) {
  return { ...report, trials: trials.map(({ seconds: __, ...trial }) => trial) };
}

/** Those that came to their end, the best first. */
export function rankedTrials({ trials, direction }: SearchReport): Trial[] {
  const sign = signOf(direction);
  return trials.filter(({ status }) => status === 'complete').toSorted((a, b) => sign * (b.value! - a.value!));
}

export function bestTrial({ trials, best }: SearchReport): Trial {
  const found = trials.find(({ number }) => number === best);
  if (found === undefined) throw new TypeError(`there is no trial ${best}`);
  return found;
}

/** What the reader must know besides. */
export function searchNotices(report: SearchReport | null): string[] {
  // Where all trials that were asked for fitted in, no minute was short.
  if (report === null || report.minutes === null || report.ended_by !== 'minutes') return [];
  const { minutes, trials } = report;
  const limit = `the search had ${minutes} minute${minutes === 1 ? '' : 's'}, which were over after ${trials.length} trials`;
  return [`${limit}: on a faster or slower machine it may find other hyperparameters`];
}

/** Whether what another job has left is a report of this search. */
export function isReportOf(found: Json | undefined, settings: SearchSettings): found is JsonObject {
  if (!isObject(found)) return false;
  const { trials, best, ended_by, seconds, ...asked } = found;
  const { trials: most, ...expected } = settings;
  if (canonicalJson(asked) !== canonicalJson(expected as unknown as JsonObject)) return false;
  const isSound = Array.isArray(trials) && trials.length <= most && (trials as readonly Json[]).every(isTrial);
  const hasBest = isSound && (trials as readonly JsonObject[]).some(({ number }) => number === best);
  return hasBest && ['trials', 'minutes', 'space'].includes(ended_by as string) && isNumber(seconds);
}

function isTrial(found: Json): boolean {
  if (!isObject(found)) return false;
  const { number, hyperparameters, value, folds, status, message, seconds } = found;
  return (
    [number, seconds].every(isNumber) &&
    isObject(hyperparameters) &&
    (value === null || isNumber(value)) &&
    Array.isArray(folds) &&
    (folds as readonly Json[]).every(isNumber) &&
    ['complete', 'pruned', 'failed', 'stopped'].includes(status as string) &&
    (message === null || typeof message === 'string')
  );
}

function isNumber(value: Json | undefined): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
