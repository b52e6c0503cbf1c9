import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_DECADES, normalDecades, poissonDecades } from './chance.ts';

/** scipy's; made by scripts/golden/chance.py, which names the versions. */
const golden: { readonly poisson: [number, number, number][]; readonly normal: [number, number][] } = JSON.parse(
  readFileSync(new URL('../../testing/golden/chance.json', import.meta.url), 'utf8'),
);

describe('decades of chance', () => {
  it.each(golden.poisson)('of %d or more where %d are expected are those of scipy', (count, expected, decades) => {
    expect(poissonDecades(count, expected)).toBeCloseTo(Math.min(decades, MOST_DECADES), 9);
  });

  it.each(golden.normal)('of a standard normal at %d or above are those of scipy', (z, decades) => {
    expect(normalDecades(z)).toBeCloseTo(Math.min(decades, MOST_DECADES), 9);
  });

  it('are none where no more came than expected', () => {
    expect([poissonDecades(0, 3), poissonDecades(3, 3), poissonDecades(1, 1e9), normalDecades(-2)]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('grow with what came, and fall with what was expected', () => {
    const counts = fc.integer({ min: 0, max: 200 });
    const means = fc.double({ min: 1e-9, max: 100, noNaN: true });
    fc.assert(
      fc.property(counts, means, (count, mean) => {
        const decades = poissonDecades(count, mean);
        expect(decades).toBeGreaterThanOrEqual(0);
        expect(decades).toBeLessThanOrEqual(MOST_DECADES);
        expect(poissonDecades(count + 1, mean)).toBeGreaterThanOrEqual(decades);
        expect(poissonDecades(count, mean * 1.5)).toBeLessThanOrEqual(decades + 1e-12);
      }),
    );
  });
});
