/** Requests for runs of workflows as files, which wait until a person or a scheduler on the laptop takes them up. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../../base/errors.ts';
import { writeFileAtomic } from '../../base/files.ts';
import { artifactName } from '../artifact-files.ts';
import type { Forge, WorkflowDispatch, WorkflowRun } from '../forge.ts';
import { requireWord, wordFileName } from '../word.ts';

/** A request as it lies there; who carries it out edits the state. */
interface Request extends WorkflowDispatch {
  readonly state: WorkflowRun['state'];
}

const LATEST = 100;

/** `root` is the absolute path of `.mlops/`. */
export function localWorkflows(root: string): Pick<Forge, 'dispatchWorkflow' | 'latestRuns'> {
  const folderOf = (workflow: string) => join(root, 'workflows', artifactName(workflow));

  return {
    async dispatchWorkflow(dispatch) {
      const id = requireWord('the id of a request', dispatch.id);
      const url = join(folderOf(dispatch.workflow), wordFileName(id, '.json'));
      if (existsSync(url)) return { id, url, state: 'repeated' };
      const request: Request = { ...dispatch, state: 'waiting' };
      writeFileAtomic(url, `${JSON.stringify(request, null, 2)}\n`);
      return { id, url, state: 'new' };
    },

    async latestRuns(workflow) {
      const folder = folderOf(workflow);
      if (!existsSync(folder)) return [];
      const runs = readdirSync(folder)
        .filter(file => file.endsWith('.json'))
        .map(file => runAt(join(folder, file)));
      return runs.toSorted((a, b) => b.startedAt.getTime() - a.startedAt.getTime()).slice(0, LATEST);
    },
  };
}

function runAt(url: string): WorkflowRun {
  try {
    const { id, state } = JSON.parse(readFileSync(url, 'utf8')) as Request;
    return { id, url, title: id, state, event: 'workflow_dispatch', startedAt: statSync(url).mtime };
  } catch (cause) {
    throw new PlatformError(`${url} cannot be read: ${(cause as Error).message}`, {
      hint: 'mend it or remove it',
      cause,
    });
  }
}
