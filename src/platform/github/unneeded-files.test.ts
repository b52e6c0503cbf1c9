/** Large files go when nothing needs them any more, and not a day or a commit before. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../base/files.ts';
import { type BranchHost, dyingAt, fill, startBranchHost } from '../../testing/branch-store.ts';
import { recordingLogger } from '../../testing/fake-context.ts';
import { hurry } from '../../testing/github-host.ts';
import { gitHubBranch } from './branch.ts';
import { gitHubClient } from './client.ts';
import { gitHubDownload } from './download.ts';
import { standInFor } from './large-file.ts';
import { gitHubLargeFiles } from './large-files.ts';
import { removeUnneededFiles } from './unneeded-files.ts';

let host: BranchHost;
beforeAll(async () => {
  host = await startBranchHost();
});
beforeEach(() => host.turn());
afterAll(() => host.close());

/** GitHub's double dates files by the real time: all else is so many days later. */
const BEGIN = Date.now();
const day = (days: number) => new Date(BEGIN + 86_400_000 * days);
const NOW = day(40);

interface Asset {
  readonly id: number;
  readonly name: string;
}
interface Release {
  readonly id: number;
  readonly assets: readonly Asset[];
}

const tag = () => `${host.branch}-files`;
const owner = <T>(method: string, path: string, body?: unknown) => host.github.as('owner')<T>(method, path, body);
const assets = async () =>
  (await owner<Release>('GET', `/releases/tags/${tag()}`)).assets.map(({ name }) => name).sort();

function place() {
  const { github, branch, log } = host;
  const run = { apiUrl: github.url, repository: { owner: github.owner, repo: github.repo } };
  const client = gitHubClient({ run, token: github.token, log: recordingLogger(), pace: hurry });
  const download = gitHubDownload(client, log, branch);
  return { client, branch, ref: gitHubBranch(client, branch), download, largeFiles: gitHubLargeFiles(client, tag()) };
}

/** A file that is kept as if it were large. */
async function kept(text: string) {
  const content = Buffer.from(text);
  const file = { sha256: sha256(content), bytes: content.length };
  await place().largeFiles.put(file, content);
  return file;
}
type File = Awaited<ReturnType<typeof kept>>;

/** A commit of that day on top of the branch, which needs these files. */
async function commit(days: number, ...needed: readonly File[]): Promise<string> {
  const tree = needed.map((file, i) => ({
    ...{ path: `candidates/m/v${i}/weights.bin`, mode: '100644', type: 'blob', content: standInFor(file).toString() },
  }));
  const note = { path: 'index.json', mode: '100644', type: 'blob', content: String(days) };
  const [parent] = await host.commits();
  const { sha } = await owner<{ sha: string }>('POST', '/git/trees', { tree: [...tree, note] });
  const by = { name: 'a', email: 'a@example.com', date: day(days).toISOString() };
  const parents = parent === undefined ? [] : [parent.sha];
  const made = { message: `day ${days}`, tree: sha, parents, author: by, committer: by };
  const { sha: name } = await owner<{ sha: string }>('POST', '/git/commits', made);
  const ref = `refs/heads/${host.branch}`;
  if (parent === undefined) await owner('POST', '/git/refs', { ref, sha: name });
  else await owner('PATCH', `/git/${ref}`, { sha: name });
  return name;
}

/** As behind a push of the commit that the branch points to. */
async function remove(now = NOW): Promise<number> {
  const [head] = await host.commits();
  const blobs = new Set((await place().download.filesOf(head!.sha)).values());
  return removeUnneededFiles(place(), { commit: head!.sha, blobs, largeFiles: () => new Set() }, now);
}

describe('a large file', () => {
  it.each<[string, string, (file: File) => Promise<unknown>, boolean]>([
    ['goes', 'when no commit has ever needed it', () => commit(1), true],
    [
      'goes',
      'when the last commit that needed it was replaced long ago',
      file => commit(0, file).then(() => commit(5)),
      true,
    ],
    ['stays', 'when that commit was replaced not so long ago', file => commit(0, file).then(() => commit(20)), false],
    ['stays', 'when a commit needed it in between', file => commit(0).then(() => commit(15, file)), false],
    ['stays', 'when the newest commit needs it, and no other one', () => commit(1), false],
  ])('%s %s', async (goes, _, before, isGone) => {
    const file = await kept('weights');
    await before(file);
    await commit(39, ...(goes === 'stays' && (await host.commits()).length === 1 ? [file] : []));
    expect(await remove()).toBe(isGone ? 1 : 0);
    expect(await assets()).toEqual(isGone ? [] : [file.sha256]);
  });

  it('stays while it is new, since the commit that needs it may be on its way', async () => {
    const file = await kept('weights');
    await commit(1);
    expect(await remove(day(29))).toBe(0);
    expect(host.asked('GET', /^\/commits/)).toBe(0);
    expect(await assets()).toEqual([file.sha256]);
  });

  it('stays when the run has it in its folder, whatever size GitHub tells', async () => {
    const file = await kept('weights');
    const head = await commit(39);
    const largeFiles = () => new Set([file.sha256]);
    expect(await removeUnneededFiles(place(), { commit: head, blobs: new Set(), largeFiles }, NOW)).toBe(0);
  });

  it('is no file of somebody else, whose names are of another kind', async () => {
    await kept('weights');
    const { id } = await owner<Release>('GET', `/releases/tags/${tag()}`);
    const names = ['notes.txt', 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}.bin`];
    for (const name of names) await owner('POST', `/releases/${id}/assets?name=${name}`, 'x');
    await commit(39);
    expect(await remove()).toBe(1);
    expect(await assets()).toEqual(names.toSorted());
  });

  it('stays when another run has pushed since, which may need it', async () => {
    const [file, other] = [await kept('weights'), await kept('other')];
    await commit(5);
    host.github.fail('GET', /\/commits\?.*since/, { status: 200, body: [], meanwhile: () => commit(39, file, other) });
    expect(await remove()).toBe(0);
    expect(await assets()).toHaveLength(2);
  });

  it('stays when another run has pushed while the one before it was removed', async () => {
    const both = [await kept('weights'), await kept('other')];
    await commit(5);
    host.github.fail('DELETE', /assets/, { connection: 'lost answer', meanwhile: () => commit(39, ...both) });
    expect(await remove()).toBe(1);
    expect(await assets()).toHaveLength(1);
  });

  it('stays where there is more history than can be read', async () => {
    await kept('weights');
    await commit(5);
    host.github.fail('GET', /\/commits\?.*since/, {
      status: 200,
      body: Array.from({ length: 201 }, () => ({ sha: 'a' })),
    });
    await expect(remove()).rejects.toThrow('201 commits in 30 days, too many to read');
  });

  it('costs one request where there is none', async () => {
    await commit(39);
    host.forget();
    const head = { commit: 'a'.repeat(40), blobs: new Set<string>(), largeFiles: () => new Set<string>() };
    expect(await removeUnneededFiles(place(), head, NOW)).toBe(0);
    expect([host.asked('GET', /./), host.asked('DELETE', /./)]).toEqual([1, 0]);
  });
});

it.each(['before', 'after'] as const)(
  'whoever dies %s any request has removed nothing that is needed',
  async moment => {
    for (let at = 1, alive = false; !alive; at++) {
      host.turn();
      const [needed, ...gone] = [await kept('needed'), await kept('gone'), await kept('gone too')];
      await commit(0, needed, ...gone);
      await commit(1, needed);
      await commit(35, needed);
      alive = !(await dyingAt(host.github, at, moment, () => remove()));
      expect(await assets()).toContain(needed.sha256);
      await remove();
      expect(await assets()).toEqual([needed.sha256]);
      expect(Buffer.from(await place().largeFiles.get(needed)).toString()).toBe('needed');
      if (alive) expect(at).toBeGreaterThan(12);
    }
  },
  120_000,
);

describe('a push', () => {
  const large = new Uint8Array(40_000_001).fill(7);
  const name = sha256(large);

  async function pushed(files: Readonly<Record<string, string | Uint8Array>>, now = new Date()) {
    const store = host.store(host.branch, now);
    const base = await store.pull(host.folder());
    const folder = host.folder();
    fill(folder, files);
    return store.push(folder, base, 'a run');
  }

  it('removes what nothing needs any more, once its commit is on the branch', async () => {
    await pushed({ 'candidates/m/v1/weights.bin': large });
    expect(await assets()).toEqual([name]);
    await pushed({ 'index.json': '1' }, day(29));
    expect(await assets()).toEqual([name]);
    // Another run was first: this commit is not on the branch, and counts for nothing.
    host.github.fail('PATCH', /refs/, { status: 422, message: 'Update is not a fast forward' });
    expect(await pushed({ 'index.json': '2' }, NOW)).toEqual({ state: 'conflict' });
    expect(host.asked('DELETE', /./)).toBe(0);
    expect(await pushed({ 'index.json': '2' }, NOW)).toMatchObject({ state: 'pushed' });
    expect(await assets()).toEqual([]);
    expect(host.log.lines.at(-1)?.message).toBe('removed 1 large file that no version needs any more');
  });

  it('stands, whatever happens to what is to go, which the next one finds', async () => {
    await pushed({ 'candidates/m/v1/weights.bin': large });
    for (const [i, fault] of [
      { status: 403 },
      { status: 500, times: 9 },
      { connection: 'reset', times: 9 } as const,
    ].entries()) {
      host.github.fail('DELETE', /assets/, fault);
      expect(await pushed({ 'index.json': String(i) }, NOW)).toMatchObject({ state: 'pushed' });
      expect(host.log.lines.at(-1)?.message).toMatch(/are left to the next run: could not remove a file from /);
      host.github.mend();
    }
    await pushed({ 'index.json': 'last' }, NOW);
    expect(await assets()).toEqual([]);
  });

  it('brings back what another run has removed while this one relied on it', async () => {
    await pushed({ 'candidates/m/v1/weights.bin': large });
    await pushed({ 'index.json': '1' });
    const {
      assets: [asset],
    } = await owner<Release>('GET', `/releases/tags/${tag()}`);
    const meanwhile = () => owner('DELETE', `/releases/assets/${asset!.id}`);
    host.github.fail('POST', /git\/commits/, { meanwhile });
    await pushed({ 'candidates/m/v2/weights.bin': large });
    expect(await assets()).toEqual([name]);
  });

  it('takes the release of no other branch for its own', async () => {
    const branches = [`${host.branch}/a`, `${host.branch}-a`];
    const files = { 'candidates/m/v1/weights.bin': large };
    for (const branch of branches) {
      const folder = host.folder();
      fill(folder, files);
      await host.store(branch).push(folder, { revision: null, files: new Map() }, 'a run');
    }
    const [first, second] = branches;
    const store = host.store(second, NOW);
    const base = await store.pull(host.folder());
    await store.push(host.folder(), base, 'empty');
    const folder = host.folder();
    await host.store(first).pull(folder);
    expect((await host.store(first).pull(folder)).files.size).toBe(1);
  });
});
