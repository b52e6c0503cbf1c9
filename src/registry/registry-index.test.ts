import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointText } from '../audit/audit-log.ts';
import { IntegrityError } from '../base/errors.ts';
import { indexText, packageDigest, parseIndex, type RegistryIndex } from './registry-index.ts';

const HASH = 'ab'.repeat(32);
const TIME = '2026-01-31T02:03:04.000Z';

function indexOf(metrics: Record<string, never> | object = { accuracy: 0.9 }): RegistryIndex {
  const files = { 'model.json': { sha256: HASH, bytes: 12 }, 'card.json': { sha256: HASH, bytes: 30 } };
  const entry = {
    ...{
      version: '20260131T020304Z-abababab',
      type: 'logistic',
      stage: 'current',
      created_at: TIME,
      stage_since: TIME,
    },
    ...{ rolled_back_at: null, sha256: packageDigest(files), bytes: 42, files, metrics },
  };
  return {
    ...{ run: 'r1', committedAt: TIME, readmeSha256: HASH },
    models: new Map([['fraud', [entry as never]]]),
    log: { size: 3, root: HASH, checkpoint: checkpointText('example.org/log', 3, HASH) },
  };
}

describe('the text of an index', () => {
  it('is read as what was written, and written as what was read', () => {
    const text = indexText(indexOf());
    expect(indexText(parseIndex(text))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is the same text again for any metrics that JSON can say', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), metrics => {
        const text = indexText(indexOf(metrics));
        expect(indexText(parseIndex(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['{', 'is not JSON'],
    ['[]', '$ is [], expected an object'],
    ['{"schema_version": 2}', '$.schema_version is 2, expected 1'],
    [indexText(indexOf()).trimEnd(), 'was edited by hand: line'],
    [indexText(indexOf()).replace('"run"', '"run": "r0",\n  "run"'), 'was edited by hand: line 3 differs'],
    [indexText(indexOf()).replace('"current"', '"shadow"'), '$.models.fraud.versions[0].stage is "shadow"'],
    [indexText(indexOf()).replace('"bytes": 42', '"bytes": 43'), 'is 43, expected 42, the sum over its files'],
    [
      indexText(indexOf()).replace(`"sha256": "${HASH}"`, `"sha256": "${HASH.replace('a', 'b')}"`),
      'the digest of its files',
    ],
    [indexText(indexOf()).replace('"fraud"', '"../fraud"'), 'expected a model name'],
    ...['../card.json', 'tfjs/../card.json', '/card.json', 'tfjs/', 'a/b/card.json'].map(path => [
      indexText(indexOf()).replace('"card.json"', JSON.stringify(path)),
      'expected a plain file name, in one folder at most',
    ]),
    [indexText(indexOf()).replace('"size": 3', '"size": 4'), '$.log.checkpoint is'],
    [indexText(indexOf({ a: '\ud800' })), 'lone surrogate'],
    [indexText(indexOf(JSON.parse(`${'{"a":'.repeat(900)}1${'}'.repeat(900)}`))), 'levels'],
  ])('is refused with its place when it is wrong: %.60s', (text, message) => {
    expect(() => parseIndex(text)).toThrow(IntegrityError);
    expect(() => parseIndex(text)).toThrow(message);
  });

  it('is refused when two versions are in production, or one is named twice', () => {
    const [entry] = indexOf().models.get('fraud')!;
    const other = { ...entry!, version: '20260131T020304Z-abababab-2' };
    const withVersions = (versions: readonly object[]) =>
      indexText({ ...indexOf(), models: new Map([['fraud', versions as never]]) });
    expect(() => parseIndex(withVersions([entry!, other]))).toThrow('expected one current version at most');
    expect(() => parseIndex(withVersions([entry!, entry!]))).toThrow('expected each version once');
    expect(() => parseIndex(withVersions([]))).toThrow('expected a list');
    expect(parseIndex(withVersions([entry!, { ...other, stage: 'archived' }])).models.get('fraud')).toHaveLength(2);
  });
});
