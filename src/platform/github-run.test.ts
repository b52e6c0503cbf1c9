import { describe, expect, it } from 'vitest';
import { readGitHubEnvironment } from './github-run.ts';

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
      provenance: {
        ...{ repository: 'octocat/ml.models', commit: 'abc', ref: null, workflow: null, actor: null },
        run: '9876543210.2',
        runUrl: 'https://ghe.example/octocat/ml.models/actions/runs/9876543210/attempts/2',
      },
    });
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
});
