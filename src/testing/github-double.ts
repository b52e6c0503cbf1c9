/**
 * GitHub's API in this process: the state and rules of `emulate` behind a front that checks the token and its
 * permissions, adds missing routes, keeps a log of what was asked, and fails when a test says so.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from 'emulate';
import { artifactRoutes } from './github-artifact-routes.ts';
import { binaryRoutes } from './github-binary-routes.ts';
import { extraRoutes } from './github-extra-routes.ts';

type Scope = 'issues' | 'pull-requests' | 'checks' | 'contents' | 'actions' | 'deployments' | 'statuses' | 'metadata';
type Permissions = Partial<Readonly<Record<Scope, 'none' | 'read' | 'write'>>>;

interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: unknown;
  readonly answered: number | NonNullable<Fault['connection']>;
}

interface Fault {
  /** Answer with this status instead. */
  readonly status?: number;
  readonly message?: string;
  /** Instead of a message. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `reset`: hang up before anything is done. `lost answer`: carry the request out, then hang up. `silence`: no answer. */
  readonly connection?: 'reset' | 'lost answer' | 'silence';
  /** How many requests it hits; 1 by default. */
  readonly times?: number;
  /** How many requests it lets pass first. */
  readonly after?: number;
  /** Happens when the request was carried out, before anybody hears of it. */
  readonly meanwhile?: () => Promise<unknown>;
}

export interface GitHubDouble {
  readonly url: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly requests: readonly LoggedRequest[];
  /** The next requests of this kind fail; `path` is matched against the path with its query. */
  fail(method: string | RegExp, path: RegExp, fault: Fault): void;
  /** Nothing fails any more. */
  mend(): void;
  /** What the token may do from now on; a scope that is not named may be written. */
  permit(permissions: Permissions): void;
  /** Changes the bytes of a release's file behind everybody's back. */
  replaceAsset(id: number, content: Buffer): void;
  /** Keeps an artifact of another run. */
  keepArtifact: ReturnType<typeof artifactRoutes>['keep'];
  /** The repository as a person sees it: no faults, no log. `path` stands below `/repos/{owner}/{repo}`. */
  as(who: 'owner' | 'outsider'): <T>(method: string, path: string, body?: unknown) => Promise<T>;
  close(): Promise<void>;
}

export interface GitHubDoubleOptions {
  readonly owner?: string;
  readonly repo?: string;
  readonly token?: string;
  readonly permissions?: Permissions;
}

const BOT = 'github-actions[bot]';
type Role = 'owner' | 'outsider' | 'bot';
/** The emulator lets a token ask 5,000 times; how GitHub limits us is what tests say themselves. */
const TOKENS = 20;
const ASKED_WITH_ONE = 4000;
const tokenOf = (role: Role, asked: number) => `inner-${role}-${Math.floor(asked / ASKED_WITH_ONE) % TOKENS}`;
const SCOPES: readonly (readonly [path: RegExp, scope: Scope])[] = [
  [/^\/(?:issues|labels|milestones)\b/, 'issues'],
  [/^\/pulls\b/, 'pull-requests'],
  [/^\/check-runs\b|^\/commits\/[^/]+\/check-runs\b/, 'checks'],
  [/^\/(?:deployments|environments)\b/, 'deployments'],
  [/^\/actions\b/, 'actions'],
  [/^\/(?:git|contents|releases|dispatches|branches|merges|compare|tarball|archive)\b/, 'contents'],
  [/^\/statuses\b/, 'statuses'],
];

export async function startGitHub(options: GitHubDoubleOptions = {}): Promise<GitHubDouble> {
  const { owner = 'octocat', repo = 'ml', token = 'ghs_test' } = options;
  const inner = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        Array.from({ length: TOKENS }, (_, n) => n * ASKED_WITH_ONE).flatMap(asked => [
          [tokenOf('owner', asked), { login: owner, scopes: ['repo', 'workflow'] }],
          [tokenOf('outsider', asked), { login: 'mallory', scopes: ['repo'] }],
          [tokenOf('bot', asked), { login: BOT, scopes: ['repo', 'workflow'] }],
        ]),
      ),
      github: {
        users: [{ login: owner }, { login: 'mallory' }, { login: BOT }],
        repos: [{ owner, name: repo, auto_init: true }],
      },
    },
  });
  const root = `/repos/${owner}/${repo}`;
  const faults: (Fault & { method: string | RegExp; path: RegExp; left: number; wait: number })[] = [];
  const requests: LoggedRequest[] = [];
  let permissions = options.permissions ?? {};
  let url = '';

  let forwarded = 0;
  async function forward(method: string, path: string, body: string | Buffer | undefined, as: Role) {
    const answer = await fetch(inner.url + path, {
      method,
      headers: { authorization: `Bearer ${tokenOf(as, forwarded++)}`, 'content-type': 'application/json' },
      ...(body === undefined || body.length === 0 ? {} : { body }),
      redirect: 'manual',
    });
    const text = (await answer.text()).replaceAll(inner.url, url);
    const link = answer.headers.get('link')?.replaceAll(inner.url, url);
    return { status: answer.status, text: asBot(text), headers: link === undefined ? {} : { link } };
  }

  const person: GitHubDouble['as'] = who => async (method, path, body) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const { status, text } = await forward(method, root + path, sent, who);
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
  await person('owner')('PUT', `/collaborators/${encodeURIComponent(BOT)}`, { permission: 'push' });

  const extras = extraRoutes(async (path, ref) => {
    const found = await forward('GET', `${root}/contents/${path}?ref=${encodeURIComponent(ref)}`, undefined, 'owner');
    return found.status === 200 ? Buffer.from(JSON.parse(found.text).content, 'base64').toString() : undefined;
  });

  const artifacts = artifactRoutes(
    zip => createHash('sha256').update(zip).digest('hex'),
    () => url + root,
  );

  const binary = binaryRoutes(
    (method, path, body) => forward(method, root + path, body, 'owner'),
    () => url + root,
  );

  async function answerFor(request: IncomingMessage, path: string, body: Buffer) {
    const method = request.method ?? 'GET';
    const refusal = refusalFor(request, method, path, await isOfPullRequest(path));
    if (refusal !== undefined) return { ...refusal, text: JSON.stringify({ message: refusal.message }), headers: {} };
    const at = new URL(path, 'http://double');
    const below = at.pathname.startsWith(root) ? at.pathname.slice(root.length) : '';
    const { accept = '' } = request.headers;
    const bytes = await binary.answer({ method, path: below, query: at.searchParams, body, accept });
    const artifact = artifacts.answer(method, below, at.searchParams);
    if (bytes !== undefined || artifact !== undefined) return (bytes ?? artifact)!;
    const text = body.toString();
    const extra = await extras.answer(method, below, /^\s*\{/.test(text) ? JSON.parse(text) : {}, at.searchParams);
    if (extra === undefined) return forward(method, path, text, 'bot');
    return { status: extra.status, text: extra.body === undefined ? '' : JSON.stringify(extra.body), headers: {} };
  }

  /** Comments on a pull request are comments on an issue that take either of two permissions. */
  async function isOfPullRequest(path: string): Promise<boolean> {
    const below = path.startsWith(root) ? path.slice(root.length) : '';
    const [, issue, comment] = /^\/issues\/(?:(\d+)\/comments|comments\/(\d+))\b/.exec(below) ?? [];
    if (issue === undefined && comment === undefined) return false;
    const found = comment && (await forward('GET', `${root}/issues/comments/${comment}`, undefined, 'owner'));
    const number = issue ?? /\/issues\/(\d+)"/.exec(found ? found.text : '')?.[1];
    return (await forward('GET', `${root}/pulls/${number}`, undefined, 'owner')).status === 200;
  }

  function refusalFor(request: IncomingMessage, method: string, path: string, isOfPull: boolean) {
    if (!/^(?:token|bearer) /i.test(request.headers.authorization ?? ''))
      return { status: 401, message: 'Requires authentication' };
    if (request.headers.authorization!.replace(/^\S+ /, '') !== token)
      return { status: 401, message: 'Bad credentials' };
    const below = path.startsWith(root) ? path.slice(root.length) : path;
    const scope = SCOPES.find(([pattern]) => pattern.test(below))?.[1] ?? 'metadata';
    const grants = [permissions[scope] ?? 'write', ...(isOfPull ? [permissions['pull-requests'] ?? 'write'] : [])];
    const may = (['write', 'read', 'none'] as const).find(grant => grants.includes(grant))!;
    const needs = method === 'GET' || method === 'HEAD' ? 'read' : 'write';
    const allowed = may === 'write' || may === needs;
    return allowed ? undefined : { status: 403, message: 'Resource not accessible by integration' };
  }

  function faultFor(method: string, path: string): Fault | undefined {
    for (const each of faults) {
      const matches = typeof each.method === 'string' ? each.method === method : each.method.test(method);
      if (!matches || !each.path.test(path) || each.left === 0) continue;
      if (each.wait === 0) {
        each.left--;
        return each;
      }
      each.wait--;
    }
    return undefined;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    const fault = faultFor(method, path);
    const isJson = (request.headers['content-type'] ?? 'application/json').startsWith('application/json');
    const sent = isJson && body.length > 0 ? JSON.parse(body.toString()) : undefined;
    const stored = artifacts.bytesAt(path.startsWith(root) ? path.slice(root.length) : '');
    if (stored !== undefined && request.headers.authorization === undefined) {
      response.writeHead(200, { 'content-type': 'application/zip' });
      response.end(stored);
      return;
    }
    const log = (answered: LoggedRequest['answered']) => requests.push({ method, path, body: sent, answered });
    if (fault?.connection === 'reset' || fault?.connection === 'silence') {
      log(fault.connection);
      if (fault.connection === 'reset') request.socket.destroy();
      return;
    }
    const answer =
      fault?.status === undefined
        ? await answerFor(request, path, body)
        : {
            status: fault.status,
            text: JSON.stringify(fault.body ?? { message: fault.message ?? 'made to fail' }),
            headers: fault.headers,
          };
    await fault?.meanwhile?.();
    if (fault?.connection === 'lost answer') {
      log('lost answer');
      request.socket.destroy();
      return;
    }
    log(answer.status);
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.status === 204 || answer.status === 304 ? undefined : answer.text);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(error => {
      response.writeHead(599);
      response.end(String(error));
    });
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    token,
    owner,
    repo,
    requests,
    fail: (method, path, fault) =>
      void faults.push({ ...fault, method, path, left: fault.times ?? 1, wait: fault.after ?? 0 }),
    mend: () => void faults.splice(0),
    permit: granted => {
      permissions = granted;
    },
    replaceAsset: binary.replace,
    keepArtifact: artifacts.keep,
    as: person,
    async close() {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
      await inner.close();
    },
  };
}

/** The token of a workflow run acts as an app: a bot by type, and nobody by association. */
function asBot(text: string): string {
  if (!text.includes(BOT)) return text;
  return JSON.stringify(
    JSON.parse(text, (_, value) => {
      if (value?.login === BOT) return { ...value, type: 'Bot' };
      return value?.user?.login === BOT && 'author_association' in value
        ? { ...value, author_association: 'NONE' }
        : value;
    }),
  );
}
