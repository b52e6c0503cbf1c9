/** The first ten minutes of a user, with the built command line: a clean folder, init, doctor, the first training. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { gitHubFaults } from './github-checker.ts';
import { startGitHub } from './github-double.ts';
import { paymentsCsv, ROOT, workspace } from './mlops.ts';
import { runAction } from './run-action.ts';
import { runScript } from './step-script.ts';
import { ourFaults } from './workflow-checks.ts';
import { readWorkflow } from './workflow-model.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true } });
const schemaOf = (command: string) => ajv.compile(json(join(ROOT, 'schemas', `${command}-report.schema.json`)));

function repository(rows: number) {
  const here = workspace();
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: here.path, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('remote', 'add', 'origin', 'https://github.com/octocat/ml.git');
  if (rows > 0) {
    mkdirSync(join(here.path, 'data'));
    writeFileSync(join(here.path, 'data', 'payments.csv'), paymentsCsv(rows, { seed: 1 }));
  }
  return { here, git };
}

// A token of whoever runs this would make it ask GitHub.
beforeAll(() => {
  for (const name of ['GITHUB_TOKEN', 'GH_TOKEN']) vi.stubEnv(name, '');
});
afterAll(() => vi.unstubAllEnvs());

const ownFiles = (files: readonly string[]) => files.filter(file => !file.startsWith('.git/'));

describe('a repository of a user', () => {
  it.each([
    ['with a table', 2000, 'payments'],
    ['without any data', 0, 'logistic'],
  ])('is set up, examined and trains, %s', async (_, rows, model) => {
    const { here, git } = repository(rows);
    using _here = here;
    const shown = here.mlops('init', '--dry-run');
    expect(shown.code, shown.stderr).toBe(0);
    expect(shown.stderr).toBe('GitHub was not asked: there is no token → export GITHUB_TOKEN=$(gh auth token)\n');
    expect(shown.stdout).toContain('+++ b/.github/workflows/ml-training.yml');
    expect(ownFiles(here.files())).toEqual(rows > 0 ? ['data/payments.csv'] : []);

    const made = JSON.parse(here.mlops('init', '--json').stdout);
    const isInit = schemaOf('init');
    expect(isInit(made), JSON.stringify(isInit.errors)).toBe(true);
    const path = '.github/workflows/ml-training.yml';
    const workflow = {
      path,
      firstLine: 1,
      kind: 'workflow' as const,
      text: readFileSync(join(here.path, path), 'utf8'),
    };
    expect(await gitHubFaults(workflow)).toEqual([]);
    expect(ourFaults(readWorkflow(workflow))).toEqual([]);
    const before = here.files();
    expect(here.mlops('init').stdout).toContain(`kept  ${path}\n`);
    expect(here.files()).toEqual(before);

    git('add', '.');
    const examined = JSON.parse(here.mlops('doctor', '--json').stdout);
    const isDoctor = schemaOf('doctor');
    expect(isDoctor(examined), JSON.stringify(isDoctor.errors)).toBe(true);
    expect(examined.verdict).toBe('pass');

    const trained = JSON.parse(here.mlops('train', '--json').stdout);
    expect(trained.models.map(({ name }: { name: string }) => name)).toContain(model);
    expect(git('status', '--porcelain', '--', 'models').toString()).toBe('');
  });

  it('is set up in a folder of its own, and the action trains there as the workflow says', async () => {
    const { here, git } = repository(0);
    using _here = here;
    for (const setting of ['user.name', 'user.email']) git('config', setting, 'a@example.com');
    mkdirSync(join(here.path, 'my models', 'data'), { recursive: true });
    here.write('my models/data/payments.csv', paymentsCsv(1000, { seed: 1 }));
    const typed = ['--working-directory', 'my models'];
    const { next, files } = JSON.parse(here.mlops('init', ...typed, '--json').stdout);
    const path = '.github/workflows/ml-training-my-models.yml';
    expect(files[0]).toMatchObject({ path, state: 'written' });
    const text = readFileSync(join(here.path, path), 'utf8');
    const workflow = { path, firstLine: 1, kind: 'workflow' as const, text };
    expect([...(await gitHubFaults(workflow)), ...ourFaults(readWorkflow(workflow))]).toEqual([]);
    const commands = next.find((step: string) => step.includes(' add ')).replace(/ && git -C '[^']+' push$/, '');
    expect(here.shell(commands)).toMatchObject({ code: 0 });
    expect(git('status', '--porcelain').toString()).toBe('');
    for (const from of [[], typed]) expect(here.mlops('doctor', ...from)).toMatchObject({ code: 0, stderr: '' });
    const folder = parse(text).jobs.train.with.working_directory;
    const inputs = { 'working-directory': folder, 'github-token': '' };
    const ran = await runAction(join(ROOT, 'actions', 'train'), { workspace: here.path, inputs });
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(JSON.parse(ran.outputs['models']!)).toMatchObject([{ name: 'my-models-payments', stage: 'current' }]);
    expect(here.files()).toContain('my models/models/index.json');
    expect(git('status', '--porcelain').toString()).toBe('');
  });

  it('is mended by doctor --fix, and fails until then', () => {
    const { here, git } = repository(0);
    using _here = here;
    here.mlops('init');
    git('add', '.');
    const config = join(here.path, 'config', 'training-schedule.json');
    writeFileSync(config, readFileSync(config, 'utf8').replace('17 2 * * 0', '5 3 * * 1'));
    const failed = here.mlops('doctor');
    expect(failed).toMatchObject({ code: 1, stderr: '' });
    expect(failed.stdout).toContain('mlops doctor --fix');
    expect(here.mlops('doctor', '--fail-on', 'never').code).toBe(0);
    expect(here.mlops('doctor', '--fix').code).toBe(0);
    expect(git('diff', '--stat', '--', '.github').toString()).toContain(
      '1 file changed, 1 insertion(+), 1 deletion(-)',
    );
    expect(here.mlops('doctor').code).toBe(0);
  });

  it.each([
    ['a strange ref', ['init', '--ref', 'v1; rm'], /--ref.*a tag or a full commit/],
    ['an option of another command', ['init', '--registry', 'branch'], /--registry/],
    ['a configuration that is not there', ['init', '--working-directory', 'broken'], /modles/],
  ])('is left alone by a refused init: %s', (_, args, message) => {
    const { here } = repository(0);
    using _here = here;
    mkdirSync(join(here.path, 'config'));
    writeFileSync(join(here.path, 'config', 'training-schedule.json'), '{ "modles": [] }');
    mkdirSync(join(here.path, 'broken'));
    const before = here.files();
    const { code, stderr } = here.mlops(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(here.files()).toEqual(before);
  });
});

it.each([
  ['with a table', 2000],
  ['without any data', 0],
])('is what the quick start says, command by command, %s', (_, rows) => {
  const page = readFileSync(join(ROOT, 'docs', 'guides', 'quick-start.md'), 'utf8');
  const consoles = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(match => match[1]!.trim().split('\n'));
  const steps = consoles.filter(line => !/^git (?:clone|push)/.test(line));
  expect(steps.filter(line => line.startsWith('node ')).length).toBeGreaterThan(4);
  const { here, git } = repository(rows);
  using _here = here;
  for (const setting of ['user.name', 'user.email']) git('config', setting, 'a@example.com');
  const script = steps
    .map(line => line.replace('node ../mlops-actions', `"${process.execPath}" ${ROOT.replace(/\/$/, '')}`))
    .join('\n');
  const { status, said } = runScript(script, here.path, { PATH: process.env['PATH']!, HOME: here.path });
  expect(status, said).toBe(0);
  expect(said).toContain('The examination passed');
});

describe('the built root action', () => {
  const run = (here: { readonly path: string }, inputs: Readonly<Record<string, string>>) =>
    runAction(ROOT, { workspace: here.path, inputs });

  it('runs the command that is asked for, and sets the outputs that this one has', async () => {
    using here = workspace();
    const { code, outputs, unexpectedInputs, stdout, stderr } = await run(here, {
      ...{ command: 'train', 'model-type': 'heuristic', 'num-samples': '300', 'dry-run': 'true' },
    });
    expect(code, stdout + stderr).toBe(0);
    expect(unexpectedInputs).toEqual([]);
    expect(Object.keys(outputs).sort()).toEqual(['audit-root', 'models', 'promoted', 'report-path', 'verdict']);
    expect(here.files()).toEqual([]);
  });

  it('names the input that the command does not know, and does nothing', async () => {
    using here = workspace();
    const { code, commands } = await run(here, { command: 'verify', seed: '7' });
    expect(code).toBe(2);
    const error = expect.stringContaining('verify has no input seed, which is for train');
    expect(commands).toContainEqual(expect.objectContaining({ command: 'error', data: error }));
  });

  it('examines a repository, and is red where doctor finds a fault', async () => {
    using here = workspace();
    const github = await startGitHub();
    try {
      const { code, outputs, summary } = await runAction(ROOT, {
        ...{ workspace: here.path, inputs: { command: 'doctor' } },
        github: { api_url: github.url, token: github.token },
      });
      expect(code).toBe(1);
      expect(outputs['verdict']).toBe('fail');
      expect(summary).toContain('No workflow trains');
      expect(github.requests.length).toBeGreaterThan(0);
    } finally {
      await github.close();
    }
  });
});
