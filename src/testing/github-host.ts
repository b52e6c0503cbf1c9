/** A GitHub forge in this process with everything it speaks to: the API's double, the artifact service, a folder, a log. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Forge } from '../platform/forge.ts';
import { type GitHubForgeOptions, gitHubForge } from '../platform/github/forge.ts';
import { readGitHubEnvironment } from '../platform/github/run.ts';
import { recordingLogger } from './fake-context.ts';
import { startGitHub } from './github-double.ts';
import { startResults } from './results-double.ts';

interface ApiIssue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly body: string;
  readonly labels: readonly { readonly name: string }[];
  readonly assignees: readonly { readonly login: string }[];
}

const atOnce = { key: () => ({ schedule: (_: unknown, work: () => Promise<unknown>) => work() }) };
/** Waits as long as it must and no longer. */
export const hurry = {
  secondMs: 5,
  answerMs: 30_000,
  throttle: { global: atOnce, write: atOnce, notifications: atOnce },
};

export type GitHubHost = Awaited<ReturnType<typeof startGitHubHost>>;

export async function startGitHubHost() {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-github-'));
  const github = await startGitHub();
  const results = await startResults();
  const log = recordingLogger();
  const summaryPath = join(folder, 'summary.md');
  // The artifact client reads these by itself, and talks on stdout.
  for (const [name, value] of Object.entries(results.env)) vi.stubEnv(name, value);
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const run = readGitHubEnvironment({
    ...{ GITHUB_REPOSITORY: `${github.owner}/${github.repo}`, GITHUB_API_URL: github.url, GITHUB_WORKSPACE: folder },
    ...{
      GITHUB_RUN_ID: '1001',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_RETENTION_DAYS: '20',
      GITHUB_STEP_SUMMARY: summaryPath,
    },
  });
  let said = '';
  const commands = {
    write(text: string) {
      said += text;
    },
  };
  const owner = github.as('owner');
  return {
    ...{ folder, github, results, log, run, summaryPath },
    /** Workflow commands so far. */
    said: () => said,
    summary: () => (existsSync(summaryPath) ? readFileSync(summaryPath, 'utf8') : ''),
    forge: (changes: Partial<GitHubForgeOptions> = {}): Forge =>
      gitHubForge({ run, token: github.token, log, pace: hurry, commands, ...changes }),
    /** What the API says to the token of a run. */
    async as<T>(path: string): Promise<T> {
      const address = `${github.url}/repos/${github.owner}/${github.repo}${path}`;
      return (await fetch(address, { headers: { authorization: `Bearer ${github.token}` } })).json() as Promise<T>;
    },
    /** Oldest first. */
    issues: async () =>
      (await owner<ApiIssue[]>('GET', '/issues?state=all&per_page=100')).sort((a, b) => a.number - b.number),
    comments: (issue: number) => owner<{ body: string }[]>('GET', `/issues/${issue}/comments`),
    /** Answered or not. */
    sent: (method: string, path: RegExp) =>
      github.requests.filter(request => request.method === method && path.test(request.path)),
    async close() {
      stdout.mockRestore();
      vi.unstubAllEnvs();
      await Promise.all([github.close(), results.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
