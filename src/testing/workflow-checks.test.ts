/** Each check sees the mistake that it is there for, and nothing in a good workflow. */
import { describe, expect, it } from 'vitest';
import { gitHubFaults } from './github-checker.ts';
import { ourFaults } from './workflow-checks.ts';
import { actionFiles, type CheckedFile, examplesIn } from './workflow-files.ts';
import { otherSchedules, ungrantedPermissions } from './workflow-hardening.ts';
import { readWorkflow } from './workflow-model.ts';
import { unpinnedActions } from './workflow-references.ts';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

const GOOD = `on:
  schedule:
    - cron: "17 2 * * 0"
  workflow_dispatch:
    inputs:
      dry_run: { type: boolean }
permissions: {}
jobs:
  train:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # check out the repository
      issues: write # tell about regressions
    concurrency: training
    outputs:
      verdict: \${{ steps.train.outputs.verdict }}
    steps:
      - uses: ${CHECKOUT} # v7.0.1
        with:
          persist-credentials: false
      - id: train
        uses: ./actions/train
        with:
          dry-run: \${{ inputs.dry_run }}
      - id: count
        run: echo "models=3" >> "$GITHUB_OUTPUT"
      - env:
          MODELS: \${{ steps.count.outputs.models }}
        run: echo "$MODELS"
  tell:
    needs: train
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - env:
          VERDICT: \${{ needs.train.outputs.verdict }}
        run: echo "$VERDICT"
`;

/** One change to the good workflow, and what must be said of it. */
type Mistake = readonly [name: string, from: string, to: string, fault: string];

const fileOf = (text: string): CheckedFile => ({ path: 'example.yml', firstLine: 1, kind: 'workflow', text });

function withMistake([, from, to]: Mistake): CheckedFile {
  expect(GOOD.split(from)).toHaveLength(2);
  return fileOf(GOOD.replace(from, () => to));
}

const UNDECLARED = 'nothing before this declares that output';
const JOBS = 'permissions: {}\njobs:';
const STEPS = 'permissions: {}\n    steps:';

describe('our checks', () => {
  it('find nothing in a good workflow', () => {
    expect(ourFaults(readWorkflow(fileOf(GOOD)))).toEqual([]);
  });

  it.each<Mistake>([
    [
      'that an action does not have',
      'steps.train.outputs.verdict',
      'steps.train.outputs.verdikt',
      '17: steps.train.outputs.verdikt',
    ],
    [
      'that a script does not write',
      'steps.count.outputs.models',
      'steps.count.outputs.model',
      '29: steps.count.outputs.model',
    ],
    [
      'of a step that comes later',
      '- id: train\n',
      '- if: steps.count.outputs.models\n        id: train\n',
      '22: steps.count.outputs.models',
    ],
    [
      'that a job does not declare',
      'needs.train.outputs.verdict',
      'needs.train.outputs.models',
      '38: needs.train.outputs.models',
    ],
    ['of a job that is not needed', 'needs: train', 'needs: []', '38: needs.train.outputs.verdict'],
    [
      'of a job that is not there, for a caller',
      'workflow_dispatch:\n',
      `workflow_call:\n    outputs: { a: { value: "\${{ jobs.test.outputs.verdict }}" } }\n`,
      '5: jobs.test.outputs.verdict',
    ],
  ])('see an output %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toContain(`example.yml:${mistake[3]}: ${UNDECLARED}`);
  });

  it.each<Mistake>([
    ['that nothing reads', 'inputs.dry_run', 'github.event_name', '6: nothing reads the input dry_run'],
    ['that nobody declares', 'inputs.dry_run', 'inputs.dry_run || inputs.dry', '25: inputs.dry is not declared'],
  ])('see an input %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it.each<Mistake>([
    ['by a tag', CHECKOUT, 'actions/checkout@v7', '19: actions/checkout@v7 is not pinned to a commit of 40 digits'],
    [
      'by a short commit',
      CHECKOUT,
      'actions/checkout@3d3c42e',
      '19: actions/checkout@3d3c42e is not pinned to a commit of 40 digits',
    ],
    ['without its release', ' # v7.0.1', '', `19: ${CHECKOUT} does not say which release it is: # vX.Y.Z`],
    ['with half of its release', ' # v7.0.1', ' # v7', `19: ${CHECKOUT} does not say which release it is: # vX.Y.Z`],
  ])('see an action of others that is named %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it('let an example name our own actions by their tag', () => {
    const tagged = withMistake(['', './actions/train', 'mlops-actions/mlops-actions/actions/train@v1', '']);
    expect(ourFaults(readWorkflow(tagged))).toEqual([]);
  });

  it.each<Mistake>([
    [
      'a shell script',
      'run: echo "$VERDICT"',
      `run: echo "\${{ github.ref_name }}"`,
      '37: an expression inside run: hand it over in env',
    ],
    ['a script of github-script', 'dry-run: $', 'script: $', '22: an expression inside script: hand it over in env'],
  ])('see an expression inside %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it.each<Mistake>([
    ['at the top, of GitHub', JOBS, 'jobs:', '1: the permissions at the top are not {}'],
    [
      'at the top, of all jobs',
      JOBS,
      'permissions: { contents: read }\njobs:',
      '7: the permissions at the top are not {}',
    ],
    ['at the top, by a word', JOBS, 'permissions: read-all\njobs:', '7: the permissions at the top are not {}'],
    ['of a job that names none', STEPS, 'steps:', '31: the job tell names no permissions'],
    ['of a job, by a word', STEPS, 'permissions: write-all\n    steps:', '31: the job tell names no permissions'],
    ['without a reason', ' # tell about regressions', '', '14: the permission issues has no reason beside it'],
  ])('see permissions %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it.each(['./.github/workflows/ml-training.yml', 'mlops-actions/mlops-actions/.github/workflows/ml-training.yml@v1'])(
    'see that %s is granted less than it asks for',
    uses => {
      const calling = (access: string) =>
        `on: push\npermissions: {}\njobs:\n  train:\n    uses: ${uses}\n    permissions:\n` +
        `      contents: write # more than needed\n      issues: ${access} # too little\n`;
      const faults = [`example.yml:4: ${uses} asks for issues: write, which is not granted`];
      expect(ungrantedPermissions(readWorkflow(fileOf(calling('read'))))).toEqual(faults);
      expect(ungrantedPermissions(readWorkflow(fileOf(calling('write'))))).toEqual([]);
    },
  );

  it.each<Mistake>([
    ['an end', '    timeout-minutes: 5\n', '', '31: the job tell has no timeout-minutes'],
    ['a turn to write', '    concurrency: training\n', '', '9: the job train writes, and has no concurrency group'],
  ])('see a job without %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it.each<Mistake>([
    [
      'by default',
      'persist-credentials: false',
      'fetch-depth: 1',
      '19: the checkout has no persist-credentials: false',
    ],
    [
      'on purpose',
      'persist-credentials: false',
      'persist-credentials: true',
      '19: the checkout has no persist-credentials: false',
    ],
  ])('see a checkout that keeps its credentials %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it.each<Mistake>([
    ['once', '17 2', '0 2', '3: the schedule 0 2 * * 0 meets the full hour'],
    ['among others', '17 2', '17,0 2', '3: the schedule 17,0 2 * * 0 meets the full hour'],
    ['in steps', '17 2', '*/15 2', '3: the schedule */15 2 * * 0 meets the full hour'],
  ])('see a schedule that meets the full hour %s', (...mistake) => {
    expect(ourFaults(readWorkflow(withMistake(mistake)))).toEqual([`example.yml:${mistake[3]}`]);
  });

  it('see a schedule that is not the one of the configuration', () => {
    const workflow = readWorkflow(fileOf(GOOD));
    expect(otherSchedules(workflow, '17 2 * * 0')).toEqual([]);
    expect(otherSchedules(workflow, '18 2 * * 0')).toEqual([
      'example.yml:3: the schedule 17 2 * * 0 is not default_schedule, 18 2 * * 0',
    ]);
  });
});

describe("GitHub's own checker", () => {
  it('finds nothing in a good workflow', async () => {
    expect(await gitHubFaults(fileOf(GOOD))).toEqual([]);
  });

  it.each<Mistake>([
    ['an unknown input of our action', 'dry-run:', 'dry-runs:', "25: Invalid action input 'dry-runs'"],
    [
      'an unknown input of an action of others',
      'persist-credentials:',
      'persist-credential:',
      "21: Invalid action input 'persist-credential'",
    ],
    ['an action of ours that is not there', './actions/train', './actions/trains', '23: Unable to resolve action'],
    [
      'an action of ours that is not there, by its tag',
      './actions/train',
      'mlops-actions/mlops-actions/trains@v1',
      '23: Unable to resolve action',
    ],
    ['an action of others that nobody decided on', CHECKOUT, 'somebody/else@v1', '19: Unable to resolve action'],
    ['a broken expression', 'inputs.dry_run', 'inputs.dry_run ||', '25: '],
    ['an unknown permission', 'issues: write', 'isues: write', '14: Unexpected value'],
    ['a job that is not there', 'needs: train', 'needs: test', '32: '],
    ['a schedule that is none', '17 2', '99 2', '3: Invalid cron'],
  ])('sees %s', async (...mistake) => {
    expect((await gitHubFaults(withMistake(mistake))).join('\n')).toContain(`example.yml:${mistake[3]}`);
  });

  it.each(['./.github/workflows/ml-training.yml', 'mlops-actions/mlops-actions/.github/workflows/ml-training.yml@v1'])(
    'sees an unknown input of the workflow %s',
    async uses => {
      const text = `on: push\njobs:\n  train:\n    uses: ${uses}\n    with: { model_type: all }\n`;
      expect((await gitHubFaults(fileOf(text))).join('\n')).toContain('example.yml:5: Invalid input, model_type');
    },
  );

  it('sees an action file without a main', async () => {
    const [action] = actionFiles();
    const broken = { ...action!, text: action!.text.replace(/^ {2}main:.*$/m, '') };
    expect((await gitHubFaults(broken)).join('\n')).toContain("'main' is required");
  });
});

it('checks the YAML of a page where it stands', async () => {
  const steps = '- uses: actions/checkout@v7\n  with: { pat: x }\n';
  const page = `# Page\n\n\`\`\`yaml\n${steps}\`\`\`\n\n\`\`\`yaml\n${GOOD}\`\`\`\n\n\`\`\`json\n{}\n\`\`\`\n`;
  const [first, second, ...others] = examplesIn('page.md', page);
  expect(others).toEqual([]);
  expect(await gitHubFaults(first!)).toEqual(["page.md:5: Invalid action input 'pat'"]);
  expect(unpinnedActions(readWorkflow(first!))).toEqual([
    expect.stringMatching(/^page\.md:4: actions\/checkout@v7 is not/),
  ]);
  expect(second).toEqual({ path: 'page.md', firstLine: 9, kind: 'workflow', text: GOOD });
});
