import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { doctorOptions } from '../command-options.ts';
import { readOptions } from '../options.ts';
import type { DoctorReport } from '../reporting/doctor-report.ts';
import {
  CALLER,
  CALLER_PATH,
  CONFIG,
  CONFIG_PATH,
  type ExaminedRepository,
  startExaminedRepository,
  wrongIn,
} from '../testing/examined-repository.ts';
import { activeNodes } from '../testing/markdown-oracle.ts';
import { ROOT } from '../testing/mlops.ts';
import { doctor } from './doctor.ts';

let here: ExaminedRepository;
beforeAll(async () => {
  here = await startExaminedRepository();
});
afterAll(() => here.close());
beforeEach(() => here.renew());

describe('doctor', () => {
  it('finds nothing in what init has made', async () => {
    const found = await here.examine();
    expect(wrongIn(found)).toEqual([]);
    expect(found.report).toMatchObject({ verdict: 'pass', workflows: [CALLER_PATH], fixed: [] });
  });

  it('does all that needs nobody else where no host is known, and says why the rest is left out', async () => {
    const found = await here.examine(null);
    expect(new Set(wrongIn(found).map(({ status }) => status))).toEqual(new Set(['skipped']));
    expect(found.report.verdict).toBe('pass');
    expect(found.text).toMatch(/^skipped {2}repository, last_run, .*: there is no repository → name one$/m);
  });

  it('looks at the configuration of the folder that was named, and at the workflows of its repository', async () => {
    here.write('ml/config/training-schedule.json', CONFIG.replace('payments.csv', 'other.csv'));
    here.write('ml/data/other.csv', 'amount,is_fraud\n1,0\n');
    here.git('add', '.');
    const options = readOptions(doctorOptions, () => undefined, String);
    const workingDirectory = join(here.context().workingDirectory, 'ml');
    const { report } = await doctor(options, { ...here.context(), workingDirectory });
    expect(report.checks).toContainEqual(expect.objectContaining({ name: 'data:payments', status: 'pass' }));
    expect((report as DoctorReport).workflows).toEqual([CALLER_PATH]);
  });

  it('finds the one folder that a workflow trains, from wherever it is asked', async () => {
    const workflow = CALLER.replace('    with:\n', '    with:\n      working_directory: ./services/fraud/\n');
    here.write(CALLER_PATH, workflow);
    for (const file of [CONFIG_PATH, 'data/payments.csv']) here.write(`services/fraud/${file}`, here.read(file));
    here.git('rm', '--quiet', '-r', '--force', 'config', 'data');
    here.git('add', '.');
    for (const below of ['', 'services', 'services/fraud', 'services/fraud/data']) {
      const options = readOptions(doctorOptions, () => undefined, String);
      const workingDirectory = join(here.context().workingDirectory, below);
      const { report } = await doctor(options, { ...here.context(), workingDirectory });
      const told = Object.fromEntries(report.checks.map(({ name, status }) => [name, status]));
      expect(told).toMatchObject({ workflow: 'pass', 'data:payments': 'pass', [`schedule:${CALLER_PATH}`]: 'pass' });
    }
  });

  it('does not take a workflow that trains another folder for one that trains this one', async () => {
    here.write(CALLER_PATH, CALLER.replace('    with:\n', '    with:\n      working_directory: services/fraud\n'));
    const found = await here.examine();
    expect(wrongIn(found)).toContainEqual(
      expect.objectContaining({
        name: 'workflow',
        status: 'fail',
        message: 'No workflow trains: `mlops init` writes one.',
      }),
    );
  });

  it('finds nothing in this very repository', async () => {
    const options = readOptions(doctorOptions, () => undefined, String);
    const { report } = await doctor(options, { ...here.context(), workingDirectory: ROOT });
    expect(report.checks.filter(({ status }) => status !== 'pass' && status !== 'skipped')).toEqual([]);
    expect((report as DoctorReport).workflows).toContain('.github/workflows/ml-training.yml');
  });

  it('shows nothing active in its summary, whatever files are called', async () => {
    here.write('.github/workflows/@octocat #1 <b>.yml', CALLER.replace('17 2', '18 2'));
    const found = await here.examine();
    const context = here.context();
    const github = { ...context, forge: { ...context.forge, name: 'github' } };
    const options = readOptions(doctorOptions, () => undefined, String);
    await (await doctor(options, github)).tell!();
    const [told] = context.forge.calls.flatMap(call => (call.promise === 'publishSummary' ? [call.markdown] : []));
    expect(told).toContain('❌');
    expect(activeNodes(told!)).toMatchObject({ mention: 0, ref: 0, link: 0, html: 0, image: 0, heading: 1, table: 1 });
    expect(found.report.verdict).toBe('fail');
  });
});

describe('what the token may not ask', () => {
  it.each([
    [/^\/repos\/octocat\/ml$/, ['repository']],
    [/\/labels\?/, ['labels']],
    [/\/actions\/workflows\//, ['last_run']],
    [/matching-refs/, ['registry_branch']],
    [/retention$/, ['retention']],
    [/\/actions\/secrets/, ['secrets']],
  ])('is left out, and the rest is looked at: %s', async (path, names) => {
    here.github.fail('GET', path, { status: 403, message: 'Resource not accessible by integration', times: 99 });
    const found = await here.examine();
    const skipped = wrongIn(found).filter(({ status }) => status === 'skipped');
    expect(skipped.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect(skipped.every(({ message }) => message.includes('403') && message.includes('→'))).toBe(true);
    expect(wrongIn(found).every(({ status }) => status === 'skipped')).toBe(true);
  });
});

describe('--fix', () => {
  it('brings default_schedule into every workflow that trains, and then all is well', async () => {
    here.write(CONFIG_PATH, CONFIG.replace('{', '{"default_schedule":"5 3 * * 1",'));
    here.write('.github/workflows/other.yml', 'on:\n  schedule:\n    - cron: "1 1 * * *"\njobs: {}\n');
    const other = here.read('.github/workflows/other.yml');
    const { report, text } = await here.examine(
      { workflow: { state: 'active', lastScheduled: '2025-12-29T03:05:00Z' } },
      { fix: 'true' },
    );
    expect(report.fixed).toEqual([{ path: CALLER_PATH, from: '17 2 * * 0', to: '5 3 * * 1' }]);
    expect(here.read(CALLER_PATH)).toBe(CALLER.replace('17 2 * * 0', '5 3 * * 1'));
    expect(here.read('.github/workflows/other.yml')).toBe(other);
    expect(report.verdict).toBe('pass');
    expect(text).toContain('mended');
  });

  it('touches nothing where nothing is wrong, where it cannot know what is meant, and where the configuration is broken', async () => {
    const two = CALLER.replace('17 2 * * 0', '18 2 * * 0"\n    - cron: "19 2 * * 0');
    for (const [workflow, config] of [
      [CALLER, CONFIG],
      [two, CONFIG],
      [CALLER.replace('17 2', '18 2'), '{'],
    ] as const) {
      here.write(CALLER_PATH, workflow);
      here.write(CONFIG_PATH, config);
      const { report } = await here.examine({}, { fix: 'true' });
      expect(report.fixed).toEqual([]);
      expect(here.read(CALLER_PATH)).toBe(workflow);
    }
  });
});
