/** A model that would come out as it is kept already: found by the identity in its card, and reported from there. */
import type { JsonObject } from '../base/json.ts';
import { TRAINING_CODE } from '../base/version.ts';
import type { Config } from '../config.ts';
import type { ModelCard } from '../registry/model-card.ts';
import { packagePath } from '../registry/package.ts';
import { readCard } from '../registry/read-card.ts';
import type { Registry } from '../registry/registry.ts';
import type { VersionEntry } from '../registry/registry-index.ts';
import { expiredVersions } from '../registry/stages.ts';
import type { Transaction } from '../registry/transaction.ts';
import { metricsReport, NOTHING_DRAWN, type TrainedModelReport } from '../reporting/train-report.ts';
import type { Subject } from './job-identity.ts';

export interface Unchanged {
  readonly job: Subject;
  readonly kept: VersionEntry;
  readonly card: ModelCard;
  /** It was trained in this run, and an earlier attempt of it has kept it. */
  readonly isOfThisRun: boolean;
}

/**
 * The model's latest version, where this job would make it again; else null. A candidate counts only while the version is
 * in production that it was compared with: beside another one the decision is open again. One that was taken out of
 * production stays out: training it again would bring it back. One whose time is over goes with this run.
 */
export function unchangedModel(registry: Registry, job: Subject, config: Config, now: Date): Unchanged | null {
  const { name } = job.config;
  const kept = registry.versions(name).at(-1);
  if (TRAINING_CODE === null || kept === undefined || !job.identity.isWhole) return null;
  const expired = expiredVersions(registry.models, name, config.retention, now);
  if (expired.some(({ version }) => version === kept.version)) return null;
  const card = readCard(registry.load(name, kept.version));
  if (card.job_sha256 !== job.identity.sha256) return null;
  const inProduction = registry.current(name)?.version ?? null;
  if (kept.stage === 'candidates' && (card.baseline?.version ?? null) !== inProduction) return null;
  return { job, kept, card, isOfThisRun: false };
}

/** The log says that nothing was done, and why; the model itself stays as it is. */
export function keepUnchanged(
  { job, kept, card, isOfThisRun }: Unchanged,
  transaction: Transaction | null,
  now: Date,
  modelsDir: string,
): TrainedModelReport {
  const { version, stage, sha256 } = kept;
  const details: JsonObject = { model: card.name, version, stage, job_sha256: job.identity.sha256 };
  transaction?.append('model.unchanged', details, now);
  return {
    ...{ name: card.name, type: card.type, version, stage, promoted: false, reused: true },
    decision: isOfThisRun
      ? `an earlier attempt of this run has kept it already, as ${version}, ${standing(kept)}.`
      : `not trained again: data, configuration and code are those of ${version}, ${standing(kept)}.`,
    data: { ...dataOf(card), location: job.dataset.origin.location },
    metrics: metricsReport(card.metrics),
    confusion: card.metrics.confusion,
    notices: card.notices ?? [],
    calibration: card.calibration,
    gate: card.gate,
    baseline: card.baseline && { ground: 'nothing', metrics: null, ...card.baseline },
    simple_baseline: card.simple_baseline ?? null,
    training_seconds: card.training_seconds,
    search: null,
    files: NOTHING_DRAWN,
    package: `${modelsDir}/${packagePath(card.name, kept)}`,
    sha256,
  };
}

function standing({ stage, rolled_back_at }: VersionEntry): string {
  if (stage === 'current') return 'which is in production';
  if (stage === 'candidates') return 'which was not promoted';
  return rolled_back_at === null ? 'which is no longer in production' : 'which was rolled back';
}

function dataOf({ data }: ModelCard): TrainedModelReport['data'] {
  const { source, location, digest, rows, positives, split, left_out = [] } = data;
  return { source, location, digest, rows, positives, split, left_out };
}
