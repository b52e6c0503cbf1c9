/** Checks of what a workflow refers to, where GitHub's own checker is silent: it lets a name that nobody declared be empty. */
import { calledWorkflow, manifestOf, ownPath } from './action-manifests.ts';
import type { Workflow } from './workflow-model.ts';

/** Outputs of steps, of jobs that are needed, and of the jobs that a called workflow hands on. */
export function undeclaredOutputs(workflow: Workflow): string[] {
  return workflow.strings.flatMap(({ at, text }) =>
    [...text.matchAll(/\b(steps|needs|jobs)\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([used, kind, name, output]) => {
      if (at.at(-1) === 'run') return [];
      const within =
        at[0] === 'jobs' ? { job: String(at[1]), step: at[2] === 'steps' ? Number(at[3]) : Infinity } : null;
      const known =
        kind === 'steps' ? stepOutput(workflow, within, name!, output!) : jobOutput(workflow, within, name!, output!);
      return known ? [] : [workflow.fault(at, `${used}: nothing before this declares that output`)];
    }),
  );
}

type Within = { readonly job: string; readonly step: number } | null;

function stepOutput(workflow: Workflow, within: Within, id: string, output: string): boolean {
  const found = workflow.steps.find(({ job, index, step }) => {
    return step.id === id && job === within?.job && index < within.step;
  });
  if (found === undefined) return false;
  const { uses, run } = found.step;
  if (uses === undefined) return new RegExp(`\\b${output}(=|<<)`).test(run ?? '');
  return Object.hasOwn(manifestOf(uses)?.outputs ?? {}, output);
}

function jobOutput(workflow: Workflow, within: Within, name: string, output: string): boolean {
  const needed = within === null ? [name] : [workflow.jobs?.[within.job]?.needs ?? []].flat();
  const job = workflow.jobs?.[name];
  if (job === undefined || !needed.includes(name)) return false;
  const declared = job.uses === undefined ? job.outputs : calledWorkflow(job.uses)?.on?.workflow_call?.outputs;
  return Object.hasOwn(declared ?? {}, output);
}

/** An input that nothing reads would be a flag that does nothing; one that nobody declares is always empty. */
export function deadInputs(workflow: Workflow): string[] {
  const { workflow_call: call, workflow_dispatch: dispatch } = workflow.on ?? {};
  const read = workflow.strings.flatMap(({ at, text }) =>
    [...text.matchAll(/\binputs\.([\w-]+)/g)].map(match => ({ at, name: match[1]! })),
  );
  const declared = Object.entries({ workflow_call: call?.inputs, workflow_dispatch: dispatch?.inputs }).flatMap(
    ([event, inputs]) => Object.keys(inputs ?? {}).map(name => ({ at: ['on', event, 'inputs', name], name })),
  );
  return [
    ...declared
      .filter(({ name }) => !read.some(each => each.name === name))
      .map(({ at, name }) => workflow.fault(at, `nothing reads the input ${name}`)),
    ...read
      .filter(({ name }) => !declared.some(each => each.name === name))
      .map(({ at, name }) => workflow.fault(at, `inputs.${name} is not declared`)),
  ];
}

/** A tag can be moved to other code; a commit cannot. Our own tags are ours. */
export function unpinnedActions(workflow: Workflow): string[] {
  return foreignUses(workflow).flatMap(({ at, uses }) => {
    if (!/@[0-9a-f]{40}$/.test(uses)) return [workflow.fault(at, `${uses} is not pinned to a commit of 40 digits`)];
    const released = / # v\d+\.\d+\.\d+$/.test(workflow.sourceAt(at));
    return released ? [] : [workflow.fault(at, `${uses} does not say which release it is: # vX.Y.Z`)];
  });
}

/** `owner/repository@commit` of each action of others. */
export function pins(workflow: Workflow): string[] {
  return foreignUses(workflow).map(({ uses }) => uses);
}

function foreignUses({ steps, jobList }: Workflow) {
  const all = [...steps.map(({ at, step }) => ({ at, ...step })), ...jobList.map(({ at, job }) => ({ at, ...job }))];
  return all.flatMap(({ at, uses }) => {
    return uses === undefined || ownPath(uses) !== undefined ? [] : [{ at: [...at, 'uses'], uses }];
  });
}
