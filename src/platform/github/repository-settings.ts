/** The settings of a repository on GitHub, through the REST API. */
import { PlatformError } from '../../base/errors.ts';
import type { BranchFacts, RepositoryFacts, RepositorySettings, WorkflowFacts } from '../repository-settings.ts';
import { type GitHubClient, isUncertain, type Purpose, statusOf } from './client.ts';

const ASKING = {
  repository: { permission: 'contents: read', doing: 'look at the repository' },
  branch: { permission: 'contents: read', doing: 'look at a branch' },
  labels: { permission: 'issues: write', doing: 'list the labels' },
  addLabel: { permission: 'issues: write', doing: 'add a label' },
  environments: { permission: 'actions: read', doing: 'list the environments' },
  runs: { permission: 'actions: read', doing: 'look at the runs of a workflow' },
  secrets: { permission: 'actions: read', doing: 'list the names of the secrets' },
  retention: { permission: 'actions: read', doing: 'ask how long artifacts are kept' },
} as const satisfies Readonly<Record<string, Purpose>>;

/** Types of rules that keep a workflow's token from making a branch or moving it forward. */
const BLOCKING = [
  ...['creation', 'update', 'pull_request', 'required_signatures', 'required_status_checks', 'required_deployments'],
  ...['workflows', 'merge_queue', 'commit_message_pattern', 'commit_author_email_pattern', 'committer_email_pattern'],
];

/** `maxRetentionDays` as the runner says, where it does. */
export function gitHubRepositorySettings(
  client: GitHubClient,
  maxRetentionDays: number | undefined,
): RepositorySettings {
  const get = async <T>(path: string, purpose: Purpose, parameters: Readonly<Record<string, unknown>> = {}) =>
    (await client.send<T>('GET', path, parameters, purpose)).data;

  return {
    async facts(): Promise<RepositoryFacts> {
      const found = await get<ApiRepository>('', ASKING.repository);
      return {
        name: found.full_name,
        defaultBranch: found.default_branch,
        isPrivate: found.private,
        isArchived: found.archived === true,
        // An old server that does not say has them.
        hasIssues: found.has_issues !== false,
        pushedAt: found.pushed_at ? new Date(found.pushed_at) : null,
      };
    },

    async labels() {
      return (await client.list<{ readonly name: string }>('/labels', {}, ASKING.labels)).map(({ name }) => name);
    },

    async addLabel(label) {
      await client.send('POST', '/labels', { ...label }, ASKING.addLabel).catch((failed: unknown) => {
        // There already; or made, and the answer got lost: then the next look finds it.
        if (statusOf(failed) !== 422 && !isUncertain(failed)) throw failed;
      });
    },

    async environments() {
      const pick = (data: { readonly environments: readonly Named[] }) => data.environments;
      return (await client.list('/environments', {}, ASKING.environments, pick)).map(({ name }) => name);
    },

    async secretNames() {
      const pick = (data: { readonly secrets: readonly Named[] }) => data.secrets;
      const names = async (path: string) => (await client.list(path, {}, ASKING.secrets, pick)).map(({ name }) => name);
      const own = await names('/actions/secrets').catch(forAdministrators);
      // A repository of a person has no organization to share secrets with it.
      const shared = await names('/actions/organization-secrets').catch((failed: unknown) => {
        if (statusOf(failed) !== 403 && statusOf(failed) !== 404) throw failed;
        return [];
      });
      return [...new Set([...own, ...shared])];
    },

    async longestRetentionDays() {
      if (maxRetentionDays !== undefined) return maxRetentionDays;
      const path = '/actions/permissions/artifact-and-log-retention';
      const found = await get<{ days: number }>(path, ASKING.retention).catch(forAdministrators);
      return found.days;
    },

    async workflow(file): Promise<WorkflowFacts | null> {
      try {
        const { state } = await get<{ state: string }>('/actions/workflows/{file}', ASKING.runs, { file });
        const latest = { file, event: 'schedule', per_page: 1 };
        const runs = await get<{ workflow_runs: readonly ApiRun[] }>(
          '/actions/workflows/{file}/runs',
          ASKING.runs,
          latest,
        );
        const [run] = runs.workflow_runs;
        return {
          state: state === 'disabled_inactivity' || state === 'disabled_manually' ? state : 'active',
          lastScheduledRun: run === undefined ? null : { startedAt: new Date(run.created_at), url: run.html_url },
        };
      } catch (error) {
        if (statusOf(error) === 404) return null;
        throw error;
      }
    },

    async branch(name): Promise<BranchFacts> {
      const path = '/git/matching-refs/heads/{+name}';
      const refs = await get<readonly { readonly ref: string }[]>(path, ASKING.branch, { name });
      const isThere = refs.some(({ ref }) => ref === `refs/heads/${name}`);
      // A server without rulesets has no such page.
      const rules = await get<readonly { readonly type: string }[]>('/rules/branches/{name}', ASKING.branch, {
        name,
      }).catch((failed: unknown) => {
        if (statusOf(failed) !== 404) throw failed;
        return [];
      });
      const isProtected =
        isThere &&
        (await get<{ readonly protected?: boolean }>('/branches/{name}', ASKING.branch, { name })).protected === true;
      const types = new Set(rules.map(({ type }) => type).filter(type => BLOCKING.includes(type)));
      return { isThere, isProtected, rules: [...types].filter(type => type !== 'creation' || !isThere) };
    },
  };
}

/** What no workflow can be permitted. */
function forAdministrators(failed: unknown): never {
  const status = statusOf(failed);
  if (!(failed instanceof PlatformError) || (status !== 403 && status !== 404)) throw failed;
  throw new PlatformError(failed.message, {
    cause: failed,
    hint: 'only people who administer the repository may ask this: run `mlops doctor` on your machine with a token of theirs',
  });
}

interface Named {
  readonly name: string;
}

interface ApiRepository {
  readonly full_name: string;
  readonly default_branch: string;
  readonly private: boolean;
  readonly archived?: boolean;
  readonly has_issues?: boolean;
  readonly pushed_at?: string | null;
}

interface ApiRun {
  readonly created_at: string;
  readonly html_url: string;
}
