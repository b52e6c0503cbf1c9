/** Which stored model is meant, and that none is used of which a byte has changed. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import { startBranchHost } from '../testing/branch-store.ts';
import { type EvaluationStory, evaluationStory } from '../testing/evaluation-story.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';
import { type Given, story } from '../testing/training-story.ts';

let here: EvaluationStory;
beforeEach(() => {
  here = evaluationStory();
});
afterEach(() => here[Symbol.dispose]());

describe('the model', () => {
  it('may be any version, by stage, by name, or as a folder that was copied away', async () => {
    await here.trainFraud();
    const { version, package: folder } = (await here.reported({ config: 'c.json' })).model;
    cpSync(join(here.path, folder), join(here.path, 'copy'), { recursive: true });
    const ways: readonly Given[] = [
      { model: 'fraud' },
      { version },
      { model: 'fraud', stage: 'current' },
      { package: 'copy' },
    ];
    for (const given of ways) {
      const { model, metrics } = await here.reported({ config: 'c.json', ...given });
      expect({ version: model.version, n: metrics!.n }, JSON.stringify(given)).toEqual({ version, n: 300 });
    }
    const alone = await here.reported({ config: 'c.json', package: 'copy', 'models-dir': 'nowhere' });
    expect(alone.model.stage).toBeNull();
    expect(alone.notices[0]).toContain('the registry does not know fraud');
  });

  it('is judged by the limits of the configuration, else by those that it was trained with', async () => {
    await here.trainFraud();
    here.write('new.csv', paymentsCsv(400, { seed: 2 }));
    const strict = {
      ...JSON.parse(PAYMENTS_CONFIG),
      performance_thresholds: { accuracy_min: 0.9999, recall_min: 0.2 },
    };
    here.write('strict.json', strict);
    const found = await here.reported({ config: 'strict.json', 'test-data': 'new.csv' });
    expect(found.verdict).toBe('fail');
    expect(found.checks.map(({ name, status }) => [name, status])).toEqual(
      expect.arrayContaining([
        ['accuracy', 'fail'],
        ['recall', 'pass'],
      ]),
    );
    expect(found.thresholds!.limits).toEqual({ accuracy_min: 0.9999, recall_min: 0.2 });
    // Without a configuration: the limits of its card.
    const { checks } = await here.reported({ 'test-data': 'new.csv' });
    expect(checks.map(({ name }) => name).sort()).toEqual(['accuracy', 'ece', 'skill']);
  });

  const refusals: readonly (readonly [string, Given, RegExp])[] = [
    ['a name that is none', { model: 'frod' }, /no model named "frod"/],
    [
      'a version that is none',
      { model: 'fraud', 'model-version': '20200101T000000Z-00000000' },
      /fraud has no version/,
    ],
    ['a stage without a version', { stage: 'archived' }, /fraud has no version in archived/],
    ['a folder without a package', { package: 'nowhere' }, /no model package in nowhere/],
    ['a package and a name', { package: 'copy', model: 'fraud' }, /--package and --model do not go together/],
    ['a file that is not there', { 'test-data': 'absent.csv' }, /absent\.csv: there is no such file/],
    ['a file of no known format', { 'test-data': 'new.parquet' }, /ending that tells no format/],
    [
      'data without what it reads',
      { 'test-data': 'lacking.csv' },
      /lacks 2 of the 3 columns that fraud reads: "amount" \(did you mean "amounts"\?\), "hour"/,
    ],
    [
      'a number that is none',
      { 'test-data': 'broken.csv' },
      /broken\.csv:3: column "amount" has "much", expected a number/,
    ],
    ['labels of something else', { 'test-data': 'labels.csv' }, /the model tells "1" from "0"/],
    [
      'a column to slice by that is not there',
      { 'test-data': 'ok.csv', 'slice-by': 'countri' },
      /no column "countri" to slice by/,
    ],
  ];
  it.each(refusals)('is refused with %s', async (_, given, message) => {
    await here.trainFraud();
    here.write('new.parquet', 'PAR1');
    here.write('ok.csv', paymentsCsv(50, { seed: 2 }));
    here.write('lacking.csv', 'amounts,country,is_fraud\n1,de,0\n2,fr,1\n');
    here.write('broken.csv', 'amount,country,hour,is_fraud\n1,de,3,0\nmuch,fr,4,1\n');
    here.write('labels.csv', 'amount,country,hour,is_fraud\n1,de,3,maybe\n2,fr,4,1\n');
    await expect(here.evaluate({ config: 'c.json', ...given })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  it('must be named where there are several, and there must be one', async () => {
    await expect(here.evaluate()).rejects.toThrow(/there is no model in models/);
    await here.train({ 'model-type': 'all', 'num-samples': '600' });
    await expect(here.evaluate()).rejects.toMatchObject({
      hint: expect.stringMatching(/--model: .*heuristic/),
    });
  });

  it('is not used when one byte of it is not what was stored', async () => {
    await here.trainFraud();
    const { package: folder } = (await here.reported({ config: 'c.json' })).model;
    cpSync(join(here.path, folder), join(here.path, 'copy'), { recursive: true });
    for (const [place, given] of [
      [folder, {}],
      ['copy', { package: 'copy' }],
    ] as const) {
      for (const name of ['model.json', 'weights.bin', 'card.json']) {
        const path = join(here.path, place, name);
        const bytes = readFileSync(path);
        writeFileSync(
          path,
          bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte)),
        );
        await expect(here.evaluate({ config: 'c.json', ...given }), `${place}/${name}`).rejects.toMatchObject({
          exitCode: 3,
        });
        writeFileSync(path, bytes);
      }
      writeFileSync(join(here.path, place, 'more.txt'), '');
      await expect(here.evaluate({ config: 'c.json', ...given })).rejects.toMatchObject({ exitCode: 3 });
    }
  });
});

it('reads the registry on its branch, and leaves the folder alone', async () => {
  const host = await startBranchHost();
  try {
    host.turn();
    using away = story({ registryStore: host.store });
    const branch = { registry: 'branch', 'registry-branch': host.branch };
    await away.train({ ...branch, 'model-type': 'logistic', 'num-samples': '1000' });
    using there = story({ registryStore: host.store });
    const commits = (await host.commits()).length;
    const { report } = await there.run('evaluate', { ...branch, 'num-samples': '300', 'probe-rows': '0' });
    expect((report as EvaluateReport).model).toMatchObject({ name: 'logistic', stage: 'current' });
    expect(existsSync(there.modelsDir)).toBe(false);
    expect((await host.commits()).length).toBe(commits);
  } finally {
    await host.close();
  }
});
