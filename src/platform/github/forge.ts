/** The forge of a workflow run: most of it through the REST API; artifacts, the job summary and annotations through the runner. */
import { appendFileSync, existsSync, statSync } from 'node:fs';
import { logCommandProperty, logCommandValue } from '../../base/untrusted.ts';
import type { Annotation, Forge } from '../forge.ts';
import { limitMarkdown } from '../markdown-limit.ts';
import { gitHubArtifacts } from './artifacts.ts';
import { gitHubChecks } from './checks.ts';
import { type GitHubClientOptions, gitHubClient } from './client.ts';
import { gitHubComments } from './comments.ts';
import { gitHubDeployments } from './deployments.ts';
import { gitHubIssues } from './issues.ts';
import type { GitHubRun } from './run.ts';
import { gitHubWorkflows } from './workflows.ts';

export interface GitHubForgeOptions extends GitHubClientOptions {
  readonly run: GitHubRun;
  /** Where the runner listens for workflow commands; stdout by default. */
  readonly commands?: { write(text: string): unknown };
}

/** The runner drops a whole summary of more than 1 MiB. */
const SUMMARY_BYTES = 1024 * 1024;
/** Left by what comes first to what is known later, as where the issues are. */
const SUMMARY_REST = 64 * 1024;
const SUMMARY_CUT =
  '_The summary was cut: GitHub shows at most 1 MiB. The whole report is in the artifact of the run._';
/** GitHub shows no more of each level for a step. */
const ANNOTATIONS = 10;

export function gitHubForge(options: GitHubForgeOptions): Forge {
  const { run, log, commands = process.stdout } = options;
  const annotated = { notice: 0, warning: 0, error: 0 };
  const client = gitHubClient(options);
  const repositoryUrl = `${run.serverUrl}/${run.repository.owner}/${run.repository.repo}`;

  return {
    name: 'github',
    keepsArtifacts: run.hasArtifacts,
    ...gitHubIssues(client, log),
    ...gitHubComments(client),
    ...gitHubChecks(client, run.provenance.runUrl),
    ...gitHubArtifacts(client, run, log),
    ...gitHubWorkflows(client, log, repositoryUrl),
    ...gitHubDeployments(client, repositoryUrl),

    async publishSummary(markdown: string): Promise<void> {
      const { summaryPath } = run;
      if (summaryPath === undefined) {
        log.warn('this server has no job summaries (GITHUB_STEP_SUMMARY is not set): the summary is not shown');
        return;
      }
      const used = existsSync(summaryPath) ? statSync(summaryPath).size : 0;
      const room = SUMMARY_BYTES - used - (used === 0 ? SUMMARY_REST : 0);
      if (room < 2 * SUMMARY_CUT.length) {
        log.warn('the job summary is full: nothing more is added to it');
        return;
      }
      const text = limitMarkdown(markdown.trimEnd(), room - 2, SUMMARY_CUT);
      appendFileSync(summaryPath, `${text.trimEnd()}\n\n`);
    },

    annotate({ level, title, message, file, line, column }: Annotation): void {
      if (++annotated[level] > ANNOTATIONS) {
        log.info(`${level}: ${title}: ${message}`);
        return;
      }
      const properties = Object.entries({ file, line, col: column, title })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${logCommandProperty(String(value))}`);
      commands.write(`::${level} ${properties.join(',')}::${logCommandValue(message)}\n`);
    },
  };
}
