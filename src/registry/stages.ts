/** How versions move between stages, as arithmetic on the index: who is current, what comes back, what has expired. */
import { ConfigurationError } from '../base/errors.ts';
import { isModelName, type Stage } from './names.ts';
import type { Models, VersionEntry } from './registry-index.ts';

/** One version's way in one transaction; null: it was not there before, or is no longer there. */
export interface Change {
  readonly model: string;
  readonly version: string;
  readonly from: Stage | null;
  readonly to: Stage | null;
}

/** Days that a version is kept, counted from its last change of stage. */
export interface RetentionRules {
  readonly candidatesDays: number;
  readonly productionDays: number;
}

export interface Expired {
  readonly model: string;
  readonly version: string;
  readonly stage: Stage;
  readonly ageDays: number;
  readonly limitDays: number;
}

const DAY = 86_400_000;

export function currentOf(models: Models, model: string): VersionEntry | undefined {
  return models.get(model)?.find(entry => entry.stage === 'current');
}

/** ConfigurationError when a model cannot be named so, or another one is named almost so. */
export function refuseName(models: Models, model: string): void {
  if (!isModelName(model)) {
    throw new ConfigurationError(`${JSON.stringify(model)} cannot name a model`, {
      hint: 'use 1 to 64 letters, digits and . _ -, beginning with a letter or digit and not ending with a dot',
    });
  }
  const namesake = [...models.keys()].find(name => name.toLowerCase() === model.toLowerCase() && name !== model);
  if (namesake === undefined) return;
  throw new ConfigurationError(`the registry has a model named ${namesake}, so another one cannot be named ${model}`, {
    hint: 'choose a name that differs in more than upper and lower case: not every file system tells them apart',
  });
}

/** A current one takes the place of the one before it, which is archived. */
export function addVersion(models: Models, model: string, entry: VersionEntry): Models {
  const before = models.get(model) ?? [];
  const others = entry.stage === 'current' ? archiveCurrent(before, entry.stage_since) : before;
  return new Map(models).set(model, [...others, entry]);
}

/** ConfigurationError when there is no such version, or when it is in production already. */
export function promoteVersion(models: Models, model: string, version: string, at: string): Models {
  const entry = findVersion(models, model, version);
  if (entry.stage === 'current') {
    throw new ConfigurationError(`version ${version} of ${model} is in production already`);
  }
  return bringIntoProduction(archiveCurrent(models.get(model)!, at), models, model, version, at);
}

/**
 * The archived version that left production last comes back. The one that it replaces is archived and marked, so that
 * the next rollback goes further back instead of returning to it. ConfigurationError when there is none.
 */
export function rollbackVersion(models: Models, model: string, at: string): Models {
  const target = rollbackTarget(models, model);
  if (target === undefined) {
    throw new ConfigurationError(`${model} has no earlier version to roll back to`, {
      hint: 'only a version that was in production and is still kept can come back',
    });
  }
  const retracted = archiveCurrent(models.get(model)!, at).map(entry =>
    entry.version === currentOf(models, model)?.version ? { ...entry, rolled_back_at: at } : entry,
  );
  return bringIntoProduction(retracted, models, model, target.version, at);
}

function rollbackTarget(models: Models, model: string): VersionEntry | undefined {
  const archived = (models.get(model) ?? []).filter(
    entry => entry.stage === 'archived' && entry.rolled_back_at === null,
  );
  // `>=`: of two that left in the same millisecond, the one created later is the newer one.
  return archived.reduce<VersionEntry | undefined>(
    (newest, entry) => (newest === undefined || entry.stage_since >= newest.stage_since ? entry : newest),
    undefined,
  );
}

/** What the rules no longer keep. Never what is in production, and never what a rollback would bring back. */
export function expiredVersions(models: Models, model: string, rules: RetentionRules, now: Date): Expired[] {
  const target = rollbackTarget(models, model);
  return (models.get(model) ?? [])
    .filter(entry => entry.stage !== 'current' && entry.version !== target?.version)
    .map(entry => ({
      ...{ model, version: entry.version, stage: entry.stage },
      ageDays: (now.getTime() - Date.parse(entry.stage_since)) / DAY,
      limitDays: entry.stage === 'candidates' ? rules.candidatesDays : rules.productionDays,
    }))
    .filter(({ ageDays, limitDays }) => ageDays > limitDays);
}

export function removeVersion(models: Models, model: string, version: string): Models {
  const kept = models.get(model)!.filter(entry => entry.version !== version);
  const next = new Map(models);
  if (kept.length > 0) next.set(model, kept);
  else next.delete(model);
  return next;
}

export function findVersion(models: Models, model: string, version: string): VersionEntry {
  const versions = models.get(model);
  if (versions === undefined) {
    const known = [...models.keys()];
    throw new ConfigurationError(`the registry has no model named ${JSON.stringify(model)}`, {
      hint: known.length === 0 ? 'train one first' : `it has: ${known.join(', ')}`,
    });
  }
  const entry = versions.find(candidate => candidate.version === version);
  if (entry !== undefined) return entry;
  throw new ConfigurationError(`${model} has no version ${JSON.stringify(version)}`, {
    hint: `it has: ${versions.map(candidate => candidate.version).join(', ')}`,
  });
}

export function changesBetween(before: Models, after: Models): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap(model => {
    const stages = (models: Models) => new Map(models.get(model)?.map(entry => [entry.version, entry.stage]));
    const [from, to] = [stages(before), stages(after)];
    return [...new Set([...from.keys(), ...to.keys()])]
      .map(version => ({ model, version, from: from.get(version) ?? null, to: to.get(version) ?? null }))
      .filter(change => change.from !== change.to);
  });
}

function archiveCurrent(entries: readonly VersionEntry[], at: string): VersionEntry[] {
  return entries.map(entry => (entry.stage === 'current' ? { ...entry, stage: 'archived', stage_since: at } : entry));
}

function bringIntoProduction(
  entries: readonly VersionEntry[],
  models: Models,
  model: string,
  version: string,
  at: string,
): Models {
  const next = entries.map(entry =>
    entry.version === version
      ? ({ ...entry, stage: 'current', stage_since: at, rolled_back_at: null } satisfies VersionEntry)
      : entry,
  );
  return new Map(models).set(model, next);
}
