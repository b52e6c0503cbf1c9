/** What a training says of itself when it is over: the report, the outputs of the action, the message of the commit. */
import { type Check, verdictOf } from '../base/check.ts';
import { showJson } from '../base/show-json.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Context } from '../platform/context.ts';
import type { Forge } from '../platform/forge.ts';
import type { Commit } from '../registry/transaction.ts';
import { reportHead } from '../reporting/report.ts';
import type { TrainedModelReport, TrainReport, UntrainedModel } from '../reporting/train-report.ts';
import { type Failure, hintOf } from './failure.ts';
import { columnNotices } from './notices.ts';
import type { TrainingRun } from './training-run.ts';

/** Columns that an annotation tells of. */
const MOST_COLUMNS = 10;

export interface Ended {
  readonly models: readonly TrainedModelReport[];
  readonly ensembles: TrainReport['ensembles'];
  readonly failed: readonly Failure[];
  readonly commit: Commit | null;
  /** As it is shown. */
  readonly modelsDir: string;
  readonly branch: TrainReport['branch'];
}

export function reportOf(run: TrainingRun, ended: Ended): TrainReport {
  const { options, context } = run;
  const { models, ensembles, failed, commit, modelsDir, branch } = ended;
  const checks = models.flatMap(checksOf);
  return {
    ...reportHead('train', checks, run, context, failed.length > 0 ? 'fail' : verdictOf(checks)),
    dry_run: options.dryRun,
    pull_request: context.provenance.pullRequest?.number ?? null,
    models,
    ensembles,
    errors: failed.map(untrainedModel),
    audit: commit && {
      root: commit.root,
      size: commit.size,
      path: `${modelsDir}/audit`,
      verifier_key: commit.verifierKey,
    },
    models_dir: modelsDir,
    branch,
  };
}

export function untrainedModel(failure: Failure): UntrainedModel {
  const { job, dataset, error } = failure;
  const { config, type, source } = job;
  const location = source.options.displayLocation;
  return {
    ...{ name: config.name, type: type.name, dataset: dataset?.name ?? source.options.name, location },
    ...{ message: error.message, hint: hintOf(failure) },
    columns: dataset === null ? [] : columnNotices(dataset),
  };
}

/** A model that is not there is an error on the run's page, also where the job stays green; a terminal has it in the text. */
export function annotateUntrained(errors: readonly UntrainedModel[], forge: Pick<Forge, 'name' | 'annotate'>): void {
  if (forge.name !== 'github') return;
  for (const { name, dataset, location, message, hint, columns } of errors) {
    const lines = [
      `${name} could not be trained on the dataset ${showJson(dataset)} (${plainLine(location)}): ${message}`,
      ...(hint === null ? [] : [`→ ${hint}`]),
      ...columns.slice(0, MOST_COLUMNS),
    ];
    forge.annotate({ level: 'error', title: `mlops-actions: ${name} was not trained`, message: lines.join('\n') });
  }
}

/** All checks of a model, each with the model's name before its own. */
function checksOf({ name, gate, baseline }: TrainedModelReport): Check[] {
  return [...gate.checks, ...(baseline?.checks ?? [])].map(check => ({ ...check, name: `${name}/${check.name}` }));
}

export function outputsOf(report: TrainReport): Record<string, string> {
  const models = report.models.map(({ name, type, version, stage, promoted, reused, metrics, sha256 }) => {
    return { name, type, version, stage, promoted, reused, metrics, sha256 };
  });
  return {
    verdict: report.verdict,
    // Where nothing is kept, nothing went into production.
    promoted: report.models.flatMap(({ name, promoted }) => (promoted && report.audit ? [name] : [])).join(','),
    models: JSON.stringify(models),
    'audit-root': report.audit?.root ?? '',
  };
}

/** One line about the models, and where they come from. */
export function commitMessage(models: readonly TrainedModelReport[], { provenance }: Context): string {
  const names = (wanted: (model: TrainedModelReport) => boolean) => models.filter(wanted).map(({ name }) => name);
  const promoted = names(model => model.promoted);
  const candidates = names(model => !model.promoted && !model.reused);
  const unchanged = names(model => model.reused);
  const done = [
    ...(promoted.length > 0 ? [`promote ${promoted.join(', ')}`] : []),
    ...(candidates.length > 0
      ? [`keep ${candidates.join(', ')} as candidate${candidates.length === 1 ? '' : 's'}`]
      : []),
    ...(unchanged.length > 0 ? [`${unchanged.join(', ')} unchanged`] : []),
  ];
  return `train: ${done.join('; ')}\n\n${provenance.runUrl ?? `Run ${provenance.run}`}`;
}
