import { describe, expect, it } from 'vitest';
import { accuracyOn, TEXT_SETS, textSetsAreHere } from '../../testing/text-sets.ts';

const skipped = textSetsAreHere ? '' : ' (skipped: ../shared/data is not here)';

// TREC-6 takes six models, and all sets three seeds: scripts/text-accuracy.ts does that.
describe.skipIf(!textSetsAreHere)(`simple_transformer on public texts${skipped}`, () => {
  it.each(TEXT_SETS.filter(({ classes }) => classes === 2))('is as good as the reference on $name', async set => {
    expect(await accuracyOn(set, 0, 2)).toBeGreaterThan(set.reference - 0.01);
  });
});
