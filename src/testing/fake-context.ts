/** A context for tests: a temporary folder, a clock that steps by itself, a forge made of files and a logger that remember. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ConfigurationError, PlatformError } from '../base/errors.ts';
import { seededRandom } from '../base/random.ts';
import type { Context, Logger, Pipes } from '../platform/context.ts';
import type {
  Annotation,
  Artifact,
  CheckReport,
  Forge,
  IssueChange,
  PullRequest,
  PullRequestComment,
} from '../platform/forge.ts';
import { localForge } from '../platform/local/forge.ts';
import type { RegistryStore } from '../platform/registry-store.ts';
import { absentRepositorySettings, type RepositorySettings } from '../platform/repository-settings.ts';

interface LoggedLine {
  readonly level: 'info' | 'notice' | 'warn' | 'debug' | 'group' | 'progress';
  readonly message: string;
}

export interface RecordingLogger extends Logger {
  readonly lines: readonly LoggedLine[];
}

/** What was asked of the forge, in order. */
type ForgeCall =
  | { readonly promise: 'changeIssues'; readonly changes: readonly IssueChange[]; readonly states: readonly string[] }
  | { readonly promise: 'uploadArtifact'; readonly artifact: Artifact }
  | {
      readonly promise: 'commentOnPullRequest';
      readonly pullRequest: PullRequest;
      readonly comment: PullRequestComment;
    }
  | { readonly promise: 'reportCheck'; readonly commit: string; readonly check: CheckReport }
  | { readonly promise: 'publishSummary'; readonly markdown: string }
  | { readonly promise: 'annotate'; readonly annotation: Annotation };

interface RecordingForge extends Forge {
  readonly calls: readonly ForgeCall[];
}

interface FakeContext extends Context {
  readonly log: RecordingLogger;
  readonly forge: RecordingForge;
  /** Stops the run, as SIGINT does. */
  cancel(reason: Error): void;
  /** Removes the folder. */
  remove(): void;
}

interface FakeContextOptions {
  /** By default a new temporary folder. */
  readonly workingDirectory?: string;
  /** The first answer of `now`; each later one is a second on. */
  readonly start?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly pullRequest?: PullRequest;
  /** By default there is no repository. */
  readonly registryStore?: (branch: string) => RegistryStore;
  /** By default there are none. */
  readonly pipes?: Pipes;
  /** By default they are not known. */
  readonly settings?: RepositorySettings;
}

export function recordingLogger(): RecordingLogger {
  const lines: LoggedLine[] = [];
  const remember = (level: LoggedLine['level']) => (message: string) => void lines.push({ level, message });
  return {
    lines,
    info: remember('info'),
    notice: remember('notice'),
    warn: remember('warn'),
    debug: remember('debug'),
    async group(title, work) {
      lines.push({ level: 'group', message: title });
      return work();
    },
    progress: title => void lines.push({ level: 'progress', message: title }),
  };
}

/** Passes every call on and remembers it. */
function recordingForge(forge: Forge): RecordingForge {
  const calls: ForgeCall[] = [];
  return {
    ...forge,
    calls,
    async changeIssues(changes) {
      const outcomes = await forge.changeIssues(changes);
      const states = outcomes.map(outcome => (outcome instanceof PlatformError ? 'failed' : outcome.state));
      calls.push({ promise: 'changeIssues', changes, states });
      return outcomes;
    },
    async uploadArtifact(artifact) {
      const ref = await forge.uploadArtifact(artifact);
      calls.push({ promise: 'uploadArtifact', artifact });
      return ref;
    },
    async commentOnPullRequest(pullRequest, comment) {
      calls.push({ promise: 'commentOnPullRequest', pullRequest, comment });
      return forge.commentOnPullRequest(pullRequest, comment);
    },
    async reportCheck(commit, check) {
      calls.push({ promise: 'reportCheck', commit, check });
      return forge.reportCheck(commit, check);
    },
    async publishSummary(markdown) {
      await forge.publishSummary(markdown);
      calls.push({ promise: 'publishSummary', markdown });
    },
    annotate(annotation) {
      forge.annotate(annotation);
      calls.push({ promise: 'annotate', annotation });
    },
  };
}

export function fakeContext(options: FakeContextOptions = {}): FakeContext {
  const workingDirectory = options.workingDirectory ?? mkdtempSync(join(tmpdir(), 'mlops-context-'));
  const controller = new AbortController();
  const log = recordingLogger();
  let time = Date.parse(options.start ?? '2026-01-01T00:00:00Z') - 1000;
  let elapsed = 0;
  return {
    workingDirectory,
    log,
    forge: recordingForge(localForge(join(workingDirectory, '.mlops'), log)),
    provenance: {
      ...{ repository: 'octocat/ml', repositoryUrl: 'https://github.com/octocat/ml' },
      ...{ commit: '1'.repeat(40), ref: 'refs/heads/main', workflow: 'ml-training' },
      ...{ run: '1001.1', runUrl: null, actor: 'octocat', pullRequest: options.pullRequest ?? null },
    },
    threads: 2,
    signal: controller.signal,
    now() {
      time += 1000;
      return new Date(time);
    },
    clock() {
      elapsed += 10;
      return elapsed;
    },
    async sleep(seconds) {
      time += 1000 * seconds;
      await new Promise(resolve => setTimeout(resolve, 0));
    },
    random: seededRandom(workingDirectory).next,
    temporaryFolder: dirname(workingDirectory),
    registryStore: branch => {
      if (options.registryStore === undefined) throw new ConfigurationError('there is no repository');
      return options.registryStore(branch);
    },
    settings: () => options.settings ?? absentRepositorySettings('there is no repository', 'name one'),
    peakRssBytes: () => 100_000_000,
    secret: name => options.secrets?.[name],
    pipes: options.pipes ?? null,
    program: 'mlops',
    cancel: reason => controller.abort(reason),
    remove: () => rmSync(workingDirectory, { recursive: true, force: true }),
  };
}
