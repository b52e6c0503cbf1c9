import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'mlops-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What git makes of the old text and the difference. */
function applied(before: string | null, diff: string): string {
  const file = join(folder, 'file');
  rmSync(file, { force: true });
  if (before !== null) writeFileSync(file, before);
  execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: diff });
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', '', '- x', '+++ b'), { maxLength: 30 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));

describe('a unified diff', () => {
  it('makes the new text of the old one, by the judgement of git', () => {
    fc.assert(
      fc.property(fc.option(text), text, (before, after) => {
        fc.pre(before !== after && after !== '' && before !== '');
        expect(applied(before, unifiedDiff('file', before, after))).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it('is empty where nothing differs', () => {
    expect(unifiedDiff('file', 'a\n', 'a\n')).toBe('');
  });

  it('shows three lines around a change, and no more', () => {
    const before = 'abcdefghijkl'.split('').join('\n');
    const diff = unifiedDiff('x', before, before.replace('f', 'F'));
    expect(diff).toBe('--- a/x\n+++ b/x\n@@ -3,7 +3,7 @@\n c\n d\n e\n-f\n+F\n g\n h\n i\n');
  });
});
