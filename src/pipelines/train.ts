/** The story of `train`: plan, load, train and judge each model; then keep all of it in one transaction, and tell. */
import { relative } from 'node:path';
import { type Check, verdictOf } from '../base/check.ts';
import { DataError, MlopsError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { VERSION } from '../base/version.ts';
import type { Done } from '../command.ts';
import type { TrainOptions } from '../command-options.ts';
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
import { bestEffort } from './best-effort.ts';
import { exportEvidence } from './export-evidence.ts';
import { findConfig } from './find-config.ts';
import { type Judged, judgeModel } from './judge-model.ts';
import { keepModel } from './keep-model.ts';
import { loadSources } from './load-sources.ts';
import { logIdentity } from './log-identity.ts';
import { productionModel } from './production-model.ts';
import { type RunStory, runStory } from './run-story.ts';
import { tellSummary, tellTraining } from './tell-training.ts';
import { type Trained, trainModel } from './train-model.ts';
import { type Job, type PlannedSource, planTraining } from './train-plan.ts';
import { withRegistry } from './with-registry.ts';

export async function train(options: TrainOptions, context: Context): Promise<Done> {
  const startedAt = context.now();
  const started = context.clock();
  const modelsDir = resolvePath(context.workingDirectory, options.modelsDir);
  const config = await findConfig(options.config, context.workingDirectory);
  const jobs = planTraining(config, options, context.workingDirectory);
  const datasets = await loadSources(jobs, context);

  const branch = options.registry === 'branch' ? options.registryBranch : null;
  const shownDir = shown(modelsDir, context);
  const run: Run = { jobs, datasets, config, options, context, startedAt, modelsDir: shownDir, trained: new Map() };
  const story = runStory(context.now);
  story.record('run.started', runDetails(run));
  recordSources(datasets, story);
  const { result, commit: branchCommit } = await withRegistry(
    { modelsDir, branch, keeps: !options.dryRun },
    context,
    (folder, isAgain) => trainOn(folder, isAgain, story, run),
    ({ models }) => commitMessage(models, context),
  );

  const { commit } = result;
  const kept = branch === null || branchCommit === null ? null : { name: branch, commit: branchCommit };
  const report = reportOf({ ...run, ...result, branch: kept, started });
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
      // On GitHub the summary is what a person reads; elsewhere it would be a file, and a dry run leaves none.
      else if (context.forge.name === 'github') await bestEffort(context, () => tellSummary(report, context));
    },
  };
}

/** What stays the same when the run has to go on from a newer registry. */
interface Run {
  readonly jobs: readonly Job[];
  readonly datasets: ReadonlyMap<PlannedSource, LabeledDataset>;
  readonly config: Config;
  readonly options: TrainOptions;
  readonly context: Context;
  readonly startedAt: Date;
  /** As it is shown in the report. */
  readonly modelsDir: string;
  /** Each model is trained once, or fails once. */
  readonly trained: Map<Job, Promise<Trained>>;
}

interface Outcome {
  readonly models: readonly TrainedModelReport[];
  readonly failed: readonly Failure[];
  /** null in a dry run. */
  readonly commit: Commit | null;
}

/** What could not be trained, and why. */
interface Failure {
  readonly job: Job;
  readonly error: DataError;
}

async function trainOn(folder: string, isAgain: boolean, story: RunStory, run: Run): Promise<Outcome> {
  const { options, context, config, startedAt: createdAt, modelsDir } = run;
  const registry = openRegistry(folder);
  const transaction = options.dryRun ? null : begin(folder, registry, context, createdAt);
  try {
    if (isAgain) transaction?.append('run.redone', { reason: 'another run had committed first' }, context.now());
    story.goOnIn(transaction);
    const { judged, failed } = await judgeAll(registry, transaction, story, run);
    context.signal.throwIfAborted();

    // Everything above decides; everything below does.
    const kept = { createdAt, modelsDir, cohort: options.cohortId };
    const models = judged.map(model => keepModel(model, transaction, context, kept));
    return { models, failed, commit: transaction && finish(transaction, config, context) };
  } catch (error) {
    if (transaction !== null) end(transaction, error, context.now());
    throw error;
  }
}

function begin(folder: string, registry: Registry, context: Context, now: Date): Transaction {
  return beginTransaction(folder, { run: context.provenance.run, now, ...logIdentity(registry, context) });
}

function runDetails({ config, jobs, options, context }: Run): JsonObject {
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

function recordSources(datasets: Run['datasets'], { record }: RunStory): void {
  for (const dataset of datasets.values()) {
    const { source, location, digest } = dataset.origin;
    record('data.loaded', { source, location, sha256: digest, rows: dataset.rows });
  }
}

/** Data that do not suit one model stop that model only; when they suit none, the run is refused. */
async function judgeAll(
  registry: Registry,
  transaction: Transaction | null,
  story: RunStory,
  run: Run,
): Promise<{ judged: Judged[]; failed: Failure[] }> {
  const judged: Judged[] = [];
  const failed: Failure[] = [];
  for (const job of run.jobs) {
    try {
      const production = productionModel(registry, job.config.name);
      judged.push(judgeModel(await trainOnce(job, story, run), production, run.config));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      failed.push({ job, error });
      transaction?.append('model.failed', { model: job.config.name, reason: error.message }, run.context.now());
    }
  }
  if (judged.length === 0) throw failed[0]!.error;
  return { judged, failed };
}

function trainOnce(job: Job, { record }: RunStory, { trained, datasets, context }: Run): Promise<Trained> {
  const training = trained.get(job) ?? trainModel(job, datasets.get(job.source)!, context, record);
  trained.set(job, training);
  return training;
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

/** One line about the models, and where they come from. */
function commitMessage(models: readonly TrainedModelReport[], { provenance }: Context): string {
  const names = (promoted: boolean) => models.filter(model => model.promoted === promoted).map(({ name }) => name);
  const [promoted, others] = [names(true), names(false)];
  const done = [
    ...(promoted.length > 0 ? [`promote ${promoted.join(', ')}`] : []),
    ...(others.length > 0 ? [`keep ${others.join(', ')} as candidate${others.length === 1 ? '' : 's'}`] : []),
  ];
  return `train: ${done.join('; ')}\n\n${provenance.runUrl ?? `Run ${provenance.run}`}`;
}

function reportOf(
  ended: Run & Outcome & { readonly branch: TrainReport['branch']; readonly started: number },
): TrainReport {
  const { models, failed, commit, options, context, startedAt, started, modelsDir, branch } = ended;
  const checks = models.flatMap(checksOf);
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
    branch,
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
