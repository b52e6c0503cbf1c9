import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitMarkdown } from './markdown-limit.ts';

describe('limitMarkdown', () => {
  it('leaves short text alone', () => {
    expect(limitMarkdown('äb', 3, 'cut')).toBe('äb');
  });

  it('cuts between lines and closes what is open', () => {
    expect(limitMarkdown('one\ntwo\nthree\nfour', 14, 'cut')).toBe('one\ntwo\n\ncut\n');
    expect(limitMarkdown('````js\na\n```\nb\n````\nc\nd', 22, 'cut')).toBe('````js\na\n````\n\ncut\n');
    expect(limitMarkdown('~~~\na\n~~~\nb\nc\nd\ne\nf', 18, 'cut')).toBe('~~~\na\n~~~\nb\n\ncut\n');
  });

  it('holds its limit in bytes for any text', () => {
    const line = fc.constantFrom('```', '````', '~~~', 'text', 'ä', '', '``` js', '  ```');
    const property = fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.integer({ min: 12, max: 80 }),
      (lines, limit) => {
        const markdown = lines.join('\n');
        const limited = limitMarkdown(markdown, limit, 'cut');
        expect(Buffer.byteLength(limited)).toBeLessThanOrEqual(limit);
        if (limited !== markdown) expect(limited.endsWith('\ncut\n')).toBe(true);
      },
    );
    fc.assert(property, { numRuns: 2000, seed: 4 });
  });
});
