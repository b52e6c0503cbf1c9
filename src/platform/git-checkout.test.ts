import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitCheckout, remoteOf } from './git-checkout.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'mlops-git-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder, stdio: 'pipe' });

describe('the address of a remote', () => {
  const expected = { owner: 'octocat', repo: 'ml.models' };
  it.each([
    ['https://github.com/octocat/ml.models.git', 'github.com'],
    ['https://github.com/octocat/ml.models', 'github.com'],
    ['https://x-access-token:secret@github.com/octocat/ml.models.git', 'github.com'],
    ['git@github.com:octocat/ml.models.git', 'github.com'],
    ['ssh://git@github.example.com/octocat/ml.models.git/', 'github.example.com'],
    ['ssh://git@github.example.com:2222/octocat/ml.models', 'github.example.com'],
    ['git@github-work:octocat/ml.models.git', 'github-work'],
  ])('is read from %s', (address, host) => {
    expect(remoteOf(address)).toEqual({ ...expected, host });
  });

  it.each(['../other', '/srv/git/ml.git', 'file:///srv/git/ml.git', 'a/b/c', ''])('is none in %s', address => {
    expect(remoteOf(address)).toBeNull();
  });
});

describe('a checkout', () => {
  it('is none outside a repository', () => {
    expect(gitCheckout(folder)).toBeNull();
  });

  it('is known from any folder in it, before the first commit too', () => {
    git('init', '--quiet', '--initial-branch', 'trunk');
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    const checkout = gitCheckout(join(folder, 'deep/er'))!;
    expect([checkout.root, checkout.remote(), checkout.defaultBranch()]).toEqual([folder, null, 'trunk']);
    git('remote', 'add', 'origin', 'git@github.com:octocat/ml.git');
    expect(checkout.remote()).toEqual({ host: 'github.com', owner: 'octocat', repo: 'ml' });
  });

  it('knows what git keeps, and what only lies there', () => {
    git('init', '--quiet');
    mkdirSync(join(folder, 'data'));
    for (const file of ['data/kept.csv', 'loose.csv']) writeFileSync(join(folder, file), 'a\n1\n');
    git('add', 'data');
    const checkout = gitCheckout(folder)!;
    expect(['data/kept.csv', 'data', 'loose.csv', 'absent'].map(checkout.isKept)).toEqual([true, true, false, false]);
  });

  it('knows which line keeps git from taking a file, as long as git does not take it', () => {
    git('init', '--quiet');
    mkdirSync(join(folder, 'ml/data'), { recursive: true });
    for (const file of ['a.csv', 'b.csv', 'c.txt']) writeFileSync(join(folder, 'ml/data', file), 'a\n1\n');
    writeFileSync(join(folder, 'ml/.gitignore'), '# data\n*.csv\n!b.csv\n');
    const paths = ['data/a.csv', 'data/b.csv', 'data/c.txt', 'data/absent.csv', '../../outside.csv'];
    const ignored = () => paths.map(gitCheckout(join(folder, 'ml'))!.ignoredBy);
    const line = 'ml/.gitignore:2: *.csv';
    expect(ignored()).toEqual([line, null, null, line, null]);
    git('add', '--force', 'ml/data');
    expect(ignored()).toEqual([null, null, null, line, null]);
  });

  it('takes the default branch from what the clone was told, else from the usual names', () => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('commit', '--quiet', '--allow-empty', '--message', 'first');
    git('checkout', '--quiet', '-b', 'feature');
    expect(gitCheckout(folder)!.defaultBranch()).toBe('main');
    git('update-ref', 'refs/remotes/origin/develop', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    expect(gitCheckout(folder)!.defaultBranch()).toBe('develop');
  });
});
