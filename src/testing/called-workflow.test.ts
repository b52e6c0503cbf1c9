/** What ml-training.yml does where another repository calls it: the script as it stands, against a repository on this disk. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { manifestOf } from './action-manifests.ts';
import { runScript } from './step-script.ts';
import { readRepositoryFile } from './workflow-files.ts';
import type { Step, WorkflowText } from './workflow-model.ts';

const workflow = parse(readRepositoryFile('.github/workflows/ml-training.yml')) as WorkflowText;
const jobs = Object.entries(workflow.jobs!).map(([name, { steps }]) => ({
  name,
  steps: steps as readonly (Step & { readonly if?: string })[],
}));

describe.each(jobs)('the job $name of the training workflow, called', ({ steps }) => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mlops-called-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('fetches the very commit that the caller named, and nothing newer', () => {
    const ours = join(folder, 'ours');
    mkdirSync(ours);
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: ours,
        encoding: 'utf8',
      });
    git('init', '--quiet');
    // As GitHub does.
    git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    for (const version of ['called', 'newer']) {
      writeFileSync(join(ours, 'version'), version);
      git('add', '.');
      git('commit', '--quiet', '--message', version);
    }
    const caller = join(folder, 'caller');
    mkdirSync(caller);
    const ran = runScript(fetchStep().run!, caller, {
      ...{ PATH: process.env['PATH']!, REPOSITORY: `file://${ours}`, COMMIT: git('rev-parse', 'HEAD~').trim() },
    });
    expect(ran).toEqual({ status: 0, said: '' });
    expect(readFileSync(join(caller, '.mlops-actions', 'version'), 'utf8')).toBe('called');
    expect(existsSync(join(caller, 'version'))).toBe(false);
  });

  it('uses the same action with the same inputs as the workflow of this repository', () => {
    const [own, called] = ours();
    expect(manifestOf(own!.uses!)).toBeDefined();
    expect(manifestOf(called!.uses!)).toEqual(manifestOf(own!.uses!));
    expect(called!.with).toEqual(own!.with);
    expect(own!.with?.['working-directory']).toBe(`\${{ inputs.working_directory }}`);
  });

  it('runs one of the two, never both', () => {
    const [own, called] = ours().map(step => step.if!);
    const elsewhere = 'job.workflow_repository && job.workflow_repository != github.repository';
    expect(called).toContain(elsewhere);
    expect(fetchStep().if).toBe(called);
    expect(own).toContain('!job.workflow_repository || job.workflow_repository == github.repository');
  });

  const ours = () => steps.filter(step => step.uses?.startsWith('./'));
  const fetchStep = () => steps.find(step => step.run !== undefined)!;
});
