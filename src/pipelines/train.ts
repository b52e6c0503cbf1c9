/** The story of `train`: plan, load, train and judge each model; then keep all of it in one transaction, and tell. */
import { relative } from 'node:path';
import { type Check, verdictOf } from '../base/check.ts';
import { DataError, MlopsError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { VERSION } from '../base/version.ts';
import type { Done, TrainOptions } from '../commands.ts';
import type { Config } from '../config.ts';
import type { LabeledDataset } from '../data/dataset.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { beginTransaction } from '../registry/begin-transaction.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import type { Commit, Transaction } from '../registry/transaction.ts';
import { TOOL } from '../reporting/report.ts';
import type { TrainedModelReport, TrainReport } from '../reporting/train-report.ts';
import { trainText } from '../reporting/train-text.ts';
import { exportEvidence } from './export-evidence.ts';
import { findConfig } from './find-config.ts';
import { keepModel } from './keep-model.ts';
import { loadSources } from './load-sources.ts';
import { logIdentity } from './log-identity.ts';
import { productionModel } from './production-model.ts';
import { tellTraining } from './tell-training.ts';
import { type Record as RecordEvent, type Trained, trainModel } from './train-model.ts';
import { type Job, type PlannedSource, planTraining } from './train-plan.ts';

export async function train(options: TrainOptions, context: Context): Promise<Done> {
  const startedAt = context.now();
  const started = context.clock();
  const modelsDir = resolvePath(context.workingDirectory, options.modelsDir);
  const config = await findConfig(options.config, context.workingDirectory);
  const jobs = planTraining(config, options, context.workingDirectory);
  const datasets = await loadSources(jobs, context);

  const registry = openRegistry(modelsDir);
  const transaction = options.dryRun ? null : begin(modelsDir, registry, context, startedAt);
  const record: RecordEvent = (kind, details) => transaction?.append(kind, details, context.now());
  try {
    record('run.started', runDetails(config, jobs, options, context));
    recordSources(datasets, record);
    const { trained, failed } = await trainAll(jobs, datasets, registry, config, context, record);
    context.signal.throwIfAborted();

    // Everything above decides; everything below does.
    const kept = { createdAt: startedAt, modelsDir: shown(modelsDir, context), cohort: options.cohortId };
    const models = trained.map(model => keepModel(model, transaction, context, kept));
    const commit = transaction && finish(transaction, config, context);
    const report = reportOf({ models, failed, commit, options, context, startedAt, started, modelsDir });
    if (commit !== null && options.enableAudit) {
      const folder = resolvePath(context.workingDirectory, options.auditPath);
      exportEvidence(modelsDir, folder, context.provenance.run, commit.checkpoint);
    }
    return {
      report,
      text: trainText(report),
      outputs: outputsOf(report),
      tell: async () => {
        if (commit !== null) await tellTraining(report, modelsDir, config, context);
      },
    };
  } catch (error) {
    if (transaction !== null) end(transaction, error, context.now());
    throw error;
  }
}

function begin(modelsDir: string, registry: Registry, context: Context, now: Date): Transaction {
  return beginTransaction(modelsDir, { run: context.provenance.run, now, ...logIdentity(registry, context) });
}

function runDetails(config: Config, jobs: readonly Job[], options: TrainOptions, context: Context): JsonObject {
  const { repository, commit, ref, workflow, runUrl, actor } = context.provenance;
  return {
    command: 'train',
    tool: { name: TOOL.name, version: VERSION },
    config: { path: config.path, sha256: config.digest },
    models: jobs.map(job => ({ model: job.config.name, type: job.type.name, seed: job.seed })),
    cohort: options.cohortId,
    provenance: { repository, commit, ref, workflow, run_url: runUrl, actor },
  };
}

function recordSources(datasets: ReadonlyMap<PlannedSource, LabeledDataset>, record: RecordEvent): void {
  for (const dataset of datasets.values()) {
    const { source, location, digest } = dataset.origin;
    record('data.loaded', { source, location, sha256: digest, rows: dataset.rows });
  }
}

/** What could not be trained, and why. */
interface Failure {
  readonly job: Job;
  readonly error: DataError;
}

/** Data that do not suit one model stop that model only; when they suit none, the run is refused. */
async function trainAll(
  jobs: readonly Job[],
  datasets: ReadonlyMap<PlannedSource, LabeledDataset>,
  registry: Registry,
  config: Config,
  context: Context,
  record: RecordEvent,
): Promise<{ trained: Trained[]; failed: Failure[] }> {
  const trained: Trained[] = [];
  const failed: Failure[] = [];
  for (const job of jobs) {
    try {
      const production = productionModel(registry, job.config.name);
      trained.push(await trainModel(job, datasets.get(job.source)!, production, config, context, record));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      failed.push({ job, error });
      record('model.failed', { model: job.config.name, reason: error.message });
    }
  }
  if (trained.length === 0) throw failed[0]!.error;
  return { trained, failed };
}

function finish(transaction: Transaction, config: Config, context: Context): Commit {
  for (const model of transaction.models.keys()) transaction.retire(model, config.retention, context.now());
  return transaction.commit(context.now());
}

/** Wrong input leaves no trace; whatever else ended the run stays in the log. */
function end(transaction: Transaction, error: unknown, now: Date): void {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof MlopsError && error.exitCode === 2) transaction.withdraw(now, reason);
  else transaction.abandon(now, reason);
}

function reportOf(ended: {
  readonly models: readonly TrainedModelReport[];
  readonly failed: readonly Failure[];
  readonly commit: Commit | null;
  readonly options: TrainOptions;
  readonly context: Context;
  readonly startedAt: Date;
  readonly started: number;
  readonly modelsDir: string;
}): TrainReport {
  const { models, failed, commit, options, context, startedAt, started } = ended;
  const checks = models.flatMap(checksOf);
  const modelsDir = shown(ended.modelsDir, context);
  return {
    schema_version: 1,
    tool: TOOL,
    command: 'train',
    started_at: startedAt.toISOString(),
    seconds: (context.clock() - started) / 1000,
    peak_rss_bytes: context.peakRssBytes(),
    verdict: failed.length > 0 ? 'fail' : verdictOf(checks),
    checks,
    dry_run: options.dryRun,
    models,
    errors: failed.map(({ job, error }) => ({ name: job.config.name, type: job.type.name, message: error.message })),
    audit: commit && { root: commit.root, size: commit.size, path: `${modelsDir}/audit` },
    models_dir: modelsDir,
  };
}

/** All checks of a model, each with the model's name before its own. */
function checksOf({ name, gate, baseline }: TrainedModelReport): Check[] {
  return [...gate.checks, ...(baseline?.checks ?? [])].map(check => ({ ...check, name: `${name}/${check.name}` }));
}

/** As a user would write it: relative where it lies below the working directory. */
function shown(path: string, { workingDirectory }: Context): string {
  const below = relative(workingDirectory, path);
  const shortened = below === '' ? '.' : below;
  return (below.startsWith('..') ? path : shortened).replaceAll('\\', '/');
}

function outputsOf(report: TrainReport): Record<string, string> {
  const models = report.models.map(({ name, type, version, stage, promoted, metrics, sha256 }) => {
    return { name, type, version, stage, promoted, metrics, sha256 };
  });
  return {
    verdict: report.verdict,
    promoted: report.models.flatMap(({ name, promoted }) => (promoted ? [name] : [])).join(','),
    models: JSON.stringify(models),
    'audit-root': report.audit?.root ?? '',
  };
}
