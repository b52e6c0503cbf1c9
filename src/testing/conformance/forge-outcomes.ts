/** What every forge promises besides issues, asked of each twin in the same words. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CheckReport, DeploymentRequest, DeploymentState, Forge, ForgeRef } from '../../platform/forge.ts';

export interface ForgeWithOutcomes {
  readonly forge: Forge;
  /** A workflow that can be asked for runs, on this branch. */
  readonly workflow: string;
  readonly branch: string;
  /** A pull request that is open, and its commit. */
  pullRequest(): Promise<{ readonly number: number; readonly head: string }>;
  /** Markdown of each, oldest first. */
  comments(pullRequest: number): Promise<readonly string[]>;
  /** As people see them. */
  checks(commit: string): Promise<readonly string[]>;
  /** Oldest first. */
  states(deployment: ForgeRef): Promise<readonly string[]>;
  deployments(environment: string): Promise<number>;
  remove(): Promise<void>;
}

const check = (changes: Partial<CheckReport> = {}): CheckReport => ({
  ...{ key: 'train:fraud', name: 'mlops / fraud', conclusion: 'success', title: 'Promoted', summary: 'accuracy 0.91' },
  ...changes,
});

const deployment = (changes: Partial<DeploymentRequest> = {}): DeploymentRequest => ({
  ...{ id: 'deploy:fraud:1', ref: 'main', environment: 'production', description: 'fraud 1', transient: false },
  ...{ production: true, payload: { model: 'fraud' }, ...changes },
});

export function describeOutcomes(name: string, makeForge: () => Promise<ForgeWithOutcomes>): void {
  describe(`${name} keeps the forge's other promises`, () => {
    let host: ForgeWithOutcomes;
    let folder: string;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'mlops-outcomes-'));
      host = await makeForge();
    });
    afterEach(async () => {
      await host.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    it('keeps one comment for a key on a pull request, with the latest text', async () => {
      const pull = await host.pullRequest();
      const first = await host.forge.commentOnPullRequest(pull, { key: 'train:fraud', body: 'accuracy 0.90' });
      await host.forge.commentOnPullRequest(pull, { key: 'train:churn', body: 'of another model' });
      const again = await host.forge.commentOnPullRequest(pull, { key: 'train:fraud', body: 'accuracy 0.91' });
      expect(again).toEqual(first);
      const comments = await host.comments(pull.number);
      expect(comments).toHaveLength(2);
      expect(comments.filter(text => text.includes('0.91'))).toHaveLength(1);
      expect(comments.join()).not.toContain('0.90');
    });

    it('keeps one check for a key on a commit, with the latest conclusion', async () => {
      const { head } = await host.pullRequest();
      const first = await host.forge.reportCheck(head, check());
      await host.forge.reportCheck(head, check({ key: 'train:churn', name: 'mlops / churn' }));
      const again = await host.forge.reportCheck(head, check({ conclusion: 'failure', title: 'Worse' }));
      expect(again).toEqual(first);
      const checks = await host.checks(head);
      expect(checks).toHaveLength(2);
      const own = checks.filter(text => text.includes('mlops / fraud'));
      expect(own[0]).toMatch(/failure[\s\S]*Worse[\s\S]*accuracy 0.91/);
    });

    it('refuses a key or an id that could be taken for something else', async () => {
      const pull = await host.pullRequest();
      const { forge } = host;
      for (const word of ['', 'a b', 'a --> b', 'a\nb', 'é']) {
        await expect(forge.commentOnPullRequest(pull, { key: word, body: 'x' })).rejects.toThrow(TypeError);
        await expect(forge.reportCheck(pull.head, check({ key: word }))).rejects.toThrow(TypeError);
        await expect(forge.startDeployment(deployment({ id: word }))).rejects.toThrow(TypeError);
        const request = { id: word, workflow: host.workflow, ref: host.branch, inputs: {} };
        await expect(forge.dispatchWorkflow(request)).rejects.toThrow(TypeError);
      }
    });

    const upload = async (artifact: string, files: Readonly<Record<string, string>>) => {
      const root = mkdtempSync(join(folder, 'up-'));
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(join(root, path, '..'), { recursive: true });
        writeFileSync(join(root, path), content);
      }
      const paths = Object.keys(files).map(path => join(root, path));
      return host.forge.uploadArtifact({ name: artifact, root, files: paths, retentionDays: 5 });
    };

    it('finds the artifacts of this run by how they begin, and gives their files back', async () => {
      await upload('mlops-trained-fraud-1', { 'trained.json': '{}', 'weights/w 1.bin': 'é' });
      await upload('mlops-audit-1', { log: 'x' });
      const found = await host.forge.listArtifacts('mlops-trained-');
      expect(found).toEqual([
        expect.objectContaining({
          name: 'mlops-trained-fraud-1',
          run: null,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
      ]);
      const target = join(folder, 'new', 'fraud');
      await host.forge.downloadArtifact(found[0]!, target);
      expect(readFileSync(join(target, 'trained.json'), 'utf8')).toBe('{}');
      expect(readFileSync(join(target, 'weights', 'w 1.bin'), 'utf8')).toBe('é');
      expect(readdirSync(join(folder, 'new'))).toEqual(['fraud']);
      expect(await host.forge.listArtifacts('nothing-')).toEqual([]);
    });

    it('gives an artifact whole or not at all, and only with the bytes that it should have', async () => {
      await upload('mlops-trained-fraud-1', { a: 'a' });
      const [found] = await host.forge.listArtifacts('mlops-');
      const target = join(folder, 'fraud');
      const other = { ...found!, digest: '0'.repeat(64) };
      await expect(host.forge.downloadArtifact(other, target)).rejects.toMatchObject({ name: 'IntegrityError' });
      expect(existsSync(target)).toBe(false);
      expect(readdirSync(folder).filter(entry => entry.startsWith('.'))).toEqual([]);
      mkdirSync(target);
      await expect(host.forge.downloadArtifact(found!, target)).rejects.toThrow('is there already');
    });

    it('asks for a run of a workflow once for an id', async () => {
      const { forge, workflow, branch: ref } = host;
      const first = await forge.dispatchWorkflow({ id: 'retrain:7', workflow, ref, inputs: { model_types: 'all' } });
      expect(first.state).toBe('new');
      const again = await forge.dispatchWorkflow({ id: 'retrain:7', workflow, ref, inputs: { model_types: 'all' } });
      expect(again).toEqual({ ...first, state: 'repeated' });
      const other = await forge.dispatchWorkflow({ id: 'retrain:71', workflow, ref, inputs: {} });
      expect(other.state).toBe('new');
      const runs = await forge.latestRuns(workflow);
      expect(runs).toHaveLength(2);
      expect(runs.map(({ id }) => id)).toContain(first.id);
      expect(runs[0]).toMatchObject({ state: 'waiting', event: 'workflow_dispatch', startedAt: expect.any(Date) });
    });

    it('starts a deployment once for an id', async () => {
      const first = await host.forge.startDeployment(deployment());
      expect(first.state).toBe('new');
      expect(await host.forge.startDeployment(deployment())).toEqual({ ...first, state: 'repeated' });
      const other = await host.forge.startDeployment(deployment({ id: 'deploy:fraud:2' }));
      expect(other.state).toBe('new');
      expect(await host.deployments('production')).toBe(2);
    });

    it('moves a deployment through its states in order, and never back', async () => {
      const ref = await host.forge.startDeployment(deployment());
      const set = (state: DeploymentState) => host.forge.setDeploymentState(ref, { state, description: state });
      expect([await set('queued'), await set('in_progress'), await set('success')]).toEqual([true, true, true]);
      for (const late of ['queued', 'in_progress', 'success', 'failure', 'error'] as const)
        expect(await set(late), late).toBe(false);
      expect([await set('inactive'), await set('inactive')]).toEqual([true, false]);
      expect(await host.states(ref)).toEqual(['queued', 'in_progress', 'success', 'inactive']);
    });
  });
}
