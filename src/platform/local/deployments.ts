/** Deployments as files: what was asked for, and every state since, oldest first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../../base/errors.ts';
import { writeFileAtomic } from '../../base/files.ts';
import { artifactName } from '../artifact-files.ts';
import { follows } from '../deployment-order.ts';
import type { DeploymentRequest, DeploymentUpdate, Forge } from '../forge.ts';
import { requireWord, wordFileName } from '../word.ts';

interface Deployment extends DeploymentRequest {
  readonly states: readonly DeploymentUpdate[];
}

/** `root` is the absolute path of `.mlops/`. */
export function localDeployments(root: string): Pick<Forge, 'startDeployment' | 'setDeploymentState'> {
  const write = (url: string, deployment: Deployment) =>
    writeFileAtomic(url, `${JSON.stringify(deployment, null, 2)}\n`);

  return {
    async startDeployment(request) {
      const id = requireWord('the id of a deployment', request.id);
      const url = join(root, 'deployments', artifactName(request.environment), wordFileName(id, '.json'));
      if (existsSync(url)) return { id, url, state: 'repeated' };
      write(url, { ...request, states: [] });
      return { id, url, state: 'new' };
    },

    async setDeploymentState({ url }, update) {
      const deployment = read(url);
      if (!follows(deployment.states.at(-1)?.state, update.state)) return false;
      write(url, { ...deployment, states: [...deployment.states, update] });
      return true;
    },
  };
}

function read(url: string): Deployment {
  try {
    return JSON.parse(readFileSync(url, 'utf8')) as Deployment;
  } catch (cause) {
    throw new PlatformError(`${url} cannot be read: ${(cause as Error).message}`, {
      hint: 'mend it or remove it',
      cause,
    });
  }
}
