/** What every training begins with: configuration, plan, data. Whatever happens to the registry meanwhile, it stays. */
import type { JsonObject } from '../base/json.ts';
import { VERSION } from '../base/version.ts';
import type { TrainOptions } from '../command-options.ts';
import type { Config } from '../config.ts';
import type { Dataset, LabeledDataset } from '../data/dataset.ts';
import { resolvePath } from '../options.ts';
import type { Context } from '../platform/context.ts';
import { type Beginning, beginning, TOOL } from '../reporting/report.ts';
import type { Failure } from './failure.ts';
import { findConfig } from './find-config.ts';
import type { PlannedSource } from './job.ts';
import { identify, type LoadedJob } from './job-identity.ts';
import { loadSources } from './load-sources.ts';
import { columnNotices, datasetNotices } from './notices.ts';
import type { RunStory } from './run-story.ts';
import { saveData, savedSource, savedSplit } from './save-data.ts';
import { planTraining } from './train-plan.ts';
import { unusedOptions } from './unused-options.ts';

/** Columns that are told of while a run goes on; the report has all of them. */
const MOST_TOLD = 10;

export interface TrainingRun extends Beginning {
  readonly jobs: readonly LoadedJob[];
  /** Models whose data cannot be read. */
  readonly unloaded: readonly Failure[];
  readonly config: Config;
  readonly options: TrainOptions;
  readonly context: Context;
  /** false: decided and reported only. The branch holds what is merged, so a run for a pull request leaves it alone. */
  readonly keeps: boolean;
  /** How many threads may train at once. */
  readonly threads: number;
}

/** Every mistake in configuration and options is told before any data are read. */
export async function beginTraining(options: TrainOptions, context: Context): Promise<TrainingRun> {
  const began = beginning(context);
  const config = await findConfig(options.config, context.workingDirectory);
  const planned = planTraining(config, options, context.workingDirectory);
  for (const text of unusedOptions(options, planned)) context.log.warn(text);
  const { datasets, refused } = await loadSources(planned, context, (dataset, source) => {
    if (options.saveData !== null) keepGenerated(dataset, source, options.saveData, context);
  });
  for (const dataset of new Set(datasets.values())) tellOfColumns(dataset, context);
  const jobs = planned.flatMap(job => {
    const dataset = datasets.get(job.source);
    if (dataset === undefined) return [];
    const notices = datasetNotices(dataset, job.source, config.datasets, began.startedAt);
    return [{ ...identify(job, dataset, config, context.workingDirectory), notices }];
  });
  const unloaded = planned.flatMap(job => {
    const error = refused.get(job.source);
    return error === undefined ? [] : [{ job, dataset: null, error }];
  });
  const isUnmerged = context.provenance.pullRequest !== null && options.registry === 'branch';
  const keeps = !options.dryRun && !isUnmerged;
  const threads = options.workers ?? context.threads;
  return { jobs, unloaded, config, options, context, keeps, threads, ...began };
}

function keepGenerated(
  dataset: Dataset | LabeledDataset,
  planned: PlannedSource,
  file: string,
  { workingDirectory, log }: Context,
): void {
  saveData(dataset, resolvePath(workingDirectory, file), file);
  const rows = `${file} has the ${dataset.rows.toLocaleString('en-US')} generated rows`;
  const by = savedSplit(dataset, planned);
  const split = by === null ? '' : `, and to be split as here its model says "split": ${JSON.stringify({ by })}`;
  log.info(`${rows}; as a source it is ${JSON.stringify(savedSource(dataset, planned, file))}${split}`);
}

/** At once: a training that fails for its data has no report to say it in. */
function tellOfColumns(dataset: LabeledDataset, { log }: Context): void {
  const notices = columnNotices(dataset);
  for (const text of notices.slice(0, MOST_TOLD)) log.warn(text);
  if (notices.length > MOST_TOLD) log.warn(`… and ${notices.length - MOST_TOLD} more columns like these`);
}

export function recordBeginning({ config, jobs, unloaded, options, context }: TrainingRun, { record }: RunStory): void {
  const { repository, commit, ref, workflow, runUrl, actor } = context.provenance;
  const details: JsonObject = {
    command: 'train',
    tool: { name: TOOL.name, version: VERSION },
    config: { path: config.path, sha256: config.digest },
    models: [...jobs, ...unloaded.map(({ job }) => job)].map(job => {
      return { model: job.config.name, type: job.type.name, seed: job.seed };
    }),
    cohort: options.cohortId,
    provenance: { repository, commit, ref, workflow, run_url: runUrl, actor },
  };
  record('run.started', details);
  for (const dataset of new Set(jobs.map(job => job.dataset))) {
    const { source, location, digest } = dataset.origin;
    const read = { source, location, sha256: digest, rows: dataset.rows };
    const notices = columnNotices(dataset);
    record('data.loaded', notices.length === 0 ? read : { ...read, notices });
  }
}
