/** A density over a search space, learned from points: a kernel around each of them, and an even one over the whole space. */
import type { Json } from '../../base/json.ts';
import type { Random } from '../../base/random.ts';
import { normalCdf } from '../../base/statistics.ts';
import { type Dimension, isRange, placeOf, type Range, type SearchSpace, valueAt } from '../../models/search-space.ts';
import type { Point } from '../sampler.ts';

export interface Density {
  draw(random: Random): Point;
  logDensity(point: Point): number;
}

/** Widths are of a range that goes from 0 to 1, on its scale. */
const WIDTH = 0.2;
/** Below it a kernel would see nothing but its own point. */
const LEAST_WIDTH = 0.02;
/** Share of the even part in the kernel of a value from a list. */
const EVEN = 0.2;

export function parzen(space: SearchSpace, points: readonly Point[]): Density {
  const dimensions = Object.entries(space);
  // Scott's rule: the more points, the narrower; the more dimensions, the wider.
  const width = Math.max(LEAST_WIDTH, WIDTH * (points.length + 1) ** (-1 / (dimensions.length + 4)));
  return {
    draw(random) {
      const around = points[random.integer(points.length + 1)];
      return Object.fromEntries(
        dimensions.map(([name, dimension]) => [name, drawOne(dimension, around?.[name], width, random)]),
      );
    },
    logDensity(point) {
      let sum = 1;
      for (const around of points) {
        let product = 1;
        for (const [name, dimension] of dimensions) product *= kernel(dimension, around[name]!, point[name]!, width);
        sum += product;
      }
      return Math.log(sum / (points.length + 1));
    },
  };
}

/** `around` undefined: from the even density. */
function drawOne(dimension: Dimension, around: Json | undefined, width: number, random: Random): Json {
  if (isRange(dimension)) {
    const place = around === undefined ? random.next() : near(placeOf(dimension, around as number), width, random);
    return valueAt(dimension, place);
  }
  if (around !== undefined && random.next() >= EVEN) return around;
  return dimension[random.integer(dimension.length)]!;
}

/** A normal draw within 0 … 1. */
function near(centre: number, width: number, random: Random): number {
  for (;;) {
    const place = centre + width * random.normal();
    if (place >= 0 && place <= 1) return place;
  }
}

/** Beside an even density, which is 1 everywhere. */
function kernel(dimension: Dimension, around: Json, value: Json, width: number): number {
  if (isRange(dimension)) return normalKernel(dimension, around as number, value as number, width);
  const isSame = JSON.stringify(around) === JSON.stringify(value);
  return EVEN + (isSame ? (1 - EVEN) * dimension.length : 0);
}

function normalKernel(range: Range, around: number, value: number, width: number): number {
  const centre = placeOf(range, around);
  const z = (placeOf(range, value) - centre) / width;
  const within = normalCdf((1 - centre) / width) - normalCdf(-centre / width);
  return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * width * within);
}
