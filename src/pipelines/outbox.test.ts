/** What the outbox does when nothing dies: once, in order, and with a warning where the platform refuses. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gitHubForge } from '../platform/github/forge.ts';
import { readGitHubEnvironment } from '../platform/github/run.ts';
import { readIssue } from '../platform/local/issue.ts';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import { type AlertRunPlace, alertRun, broken, well } from '../testing/alert-runs.ts';
import { type BranchHost, startBranchHost } from '../testing/branch-store.ts';
import { type GitHubHost, hurry, startGitHubHost } from '../testing/github-host.ts';
import { eventsOf, run } from '../testing/registry-runs.ts';

const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(MEMORY, 'mlops-outbox-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kindsOf = (modelsDir: string, run: string) =>
  eventsOf(modelsDir)
    .filter(event => event.run === run)
    .map(({ kind, details }) => (kind === 'outbox.done' ? `${kind} ${details['state']}` : kind));
const pendingIn = (place: AlertRunPlace) => openRegistry(join(place.folder, 'models')).standing().pending.size;
const localIssues = () => {
  const issues = join(folder, '.mlops', 'issues');
  return existsSync(issues) ? readdirSync(issues).map(file => readIssue(readFileSync(join(issues, file), 'utf8'))) : [];
};

describe('with a registry and issues in folders', () => {
  const modelsDir = () => join(folder, 'models');

  it('a life of an alert leaves these entries, and healthy runs leave none', async () => {
    const accounts = [[well('m')], [broken('m')], [broken('m')], [well('m')], [well('m')]];
    for (const [day, seen] of accounts.entries()) await alertRun(`r${day}`, { day, accounts: seen }, { folder });
    const entries = accounts.map((_, day) => [kindsOf(modelsDir(), `r${day}`), kindsOf(modelsDir(), `r${day}:outbox`)]);
    const done = (state: string) => [`outbox.done ${state}`, 'registry.committed'];
    expect(entries).toEqual([
      [['registry.committed'], []],
      [['alert.raised', 'outbox.added', 'registry.committed'], done('new')],
      [['alert.raised', 'outbox.added', 'registry.committed'], done('updated')],
      [['alert.healthy', 'outbox.added', 'registry.committed'], done('closed')],
      [['registry.committed'], []],
    ]);
    expect(localIssues()).toMatchObject([{ key: 'regression:m', state: 'closed' }]);
    expect(await verifyRegistry(modelsDir())).toMatchObject({ ok: true, notes: [] });
    expect(existsSync(join(modelsDir(), 'outbox'))).toBe(false);
  });

  it('what a run has left is carried out by the next one before its own, within its transaction', async () => {
    const die = { afterwards: () => Promise.reject(new Error('died')) };
    await expect(alertRun('r1', { day: 1, accounts: [broken('m')], ...die }, { folder })).rejects.toThrow('died');
    expect(localIssues()).toEqual([]);
    await alertRun('r2', { day: 2, accounts: [well('m')] }, { folder });
    expect(kindsOf(modelsDir(), 'r2')).toEqual([
      ...['outbox.done new', 'alert.healthy', 'outbox.added', 'registry.committed'],
    ]);
    expect(localIssues()).toMatchObject([{ state: 'closed', comments: expect.stringContaining('It is well.') }]);
  });

  it('an intent that was changed behind its back is not sent, and stops the run', async () => {
    const die = { afterwards: () => Promise.reject(new Error('died')) };
    await expect(alertRun('r1', { day: 1, accounts: [broken('m')], ...die }, { folder })).rejects.toThrow('died');
    const [file] = readdirSync(join(modelsDir(), 'outbox'));
    writeFileSync(join(modelsDir(), 'outbox', file!), '{"payload": "@everyone"}');
    await expect(alertRun('r2', { day: 2, accounts: [] }, { folder })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining(`outbox/${file} is not the intent that was committed`),
    });
    expect(localIssues()).toEqual([]);
  });

  it('an intent of an unknown kind waits for a version that knows it', async () => {
    const draft = { kind: 'pager', key: 'm', payload: {} };
    run(modelsDir(), 'r1', new Date('2026-01-01'), transaction => transaction.intend(draft, new Date('2026-01-01')));
    const { log } = await alertRun('r2', { day: 2, accounts: [broken('m')] }, { folder });
    expect(log.lines[0]!.message).toMatch(/of a kind that this version does not know: pager$/);
    expect(pendingIn({ folder })).toBe(1);
    expect(localIssues()).toHaveLength(1);
  });
});

describe('with issues on GitHub', () => {
  let host: GitHubHost;
  beforeEach(async () => {
    host = await startGitHubHost();
  });
  afterEach(() => host.close());
  const place = (changes: Partial<AlertRunPlace> = {}): AlertRunPlace => ({ folder, forge: host.forge(), ...changes });
  const warnings = (log: { lines: readonly { level: string; message: string }[] }) =>
    log.lines.filter(({ level }) => level === 'warn').map(({ message }) => message);

  it('a run asks for the list of issues once, and a healthy one for nothing', async () => {
    const accounts = Array.from({ length: 12 }, (_, i) => broken(`m${i}`));
    await alertRun('r1', { day: 1, accounts }, place());
    const before = host.github.requests.length;
    await alertRun('r2', { day: 2, accounts }, place());
    const asked = host.github.requests.slice(before).map(({ method }) => method);
    expect(asked).toEqual(['GET', ...accounts.map(() => 'PATCH')]);
    await alertRun('r3', { day: 3, accounts: [well('other')] }, place());
    expect(host.github.requests).toHaveLength(before + asked.length);
  });

  it.each([
    ['may only read', 403, 'Resource not accessible by integration', 'issues: write'],
    ['meets a repository without issues', 410, 'Issues are disabled for this repo', 'turn them on in the settings'],
    ['meets an archived repository', 403, 'Repository was archived so is read-only.', 'archived'],
  ])('a token that %s costs one warning with the remedy, and the intents wait', async (_, status, message, remedy) => {
    const accounts = Array.from({ length: 5 }, (__, i) => broken(`m${i}`));
    host.github.fail(/POST|PATCH|DELETE/, /./, { status, message, times: 999 });
    const { log } = await alertRun('r1', { day: 1, accounts }, place());
    const [warning, ...others] = warnings(log);
    expect(warning).toContain(remedy);
    expect(warning).toMatch(/\(5 issues wait for the next run\)$/);
    expect(others).toEqual([]);
    expect(pendingIn(place())).toBe(5);
    // What is refused before the commit is refused after it too.
    const again = await alertRun('r2', { day: 2, accounts: [broken('m0', 'b')] }, place());
    expect(warnings(again.log)).toEqual([warning]);
    expect(pendingIn(place())).toBe(5);
    host.github.mend();
    await alertRun('r3', { day: 3, accounts: [] }, place());
    expect(pendingIn(place())).toBe(0);
    const issues = await host.issues();
    expect(issues).toHaveLength(5);
    expect(issues.every(({ state }) => state === 'open')).toBe(true);
    expect(await verifyRegistry(join(folder, 'models'))).toMatchObject({ ok: true, notes: [] });
  });

  it('says with the newer intent what an older one had to say and could not, and what is too old is dropped', async () => {
    await alertRun('r1', { day: 1, accounts: [broken('m')] }, place());
    host.github.permit({ issues: 'read' });
    await alertRun('r2', { day: 2, accounts: [broken('m', 'b')] }, place());
    await alertRun('r3', { day: 3, accounts: [broken('m', 'b')] }, place());
    expect(pendingIn(place())).toBe(1);
    host.github.permit({});
    await alertRun('r4', { day: 4, accounts: [] }, place());
    const said = (await host.comments(1)).map(({ body }) => body).join('\n');
    expect(said).toMatch(/The cause has changed\. It is bad: b\.[\s\S]*\*\*Escalated\*\*/);
    expect((await host.issues())[0]!.labels.map(({ name }) => name)).toContain('escalated');

    host.github.permit({ issues: 'read' });
    await alertRun('r5', { day: 5, accounts: [well('m')] }, place());
    const { log } = await alertRun('r6', { day: 36, accounts: [] }, place());
    expect(warnings(log).at(-1)).toMatch(/regression:m could not be sent since 2026-01-06, for more than 30 days/);
    expect(kindsOf(join(folder, 'models'), 'r6')).toContain('outbox.done expired');
    expect(pendingIn(place())).toBe(0);
  });

  it('answers 409, 422, 429 and 500 as each deserves', async () => {
    const accounts = (name: string) => [broken(name)];
    host.github.fail('POST', /\/issues$/, { status: 409, message: 'Conflict' });
    await alertRun('r1', { day: 1, accounts: accounts('a') }, place());
    await alertRun('r2', { day: 2, accounts: accounts('a') }, place());
    host.github.fail('POST', /\/issues$/, { status: 422, message: 'Validation Failed' });
    await alertRun('r3', { day: 3, accounts: accounts('b') }, place());
    await alertRun('r4', { day: 4, accounts: [] }, place());
    const message = 'You have exceeded a secondary rate limit.';
    host.github.fail('POST', /\/issues$/, { status: 429, message, headers: { 'retry-after': '2' } });
    await alertRun('r5', { day: 5, accounts: accounts('c') }, place());
    host.github.fail('POST', /\/issues$/, { status: 500, times: 2 });
    await alertRun('r6', { day: 6, accounts: accounts('d') }, place());
    const keys = (await host.issues()).map(({ body }) => /key=(\S+)/.exec(body)![1]);
    expect(keys).toEqual(['a', 'b', 'c', 'd'].map(name => `regression:${name}`));
    expect(pendingIn(place())).toBe(0);
  });
});

describe('with the registry on a branch', () => {
  let host: BranchHost;
  beforeAll(async () => {
    host = await startBranchHost();
  });
  beforeEach(() => host.turn());
  afterAll(() => host.close());
  const place = () => ({ folder: host.folder(), branch: host.branch, store: host.store });
  const messages = async () => (await host.commits()).map(({ commit }) => commit.message.split('\n')[0]);

  it('there is one commit for the run, and one for what came of it where something did', async () => {
    const where = place();
    await alertRun('r1', { day: 1, accounts: [broken('m')] }, where);
    await alertRun('r2', { day: 2, accounts: [well('other')] }, where);
    expect(await messages()).toEqual(['r2', 'outbox: settle 1', 'r1']);
    expect(await verifyRegistry(join(where.folder, 'models'))).toMatchObject({ ok: true, notes: [] });
  });

  it('a settling that loses the race is left to the next run, for which it changes nothing', async () => {
    const where = place();
    const lose = () => host.github.fail('PATCH', /refs/, { status: 422, message: 'Update is not a fast forward' });
    await alertRun('r1', { day: 1, accounts: [broken('m')] }, where);
    const { log } = await alertRun('r2', { day: 2, accounts: [broken('m', 'b')], afterwards: lose }, where);
    expect(log.lines.at(-1)!.message).toMatch(/another run was faster/);
    expect(pendingIn(where)).toBe(1);
    await alertRun('r3', { day: 3, accounts: [] }, where);
    expect(kindsOf(join(where.folder, 'models'), 'r3')).toEqual(['outbox.done unchanged', 'registry.committed']);
    expect(await messages()).toEqual(['r3', 'r2', 'outbox: settle 1', 'r1']);
  });

  it('a run that is done again carries out once what it found, and leaves to the faster one what that one intends', async () => {
    const die = { afterwards: () => Promise.reject(new Error('died')) };
    const left = place();
    await expect(alertRun('left', { day: 1, accounts: [broken('a')], ...die }, left)).rejects.toThrow('died');
    const slowPlace = place();
    let rounds = 0;
    const faster = async () => {
      if (++rounds > 1) return;
      await expect(alertRun('fast', { day: 2, accounts: [broken('b')], ...die }, place())).rejects.toThrow('died');
    };
    await alertRun('slow', { day: 2, accounts: [broken('c')], meanwhile: faster }, slowPlace);
    expect(rounds).toBe(2);
    const issuesOf = ({ folder: at }: AlertRunPlace) =>
      readdirSync(join(at, '.mlops', 'issues')).map(
        file => readIssue(readFileSync(join(at, '.mlops', 'issues', file), 'utf8')).key,
      );
    expect(issuesOf(slowPlace).sort()).toEqual(['regression:a', 'regression:c']);
    const { pending, alerts } = openRegistry(join(slowPlace.folder, 'models')).standing();
    expect([...pending.values()].map(({ key }) => key)).toEqual(['regression:b']);
    expect([...alerts.alerts.values()].map(({ raisedRuns }) => raisedRuns)).toEqual([1, 1, 1]);
  });

  it('six runs that see the same at once count as six, and leave one issue', async () => {
    const { url, owner, repo, token } = host.github;
    const run = readGitHubEnvironment({
      ...{ GITHUB_REPOSITORY: `${owner}/${repo}`, GITHUB_API_URL: url, GITHUB_WORKSPACE: folder },
      ...{ GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' },
    });
    const racing = () => ({ ...place(), forge: gitHubForge({ run, token, log: host.log, pace: hurry }) });
    const names = Array.from({ length: 6 }, (_, i) => `r${i}`);
    await Promise.all(names.map(name => alertRun(name, { day: 1, accounts: [broken('m')] }, racing())));
    const last = racing();
    await alertRun('last', { day: 2, accounts: [] }, last);
    const { pending, alerts } = openRegistry(join(last.folder, 'models')).standing();
    expect([...pending.keys()]).toEqual([]);
    expect(alerts.alerts.get('regression:m')).toMatchObject({ raisedRuns: 6, escalated: true });
    expect(await verifyRegistry(join(last.folder, 'models'))).toMatchObject({ ok: true, notes: [] });
    const issues = await host.github.as('owner')<{ number: number; state: string; body: string }[]>(
      'GET',
      '/issues?state=all',
    );
    const open = issues.filter(({ state }) => state === 'open');
    expect(open).toMatchObject([{ body: expect.stringContaining('in 6 runs in a row') }]);
    const comments = await host.github.as('owner')<unknown[]>('GET', `/issues/${open[0]!.number}/comments`);
    expect(comments).toHaveLength(1);
  });
});
