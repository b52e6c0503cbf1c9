/**
 * The story of `train`: plan, load, train and judge each model; then keep all of it in one transaction, and tell. With
 * `trained`, other jobs have done the training; with `hand-over`, this is one of them.
 */
import { normalize } from 'node:path';
import { MlopsError } from '../base/errors.ts';
import { shellWord } from '../base/shell-word.ts';
import type { Done } from '../command.ts';
import type { TrainOptions } from '../command-options.ts';
import type { Config } from '../config.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { beginTransaction } from '../registry/begin-transaction.ts';
import { requireFolder } from '../registry/folder.ts';
import type { Intent } from '../registry/outbox.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import type { Commit, Transaction } from '../registry/transaction.ts';
import { regressionAccount } from '../reporting/regression-issue.ts';
import type { EnsembleReport, TrainedModelReport } from '../reporting/train-report.ts';
import { trainText } from '../reporting/train-text.ts';
import { bestEffort } from './best-effort.ts';
import { type Decided, decideModels } from './decide-models.ts';
import { drawTraining } from './draw-training.ts';
import { exportEvidence } from './export-evidence.ts';
import { exitCodeOf, type Failure } from './failure.ts';
import { handOver } from './hand-over.ts';
import { handOverPlace, isOutOfReach } from './hand-over-place.ts';
import { keepModel } from './keep-model.ts';
import { logIdentity } from './log-identity.ts';
import { isUnchanged, type Obtain } from './made-model.ts';
import { byTraining, fromJobs, once, type Source } from './obtain-model.ts';
import { type Outbox, openOutbox } from './outbox.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { annotateUntrained, commitMessage, outputsOf, reportOf } from './report-training.ts';
import { type RunStory, runStory } from './run-story.ts';
import { tellIssues } from './tell-issues.ts';
import { tellPullRequest } from './tell-pull-request.ts';
import { tellSummary, tellTraining, uploadPictures } from './tell-training.ts';
import { beginTraining, recordBeginning, type TrainingRun } from './training-run.ts';
import { keepUnchanged } from './unchanged-model.ts';
import { withRegistry } from './with-registry.ts';

export async function train(options: TrainOptions, context: Context): Promise<Done> {
  if (options.handOver !== null) return handOver(options.handOver, options, context);
  requireFolder(resolvePath(context.workingDirectory, options.modelsDir));
  const run = await beginTraining(options, context);
  const story = runStory(context.now);
  recordBeginning(run, story);
  const source = sourceOf(run, story);
  try {
    return await judgeAndKeep(run, story, source.obtain);
  } finally {
    await source.close();
  }
}

function sourceOf(run: TrainingRun, { record }: RunStory): Source {
  const { options, context } = run;
  if (options.trained === null || isOutOfReach(options.trained, context)) return byTraining(run, record);
  return fromJobs(handOverPlace(options.trained, context), run, record);
}

async function judgeAndKeep(run: TrainingRun, story: RunStory, obtain: Obtain): Promise<Done> {
  const { config, options, context } = run;
  const modelsDir = resolvePath(context.workingDirectory, options.modelsDir);
  const shownDir = shown(options.modelsDir);
  const branch = options.registry === 'branch' ? options.registryBranch : null;
  const place = { modelsDir, branch, keeps: run.keeps };
  const outbox = openOutbox(context);
  const round: Round = { run, story, obtain: once(obtain), modelsDir: shownDir, outbox };
  const { result, commit: branchCommit } = await withRegistry(
    place,
    context,
    (folder, isAgain) => trainOn(folder, isAgain, round),
    ({ models }) => commitMessage(models, context),
  );

  const { commit } = result;
  const kept = branch === null || branchCommit === null ? null : { name: branch, commit: branchCommit };
  const models = await drawTraining(result.models, result.decided, run);
  const report = reportOf(run, { ...result, models, modelsDir: shownDir, branch: kept });
  annotateUntrained(report.errors, context.forge);
  if (commit !== null && options.enableAudit) {
    const folder = resolvePath(context.workingDirectory, options.auditPath);
    exportEvidence(modelsDir, folder, context.provenance.run, commit.checkpoint);
  }
  return {
    report,
    text: trainText(report, verifyCommand(run, commit)),
    outputs: outputsOf(report),
    ...exitCodeOf(result.failed),
    tell: async () => {
      if (commit !== null) {
        await tellTraining(report, modelsDir, config, context);
        const told = await outbox.send(result.intents, place);
        const names = report.models.map(({ name }) => name);
        await tellIssues(told, names, modelsDir, context);
      }
      // On GitHub the summary is what a person reads; elsewhere it would be a file, and a dry run leaves none.
      else if (context.forge.name === 'github')
        await bestEffort(context, () => tellSummary(report, new Map(), context));
      if (options.dryRun) return;
      await bestEffort(context, () => uploadPictures(report, config, context));
      await tellPullRequest(report, context);
    },
  };
}

/** What stays the same when the run has to go on from a newer registry. */
interface Round {
  readonly run: TrainingRun;
  readonly story: RunStory;
  readonly obtain: Obtain;
  /** As it is shown in the report. */
  readonly modelsDir: string;
  readonly outbox: Outbox;
}

interface Outcome {
  /** What became of each, in the order of the models. */
  readonly decided: Decided['decided'];
  readonly models: readonly TrainedModelReport[];
  readonly ensembles: readonly EnsembleReport[];
  readonly failed: readonly Failure[];
  /** What the commit says is to be done outside. */
  readonly intents: readonly Intent[];
  /** null where nothing is kept. */
  readonly commit: Commit | null;
}

async function trainOn(folder: string, isAgain: boolean, round: Round): Promise<Outcome> {
  const { run, story, modelsDir, outbox } = round;
  const { options, context, config, startedAt: createdAt } = run;
  const registry = openRegistry(folder);
  const transaction = run.keeps ? begin(folder, registry, context, createdAt) : null;
  try {
    if (isAgain) transaction?.append('run.redone', { reason: 'another run had committed first' }, context.now());
    story.goOnIn(transaction);
    if (transaction !== null) await outbox.settleEarlier(folder, transaction, isAgain);
    const { decided, ensembles, failed } = await decideModels(registry, transaction, run, round.obtain);
    context.signal.throwIfAborted();
    context.programs.refuseLate();

    // Everything above decides; everything below does.
    const kept = { createdAt, modelsDir, cohort: options.cohortId };
    const models = decided.map(model =>
      isUnchanged(model)
        ? keepUnchanged(model, transaction, context.now(), modelsDir)
        : keepModel(model, transaction, context, kept),
    );
    const intents = transaction === null ? [] : alert(models, folder, transaction, round);
    return { decided, models, ensembles, failed, intents, commit: transaction && finish(transaction, config, context) };
  } catch (error) {
    if (transaction !== null) end(transaction, error, context.now());
    throw error;
  }
}

function begin(folder: string, registry: Registry, context: Context, now: Date): Transaction {
  return beginTransaction(folder, { run: context.provenance.run, now, ...logIdentity(registry, context) });
}

/** A model that was not trained again says nothing: what stands about it stays. */
function alert(
  models: readonly TrainedModelReport[],
  folder: string,
  transaction: Transaction,
  { run, outbox }: Round,
): readonly Intent[] {
  const { history } = openRegistry(folder);
  const at = run.startedAt.toISOString();
  const { repositoryUrl } = run.context.provenance;
  const isOnBranch = run.options.registry === 'branch' && repositoryUrl !== null;
  // Names of branches are such that they need no escape.
  const branchUrl = isOnBranch ? `${repositoryUrl}/blob/${run.options.registryBranch}` : null;
  const accounts = models.flatMap(
    model => regressionAccount({ model, history: history(model.name), at, branchUrl }) ?? [],
  );
  return raiseAlerts(accounts, { folder, transaction, config: run.config, isStuck: outbox.isStuck }, run.context);
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

/** As the user gave it, relative or not, without detours. */
function shown(path: string): string {
  return normalize(path)
    .replaceAll('\\', '/')
    .replace(/(?<=[^/])\/$/, '');
}

/** As it is typed in the folder that this run was started from. */
function verifyCommand({ options, context }: TrainingRun, commit: Commit | null): string {
  const folder = options.workingDirectory === '.' ? [] : ['--working-directory', shellWord(options.workingDirectory)];
  const key = commit?.verifierKey == null ? [] : ['--public-key', shellWord(commit.verifierKey)];
  return [context.program, 'verify', ...folder, '--models-dir', shellWord(shown(options.modelsDir)), ...key].join(' ');
}
