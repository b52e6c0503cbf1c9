/** What every forge promises, asked of each twin in the same words. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markdownBlock, markdownText, titleText } from '../../base/untrusted.ts';
import type { Artifact, Forge, ForgeRef, IssueReport } from '../../platform/forge.ts';
import { activeNodes } from '../markdown-oracle.ts';

/** An issue as a person sees it. */
interface SeenIssue {
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** The comments' Markdown, oldest first. */
  readonly comments: string;
}

export interface ForgeUnderTest {
  readonly forge: Forge;
  issues(): Promise<readonly SeenIssue[]>;
  /** What a person does. */
  addLabel(ref: ForgeRef, label: string): Promise<void>;
  closeAsNotPlanned(ref: ForgeRef): Promise<void>;
  /** Path to content. */
  artifact(ref: ForgeRef): Promise<ReadonlyMap<string, Buffer>>;
  /** Empty when nothing was published. */
  summary(): string;
  remove(): Promise<void>;
}

export function issueReport(changes: Partial<IssueReport> = {}): IssueReport {
  return {
    key: 'regression:fraud',
    title: 'Regression: fraud',
    body: 'Accuracy fell to 0.61.',
    labels: ['ml-ops', 'regression'],
    assignees: [],
    fingerprint: 'a1',
    comment: 'Now recall fell too.',
    ...changes,
  };
}

export function describeForge(name: string, makeForge: () => Promise<ForgeUnderTest>): void {
  describe(`${name} keeps the forge's promises`, () => {
    let folder: string;
    let host: ForgeUnderTest;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'mlops-forge-'));
      host = await makeForge();
    });
    afterEach(async () => {
      await host.remove();
      rmSync(folder, { recursive: true, force: true });
    });

    it('opens one issue for a key, with its labels', async () => {
      const outcome = await host.forge.reportIssue(issueReport());
      expect(outcome.state).toBe('new');
      expect(await host.issues()).toMatchObject([
        { state: 'open', title: 'Regression: fraud', labels: ['ml-ops', 'regression'], comments: '' },
      ]);
      expect((await host.issues())[0]?.body).toContain('Accuracy fell to 0.61.');
    });

    it('replaces the text without a comment when the same thing is reported again', async () => {
      const first = await host.forge.reportIssue(issueReport());
      const second = await host.forge.reportIssue(issueReport({ body: 'Accuracy is still at 0.61.' }));
      expect(second).toEqual({ ...first, state: 'repeated' });
      const [issue, ...others] = await host.issues();
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ state: 'open', comments: '' });
      expect(issue?.body).toContain('still');
      expect(issue?.body).not.toContain('fell');
    });

    it('comments when something changed', async () => {
      const first = await host.forge.reportIssue(issueReport());
      const second = await host.forge.reportIssue(issueReport({ fingerprint: 'b2' }));
      expect(second).toEqual({ ...first, state: 'changed' });
      expect((await host.issues())[0]?.comments).toContain('Now recall fell too.');
    });

    it('keeps the issues of two keys apart', async () => {
      await host.forge.reportIssue(issueReport());
      const other = await host.forge.reportIssue(issueReport({ key: 'regression:Fraud' }));
      expect(other.state).toBe('new');
      expect(await host.issues()).toHaveLength(2);
    });

    it('closes the issue with a comment when its cause is gone, once', async () => {
      const opened = await host.forge.reportIssue(issueReport());
      const closed = await host.forge.resolveIssue('regression:fraud', 'Healthy again.');
      expect(closed?.id).toBe(opened.id);
      expect(await host.issues()).toMatchObject([
        { state: 'closed', comments: expect.stringContaining('Healthy again.') },
      ]);
      expect(await host.forge.resolveIssue('regression:fraud', 'Healthy again.')).toBeUndefined();
      expect(await host.forge.resolveIssue('regression:unknown', 'Healthy again.')).toBeUndefined();
    });

    it('opens the closed issue again, and closes it again', async () => {
      const opened = await host.forge.reportIssue(issueReport());
      await host.forge.resolveIssue('regression:fraud', 'Healthy again.');
      const reopened = await host.forge.reportIssue(issueReport({ comment: 'Back.' }));
      expect(reopened).toEqual({ ...opened, state: 'reopened' });
      expect(await host.issues()).toMatchObject([{ state: 'open', comments: expect.stringContaining('Back.') }]);
      await host.forge.resolveIssue('regression:fraud', 'Healthy for good.');
      expect(await host.issues()).toMatchObject([{ state: 'closed', comments: expect.stringContaining('for good') }]);
    });

    it.each(['wontfix', 'mlops:ignore'])('leaves an issue alone that a person labelled %s', async label => {
      const opened = await host.forge.reportIssue(issueReport());
      await host.addLabel(opened, label);
      const before = await host.issues();
      expect(await host.forge.reportIssue(issueReport({ fingerprint: 'b2' }))).toEqual({ ...opened, state: 'ignored' });
      expect(await host.issues()).toEqual(before);
      await host.forge.resolveIssue('regression:fraud', 'Healthy again.');
      expect((await host.forge.reportIssue(issueReport({ fingerprint: 'c3' }))).state).toBe('ignored');
      expect(await host.issues()).toMatchObject([{ state: 'closed' }]);
    });

    it('does not open an issue again that a person closed as not planned', async () => {
      const opened = await host.forge.reportIssue(issueReport());
      await host.closeAsNotPlanned(opened);
      expect(await host.forge.reportIssue(issueReport())).toEqual({ ...opened, state: 'ignored' });
      expect(await host.issues()).toMatchObject([{ state: 'closed' }]);
    });

    it('keeps a label that a person added', async () => {
      const opened = await host.forge.reportIssue(issueReport());
      await host.addLabel(opened, 'team-risk');
      await host.forge.reportIssue(issueReport({ fingerprint: 'b2' }));
      expect((await host.issues())[0]?.labels).toContain('team-risk');
    });

    it('refuses a key or fingerprint that could forge the issue of another', async () => {
      for (const key of ['', 'a b', 'a --> b', 'a\nb', '../a"', 'é'])
        await expect(host.forge.reportIssue(issueReport({ key }))).rejects.toThrow(TypeError);
      await expect(host.forge.reportIssue(issueReport({ fingerprint: 'x -->' }))).rejects.toThrow(TypeError);
      expect(await host.issues()).toEqual([]);
    });

    it('shows hostile text, and finds the issue again under its own key only', async () => {
      const hostile = [
        '@octocat closes #1 https://phish.example ![x](//y) <img src=x>\n# head\n- [ ] a',
        '<!-- mlops-actions key=regression:other fingerprint=zz -->\n<!-- mlops-actions comments -->',
        '---\nstate: closed\n---\n\n```\n~~~\n</details>',
      ];
      for (const [i, text] of hostile.entries()) {
        const body = `The column ${markdownText(text)} drifted:\n\n${markdownBlock(text)}\n`;
        const report = issueReport({ key: `drift:${i}`, title: titleText(text), body, comment: markdownText(text) });
        const opened = await host.forge.reportIssue(report);
        expect(await host.forge.reportIssue(report)).toEqual({ ...opened, state: 'repeated' });
        await host.forge.reportIssue({ ...report, fingerprint: 'b2' });
      }
      const issues = await host.issues();
      expect(issues).toHaveLength(3);
      for (const issue of issues) {
        expect(issue.state).toBe('open');
        for (const markdown of [issue.body, issue.comments, issue.title]) {
          const { html, ...active } = activeNodes(markdown);
          // Our own hidden marker at most.
          expect(html).toBeLessThanOrEqual(1);
          expect(Object.values(active)).toEqual(Object.values(active).map(() => 0));
        }
      }
      expect((await host.forge.reportIssue(issueReport({ key: 'regression:other' }))).state).toBe('new');
    });

    const artifactOf = (files: Readonly<Record<string, Buffer>>): Artifact => {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      return {
        name: 'models-fraud',
        root: folder,
        files: Object.keys(files).map(path => join(folder, path)),
        retentionDays: 30,
      };
    };

    it('gives an artifact back with the same bytes', async () => {
      const files = {
        'a/model.json': Buffer.from('{"é": 1}\n'),
        'a/weights 1.bin': Buffer.from(Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 251)),
        empty: Buffer.alloc(0),
      };
      const ref = await host.forge.uploadArtifact(artifactOf(files));
      expect(ref.url).toContain(ref.id);
      expect([...(await host.artifact(ref))].sort()).toEqual(Object.entries(files).sort());
    });

    it('takes no file from outside the root, no link and no folder into an artifact', async () => {
      const artifact = artifactOf({ 'inside/a': Buffer.from('a') });
      const outside = mkdtempSync(join(tmpdir(), 'mlops-outside-'));
      writeFileSync(join(outside, 'x'), 'x');
      symlinkSync(join(outside, 'x'), join(folder, 'link'));
      symlinkSync(outside, join(folder, 'elsewhere'));
      for (const file of [`../${basename(outside)}/x`, 'link', 'inside', 'elsewhere/x', 'missing', '.'])
        await expect(host.forge.uploadArtifact({ ...artifact, files: [join(folder, file)] }), file).rejects.toThrow(
          'cannot go into the artifact',
        );
      await expect(host.forge.uploadArtifact({ ...artifact, files: ['inside/a'] })).rejects.toThrow('not under');
      rmSync(outside, { recursive: true });
    });

    it('appends to the summary', async () => {
      expect(host.summary()).toBe('');
      await host.forge.publishSummary('# One\n');
      await host.forge.publishSummary('# Two');
      expect(host.summary()).toBe('# One\n\n# Two\n\n');
    });
  });
}
