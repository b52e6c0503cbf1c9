/** The forge of a laptop: every promise kept as files under `.mlops/`, which come to be when they are first needed. */
import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../../base/files.ts';
import { plainLine } from '../../base/untrusted.ts';
import type { Logger } from '../context.ts';
import type { Annotation, Forge } from '../forge.ts';
import { localArtifacts } from './artifacts.ts';
import { localDeployments } from './deployments.ts';
import { localIssues } from './issues.ts';
import { localPullRequests } from './pull-requests.ts';
import { localWorkflows } from './workflows.ts';

/** Bytes, as on GitHub; then it begins anew. */
const LONGEST_SUMMARY = 1 << 20;

export interface LocalForge extends Forge {
  /** Where `publishSummary` appends. */
  readonly summaryPath: string;
}

/** `root` is the absolute path of `.mlops/`. */
export function localForge(root: string, log: Logger): LocalForge {
  const summaryPath = join(root, 'summary.md');

  return {
    name: 'local',
    keepsArtifacts: true,
    summaryPath,
    ...localIssues(root),
    ...localPullRequests(root),
    ...localArtifacts(root),
    ...localWorkflows(root),
    ...localDeployments(root),

    async publishSummary(markdown: string): Promise<void> {
      makeFolders(root);
      const bytes = statSync(summaryPath, { throwIfNoEntry: false })?.size ?? 0;
      const write = bytes > LONGEST_SUMMARY ? writeFileSync : appendFileSync;
      write(summaryPath, `${markdown.trimEnd()}\n\n`);
    },

    annotate({ level, title, message, file, line }: Annotation): void {
      const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
      const text = plainLine(`${place}${title}: ${message}`, 1000);
      if (level === 'notice') log.notice(text);
      else log.warn(text);
    },
  };
}
