/** What becomes of a push when GitHub, the network or the process fails. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BranchHost, contentsOf, dyingAt, fill, startBranchHost } from '../../testing/branch-store.ts';

let host: BranchHost;
beforeAll(async () => {
  host = await startBranchHost();
});
beforeEach(() => host.turn());
afterAll(() => host.close());

const FILES = { 'index.json': '{"a":1}\n', 'weights.bin': Uint8Array.of(0, 255, 254) };

/** Pulls, changes, pushes; as one process would. */
async function pushed(files: Record<string, string | Uint8Array>, message = 'a run') {
  const store = host.store();
  const folder = host.folder();
  const base = await store.pull(folder);
  fill(folder, files);
  return { folder, outcome: await store.push(folder, base, message) };
}

const LOST = { connection: 'lost answer' } as const;
it.each([
  ['POST', /blobs/, LOST],
  ['POST', /trees/, LOST],
  ['POST', /commits/, LOST],
  ['POST', /refs/, LOST],
  ['PATCH', /refs/, LOST],
  ['PATCH', /refs/, { ...LOST, times: 3 }],
  ['POST', /refs/, { status: 502 }],
  ['PATCH', /refs/, { status: 500, times: 3 }],
  ['POST', /trees/, { status: 502, times: 2 }],
  ['GET', /matching-refs/, { status: 500 }],
  ['POST', /blobs/, { status: 429, headers: { 'retry-after': '1' }, message: 'secondary rate limit' }],
  [
    'PATCH',
    /refs/,
    { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit' },
  ],
  ['PATCH', /refs/, { status: 409, message: 'Conflict' }],
  ['PATCH', /refs/, { status: 422, message: 'Object does not exist' }],
])('%s %s, %j: the run is on the branch once', async (method, path, fault) => {
  if (method === 'PATCH') await pushed({ first: '1' }, 'first');
  host.github.fail(method, path, fault);
  expect((await pushed(FILES, 'second')).outcome).toMatchObject({ state: 'pushed' });
  const messages = (await host.commits()).map(({ commit }) => commit.message);
  expect(messages.filter(message => message === 'second').length).toBe(1);
});

it('knows a push that landed without an answer, also when another run has gone on from it', async () => {
  await pushed({ first: '1' }, 'first');
  const mine = await started();
  fill(mine.folder, { mine: '1' });
  const meanwhile = () => pushed({ theirs: '1' }, 'theirs');
  host.github.fail('PATCH', /refs/, { ...LOST, meanwhile });
  expect(await mine.store.push(mine.folder, mine.base, 'mine')).toMatchObject({ state: 'pushed' });
  const messages = (await host.commits()).map(({ commit }) => commit.message);
  expect(messages).toEqual(['theirs', 'mine', 'first']);
});

it('looks again where GitHub says that the branch has moved, and shows an old copy of it', async () => {
  await pushed({ first: '1' }, 'first');
  const mine = await started();
  fill(mine.folder, { mine: '1' });
  const old = [{ ref: `refs/heads/${host.branch}`, object: { sha: mine.base.revision } }];
  const meanwhile = async () => {
    await pushed({ theirs: '1' }, 'theirs');
    host.github.fail('GET', /matching-refs/, { status: 200, body: old, times: 3 });
  };
  host.github.fail('PATCH', /refs/, { ...LOST, meanwhile });
  expect(await mine.store.push(mine.folder, mine.base, 'mine')).toMatchObject({ state: 'pushed' });
  expect(host.asked('PATCH', /refs/)).toBe(3);
});

it('says that it does not know where nothing answers any more', async () => {
  await pushed({ first: '1' });
  host.github.fail('PATCH', /refs/, { ...LOST, times: 99 });
  const mine = await started();
  fill(mine.folder, { mine: '1' });
  host.github.fail('GET', /matching-refs/, { connection: 'reset', times: 99 });
  await expect(mine.store.push(mine.folder, mine.base, 'mine')).rejects.toMatchObject({
    exitCode: 4,
    message: expect.stringMatching(/not known whether .{7} is on the branch mlops-registry-/),
  });
});

it('names what stands in the way: the permission, or a rule that protects the branch', async () => {
  host.github.permit({ contents: 'read' });
  const hint = expect.stringMatching(/contents: write/);
  await expect(host.store().requirePush()).rejects.toMatchObject({ exitCode: 4, hint });
  host.github.permit({ contents: 'none' });
  const reading = { exitCode: 4, hint: expect.stringMatching(/contents: read/) };
  await expect(host.store().pull(host.folder())).rejects.toMatchObject(reading);
  host.github.permit({});
  await host.store().requirePush();
  await pushed({ first: '1' });
  const rule = { status: 422, message: 'Repository rule violations found' };
  host.github.fail('PATCH', /refs/, rule);
  await expect(pushed({ second: '2' })).rejects.toMatchObject({
    exitCode: 4,
    message: expect.stringMatching(/rule violations/),
    hint: expect.stringMatching(/registry-branch/),
  });
  expect((await host.commits()).length).toBe(1);
});

it.each(['before', 'after'] as const)('a run may die %s any request: the next finds all or nothing', async moment => {
  await pushed({ first: 'x' }, 'first');
  const expected = ['first'];
  for (let at = 1, alive = false; !alive; at++) {
    const files = { [`killed-${at}`]: 'x', 'weights.bin': Uint8Array.of(0, 255, at) };
    alive = !(await dyingAt(host.github, at, moment, () => pushed(files, `killed-${at}`)));
    const { folder, outcome } = await pushed({ [`next-${at}`]: 'x' }, `next-${at}`);
    expect(outcome).toMatchObject({ state: 'pushed' });
    const landed = contentsOf(folder)['weights.bin'] === Buffer.of(0, 255, at).toString('hex');
    expect(`killed-${at}` in contentsOf(folder)).toBe(landed);
    expected.unshift(...(landed ? [`killed-${at}`] : []));
    expected.unshift(`next-${at}`);
    expect((await host.commits()).map(({ commit }) => commit.message)).toEqual(expected);
    if (alive) expect({ landed, wasLong: at > 8 }).toEqual({ landed: true, wasLong: true });
  }
});

async function started() {
  const store = host.store();
  const folder = host.folder();
  return { store, folder, base: await store.pull(folder) };
}
