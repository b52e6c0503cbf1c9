/** What git knows of the folder that a command works in; null where there is no git or no repository. */
import { execFileSync } from 'node:child_process';

export interface GitRemote {
  readonly host: string;
  readonly owner: string;
  readonly repo: string;
}

export interface GitCheckout {
  /** Absolute path of the top folder. */
  readonly root: string;
  /** Of `origin`; null: there is none, or it is no place on a host. */
  remote(): GitRemote | null;
  /** Its default branch as far as it is known here; null: there is no branch yet that could be it. */
  defaultBranch(): string | null;
  /** Whether git keeps the file or folder; `path` from the folder that was asked about. A folder counts for a file in it. */
  isKept(path: string): boolean;
  /** The line that keeps git from taking it, as `.gitignore:3: data/`; null: none does, or it is kept all the same. */
  ignoredBy(path: string): string | null;
}

export function gitCheckout(folder: string): GitCheckout | null {
  const root = git(folder, 'rev-parse', '--show-toplevel');
  if (root === null) return null;
  return {
    root,
    remote: () => remoteOf(git(root, 'remote', 'get-url', 'origin') ?? ''),
    defaultBranch: () => defaultBranchOf(root),
    isKept: path => (git(folder, 'ls-files', '--', path) ?? '') !== '',
    ignoredBy: path => lineOf(git(folder, 'check-ignore', '--verbose', '--', path) ?? ''),
  };
}

/** `file:line:pattern`, a tab, the path. A pattern with `!` is one that lets the path through. */
function lineOf(match: string): string | null {
  const [, file, line, pattern] = /^(.*?):(\d+):(.*)\t/.exec(match) ?? [];
  return pattern === undefined || pattern.startsWith('!') ? null : `${file}:${line}: ${pattern}`;
}

/** `https://host/owner/repo.git`, `ssh://git@host/owner/repo`, `git@host:owner/repo.git`. */
export function remoteOf(address: string): GitRemote | null {
  const [, host, owner, repo] =
    /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+\/|[/:])([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? [];
  const isPath = !/^[a-z+]+:\/\//.test(address) && !address.includes(':');
  if (host === undefined || owner === undefined || repo === undefined || isPath) return null;
  return { host, owner, repo };
}

/** What the clone was told; else the usual names; else the branch that is checked out. */
function defaultBranchOf(root: string): string | null {
  const told = git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '');
  if (told !== undefined) return told;
  const has = (ref: string) => git(root, 'show-ref', '--verify', ref) !== null;
  const usual = ['main', 'master'];
  return (
    usual.find(name => has(`refs/remotes/origin/${name}`)) ??
    usual.find(name => has(`refs/heads/${name}`)) ??
    (git(root, 'symbolic-ref', '--short', 'HEAD') || null)
  );
}

/** null when git is not there, or says no. */
function git(folder: string, ...args: readonly string[]): string | null {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio }).trim();
  } catch {
    return null;
  }
}
