/** All checks of ours that a workflow passes beside GitHub's own, in one list. */
import {
  endlessJobs,
  expressionsInScripts,
  fullHours,
  keptCredentials,
  loosePermissions,
  racingWriters,
  ungrantedPermissions,
} from './workflow-hardening.ts';
import type { Workflow } from './workflow-model.ts';
import { deadInputs, undeclaredOutputs, unpinnedActions } from './workflow-references.ts';

const CHECKS: readonly ((workflow: Workflow) => string[])[] = [
  ...[deadInputs, undeclaredOutputs, unpinnedActions],
  ...[endlessJobs, expressionsInScripts, fullHours, keptCredentials, loosePermissions],
  ...[racingWriters, ungrantedPermissions],
];

/** One line for each fault. */
export function ourFaults(workflow: Workflow): string[] {
  return CHECKS.flatMap(check => check(workflow));
}
