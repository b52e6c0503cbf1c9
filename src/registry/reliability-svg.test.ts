import { describe, expect, it } from 'vitest';
import { reliabilitySvg } from './reliability-svg.ts';

const bin = (low: number, n: number, score: number, rate: number) => {
  return { low, high: low + 0.1, n, mean_score: score, positive_rate: rate };
};

describe('the reliability diagram', () => {
  it('has a point for each bin where its score and its share meet, with an interval, and a bar for its rows', () => {
    const svg = reliabilitySvg([bin(0, 80, 0.05, 0.1), bin(0.9, 20, 0.95, 0.9)]);
    // 320 pixels for 0 … 1, from (56, 336) at the lower left.
    expect(svg).toContain('<circle cx="72" cy="304" r="4"');
    expect(svg).toContain('<circle cx="360" cy="48" r="4"');
    expect(svg.match(/stroke-opacity="0\.6"/g)).toHaveLength(2);
    expect(svg).toMatch(/<rect [^>]*height="56"[^>]*\/><text [^>]*>80<\/text>/);
    expect(svg).toMatch(/<rect [^>]*height="14"[^>]*\/><text [^>]*>20<\/text>/);
  });

  it('is a whole document, whose numbers are all finite, without rows too', () => {
    for (const bins of [[], [bin(0.5, 1, 0.5, 1)]]) {
      const svg = reliabilitySvg(bins);
      expect(svg).toMatch(/^<svg [^>]*>\n[\s\S]*<\/svg>\n$/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('is the same for the same bins', () => {
    const bins = [bin(0.3, 7, 1 / 3, 2 / 7)];
    expect(reliabilitySvg(bins)).toBe(reliabilitySvg(bins));
  });
});
