/** The permissions that a use of this project takes, out of the list of what its calls to GitHub take. */
import { PERMISSIONS, type Permission } from '../platform/permissions.ts';
import { TRAINING_PERMISSIONS } from '../scaffold/caller-workflow.ts';
import {
  isPullRequest,
  keepsSomething,
  type OurUse,
  TRAINING_WORKFLOW,
  trains,
  usesBranch,
} from '../workflows/our-uses.ts';
import type { Access, WorkflowFile } from '../workflows/workflow-file.ts';

export interface NeededPermission {
  readonly permission: string;
  readonly access: Access;
  /** Without it the run stops; else it goes on, and something is not told. */
  readonly isNeeded: boolean;
  /** What happens without it. */
  readonly without: string;
}

export function neededBy(use: OurUse, file: WorkflowFile): NeededPermission[] {
  if (use.path === TRAINING_WORKFLOW) return TRAINING_PERMISSIONS.map(([permission]) => described(permission, true));
  if (!trains(use)) return [CHECKOUT];
  const keeps = keepsSomething(file);
  return [
    keeps && usesBranch(use) ? described('contents: write', true) : CHECKOUT,
    ...(keeps ? [described('issues: write', false)] : []),
    ...(file.events.some(isPullRequest)
      ? [described('pull-requests: write', false), described('checks: write', false)]
      : []),
  ];
}

const CHECKOUT: NeededPermission = {
  ...{ permission: 'contents', access: 'read', isNeeded: true },
  without: 'the repository cannot be checked out',
};

function described(permission: Permission, isNeeded: boolean): NeededPermission {
  const [name, access] = permission.split(': ') as [string, Access];
  return {
    permission: name,
    access,
    isNeeded,
    without: PERMISSIONS.find(need => need.permission === permission)!.without,
  };
}
