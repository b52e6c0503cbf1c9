/** The story of `evaluate`: what it measures, writes and sends. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { EvaluateReport } from '../reporting/evaluate-report.ts';
import { type EvaluationStory, evaluationStory } from '../testing/evaluation-story.ts';
import { PAYMENTS_CONFIG, paymentsCsv } from '../testing/mlops.ts';

let here: EvaluationStory;
beforeEach(() => {
  here = evaluationStory();
});
afterEach(() => here[Symbol.dispose]());

/** As `paymentsCsv`, without the label. */
function unlabelled(csv: string): string {
  return csv.replaceAll(/,[^,\n]*$/gm, '');
}

describe('rows without labels', () => {
  it('get scores and a picture, and a verdict that nothing passed', async () => {
    await here.trainFraud();
    here.write('new.csv', unlabelled(paymentsCsv(200, { seed: 2 })));
    const given = {
      config: 'c.json',
      'test-data': 'new.csv',
      'slice-by': 'country',
      output: 'out',
      'save-predictions': 'p.csv',
    };
    const { report, text, outputs } = await here.evaluate(given);
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
    expect(here.file('p.csv').split('\n')[0]).toBe('row,predicted_label,score');
  });
});

describe('the saved predictions', () => {
  it('are one line for each row, with what it was called and what it is', async () => {
    await here.trainFraud();
    here.write('new.csv', paymentsCsv(300, { seed: 2 }));
    const report = await here.reported({ config: 'c.json', 'test-data': 'new.csv', 'save-predictions': 'deep/p.csv' });
    const [head, ...lines] = here.file('deep/p.csv').trimEnd().split('\n');
    expect(head).toBe('row,true_label,predicted_label,score,correct');
    expect(lines).toHaveLength(300);
    const rows = lines.map(line => line.split(','));
    const truth = here
      .file('new.csv')
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
    await here.evaluate({ config: 'c.json', 'save-predictions': 'p.csv' });
    const lines = here.file('p.csv').trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(300);
    expect(new Set(lines.map(line => line.split(',')[1]))).toEqual(new Set([`"'=1+1"`, `"'@x"`]));
    const given = csv.split('\n');
    for (const line of lines) {
      const [row, label] = line.split(',');
      expect(given[Number(row)]!.endsWith(label!.slice(2, -1))).toBe(true);
    }
  });
});

describe('what is written', () => {
  it('is one page and each picture as SVG and PNG, and the artifact holds the same', async () => {
    await here.trainFraud();
    const done = await here.evaluate({ config: 'c.json', output: 'out/' });
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
    expect(here.file('.mlops/summary.md')).toMatch(/Evaluation: `fraud` passed/);
  });

  it('is nothing in a dry run', async () => {
    await here.trainFraud();
    const done = await here.evaluate({
      config: 'c.json',
      output: 'out',
      'save-predictions': 'p.csv',
      'dry-run': 'true',
    });
    await done.tell!();
    expect((done.report as EvaluateReport).files).toEqual({ html: null, pictures: [], predictions: null });
    expect(() => here.file('out/report.html')).toThrow();
    expect(() => here.file('p.csv')).toThrow();
  });

  it('ends with the platform, and a hint, where it cannot be written', async () => {
    await here.trainFraud();
    mkdirSync(join(here.path, 'taken.csv'));
    here.write('taken', 'x');
    for (const given of [{ output: 'taken' }, { 'save-predictions': 'taken.csv' }]) {
      await expect(here.evaluate({ config: 'c.json', ...given })).rejects.toMatchObject({
        exitCode: 4,
        hint: expect.stringContaining('--'),
      });
    }
  });
});

it('slices by columns that the model must not read, and by a group', async () => {
  await here.trainFraud();
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
  const { slices, model } = await here.reported({
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
  const wrong = here.reported({ config: 'c.json', 'test-data': 'new.csv', 'slice-by': 'thesex' });
  await expect(wrong).rejects.toMatchObject({
    hint: expect.stringMatching(/did you mean "the sex"\? there are .*"the sex"/),
  });
});

it('gives the same numbers for the same seed, and others for another', async () => {
  await here.trainFraud();
  here.write('new.csv', paymentsCsv(400, { seed: 2 }));
  const numbers = async (seed: string) => {
    const {
      latency: _,
      seconds: __,
      started_at: ___,
      ...rest
    } = await here.reported({ config: 'c.json', 'test-data': 'new.csv', seed, 'slice-by': 'country' });
    return rest;
  };
  expect(await numbers('1')).toEqual(await numbers('1'));
  expect((await numbers('1')).importance).not.toEqual((await numbers('2')).importance);
  expect((await numbers('1')).metrics!.values).toEqual((await numbers('2')).metrics!.values);
});

it('measures no importance and no robustness with probe-rows 0, and tells attributions all the same', async () => {
  await here.trainFraud();
  const report = await here.reported({ config: 'c.json', 'probe-rows': '0' });
  expect(report).toMatchObject({ importance: null, robustness: null });
  expect(report.attributions).toHaveLength(10);
  expect(report.attributions![0]!.features[0]).toMatchObject({ feature: expect.any(String) });
});
