/** Each fault of a repository that `doctor` knows, made in a healthy one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Check } from '../base/check.ts';
import {
  CALLER,
  CALLER_PATH,
  CONFIG,
  CONFIG_PATH,
  type ExaminedRepository,
  startExaminedRepository,
  wrongIn,
} from '../testing/examined-repository.ts';
import type { SettingsAnswers } from '../testing/settings-answers.ts';

const TRAIN = 'mlops-actions/mlops-actions/actions/train@v1';

/** A workflow with a job that trains; the rest as it is told. */
const ownWorkflow = (job: string, top = 'permissions: {}') => `on:
  schedule:
    - cron: "17 2 * * 0"
${top}
jobs:
  train:
    runs-on: ubuntu-latest
${job}
    steps:
      - uses: ${TRAIN}
        with:
          registry: branch
`;

let here: ExaminedRepository;
beforeAll(async () => {
  here = await startExaminedRepository();
});
afterAll(() => here.close());
beforeEach(() => here.renew());

const like = (name: string, status: Check['status'], message: RegExp) =>
  expect.objectContaining({ name, status, message: expect.stringMatching(message) });

/** What is done to the healthy repository, what GitHub says, and the one check that tells of it. */
type Fault = readonly [name: string, spoil: () => void, answers: SettingsAnswers, found: Check];

describe('each fault is told, and nothing else', () => {
  const at = (cron: string) => CALLER.replace('17 2 * * 0', cron);
  const nothing = () => {};
  const faults: readonly Fault[] = [
    [
      'a configuration that does not load',
      () => here.write(CONFIG_PATH, '{ "modles": [] }'),
      {},
      like('config', 'fail', /config\/training-schedule\.json:1:3.*did you mean "models"/),
    ],
    [
      'a table that is not committed',
      () => here.git('rm', '--quiet', '--cached', 'data/payments.csv'),
      {},
      like('data:payments', 'fail', /not in git.*git add data\/payments\.csv/),
    ],
    [
      'a table that git ignores',
      () => {
        here.git('rm', '--quiet', '--cached', 'data/payments.csv');
        here.write('.gitignore', 'data/\n');
      },
      {},
      like('data:payments', 'fail', /ignored by git \(\.gitignore:1: data\/\).*git add --force data\/payments\.csv/),
    ],
    [
      'a table that is not there',
      () => here.git('rm', '--quiet', '--force', 'data/payments.csv'),
      {},
      like('data:payments', 'warn', /is not here/),
    ],
    [
      'another cron than default_schedule',
      () => here.write(CALLER_PATH, at('18 2 * * 0')),
      {},
      like(
        `schedule:${CALLER_PATH}`,
        'fail',
        /:9 starts at "18 2 \* \* 0", but default_schedule is "17 2 \* \* 0": `mlops doctor --fix`/,
      ),
    ],
    [
      'another cron in a place that --fix leaves alone',
      () => here.write(CALLER_PATH, CALLER.replace('"17 2 * * 0"', '&when "18 2 * * 0"')),
      {},
      like(`schedule:${CALLER_PATH}`, 'fail', /default_schedule is "17 2 \* \* 0": write this schedule there/),
    ],
    [
      'several crons, none of which is default_schedule',
      () => here.write(CALLER_PATH, at('18 2 * * 0"\n    - cron: "19 2 * * 0')),
      {},
      like(`schedule:${CALLER_PATH}`, 'fail', /"18 2 \* \* 0", "19 2 \* \* 0".*leave one of them/),
    ],
    [
      'a second cron',
      () => here.write(CALLER_PATH, at('17 2 * * 0"\n    - cron: "19 2 * * 0')),
      {},
      like(`schedule:${CALLER_PATH}`, 'warn', /only one of these/),
    ],
    [
      'a schedule on the full hour',
      () => {
        here.write(CALLER_PATH, at('0 2 * * 0'));
        here.write(CONFIG_PATH, CONFIG.replace('{', '{"default_schedule":"0 2 * * 0",'));
      },
      {},
      like(`schedule:${CALLER_PATH}`, 'warn', /full hour/),
    ],
    [
      'a time zone',
      () => here.write(CALLER_PATH, CALLER.replace('* * 0"\n', '* * 0"\n      timezone: Europe/Berlin\n')),
      {},
      like(`schedule:${CALLER_PATH}`, 'warn', /timezone/),
    ],
    [
      'too few permissions for the called workflow',
      () => here.write(CALLER_PATH, CALLER.replace(/ +issues: write.*\n/, '')),
      {},
      like(`permissions:${CALLER_PATH}`, 'fail', /lacks `issues: write`: without it, GitHub does not start it/),
    ],
    [
      'no right to write the registry',
      () => here.write(CALLER_PATH, ownWorkflow('    permissions: { contents: read, issues: write }')),
      {},
      like(
        `permissions:${CALLER_PATH}`,
        'fail',
        /lacks `contents: write`: without it, a run with `registry: branch` stops/,
      ),
    ],
    [
      'no right to write issues',
      () => here.write(CALLER_PATH, ownWorkflow('    permissions: { contents: write }')),
      {},
      like(`permissions:${CALLER_PATH}`, 'warn', /lacks `issues: write`/),
    ],
    [
      'no permissions at all in the file',
      () => here.write(CALLER_PATH, ownWorkflow('', 'name: x')),
      {},
      like(`permissions:${CALLER_PATH}`, 'warn', /names no permissions.*`contents: write`, `issues: write`/),
    ],
    [
      'no right to comment on pull requests',
      () => {
        const text = ownWorkflow('    permissions: { contents: read, checks: write }');
        here.write('.github/workflows/pull.yml', text.replace(/on:\n.*\n.*\n/, 'on: pull_request\n'));
      },
      {},
      like('permissions:.github/workflows/pull.yml', 'warn', /lacks `pull-requests: write`: without it, a warning/),
    ],
    [
      'permissions for everything',
      () => here.write(CALLER_PATH, ownWorkflow('', 'permissions: write-all')),
      {},
      like(`permissions:${CALLER_PATH}`, 'warn', /may write everything/),
    ],
    [
      'an action of others that is not pinned',
      () => {
        const steps = `    steps:\n      - uses: actions/checkout@v7\n`;
        here.write(
          CALLER_PATH,
          ownWorkflow('    permissions: { contents: write, issues: write }').replace('    steps:\n', steps),
        );
      },
      {},
      like(`pins:${CALLER_PATH}`, 'warn', /actions\/checkout@v7 \(line 10\)/),
    ],
    [
      'pushes to another branch',
      nothing,
      { repository: { default_branch: 'trunk' } },
      like(`default_branch:${CALLER_PATH}`, 'warn', /pushes to main; the default branch is trunk/),
    ],
    [
      'no workflow that trains',
      () => here.write(CALLER_PATH, 'on: push\njobs: {}\n'),
      {},
      like('workflow', 'fail', /No workflow trains/),
    ],
    [
      'a workflow that is no YAML',
      () => here.write('.github/workflows/broken.yml', 'on: [push\n'),
      {},
      like('workflow:.github/workflows/broken.yml', 'fail', /line \d: /),
    ],
    ['an archived repository', nothing, { repository: { archived: true } }, like('repository', 'fail', /archived/)],
    [
      'issues that are turned off',
      nothing,
      { repository: { has_issues: false } },
      like('issues', 'fail', /turned off/),
    ],
    [
      'a label that is missing',
      () => here.write(CONFIG_PATH, CONFIG.replace('{', '{"alerts":{"labels":["team-risk"]},')),
      {},
      like('labels', 'warn', /team-risk/),
    ],
    [
      'an environment that is not there',
      () =>
        here.write(
          CALLER_PATH,
          ownWorkflow('    environment: production\n    permissions: { contents: write, issues: write }'),
        ),
      { environments: ['staging'] },
      like('environments', 'fail', /production \(\.github\/workflows\/ml-training\.yml:7\)/),
    ],
    [
      'an environment in a private repository',
      () =>
        here.write(
          CALLER_PATH,
          ownWorkflow('    environment: production\n    permissions: { contents: write, issues: write }'),
        ),
      { environments: ['Production'], repository: { private: true } },
      like('plan:environments', 'warn', /Enterprise/),
    ],
    [
      'attestations in a private repository',
      () => {
        const permissions = '    permissions: { contents: write, issues: write, attestations: write }';
        here.write(CALLER_PATH, ownWorkflow(permissions));
      },
      { repository: { private: true } },
      like('plan:attestations', 'warn', /Enterprise Cloud/),
    ],
    [
      'a shorter retention',
      nothing,
      { retentionDays: 90 },
      expect.objectContaining({
        name: 'retention',
        status: 'warn',
        observed: 365,
        limit: { comparison: 'at_most', value: 90 },
      }),
    ],
    [
      'a workflow that is not on the default branch',
      nothing,
      { workflow: null },
      like(`last_run:${CALLER_PATH}`, 'fail', /default branch only/),
    ],
    [
      'a schedule that GitHub has turned off',
      nothing,
      { workflow: { state: 'disabled_inactivity', lastScheduled: null } },
      like(`last_run:${CALLER_PATH}`, 'fail', /60 days.*gh workflow enable ml-training\.yml/),
    ],
    [
      'a schedule that has not started yet',
      nothing,
      { workflow: { state: 'active', lastScheduled: null } },
      like(`last_run:${CALLER_PATH}`, 'skipped', /has not started/),
    ],
    [
      'a schedule that was passed over twice',
      nothing,
      { workflow: { state: 'active', lastScheduled: '2025-12-14T02:20:00Z' } },
      like(`last_run:${CALLER_PATH}`, 'warn', /17 days ago, though it was due on 2025-12-21 and on 2025-12-28/),
    ],
    [
      'a public repository that nobody pushes to',
      nothing,
      { repository: { pushed_at: '2025-11-10T00:00:00Z' } },
      like('activity', 'warn', /52 days/),
    ],
    [
      'rules that stop the registry',
      nothing,
      { rules: ['pull_request'] },
      like('registry_branch:mlops-registry', 'fail', /pull_request/),
    ],
    [
      'a registry that is protected',
      nothing,
      { protectedBranch: 'mlops-registry' },
      like('registry_branch:mlops-registry', 'warn', /is protected/),
    ],
    [
      'a secret that is not there',
      () => here.write(CALLER_PATH, `${CALLER}      key: \${{ secrets.DATA_PASSWORD }}\n`),
      {},
      like('secrets', 'fail', /DATA_PASSWORD/),
    ],
    [
      'a signing key that nobody hands over',
      () => here.write(CALLER_PATH, CALLER.slice(0, CALLER.indexOf('    secrets:'))),
      { secrets: ['MLOPS_SIGNING_KEY'] },
      like('signing_key', 'warn', /not signed/),
    ],
  ];

  it.each(faults)('%s', async (_, spoil, answers, found) => {
    spoil();
    const result = await here.examine(answers);
    const other = wrongIn(result);
    expect(other, result.text).toEqual([found]);
    expect(result.report.verdict).toBe(other[0]!.status === 'skipped' ? 'pass' : other[0]!.status);
  });
});
