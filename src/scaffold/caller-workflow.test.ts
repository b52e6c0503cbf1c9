import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitHubFaults } from '../testing/github-checker.ts';
import { ourFaults } from '../testing/workflow-checks.ts';
import { readRepositoryFile } from '../testing/workflow-files.ts';
import { readWorkflow } from '../testing/workflow-model.ts';
import { callerWorkflow, requireNameable, TRAINING_PERMISSIONS } from './caller-workflow.ts';

const CALLER_PATH = '.github/workflows/ml-training.yml';
const fileOf = (text: string) => ({ path: CALLER_PATH, firstLine: 1, kind: 'workflow' as const, text });
const USUAL = {
  ...{ ref: 'v1', schedule: '17 2 * * 0', defaultBranch: 'main', path: CALLER_PATH, folder: '' },
  paths: ['config/**', 'data/**'],
};

describe('the workflow that calls ours', () => {
  it.each([
    ['as usual', USUAL],
    ['at a commit', { ...USUAL, ref: 'a'.repeat(40) }],
    ['for a folder', { ...USUAL, folder: 'services/fraud', paths: ['services/fraud/data/**'] }],
    ['for a folder with a name of all kinds', { ...USUAL, folder: `it's: "a" # b/- c {{` }],
    ['with names of all kinds', { ...USUAL, defaultBranch: 'release/"x" # y', paths: ["it's: here/**"] }],
  ])('passes the checks of GitHub and ours, %s', async (_, caller) => {
    const file = fileOf(callerWorkflow(caller));
    expect(await gitHubFaults(file)).toEqual([]);
    expect(ourFaults(readWorkflow(file))).toEqual([]);
  });

  it('says when, for which pushes, and what it calls', () => {
    const workflow = readWorkflow(fileOf(callerWorkflow({ ...USUAL, ref: 'v1.2.3' })));
    expect(workflow.on).toMatchObject({
      schedule: [{ cron: '17 2 * * 0' }],
      push: { branches: ['main'], paths: ['config/**', 'data/**', CALLER_PATH] },
    });
    expect(workflow.jobs!['train']!.uses).toBe('mlops-actions/mlops-actions/.github/workflows/ml-training.yml@v1.2.3');
  });

  it('tells the called workflow the folder, and everybody which one it is', () => {
    const folder = 'services/fraud: "new"';
    expect(parse(callerWorkflow({ ...USUAL, folder }))).toMatchObject({
      name: `ML training: ${folder}`,
      jobs: { train: { with: { working_directory: folder } } },
    });
    for (const odd of [`a\${{ secrets.X }}`, 'a\nb']) {
      expect(() => requireNameable(odd)).toThrow('cannot stand in a workflow');
    }
  });

  it('grants just what the called workflow asks for', () => {
    const { jobs } = readWorkflow(fileOf(readRepositoryFile('.github/workflows/ml-training.yml')));
    const asked = Object.values(jobs ?? {}).flatMap(job => Object.entries(job.permissions ?? {}));
    const most = new Map<string, string>();
    for (const [name, access] of asked) if (most.get(name) !== 'write') most.set(name, access);
    const granted = TRAINING_PERMISSIONS.map(([permission]) => permission).sort();
    expect(granted).toEqual([...most].map(([name, access]) => `${name}: ${access}`).sort());
  });
});
