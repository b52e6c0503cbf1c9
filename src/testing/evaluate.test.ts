/** `evaluate` as it is built: on a clean machine, as a command and as an action, with data that would like to act. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { activeNodes } from './markdown-oracle.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { runAction } from './run-action.ts';
import { commandsIn } from './runner-commands.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'evaluate-report.schema.json'), 'utf8'));
const isReport = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);

function trained(): Workspace {
  const here = workspace();
  here.write('payments.csv', paymentsCsv(2000, { seed: 1 }));
  here.write('c.json', PAYMENTS_CONFIG);
  here.write('new.csv', paymentsCsv(800, { seed: 2 }));
  const { code, stderr } = here.mlops('train', '--config', 'c.json');
  expect(code, stderr).toBe(0);
  return here;
}

const EVALUATE = ['evaluate', '--config', 'c.json', '--test-data', 'new.csv', '--probe-rows', '300'];

describe('mlops evaluate', () => {
  it('judges a stored model on new data, and leaves pictures, a page, predictions and a report as its schema says', () => {
    using here = trained();
    const { code, stdout, stderr } = here.mlops(
      ...EVALUATE,
      '--output',
      'out',
      '--save-predictions',
      'p.csv',
      '--report',
      'r.json',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('fraud passed');
    const report = JSON.parse(readFileSync(join(here.path, 'r.json'), 'utf8'));
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    for (const path of [report.files.html, report.files.predictions, ...report.files.pictures]) {
      expect(existsSync(join(here.path, path)), path).toBe(true);
    }
    const html = readFileSync(join(here.path, report.files.html), 'utf8');
    expect(html.match(/<svg /g)).toHaveLength(report.files.pictures.length / 2);
    expect(here.mlops('verify').code).toBe(0);
  });

  it('prints the report and nothing else with --json', () => {
    using here = trained();
    const { stdout, stderr } = here.mlops(...EVALUATE, '--json');
    const report = JSON.parse(stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.files).toEqual({ html: null, pictures: [], predictions: null });
    expect(stderr).toBe('');
  });

  it('ends with 1 for a verdict that --fail-on names, with 2 for wrong data, with 3 for a changed model', () => {
    using here = trained();
    here.write('c.json', PAYMENTS_CONFIG.replace('{', '{"performance_thresholds": {"brier_max": 0.00001},'));
    expect(here.mlops(...EVALUATE).code).toBe(0);
    expect(here.mlops(...EVALUATE, '--fail-on', 'fail').code).toBe(1);
    here.write('new.csv', 'amount,country\n1,de\n');
    const lacking = here.mlops(...EVALUATE);
    expect(lacking).toMatchObject({ code: 2, stdout: '' });
    expect(lacking.stderr).toMatch(
      /new\.csv lacks 1 of the 3 columns that fraud reads: "hour"\n→ its columns are "amount", "country"/,
    );
    const model = here.files().find(file => /^models\/.*model\.json$/.test(file))!;
    here.write(model, readFileSync(join(here.path, model), 'utf8').replace('"predictor"', '"predicter"'));
    expect(here.mlops(...EVALUATE)).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('model.json has SHA-256'),
    });
  });

  it('says what to do where there is nothing to evaluate', () => {
    using here = workspace();
    const { code, stderr } = here.mlops('evaluate');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'mlops: there is no model in models: no registry holds one there\n→ train one first, or name another folder with --models-dir, or a package with --package\n',
    });
    expect(here.files()).toEqual([]);
  });

  it('stops soon when it is asked to, and leaves no half of anything', async () => {
    using here = trained();
    here.write('new.csv', paymentsCsv(60_000, { seed: 2 }));
    const args = [
      'evaluate',
      '--config',
      'c.json',
      '--test-data',
      'new.csv',
      '--probe-rows',
      '60000',
      '--output',
      'out',
    ];
    const { code } = await here.killed(700, 'SIGINT', ...args);
    expect(code).toBe(130);
    expect(here.files().filter(file => file.startsWith('out/'))).toEqual([]);
  });
});

describe('the root action with command: evaluate', () => {
  it('gives outputs, a summary and an artifact’s folder', async () => {
    using here = trained();
    const inputs = {
      command: 'evaluate',
      config: 'c.json',
      'test-data': 'new.csv',
      'probe-rows': '200',
      'github-token': '',
    };
    const run = await runAction(ROOT, { workspace: here.path, inputs });
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      'html-path': 'evaluation/report.html',
      'predictions-path': '',
    });
    expect(JSON.parse(run.outputs['metrics']!)).toMatchObject({ n: 800, accuracy: expect.any(Number) });
    expect(JSON.parse(run.outputs['model']!)).toMatchObject({ name: 'fraud', stage: 'current' });
    expect(run.outputs['report-path']).toMatch(/report\.json$/);
    expect(run.summary).toMatch(/^## ✅ Evaluation: `fraud` passed/);
    expect(existsSync(join(here.path, 'evaluation/roc-curve.png'))).toBe(true);
  });
});

it('shows names, categories and texts of data without anything that acts, on every surface', async () => {
  using here = workspace();
  const attack = '"><script>alert(1)</script>';
  const csv = (text: string) =>
    text
      .replaceAll('country', '"@octocat ""><script>::error::x"')
      .replaceAll(/\b(de|fr)\b/g, `"${attack.replaceAll('"', '""')} #1"`);
  here.write('payments.csv', csv(paymentsCsv(1500, { seed: 1 })));
  here.write('new.csv', csv(paymentsCsv(500, { seed: 2 })));
  here.write('c.json', PAYMENTS_CONFIG);
  expect(here.mlops('train', '--config', 'c.json').code).toBe(0);
  const inputs = {
    ...{ command: 'evaluate', config: 'c.json', 'test-data': 'new.csv', 'probe-rows': '200', 'github-token': '' },
    'slice-by': '@octocat "><script>::error::x',
  };
  const run = await runAction(ROOT, { workspace: here.path, inputs });
  expect(run.code, run.stdout + run.stderr).toBe(0);
  expect(run.commands.map(({ command }) => command)).not.toEqual(expect.arrayContaining(['error']));
  expect(commandsIn(run.stdout).filter(({ command }) => command === 'error')).toEqual([]);
  expect(activeNodes(run.summary)).toMatchObject({ link: 0, image: 0, mention: 0, ref: 0 });
  const html = readFileSync(join(here.path, 'evaluation/report.html'), 'utf8');
  expect(html).not.toMatch(/<script/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});
