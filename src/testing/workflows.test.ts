/** Every workflow and action, and every example that users copy, passes GitHub's own checker and ours. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { defaultConfig } from '../config.ts';
import { findConfig } from '../pipelines/find-config.ts';
import { ownPath } from './action-manifests.ts';
import { gitHubFaults } from './github-checker.ts';
import { ROOT } from './mlops.ts';
import { ourFaults } from './workflow-checks.ts';
import { actionFiles, examples, isRepositoryFile, workflowFiles } from './workflow-files.ts';
import { otherSchedules } from './workflow-hardening.ts';
import { readWorkflow, type Workflow } from './workflow-model.ts';
import { pins } from './workflow-references.ts';

const trains = ({ steps, jobList }: Workflow) =>
  [...steps.map(({ step }) => step.uses), ...jobList.map(({ job }) => job.uses)]
    .map(uses => ownPath(uses ?? ''))
    .some(path => path === 'actions/train' || path === '.github/workflows/ml-training.yml');

describe('the workflows, actions and examples of this repository', () => {
  const workflows = [...workflowFiles(), ...examples()];

  it('are found', () => {
    const paths = [...workflows, ...actionFiles()].map(file => file.path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['.github/workflows/ci.yml', '.github/workflows/ml-training.yml'],
        ...['.github/workflows/nightly.yml', '.github/workflows/release.yml'],
        ...['actions/train/action.yml', 'actions/train/README.md', 'README.md', 'docs/guides/quick-start.md'],
      ]),
    );
  });

  it("pass GitHub's own checker", async () => {
    const faults = await Promise.all([...workflows, ...actionFiles()].map(gitHubFaults));
    expect(faults.flat()).toEqual([]);
  });

  it('pass our own checks', () => {
    expect(workflows.flatMap(file => ourFaults(readWorkflow(file)))).toEqual([]);
  });

  it('pin one commit of each action of others, everywhere the same', () => {
    const pinned = new Set(workflows.flatMap(file => pins(readWorkflow(file))));
    const repositories = [...pinned].map(uses => uses.split('@')[0]);
    expect(repositories, [...pinned].join('\n')).toEqual([...new Set(repositories)]);
  });

  it('train when the configuration says', async () => {
    const { defaultSchedule } = await findConfig(null, ROOT);
    expect(defaultConfig().defaultSchedule).toBe(defaultSchedule);
    const training = workflows.map(readWorkflow).filter(trains);
    expect(training.length).toBeGreaterThan(2);
    expect(training.flatMap(workflow => otherSchedules(workflow, defaultSchedule))).toEqual([]);
  });

  it('run files that are there', () => {
    const mains = actionFiles().map(({ path, text }) => new URL(parse(text).runs.main, `file:///${path}`).pathname);
    expect(mains.filter(main => !isRepositoryFile(main.slice(1)))).toEqual([]);
  });
});
