/** Every combination of the values, in order: the last hyperparameter changes fastest. With fewer trials, a random part of them. */
import { gridValues, type SearchSpace } from '../../models/search-space.ts';
import type { Point, Sampler, SearchPlan } from '../sampler.ts';

const BATCH = 16;

export function gridSampler({ space, trials, random }: SearchPlan): Sampler {
  const all = combinations(space);
  const places = Int32Array.from(all.keys());
  const chosen = trials >= all.length ? places : random.shuffle(places).slice(0, trials).sort();
  return {
    batch: BATCH,
    propose: (count, told) => [...chosen.subarray(told.length, told.length + count)].map(place => all[place]!),
  };
}

function combinations(space: SearchSpace): Point[] {
  return Object.entries(space).reduce<Point[]>(
    (points, [name, dimension]) =>
      points.flatMap(point => gridValues(dimension).map(value => ({ ...point, [name]: value }))),
    [{}],
  );
}
