/** Deployments of GitHub, found again by the id in their payload; their states go forward only. */
import { plainLine } from '../../base/untrusted.ts';
import { follows } from '../deployment-order.ts';
import type { DeploymentRequest, Forge, OnceOutcome } from '../forge.ts';
import { requireWord } from '../word.ts';
import type { GitHubClient, Purpose } from './client.ts';
import { postOnce } from './post-once.ts';

interface Deployment {
  readonly id: number;
  /** An object, or a text of JSON where another program made it. */
  readonly payload: unknown;
}

interface Status {
  readonly state: string;
}

const DEPLOY: Purpose = { permission: 'deployments: write', doing: 'record the deployment' };

/** GitHub refuses a longer description. */
const LONGEST = 140;

export function gitHubDeployments(
  client: GitHubClient,
  repositoryUrl: string,
): Pick<Forge, 'startDeployment' | 'setDeploymentState'> {
  /** Among the latest 100 of the environment. */
  async function find({ id, environment }: DeploymentRequest): Promise<Deployment | undefined> {
    const wanted = { environment, per_page: 100 };
    const { data } = await client.send<readonly Deployment[]>('GET', '/deployments', wanted, DEPLOY);
    return data.find(({ payload }) => (payload as { readonly request_id?: unknown } | null)?.request_id === id);
  }

  async function create(request: DeploymentRequest): Promise<Deployment> {
    const sent = {
      ...{ ref: request.ref, environment: request.environment, task: 'deploy' },
      ...{ transient_environment: request.transient, production_environment: request.production },
      description: plainLine(request.description, LONGEST),
      payload: { ...request.payload, request_id: request.id },
      // What is deployed is a model that passed its gate: nothing is merged for it, and no other check is waited for.
      ...{ auto_merge: false, required_contexts: [] },
    };
    return (await client.send<Deployment>('POST', '/deployments', sent, DEPLOY)).data;
  }

  async function stateOf(deployment: string): Promise<string | undefined> {
    const wanted = { deployment, per_page: 1 };
    const path = '/deployments/{deployment}/statuses';
    return (await client.send<readonly Status[]>('GET', path, wanted, DEPLOY)).data[0]?.state;
  }

  return {
    async startDeployment(request): Promise<OnceOutcome> {
      requireWord('the id of a deployment', request.id);
      const before = await find(request);
      const { id } =
        before ??
        (await postOnce(
          client,
          () => create(request),
          () => find(request),
        ));
      const url = `${repositoryUrl}/deployments/${encodeURIComponent(request.environment)}`;
      return { id: String(id), url, state: before === undefined ? 'new' : 'repeated' };
    },

    async setDeploymentState({ id }, update): Promise<boolean> {
      const { state, logUrl, environmentUrl } = update;
      if (!follows(await stateOf(id), state)) return false;
      const sent = {
        ...{ deployment: id, state, description: plainLine(update.description, LONGEST) },
        ...(logUrl === undefined ? {} : { log_url: logUrl }),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
      };
      const post = async () => {
        await client.send('POST', '/deployments/{deployment}/statuses', sent, DEPLOY);
        return true;
      };
      return postOnce(client, post, async () => ((await stateOf(id)) === state ? true : undefined));
    },
  };
}
