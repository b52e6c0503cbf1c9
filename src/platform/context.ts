/** What a pipeline may touch of the world outside, handed in by a face. */
import type { Forge, PullRequest } from './forge.ts';
import type { RegistryStore } from './registry-store.ts';
import type { RepositorySettings } from './repository-settings.ts';

export interface Logger {
  info(message: string): void;
  notice(message: string): void;
  warn(message: string): void;
  debug(message: string): void;
  /** Runs `work` under a heading; on GitHub a foldable group. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** Share done, 0 to 1; shown on a terminal, silent elsewhere. */
  progress(title: string, share: number, doing?: string): void;
}

/** Where the code that runs comes from, for cards and the audit log; null where nothing is known. */
export interface Provenance {
  readonly repository: string | null;
  /** Where people read it, without a slash at the end. */
  readonly repositoryUrl: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly workflow: string | null;
  /** Unique for every run and re-run; never a secret. */
  readonly run: string;
  readonly runUrl: string | null;
  readonly actor: string | null;
  /** The pull request whose event started the run: what runs is not merged. */
  readonly pullRequest: PullRequest | null;
}

/** Standard input and output, where they carry data. */
export interface Pipes {
  /** null: a terminal, where nobody types a table. */
  input(): AsyncIterable<Uint8Array> | null;
  /** `closed`: who read it is gone, and nothing more need be written. */
  write(bytes: Uint8Array): Promise<'open' | 'closed'>;
}

export interface Context {
  /** Absolute path; relative paths of users are resolved against it. */
  readonly workingDirectory: string;
  /** Absolute path; for files that no one needs when the run is over. */
  readonly temporaryFolder: string;
  readonly forge: Forge;
  readonly log: Logger;
  readonly provenance: Provenance;
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal: AbortSignal;
  now(): Date;
  /** Milliseconds from some fixed point, for durations. */
  clock(): number;
  /** Rejects when the run is asked to stop. */
  sleep(seconds: number): Promise<void>;
  /** How many threads may work at once, 1 or more; no result depends on it. */
  readonly threads: number;
  /** Uniform in [0, 1), different in every process: for waiting, never for a result. */
  random(): number;
  peakRssBytes(): number;
  /** Read at the moment of use; undefined when it is not set. Its value never enters a report or the log. */
  secret(name: string): string | undefined;
  /** How this program is called where it runs: `mlops`, or `node dist/mlops.js`. */
  readonly program: string;
  /** null: they belong to the log of a workflow, and carry no data. */
  readonly pipes: Pipes | null;
  /** The registry on a branch of the repository. ConfigurationError where it is not known which repository that is. */
  registryStore(branch: string): RegistryStore;
  /** What the repository's host knows of it; where no host or no token is known, each question is refused. */
  settings(): RepositorySettings;
}
