/** The story of `train --hand-over`, one job of many: train, and leave what came of it to the one job that judges and keeps. */
import type { Check } from '../base/check.ts';
import { ConfigurationError } from '../base/errors.ts';
import type { Done } from '../command.ts';
import type { TrainOptions } from '../command-options.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { openRegistry, type Registry } from '../registry/registry.ts';
import { type HandOverReport, handOverSummary, handOverText } from '../reporting/hand-over-report.ts';
import { reportHead } from '../reporting/report.ts';
import { bestEffort } from './best-effort.ts';
import { exitCodeOf, type Failure, failureOf, refusal, tellFault } from './failure.ts';
import { type HandOverPlace, handOverPlace, isOutOfReach } from './hand-over-place.ts';
import { type HandedOver, writeHandedOver } from './handed-over.ts';
import type { Obtain } from './made-model.ts';
import { byTraining } from './obtain-model.ts';
import { annotateUntrained, untrainedModel } from './report-training.ts';
import { beginTraining, type TrainingRun } from './training-run.ts';
import { withRegistry } from './with-registry.ts';

export async function handOver(asked: string, options: TrainOptions, context: Context): Promise<Done> {
  refuseWhatIsForJudging(options);
  const run = await beginTraining(options, context);
  if (isOutOfReach(asked, context)) return leaveIt(run);
  const place = handOverPlace(asked, context);
  const { obtain, close } = byTraining(run, () => {});
  try {
    const { sent, failed } = await withLatestVersions(run, registry => sendAll(registry, obtain, place, run));
    return { ...doneWith(reportOf(sent, failed, place.name, run), context), ...exitCodeOf(failed) };
  } finally {
    await close();
    place.close();
  }
}

/** Nothing can be handed over, so nothing is trained: the job with `trained` finds the same, and does it all. */
function leaveIt(run: TrainingRun): Done {
  const { jobs, context } = run;
  context.log.notice('this server keeps no artifacts: the job that judges trains the models too');
  const names = jobs.map(({ config }) => config.name);
  return doneWith(reportOf([], run.unloaded, null, run, names), context);
}

function doneWith(report: HandOverReport, context: Context): Done {
  const { verdict, handed_over, errors } = report;
  annotateUntrained(errors, context.forge);
  return {
    report,
    text: handOverText(report),
    outputs: { verdict, promoted: '', models: JSON.stringify(handed_over), 'audit-root': '' },
    async tell() {
      if (context.forge.name !== 'github') return;
      await bestEffort(context, () => context.forge.publishSummary(handOverSummary(report)));
    },
  };
}

/** Here they would do nothing. */
function refuseWhatIsForJudging(options: TrainOptions): void {
  const { trained, dryRun, enableAudit, cohortId } = options;
  const given = Object.entries({ trained, 'dry-run': dryRun, 'enable-audit': enableAudit, 'cohort-id': cohortId });
  const [name] = given.find(([, value]) => value !== null && value !== false) ?? [];
  if (name === undefined) return;
  throw new ConfigurationError(
    `hand-over and ${name} do not go together: a job that hands over judges and keeps nothing`,
    {
      hint: `give ${name} to the job with \`trained\``,
    },
  );
}

/** What is unchanged is seen in the registry, which is read only; who trains everything need not ask. */
async function withLatestVersions<T>(run: TrainingRun, work: (registry: Registry) => Promise<T>): Promise<T> {
  const { options, context } = run;
  const modelsDir = resolvePath(context.workingDirectory, options.modelsDir);
  const asks = options.registry === 'branch' && options.retrain === 'changed';
  const place = { modelsDir, branch: asks ? options.registryBranch : null, keeps: false };
  const { result } = await withRegistry(
    place,
    context,
    folder => work(openRegistry(folder)),
    () => '',
  );
  return result;
}

async function sendAll(
  registry: Registry,
  obtain: Obtain,
  place: HandOverPlace,
  { jobs, unloaded, config, context }: TrainingRun,
): Promise<{ sent: HandedOver[]; failed: Failure[] }> {
  const sent: HandedOver[] = [];
  const failed: Failure[] = [...unloaded];
  for (const job of jobs) {
    const { name } = job.config;
    context.signal.throwIfAborted();
    try {
      const made = await obtain(job, registry);
      const handed = writeHandedOver(place.folderFor(name), made, config, context.provenance);
      await place.send(name, handed);
      sent.push(handed);
    } catch (error) {
      const failure = failureOf(job, error);
      failed.push(failure);
      tellFault(failure, context.log);
    }
  }
  if (sent.length === 0) throw refusal(failed);
  return { sent, failed };
}

function reportOf(
  sent: readonly HandedOver[],
  failed: readonly Failure[],
  place: string | null,
  run: TrainingRun,
  left: readonly string[] = [],
): HandOverReport {
  const checks = [
    ...sent.map(({ model, unchanged }) => {
      const trained = `The trained ${model} was handed over.`;
      const message = unchanged === null ? trained : `${model} is unchanged since ${unchanged}, and was not trained.`;
      return checkOf(model, 'pass', message);
    }),
    ...failed.map(({ job, error }) => checkOf(job.config.name, 'fail', error.message)),
    ...left.map(name => checkOf(name, 'skipped', `${name} is left to the job that judges.`)),
  ];
  return {
    ...reportHead('train', checks, run, run.context),
    place,
    handed_over: sent.map(({ model, unchanged, trained }) => ({
      ...{ name: model, unchanged, training_seconds: trained?.training_seconds ?? null },
      metrics: trained && { ...trained.metrics.values, n: trained.metrics.n },
    })),
    errors: failed.map(untrainedModel),
  };
}

function checkOf(model: string, status: Check['status'], message: string): Check {
  return { name: `${model}/handed_over`, status, observed: null, limit: null, n: null, interval: null, message };
}
