/** The contract of `mlops predict` as it is built: what it prints, writes, logs, refuses, and leaves when it is killed. */
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, type Workspace, workspace } from './mlops.ts';
import { runAction } from './run-action.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
const isReport = ajv.compile(json(join(ROOT, 'schemas', 'predict-report.schema.json')));
const isLogLine = ajv.compile(json(join(ROOT, 'schemas', 'prediction-log.schema.json')));

/** Rows without labels, with a key in front. */
function unlabelled(rows: number, seed: number): string {
  const [head, ...lines] = paymentsCsv(rows, { seed }).trimEnd().split('\n');
  const strip = (line: string) => line.slice(0, line.lastIndexOf(','));
  return `${[`key,${strip(head!)}`, ...lines.map((line, i) => `k${i},${strip(line)}`)].join('\n')}\n`;
}

let here: Workspace;
let version: string;
const at = (path: string) => join(here.path, path);
const predict = (...args: readonly string[]) => here.mlops('predict', '--config', 'c.json', ...args);

beforeAll(() => {
  here = workspace();
  here.write('payments.csv', paymentsCsv(2000, { seed: 1 }));
  here.write('c.json', PAYMENTS_CONFIG);
  here.write('new.csv', unlabelled(300, 2));
  const { stdout } = here.mlops('train', '--config', 'c.json', '--json');
  ({ version } = JSON.parse(stdout).models[0]);
});
afterAll(() => here[Symbol.dispose]());

describe('predictions', () => {
  it('are all that stands on standard output; what there is to say goes to stderr', () => {
    const { code, stdout, stderr } = predict('--input', 'new.csv', '--id', 'key');
    expect(code, stderr).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(301);
    expect(lines[0]).toBe('row,id,score,label,model,version');
    expect(lines[1]).toMatch(new RegExp(`^1,k0,0\\.\\d+,[01],fraud,${version}$`));
    expect(stderr).toMatch(/^300 rows of new\.csv scored by fraud \S+ \(current\) in /);
  });

  it('are the same from CSV, JSON lines, packed or not, a file or a pipe', () => {
    const rows = unlabelled(300, 2).trimEnd().split('\n').slice(1);
    const objects = rows.map(row => {
      const [key, amount, country, hour] = row.split(',');
      return JSON.stringify({ hour: Number(hour), key, amount: Number(amount), country });
    });
    here.write('new.jsonl', `${objects.join('\n')}\n`);
    writeFileSync(at('new.csv.gz'), gzipSync(readFileSync(at('new.csv'))));
    writeFileSync(at('packed'), gzipSync(readFileSync(at('new.jsonl'))));
    const { stdout: expected } = predict('--input', 'new.csv', '--id', 'key');
    for (const input of ['new.jsonl', 'new.csv.gz', 'packed'])
      expect(predict('--input', input, '--id', 'key').stdout, input).toBe(expected);
    for (const input of ['new.csv', 'new.jsonl', 'new.csv.gz', 'packed']) {
      const piped = here.shell(
        `cat ${input} | "${process.execPath}" "${ROOT}/dist/mlops.js" predict --config c.json --id key`,
      );
      expect(piped.stdout, input + piped.stderr).toBe(expected);
    }
  });

  it('agree with the metrics that training has measured', () => {
    here.mlops('predict', '--config', 'c.json', '--input', 'payments.csv', '--output', 'scores.jsonl');
    const scores = readFileSync(at('scores.jsonl'), 'utf8').trimEnd().split('\n');
    const labels = paymentsCsv(2000, { seed: 1 }).trimEnd().split('\n').slice(1);
    const right = scores.filter((line, i) => JSON.parse(line).label === labels[i]!.at(-1));
    const { metrics } = json(at(`models/current/fraud/${version}/card.json`));
    expect(Math.abs(right.length / 2000 - metrics.values.accuracy)).toBeLessThan(0.04);
  });

  it('go to a file that is there whole, with the report as its schema says', () => {
    const { code, stdout, stderr } = predict('--input', 'new.csv', '--output', 'out/p.jsonl', '--json');
    expect(code, stderr).toBe(0);
    const report = JSON.parse(stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report).toMatchObject({ rows: 300, verdict: 'pass', output: { location: 'out/p.jsonl', format: 'jsonl' } });
    expect(report.score_counts.reduce((sum: number, count: number) => sum + count)).toBe(300);
    expect(readdirSync(at('out'))).toEqual(['p.jsonl']);
  });

  it('stop quietly where who reads them has enough', () => {
    here.write('many.csv', unlabelled(60_000, 3));
    const line = `set -o pipefail; "${process.execPath}" "${ROOT}/dist/mlops.js" predict --config c.json --input many.csv | head -2`;
    const { code, stdout, stderr } = here.shell(line);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(code, stderr).toBe(0);
    // A pipe holds some thousand lines that nobody reads, of the 60,000.
    const [, most] = /Who read the predictions has left early: at most ([\d,]+) were delivered\.\n/.exec(stderr) ?? [];
    expect(Number(most?.replaceAll(',', ''))).toBeLessThan(20_000);
    expect(Number(most?.replaceAll(',', ''))).toBeGreaterThan(2000);
  });

  it('say that rows behind were not scored where they were not even read', () => {
    here.write('more.csv', unlabelled(400_000, 3));
    const { stderr } = here.shell(
      `"${process.execPath}" "${ROOT}/dist/mlops.js" predict --config c.json --input more.csv | head -2`,
    );
    expect(stderr).toMatch(/at most [\d,]+ were delivered, and the rows behind were not scored\.\n/);
  });

  it('keep a key of JSON lines that is larger than a number can be, digit by digit', () => {
    const keys = ['9007199254740993', '-9007199254740993', '12345678901234567890', '7'];
    here.write('keys.jsonl', keys.map(key => `{"amount": 5, "key": ${key}, "country": "de", "hour": 3}\n`).join(''));
    const { stdout, stderr } = predict('--input', 'keys.jsonl', '--id', 'key', '--log', 'keys-log.jsonl');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => line.split(',')[1]),
      stderr,
    ).toEqual(keys);
    expect(JSON.parse(readFileSync(at('keys-log.jsonl'), 'utf8')).ids).toEqual(keys);
  });

  it('are none for no rows, which is said', () => {
    here.write('none.csv', 'amount,country,hour\n');
    const { code, stdout } = predict('--input', 'none.csv', '--output', 'none-out.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rows: 0, verdict: 'insufficient_data', mean_score: null });
    expect(code).toBe(0);
    expect(readFileSync(at('none-out.csv'), 'utf8')).toBe('row,score,label,model,version\n');
  });

  it('are not written in a dry run', () => {
    const before = here.files();
    const { code, stdout } = predict('--input', 'new.csv', '--output', 'dry.csv', '--log', 'dry-log', '--dry-run');
    expect({ code, files: here.files() }).toEqual({ code: 0, files: before });
    expect(stdout).toContain('A dry run: nothing was written.');
  });
});

describe('columns', () => {
  it('that are absent are told once, and count as missing', () => {
    here.write('lacking.csv', 'hour,amount\n3,20\n5,1\n');
    const { code, stdout, stderr } = predict('--input', 'lacking.csv');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr.match(/missing that fraud reads/g)).toHaveLength(1);
    expect(stderr).toContain('it counts as missing in every row: "country"');
    expect(predict('--input', 'lacking.csv', '--fail-on', 'warn').code).toBe(1);
  });

  it('with a cell of another kind are told with its line', () => {
    here.write('odd.csv', 'hour,amount,country\n3,20,de\n5,"12,50",de\n6,x,fr\n');
    expect(predict('--input', 'odd.csv').stderr).toContain(
      'odd.csv:3: column "amount" has "12,50", expected a number; 2 cells like it count as missing',
    );
  });

  it('of which none is there refuse the run, and leave no file', () => {
    here.write('other.csv', 'a,b\n1,2\n');
    const { code, stderr } = predict('--input', 'other.csv', '--output', 'other-out.csv');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /other\.csv has none of the columns that fraud reads: .*"amount".*\n→ its columns are "a", "b"/,
    );
    expect(existsSync(at('other-out.csv'))).toBe(false);
  });

  it('of which the key is not there refuse the run', () => {
    const { code, stderr } = predict('--input', 'new.csv', '--id', 'kee');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('has no column "kee" to tell rows by'),
    });
  });
});

describe('a refused run', () => {
  it.each([
    ['an input that is not there', ['--input', 'absent.csv'], /absent\.csv: there is no such file/],
    ['a broken row, with its line', ['--input', 'broken.csv'], /broken\.csv:3:\d+: the row has 2 cells/],
    [
      'an unknown model, with those there are',
      ['--model', 'frau'],
      /no model named "frau"\n→ did you mean fraud\? it has: fraud/,
    ],
    ['an unknown version', ['--model-version', '2020'], /fraud has no version "2020"/],
    [
      'a folder that is no package',
      ['--package', 'models'],
      /there is no model package in models: it has no card\.json/,
    ],
    ['a package and a model', ['--package', 'models', '--model', 'fraud'], /--package and --model do not go together/],
    ['report and predictions on one stream', ['--json'], /cannot both go to standard output/],
    [
      'a JSON array',
      ['--input', 'array.json'],
      /array\.json is a JSON array, .*\n→ write each object on a line of its own/,
    ],
    ['an ending that tells no format', ['--output', 'p.parquet'], /the ending of p\.parquet tells no format/],
  ])('names %s', (_, args, message) => {
    here.write('array.json', ' [\n {"amount": 12, "hour": 3}]\n');
    here.write('broken.csv', 'amount,country,hour\n1,de,2\n1,de\n');
    const given = args.includes('--input') ? args : ['--input', 'new.csv', ...args];
    const { code, stderr, stdout } = predict(...given);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('uses no byte that was not kept', () => {
    using other = workspace();
    other.write('payments.csv', paymentsCsv(500, { seed: 1 }));
    other.write('c.json', PAYMENTS_CONFIG);
    const { models } = JSON.parse(other.mlops('train', '--config', 'c.json', '--json').stdout);
    const folder = models[0].package;
    const scored = other.mlops('predict', '--package', folder, '--input', 'payments.csv');
    expect(scored.code, scored.stderr).toBe(0);
    expect(scored.stderr).toContain('(current)');
    other.shell(`cp -r ${folder} elsewhere && rm -rf gone && mkdir gone`);
    const apart = other.mlops('predict', '--package', 'elsewhere', '--models-dir', 'gone', '--input', 'payments.csv');
    expect(apart.stderr).toContain('(a package by itself)');
    expect(apart.stdout).toBe(scored.stdout);
    appendFileSync(join(other.path, 'elsewhere', 'weights.bin'), 'x');
    appendFileSync(join(other.path, folder, 'weights.bin'), 'x');
    for (const which of [[], ['--package', 'elsewhere']]) {
      const { code, stdout, stderr } = other.mlops('predict', ...which, '--input', 'payments.csv');
      expect({ code, stdout, stderr }).toEqual({
        code: 3,
        stdout: '',
        stderr: expect.stringMatching(/weights\.bin has SHA-256/),
      });
    }
  });

  it('says that no version is in production, and which one there is', () => {
    using other = workspace();
    other.write('payments.csv', paymentsCsv(500, { seed: 1 }));
    other.write(
      'c.json',
      JSON.stringify({ ...JSON.parse(PAYMENTS_CONFIG), performance_thresholds: { accuracy_min: 1 } }),
    );
    const { models } = JSON.parse(other.mlops('train', '--config', 'c.json', '--json').stdout);
    const { code, stderr } = other.mlops('predict', '--input', 'payments.csv');
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no version of fraud is in production'),
    });
    expect(stderr).toContain(models[0].version);
    expect(other.mlops('predict', '--model-version', models[0].version, '--input', 'payments.csv').code).toBe(0);
  });
});

describe('a place that cannot be written', () => {
  it.each([
    ['--output', ['--output', 'locked/p.csv']],
    ['--log', ['--log', 'locked']],
    ['--log', ['--log', 'locked/log.jsonl']],
  ])('is told with the option that names it, %s', (option, args) => {
    here.shell('mkdir -p locked && chmod 555 locked');
    // Who may do everything is told nothing: then as somebody who may not.
    const line = `"${process.execPath}" "${ROOT}/dist/mlops.js" predict --config c.json --input new.csv ${args.join(' ')}`;
    const asNobody = process.getuid?.() === 0 ? `chmod 755 . && setpriv --reuid 65534 --clear-groups ${line}` : line;
    const { code, stderr } = here.shell(asNobody);
    expect(stderr).toMatch(new RegExp(`EACCES.*\n→ .*another place with ${option}\n$`));
    expect(code).toBe(4);
  });
});

describe('the prediction log', () => {
  const linesOf = (path: string) =>
    readFileSync(at(path), 'utf8')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));

  it('has what was predicted, by key, with what the model read', () => {
    const args = ['--input', 'new.csv', '--id', 'key', '--log', 'log.jsonl', '--log-features', 'all'];
    const { stdout } = predict(...args);
    predict(...args);
    const lines = linesOf('log.jsonl');
    expect(lines.map(({ rows }) => rows)).toEqual([300, 300]);
    expect(
      lines.every(line => isLogLine(line)),
      JSON.stringify(isLogLine.errors),
    ).toBe(true);
    const [first] = lines;
    const { sha256 } = json(at('models/index.json')).models.fraud.versions[0];
    expect(first).toMatchObject({ model: 'fraud', version, package_sha256: sha256, input: 'new.csv', first_row: 1 });
    const predicted = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(line => line.split(','));
    expect(first.ids).toEqual(predicted.map(([, id]) => id));
    expect(first.scores).toEqual(predicted.map(([, , score]) => Number(score)));
    expect(first.decisions).toEqual(predicted.map(([, , , label]) => Number(label)));
    expect(Object.keys(first.features)).toEqual(['amount', 'country', 'hour']);
    const [, row] = unlabelled(300, 2).split('\n');
    expect(first.features.amount.values[0]).toBe(Number(row!.split(',')[1]));
  });

  it('is a file for each run in a folder, named in the report', () => {
    const { stdout } = predict('--input', 'new.csv', '--log', 'logs', '--output', 'p.csv', '--json');
    const { log } = JSON.parse(stdout);
    expect(log).toMatchObject({ path: expect.stringMatching(/^logs\/fraud\/.+\.jsonl$/), features: false });
    expect(linesOf(log.path)[0]).toMatchObject({ features: null, ids: null });
  });

  it.each([30, 120, 250, 400, 600])(
    'holds no part of a run that was killed after %d ms, nor does the output',
    async ms => {
      if (!existsSync(at('large.csv'))) here.write('large.csv', unlabelled(400_000, 5));
      const name = `killed-${ms}`;
      const args = ['--input', 'large.csv', '--id', 'key', '--log', `${name}.jsonl`, '--output', `${name}.csv`];
      await here.killed(ms, 'SIGKILL', 'predict', '--config', 'c.json', ...args);
      if (existsSync(at(`${name}.jsonl`)))
        expect(linesOf(`${name}.jsonl`).reduce((sum, { rows }) => sum + rows, 0)).toBe(400_000);
      if (existsSync(at(`${name}.csv`)))
        expect(readFileSync(at(`${name}.csv`), 'utf8').split('\n')).toHaveLength(400_002);
      expect(predict('--input', 'new.csv', '--log', `${name}.jsonl`, '--output', `${name}.csv`).code).toBe(0);
      expect(linesOf(`${name}.jsonl`).at(-1)).toMatchObject({ rows: 300 });
    },
  );
});

describe('the root action', () => {
  it('scores a file, sets its outputs, and lets no key speak to the runner', async () => {
    const hostile = ['=1+1', '"::add-mask::x"', '##[error]x', '"a\n::set-output name=rows::9"'];
    here.write('hostile.csv', `key,amount,country,hour\n${hostile.map(key => `${key},5,de,3`).join('\n')}\n`);
    const inputs = {
      command: 'predict',
      config: 'c.json',
      input: 'hostile.csv',
      id: 'key',
      log: 'action.jsonl',
      output: 'a.csv',
    };
    const run = await runAction(ROOT, {
      workspace: here.path,
      inputs: { ...inputs, report: 'ar.json', 'github-token': '' },
    });
    expect(run.code, run.stdout + run.stderr).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', rows: '4', predictions: at('a.csv') });
    expect(isReport(json(at('ar.json')))).toBe(true);
    expect(run.masks).toEqual([]);
    expect(run.commands.filter(({ command }) => ['error', 'set-output'].includes(command))).toEqual([]);
    expect(run.summary).toMatch(/^## ✅ 4 rows scored by `fraud`/);
    const [line] = readFileSync(at('action.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line!).ids).toEqual(['=1+1', '::add-mask::x', '##[error]x', 'a\n::set-output name=rows::9']);
  });

  it.each([
    [{ output: '-', input: 'new.csv' }, 'an action has no standard output for predictions'],
    [{ input: '-' }, 'an action has no standard input'],
    [{}, 'there is no input'],
  ])('refuses %j', async (inputs, message) => {
    const given = { command: 'predict', config: 'c.json', 'github-token': '', ...inputs };
    const run = await runAction(ROOT, { workspace: here.path, inputs: given });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain(message);
  });
});
