/**
 * The line to GitHub's REST API: loaded when it is first used, polite under rate limits, and never a POST twice by itself.
 * A failure comes out as a PlatformError that says what was being done and which permission it takes.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from '../../base/errors.ts';
import { plainLine } from '../../base/untrusted.ts';
import type { Logger } from '../context.ts';
import type { Permission } from '../permissions.ts';
import type { GitHubRun } from './run.ts';

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** How long waiting takes; tests bring a hurry of their own. */
interface Pace {
  readonly secondMs: number;
  /** How long one try may go without an answer. */
  readonly answerMs: number;
  /** Overrides of the throttling plugin's options. */
  readonly throttle: Readonly<Record<string, unknown>>;
}

export interface GitHubClientOptions {
  readonly run: Pick<GitHubRun, 'apiUrl' | 'repository'>;
  /** null: every call fails with a hint. */
  readonly token: string | null;
  readonly log: Logger;
  readonly pace?: Pace;
}

/** What a call is for: said in the message and the hint when it fails. */
export interface Purpose {
  /** As in `could not …`: `list the issues`. */
  readonly doing: string;
  readonly permission: Permission;
  /** What to do where GitHub finds nothing (404); the permission is missing, if nothing is said here. */
  readonly absent?: string;
  /** Never sent a second time by itself, as a POST is not: its caller must know what became of the first. */
  readonly once?: boolean;
  /** How many times longer than usual its answer may take, for large bodies. */
  readonly patience?: number;
}

interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly hasNextPage: boolean;
}

export interface GitHubClient {
  readonly secondMs: number;
  /** `path` stands below `/repos/{owner}/{repo}`. Throws a PlatformError whose cause is what Octokit threw. */
  send<T>(
    method: Method,
    path: string,
    parameters: Readonly<Record<string, unknown>>,
    purpose: Purpose,
  ): Promise<Answer<T>>;
  /**
   * All pages of a list, which `pick` takes out of each answer. A page that is short although another one follows is an
   * error: items may be missing.
   */
  list<T, D = readonly T[]>(
    path: string,
    parameters: Readonly<Record<string, unknown>>,
    purpose: Purpose,
    pick?: (data: D) => readonly T[],
  ): Promise<readonly T[]>;
  /** The address that a GET answers with instead of content. It may be signed: it is never shown. */
  locate(path: string, parameters: Readonly<Record<string, unknown>>, purpose: Purpose): Promise<string>;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

const PAGE = 100;
/** Longer than this a job does not wait for a rate limit to pass; the next run tries again. */
const LONGEST_WAIT_SECONDS = 90;
const POLITE: Pace = { secondMs: 1000, answerMs: 30_000, throttle: {} };

export function gitHubClient({ run, token, log, pace = POLITE }: GitHubClientOptions): GitHubClient {
  const { owner, repo } = run.repository;
  let octokit: Promise<Octokit> | undefined;

  async function ask(method: Method, path: string, parameters: object, purpose: Purpose, options: object = {}) {
    if (token === null) throw withoutToken(purpose);
    octokit ??= connect(run.apiUrl, token, log, pace);
    const isOnce = method === 'POST' || purpose.once === true;
    const request = { ...(isOnce && { retries: 0 }), patience: purpose.patience ?? 1, ...options };
    try {
      const route = `${method} /repos/{owner}/{repo}${path}`;
      return await (await octokit).request(route, { owner, repo, ...parameters, request });
    } catch (cause) {
      throw explained(`${owner}/${repo}`, purpose, cause);
    }
  }

  const send: GitHubClient['send'] = async (method, path, parameters, purpose) => {
    const { status, data, headers } = await ask(method, path, parameters, purpose);
    return { status, data, hasNextPage: /rel="next"/.test(headers.link ?? '') };
  };

  return {
    secondMs: pace.secondMs,
    send,
    async list<T, D>(
      path: string,
      parameters: Readonly<Record<string, unknown>>,
      purpose: Purpose,
      pick: (data: D) => readonly T[] = data => data as unknown as readonly T[],
    ) {
      const items: T[] = [];
      for (let page = 1; ; page++) {
        const answer = await send<D>('GET', path, { ...parameters, per_page: PAGE, page }, purpose);
        const found = pick(answer.data);
        items.push(...found);
        if (!answer.hasNextPage) return items;
        if (found.length < PAGE) {
          throw new PlatformError(`could not ${purpose.doing} in ${owner}/${repo}: page ${page} came back incomplete`, {
            hint: 'nothing was changed; the same call may succeed later',
          });
        }
      }
    },
    async locate(path, parameters, purpose) {
      const { headers } = await ask('GET', path, parameters, purpose, { redirect: 'manual' });
      if (headers.location !== undefined) return headers.location;
      throw new PlatformError(`could not ${purpose.doing} in ${owner}/${repo}: no address came back`);
    },
  };
}

/** The HTTP status behind a PlatformError of this client: 500 for a lost connection, undefined where nothing was sent. */
export function statusOf(error: unknown): number | undefined {
  const cause = error instanceof PlatformError ? error.cause : error;
  const status = (cause as { readonly status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** After a server error or a lost connection nobody knows whether the request was carried out. */
export function isUncertain(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

async function connect(apiUrl: string, token: string, log: Logger, pace: Pace): Promise<Octokit> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const worthWaiting = (
    seconds: number,
    { method, url }: { method: string; url: string },
    _: unknown,
    count: number,
  ) => {
    const waits = seconds <= LONGEST_WAIT_SECONDS && count < 2;
    log.info(
      `GitHub's rate limit: ${method} ${url} ${waits ? `goes on in ${seconds} s` : `was refused, for ${seconds} s`}`,
    );
    return waits;
  };
  // First in the list, so that it holds for each try; by itself the client waits for minutes.
  const impatient = ({ hook }: { readonly hook: Octokit['hook'] }) => {
    hook.before('request', options => {
      options.request.signal = AbortSignal.timeout(pace.answerMs * (options.request['patience'] as number));
    });
    return {};
  };
  // In other words than the throttling plugin knows, as what stands before a server of one's own says it.
  const obedient = ({ hook }: { readonly hook: Octokit['hook'] }) => {
    hook.wrap('request', async (request, options) => {
      for (let count = 0; ; count++) {
        try {
          return await request(options);
        } catch (error) {
          const seconds = secondsToWait(error);
          if (seconds === undefined || !worthWaiting(seconds, options, undefined, count)) throw error;
          await sleep(seconds * pace.secondMs);
        }
      }
    });
    return {};
  };
  const quiet = () => {};
  const options = {
    baseUrl: apiUrl,
    log: { debug: quiet, info: quiet, warn: (message: string) => log.debug(message), error: quiet },
    // A request that a rate limit refused was not carried out: the throttling plugin alone decides on it.
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: pace.secondMs },
    throttle: {
      onRateLimit: worthWaiting,
      onSecondaryRateLimit: worthWaiting,
      retryAfterBaseValue: pace.secondMs,
      ...pace.throttle,
    },
  };
  return getOctokit(token, options, impatient, retry, throttling, obedient);
}

/** undefined: it was not refused for a rate, or the throttling plugin has decided on it. */
function secondsToWait(error: unknown): number | undefined {
  const { status, message, response } = error as {
    readonly status?: unknown;
    readonly message?: unknown;
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
  };
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = response?.headers ?? {};
  const isKnown = /\bsecondary rate\b/i.test(String(message)) || remaining === '0';
  const seconds = Number(after ?? Number.NaN);
  return status === 429 && !isKnown && seconds >= 0 ? seconds : undefined;
}

function withoutToken({ doing, permission }: Purpose): PlatformError {
  return new PlatformError(`could not ${doing}: there is no token`, {
    hint: `give the action \`github-token\` (by default \`\${{ github.token }}\`) and the job \`permissions: ${permission}\``,
  });
}

function explained(repository: string, purpose: Purpose, cause: unknown): PlatformError {
  const said = cause instanceof Error ? plainLine(cause.message.split(' - http')[0]!, 200) : '';
  // Octokit calls a lost connection a 500 too; only an answer has a response.
  const answered = (cause as { readonly response?: unknown }).response !== undefined;
  const status = answered ? statusOf(cause) : undefined;
  const message = `could not ${purpose.doing} in ${repository}: ${status === undefined ? 'no answer, ' : `${status} `}${said}`;
  return new PlatformError(message, { cause, hint: hintFor(status, said, purpose) });
}

function hintFor(status: number | undefined, said: string, { permission, absent }: Purpose): string {
  if (status === 401) return 'the token is not valid or has run out; pass a new one as `github-token`';
  if (status === 410) return 'issues are turned off: turn them on in the settings of the repository';
  if (status === 429 || /rate limit/i.test(said))
    return 'GitHub limits how often it is asked; the next run tries again';
  if (/archived/i.test(said)) return 'the repository is archived and takes no changes';
  if (status === 409 && /repository is empty/i.test(said)) return 'the repository has no commit yet: push one first';
  if (status === 404 && absent !== undefined) return absent;
  if (status === 403 || status === 404) {
    return `give the job \`permissions: ${permission}\`; a pull request from a fork never gets it`;
  }
  if (status === 422) return 'GitHub did not accept what was sent';
  return 'the same call may succeed later';
}
