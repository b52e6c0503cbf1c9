import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sha256 } from '../../base/files.ts';
import { recordingLogger } from '../../testing/fake-context.ts';
import { type GitHubDouble, startGitHub } from '../../testing/github-double.ts';
import { hurry } from '../../testing/github-host.ts';
import { gitHubClient } from './client.ts';
import { largeFileOf, onBranch, parseStandIn, standInFor } from './large-file.ts';
import { gitHubLargeFiles } from './large-files.ts';

let github: GitHubDouble;
let tag = '';
beforeAll(async () => {
  github = await startGitHub();
});
beforeEach(() => {
  tag = `${tag}x`;
  github.mend();
});
afterAll(() => github.close());

function files() {
  const run = { apiUrl: github.url, repository: { owner: github.owner, repo: github.repo } };
  return gitHubLargeFiles(gitHubClient({ run, token: github.token, log: recordingLogger(), pace: hurry }), tag);
}

interface Release {
  readonly id: number;
  readonly prerelease: boolean;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}
const release = () => github.as('owner')<Release>('GET', `/releases/tags/${tag}`);

const content = Buffer.from([0, 255, 254, 13, 10, 128]);
const file = { sha256: sha256(content), bytes: content.length };

it('gives back the same bytes, from one release that is none of the user', async () => {
  await files().put(file, content);
  const other = Buffer.from('other');
  await files().put({ sha256: sha256(other), bytes: 5 }, other);
  await files().put(file, content);
  expect(Buffer.from(await files().get(file)).equals(content)).toBe(true);
  const { assets, prerelease } = await release();
  expect(prerelease).toBe(true);
  expect(assets.map(({ name }) => name).sort()).toEqual([file.sha256, sha256(other)].sort());
});

it.each([
  ['POST', /releases$/, { connection: 'lost answer' }],
  ['POST', /releases$/, { status: 502 }],
  ['POST', /assets/, { connection: 'lost answer' }],
  ['POST', /assets/, { connection: 'reset' }],
  ['POST', /assets/, { status: 500, times: 2 }],
  ['GET', /assets/, { status: 503 }],
] as const)('sends a file once although %s %s fails with %j', async (method, path, fault) => {
  github.fail(method, path, fault);
  await files().put(file, content);
  expect((await release()).assets.map(({ name }) => name)).toEqual([file.sha256]);
  expect(Buffer.from(await files().get(file)).equals(content)).toBe(true);
});

it('agrees with another run that sends the same file at the same time', async () => {
  await Promise.all([files().put(file, content), files().put(file, content)]);
  expect((await release()).assets.map(({ name }) => name)).toEqual([file.sha256]);
});

it('sends again what was begun and never finished', async () => {
  await files().put(file, content.subarray(0, 3));
  await files().put(file, content);
  expect(Buffer.from(await files().get(file)).equals(content)).toBe(true);
});

it('refuses a file that is gone, or is not what it was', async () => {
  await expect(files().get(file)).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(/has no file/) });
  await files().put(file, content);
  github.replaceAsset((await release()).assets[0]!.id, Buffer.from('another'));
  await expect(files().get(file)).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/has the digest/),
  });
});

it('names the permission that is missing', async () => {
  github.permit({ contents: 'read' });
  const refused = files().put(file, content);
  await expect(refused).rejects.toMatchObject({ exitCode: 4, hint: expect.stringContaining('contents: write') });
  github.permit({});
});

it('lets something small stand on the branch for what is too large, and for nothing else', () => {
  const large = new Uint8Array(40_000_001);
  const standIn = onBranch(large);
  expect(parseStandIn(standIn)).toEqual({ sha256: sha256(large), bytes: 40_000_001 });
  expect(Buffer.from(standIn).equals(standInFor(largeFileOf(large)!))).toBe(true);
  const small = new Uint8Array(40_000_000);
  expect(onBranch(small)).toBe(small);
  for (const text of ['', '{}', `${standIn}x`, String(standIn).replace('sha256', 'sha512')]) {
    expect(parseStandIn(Buffer.from(text))).toBe(undefined);
  }
});
