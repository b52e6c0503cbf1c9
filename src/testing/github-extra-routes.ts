/** The parts of GitHub's API that the emulator does not have: deployments, and dispatching workflows. */

import { parse } from 'yaml';

interface Workflow {
  readonly 'run-name'?: string;
  readonly on?: { readonly workflow_dispatch?: { readonly inputs?: Readonly<Record<string, unknown>> } | null };
}

interface RouteAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Json = Readonly<Record<string, unknown>>;
/** Reads a file of the repository at a ref; undefined when there is none. */
export type ReadFile = (path: string, ref: string) => Promise<string | undefined>;
type Respond = (match: readonly string[], body: Json, query: URLSearchParams) => RouteAnswer | Promise<RouteAnswer>;

export interface ExtraRoutes {
  /** `path` stands below `/repos/{owner}/{repo}`; undefined when the route is not one of these. */
  answer(method: string, path: string, body: Json, query: URLSearchParams): Promise<RouteAnswer | undefined>;
}

const refused = (message: string): RouteAnswer => ({ status: 422, body: { message } });
const missing: RouteAnswer = { status: 404, body: { message: 'Not Found' } };

export function extraRoutes(readFile: ReadFile): ExtraRoutes {
  const deployments: Json[] = [];
  const statuses: (Json & { readonly deployment: number })[] = [];
  const runs: (Json & { readonly workflow: string })[] = [];
  let lastId = 100;

  const routes: readonly (readonly [method: string, path: RegExp, respond: Respond])[] = [
    [
      'POST',
      /^\/deployments$/,
      (_, body) => {
        if (typeof body['ref'] !== 'string') return refused('Invalid request. "ref" wasn\'t supplied.');
        if (String(body['description'] ?? '').length > 140)
          return refused('description is too long (maximum is 140 characters)');
        const made = {
          environment: 'production',
          task: 'deploy',
          description: null,
          payload: {},
          ...body,
          id: ++lastId,
        };
        deployments.unshift(made);
        return { status: 201, body: made };
      },
    ],
    [
      'GET',
      /^\/deployments$/,
      (_, _body, query) => {
        const environment = query.get('environment');
        const found = deployments.filter(each => environment === null || each['environment'] === environment);
        return { status: 200, body: found };
      },
    ],
    [
      'POST',
      /^\/deployments\/(\d+)\/statuses$/,
      ([, id], body) => {
        if (!deployments.some(each => each['id'] === Number(id))) return missing;
        const made = { ...body, id: ++lastId, deployment: Number(id) };
        statuses.unshift(made);
        return { status: 201, body: made };
      },
    ],
    [
      'GET',
      /^\/deployments\/(\d+)\/statuses$/,
      ([, id]) => ({ status: 200, body: statuses.filter(each => each.deployment === Number(id)) }),
    ],
    [
      'POST',
      /^\/dispatches$/,
      (_, body) =>
        typeof body['event_type'] === 'string' ? { status: 204, body: undefined } : refused('Invalid request.'),
    ],
    [
      'POST',
      /^\/actions\/workflows\/([^/]+)\/dispatches$/,
      async ([, workflow], body) => {
        const text = await readFile(`.github/workflows/${workflow}`, String(body['ref']));
        if (text === undefined) return missing;
        if (!/\bworkflow_dispatch\b/.test(text)) return refused("Workflow does not have 'workflow_dispatch' trigger");
        const { 'run-name': title, on } = parse(text) as Workflow;
        const given = Object.entries((body['inputs'] ?? {}) as Readonly<Record<string, string>>);
        const foreign = given.map(([name]) => name).filter(name => on?.workflow_dispatch?.inputs?.[name] === undefined);
        if (foreign.length > 0) return refused(`Unexpected inputs provided: ${JSON.stringify(foreign)}`);
        const id = ++lastId;
        const html_url = `https://github.com/octocat/ml/actions/runs/${id}`;
        runs.unshift({
          id,
          workflow: workflow!,
          event: 'workflow_dispatch',
          status: 'queued',
          html_url,
          created_at: new Date(Date.UTC(2026, 0, 1) + 1000 * id).toISOString(),
          display_title: given.reduce(
            (shown, [name, value]) =>
              shown.replaceAll(new RegExp(`\\$\\{\\{\\s*inputs\\.${name}\\s*\\}\\}`, 'g'), value),
            title ?? workflow!,
          ),
          inputs: body['inputs'] ?? {},
        });
        return body['return_run_details'] === true
          ? { status: 200, body: { workflow_run_id: id, html_url } }
          : { status: 204, body: undefined };
      },
    ],
    [
      'GET',
      /^\/actions\/workflows\/([^/]+)\/runs$/,
      ([, workflow]) => {
        const found = runs.filter(run => run.workflow === workflow);
        return { status: 200, body: { total_count: found.length, workflow_runs: found } };
      },
    ],
  ];

  return {
    async answer(method, path, body, query) {
      for (const [routeMethod, pattern, respond] of routes) {
        const match = routeMethod === method ? pattern.exec(path) : null;
        if (match !== null) return respond(match, body, query);
      }
      return undefined;
    },
  };
}
