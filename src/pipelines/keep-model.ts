/** One judged model becomes a package with its card, staged in the transaction; in a dry run it becomes a report only. */
import { verdictOf } from '../base/check.ts';
import type { JsonObject } from '../base/json.ts';
import { type ProbabilityErrors, probabilityErrors } from '../evaluation/calibration.ts';
import type { Context } from '../platform/context.ts';
import { assemblePackage } from '../registry/assemble-package.ts';
import type { ModelCard } from '../registry/model-card.ts';
import { predictorFiles } from '../registry/model-files.ts';
import { versionName } from '../registry/names.ts';
import { digestsOf, packagePath } from '../registry/package.ts';
import { packageDigest } from '../registry/registry-index.ts';
import type { Transaction } from '../registry/transaction.ts';
import { TOOL } from '../reporting/report.ts';
import { metricsReport, NOTHING_DRAWN, type TrainedModelReport } from '../reporting/train-report.ts';
import { searchNotices, searchSummary } from '../search/search-report.ts';
import type { Judged } from './judge-model.ts';
import { calibrationNotices, columnNotices, leftOutOf, majorityNotices, uncalibratedNotices } from './notices.ts';

/** `modelsDir` is how the registry's folder is shown in the report. */
export function keepModel(
  judged: Judged,
  transaction: Transaction | null,
  context: Context,
  details: { readonly createdAt: Date; readonly modelsDir: string; readonly cohort: string | null },
): TrainedModelReport {
  const { name } = judged.job.config;
  const files = predictorFiles(judged.predictor);
  const version =
    transaction?.newVersion(name, details.createdAt, files) ??
    versionName(details.createdAt, packageDigest(digestsOf(files)), () => false);
  const stage = stageOf(judged);
  const report = reportOf(judged, version, stage);
  if (transaction === null) return report;
  transaction.append('model.judged', judgedDetails(report, context, details.cohort), context.now());
  const card = cardOf(judged, report, context, details);
  const entry = transaction.stage(name, {
    ...{ version, type: judged.job.type.name, stage, createdAt: details.createdAt, metrics: report.metrics },
    files: assemblePackage(card, files, judged.predictor.model.exports?.(), judged.search),
  });
  return { ...report, package: `${details.modelsDir}/${packagePath(name, entry)}`, sha256: entry.sha256 };
}

function stageOf({ promoted }: Judged): 'current' | 'candidates' {
  return promoted ? 'current' : 'candidates';
}

function reportOf(judged: Judged, version: string, stage: 'current' | 'candidates'): TrainedModelReport {
  const { job, split, metrics, gate, baseline, promoted, decision, predictor, trainingSeconds, search } = judged;
  const { dataset } = job;
  const { source, location, digest } = dataset.origin;
  const leftOut = leftOutOf(dataset, predictor.model.facts);
  const before = uncalibrated(judged);
  return {
    ...{ name: job.config.name, type: job.type.name, version, stage, promoted, decision, reused: false },
    data: {
      source,
      location,
      digest,
      rows: dataset.rows,
      positives: positives(dataset.labels),
      split: splitJson(split),
      left_out: leftOut,
    },
    notices: [
      ...[...job.notices, ...columnNotices(dataset, leftOut), ...searchNotices(search)],
      ...uncalibratedNotices(predictor.calibration),
      ...calibrationNotices(before, metrics.values),
      ...majorityNotices(metrics, dataset.label),
    ],
    metrics: metricsReport(metrics),
    confusion: metrics.confusion,
    calibration: { ...predictor.calibration, before: before && { ...before } },
    gate: { verdict: verdictOf(gate), checks: gate },
    baseline: baseline && { ...baseline, metrics: baseline.metrics && metricsReport(baseline.metrics) },
    simple_baseline: judged.simpleBaseline,
    training_seconds: trainingSeconds,
    search,
    files: NOTHING_DRAWN,
    package: null,
    sha256: null,
  };
}

/** One line of the model's history. */
function judgedDetails(report: TrainedModelReport, context: Context, cohort: string | null): JsonObject {
  const { name, type, version, stage, promoted, decision, data, metrics, gate, baseline } = report;
  return {
    ...{ model: name, type, version, stage, promoted, decision, cohort, metrics },
    gate: gate.verdict,
    baseline: baseline && { version: baseline.version, outcome: baseline.outcome },
    data: { location: data.location, sha256: data.digest, rows: data.rows },
    commit: context.provenance.commit,
  };
}

function cardOf(
  judged: Judged,
  report: TrainedModelReport,
  context: Context,
  { createdAt, cohort }: { readonly createdAt: Date; readonly cohort: string | null },
): Omit<ModelCard, 'files'> {
  const { job, predictor } = judged;
  const { dataset } = job;
  const { repository, commit, ref, run, runUrl } = context.provenance;
  return {
    schema_version: 1,
    ...{ name: report.name, type: report.type, version: report.version, stage: stageOf(judged) },
    created_at: createdAt.toISOString(),
    description: job.type.description,
    data: {
      ...{ ...report.data, name: dataset.name, observed_at: dataset.origin.observedAt, label: dataset.label },
      columns: dataset.columns.map(column => column.name),
      ...{ timestamp: dataset.timestamp?.name ?? null, group: dataset.group?.name ?? null },
      ...(dataset.origin.generated === undefined ? {} : { generated: dataset.origin.generated }),
    },
    features: predictor.model.features,
    ...(predictor.model.moments === undefined ? {} : { moments: predictor.model.moments }),
    hyperparameters: judged.hyperparameters,
    search: judged.search && searchSummary(judged.search),
    seed: job.seed,
    job_sha256: job.identity.sha256,
    cohort,
    metrics: judged.metrics,
    decision_threshold: judged.chosen,
    gate: report.gate,
    baseline: report.baseline,
    ...(report.simple_baseline === null ? {} : { simple_baseline: report.simple_baseline }),
    calibration: report.calibration,
    notices: report.notices,
    facts: predictor.model.facts,
    thresholds: { ...job.config.thresholds },
    provenance: { repository, commit, ref, run, run_url: runUrl, tool: TOOL },
    training_seconds: report.training_seconds,
  };
}

/** What calibration changed, on the test rows; null where it left the scores alone. */
function uncalibrated({ predictor, split }: Judged): ProbabilityErrors | null {
  if (predictor.calibration.method === 'none') return null;
  return probabilityErrors(predictor.model.score(split.test), split.test.labels);
}

function splitJson({ facts }: Judged['split']): JsonObject {
  return { ...facts };
}

function positives(labels: Uint8Array): number {
  return labels.reduce((sum, label) => sum + label, 0);
}
