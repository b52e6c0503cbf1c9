/** Checks of what a workflow may do and for how long: least permissions, no foreign text in scripts, limits. */
import { calledWorkflow } from './action-manifests.ts';
import type { Workflow } from './workflow-model.ts';

/** GitHub pastes an expression into a script before the shell reads it: what it holds would run. */
export function expressionsInScripts(workflow: Workflow): string[] {
  return workflow.steps.flatMap(({ at, step }) =>
    Object.entries({ run: step.run, script: step.with?.['script'] })
      .filter(([, script]) => String(script).includes('${{'))
      .map(([key]) => workflow.fault(at, `an expression inside ${key}: hand it over in env`)),
  );
}

/** Nothing at the top, the least in each job, and beside each permission what it is for. */
export function loosePermissions(workflow: Workflow): string[] {
  const { permissions } = workflow;
  const none = typeof permissions === 'object' && Object.keys(permissions).length === 0;
  return [
    ...(none ? [] : [workflow.fault(['permissions'], 'the permissions at the top are not {}')]),
    ...workflow.jobList.flatMap(({ name, at, job }) => {
      if (typeof job.permissions !== 'object') return [workflow.fault(at, `the job ${name} names no permissions`)];
      return Object.keys(job.permissions)
        .map(permission => [...at, 'permissions', permission])
        .filter(place => !/ # \S/.test(workflow.sourceAt(place)))
        .map(place => workflow.fault(place, `the permission ${place.at(-1)} has no reason beside it`));
    }),
  ];
}

/** A called workflow that asks for more than its caller grants does not start. */
export function ungrantedPermissions(workflow: Workflow): string[] {
  return workflow.jobList.flatMap(({ at, job }) => {
    const called = job.uses === undefined ? undefined : calledWorkflow(job.uses);
    const asked = Object.values(called?.jobs ?? {}).flatMap(each => Object.entries(each.permissions ?? {}));
    const granted: Readonly<Record<string, string>> = typeof job.permissions === 'object' ? job.permissions : {};
    return asked
      .filter(([name, access]) => granted[name] !== 'write' && granted[name] !== access)
      .map(([name, access]) => workflow.fault(at, `${job.uses} asks for ${name}: ${access}, which is not granted`));
  });
}

/** A called workflow limits its own jobs. */
export function endlessJobs(workflow: Workflow): string[] {
  return workflow.jobList
    .filter(({ job }) => job.uses === undefined && job['timeout-minutes'] === undefined)
    .map(({ name, at }) => workflow.fault(at, `the job ${name} has no timeout-minutes`));
}

/** Two runs that write at once would wait for, or undo, each other. */
export function racingWriters(workflow: Workflow): string[] {
  return workflow.jobList
    .filter(({ job }) => job.uses === undefined && Object.values(job.permissions ?? {}).includes('write'))
    .filter(({ job }) => workflow.concurrency === undefined && job.concurrency === undefined)
    .map(({ name, at }) => workflow.fault(at, `the job ${name} writes, and has no concurrency group`));
}

/** A token that stays in .git/config is read by every later step. */
export function keptCredentials(workflow: Workflow): string[] {
  return workflow.steps
    .filter(({ step }) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
    .map(({ at }) => workflow.fault(at, 'the checkout has no persist-credentials: false'));
}

/** On the full hour GitHub starts runs late, or not at all. */
export function fullHours(workflow: Workflow): string[] {
  return cronsOf(workflow)
    .filter(({ cron }) => !/^[1-9]\d?(,[1-9]\d?)* /.test(cron))
    .map(({ at, cron }) => workflow.fault(at, `the schedule ${cron} meets the full hour`));
}

/** GitHub takes the schedule from the workflow, people from the configuration. */
export function otherSchedules(workflow: Workflow, schedule: string): string[] {
  return cronsOf(workflow)
    .filter(({ cron }) => cron !== schedule)
    .map(({ at, cron }) => workflow.fault(at, `the schedule ${cron} is not default_schedule, ${schedule}`));
}

function cronsOf({ on }: Workflow) {
  return (on?.schedule ?? []).map(({ cron }, i) => ({ at: ['on', 'schedule', i], cron }));
}
