import { describe, expect, it } from 'vitest';
import { gitLines, withLines } from './ignore-lines.ts';

const [ignore] = gitLines(false);

describe('the lines for git', () => {
  it('are added at the end of what is there, once', () => {
    const text = withLines('node_modules\n', ignore!);
    expect(text).toMatch(/^node_modules\n# mlops-actions: .*\n\/\.mlops\/\n\/models\/\n$/);
    expect(withLines(text, ignore!)).toBe(text);
  });

  it('are not added where the file says the same in other words', () => {
    const text = '.mlops\n/models/\n';
    expect(withLines(text, ignore!)).toBe(text);
    expect(withLines('models/\n', ignore!)).not.toContain('/models/');
  });

  it('keep a last line that has no end, and the ends of lines that are there', () => {
    expect(withLines('a\r\nb', ignore!)).toMatch(/^a\r\nb\r\n# [^\r\n]*\r\n\/\.mlops\/\r\n\/models\/\r\n$/);
  });

  it('keep the bytes of a registry that is in git', () => {
    expect(gitLines(true).map(({ path, lines }) => [path, ...lines])).toEqual([
      ['.gitignore', '/.mlops/'],
      ['.gitattributes', '/models/** -text'],
    ]);
  });
});
