/** The story of `train` with its registry on a branch, in this process, against GitHub's double. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { modelTypes } from '../catalogs.ts';
import type { TrainOptions } from '../command-options.ts';
import { commands } from '../commands.ts';
import { readOptions } from '../options.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { type BranchHost, startBranchHost } from '../testing/branch-store.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { eventsOf } from '../testing/registry-runs.ts';
import { train } from './train.ts';

let host: BranchHost;
beforeAll(async () => {
  host = await startBranchHost();
});
beforeEach(() => host.turn());
afterEach(() => vi.restoreAllMocks());
afterAll(() => host.close());

const command = commands.find(({ name }) => name === 'train')!;

/** A run in a workspace of its own. */
async function trained(given: Readonly<Record<string, string>>, run = '1001.1') {
  const asked: Readonly<Record<string, string>> = {
    ...{
      registry: 'branch',
      'registry-branch': host.branch,
      'model-type': 'logistic',
      'num-samples': '2000',
      seed: '7',
    },
    ...given,
  };
  const options = readOptions(
    command.options,
    ({ name }) => asked[name],
    ({ name }) => name,
  ) as TrainOptions;
  const fake = fakeContext({ workingDirectory: host.folder(), registryStore: host.store });
  const context = { ...fake, provenance: { ...fake.provenance, run } };
  const report = (await train(options, context)).report as TrainReport;
  return { report, modelsDir: join(context.workingDirectory, 'models'), log: fake.log };
}

const kindsOf = (modelsDir: string, run: string) =>
  eventsOf(modelsDir)
    .filter(event => event.run === run)
    .map(({ kind }) => kind);

it('compares with what a run in another workspace has brought into production', async () => {
  const first = await trained({}, '1.1');
  const second = await trained({}, '2.1');
  expect(first.report.models[0]).toMatchObject({ promoted: true, baseline: null });
  expect(second.report.models[0]!.baseline!.version).toBe(first.report.models[0]!.version);
  const commits = await host.commits();
  expect(second.report.branch).toEqual({ name: host.branch, commit: commits[0]!.sha });
  expect(commits[1]!.commit.message).toBe('train: promote logistic\n\nRun 1.1');
  expect(await verifyRegistry(second.modelsDir)).toMatchObject({ ok: true, versions: 2 });
});

it('trains once, and compares again, when another run was promoted in the meantime', async () => {
  const type = modelTypes.get('logistic');
  const training = vi.spyOn(type, 'train');
  let other: Awaited<ReturnType<typeof trained>> | undefined;
  // While the first one is about to move the branch, the other begins, promotes and ends.
  host.github.fail('POST', /git\/commits/, {
    meanwhile: async () => {
      other = await trained({}, 'other');
    },
  });
  const slow = await trained({}, 'slow');
  expect(training).toHaveBeenCalledTimes(2);
  expect(slow.report.models[0]!.baseline!.version).toBe(other!.report.models[0]!.version);
  expect(await verifyRegistry(slow.modelsDir)).toMatchObject({ ok: true, versions: 2 });
  const story = [
    'data.split',
    'model.trained',
    'model.calibrated',
    'threshold.chosen',
    'model.evaluated',
    'model.judged',
    'version.staged',
  ];
  expect(kindsOf(slow.modelsDir, 'slow')).toEqual([
    ...['run.redone', 'run.started', 'data.loaded', ...story, 'registry.committed'],
  ]);
  const card = join(slow.modelsDir, '..', slow.report.models[0]!.package!, 'card.json');
  expect(JSON.parse(readFileSync(card, 'utf8')).baseline.version).toBe(other!.report.models[0]!.version);
});

it('keeps both of two that begin together', async () => {
  const runs = await Promise.all([trained({}, 'a'), trained({ seed: '8' }, 'b')]);
  const [first, second] = runs.sort(
    (a, b) => Number(a.report.models[0]!.baseline !== null) - Number(b.report.models[0]!.baseline !== null),
  );
  expect(first!.report.models[0]!.baseline).toBe(null);
  expect(second!.report.models[0]!.baseline!.version).toBe(first!.report.models[0]!.version);
  expect(await verifyRegistry(second!.modelsDir)).toMatchObject({ ok: true, versions: 2 });
});

it('does not begin to train what its token could not keep, but decides in a dry run', async () => {
  host.github.permit({ contents: 'read' });
  const training = vi.spyOn(modelTypes.get('logistic'), 'train');
  await expect(trained({})).rejects.toMatchObject({ exitCode: 4, hint: expect.stringContaining('contents: write') });
  expect(training).not.toHaveBeenCalled();
  const { report } = await trained({ 'dry-run': 'true' });
  expect(report).toMatchObject({ dry_run: true, audit: null, branch: null, models: [{ promoted: true }] });
});

it('leaves nothing on the branch when it is refused, and its log when it fails', async () => {
  await trained({}, '1.1');
  vi.spyOn(modelTypes.get('logistic'), 'train').mockRejectedValueOnce(new Error('no memory'));
  await expect(trained({}, '2.1')).rejects.toThrow('no memory');
  await expect(trained({ 'model-type': 'logistik' }, '3.1')).rejects.toMatchObject({ exitCode: 2 });
  const { modelsDir } = await trained({}, '4.1');
  expect(kindsOf(modelsDir, '2.1')).toEqual([
    'run.started',
    'data.loaded',
    'data.split',
    'model.failed',
    'run.abandoned',
    'registry.committed',
  ]);
  expect(kindsOf(modelsDir, '3.1')).toEqual([]);
});
