/** The decision on every model of a run, and on the ensembles that are made of them; nothing is kept yet. */
import type { Registry } from '../registry/registry.ts';
import type { Transaction } from '../registry/transaction.ts';
import type { EnsembleReport } from '../reporting/train-report.ts';
import { type Failure, failureOf, refusal, tellFault } from './failure.ts';
import { type Judged, judgeModel } from './judge-model.ts';
import { isUnchanged, type Obtain } from './made-model.ts';
import { makeEnsemble } from './make-ensemble.ts';
import { productionModel } from './production-model.ts';
import type { Record } from './run-story.ts';
import type { TrainingRun } from './training-run.ts';
import type { Unchanged } from './unchanged-model.ts';

export interface Decided {
  /** Ensembles that were built come last. */
  readonly decided: readonly (Judged | Unchanged)[];
  readonly ensembles: readonly EnsembleReport[];
  readonly failed: readonly Failure[];
}

/** What stops one model lets the others go on; when it stops all, the run is refused. `transaction` null: nothing is kept. */
export async function decideModels(
  registry: Registry,
  transaction: Transaction | null,
  run: TrainingRun,
  obtain: Obtain,
): Promise<Decided> {
  const { decided, failed } = await decideAll(registry, transaction, run, obtain);
  const ensembles = await decideEnsembles(decided, registry, transaction, run);
  return { decided: [...decided, ...ensembles.decided], ensembles: ensembles.reports, failed };
}

async function decideAll(
  registry: Registry,
  transaction: Transaction | null,
  run: TrainingRun,
  obtain: Obtain,
): Promise<{ decided: (Judged | Unchanged)[]; failed: Failure[] }> {
  const decided: (Judged | Unchanged)[] = [];
  const failed: Failure[] = [];
  const fail = (failure: Failure) => {
    failed.push(failure);
    tellFault(failure, run.context.log);
    const details = { model: failure.job.config.name, reason: failure.error.message };
    transaction?.append('model.failed', details, run.context.now());
  };
  for (const failure of run.unloaded) fail(failure);
  for (const job of run.jobs) {
    try {
      const production = productionModel(registry, job, run.context);
      const made = await obtain(job, registry);
      decided.push(isUnchanged(made) ? made : await judgeModel(made, production, run));
    } catch (error) {
      fail(failureOf(job, error));
    }
  }
  if (decided.length === 0) throw refusal(failed);
  return { decided, failed };
}

/** Of those whose members this run is about. */
async function decideEnsembles(
  members: readonly (Judged | Unchanged)[],
  registry: Registry,
  transaction: Transaction | null,
  run: TrainingRun,
): Promise<{ decided: (Judged | Unchanged)[]; reports: EnsembleReport[] }> {
  const decided: (Judged | Unchanged)[] = [];
  const reports: EnsembleReport[] = [];
  const record: Record = (kind, details) => void transaction?.append(kind, details, run.context.now());
  const names = [...run.jobs, ...run.unloaded.map(({ job }) => job)].map(({ config }) => config.name);
  for (const ensemble of run.config.ensembles.filter(each => each.members.some(member => names.includes(member)))) {
    const { report, made } = await makeEnsemble(ensemble, members, registry, run, record);
    reports.push(report);
    if (made === null) continue;
    const production = productionModel(registry, { config: ensemble, hyperparameters: {} }, run.context);
    decided.push(isUnchanged(made) ? made : await judgeModel(made, production, run));
  }
  return { decided, reports };
}
