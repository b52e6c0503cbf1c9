/** Runs that raise alerts, killed at every request and at every change of a file: the next run leaves one issue, as it should be. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gitHubForge } from '../platform/github/forge.ts';
import { readGitHubEnvironment } from '../platform/github/run.ts';
import { readIssue } from '../platform/local/issue.ts';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import type { Account } from '../reporting/alert-issue.ts';
import { type AlertRunPlace, alertRun, broken, keyOf, well } from '../testing/alert-runs.ts';
import { type BranchHost, dyingAt, startBranchHost } from '../testing/branch-store.ts';
import { asDeadProcessMeanwhile, withFaultsMeanwhile } from '../testing/fault-injection.ts';
import { hurry } from '../testing/github-host.ts';

/** What the killed run sees after the earlier ones, what the next one sees, and the issue that must come of it. */
interface Scenario {
  readonly name: string;
  readonly earlier: readonly ((subject: string) => Account)[];
  readonly killed: (subject: string) => Account;
  readonly state: 'open' | 'closed';
  /** Each is said once. */
  readonly said: readonly string[];
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'opens an issue', earlier: [], killed: m => broken(m), state: 'open', said: [] },
  {
    ...{ name: 'comments on another cause', earlier: [m => broken(m)], killed: m => broken(m, 'b'), state: 'open' },
    said: ['The cause has changed. It is bad: b.'],
  },
  {
    ...{ name: 'closes the issue', earlier: [m => broken(m)], killed: m => well(m), state: 'closed' },
    said: ['It is well. This issue closes itself.'],
  },
  {
    ...{ name: 'opens it again', earlier: [m => broken(m), m => well(m)], killed: m => broken(m, 'b'), state: 'open' },
    said: ['It is well. This issue closes itself.', 'It is bad: b.'],
  },
];

interface SeenIssue {
  readonly state: string;
  readonly comments: string;
}

/** The next run sees the same: what is escalated or said twice would show. */
async function expectHealed(
  { killed, state, said }: Scenario,
  subject: string,
  where: AlertRunPlace,
  issues: () => Promise<readonly SeenIssue[]>,
): Promise<void> {
  await alertRun('next', { day: 10, accounts: [killed(subject)] }, where);
  const modelsDir = join(where.folder, 'models');
  const { pending, alerts } = openRegistry(modelsDir).standing();
  expect([...pending.keys()]).toEqual([]);
  expect(alerts.alerts.get(keyOf(subject))!.active).toBe(state === 'open');
  expect(await verifyRegistry(modelsDir)).toMatchObject({ problems: [], notes: [] });
  const [issue, ...others] = await issues();
  expect(others).toEqual([]);
  expect(issue!.state).toBe(state);
  const found = [...issue!.comments.matchAll(/^(?:The cause|It is|It had)[^\n]*/gm)].map(([line]) => line);
  expect(found).toEqual(said);
}

const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(MEMORY, 'mlops-crash-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

async function prepare({ earlier }: Scenario, subject: string, where: AlertRunPlace): Promise<void> {
  for (const [day, account] of earlier.entries()) {
    await alertRun(`r${day}`, { day, accounts: [account(subject)] }, where);
  }
}

describe.each(SCENARIOS)('a run that $name, all in files,', scenario => {
  async function localIssues(folder: string): Promise<SeenIssue[]> {
    const issues = join(folder, '.mlops', 'issues');
    // A process that dies while it replaces a file leaves the new one beside it.
    const files = existsSync(issues) ? readdirSync(issues).filter(file => file.endsWith('.md')) : [];
    return files.map(file => readIssue(readFileSync(join(issues, file), 'utf8')));
  }

  it('may be killed at any change of a file', async () => {
    const prepared = join(scratch, 'prepared');
    await prepare(scenario, 'm', { folder: prepared });
    let at = 1;
    for (; ; at++) {
      const folder = join(scratch, String(at));
      if (existsSync(prepared)) cpSync(prepared, folder, { recursive: true });
      const run = () => alertRun('killed', { day: 5, accounts: [scenario.killed('m')] }, { folder });
      let isKilled = false;
      const work = () => withFaultsMeanwhile({ fault: 'kill', at }, run);
      await asDeadProcessMeanwhile(work).catch(() => {
        isKilled = true;
      });
      try {
        await expectHealed(scenario, 'm', { folder }, () => localIssues(folder));
      } catch (error) {
        throw new Error(`at change ${at}: ${(error as Error).message}`, { cause: error });
      }
      rmSync(folder, { recursive: true });
      if (!isKilled) break;
    }
    expect(at).toBeGreaterThan(60);
  });
});

describe('a run with its issues on GitHub', () => {
  let host: BranchHost;
  let subjects = 0;
  beforeAll(async () => {
    host = await startBranchHost();
  });
  afterAll(() => host.close());

  const forge = () => {
    const { url, owner, repo, token } = host.github;
    const run = readGitHubEnvironment({
      ...{ GITHUB_REPOSITORY: `${owner}/${repo}`, GITHUB_API_URL: url, GITHUB_WORKSPACE: scratch },
      ...{ GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
    });
    return gitHubForge({ run, token, log: host.log, pace: hurry });
  };

  async function issuesOf(subject: string): Promise<SeenIssue[]> {
    const owner = host.github.as('owner');
    const issues: { number: number; state: string; body: string }[] = [];
    for (let page = 1; issues.length === 100 * (page - 1); page++)
      issues.push(...(await owner<typeof issues>('GET', `/issues?state=all&per_page=100&page=${page}`)));
    const own = issues.filter(({ body }) => body.includes(`key=${keyOf(subject)} `));
    return Promise.all(
      own.map(async ({ number, state }) => {
        const comments = await owner<{ body: string }[]>('GET', `/issues/${number}/comments`);
        return { state, comments: comments.map(({ body }) => body).join('\n') };
      }),
    );
  }

  /** Behind one request is before the next: what is on GitHub is the same. */
  async function atEveryRequest(scenario: Scenario, place: () => AlertRunPlace): Promise<number> {
    for (let at = 1; ; at++) {
      host.turn();
      const where = place();
      const subject = `m${++subjects}`;
      await prepare(scenario, subject, where);
      const run = () =>
        alertRun('killed', { day: 5, accounts: [scenario.killed(subject)] }, { ...where, forge: forge() });
      const isKilled = await dyingAt(host.github, at, 'after', run);
      try {
        await expectHealed(scenario, subject, { ...where, forge: forge() }, () => issuesOf(subject));
      } catch (error) {
        throw new Error(`behind request ${at}: ${(error as Error).message}`, { cause: error });
      }
      if (!isKilled) return at - 1;
    }
  }

  it.each(SCENARIOS)('that $name may be killed behind any request', async scenario => {
    const place = () => ({ folder: mkdtempSync(join(scratch, 'at-')), forge: forge() });
    const requests = await atEveryRequest(scenario, place);
    expect(requests).toBeGreaterThan(2);
  });

  it('and its registry on a branch may be killed behind any request', async () => {
    const place = () => ({ folder: host.folder(), branch: host.branch, store: host.store, forge: forge() });
    const requests = await atEveryRequest(SCENARIOS[0]!, place);
    expect(requests).toBeGreaterThan(15);
  });
});
