/** May the jobs that use this project do what it does there? */
import type { Check } from '../../base/check.ts';
import type { OurUse } from '../../workflows/our-uses.ts';
import type { Access, Job, WorkflowFile } from '../../workflows/workflow-file.ts';
import { type Examination, finding } from '../examination.ts';
import { type NeededPermission, neededBy } from '../needed-permissions.ts';

export const permissions: Examination = {
  name: 'permissions',
  async examine({ workflows }) {
    return workflows.map(({ file, uses }) => {
      const { path } = file;
      const found = uses.flatMap(use => faultsOf(use, file));
      const worst = (['fail', 'warn'] as const).find(status => found.some(fault => fault.status === status));
      const message = found.map(fault => fault.message).join(' ') || `The jobs of ${path} may do what they have to.`;
      return finding(`permissions:${path}`, worst ?? 'pass', message);
    });
  },
};

function faultsOf(use: OurUse, file: WorkflowFile): Pick<Check, 'status' | 'message'>[] {
  const { job } = use;
  const needed = neededBy(use, file);
  const place = `${file.path}:${job.line}: the job ${job.name}`;
  if (job.permissions === null) {
    const message = `${place} names no permissions, so it has what the settings of the repository give: name ${list(needed)}.`;
    return [{ status: 'warn', message }];
  }
  if (job.permissions === 'write-all') {
    return [{ status: 'warn', message: `${place} may write everything: ${list(needed)} is enough.` }];
  }
  const missing = needed.filter(({ permission, access }) => !grants(job, permission, access));
  if (missing.length === 0) return [];
  // GitHub does not start a called workflow that asks for more than its caller has.
  const isFatal = job.calls !== null || missing.some(({ isNeeded }) => isNeeded);
  const effect = job.calls === null ? missing.map(({ without }) => without).join('; ') : 'GitHub does not start it';
  return [{ status: isFatal ? 'fail' : 'warn', message: `${place} lacks ${list(missing)}: without it, ${effect}.` }];
}

function grants({ permissions: granted }: Job, permission: string, access: Access): boolean {
  const given = typeof granted === 'object' ? (granted?.[permission] ?? 'none') : 'read';
  return given === 'write' || given === access;
}

function list(needed: readonly NeededPermission[]): string {
  return needed.map(({ permission, access }) => `\`${permission}: ${access}\``).join(', ');
}
