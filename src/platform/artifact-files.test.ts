import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactName } from './artifact-files.ts';
import { issueFileName } from './local-issue.ts';

const corpus = '../shared/corpora/paths/hostile-paths.json';
const paths = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as string[]) : [];
const SAFE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,75}$/u;

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
      for (const name of [artifactName(text), issueFileName(text)]) {
        expect(name).toMatch(SAFE);
        expect(basename(name)).toBe(name);
      }
    };
    paths.forEach(check);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check), { numRuns: 2000, seed: 5 });
  });

  it('give issues of different keys different files, also where case does not count', () => {
    const names = ['a', 'A', 'a/b', 'a-b', 'a:b'].map(key => issueFileName(key).toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});
