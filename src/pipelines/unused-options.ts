/** Options of `train` that were given and do nothing beside the others: one line each, so that none is silently ignored. */
import { type TrainOptions, trainOptions } from '../command-options.ts';
import type { Job } from './job.ts';
import { givenHyperparameters } from './train-plan.ts';

type Planned = Pick<Job, 'type' | 'hyperparameters' | 'search'>;

/**
 * None of them is refused: a workflow may give the same options to every job of a matrix, of which each trains another type.
 * An option that has its default may stand in a workflow that fills it in for every run.
 */
export function unusedOptions(options: TrainOptions, jobs: readonly Planned[]): string[] {
  const { enableAudit, auditPath, dryRun, registry, registryBranch, workers, trained, handOver, pictures } = options;
  const isGiven = (value: string, option: { readonly default: string }) => value !== '' && value !== option.default;
  return [
    ...(isGiven(auditPath, trainOptions.auditPath) && !enableAudit
      ? ['audit-path does nothing without enable-audit: no audit entries are written there']
      : []),
    ...(isGiven(registryBranch, trainOptions.registryBranch) && registry !== 'branch'
      ? ['registry-branch does nothing without registry: branch; the registry is kept in its folder']
      : []),
    // Where a server keeps no artifacts, this job trains after all.
    ...(workers !== null && trained !== null && trained !== 'artifacts'
      ? ['workers does nothing with trained: other jobs have trained the models']
      : []),
    ...(pictures !== null && pictures !== trainOptions.pictures.actionDefault && (dryRun || handOver !== null)
      ? [`pictures does nothing ${dryRun ? 'in a dry run' : 'with hand-over: the job that judges draws them'}`]
      : []),
    ...(enableAudit && dryRun
      ? ['enable-audit does nothing in a dry run: nothing is kept, so there are no audit entries to write']
      : []),
    ...unusedHyperparameters(options, jobs),
    ...unusedSearch(options, jobs),
  ];
}

function unusedHyperparameters(options: TrainOptions, jobs: readonly Planned[]): string[] {
  const given = Object.entries(givenHyperparameters(options)).filter(([, value]) => value !== null);
  const unknown = given.filter(([name]) => !jobs.some(({ type }) => name in type.defaults));
  const isBatched = jobs.some(
    ({ hyperparameters: { batch_size: size, epochs = 0 } }) => size !== undefined && epochs !== 0,
  );
  return [
    ...unknown.map(([name]) => `${optionName(name)} does nothing: ${typesOf(jobs)} has no hyperparameter ${name}`),
    ...(options.batchSize !== null && !unknown.some(([name]) => name === 'batch_size') && !isBatched
      ? ['batch-size does nothing without epochs: no chosen model learns by mini-batches']
      : []),
  ];
}

function unusedSearch({ gridSearch, trials, searchMinutes }: TrainOptions, jobs: readonly Planned[]): string[] {
  const still = jobs.filter(({ search }) => search === null);
  const given = Object.entries({ trials, 'search-minutes': searchMinutes }).filter(([, value]) => value !== null);
  return [
    ...(gridSearch && still.length > 0
      ? [`grid-search does nothing for ${typesOf(still)}: there are no hyperparameters to search`]
      : []),
    ...(still.length === jobs.length && !gridSearch
      ? given.map(([name]) => `${name} does nothing without grid-search, or "search" of a model in the configuration`)
      : []),
  ];
}

const optionName = (hyperparameter: string) => hyperparameter.replaceAll('_', '-');

function typesOf(jobs: readonly Planned[]): string {
  return [...new Set(jobs.map(({ type }) => type.name))].join(', ');
}
