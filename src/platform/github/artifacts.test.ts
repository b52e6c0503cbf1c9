import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GitHubHost, startGitHubHost } from '../../testing/github-host.ts';
import { zipOf } from '../../testing/zip-archive.ts';

let host: GitHubHost;
let folder: string;
beforeEach(async () => {
  host = await startGitHubHost();
  folder = join(mkdtempSync(join(host.folder, 'down-')), 'model');
});
afterEach(() => host.close());

const artifact = (name: string) => {
  writeFileSync(join(host.folder, 'a'), 'a');
  return { name, root: host.folder, files: [join(host.folder, 'a')], retentionDays: 5 };
};

describe('an artifact of another run', () => {
  const keep = (name: string, changes: object = {}) =>
    host.github.keepArtifact({ run: '77', name, zip: zipOf([{ name: 'model.json', content: '{}' }]), ...changes });

  it('is found by run and name, unless it has expired, and unpacked', async () => {
    for (let i = 0; i < 150; i++) keep(`other-${i}`);
    keep('mlops-fraud-1');
    keep('mlops-fraud-0', { expired: true });
    keep('mlops-fraud-9', { run: '78' });
    const found = await host.forge().listArtifacts('mlops-', '77');
    expect(found.map(({ name, run }) => ({ name, run }))).toEqual([{ name: 'mlops-fraud-1', run: '77' }]);
    await host.forge().downloadArtifact(found[0]!, folder);
    expect(readFileSync(join(folder, 'model.json'), 'utf8')).toBe('{}');
  });

  it('takes `actions: read`', async () => {
    host.github.permit({ actions: 'none' });
    await expect(host.forge().listArtifacts('mlops-', '77')).rejects.toMatchObject({
      hint: expect.stringContaining('`permissions: actions: read`'),
    });
  });

  it('does not send the token to where the bytes are', async () => {
    keep('mlops-fraud-1', { digest: null });
    const [found] = await host.forge().listArtifacts('mlops-', '77');
    expect(found?.digest).toBeNull();
    // The double gives the bytes to those who come without one only.
    await host.forge().downloadArtifact(found!, folder);
    expect(readdirSync(folder)).toEqual(['model.json']);
  });

  it.each([
    ['other bytes than were uploaded', { digest: `sha256:${'0'.repeat(64)}` }, 'has the SHA-256'],
    ['a path that leads out', { zip: zipOf([{ name: '../x' }]) }, 'cannot be unpacked: invalid relative path'],
    ['no zip', { zip: Buffer.from('<html>') }, 'cannot be unpacked'],
  ])('leaves nothing when it is %s', async (_, changes, message) => {
    keep('mlops-fraud-1', changes);
    const [found] = await host.forge().listArtifacts('mlops-', '77');
    await expect(host.forge().downloadArtifact(found!, folder)).rejects.toThrow(message);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('is not read beyond the size that the list tells, and not at all when that is too much', async () => {
    keep('mlops-fraud-1');
    const [found] = await host.forge().listArtifacts('mlops-', '77');
    await expect(host.forge().downloadArtifact({ ...found!, bytes: 20 }, folder)).rejects.toThrow(
      'larger than the 20 bytes',
    );
    const asked = host.github.requests.length;
    await expect(host.forge().downloadArtifact({ ...found!, bytes: 2 ** 31 }, folder)).rejects.toThrow(
      'at most 1073741824',
    );
    expect(host.github.requests).toHaveLength(asked);
  });
});

describe('uploads', () => {
  it('get a number where legs of a matrix, or a job that runs again, use the name already', async () => {
    const refs = [];
    for (let leg = 0; leg < 3; leg++) refs.push(await host.forge().uploadArtifact(artifact('mlops-audit-1001.2')));
    expect(new Set(refs.map(ref => ref?.id)).size).toBe(3);
    const names = ['mlops-audit-1001.2', 'mlops-audit-1001.2-2', 'mlops-audit-1001.2-3'];
    expect(host.results.artifacts().map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['a step gets no token for them', { ACTIONS_RUNTIME_TOKEN: '' }, 'only an action'],
    ['nobody listens', { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, 'no artifact service'],
    ['the server is an older one', { GITHUB_SERVER_URL: 'https://git.example.org' }, 'no artifact service'],
  ])('stop after the first one with one error where %s', async (_, env, hint) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const forge = host.forge();
    await expect(forge.uploadArtifact(artifact('one'))).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
    expect(await forge.uploadArtifact(artifact('two'))).toBeUndefined();
    expect(host.log.lines).toEqual([{ level: 'info', message: 'the artifact two is not uploaded either' }]);
  });
});
