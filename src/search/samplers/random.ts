/** Draws each hyperparameter evenly from its values, or from its range on its scale (Bergstra & Bengio 2012). */
import type { Random } from '../../base/random.ts';
import { isRange, type SearchSpace, valueAt } from '../../models/search-space.ts';
import { keyOf, type Point, type Sampler, type SearchPlan } from '../sampler.ts';

const BATCH = 16;
/** So many draws that are all known already: there is hardly anything new to find. */
const MOST_DRAWS = 200;

export function randomSampler({ space, start, random }: SearchPlan): Sampler {
  return {
    batch: BATCH,
    propose: (count, told) => proposeNew(count, told, start, number => draws(space, random, number)),
  };
}

/** Uniform draws for the trial of this number: the same, whatever happened before. */
export function draws(space: SearchSpace, random: Random, number: number): () => Point {
  const stream = random.fork(`trial ${number}`);
  return () =>
    Object.fromEntries(
      Object.entries(space).map(([name, dimension]) => {
        if (isRange(dimension)) return [name, valueAt(dimension, stream.next())];
        return [name, dimension[stream.integer(dimension.length)]!];
      }),
    );
}

/** Begins with `start`; then, for each number of a trial, the first draw that is not known; ends when there seems to be none. */
export function proposeNew(
  count: number,
  told: readonly { readonly point: Point }[],
  start: Point | null,
  drawsOf: (number: number, pending: readonly Point[]) => () => Point,
): Point[] {
  const known = new Set(told.map(({ point }) => keyOf(point)));
  const points: Point[] = [];
  while (points.length < count) {
    const number = told.length + points.length + 1;
    const draw = drawsOf(number, points);
    const found = number === 1 && start !== null ? start : firstNew(draw, known);
    if (found === null) break;
    known.add(keyOf(found));
    points.push(found);
  }
  return points;
}

function firstNew(draw: () => Point, known: ReadonlySet<string>): Point | null {
  for (let i = 0; i < MOST_DRAWS; i++) {
    const point = draw();
    if (!known.has(keyOf(point))) return point;
  }
  return null;
}
