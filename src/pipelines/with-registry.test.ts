import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import { type BranchHost, dyingAt, startBranchHost } from '../testing/branch-store.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { begin, buildExample, day, eventsOf, stagesOf, train } from '../testing/registry-runs.ts';
import { type RegistryPlace, withRegistry } from './with-registry.ts';

let host: BranchHost;
beforeAll(async () => {
  host = await startBranchHost();
});
beforeEach(() => host.turn());
afterAll(() => host.close());

/** A run as a pipeline makes it, in a workspace of its own. */
async function run(name: string, options: Partial<RegistryPlace> & { work?: (folder: string) => unknown } = {}) {
  const context = fakeContext({ workingDirectory: host.folder(), registryStore: host.store });
  const { work = () => {}, ...changes } = options;
  const modelsDir = join(context.workingDirectory, 'models');
  const place = { modelsDir, branch: host.branch, keeps: true, ...changes };
  const job = async (folder: string) => {
    const transaction = begin(folder, name, day(1));
    train(transaction, 'fraud', name, 'current', day(1));
    try {
      await work(folder);
    } catch (error) {
      transaction.abandon(day(1), (error as Error).message);
      throw error;
    }
    return transaction.commit(day(1));
  };
  return { ...(await withRegistry(place, context, job, () => name)), modelsDir: place.modelsDir, context };
}

async function onBranch() {
  const folder = host.folder();
  await host.store().pull(folder);
  const runs = eventsOf(folder).filter(({ kind }) => kind === 'registry.committed');
  return { folder, verification: await verifyRegistry(folder), runs: runs.map(event => event.run) };
}

const SOUND = { ok: true, notes: [], interrupted: false };

describe('a registry on a branch', () => {
  it('goes on where the last run left it, wherever that was, and is copied to the folder', async () => {
    const first = await run('first');
    const second = await run('second');
    expect((await host.commits()).map(({ sha }) => sha)).toEqual([second.commit, first.commit]);
    expect(stagesOf(second.modelsDir, 'fraud')).toEqual(['archived', 'current']);
    expect(await verifyRegistry(second.modelsDir)).toMatchObject({ ...SOUND, versions: 2 });
    const { verification, runs } = await onBranch();
    expect(verification).toMatchObject(SOUND);
    expect(runs).toEqual(['first', 'second']);
  });

  it('is read and left alone by a run that keeps nothing, which needs no right to write', async () => {
    await run('first');
    host.github.permit({ contents: 'read' });
    const context = fakeContext({ workingDirectory: host.folder(), registryStore: host.store });
    const modelsDir = join(context.workingDirectory, 'models');
    const read = async (folder: string) => openRegistry(folder).versions('fraud').length;
    const place = { modelsDir, branch: host.branch, keeps: false };
    expect(await withRegistry(place, context, read, () => '')).toEqual({ result: 1, commit: null });
    expect(existsSync(modelsDir)).toBe(false);
  });

  it('is not worked on where it could not be kept', async () => {
    host.github.permit({ contents: 'read' });
    let works = 0;
    const started = run('first', { work: () => void works++ });
    await expect(started).rejects.toMatchObject({ exitCode: 4, hint: expect.stringContaining('contents: write') });
    expect(works).toBe(0);
  });

  it('begins with the registry that the folder holds', async () => {
    const modelsDir = join(host.folder(), 'models');
    buildExample(modelsDir);
    await run('moved', { modelsDir });
    expect((await onBranch()).runs).toEqual(['r1', 'r2', 'r3', 'moved']);
    expect(await verifyRegistry(modelsDir)).toMatchObject(SOUND);
    await run('next', { modelsDir });
    expect((await onBranch()).runs.at(-1)).toBe('next');
  });

  it('never takes the place of a registry that it does not know, nor of a branch that holds none', async () => {
    await run('first');
    const modelsDir = join(host.folder(), 'models');
    buildExample(modelsDir);
    const before = eventsOf(modelsDir).length;
    await expect(run('second', { modelsDir })).rejects.toMatchObject({ exitCode: 2 });
    expect(eventsOf(modelsDir).length).toBe(before);
    const onMain = run('second', { branch: 'main' });
    await expect(onMain).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/main holds no registry/),
    });
  });

  it('keeps the log of a run that failed, and nothing else of it', async () => {
    await run('first');
    const failing = () => {
      throw new Error('out of memory');
    };
    await expect(run('second', { work: failing })).rejects.toThrow('out of memory');
    const { folder, verification, runs } = await onBranch();
    expect(verification).toMatchObject({ ...SOUND, versions: 1 });
    expect(runs).toEqual(['first', 'second']);
    expect(eventsOf(folder).filter(({ run }) => run === 'second')).toContainEqual(
      expect.objectContaining({ kind: 'run.abandoned', details: expect.objectContaining({ reason: 'out of memory' }) }),
    );
  });

  it('says that the run is kept where only its copy cannot be written', async () => {
    const modelsDir = join(host.folder(), 'models');
    const blocked = run('first', { modelsDir, work: () => writeFileSync(modelsDir, 'a file') });
    await expect(blocked).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/is kept on the branch/),
    });
    expect((await onBranch()).runs).toEqual(['first']);
  });

  it('leaves nothing in the folder for temporary files', async () => {
    const { context } = await run('first');
    expect(readdirSync(context.temporaryFolder).filter(name => /^mlops-registry-.{6}$/.test(name))).toEqual([]);
  });
});

describe('two runs that race', () => {
  it('both count: the slower one works again on what the faster one left', async () => {
    await run('first');
    const states: string[][] = [];
    const slow = await run('slow', {
      async work(folder) {
        states.push(stagesOf(folder, 'fraud'));
        if (states.length === 1) await run('fast');
      },
    });
    expect(states).toEqual([['current'], ['archived', 'current']]);
    expect(slow.context.log.lines.map(({ message }) => message).join()).toMatch(/another run has pushed/);
    const { verification, runs } = await onBranch();
    expect(verification).toMatchObject({ ...SOUND, versions: 3 });
    expect(runs).toEqual(['first', 'fast', 'slow']);
  });

  it('lose none of eight that begin together, and none counts twice', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `run-${i}`);
    await Promise.all(names.map(name => run(name)));
    const { verification, runs } = await onBranch();
    expect(verification).toMatchObject({ ...SOUND, versions: 8 });
    expect([...runs].sort()).toEqual(names);
    expect((await host.commits()).length).toBe(8);
  });

  it('end, and say that nothing was kept, where one never gets its turn', async () => {
    await run('first');
    host.github.fail('PATCH', /refs/, { status: 422, message: 'Update is not a fast forward', times: 99 });
    const unlucky = run('unlucky');
    await expect(unlucky).rejects.toMatchObject({ exitCode: 4, message: expect.stringMatching(/nothing of this one/) });
    expect((await onBranch()).runs).toEqual(['first']);
  });
});

it('a run may die at any request, whose answer it never gets, and the next one goes on', async () => {
  await run('first');
  const expected = ['first'];
  for (let at = 1, alive = false; !alive; at++) {
    alive = !(await dyingAt(host.github, at, 'after', () => run(`killed-${at}`)));
    await run(`next-${at}`);
    const { verification, runs } = await onBranch();
    expect(verification).toMatchObject(SOUND);
    if (alive || runs.includes(`killed-${at}`)) expected.push(`killed-${at}`);
    expected.push(`next-${at}`);
    expect(runs).toEqual(expected);
  }
});
