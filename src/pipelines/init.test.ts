import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlatformError } from '../base/errors.ts';
import { doctorOptions, initOptions } from '../command-options.ts';
import { readOptions } from '../options.ts';
import { LABELS, type Label } from '../platform/labels.ts';
import { absentRepositorySettings, type RepositorySettings } from '../platform/repository-settings.ts';
import type { InitReport } from '../reporting/init-report.ts';
import { fakeContext } from '../testing/fake-context.ts';
import { paymentsCsv } from '../testing/mlops.ts';
import { doctor } from './doctor.ts';
import { findConfig } from './find-config.ts';
import { init } from './init.ts';

let folder: string;
let context: ReturnType<typeof fakeContext>;
beforeEach(() => {
  context = fakeContext();
  folder = realpathSync(context.workingDirectory);
});
afterEach(() => context.remove());

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Path to text, without git's own. */
function files(): Map<string, string> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => !/^\.git(\/|$)/.test(path));
  return new Map(all.filter(path => statSync(join(folder, path)).isFile()).map(path => [path, read(path)]));
}

async function run(given: Readonly<Record<string, string>> = {}, settings?: RepositorySettings): Promise<InitReport> {
  const options = readOptions(initOptions, ({ name }) => given[name], String);
  const done = await init(options, settings === undefined ? context : { ...context, settings: () => settings });
  expect(done.text).not.toBe('');
  return done.report as InitReport;
}

async function runIn(below: string): Promise<InitReport> {
  const options = readOptions(initOptions, () => undefined, String);
  return (await init(options, { ...context, workingDirectory: join(folder, below) })).report as InitReport;
}

const TRAINING = 'mlops-actions/mlops-actions/.github/workflows/ml-training.yml@v1';
const stateOf = (report: InitReport) => Object.fromEntries(report.files.map(({ path, state }) => [path, state]));

describe('init', () => {
  it('writes what is needed for the tables that are there, and a training can begin with it', async () => {
    git('init', '--quiet', '--initial-branch', 'trunk');
    git('remote', 'add', 'origin', 'git@github.com:octocat/ml.git');
    write('data/payments.csv', paymentsCsv(50, { seed: 1 }));
    const report = await run();
    expect(stateOf(report)).toEqual({
      '.github/workflows/ml-training.yml': 'written',
      'config/training-schedule.json': 'written',
      '.gitignore': 'written',
    });
    expect(report.repository).toBe('octocat/ml');
    expect(read('.github/workflows/ml-training.yml')).toContain('branches: ["trunk"]');
    const config = await findConfig(null, folder);
    expect(config.models.map(({ name, dataset }) => [name, dataset])).toEqual([['payments', 'payments']]);
    expect(config.sources['payments']).toMatchObject({ location: 'data/payments.csv', label: 'is_fraud' });
    expect(report.next.join('\n')).toContain('https://github.com/octocat/ml/actions');
    expect(report.next.join('\n')).toContain('git add .github/workflows/ml-training.yml config/training-schedule.json');
  });

  it('changes nothing the second time', async () => {
    git('init', '--quiet');
    write('data/payments.csv', paymentsCsv(50, { seed: 1 }));
    await run();
    const before = files();
    const report = await run();
    expect(new Set(report.files.map(({ state }) => state))).toEqual(new Set(['kept']));
    expect(files()).toEqual(before);
    expect(report.next[0]).toContain('git add .github/workflows/ml-training.yml');
    git('add', '.');
    expect((await run()).next[0]).toContain('Start a training');
  });

  it('writes nothing in a dry run, and shows what git would make the same of', async () => {
    git('init', '--quiet');
    write('.gitignore', 'node_modules\n');
    const before = files();
    const { files: planned } = await run({ 'dry-run': 'true' });
    expect(files()).toEqual(before);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: planned.map(({ diff }) => diff).join('') });
    const applied = files();
    for (const path of applied.keys()) if (!before.has(path)) execFileSync('rm', [join(folder, path)]);
    write('.gitignore', 'node_modules\n');
    await run();
    expect(files()).toEqual(applied);
  });

  it('never replaces a file, and says what it would have there', async () => {
    git('init', '--quiet');
    const own = `name: mine\non: push\njobs:\n  a:\n    uses: ${TRAINING}\n`;
    write('.github/workflows/ml-training.yml', own);
    write('config/training-schedule.json', '{ "default_schedule": "5 4 * * 1" }');
    const report = await run();
    expect(read('.github/workflows/ml-training.yml')).toBe(own);
    expect(read('config/training-schedule.json')).toBe('{ "default_schedule": "5 4 * * 1" }');
    expect(stateOf(report)).toMatchObject({
      '.github/workflows/ml-training.yml': 'differs',
      'config/training-schedule.json': 'kept',
    });
    expect(report.files[0]!.diff).toContain('-name: mine\n');
    expect(report.files[0]!.diff).toContain('+    - cron: "5 4 * * 1"\n');
    expect(report.verdict).toBe('warn');
  });

  it.each([
    ['that is none of ours', 'name: mine\non: push\njobs: {}\n'],
    ['that cannot be read', 'on: ['],
    [
      'that only rehearses',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n' +
        '      - { uses: mlops-actions/mlops-actions/actions/train@v1, with: { dry-run: true } }\n',
    ],
  ])('writes its workflow beside one of the same name %s, and doctor finds it', async (_, own) => {
    git('init', '--quiet', '--initial-branch', 'main');
    write('.github/workflows/ml-training.yml', own);
    expect(stateOf(await run())).toMatchObject({ '.github/workflows/mlops-training.yml': 'written' });
    expect(read('.github/workflows/ml-training.yml')).toBe(own);
    expect(read('.github/workflows/mlops-training.yml')).toContain('".github/workflows/mlops-training.yml"]');
    expect(stateOf(await run())).toMatchObject({ '.github/workflows/mlops-training.yml': 'kept' });
    const { report } = await doctor(
      readOptions(doctorOptions, () => undefined, String),
      context,
    );
    const message = '.github/workflows/mlops-training.yml trains.';
    expect(report.checks).toContainEqual(expect.objectContaining({ name: 'workflow', status: 'pass', message }));
  });

  it('doubles no workflow of ours that somebody has broken, and doctor says to mend it', async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    await run();
    const path = '.github/workflows/ml-training.yml';
    write(path, read(path).replace('jobs:', 'jobs: ['));
    expect(stateOf(await run())).toMatchObject({ [path]: 'differs' });
    const { report } = await doctor(
      readOptions(doctorOptions, () => undefined, String),
      context,
    );
    const message = expect.stringMatching(/^No workflow that can be read trains: mend the one/);
    expect(report.checks).toContainEqual(expect.objectContaining({ name: 'workflow', status: 'fail', message }));
  });

  it('shows what a later release would write in place of what an earlier one has written', async () => {
    git('init', '--quiet');
    await run();
    const report = await run({ ref: 'v2' });
    expect(stateOf(report)).toMatchObject({ '.github/workflows/ml-training.yml': 'differs' });
    expect(report.files[0]!.diff).toMatch(/^-.*ml-training\.yml@v1\n\+.*ml-training\.yml@v2$/m);
  });

  it('writes no second workflow beside one that trains under another name', async () => {
    git('init', '--quiet');
    const uses = 'mlops-actions/mlops-actions/actions/train@v1';
    write(
      '.github/workflows/nightly.yml',
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n`,
    );
    const report = await run();
    expect(stateOf(report)).toMatchObject({ '.github/workflows/nightly.yml': 'kept' });
    expect(existsSync(join(folder, '.github/workflows/ml-training.yml'))).toBe(false);
  });

  it('sets up the top folder of the repository from a folder in it that holds nothing to train on', async () => {
    git('init', '--quiet');
    mkdirSync(join(folder, 'src'));
    const report = await runIn('src');
    expect(report).toMatchObject({ root: folder, folder: '' });
    expect(existsSync(join(folder, 'config/training-schedule.json'))).toBe(true);
    expect(report.next[1]).toContain('git add ../.github/workflows/ml-training.yml ../config/training-schedule.json');
    expect(context.log.lines.map(({ message }) => message)).toContainEqual(expect.stringContaining(folder));
  });

  it('sets up a folder that holds tables, with its workflow at the top of the repository', async () => {
    git('init', '--quiet', '--initial-branch', 'main');
    write('services/fraud/data/payments.csv', paymentsCsv(50, { seed: 1 }));
    mkdirSync(join(folder, 'services/fraud/src'));
    const report = await runIn('services/fraud/src');
    const workflow = '.github/workflows/ml-training-services-fraud.yml';
    expect(report).toMatchObject({ root: folder, folder: 'services/fraud' });
    expect(stateOf(report)).toEqual({
      [workflow]: 'written',
      'services/fraud/config/training-schedule.json': 'written',
      'services/fraud/.gitignore': 'written',
    });
    expect(read(workflow)).toContain('working_directory: "services/fraud"');
    expect(read(workflow)).toContain(`paths: ["services/fraud/config/**", "services/fraud/data/**", "${workflow}"]`);
    const config = await findConfig(null, join(folder, 'services/fraud'));
    // The folders of a repository share its registry.
    expect(config.models.map(({ name }) => name)).toEqual(['services-fraud-payments']);
    expect(config.sources['services-fraud-payments']).toMatchObject({ location: 'data/payments.csv' });
    expect(report.next.join('\n')).toContain(`git add ../../../${workflow} ../config/training-schedule.json`);
    expect(new Set((await runIn('services/fraud')).files.map(({ state }) => state))).toEqual(new Set(['kept']));
    // The rest of the repository is another matter.
    expect(stateOf(await run())).toMatchObject({ '.github/workflows/ml-training.yml': 'written' });
  });

  it('says what git ignores, and which line does it', async () => {
    git('init', '--quiet');
    write('.gitignore', 'x\n*.csv\nconfig/\n');
    write('data/payments.csv', paymentsCsv(50, { seed: 1 }));
    for (const _ of ['before the configuration', 'with it']) {
      const { checks, next } = await run();
      const said = (path: string, line: string) => ({
        ...{ name: `ignored:${path}`, status: 'warn' },
        message: expect.stringContaining(`"${path}" is ignored by git (.gitignore:${line}), so no runner has it`),
      });
      expect(checks).toContainEqual(expect.objectContaining(said('data/payments.csv', '2: *.csv')));
      expect(checks).toContainEqual(expect.objectContaining(said('config/training-schedule.json', '3: config/')));
      const command = next.find(step => step.startsWith('git add'))!;
      expect(command).not.toContain('payments.csv');
      expect(command).toContain('&& git add --force config/training-schedule.json &&');
    }
    git('add', '--force', 'data', 'config');
    expect((await run()).checks.filter(({ name }) => name.startsWith('ignored:'))).toEqual([]);
  });

  it('keeps the bytes of a registry that is in git, instead of ignoring it', async () => {
    git('init', '--quiet');
    write('models/index.json', '{}');
    git('add', 'models');
    await run();
    expect(read('.gitattributes')).toContain('/models/** -text');
    expect(read('.gitignore')).not.toContain('models');
  });

  it('leaves out a table that cannot be read, and says why', async () => {
    write('data/bad.csv', 'a,b\n1,2\n1\n');
    const report = await run();
    expect(report.checks).toContainEqual(
      expect.objectContaining({
        name: 'data:data/bad.csv',
        status: 'warn',
        message: expect.stringContaining('bad.csv:3'),
      }),
    );
    expect((await findConfig(null, folder)).models).toEqual([]);
  });

  it('makes no folder that is not there', async () => {
    const options = readOptions(initOptions, () => undefined, String);
    const workingDirectory = join(folder, 'absent');
    await expect(init(options, { ...context, workingDirectory })).rejects.toMatchObject({
      ...{ name: 'ConfigurationError', message: expect.stringContaining('absent') },
    });
    expect(existsSync(workingDirectory)).toBe(false);
  });

  it('writes nothing where the configuration that is there does not load', async () => {
    write('config/training-schedule.json', '{ "modles": [] }');
    const before = files();
    await expect(run()).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('modles'),
    });
    expect(files()).toEqual(before);
  });
});

describe('the labels', () => {
  const names = LABELS.map(({ name }) => name);

  function settings(there: readonly string[], refuse = false) {
    const added: Label[] = [];
    const absent = absentRepositorySettings('nothing else is asked', '');
    const labels = async () => there;
    const addLabel = async (label: Label) => {
      if (refuse) throw new PlatformError('could not add a label', { hint: 'give the permission' });
      added.push(label);
    };
    return { added, port: { ...absent, labels, addLabel } };
  }

  it('are added where they are missing, also those of the configuration', async () => {
    write('config/training-schedule.json', '{ "alerts": { "labels": ["team-risk"] } }');
    const { added, port } = settings([names[0]!.toUpperCase()]);
    const report = await run({}, port);
    expect(added.map(({ name }) => name)).toEqual(expect.arrayContaining([...names.slice(1), 'team-risk']));
    expect(added.map(({ name }) => name)).not.toContain(names[0]);
    expect(report.labels[0]).toMatchObject({ name: names[0], state: 'kept' });
  });

  it('are not added in a dry run', async () => {
    const { added, port } = settings([]);
    const report = await run({ 'dry-run': 'true' }, port);
    expect(added).toEqual([]);
    expect(new Set(report.labels.map(({ state }) => state))).toEqual(new Set(['added']));
  });

  it('come as commands where nobody can be asked, or nothing may be added', async () => {
    for (const report of [await run(), await run({}, settings([], true).port)]) {
      expect(report.labels.map(({ command }) => command)[0]).toMatch(
        /^gh label create 'ml-ops' --color 1d76db --description '/,
      );
      expect(report.checks).toContainEqual(expect.objectContaining({ name: 'labels', status: 'skipped' }));
    }
  });
});
