/** Options of `train` that were given and do nothing beside the others: one line each, so that none is silently ignored. */
import { type TrainOptions, trainOptions } from '../command-options.ts';

/** An option that has its default may stand in a workflow that fills it in for every run. */
export function unusedOptions(options: TrainOptions): string[] {
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
  ];
}
