/** Runs of workflows: asked for once, by an id that their title shows, and listed, so that one in flight is not doubled. */
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '../../base/errors.ts';
import type { Logger } from '../context.ts';
import type { Forge, ForgeRef, OnceOutcome, WorkflowDispatch, WorkflowRun } from '../forge.ts';
import { requireWord } from '../word.ts';
import { type GitHubClient, isUncertain, type Purpose, statusOf } from './client.ts';

interface Run {
  readonly id: number;
  readonly html_url: string;
  readonly display_title?: string;
  readonly name?: string | null;
  readonly status: string | null;
  readonly event: string;
  readonly created_at: string;
}

/** What tells of the run that was asked for; nothing on older servers. */
type Started = { readonly workflow_run_id?: number; readonly html_url?: string } | undefined;

const absent = 'the workflow must be a file in .github/workflows/ of the default branch';
const LIST: Purpose = { permission: 'actions: read', doing: 'list the runs of a workflow', absent };
const DISPATCH: Purpose = { permission: 'actions: write', doing: 'start a workflow', absent };

/** A run shows up in the list some time after it was asked for. */
const LOOKS = 4;

export function gitHubWorkflows(
  client: GitHubClient,
  log: Logger,
  repositoryUrl: string,
): Pick<Forge, 'dispatchWorkflow' | 'latestRuns'> {
  async function latestRuns(workflow: string): Promise<readonly WorkflowRun[]> {
    const path = '/actions/workflows/{workflow}/runs';
    const { data } = await client.send<{ workflow_runs: readonly Run[] }>(
      'GET',
      path,
      { workflow, per_page: 100 },
      LIST,
    );
    return data.workflow_runs.map(run => ({
      ...{ id: String(run.id), url: run.html_url, title: run.display_title ?? run.name ?? '' },
      ...{ state: stateOf(run.status), event: run.event, startedAt: new Date(run.created_at) },
    }));
  }

  async function find({ workflow, id }: WorkflowDispatch): Promise<OnceOutcome | undefined> {
    const run = (await latestRuns(workflow)).find(({ title }) => holdsWord(title, id));
    return run && { id: run.id, url: run.url, state: 'repeated' };
  }

  /** Asks for everything; what this server or workflow does not know is left out. Nothing was done where it refuses. */
  async function ask({ workflow, ref, inputs, id }: WorkflowDispatch): Promise<Started> {
    const path = '/actions/workflows/{workflow}/dispatches';
    let sent: Readonly<Record<string, unknown>> = { inputs: { ...inputs, request_id: id }, return_run_details: true };
    for (;;) {
      try {
        return (await client.send<Started>('POST', path, { workflow, ref, ...sent }, DISPATCH)).data;
      } catch (failed) {
        const said = statusOf(failed) === 400 || statusOf(failed) === 422 ? (failed as Error).message : '';
        if (/return_run_details/.test(said) && 'return_run_details' in sent) {
          sent = { inputs: sent['inputs'] };
        } else if (/unexpected inputs?\b.*request_id/i.test(said) && sent['inputs'] !== inputs) {
          log.notice(
            `${workflow} has no input request_id: give it one and show it in run-name, so that no request is carried out twice`,
          );
          sent = { ...sent, inputs };
        } else {
          throw failed;
        }
      }
    }
  }

  /** Whether a request whose answer got lost has come through. It is not sent again: the next run looks, and sends it then. */
  async function fateOf(dispatch: WorkflowDispatch, failed: unknown): Promise<OnceOutcome> {
    for (let look = 1; look <= LOOKS; look++) {
      await sleep(look * look * client.secondMs);
      const found = await find(dispatch);
      if (found !== undefined) return { ...found, state: 'new' };
    }
    throw new PlatformError(`it is not known whether ${dispatch.workflow} was started: ${(failed as Error).message}`, {
      hint: `look at ${workflowUrl(dispatch)}; the next run asks again if there is none with the id ${dispatch.id}`,
      cause: failed,
    });
  }

  const workflowUrl = ({ workflow }: WorkflowDispatch) => `${repositoryUrl}/actions/workflows/${workflow}`;

  return {
    latestRuns,

    async dispatchWorkflow(dispatch): Promise<OnceOutcome> {
      requireWord('the id of a request', dispatch.id);
      const before = await find(dispatch);
      if (before !== undefined) return before;
      try {
        return { ...refOf(await ask(dispatch), workflowUrl(dispatch), repositoryUrl), state: 'new' };
      } catch (failed) {
        if (!isUncertain(failed)) throw failed;
        return fateOf(dispatch, failed);
      }
    },
  };
}

function refOf(started: Started, workflowUrl: string, repositoryUrl: string): ForgeRef {
  const id = started?.workflow_run_id;
  if (id === undefined) return { id: '', url: workflowUrl };
  return { id: String(id), url: started?.html_url ?? `${repositoryUrl}/actions/runs/${id}` };
}

/** As a word of its own: `retrain:7` is not in `retrain:71`. */
export function holdsWord(title: string, word: string): boolean {
  return title.split(/[^A-Za-z0-9:._/-]+/).includes(word);
}

function stateOf(status: string | null): WorkflowRun['state'] {
  if (status === 'completed') return 'done';
  return status === 'in_progress' ? 'running' : 'waiting';
}
