/** A training that dies behind any of its requests to GitHub: the next one leaves a sound registry and one issue. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { commands } from '../commands.ts';
import { readOptions } from '../options.ts';
import { gitHubForge } from '../platform/github/forge.ts';
import { readGitHubEnvironment } from '../platform/github/run.ts';
import { openRegistry } from '../registry/registry.ts';
import { verifyRegistry } from '../registry/verify-registry.ts';
import type { TrainReport } from '../reporting/train-report.ts';
import { type BranchHost, dyingAt, startBranchHost } from '../testing/branch-store.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { hurry } from '../testing/github-host.ts';
import { paymentsCsv } from '../testing/mlops.ts';

let host: BranchHost;
beforeAll(async () => {
  // The artifact client talks there.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  host = await startBranchHost();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await host.close();
});

const train = commands.find(({ name }) => name === 'train')!;
const GOOD = paymentsCsv(600, { seed: 1 });
/** Its label follows nothing that can be read. */
const BAD = GOOD.split('\n')
  .map((line, i) => (i % 2 === 1 ? line.replace(/[01]$/, label => (label === '1' ? '0' : '1')) : line))
  .join('\n');

async function run(id: string, model: string, csv: string) {
  const { url, owner, repo, token } = host.github;
  const folder = host.folder();
  writeFileSync(join(folder, 'payments.csv'), csv);
  const config = {
    performance_thresholds: { accuracy_min: 0.7, ece_max: 0.5 },
    models: [{ name: model, type: 'logistic', dataset: 'payments' }],
    sources: { payments: { location: 'payments.csv', label: 'is_fraud' } },
  };
  writeFileSync(join(folder, 'c.json'), JSON.stringify(config));
  const given: Readonly<Record<string, string>> = {
    ...{ config: 'c.json', registry: 'branch', 'registry-branch': host.branch },
  };
  const options = readOptions(
    train.options,
    ({ name }) => given[name],
    ({ name }) => name,
  );
  const fake = fakeContext({ workingDirectory: folder, registryStore: host.store });
  const environment = { GITHUB_REPOSITORY: `${owner}/${repo}`, GITHUB_API_URL: url, GITHUB_WORKSPACE: folder };
  const forge = gitHubForge({
    run: readGitHubEnvironment({ ...environment, GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' }),
    ...{ token, log: fake.log, pace: hurry },
  });
  const context = { ...fake, forge, provenance: { ...fake.provenance, run: id } };
  const done = await train.run(options, context);
  await done.tell?.();
  return { report: done.report as TrainReport, modelsDir: join(folder, 'models') };
}

async function issuesOf(model: string) {
  const owner = host.github.as('owner');
  const issues: { readonly title: string; readonly state: string }[] = [];
  for (let page = 1; issues.length === 100 * (page - 1); page++) {
    issues.push(...(await owner<typeof issues>('GET', `/issues?state=all&per_page=100&page=${page}`)));
  }
  return issues.filter(({ title }) => title.includes(`${model}:`)).map(({ state }) => state);
}

it('is healed by the next one', async () => {
  let at = 1;
  for (let isKilled = true; isKilled; at++) {
    host.turn();
    const model = `model${at}x`;
    const good = await run('1.1', model, GOOD);
    expect(good.report.models[0]).toMatchObject({ promoted: true });
    isKilled = await dyingAt(host.github, at, 'after', () => run('2.1', model, BAD));
    const { report, modelsDir } = await run('3.1', model, BAD);
    expect(report.models[0]).toMatchObject({ promoted: false, baseline: { version: good.report.models[0]!.version } });
    expect(await verifyRegistry(modelsDir)).toMatchObject({ ok: true, problems: [] });
    const registry = openRegistry(modelsDir);
    expect([...registry.standing().pending.keys()]).toEqual([]);
    expect(registry.current(model)?.version).toBe(good.report.models[0]!.version);
    const runs = registry.versions(model).length;
    expect([2, 3]).toContain(runs);
    if (!isKilled) expect(runs).toBe(3);
    expect(registry.standing().alerts.alerts.get(`regression:${model}`)).toMatchObject({ raisedRuns: runs - 1 });
    expect(await issuesOf(model)).toEqual(['open']);
  }
  expect(at).toBeGreaterThan(15);
}, 180_000);
