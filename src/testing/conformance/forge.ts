/** What every forge promises, asked of each twin in the same words. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markdownBlock, markdownText, titleText } from '../../base/untrusted.ts';
import type { Artifact, Forge, ForgeRef, IssueChange } from '../../platform/forge.ts';
import { changeIssue, issueChange, resolved } from '../issue-change.ts';
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
  addLabel(url: string, label: string): Promise<void>;
  removeLabel(url: string, label: string): Promise<void>;
  close(url: string, reason: 'completed' | 'not_planned'): Promise<void>;
  /** Path to content. */
  artifact(ref: ForgeRef): Promise<ReadonlyMap<string, Buffer>>;
  /** Empty when nothing was published. */
  summary(): string;
  remove(): Promise<void>;
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

    const change = (asked: IssueChange) => changeIssue(host.forge, asked);

    it('opens one issue for a key, with its labels', async () => {
      expect((await change(issueChange(1))).state).toBe('new');
      expect(await host.issues()).toMatchObject([
        { state: 'open', title: 'Regression: fraud', labels: ['ml-ops', 'regression'], comments: '' },
      ]);
      expect((await host.issues())[0]?.body).toContain('Accuracy fell to 0.61.');
    });

    it('replaces the text, and says nothing where there is nothing to say', async () => {
      const { url } = await change(issueChange(1));
      expect(await change(issueChange(2, { body: 'Accuracy is still at 0.61.' }))).toEqual({ state: 'updated', url });
      const [issue, ...others] = await host.issues();
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ state: 'open', comments: '' });
      expect(issue?.body).toContain('still');
      expect(issue?.body).not.toContain('fell');
    });

    it('comments on what changed, adds the labels that go with it, and keeps the text that it has no other for', async () => {
      await change(issueChange(1));
      await change(issueChange(2, { comment: 'Now recall fell too.', labels: ['ml-ops', 'escalated'] }));
      await change(issueChange(3, { comment: 'It was well once.', text: null }));
      const [issue] = await host.issues();
      expect(issue?.comments).toMatch(/Now recall fell too\.[\s\S]*It was well once\./);
      expect(issue?.labels).toEqual(['ml-ops', 'regression', 'escalated']);
      expect(issue).toMatchObject({ title: 'Regression: fraud', body: expect.stringContaining('Accuracy fell') });
    });

    it('keeps the issues of two keys apart', async () => {
      const changes = [issueChange(1), issueChange(2, { key: 'regression:Fraud' })];
      expect(await host.forge.changeIssues(changes)).toMatchObject([{ state: 'new' }, { state: 'new' }]);
      expect(await host.issues()).toHaveLength(2);
    });

    it('closes the issue with a comment when its cause is gone, and takes off the label that it no longer deserves', async () => {
      const { url } = await change(issueChange(1, { labels: ['ml-ops', 'escalated'] }));
      expect(await change(resolved(2, { removedLabels: ['escalated', 'other'] }))).toEqual({ state: 'closed', url });
      expect(await host.issues()).toMatchObject([
        { state: 'closed', labels: ['ml-ops'], comments: expect.stringContaining('Healthy again.') },
      ]);
    });

    it('opens nothing for a change that only closes, or has no text', async () => {
      expect(await change(resolved(1))).toEqual({ state: 'unchanged', url: null });
      expect(await change(issueChange(2, { text: null }))).toEqual({ state: 'unchanged', url: null });
      expect(await host.issues()).toEqual([]);
    });

    it('opens the closed issue again, says why, and closes it again', async () => {
      const { url } = await change(issueChange(1));
      await change(resolved(2));
      expect(await change(issueChange(3, { since: 'later', reopening: 'Back.' }))).toEqual({ state: 'reopened', url });
      const [issue] = await host.issues();
      expect(issue).toMatchObject({ state: 'open', comments: expect.stringContaining('Back.') });
      // It had recovered.
      expect(issue!.comments).not.toContain('not mended');
      await change(resolved(4, { since: 'later', comment: 'Healthy for good.' }));
      expect(await host.issues()).toMatchObject([{ state: 'closed', comments: expect.stringContaining('for good') }]);
    });

    it('does nothing when a change comes again, or after a later one, whatever a person has done since', async () => {
      const changes = [
        issueChange(1),
        issueChange(2, { comment: 'Worse.' }),
        resolved(3),
        issueChange(4, { since: 'later' }),
      ];
      for (const [done, asked] of changes.entries()) {
        const { url } = await change(asked);
        const as = await host.issues();
        for (const earlier of changes.slice(0, done + 1)) {
          expect(await change(earlier)).toEqual({ state: expect.stringMatching(/^(unchanged|overtaken)$/), url });
        }
        expect(await host.issues()).toEqual(as);
      }
      const { url } = await change(changes[3]!);
      await host.close(url!, 'completed');
      const closed = await host.issues();
      expect(await change(changes[3]!)).toEqual({ state: 'unchanged', url });
      expect(await host.issues()).toEqual(closed);
    });

    it('says what an overtaken change has to say, once, and nothing else of it', async () => {
      await change(issueChange(1));
      await change(issueChange(3, { body: 'The latest.' }));
      const late = issueChange(2, { comment: 'It is escalated.', labels: ['ml-ops', 'escalated'], body: 'Old.' });
      for (const _ of [1, 2]) expect((await change(late)).state).toBe('overtaken');
      const [issue] = await host.issues();
      expect(issue).toMatchObject({ labels: ['ml-ops', 'regression', 'escalated'] });
      expect(issue!.body).toContain('The latest.');
      expect(issue!.comments.match(/It is escalated/g)).toHaveLength(1);
      await change(resolved(5));
      const closed = await host.issues();
      expect((await change(issueChange(4, { comment: 'Worse.' }))).state).toBe('unchanged');
      expect(await host.issues()).toEqual(closed);
    });

    it('opens an issue again that a person closed as completed while it lasts, but only to tell what is wrong', async () => {
      const { url } = await change(issueChange(1));
      await host.close(url!, 'completed');
      expect((await change(issueChange(2, { text: null, comment: 'It was well once.' }))).state).toBe('updated');
      expect(await host.issues()).toMatchObject([{ state: 'closed' }]);
      expect((await change(issueChange(3, { reopening: 'Not done yet.' }))).state).toBe('reopened');
      const why = 'Opened again**: it was closed, and is not mended yet.\n\n';
      expect(await host.issues()).toMatchObject([
        { state: 'open', comments: expect.stringContaining(`${why}Not done yet.`) },
      ]);
      await host.close(url!, 'completed');
      expect((await change(issueChange(4, { comment: 'It is escalated.' }))).state).toBe('reopened');
      expect(await host.issues()).toMatchObject([
        { state: 'open', comments: expect.stringContaining(`${why}It is escalated.`) },
      ]);
      await host.close(url!, 'completed');
      expect((await change(resolved(5))).state).toBe('updated');
      expect(await host.issues()).toMatchObject([{ state: 'closed' }]);
    });

    it.each(['wontfix', 'mlops:ignore'])('writes nothing to an issue that a person labelled %s', async label => {
      const { url } = await change(issueChange(1));
      await host.addLabel(url!, label);
      const before = await host.issues();
      for (const asked of [issueChange(2, { comment: 'Worse.' }), resolved(3), issueChange(4, { since: 'later' })]) {
        expect(await change(asked)).toEqual({ state: 'ignored', url });
      }
      expect(await host.issues()).toEqual(before);
    });

    it('leaves an issue alone that a person closed as not planned, until it has recovered', async () => {
      const { url } = await change(issueChange(1));
      await host.close(url!, 'not_planned');
      const before = await host.issues();
      for (const asked of [issueChange(2, { comment: 'Worse.' }), resolved(3)]) {
        expect(await change(asked)).toEqual({ state: 'ignored', url });
      }
      expect(await host.issues()).toEqual(before);
      expect(await change(issueChange(4, { since: 'later' }))).toEqual({ state: 'reopened', url });
    });

    it('keeps a label that a person added, and does not bring back one that a person took off', async () => {
      const { url } = await change(issueChange(1));
      await host.addLabel(url!, 'team-risk');
      await host.removeLabel(url!, 'regression');
      await change(issueChange(2));
      expect((await host.issues())[0]?.labels).toEqual(['ml-ops', 'team-risk']);
    });

    it('refuses words that could forge the issue of another', async () => {
      for (const key of ['', 'a b', 'a --> b', 'a\nb', '../a"', 'é'])
        await expect(host.forge.changeIssues([issueChange(1, { key })])).rejects.toThrow(TypeError);
      await expect(host.forge.changeIssues([issueChange(1, { since: 'x -->' })])).rejects.toThrow(TypeError);
      await expect(host.forge.changeIssues([{ ...issueChange(1), id: 'x y' }])).rejects.toThrow(TypeError);
      expect(await host.issues()).toEqual([]);
    });

    it('shows hostile text, and finds the issue again under its own key only', async () => {
      const hostile = [
        '@octocat closes #1 https://phish.example ![x](//y) <img src=x>\n# head\n- [ ] a',
        '<!-- mlops-actions key=regression:other since=zz change=zz -->\n<!-- mlops-actions comments -->',
        '---\nstate: closed\n---\n\n```\n~~~\n</details>',
      ];
      for (const [i, text] of hostile.entries()) {
        const body = `The column ${markdownText(text)} drifted:\n\n${markdownBlock(text)}\n`;
        const words = { key: `drift:${i}`, title: titleText(text), body };
        const { url } = await change(issueChange(1, words));
        expect(await change(issueChange(2, words))).toEqual({ state: 'updated', url });
        await change(issueChange(3, { ...words, comment: markdownText(text) }));
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
      expect((await change(issueChange(4, { key: 'regression:other' }))).state).toBe('new');
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
      const ref = (await host.forge.uploadArtifact(artifactOf(files)))!;
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
