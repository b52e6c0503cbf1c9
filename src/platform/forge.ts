/**
 * Contract: what a repository's host does for us, said in outcomes. GitHub keeps these promises with its API,
 * a folder of files keeps the same ones (`.mlops/`). A promise that a folder cannot keep is too wide for this port.
 */
import type { PlatformError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';

/** `url` is for people: a web address, or a path of the local twin. */
export interface ForgeRef {
  readonly id: string;
  readonly url: string;
}

/** What an issue is to be made into. Carried out any number of times, it happens once. */
export interface IssueChange {
  /** Ordered as text: of two changes to an issue, the later one has the greater id. As a key. */
  readonly id: string;
  /** One open issue per key, for ever: `regression:fraud`. Letters, digits and `: . _ - /`. */
  readonly key: string;
  /** Names the time from opening to closing: who closed the issue as not planned wants no more of it until this differs. */
  readonly since: string;
  readonly state: 'open' | 'closed';
  /** null: as it stands; then nothing is opened, and opened again, for it. */
  readonly text: IssueText | null;
  /** Markdown, already neutralised; said once. null: there is nothing to say. */
  readonly comment: string | null;
  /** What is said instead of nothing where the issue has to be opened again. */
  readonly reopening: string;
  /** Labels that it no longer deserves. */
  readonly removedLabels: readonly string[];
}

export interface IssueText {
  readonly title: string;
  /** Markdown, already neutralised; cut below the host's limit by the forge. */
  readonly body: string;
  /** Added when something is said or the issue is opened, so that who takes one off is not contradicted by every run. */
  readonly labels: readonly string[];
  /** When it is opened for the first time. */
  readonly assignees: readonly string[];
}

/**
 * `overtaken`: a later change was carried out before; this one could add its comment only, if it was not said yet.
 * `ignored`: a person does not want it (a label, or closed as not planned). `unchanged`: it was carried out before, or there
 * is no issue that it could be carried out on; then `url` may be null.
 */
export interface IssueOutcome {
  readonly state: 'new' | 'updated' | 'reopened' | 'closed' | 'overtaken' | 'ignored' | 'unchanged';
  readonly url: string | null;
}

export interface PullRequest {
  readonly number: number;
  /** The commit that was proposed, 40 hex digits; a check stands on it. */
  readonly head: string;
}

export interface PullRequestComment {
  /** One comment per key on a pull request, for ever: `train:fraud`. As an issue's key. */
  readonly key: string;
  /** Markdown, already neutralised. */
  readonly body: string;
}

export interface CheckReport {
  /** One check per key on a commit. As an issue's key. */
  readonly key: string;
  /** As people see it in the list of checks. */
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, already neutralised. */
  readonly summary: string;
}

/** What became of something that is done once for its id, however often it is asked for. */
export interface OnceOutcome extends ForgeRef {
  readonly state: 'new' | 'repeated';
}

export interface WorkflowDispatch {
  /** What the request is known by: letters, digits and `: . _ - /`. Sent as the input `request_id`. */
  readonly id: string;
  /** Its file below `.github/workflows/`; a repeat is found by the id in the titles of its runs (`run-name`). */
  readonly workflow: string;
  /** A branch or a tag, without `refs/`. */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface WorkflowRun extends ForgeRef {
  readonly title: string;
  /** `waiting` and `running` are in flight. */
  readonly state: 'waiting' | 'running' | 'done';
  /** What started it: `schedule`, `workflow_dispatch` … */
  readonly event: string;
  readonly startedAt: Date;
}

export interface DeploymentRequest {
  /** What the deployment is known by: letters, digits and `: . _ - /`. */
  readonly id: string;
  /** A commit, branch or tag of the repository. */
  readonly ref: string;
  readonly environment: string;
  /** Plain text of one line, cut where the host takes less. */
  readonly description: string;
  /** Whether the environment goes away by and by, and whether people depend on it. */
  readonly transient: boolean;
  readonly production: boolean;
  /** What is deployed, for programs: model, version, digest. */
  readonly payload: JsonObject;
}

/** In this order; the three in the middle are ends of which there is one, and only `inactive` follows it. */
export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

export interface DeploymentUpdate {
  readonly state: DeploymentState;
  /** Plain text of one line, cut where the host takes less. */
  readonly description: string;
  /** Where the work can be watched, and where what was deployed can be seen. */
  readonly logUrl?: string;
  readonly environmentUrl?: string;
}

export interface Artifact {
  /** Where it is taken within the run already, the host adds a number. */
  readonly name: string;
  readonly root: string;
  /** Absolute paths under `root`. */
  readonly files: readonly string[];
  readonly retentionDays: number;
  /** What it is the latest one of, as `audit log`: where no host removes what has expired, the last few of a series are kept. */
  readonly series?: string;
}

export interface FoundArtifact {
  readonly id: string;
  readonly name: string;
  /** The run that uploaded it; null: this one. */
  readonly run: string | null;
  /** As it is stored, packed. */
  readonly bytes: number;
  /** SHA-256 (hex) of what is stored; null: the host does not say. Put your own here if you know what it must be. */
  readonly digest: string | null;
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
  /** Relative to the root of the repository. */
  readonly file?: string;
  /** From 1, as is the column. */
  readonly line?: number;
  readonly column?: number;
}

/** A promise that this token or host cannot keep is a PlatformError whose hint names the missing permission. */
export interface Forge {
  readonly name: string;
  /** false: this host has no service for artifacts, so nothing can be left in one for another job. */
  readonly keepsArtifacts: boolean;
  /**
   * Carries the changes out, in their order. One that fails does not keep the others from being tried, and its error stands
   * in the place of its outcome; where nothing works, the rest is not tried and gets the same error.
   */
  changeIssues(changes: readonly IssueChange[]): Promise<readonly (IssueOutcome | PlatformError)[]>;
  /** The one comment with this key is made, or gets this body. */
  commentOnPullRequest(pullRequest: PullRequest, comment: PullRequestComment): Promise<ForgeRef>;
  /** The one check with this key on the commit is made, or says this from now on. */
  reportCheck(commit: string, check: CheckReport): Promise<ForgeRef>;
  /** undefined: this host takes no artifacts, as it has said before in this run. */
  uploadArtifact(artifact: Artifact): Promise<ForgeRef | undefined>;
  /** Those whose name begins with `prefix`, newest first; of this run, or of the run with this id. */
  listArtifacts(prefix: string, run?: string): Promise<readonly FoundArtifact[]>;
  /**
   * Makes `folder`, an absolute path where nothing is yet, of the artifact's files: whole or not at all. IntegrityError
   * when the bytes are not those of `digest`; DataError when a file could do harm, or it is too large to unpack.
   */
  downloadArtifact(artifact: FoundArtifact, folder: string): Promise<void>;
  /** Asks for a run, once for its id; `url` is that of the run, or of the workflow where the host does not tell the run. */
  dispatchWorkflow(dispatch: WorkflowDispatch): Promise<OnceOutcome>;
  /** The latest runs of a workflow, at most 100, newest first. */
  latestRuns(workflow: string): Promise<readonly WorkflowRun[]>;
  startDeployment(request: DeploymentRequest): Promise<OnceOutcome>;
  /** false: it was in this state, or in a later one, already. */
  setDeploymentState(deployment: ForgeRef, update: DeploymentUpdate): Promise<boolean>;
  publishSummary(markdown: string): Promise<void>;
  annotate(annotation: Annotation): void;
}
