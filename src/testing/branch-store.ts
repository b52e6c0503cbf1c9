/** For tests: a registry's branch on GitHub's double, folders to pull it into, and a process that dies at any of its requests. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitHubRegistryStore } from '../platform/github/registry-store.ts';
import type { RegistryStore } from '../platform/registry-store.ts';
import { type RecordingLogger, recordingLogger } from './fake-context.ts';
import { type GitHubDouble, startGitHub } from './github-double.ts';
import { hurry } from './github-host.ts';

interface ApiCommit {
  readonly sha: string;
  readonly commit: { readonly message: string };
  readonly parents: readonly { readonly sha: string }[];
}

export interface BranchHost {
  readonly github: GitHubDouble;
  readonly log: RecordingLogger;
  /** The one that stores write to and commits are read of. */
  readonly branch: string;
  /** Goes on with a branch that is not there yet, as if nothing had been asked, failed or forbidden. */
  turn(): void;
  /** A process of its own: what it has sent is not known to others. `now`: by its clock, while commits have the real time. */
  store(branch?: string, now?: Date): RegistryStore;
  /** A new, empty one. */
  folder(): string;
  /** Newest first; none where there is no branch. */
  commits(): Promise<readonly ApiCommit[]>;
  /** How often it was asked for this since the last call; `path` stands below the repository. */
  asked(method: string, path: RegExp): number;
  forget(): void;
  close(): Promise<void>;
}

export async function startBranchHost(): Promise<BranchHost> {
  const github = await startGitHub();
  const log = recordingLogger();
  // In memory where the system has such a folder: every change of a registry waits for the disk.
  const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'mlops-branch-'));
  let from = 0;
  let folders = 0;
  let turns = 1;
  const branch = () => `mlops-registry-${turns}`;
  const run = { apiUrl: github.url, repository: { owner: github.owner, repo: github.repo } };
  return {
    github,
    log,
    get branch() {
      return branch();
    },
    turn() {
      turns++;
      github.mend();
      github.permit({});
      from = github.requests.length;
    },
    store: (name = branch(), now = new Date()) =>
      gitHubRegistryStore({ run, token: github.token, log, pace: hurry, branch: name, now: () => now }),
    folder() {
      const path = join(root, String(++folders));
      mkdirSync(path);
      return path;
    },
    async commits() {
      const all: ApiCommit[] = [];
      for (let page = 1; ; page++) {
        const path = `/commits?sha=${branch()}&per_page=100&page=${page}`;
        const part = await github
          .as('owner')<ApiCommit[]>('GET', path)
          .catch(() => []);
        all.push(...part);
        if (part.length < 100) return all;
      }
    },
    asked(method, path) {
      const below = `/repos/${github.owner}/${github.repo}`;
      const asked = github.requests.slice(from).filter(request => request.method === method);
      return asked.filter(request => path.test(request.path.replace(below, ''))).length;
    },
    forget() {
      from = github.requests.length;
    },
    async close() {
      await github.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export function fill(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Path to content, folders left out; binary content in hex. */
export function contentsOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter(path => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map(path => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'hex')]));
}

/**
 * Runs `work` as a process that dies at its request number `at`: before it is carried out, or before the answer comes
 * back. Returns whether it got that far.
 */
export async function dyingAt(
  github: GitHubDouble,
  at: number,
  moment: 'before' | 'after',
  work: () => Promise<unknown>,
): Promise<boolean> {
  const before = github.requests.length;
  const connection = moment === 'before' ? 'reset' : 'lost answer';
  github.fail(/./, /./, { connection, after: at - 1 });
  github.fail(/./, /./, { connection: 'reset', after: at - 1, times: Number.POSITIVE_INFINITY });
  try {
    await work();
  } catch (error) {
    if (github.requests.length - before < at) throw error;
  } finally {
    github.mend();
  }
  return github.requests.length - before >= at;
}
