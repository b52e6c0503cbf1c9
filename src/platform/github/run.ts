/** Reads what the runner tells a step about its workflow run (GITHUB_* and RUNNER_*) into one typed object. */
import { PlatformError } from '../../base/errors.ts';
import { plainLine } from '../../base/untrusted.ts';
import type { Provenance } from '../context.ts';
import { pullRequestOf } from './pull-request-event.ts';

export interface GitHubRun {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly runId: number;
  /** 1 for the first try; a re-run keeps the id and counts this up. */
  readonly runAttempt: number;
  /** Without a slash at the end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Absolute path: the user's checkout, and the working directory of a JavaScript action. */
  readonly workspace: string;
  /** Absolute path, emptied after the job; undefined outside a runner. */
  readonly temporaryFolder: string | undefined;
  /** The file whose Markdown becomes the job summary; undefined where the server has no summaries. */
  readonly summaryPath: string | undefined;
  /** The most days that the repository keeps an artifact; undefined when the server does not say. */
  readonly maxRetentionDays: number | undefined;
  /** Whether there is a service for artifacts that speaks the current protocol: GitHub Enterprise Server has none. */
  readonly hasArtifacts: boolean;
  readonly provenance: Provenance;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Throws a PlatformError that names the variable which is missing or odd. */
export function readGitHubEnvironment(env: Environment): GitHubRun {
  const optional = (name: string) => (env[name] === '' ? undefined : env[name]);
  const required = (name: string, pattern: RegExp, expected: string): RegExpExecArray => {
    const value = optional(name);
    const match = value === undefined ? null : pattern.exec(value);
    if (match !== null) return match;
    const found = value === undefined ? 'is not set' : `is ${JSON.stringify(plainLine(value, 100))}`;
    throw new PlatformError(`the environment variable ${name} ${found}, expected ${expected}`, {
      hint: 'actions run in a GitHub workflow; elsewhere use the command line `mlops`',
    });
  };
  const count = (name: string) => Number(required(name, /^[1-9]\d{0,14}$/, 'a whole number from 1')[0]);
  const url = (name: string, otherwise: string) => (optional(name) ?? otherwise).replace(/\/+$/, '');

  const [repository, owner, repo] = required('GITHUB_REPOSITORY', /^([\w.-]+)\/([\w.-]+)$/, 'owner/name');
  const runId = count('GITHUB_RUN_ID');
  const runAttempt = count('GITHUB_RUN_ATTEMPT');
  const serverUrl = url('GITHUB_SERVER_URL', 'https://github.com');
  return {
    repository: { owner: owner!, repo: repo! },
    runId,
    runAttempt,
    serverUrl,
    apiUrl: url('GITHUB_API_URL', 'https://api.github.com'),
    workspace: required('GITHUB_WORKSPACE', /^.+$/s, 'the folder of the checkout')[0],
    temporaryFolder: optional('RUNNER_TEMP'),
    summaryPath: optional('GITHUB_STEP_SUMMARY'),
    // Other runners than GitHub's say 0 for what they do not know.
    maxRetentionDays: Number(optional('GITHUB_RETENTION_DAYS') ?? 0) === 0 ? undefined : count('GITHUB_RETENTION_DAYS'),
    hasArtifacts: ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].every(optional) && isCloud(serverUrl),
    provenance: {
      repository,
      repositoryUrl: `${serverUrl}/${repository}`,
      commit: optional('GITHUB_SHA') ?? null,
      ref: optional('GITHUB_REF') ?? null,
      workflow: optional('GITHUB_WORKFLOW') ?? null,
      run: `${runId}.${runAttempt}`,
      runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
      actor: optional('GITHUB_ACTOR') ?? null,
      pullRequest: pullRequestOf(env),
    },
  };
}

/** As the artifact client decides it. */
function isCloud(serverUrl: string): boolean {
  return /^github\.com$|\.(?:ghe\.com|localhost)$/i.test(URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '');
}
