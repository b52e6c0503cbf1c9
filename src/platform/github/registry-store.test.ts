import { mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BranchHost, contentsOf, fill, startBranchHost } from '../../testing/branch-store.ts';

let host: BranchHost;
beforeAll(async () => {
  host = await startBranchHost();
});
beforeEach(() => host.turn());
afterAll(() => host.close());

const FILES = {
  'index.json': '{"a":1}\n',
  'README.md': 'Grüße, \r\n and a 🦉\n',
  empty: '',
  'current/fraud/v1/model.json': `{"weights":"${'x'.repeat(70_000)}"}`,
  'current/fraud/v1/weights.bin': Uint8Array.from({ length: 300 }, (_, i) => i & 255),
  'audit/leaves/0.bin': Uint8Array.of(0, 255, 254, 13, 10),
};

/** Pulls, changes, pushes; as one process would. */
async function pushed(files: Record<string, string | Uint8Array>, message = 'a run') {
  const store = host.store();
  const folder = host.folder();
  const base = await store.pull(folder);
  fill(folder, files);
  return { folder, outcome: await store.push(folder, base, message) };
}

async function pulled() {
  const folder = host.folder();
  const snapshot = await host.store().pull(folder);
  return { folder, snapshot, contents: contentsOf(folder) };
}

describe('a push', () => {
  it('makes the branch, with no history in common with any other, and every byte comes back', async () => {
    const { folder, outcome } = await pushed(FILES, 'train: fraud promoted');
    const commits = await host.commits();
    expect(commits).toMatchObject([{ parents: [], commit: { message: 'train: fraud promoted' } }]);
    expect(outcome).toEqual({ state: 'pushed', revision: commits[0]!.sha });
    expect((await pulled()).contents).toEqual(contentsOf(folder));
  });

  it('is one commit on top of the one before, and none when nothing has changed', async () => {
    await pushed(FILES);
    await pushed({ 'index.json': '{"a":2}\n' });
    const { outcome } = await pushed({});
    const commits = await host.commits();
    expect(commits.length).toBe(2);
    expect(commits[0]!.parents.map(({ sha }) => sha)).toEqual([commits[1]!.sha]);
    expect(outcome).toEqual({ state: 'pushed', revision: commits[0]!.sha });
  });

  it('sends text with the tree and each new binary file once, also when a conflict makes it push again', async () => {
    await pushed(FILES);
    host.forget();
    const store = host.store();
    const folder = host.folder();
    const base = await store.pull(folder);
    await pushed({ other: 'run' });
    fill(folder, { 'current/fraud/v2/weights.bin': Uint8Array.of(1, 2, 0), 'current/fraud/v2/card.json': '{}' });
    expect(await store.push(folder, base, 'late')).toEqual({ state: 'conflict' });
    const again = await store.pull(folder);
    fill(folder, { 'current/fraud/v2/weights.bin': Uint8Array.of(1, 2, 0), 'current/fraud/v2/card.json': '{}' });
    expect(await store.push(folder, again, 'late')).toMatchObject({ state: 'pushed' });
    expect(host.asked('POST', /blobs/)).toBe(1);
    expect((await pulled()).contents).toMatchObject({
      other: expect.anything(),
      'current/fraud/v2/weights.bin': '010200',
    });
  });

  it('keeps whatever folders follow each other, moved, emptied and refilled', async () => {
    const name = fc.constantFrom('a', 'b', 'c/a', 'c/b', 'c/d/a', 'e/f/g/h', 'e/i', 'a.b/c');
    const content = fc.constantFrom('', '1', '2', '\0\0', 'ü');
    const folders = fc.array(fc.dictionary(name, content, { minKeys: 1, maxKeys: 6 }), { minLength: 1, maxLength: 4 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(folders, async states => {
        run++;
        const store = host.store(`${host.branch}-${run}`);
        for (const files of states) {
          const folder = host.folder();
          const base = await store.pull(folder);
          const next = host.folder();
          fill(next, files);
          await store.push(next, base, 'next');
          const copy = host.folder();
          await host.store(`${host.branch}-${run}`).pull(copy);
          expect(contentsOf(copy)).toEqual(contentsOf(next));
        }
      }),
      { numRuns: 8 },
    );
  });

  it('sends many files, and much text, in parts', async () => {
    const many = Array.from({ length: 401 }, (_, i) => [`audit/log/${i}`, String(i)]);
    const much = Array.from({ length: 17 }, (_, i) => [`history/${i}`, 'x'.repeat(60_000)]);
    const { folder } = await pushed(Object.fromEntries(many));
    await pushed(Object.fromEntries(much));
    expect(host.asked('POST', /trees/)).toBe(4);
    expect((await host.commits()).length).toBe(2);
    expect(Object.keys((await pulled()).contents)).toHaveLength(418);
    expect((await pulled()).contents).toMatchObject(contentsOf(folder));
  });

  it('keeps a file that is too large for a branch with a release, once, and moves it without sending it again', async () => {
    const large = new Uint8Array(40_000_001).fill(7);
    await pushed({ 'candidates/fraud/v1/weights.bin': large });
    expect(host.asked('POST', /blobs/)).toBe(0);
    expect(host.asked('POST', /releases\/\d+\/assets\?name=[0-9a-f]{64}$/)).toBe(1);
    const { folder, snapshot } = await pulled();
    expect(readFileSync(join(folder, 'candidates/fraud/v1/weights.bin')).equals(large)).toBe(true);
    mkdirSync(join(folder, 'current'));
    renameSync(join(folder, 'candidates/fraud'), join(folder, 'current/fraud'));
    host.forget();
    expect(await host.store().push(folder, snapshot, 'promote')).toMatchObject({ state: 'pushed' });
    // What is there already stays; what is on disk elsewhere is not fetched.
    const { files } = await host.store().pull(folder);
    expect([...files.keys()]).toEqual(['current/fraud/v1/weights.bin']);
    expect(host.asked('POST', /releases/) + host.asked('GET', /releases\/assets/)).toBe(0);
  });

  it('carries no links', async () => {
    const folder = host.folder();
    symlinkSync('/etc/passwd', join(folder, 'link'));
    const base = { revision: null, files: new Map() };
    await expect(host.store().push(folder, base, 'm')).rejects.toThrow(/link.*no plain file/);
  });
});

describe('a pull', () => {
  it('is empty where there is no branch, whatever its name begins with', async () => {
    await host.store(`${host.branch}-2`).push(filled({ a: '1' }), { revision: null, files: new Map() }, 'other');
    const { snapshot, contents } = await pulled();
    expect({ snapshot, contents }).toEqual({ snapshot: { revision: null, files: new Map() }, contents: {} });
  });

  it('fetches what is new, removes what is gone, and leaves the rest alone', async () => {
    const { folder } = await pushed(FILES);
    await pushed({ 'README.md': 'new' });
    fill(folder, { 'index.json': 'damaged', 'candidates/x/y': 'stray' });
    mkdirSync(join(folder, 'history'));
    host.forget();
    await host.store().pull(folder);
    expect(host.asked('GET', /blobs/)).toBe(2);
    expect(contentsOf(folder)).toEqual((await pulled()).contents);
  });

  it('takes one archive instead of many files', async () => {
    const long = `candidates/${'m'.repeat(60)}/20260131T020304Z-0123abcd/reference-profile.json`;
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`audit/log/${i}`, String(i)]));
    const { folder } = await pushed({ ...FILES, ...files, [long]: 'deep' });
    host.forget();
    expect((await pulled()).contents).toEqual(contentsOf(folder));
    expect(host.asked('GET', /tarball/)).toBe(1);
    expect(host.asked('GET', /./)).toBe(5);
  });

  it.each([
    ['cannot be reached', { status: 404 }],
    ['is no archive', { status: 200, body: 'hello' }],
  ])('fetches file by file where the archive %s', async (_, fault) => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_unused, i) => [`audit/log/${i}`, String(i)]));
    const { folder } = await pushed(files);
    host.github.fail('GET', /tarball/, fault);
    host.forget();
    expect((await pulled()).contents).toEqual(contentsOf(folder));
    expect(host.asked('GET', /blobs/)).toBe(40);
    expect(host.log.lines.at(-1)!.message).toMatch(/archive cannot be had/);
  });

  it('puts a list together that GitHub cuts', async () => {
    const { folder } = await pushed(FILES);
    host.github.fail('GET', /recursive=1/, { status: 200, body: { tree: [], truncated: true } });
    expect((await pulled()).contents).toEqual(contentsOf(folder));
  });

  it('refuses a list or a file that is not what its digest says', async () => {
    await pushed(FILES);
    host.github.fail('GET', /recursive=1/, { status: 200, body: { tree: [], truncated: false } });
    await expect(pulled()).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(/list of files/) });
    const content = Buffer.from('{"a":2}\n').toString('base64');
    host.github.fail('GET', /blobs/, { status: 200, body: { content, encoding: 'base64' } });
    await expect(pulled()).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(/has the digest/) });
  });

  it.each([
    ['a link', { path: 'index.json', mode: '120000' }, /mode 120000/],
    ['a program', { path: 'run.sh', mode: '100755' }, /mode 100755/],
  ])('refuses %s that somebody has put there', async (_, entry, message) => {
    const owner = host.github.as('owner');
    const line = { ...entry, type: 'blob', content: '/etc/passwd' };
    const tree = await owner<{ sha: string }>('POST', '/git/trees', { tree: [line] });
    const commit = await owner<{ sha: string }>('POST', '/git/commits', { message: 'm', tree: tree.sha, parents: [] });
    await owner('POST', '/git/refs', { ref: `refs/heads/${host.branch}`, sha: commit.sha });
    const folder = host.folder();
    await expect(host.store().pull(folder)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(message),
    });
    expect(contentsOf(folder)).toEqual({});
  });
});

describe('two runs at once', () => {
  it('find a conflict when the other was first, and the branch is as the other left it', async () => {
    await pushed(FILES);
    const [a, b] = [await started(), await started()];
    fill(a.folder, { winner: 'a' });
    fill(b.folder, { winner: 'b' });
    expect(await a.store.push(a.folder, a.base, 'a')).toMatchObject({ state: 'pushed' });
    expect(await b.store.push(b.folder, b.base, 'b')).toEqual({ state: 'conflict' });
    expect((await pulled()).contents['winner']).toBe(Buffer.from('a').toString('hex'));
  });

  it('find one when both make the branch, and when somebody removed it', async () => {
    const [a, b] = [await started(), await started()];
    fill(a.folder, { winner: 'a' });
    fill(b.folder, { winner: 'b' });
    expect(await a.store.push(a.folder, a.base, 'a')).toMatchObject({ state: 'pushed' });
    expect(await b.store.push(b.folder, b.base, 'b')).toEqual({ state: 'conflict' });
    const c = await started();
    await host.github.as('owner')('DELETE', `/git/refs/heads/${host.branch}`);
    fill(c.folder, { winner: 'c' });
    expect(await c.store.push(c.folder, c.base, 'c')).toEqual({ state: 'conflict' });
    expect((await pulled()).snapshot.revision).toBe(null);
  });
});

async function started() {
  const store = host.store();
  const folder = host.folder();
  return { store, folder, base: await store.pull(folder) };
}

function filled(files: Record<string, string>): string {
  const folder = host.folder();
  fill(folder, files);
  return folder;
}
