import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { Done } from '../command.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import { startBranchHost } from '../testing/branch-store.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';
import { type Given, type Story, story } from '../testing/training-story.ts';

let here: Story;
beforeEach(() => {
  here = story();
});
afterEach(() => here[Symbol.dispose]());

const evaluate = (given: Given = {}): Promise<Done> => here.run('evaluate', { 'probe-rows': '200', ...given });
const reported = async (given: Given = {}) => (await evaluate(given)).report as EvaluateReport;
const file = (path: string) => readFileSync(join(here.path, path), 'utf8');

/** A model in production that tells fraud among payments. */
async function train(rows = 1500): Promise<void> {
  here.write('payments.csv', paymentsCsv(rows, { seed: 1 }));
  here.write('c.json', PAYMENTS_CONFIG);
  const { models } = await here.train({ config: 'c.json' });
  expect(models[0]).toMatchObject({ name: 'fraud', promoted: true });
}

/** As `paymentsCsv`, without the label. */
function unlabelled(csv: string): string {
  return csv.replaceAll(/,[^,\n]*$/gm, '');
}

describe('which rows count', () => {
  it('are all of a file that is new', async () => {
    await train();
    here.write('new.csv', paymentsCsv(600, { seed: 2 }));
    const { data, verdict, metrics, notices } = await reported({ config: 'c.json', 'test-data': 'new.csv' });
    expect(data).toMatchObject({ location: 'new.csv', rows: 600, rows_read: 600, part: 'all', newest_days: null });
    expect(verdict).toBe('pass');
    expect(metrics).toMatchObject({ n: 600, when_trained: { n: 300 } });
    expect(notices).toEqual([]);
  });

  it('are the test part of the very data that it was trained on: the numbers are those of its card', async () => {
    await train();
    for (const given of [{ config: 'c.json' }, { config: 'c.json', 'test-data': 'payments.csv' }]) {
      const { data, metrics, notices } = await reported(given);
      expect(data).toMatchObject({ rows: 300, rows_read: 1500, part: 'test_part' });
      const { n, ...values } = metrics!.when_trained;
      expect(metrics).toMatchObject({ n, values });
      expect(notices).toEqual([expect.stringContaining('the very data that fraud was trained on')]);
    }
  });

  it('are the test part of its own source, also when that has grown', async () => {
    await train();
    const more = paymentsCsv(500, { seed: 3 }).split('\n').slice(1).join('\n');
    here.write('payments.csv', file('payments.csv') + more);
    const { data, notices } = await reported({ config: 'c.json' });
    expect(data).toMatchObject({ rows: 400, rows_read: 2000, part: 'test_part' });
    expect(notices).toEqual([expect.stringContaining('where all rows are new to it, name the file with --test-data')]);
  });

  it('are all, with a warning instead of a pass, where it cannot be told which ones it knows', async () => {
    const noted = paymentsCsv(1500, { seed: 1 }).trimEnd().split('\n');
    here.write('payments.csv', noted.map((line, i) => `${line},${i === 0 ? 'note' : `visit no. ${i}`}`).join('\n'));
    here.write('c.json', PAYMENTS_CONFIG);
    await here.train({ config: 'c.json' });
    // The model never read the note, but rows were told by it.
    here.write('payments.csv', noted.join('\n'));
    const { data, verdict, checks } = await reported({ config: 'c.json' });
    expect(data).toMatchObject({ rows: 1500, part: 'all' });
    expect(verdict).toBe('warn');
    expect(checks.at(-1)).toMatchObject({
      name: 'rows',
      status: 'warn',
      message: expect.stringContaining('may flatter it'),
    });
  });

  it('are made anew for a generator, with a seed that is not that of the training', async () => {
    await here.train({ 'model-type': 'logistic', 'num-samples': '2000' });
    const fresh = await reported({ 'num-samples': '700' });
    expect(fresh.data).toMatchObject({ source: 'synthetic', location: 'violations', rows: 700, part: 'all' });
    // As many as at its training, and others all the same.
    expect((await reported({ 'num-samples': '2000' })).data).toMatchObject({ rows: 2000, part: 'all' });
    const same = await reported({ 'num-samples': '2000', seed: '42' });
    expect(same.data).toMatchObject({ rows: 400, rows_read: 2000, part: 'test_part' });
  });

  it('are those of the newest days, where the source tells moments', async () => {
    await train();
    const config = JSON.parse(PAYMENTS_CONFIG);
    here.write('c.json', { ...config, sources: { payments: { ...config.sources.payments, timestamp: 'at' } } });
    const dated = paymentsCsv(240, { seed: 4 }).trimEnd().split('\n');
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1, i)).toISOString();
    here.write('new.csv', dated.map((line, i) => `${line},${i === 0 ? 'at' : at(i)}`).join('\n'));
    const { data } = await reported({ config: 'c.json', 'test-data': 'new.csv', 'test-days': '3' });
    expect(data).toMatchObject({ rows: 72, newest_days: 3, observed: { from: at(169), to: at(240) } });
    await expect(evaluate({ 'test-data': 'new.csv', 'test-days': '3' })).rejects.toThrow(
      /no column of new\.csv tells them/,
    );
  });

  it('are a sample where fewer are asked for', async () => {
    await train();
    here.write('new.csv', paymentsCsv(600, { seed: 2 }));
    const { data } = await reported({ config: 'c.json', 'test-data': 'new.csv', 'num-samples': '100' });
    expect(data).toMatchObject({ rows: 100, rows_read: 600 });
  });
});

describe('rows without labels', () => {
  it('get scores and a picture, and a verdict that nothing passed', async () => {
    await train();
    here.write('new.csv', unlabelled(paymentsCsv(200, { seed: 2 })));
    const given = {
      config: 'c.json',
      'test-data': 'new.csv',
      'slice-by': 'country',
      output: 'out',
      'save-predictions': 'p.csv',
    };
    const { report, text, outputs } = await evaluate(given);
    expect(report).toMatchObject({
      verdict: 'insufficient_data',
      metrics: null,
      importance: null,
      robustness: null,
      thresholds: null,
    });
    expect(report.checks[0]!.message).toContain('no labels (no values in a column "is_fraud")');
    expect((report as EvaluateReport).slices[0]!.slices[0]).toMatchObject({ metrics: null });
    expect(text).toContain('no labels');
    expect(JSON.parse(outputs['metrics']!)).toEqual({ n: 200 });
    expect((report as EvaluateReport).files.pictures).toEqual([
      'out/score-distribution.svg',
      'out/score-distribution.png',
    ]);
    expect(file('p.csv').split('\n')[0]).toBe('row,predicted_label,score');
  });
});

describe('the saved predictions', () => {
  it('are one line for each row, with what it was called and what it is', async () => {
    await train();
    here.write('new.csv', paymentsCsv(300, { seed: 2 }));
    const report = await reported({ config: 'c.json', 'test-data': 'new.csv', 'save-predictions': 'deep/p.csv' });
    const [head, ...lines] = file('deep/p.csv').trimEnd().split('\n');
    expect(head).toBe('row,true_label,predicted_label,score,correct');
    expect(lines).toHaveLength(300);
    const rows = lines.map(line => line.split(','));
    const truth = file('new.csv')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(line => line.split(',').at(-1));
    expect(rows.map(([row, label]) => [row, label])).toEqual(truth.map((label, i) => [String(i + 1), label]));
    const right = rows.filter(row => row[4] === 'true').length;
    expect(right / 300).toBeCloseTo(report.metrics!.values.accuracy!, 12);
    for (const [, , called, score] of rows) expect(called).toBe(Number(score) >= report.model.threshold ? '1' : '0');
  });

  it('make text of a label that a spreadsheet would compute, and name the rows of the file that were judged', async () => {
    const csv = paymentsCsv(1500, { seed: 1 }).replaceAll(/,1$/gm, ',=1+1').replaceAll(/,0$/gm, ',@x');
    here.write('payments.csv', csv);
    const config = JSON.parse(PAYMENTS_CONFIG);
    here.write('c.json', { ...config, sources: { payments: { ...config.sources.payments, positive: '=1+1' } } });
    await here.train({ config: 'c.json' });
    await evaluate({ config: 'c.json', 'save-predictions': 'p.csv' });
    const lines = file('p.csv').trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(300);
    expect(new Set(lines.map(line => line.split(',')[1]))).toEqual(new Set([`"'=1+1"`, `"'@x"`]));
    const given = csv.split('\n');
    for (const line of lines) {
      const [row, label] = line.split(',');
      expect(given[Number(row)]!.endsWith(label!.slice(2, -1))).toBe(true);
    }
  });
});

describe('the model', () => {
  it('may be any version, by stage, by name, or as a folder that was copied away', async () => {
    await train();
    const { version, package: folder } = (await reported({ config: 'c.json' })).model;
    cpSync(join(here.path, folder), join(here.path, 'copy'), { recursive: true });
    const ways: readonly Given[] = [
      { model: 'fraud' },
      { 'model-version': version },
      { model: 'fraud', stage: 'current' },
      { package: 'copy' },
    ];
    for (const given of ways) {
      const { model, metrics } = await reported({ config: 'c.json', ...given });
      expect({ version: model.version, n: metrics!.n }, JSON.stringify(given)).toEqual({ version, n: 300 });
    }
    const alone = await reported({ config: 'c.json', package: 'copy', 'models-dir': 'nowhere' });
    expect(alone.model.stage).toBeNull();
    expect(alone.notices[0]).toContain('the registry does not know fraud');
  });

  it('is judged by the limits of the configuration, else by those that it was trained with', async () => {
    await train();
    here.write('new.csv', paymentsCsv(400, { seed: 2 }));
    const strict = {
      ...JSON.parse(PAYMENTS_CONFIG),
      performance_thresholds: { accuracy_min: 0.9999, recall_min: 0.2 },
    };
    here.write('strict.json', strict);
    const found = await reported({ config: 'strict.json', 'test-data': 'new.csv' });
    expect(found.verdict).toBe('fail');
    expect(found.checks.map(({ name, status }) => [name, status])).toEqual(
      expect.arrayContaining([
        ['accuracy', 'fail'],
        ['recall', 'pass'],
      ]),
    );
    expect(found.thresholds!.limits).toEqual({ accuracy_min: 0.9999, recall_min: 0.2 });
    // Without a configuration: the limits of its card.
    const { checks } = await reported({ 'test-data': 'new.csv' });
    expect(checks.map(({ name }) => name).sort()).toEqual(['accuracy', 'ece']);
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
    await train();
    here.write('new.parquet', 'PAR1');
    here.write('ok.csv', paymentsCsv(50, { seed: 2 }));
    here.write('lacking.csv', 'amounts,country,is_fraud\n1,de,0\n2,fr,1\n');
    here.write('broken.csv', 'amount,country,hour,is_fraud\n1,de,3,0\nmuch,fr,4,1\n');
    here.write('labels.csv', 'amount,country,hour,is_fraud\n1,de,3,maybe\n2,fr,4,1\n');
    await expect(evaluate({ config: 'c.json', ...given })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  it('must be named where there are several, and there must be one', async () => {
    await expect(evaluate()).rejects.toThrow(/there is no model in models/);
    await here.train({ 'model-type': 'all', 'num-samples': '600' });
    await expect(evaluate()).rejects.toMatchObject({ hint: expect.stringMatching(/--model: .*heuristic/) });
  });

  it('is not used when one byte of it is not what was stored', async () => {
    await train();
    const { package: folder } = (await reported({ config: 'c.json' })).model;
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
        await expect(evaluate({ config: 'c.json', ...given }), `${place}/${name}`).rejects.toMatchObject({
          exitCode: 3,
        });
        writeFileSync(path, bytes);
      }
      writeFileSync(join(here.path, place, 'more.txt'), '');
      await expect(evaluate({ config: 'c.json', ...given })).rejects.toMatchObject({ exitCode: 3 });
    }
  });
});

describe('what is written', () => {
  it('is one page and each picture as SVG and PNG, and the artifact holds the same', async () => {
    await train();
    const done = await evaluate({ config: 'c.json', output: 'out/' });
    const { html, pictures } = (done.report as EvaluateReport).files;
    expect(html).toBe('out/report.html');
    expect(pictures).toHaveLength(12);
    for (const path of pictures)
      expect(readFileSync(join(here.path, path)).subarray(0, 4).toString('latin1')).toMatch(/^<svg|^.PNG/);
    expect(done.outputs['html-path']).toBe('out/report.html');
    await done.tell!();
    const uploaded = readdirSync(join(here.path, '.mlops/artifacts'), {
      recursive: true,
      encoding: 'utf8',
    });
    const ours = uploaded.filter(path => path.includes('mlops-evaluation-fraud'));
    expect(ours.filter(path => /report\.html$|\.(png|svg)$/.test(path))).toHaveLength(13);
    expect(file('.mlops/summary.md')).toMatch(/Evaluation: `fraud` passed/);
  });

  it('is nothing in a dry run', async () => {
    await train();
    const done = await evaluate({ config: 'c.json', output: 'out', 'save-predictions': 'p.csv', 'dry-run': 'true' });
    await done.tell!();
    expect((done.report as EvaluateReport).files).toEqual({ html: null, pictures: [], predictions: null });
    expect(() => file('out/report.html')).toThrow();
    expect(() => file('p.csv')).toThrow();
  });

  it('ends with the platform, and a hint, where it cannot be written', async () => {
    await train();
    mkdirSync(join(here.path, 'taken.csv'));
    here.write('taken', 'x');
    for (const given of [{ output: 'taken' }, { 'save-predictions': 'taken.csv' }]) {
      await expect(evaluate({ config: 'c.json', ...given })).rejects.toMatchObject({
        exitCode: 4,
        hint: expect.stringContaining('--'),
      });
    }
  });
});

it('slices by columns that the model must not read, and by a group', async () => {
  await train();
  const config = JSON.parse(PAYMENTS_CONFIG);
  const draw = seededRandom('sex');
  const lines = paymentsCsv(600, { seed: 5 }).trimEnd().split('\n');
  here.write(
    'new.csv',
    lines
      .map((line, i) => `${line},${i === 0 ? 'the sex,shop' : `${draw.next() < 0.5 ? 'f' : 'm'},s${draw.integer(3)}`}`)
      .join('\n'),
  );
  here.write('c.json', {
    ...config,
    sources: { payments: { ...config.sources.payments, ignore: ['the sex'], group: 'shop' } },
  });
  const { slices, model } = await reported({
    config: 'c.json',
    'test-data': 'new.csv',
    'slice-by': 'the sex, shop,hour',
  });
  expect(slices.map(({ column, slices: parts }) => [column, parts.length])).toEqual([
    ['the sex', 2],
    ['shop', 3],
    ['hour', 4],
  ]);
  expect(model.features.map(({ name }) => name)).not.toContain('the sex');
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

it('gives the same numbers for the same seed, and others for another', async () => {
  await train();
  here.write('new.csv', paymentsCsv(400, { seed: 2 }));
  const numbers = async (seed: string) => {
    const {
      latency: _,
      seconds: __,
      started_at: ___,
      ...rest
    } = await reported({ config: 'c.json', 'test-data': 'new.csv', seed, 'slice-by': 'country' });
    return rest;
  };
  expect(await numbers('1')).toEqual(await numbers('1'));
  expect((await numbers('1')).importance).not.toEqual((await numbers('2')).importance);
  expect((await numbers('1')).metrics!.values).toEqual((await numbers('2')).metrics!.values);
});

it('measures no importance and no robustness with probe-rows 0, and tells attributions all the same', async () => {
  await train();
  const report = await reported({ config: 'c.json', 'probe-rows': '0' });
  expect(report).toMatchObject({ importance: null, robustness: null });
  expect(report.attributions).toHaveLength(10);
  expect(report.attributions![0]!.features[0]).toMatchObject({ feature: expect.any(String) });
});
