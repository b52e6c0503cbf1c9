/** The inputs and outputs behind a `uses:`: read from this repository, or known of the few actions of others that we use. */
import { parse } from 'yaml';
import { OWN_REPOSITORY } from '../base/own-repository.ts';
import { isRepositoryFile, readRepositoryFile } from './workflow-files.ts';
import type { WorkflowText } from './workflow-model.ts';

type Described = Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;

export interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly inputs: Described;
  readonly outputs: Described;
}

/** Actions of other people, with the inputs and outputs that we use of them. A new one is a decision, and a line here. */
const KNOWN_ACTIONS: ReadonlyMap<string, Manifest> = new Map([
  known('actions/checkout', ['clean', 'persist-credentials']),
  known('actions/setup-node', ['node-version']),
]);

/** Where ml-training.yml puts this repository when another one calls it. */
const FETCHED = /^\.mlops-actions\/?/;

/** The path within this repository that a `uses:` means; undefined for another repository. */
export function ownPath(uses: string): string | undefined {
  const remote = new RegExp(`^${OWN_REPOSITORY}/?([^@]*)@`).exec(uses)?.[1];
  const local = /^[.$]\/(.*)$/.exec(uses)?.[1];
  return remote ?? local?.replace(FETCHED, '');
}

/** undefined for an action that is neither ours nor known. */
export function manifestOf(uses: string): Manifest | undefined {
  const own = ownPath(uses);
  if (own === undefined) return KNOWN_ACTIONS.get(uses.split('@')[0]!);
  const path = `${own === '' ? '' : `${own}/`}action.yml`;
  return isRepositoryFile(path) ? { inputs: {}, outputs: {}, ...parse(readRepositoryFile(path)) } : undefined;
}

/** A workflow of ours that a job calls; undefined when it is none. */
export function calledWorkflow(uses: string): WorkflowText | undefined {
  const path = ownPath(uses);
  return path === undefined || !isRepositoryFile(path) ? undefined : parse(readRepositoryFile(path));
}

function known(name: string, inputs: readonly string[], outputs: readonly string[] = []): [string, Manifest] {
  const described = (names: readonly string[]) => Object.fromEntries(names.map(each => [each, { description: each }]));
  return [name, { name, description: name, inputs: described(inputs), outputs: described(outputs) }];
}
