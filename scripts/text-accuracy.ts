/** Accuracy of the small transformer on the public texts, over several seeds: `node scripts/text-accuracy.ts [SEEDS]`. */
import { availableParallelism } from 'node:os';
import { mean } from '../src/base/statistics.ts';
import { accuracyOn, TEXT_SETS, textSetsAreHere } from '../src/testing/text-sets.ts';

if (!textSetsAreHere) throw new Error('../shared/data is not here');
const seeds = Number(process.argv[2] ?? 3);
for (const set of TEXT_SETS) {
  const found: number[] = [];
  for (let seed = 0; seed < seeds; seed++) found.push(await accuracyOn(set, seed, availableParallelism()));
  const each = found.map(value => value.toFixed(4)).join(', ');
  console.log(`${set.name}: ${mean(found).toFixed(4)} (${each}); reference ${set.reference}`);
}
