import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactName } from './artifact-files.ts';
import { wordFileName } from './word.ts';

const corpus = '../shared/corpora/paths/hostile-paths.json';
const paths = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as string[]) : [];
const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,140}$/u;

describe('names of artifacts', () => {
  it('stay as they are when every file system takes them', () => {
    for (const name of ['models-fraud', 'modèles_2', 'a.b']) expect(artifactName(name)).toBe(name);
    expect(artifactName('regression: fraud/v1')).toBe('regression-fraud-v1');
    expect(['aux.csv', 'CON', '..', '.git', ''].map(artifactName)).toEqual([
      ...['artifact-aux.csv', 'artifact-CON', 'artifact', 'git', 'artifact'],
    ]);
  });

  it(`are one plain file name for any text, ${paths.length} hostile paths of ../shared/corpora among them`, () => {
    const check = (text: string) => {
      for (const name of [artifactName(text), wordFileName(text, '.md')]) {
        expect(name).toMatch(SAFE);
        expect(basename(name)).toBe(name);
      }
    };
    paths.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 2000, seed: 5 });
  });

  it('stay different when they are cut, and need no cutting for the longest model and version', () => {
    const name = `mlops-${'m'.repeat(64)}-20260131T020304Z-0123abcd-10`;
    expect(artifactName(name)).toBe(name);
    const [a, b] = ['a', 'b'].map(last => artifactName(`${'é'.repeat(150)}${last}`));
    expect(a).not.toBe(b);
    expect(Buffer.byteLength(a!)).toBeLessThan(120);
  });

  it('give issues of different keys different files, also where case does not count', () => {
    const names = ['a', 'A', 'a/b', 'a-b', 'a:b'].map(key => wordFileName(key, '.md').toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
