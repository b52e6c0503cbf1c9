import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordingLogger } from '../../testing/fake-context.ts';
import { type GitHubDouble, startGitHub } from '../../testing/github-double.ts';
import { hurry } from '../../testing/github-host.ts';
import { answerSettings } from '../../testing/settings-answers.ts';
import { labelNamed } from '../labels.ts';
import { absentRepositorySettings, type RepositorySettings } from '../repository-settings.ts';
import { gitHubClient } from './client.ts';
import { gitHubRepositorySettings } from './repository-settings.ts';

let github: GitHubDouble;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

function settings(maxRetentionDays?: number): RepositorySettings {
  const run = { apiUrl: github.url, repository: { owner: github.owner, repo: github.repo } };
  const client = gitHubClient({ run, token: github.token, log: recordingLogger(), pace: hurry });
  return gitHubRepositorySettings(client, maxRetentionDays);
}

describe('the settings of a repository on GitHub', () => {
  it('tell what it is', async () => {
    expect(await settings().facts()).toMatchObject({
      ...{ name: 'octocat/ml', defaultBranch: 'main', isPrivate: false, isArchived: false, hasIssues: true },
    });
    answerSettings(github, { repository: { archived: true, has_issues: false, private: true, pushed_at: null } });
    const changed = { isArchived: true, hasIssues: false, isPrivate: true, pushedAt: null };
    expect(await settings().facts()).toMatchObject(changed);
  });

  it('list labels, and add one that is not there, or is there already', async () => {
    for (let time = 0; time < 2; time++) await settings().addLabel(labelNamed('regression'));
    expect((await settings().labels()).filter(name => name === 'regression')).toEqual(['regression']);
  });

  it('add a label although the answer got lost', async () => {
    github.fail('POST', /\/labels$/, { connection: 'lost answer' });
    await settings().addLabel(labelNamed('regression'));
    expect(await settings().labels()).toContain('regression');
  });

  it('list environments and the names of secrets, those of the organization among them', async () => {
    answerSettings(github, { environments: ['staging'], secrets: ['A', 'B'], sharedSecrets: ['B', 'C'] });
    expect(await settings().environments()).toEqual(['staging']);
    expect(await settings().secretNames()).toEqual(['A', 'B', 'C']);
  });

  it('list the secrets of a repository that is in no organization', async () => {
    github.fail('GET', /organization-secrets/, { status: 404 });
    answerSettings(github, { secrets: ['A'] });
    expect(await settings().secretNames()).toEqual(['A']);
  });

  it('say how long artifacts are kept, and believe the runner first', async () => {
    answerSettings(github, { retentionDays: 30 });
    expect(await settings().longestRetentionDays()).toBe(30);
    expect(await settings(20).longestRetentionDays()).toBe(20);
  });

  it('say whose token is needed where no workflow can be permitted', async () => {
    github.fail('GET', /\/actions\/secrets|retention/, { status: 403, times: 2 });
    const hint = expect.stringContaining('administer');
    await expect(settings().secretNames()).rejects.toMatchObject({ name: 'PlatformError', hint });
    await expect(settings().longestRetentionDays()).rejects.toMatchObject({ name: 'PlatformError', hint });
  });

  it('tell whether the schedule of a workflow is on, and when it last started it', async () => {
    answerSettings(github, { workflow: { state: 'disabled_inactivity', lastScheduled: '2026-01-01T00:00:00Z' } });
    expect(await settings().workflow('a.yml')).toMatchObject({
      state: 'disabled_inactivity',
      lastScheduledRun: { startedAt: new Date('2026-01-01T00:00:00Z') },
    });
    expect(github.requests.at(-1)!.path).toContain('event=schedule');
    github.mend();
    answerSettings(github, { workflow: null });
    expect(await settings().workflow('a.yml')).toBeNull();
  });

  it('tell of a branch only the rules that stop a workflow', async () => {
    answerSettings(github, { rules: ['deletion', 'non_fast_forward', 'pull_request', 'creation', 'pull_request'] });
    expect(await settings().branch('mlops-registry')).toEqual({
      ...{ isThere: false, isProtected: false, rules: ['pull_request', 'creation'] },
    });
    expect(await settings().branch('main')).toEqual({ isThere: true, isProtected: false, rules: ['pull_request'] });
    github.fail('GET', /ml\/branches\/main$/, { status: 200, body: { name: 'main', protected: true } });
    expect(await settings().branch('main')).toMatchObject({ isProtected: true });
  });
});

it('refuses every question, and says why, where no host is known', async () => {
  const absent = absentRepositorySettings('there is none', 'make one');
  const asked: Promise<unknown>[] = [absent.facts(), absent.labels(), absent.environments()];
  asked.push(absent.addLabel(labelNamed('a')));
  asked.push(absent.secretNames(), absent.longestRetentionDays(), absent.workflow('a'), absent.branch('a'));
  for (const answer of asked) {
    await expect(answer).rejects.toMatchObject({ name: 'PlatformError', message: 'there is none', hint: 'make one' });
  }
});
