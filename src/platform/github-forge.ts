/** The forge of a workflow run: issues through the REST API, artifacts, the job summary and annotations through the runner. */
import { appendFileSync, existsSync, statSync } from 'node:fs';
import { PlatformError } from '../base/errors.ts';
import { logCommandProperty, logCommandValue, plainLine } from '../base/untrusted.ts';
import { artifactEntries, artifactName } from './artifact-files.ts';
import type { Annotation, Artifact, Forge, ForgeRef } from './forge.ts';
import { type GitHubClientOptions, gitHubClient } from './github-client.ts';
import { gitHubIssues } from './github-issues.ts';
import type { GitHubRun } from './github-run.ts';
import { limitMarkdown } from './markdown-limit.ts';

export interface GitHubForgeOptions extends GitHubClientOptions {
  readonly run: GitHubRun;
  /** Where the runner listens for workflow commands; stdout by default. */
  readonly commands?: { write(text: string): unknown };
}

/** The runner drops a whole summary of more than 1 MiB. */
const SUMMARY_BYTES = 1024 * 1024;
const SUMMARY_CUT =
  '_The summary was cut: GitHub shows at most 1 MiB. The whole report is in the artifact of the run._';
/** GitHub shows no more of each level for a step. */
const ANNOTATIONS = 10;

export function gitHubForge(options: GitHubForgeOptions): Forge {
  const { run, log, commands = process.stdout } = options;
  const annotated = { notice: 0, warning: 0, error: 0 };

  return {
    name: 'github',
    ...gitHubIssues(gitHubClient(options), log),

    async uploadArtifact(artifact: Artifact): Promise<ForgeRef> {
      const name = artifactName(artifact.name);
      artifactEntries(artifact);
      const most = run.maxRetentionDays ?? artifact.retentionDays;
      if (artifact.retentionDays > most) {
        log.warn(
          `the artifact ${name} is kept for ${most} days, not ${artifact.retentionDays}: the repository keeps none longer`,
        );
      }
      const retentionDays = Math.min(artifact.retentionDays, most);
      const id = await upload(name, artifact, retentionDays);
      const { owner, repo } = run.repository;
      return { id, url: `${run.serverUrl}/${owner}/${repo}/actions/runs/${run.runId}/artifacts/${id}` };
    },

    async publishSummary(markdown: string): Promise<void> {
      const { summaryPath } = run;
      if (summaryPath === undefined) {
        log.warn('this server has no job summaries (GITHUB_STEP_SUMMARY is not set): the summary is not shown');
        return;
      }
      const room = SUMMARY_BYTES - (existsSync(summaryPath) ? statSync(summaryPath).size : 0);
      if (room < 2 * SUMMARY_CUT.length) {
        log.warn('the job summary is full: nothing more is added to it');
        return;
      }
      appendFileSync(summaryPath, limitMarkdown(`${markdown.trimEnd()}\n\n`, room, SUMMARY_CUT));
    },

    annotate({ level, title, message, file, line }: Annotation): void {
      if (++annotated[level] > ANNOTATIONS) {
        log.info(`${level}: ${title}: ${message}`);
        return;
      }
      const properties = Object.entries({ file, line, title })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${logCommandProperty(String(value))}`);
      commands.write(`::${level} ${properties.join(',')}::${logCommandValue(message)}\n`);
    },
  };
}

/** The client reads the runner's token and address from the environment by itself. Returns the artifact's id. */
async function upload(name: string, { files, root }: Artifact, retentionDays: number): Promise<string> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], root, { retentionDays });
    if (id === undefined) throw new Error('no id came back');
    return String(id);
  } catch (cause) {
    const said = cause instanceof Error ? plainLine(cause.message) : '';
    throw new PlatformError(`could not upload the artifact ${name}: ${said}`, { cause, hint: uploadHint(said) });
  }
}

function uploadHint(said: string): string {
  if (/\(409\)|already exists/.test(said))
    return 'an artifact of this run has that name already: give each job its own';
  if (/ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/.test(said)) {
    return 'only an action (`uses:`) may upload artifacts, a `run:` step gets no token for it';
  }
  if (/insufficient usage|quota/i.test(said)) return 'the artifact storage is full: delete old artifacts or wait';
  return 'the same call may succeed later';
}
