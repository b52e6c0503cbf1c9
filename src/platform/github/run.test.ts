import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Environment, readGitHubEnvironment } from './run.ts';

const env = {
  GITHUB_REPOSITORY: 'octocat/ml.models',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKSPACE: '/w',
  GITHUB_SERVER_URL: 'https://ghe.example/',
  GITHUB_SHA: 'abc',
  GITHUB_REF: '',
};

describe('the environment of a run', () => {
  it('becomes one object, with what is not known left open', () => {
    expect(readGitHubEnvironment(env)).toEqual({
      repository: { owner: 'octocat', repo: 'ml.models' },
      ...{ runId: 9876543210, runAttempt: 2, serverUrl: 'https://ghe.example', apiUrl: 'https://api.github.com' },
      ...{ workspace: '/w', temporaryFolder: undefined, summaryPath: undefined, maxRetentionDays: undefined },
      hasArtifacts: false,
      provenance: {
        ...{
          repository: 'octocat/ml.models',
          repositoryUrl: 'https://ghe.example/octocat/ml.models',
          commit: 'abc',
          ref: null,
          workflow: null,
          actor: null,
          pullRequest: null,
        },
        run: '9876543210.2',
        runUrl: 'https://ghe.example/octocat/ml.models/actions/runs/9876543210/attempts/2',
      },
    });
  });

  it('has artifacts where there is a service, and the server is one that has it', () => {
    const service = { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'https://results.example' };
    const has = (more: object) => readGitHubEnvironment({ ...env, ...service, ...more }).hasArtifacts;
    expect(has({})).toBe(false);
    for (const server of ['https://github.com', 'https://octo.ghe.com', 'http://x.localhost:81']) {
      expect(has({ GITHUB_SERVER_URL: server })).toBe(true);
    }
    expect(has({ GITHUB_SERVER_URL: 'https://github.com', ACTIONS_RUNTIME_TOKEN: '' })).toBe(false);
  });

  it('takes a retention of 0 days for one that is not known', () => {
    expect(readGitHubEnvironment({ ...env, GITHUB_RETENTION_DAYS: '90' }).maxRetentionDays).toBe(90);
    expect(readGitHubEnvironment({ ...env, GITHUB_RETENTION_DAYS: '0' }).maxRetentionDays).toBeUndefined();
  });

  it.each([
    ['GITHUB_REPOSITORY', undefined, 'GITHUB_REPOSITORY is not set, expected owner/name'],
    ['GITHUB_REPOSITORY', 'octocat\n', 'GITHUB_REPOSITORY is "octocat\\\\n", expected owner/name'],
    ['GITHUB_RUN_ID', '1e3', 'GITHUB_RUN_ID is "1e3", expected a whole number from 1'],
    ['GITHUB_WORKSPACE', '', 'GITHUB_WORKSPACE is not set'],
    ['GITHUB_RETENTION_DAYS', '-1', 'GITHUB_RETENTION_DAYS is "-1"'],
  ])('names %s when it is %j', (name, value, message) => {
    expect(() => readGitHubEnvironment({ ...env, [name]: value })).toThrow(message);
  });

  describe('of the event of a pull request', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mlops-event-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const [head, merge] = ['a'.repeat(40), 'b'.repeat(40)];
    const pullRequest = (payload: unknown, changes: Environment = {}) => {
      const path = join(folder, 'event.json');
      writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
      const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, GITHUB_SHA: merge };
      return readGitHubEnvironment({ ...env, ...event, ...changes }).provenance.pullRequest;
    };

    it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s knows its number and head', name => {
      const payload = { number: 12, pull_request: { number: 12, head: { sha: head } } };
      expect(pullRequest(payload, { GITHUB_EVENT_NAME: name })).toEqual({ number: 12, head });
    });

    it('knows them from ref and commit where the runner hands over no payload', () => {
      const changes = { GITHUB_REF: 'refs/pull/12/merge' };
      expect(pullRequest({}, changes)).toEqual({ number: 12, head: merge });
      expect(pullRequest({}, { ...changes, GITHUB_EVENT_PATH: '' })).toEqual({ number: 12, head: merge });
    });

    it('is told from other events', () => {
      expect(pullRequest({ number: 12 }, { GITHUB_EVENT_NAME: 'push' })).toBeNull();
    });

    it.each([
      ['nothing', {}],
      ['no number', { pull_request: { number: '12; x', head: { sha: head } } }],
      ['no commit', { number: 12, pull_request: { head: { sha: 'main' } } }],
    ])('stops the run when it says %s, since that one must not promote', (_, payload) => {
      expect(() => pullRequest(payload)).toThrow('does not say of which pull request it is');
    });

    it('says so when the payload cannot be read', () => {
      expect(() => pullRequest('{')).toThrow("the event's payload");
    });
  });
});
