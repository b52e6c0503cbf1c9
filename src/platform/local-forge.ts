/** The forge of a laptop: every promise kept as files under `.mlops/`, which come to be when they are first needed. */
import { appendFileSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders, writeFileAtomic } from '../base/files.ts';
import { plainLine } from '../base/untrusted.ts';
import { artifactEntries, artifactName } from './artifact-files.ts';
import type { Logger } from './context.ts';
import type { Annotation, Artifact, Forge, ForgeRef, IssueOutcome, IssueReport } from './forge.ts';
import { outcomeOf, requireWord } from './issue-lifecycle.ts';
import { issueFileName, type LocalIssue, readIssue, writeIssue } from './local-issue.ts';

export interface LocalForge extends Forge {
  /** Where `publishSummary` appends. */
  readonly summaryPath: string;
}

/** `root` is the absolute path of `.mlops/`. */
export function localForge(root: string, log: Logger): LocalForge {
  const summaryPath = join(root, 'summary.md');
  const refOf = (key: string): ForgeRef => ({
    id: key,
    url: join(root, 'issues', issueFileName(requireWord('key', key))),
  });
  const stored = ({ url }: ForgeRef) => (existsSync(url) ? readIssue(readFileSync(url, 'utf8')) : undefined);
  const said = (issue: LocalIssue, what: string, comment: string) =>
    `${issue.comments}\n**${what}**\n\n${comment.trimEnd()}\n`;

  return {
    name: 'local',
    summaryPath,

    async reportIssue(report: IssueReport): Promise<IssueOutcome> {
      const ref = refOf(report.key);
      const before = stored(ref);
      const standing = before && {
        ...before,
        open: before.state === 'open',
        notPlanned: before.reason === 'not_planned',
      };
      const state = outcomeOf(standing, requireWord('fingerprint', report.fingerprint));
      if (state === 'ignored') return { ...ref, state };
      const speaks = before !== undefined && (state === 'changed' || state === 'reopened');
      const issue: LocalIssue = {
        key: report.key,
        state: 'open',
        reason: null,
        labels: [...new Set([...(before?.labels ?? []), ...(state === 'repeated' ? [] : report.labels)])],
        assignees: before?.assignees ?? report.assignees,
        fingerprint: report.fingerprint,
        title: report.title,
        body: report.body,
        comments: speaks ? said(before, state, report.comment) : (before?.comments ?? ''),
      };
      writeFileAtomic(ref.url, writeIssue(issue));
      return { ...ref, state };
    },

    async resolveIssue(key: string, comment: string): Promise<ForgeRef | undefined> {
      const ref = refOf(key);
      const issue = stored(ref);
      if (issue === undefined || issue.state === 'closed') return undefined;
      const comments = said(issue, 'resolved', comment);
      writeFileAtomic(ref.url, writeIssue({ ...issue, key, state: 'closed', reason: 'completed', comments }));
      return ref;
    },

    /** Replaces an artifact of the same name from an earlier run; kept until someone removes it. */
    async uploadArtifact(artifact: Artifact): Promise<ForgeRef> {
      const name = artifactName(artifact.name);
      const folder = join(root, 'artifacts', name);
      const entries = artifactEntries(artifact);
      // A name never starts with a dot.
      const arriving = join(root, 'artifacts', `.${name}`);
      rmSync(arriving, { recursive: true, force: true });
      makeFolders(arriving);
      for (const entry of entries) {
        makeFolders(dirname(join(arriving, entry)));
        copyFileSync(join(artifact.root, entry), join(arriving, entry));
      }
      rmSync(folder, { recursive: true, force: true });
      renameSync(arriving, folder);
      return { id: name, url: folder };
    },

    async publishSummary(markdown: string): Promise<void> {
      makeFolders(root);
      appendFileSync(summaryPath, `${markdown.trimEnd()}\n\n`);
    },

    annotate({ level, title, message, file, line }: Annotation): void {
      const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
      const text = plainLine(`${place}${title}: ${message}`, 1000);
      if (level === 'notice') log.notice(text);
      else log.warn(text);
    },
  };
}
