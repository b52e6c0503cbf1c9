import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recordingLogger } from '../../testing/fake-context.ts';
import { type GitHubDouble, startGitHub } from '../../testing/github-double.ts';
import { hurry } from '../../testing/github-host.ts';
import { gitHubClient, type Purpose } from './client.ts';

const LOOK: Purpose = { permission: 'actions: read', doing: 'look' };

let github: GitHubDouble;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => github.mend());
afterAll(() => github.close());

const client = () => {
  const run = { apiUrl: github.url, repository: { owner: github.owner, repo: github.repo } };
  return gitHubClient({ run, token: github.token, log: recordingLogger(), pace: hurry });
};

describe('the client', () => {
  it.each([
    [409, 'Git Repository is empty.', 'the repository has no commit yet: push one first'],
    [403, 'Repository was archived so is read-only.', 'the repository is archived and takes no changes'],
    [403, 'Resource not accessible by integration', '`permissions: actions: read`'],
    [401, 'Bad credentials', 'the token is not valid'],
    [404, 'Not Found', '`permissions: actions: read`'],
    [422, 'Validation Failed', 'GitHub did not accept what was sent'],
  ])('says what to do on %i %s', async (status, message, hint) => {
    github.fail('GET', /git\/ref/, { status, message, times: 5 });
    const failed = client().send('GET', '/git/ref/heads/main', {}, LOOK);
    await expect(failed).rejects.toMatchObject({
      message: `could not look in octocat/ml: ${status} ${message}`,
      hint: expect.stringContaining(hint),
    });
  });

  it.each(['Too Many Requests', 'You have exceeded a secondary rate limit'])(
    'waits as long as it is asked to by 429 %s, twice, and not for long',
    async message => {
      const asked = () => github.requests.filter(({ path }) => path.endsWith('/git/ref/heads/main')).length;
      const look = () => client().send('GET', '/git/ref/heads/main', {}, LOOK);
      const refuse = (seconds: number, times: number) =>
        github.fail('GET', /git\/ref/, { status: 429, message, headers: { 'retry-after': String(seconds) }, times });
      const before = asked();
      refuse(1, 2);
      expect((await look()).status).toBe(200);
      expect(asked() - before).toBe(3);
      refuse(1, 3);
      const hint = expect.stringContaining('GitHub limits how often it is asked');
      await expect(look()).rejects.toMatchObject({ hint });
      expect(asked() - before).toBe(6);
      refuse(91, 1);
      await expect(look()).rejects.toMatchObject({ hint });
      expect(asked() - before).toBe(7);
    },
  );

  it('says what is absent, where a call knows it', async () => {
    const failed = client().send('GET', '/nothing', {}, { ...LOOK, absent: 'there is no such run' });
    await expect(failed).rejects.toMatchObject({ hint: 'there is no such run' });
  });

  it('refuses a list of which a page is incomplete, also where it is part of an answer', async () => {
    const headers = { link: `<${github.url}/next>; rel="next"` };
    github.fail('GET', /artifacts/, { status: 200, body: { artifacts: [{ id: 1 }] }, headers });
    const pick = (data: { readonly artifacts: readonly unknown[] }) => data.artifacts;
    await expect(client().list('/actions/runs/1/artifacts', {}, LOOK, pick)).rejects.toThrow(
      'page 1 came back incomplete',
    );
  });

  it('gives the address that it is sent on to, and does not take content for one', async () => {
    const address = await client().locate('/actions/artifacts/1/zip', {}, LOOK);
    expect(address).toBe(`${github.url}/repos/octocat/ml/store/1?sig=signed`);
    await expect(client().locate('/git/ref/heads/main', {}, LOOK)).rejects.toThrow('no address came back');
  });
});
