/** Where a workflow uses this project, by which name, and what that takes. */
import { posix } from 'node:path';
import type { Job, Use, WorkflowFile } from './workflow-file.ts';

export interface OurUse extends Use {
  readonly job: Job;
  /** Path within this project; '' is the root action. */
  readonly path: string;
}

export const TRAINING_WORKFLOW = '.github/workflows/ml-training.yml';

/** `isOwn`: the repository is this project's own, which uses itself by `./path`. A fork keeps its name, under another owner. */
export function ourUses({ jobs }: WorkflowFile, isOwn: boolean): OurUse[] {
  return jobs.flatMap(job =>
    [...(job.calls === null ? [] : [job.calls]), ...job.steps].flatMap(use => {
      const path = ourPath(use.uses) ?? (isOwn ? /^\.\/(?:\.mlops-actions\/?)?(.*)$/.exec(use.uses)?.[1] : undefined);
      return path === undefined ? [] : [{ ...use, job, path }];
    }),
  );
}

/** Runs for a pull request decide and report, and keep nothing. */
export function keepsSomething({ events }: WorkflowFile): boolean {
  return events.some(event => !isPullRequest(event));
}

export function isPullRequest(event: string): boolean {
  return event === 'pull_request' || event === 'pull_request_target';
}

/** undefined: it is somebody else's. */
export function ourPath(uses: string): string | undefined {
  const [, path] = /^[\w.-]+\/mlops-actions(?:\/([^@]*))?@/.exec(uses) ?? [];
  return path ?? (/^[\w.-]+\/mlops-actions@/.test(uses) ? '' : undefined);
}

/** Whether models come of it: not where it only rehearses, or leaves to another job what it has trained. */
export function trains({ path, with: inputs }: OurUse): boolean {
  if (path === TRAINING_WORKFLOW) return true;
  const isTraining = path === 'actions/train' || (path === '' && inputs['command'] === 'train');
  return isTraining && inputs['dry-run'] !== 'true' && (inputs['hand-over'] ?? '') === '';
}

/** The folder that its paths start from, below the root, with `/`; '' is the root, null: only known when it runs. */
export function folderOf({ with: inputs }: OurUse): string | null {
  const named = inputs['working-directory'] ?? inputs['working_directory'] ?? '';
  return named.includes('${{') ? null : posix.join('/', named).replace(/\/$/, '').slice(1);
}

/** Whether it keeps the registry on a branch, as far as is known before it runs. */
export function usesBranch({ path, with: inputs }: OurUse): boolean {
  const registry = inputs['registry'] ?? (path === TRAINING_WORKFLOW ? 'branch' : 'local');
  return registry === 'branch' || registry.includes('${{');
}

export function registryBranch({ with: inputs }: OurUse): string | null {
  const named = inputs['registry-branch'] ?? inputs['registry_branch'] ?? '';
  if (named.includes('${{')) return null;
  return named === '' ? 'mlops-registry' : named;
}
