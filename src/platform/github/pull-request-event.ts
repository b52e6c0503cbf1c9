/** Which pull request's event started a run: from the payload, or, where a runner hands none over, from ref and commit. */
import { readFileSync } from 'node:fs';
import { PlatformError } from '../../base/errors.ts';
import type { PullRequest } from '../forge.ts';
import type { Environment } from './run.ts';

interface Payload {
  readonly number?: unknown;
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly sha?: unknown } };
}

/** null for every other event. PlatformError where it is one and nothing tells which: such a run must not promote. */
export function pullRequestOf(env: Environment): PullRequest | null {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (!/^pull_request(?:_|$)/.test(event)) return null;
  const { number, pull_request: told } = payloadAt(env['GITHUB_EVENT_PATH']);
  const ofRef = /^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
  const found = { number: Number(told?.number ?? number ?? ofRef), head: told?.head?.sha ?? env['GITHUB_SHA'] };
  const { head } = found;
  if (
    Number.isSafeInteger(found.number) &&
    found.number > 0 &&
    typeof head === 'string' &&
    /^[0-9a-f]{40,64}$/.test(head)
  ) {
    return { number: found.number, head };
  }
  throw new PlatformError(
    `the event ${event} does not say of which pull request it is, expected number and head commit`,
    {
      hint: 'the file that GITHUB_EVENT_PATH names holds them in a GitHub workflow',
    },
  );
}

function payloadAt(path: string | undefined): Payload {
  if (path === undefined || path === '') return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch (cause) {
    throw new PlatformError(`the event's payload ${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
