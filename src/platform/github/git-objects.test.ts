import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill } from '../../testing/branch-store.ts';
import { blobDigest, entriesOf, treeOf } from './git-objects.ts';
import { filesInTar } from './tar.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

/** Runs `work` in a repository of git's own with these files in its index. */
function inRepository<T>(files: Readonly<Record<string, string | Uint8Array>>, work: (git: Git) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-git-'));
  const git: Git = (...args) => execFileSync('git', args, { cwd: folder, maxBuffer: 1 << 26 });
  try {
    git('init', '-q', '.');
    fill(folder, files);
    git('-c', 'core.autocrlf=false', 'add', '-A');
    return work(git);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Git = (...args: string[]) => Buffer;

describe.skipIf(!hasGit)('as git does it (skipped where there is no git)', () => {
  it('names files and folders', () => {
    const name = fc.constantFrom('a', 'b', 'a.b', 'a-b', 'a0', 'B', 'ü', 'z');
    const path = fc.oneof(
      name,
      fc.tuple(name, name).map(([a, b]) => `d-${a}/${b}`),
      name.map(each => `d-a.x/e/${each}`),
    );
    const files = fc.dictionary(path, fc.uint8Array({ maxLength: 20 }), { minKeys: 1, maxKeys: 12 });
    fc.assert(
      fc.property(files, contents => {
        const digests = Object.entries(contents).map(([file, content]) => [file, blobDigest(content)] as const);
        const tree = inRepository(contents, git => String(git('write-tree')).trim());
        expect(treeOf(new Map(digests)).digest).toBe(tree);
      }),
      { numRuns: 10 },
    );
  });

  it('reads the files of its archives, whatever their names', () => {
    const contents = {
      ...{
        empty: '',
        'a/b': 'text\n',
        'ü/🦉': Uint8Array.of(0, 255),
        exactly: 'x'.repeat(512),
        more: 'y'.repeat(1025),
      },
      [`${'long'.repeat(30)}/${'name'.repeat(40)}`]: 'deep',
    };
    const archive = inRepository(contents, git => {
      git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'm');
      return git('archive', '--prefix=octocat-ml-0123abc/', 'HEAD');
    });
    const found = [...filesInTar(archive)].map(bytes => Buffer.from(bytes).toString('hex')).sort();
    expect(found).toEqual(
      Object.values(contents)
        .map(content => Buffer.from(content).toString('hex'))
        .sort(),
    );
    for (const cut of [600, 1100, archive.indexOf('deep')]) {
      expect(() => [...filesInTar(archive.subarray(0, cut))]).toThrow(RangeError);
    }
  });
});

it('names a folder that is known already, and the way to what is not', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(text => blobDigest(Buffer.from(text)));
  const known = treeOf(
    new Map([
      ['same/x', a!],
      ['changed/gone', a!],
      ['changed/kept/x', b!],
      ['file', a!],
    ]),
  );
  const tree = treeOf(
    new Map([
      ['same/x', a!],
      ['changed/kept/x', b!],
      ['file', c!],
    ]),
  );
  expect(
    entriesOf(tree, known)
      .map(({ path, type }) => `${type} ${path}`)
      .sort(),
  ).toEqual([...['blob file', 'tree changed/kept', 'tree same']]);
  expect(() =>
    treeOf(
      new Map([
        ['x', a!],
        ['x/y', b!],
      ]),
    ),
  ).toThrow(TypeError);
});

it('knows the digests that git is known for', () => {
  expect(blobDigest(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
  expect(treeOf(new Map()).digest).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
});
