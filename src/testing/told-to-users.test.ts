/** Holds what the built faces tell of columns, data, options and models besides a verdict, and that paths can do no harm. */
import { mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { runAction } from './run-action.ts';
import { commandsIn } from './runner-commands.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'train-report.schema.json'), 'utf8'));
const isTrainReport = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
const TRAIN = join(ROOT, 'actions', 'train');

const model = (name: string, dataset: string, more: object = {}) => ({ name, type: 'logistic', dataset, ...more });

function configured(here: Workspace, config: object): string[] {
  here.write('c.json', JSON.stringify(config));
  return ['train', '--config', 'c.json'];
}

/** The amount of row 41, which is line 42 of the file, is a word. */
function withWord(word: string): string {
  const lines = paymentsCsv(400, { seed: 1 }).split('\n');
  lines[41] = lines[41]!.replace(/^[^,]+/, word);
  return lines.join('\n');
}

const WHEN = { sources: { payments: { location: 'payments.csv', label: 'is_fraud' } } };

describe('a column that one cell made text', () => {
  const told =
    /payments\.csv:42: column "amount" (?:is read as text|\(text\) is left out \(.*\)): 1 of 400 cells is no number, the first one "abc"; .*"missing".*"columns".*"ignore"/;

  it('is told on the terminal, in the summary, the report, the card and the audit log', () => {
    using here = workspace();
    here.write('payments.csv', withWord('abc'));
    const args = configured(here, { ...WHEN, models: [model('fraud', 'payments')] });
    const { code, stdout, stderr } = here.mlops(...args, '--report', 'r.json');
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('notice left out: amount (text)');
    expect(stderr).toMatch(told);
    expect(readFileSync(join(here.path, '.mlops/summary.md'), 'utf8')).toMatch(told);
    const report = JSON.parse(readFileSync(join(here.path, 'r.json'), 'utf8'));
    expect(isTrainReport(report), JSON.stringify(isTrainReport.errors)).toBe(true);
    const [{ package: folder, data, notices }] = report.models;
    expect(data.left_out).toMatchObject([{ column: 'amount', kind: 'text', line: 42, cell: 'abc', cells: 1 }]);
    expect(notices).toEqual([expect.stringContaining('has 400 rows, datasets.minimum_samples asks for 10,000')]);
    expect(readFileSync(join(here.path, folder, 'README.md'), 'utf8')).toMatch(told);
    const log = here.files().filter(file => /^models\/audit\/log\//.test(file));
    expect(log.map(file => JSON.stringify(readFileSync(join(here.path, file), 'utf8'))).join()).toContain(
      'is read as text: 1 of 400 cells',
    );
  });

  it('is an annotation of the action, and harmless whatever the cell says', async () => {
    using here = workspace();
    here.write('payments.csv', withWord('"\u001b[31m ##[error]x\n::add-mask::a"'));
    configured(here, { ...WHEN, models: [model('fraud', 'payments')] });
    const run = await runAction(TRAIN, {
      workspace: here.path,
      inputs: { config: 'c.json', 'models-dir': 'm8\n::error::x', 'github-token': '' },
    });
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.commands.map(({ command }) => command).filter(name => name !== 'debug')).toEqual(
      expect.not.arrayContaining(['error', 'add-mask']),
    );
    const [warning] = run.commands.filter(({ command }) => command === 'warning');
    expect(warning!.data).toMatch(/payments\.csv:42: column "amount" is read as text/);
  });
});

it('shows paths and locations on stdout without anything that acts', () => {
  using here = workspace();
  const location = 'data\u001b[31m/d\n::error::y.csv';
  mkdirSync(dirname(join(here.path, location)), { recursive: true });
  here.write(location, paymentsCsv(300, { seed: 1 }));
  const config = { models: [model('m', 'd')], sources: { d: { location, label: 'is_fraud' } } };
  const args = [...configured(here, config), '--models-dir', 'm8\n::error::x'];
  for (const more of [[], ['--json']]) {
    const { code, stdout, stderr } = here.mlops(...args, ...more);
    expect(code, stderr).toBe(0);
    expect(commandsIn(stdout)).toEqual([]);
    expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  }
  const { models } = JSON.parse(here.mlops(...args, '--json').stdout);
  expect(models[0].data.location).toBe(location);
});

it('says where data are fewer or older than the configuration asks for, and goes on', () => {
  using here = workspace();
  const old = here.write('payments.csv', paymentsCsv(300, { seed: 1 }));
  utimesSync(old, 1_600_000_000, 1_600_000_000);
  const rows = paymentsCsv(300, { seed: 2 }).trimEnd().split('\n');
  here.write('dated.csv', rows.map((row, i) => `${row},${i === 0 ? 'at' : '2020-02-01'}`).join('\n'));
  const datasets = { minimum_samples: 300, refresh_interval_days: 7 };
  const dated = { location: 'dated.csv', label: 'is_fraud', timestamp: 'at' };
  const models = [model('a', 'payments'), model('b', 'dated', { split: { by: 'random' } })];
  const args = configured(here, { datasets, models, sources: { ...WHEN.sources, dated } });
  const { code, stdout, stderr } = here.mlops(...args, '--json');
  expect(code, stderr).toBe(0);
  const [a, b] = JSON.parse(stdout).models;
  expect(a.notices).toEqual([
    expect.stringMatching(/"payments" \(payments\.csv\) is stale: its file was written [\d,]+ days ago, .* allows 7$/),
  ]);
  expect(b.notices[0]).toMatch(/"dated" \(dated\.csv\) is stale: its newest row is [\d,]+ days old, /);
});

it('names every file that is missing, before it reads any', () => {
  using here = workspace();
  const sources = Object.fromEntries(['a', 'b'].map(name => [name, { location: `${name}.csv`, label: 'y' }]));
  const { code, stderr } = here.mlops(...configured(here, { models: [model('m', 'a'), model('n', 'b')], sources }));
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'mlops: a.csv: there is no such file\nb.csv: there is no such file\n→ check the location of the source\n',
  });
});

it('annotates a model that could not be trained, with its dataset, its file and what to do, and ends as for it alone', async () => {
  using here = workspace();
  here.write('payments.csv', paymentsCsv(300, { seed: 1 }));
  here.write('texts.csv', `t,y\n${Array.from({ length: 100 }, (_, i) => `text ${i},${i % 2}`).join('\n')}\n`);
  const texts = { location: 'texts.csv', label: 'y' };
  configured(here, {
    models: [model('fraud', 'payments'), model('broken', 'texts')],
    sources: { ...WHEN.sources, texts },
  });
  const run = await runAction(TRAIN, { workspace: here.path, inputs: { config: 'c.json', 'github-token': '' } });
  expect(run.code, run.stdout + run.stderr).toBe(2);
  const [error] = run.commands.filter(({ command }) => command === 'error');
  expect(error!.data).toMatch(
    /^broken could not be trained on the dataset "texts" \(texts\.csv\): .*column "t" \(text\).*\n→ give a column of numbers/,
  );
  expect(run.summary).toMatch(/❌ `broken` \(`logistic`\) was not trained on `texts` \(`texts\.csv`\)/);
  expect(run.summary).toContain('give a column of numbers');
});

it('says how to verify what it kept, in a command that works as it stands', () => {
  using here = workspace();
  mkdirSync(join(here.path, 'sub dir'));
  const args = ['train', '--model-type', 'logistic', '--num-samples', '500', '--working-directory', 'sub dir'];
  const { stdout, stderr } = here.mlops(...args, '--models-dir', "it's here");
  const command = /verify it {2}(.*)/.exec(stdout)?.[1];
  expect(command, stderr).toMatch(
    /^node .*mlops\.js verify --working-directory 'sub dir' --models-dir 'it'\\''s here'$/,
  );
  expect(here.shell(command!)).toMatchObject({ code: 0, stdout: expect.stringContaining('Verified') });
});

it('gives the help of a command by either name', () => {
  using here = workspace();
  const { code, stdout } = here.mlops('help', 'train');
  expect({ code, stdout }).toEqual({ code: 0, stdout: here.mlops('train', '--help').stdout });
  expect(stdout).toContain('--models-dir');
  expect(here.mlops('help', 'trian')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean "train"?'),
  });
});

it('says which options do nothing', () => {
  using here = workspace();
  const args = ['train', '--model-type', 'logistic', '--num-samples', '500', '--dry-run'];
  const { code, stderr } = here.mlops(...args, '--audit-path', 'logs', '--registry-branch', 'models');
  expect(code).toBe(0);
  expect(stderr).toContain('warning: audit-path does nothing without enable-audit');
  expect(stderr).toContain('warning: registry-branch does nothing without registry: branch');
  expect(here.mlops(...args, '--fail-on', 'never,fail').code).toBe(2);
});
