/**
 * Contract: what a repository's host does for us, said in outcomes. GitHub keeps these promises with its API,
 * a folder of files keeps the same ones (`.mlops/`). A promise that a folder cannot keep is too wide for this port.
 */

/** `url` is for people: a web address, or a path of the local twin. */
export interface ForgeRef {
  readonly id: string;
  readonly url: string;
}

export interface IssueReport {
  /** One open issue per key, for ever: `regression:fraud`. Letters, digits and `: . _ - /`. */
  readonly key: string;
  readonly title: string;
  /** Markdown, already neutralised; cut below the host's limit by the caller. */
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** A digest of what is wrong: a comment is written only when it differs from the last report's. */
  readonly fingerprint: string;
  /** Markdown for the comment on a change; `body` replaces the issue's text each time. */
  readonly comment: string;
}

export interface IssueOutcome extends ForgeRef {
  readonly state: 'new' | 'repeated' | 'changed' | 'reopened' | 'ignored';
}

export interface Artifact {
  /** Unique within the run. */
  readonly name: string;
  readonly root: string;
  /** Absolute paths under `root`. */
  readonly files: readonly string[];
  readonly retentionDays: number;
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A promise that this token or host cannot keep is a PlatformError whose hint names the missing permission. */
export interface Forge {
  readonly name: string;
  reportIssue(report: IssueReport): Promise<IssueOutcome>;
  /** Closes the open issue with this key, with a comment; undefined when there is none. */
  resolveIssue(key: string, comment: string): Promise<ForgeRef | undefined>;
  uploadArtifact(artifact: Artifact): Promise<ForgeRef>;
  publishSummary(markdown: string): Promise<void>;
  annotate(annotation: Annotation): void;
}
