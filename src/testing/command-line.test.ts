/** The contract of the built command line: what it prints, keeps, refuses, and how it ends. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../base/version.ts';
import { PAYMENTS_CONFIG, paymentsCsv, ROOT, workspace } from './mlops.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
const isTrainReport = ajv.compile(json(join(ROOT, 'schemas', 'train-report.schema.json')));
const isPlanReport = ajv.compile(json(join(ROOT, 'schemas', 'plan-report.schema.json')));
const isHandOverReport = ajv.compile(json(join(ROOT, 'schemas', 'hand-over-report.schema.json')));
const isVerifyReport = ajv.compile(json(join(ROOT, 'schemas', 'verify-report.schema.json')));

const SYNTHETIC = ['train', '--model-type', 'logistic', '--num-samples', '2000', '--seed', '7'];

describe('mlops train', () => {
  it('trains on synthetic data, names the model after its type, and leaves a registry that verifies', () => {
    using here = workspace();
    const { code, stdout, stderr } = here.mlops(...SYNTHETIC, '--report', 'out/report.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('PROMOTED');
    const report = json(join(here.path, 'out/report.json'));
    expect(isTrainReport(report), JSON.stringify(isTrainReport.errors)).toBe(true);
    expect(report.models[0]).toMatchObject({ name: 'logistic', type: 'logistic', stage: 'current', promoted: true });
    expect(here.files()).toContain(`${report.models[0].package}/model.json`);
    expect(here.mlops('verify').code).toBe(0);
  });

  it('gives the same bytes of the same model for the same seed', () => {
    const model = () => {
      using here = workspace();
      const { models } = JSON.parse(here.mlops(...SYNTHETIC, '--json').stdout);
      return readFileSync(join(here.path, models[0].package, 'model.json'));
    };
    expect(model().equals(model())).toBe(true);
  });

  it('prints the report and nothing else on stdout with --json', () => {
    using here = workspace();
    const { stdout } = here.mlops('train', '--model-type', 'all', '--num-samples', '1000', '--json');
    expect(isTrainReport(JSON.parse(stdout))).toBe(true);
  });

  it('trains what the configuration lists, from a relative and from an absolute location', () => {
    using here = workspace();
    const data = here.write('payments.csv', paymentsCsv(2000, { seed: 1 }));
    here.write('relative.json', PAYMENTS_CONFIG);
    here.write('absolute.json', PAYMENTS_CONFIG.replace('"payments.csv"', JSON.stringify(data)));
    for (const config of ['relative.json', 'absolute.json']) {
      const { code, stdout, stderr } = here.mlops('train', '--config', config, '--json');
      expect(code, stderr).toBe(0);
      expect(JSON.parse(stdout).models[0]).toMatchObject({ name: 'fraud', data: { rows: 2000 } });
    }
  });

  it('compares the second training with the first, on the same rows', () => {
    using here = workspace();
    here.mlops(...SYNTHETIC);
    const { models } = JSON.parse(here.mlops(...SYNTHETIC, '--json').stdout);
    expect(models[0].baseline).toMatchObject({ outcome: 'non_inferior' });
  });

  it('keeps nothing in a dry run', () => {
    using here = workspace();
    const { code, stdout } = here.mlops(...SYNTHETIC, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('nothing was kept');
    expect(here.files()).toEqual([]);
  });

  it('ends with 1 for a verdict that --fail-on names, and with 0 without it', () => {
    using here = workspace();
    here.write('c.json', JSON.stringify({ performance_thresholds: { brier_max: 0.0001 } }));
    const args = [...SYNTHETIC, '--config', 'c.json'];
    expect(here.mlops(...args).code).toBe(0);
    expect(here.mlops(...args, '--fail-on', 'fail').code).toBe(1);
  });

  it('writes the entries of this run with their proofs where --enable-audit asks for them', () => {
    using here = workspace();
    expect(here.mlops(...SYNTHETIC, '--enable-audit', '--audit-path', 'evidence').code).toBe(0);
    expect(here.files().filter(file => file.startsWith('evidence/')).length).toBeGreaterThan(1);
  });
});

describe('training in several jobs', () => {
  it('plans, hands over and judges, each with a report as its schema says', () => {
    using here = workspace();
    const reported = (...args: readonly string[]) => JSON.parse(here.mlops(...args, '--json').stdout);
    const planned = reported('plan', '--model-type', 'logistic,heuristic');
    expect(isPlanReport(planned), JSON.stringify(isPlanReport.errors)).toBe(true);
    const settings = ['--num-samples', '1000', '--seed', '7'];
    for (const { name } of planned.matrix.include) {
      const handed = reported('train', '--model', name, ...settings, '--hand-over', 'trained');
      expect(isHandOverReport(handed), JSON.stringify(isHandOverReport.errors)).toBe(true);
    }
    const judged = reported('train', '--model-type', 'logistic,heuristic', ...settings, '--trained', 'trained');
    expect(isTrainReport(judged), JSON.stringify(isTrainReport.errors)).toBe(true);
    expect(judged).toMatchObject({ models: [{ name: 'logistic' }, { name: 'heuristic' }], errors: [] });
    const again = reported('train', '--model-type', 'logistic,heuristic', ...settings, '--retrain', 'changed');
    expect(isTrainReport(again), JSON.stringify(isTrainReport.errors)).toBe(true);
    expect(again).toMatchObject({ models: [{ reused: true }, { reused: true }], verdict: judged.verdict });
    expect(here.mlops('verify').code).toBe(0);
  });
});

describe('a refused run', () => {
  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    [
      'an unknown model type lists those there are',
      ['train', '--model-type', 'logistik'],
      /logistik.*\n.*heuristic, logistic/s,
    ],
    ['an unknown option names the nearest', ['train', '--modell-type', 'x'], /--modell-type.*--model-type/],
    [
      'an option of other scripts names what does the same, and its value is no mistake of its own',
      ['train', '--output-dir', 'custom', '--enable-phase3', '--json'],
      /unknown option --output-dir: models go to --models-dir.*\nunknown option --enable-phase3: training always keeps .*\n→/,
    ],
    ['an unknown command names the nearest', ['trian'], /train/],
    ['a value out of range says the range', ['train', '--seed', '-1'], /--seed.*0 to/],
    ['a missing configuration is named', ['train', '--config', 'absent.json'], /absent\.json/],
    [
      'every mistake of a configuration has its place',
      ['train', '--config', 'bad.json'],
      /bad\.json:2:\d+[\s\S]*bad\.json:3:\d+/,
    ],
    ['broken data have file and line', ['train', '--config', 'ragged.json'], /ragged\.csv.*3/],
    ['data without the label name the column', ['train', '--config', 'nolabel.json'], /is_frau/],
    ['a backend that is none', ['train', '--backend', 'torch'], /"torch".*one of auto, kernels, wasm, cpu, node/],
    [
      'a backend that is not installed',
      ['train', '--model-type', 'simple_transformer', '--num-samples', '200', '--backend', 'node'],
      /needs @tensorflow\/tfjs-node, which is not installed in .*\n.*npm install @tensorflow\/tfjs-node/,
    ],
    ['nothing to verify', ['verify', '--models-dir', 'nowhere'], /nowhere/],
    ['an option that is given empty', ['verify', '--public-key', ''], /--public-key is empty, expected KEY/],
    ['a checkpoint that is given empty', ['verify', '--checkpoint='], /--checkpoint is empty, expected FILE/],
    ['a working directory that is not there', [...SYNTHETIC, '--working-directory', 'nope'], /nope.*no such folder/],
    [
      'a working directory that is a file',
      [...SYNTHETIC, '--working-directory', 'bad.json'],
      /bad\.json.*not a folder/,
    ],
    ['a file in the place of the registry', [...SYNTHETIC, '--models-dir', 'bad.json'], /bad\.json.*it is a file/],
    ['a registry below a file', [...SYNTHETIC, '--models-dir', 'bad.json/m'], /a part of this path is a file/],
    ['a name that no folder can have', [...SYNTHETIC, '--models-dir', 'm'.repeat(300)], /the name is too long/],
  ];
  it.each(refusals)('%s, ends with 2, shows no stack, leaves nothing behind', (_, args, message) => {
    using here = workspace();
    here.write('bad.json', '{\n"default_schedul": "17 2 * * 0",\n"performance_thresholds": { "accuracy_min": 8.5 }\n}');
    here.write('ragged.csv', 'a,b,is_fraud\n1,2,0\n1,1\n');
    here.write('ragged.json', PAYMENTS_CONFIG.replace('payments.csv', 'ragged.csv'));
    here.write('payments.csv', paymentsCsv(100, { seed: 1 }));
    here.write('nolabel.json', PAYMENTS_CONFIG.replace('is_fraud', 'is_frau'));
    const before = here.files();
    const { code, stdout, stderr } = here.mlops(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect({ code, stdout, files: here.files() }).toEqual({ code: 2, stdout: '', files: before });
  });
});

describe('mlops verify', () => {
  it('names the file, and ends with 3, whatever is changed, added, removed or linked', () => {
    using here = workspace();
    here.mlops(...SYNTHETIC);
    here.mlops(...SYNTHETIC);
    const kept = here.files().filter(file => file.startsWith('models/'));
    expect(kept.length).toBeGreaterThan(8);
    for (const file of kept) {
      const path = join(here.path, file);
      const bytes = readFileSync(path);
      for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 1;
        writeFileSync(path, changed);
        const { code, stderr, stdout } = here.mlops('verify');
        expect(code, `${file}, byte ${at}: ${stdout}${stderr}`).toBe(3);
      }
      writeFileSync(path, bytes);
    }
    symlinkSync('index.json', join(here.path, 'models/extra'));
    expect(here.mlops('verify').code).toBe(3);
  }, 240_000);

  it('reports as its schema says', () => {
    using here = workspace();
    here.mlops(...SYNTHETIC);
    const report = JSON.parse(here.mlops('verify', '--json').stdout);
    expect(isVerifyReport(report), JSON.stringify(isVerifyReport.errors)).toBe(true);
  });
});

describe('a run that is stopped', () => {
  it('leaves a registry that verifies, killed at any moment, and the next run heals it', async () => {
    using here = workspace();
    here.mlops(...SYNTHETIC);
    for (let i = 0; i < 12; i++) {
      await here.killed(30 + 25 * i, 'SIGKILL', ...SYNTHETIC.with(-1, String(i)));
      const { code, stdout, stderr } = here.mlops('verify');
      expect(code, `killed after ${30 + 25 * i} ms: ${stdout}${stderr}`).toBe(0);
    }
    expect(here.mlops(...SYNTHETIC).code).toBe(0);
    const { code, stdout } = here.mlops('verify');
    expect(code).toBe(0);
    expect(stdout).not.toContain('interrupted');
  }, 120_000);

  it('ends soon after SIGINT and keeps no model', async () => {
    using here = workspace();
    here.write('payments.csv', paymentsCsv(400_000, { seed: 1 }));
    here.write('c.json', PAYMENTS_CONFIG);
    const { code, stderr } = await here.killed(400, 'SIGINT', 'train', '--config', 'c.json');
    expect({ code, stderr }).toEqual({ code: 130, stderr: expect.stringContaining('SIGINT') });
    expect(here.files().filter(file => file.endsWith('model.json'))).toEqual([]);
  });
});

it('prints its version', () => {
  using here = workspace();
  expect(here.mlops('--version').stdout).toBe(`${VERSION}\n`);
});
