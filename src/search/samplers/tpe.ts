/**
 * Tree-structured Parzen estimator: learns where good trials lie and where the others do, and tries what is likely among
 * the former and unlikely among the latter.
 *
 * Reference: J. Bergstra, R. Bardenet, Y. Bengio and B. Kégl, "Algorithms for hyper-parameter optimization", 2011,
 * section 4; with kernels over all dimensions at once (S. Falkner, A. Klein and F. Hutter, "BOHB", 2018), so that it sees
 * which values go together. Trials that are still going on count among the others, which keeps a batch apart.
 */
import type { Random } from '../../base/random.ts';
import { keyOf, type Point, type Sampler, type SearchPlan, type Told } from '../sampler.ts';
import { type Density, parzen } from './parzen.ts';
import { draws, proposeNew } from './random.ts';

/** Small, since each point of a batch knows nothing of the others. */
const BATCH = 4;
/** Drawn at random before there is anything to learn from. */
const STARTUP = 8;
/** Share of the trials that are the good ones. */
const GOOD_SHARE = 0.2;
/** Drawn where good trials lie, of which the most promising is tried. */
const CANDIDATES = 24;

export function tpeSampler({ space, start, random }: SearchPlan): Sampler {
  function drawsOf(told: readonly Told[], number: number, pending: readonly Point[]): () => Point {
    const ranked = inOrder(told);
    if (ranked.length < STARTUP) return draws(space, random, number);
    const good = Math.ceil(GOOD_SHARE * ranked.length);
    const failed = told.filter(({ value }) => value === null).map(({ point }) => point);
    const likely = parzen(space, ranked.slice(0, good));
    const unlikely = parzen(space, [...ranked.slice(good), ...failed, ...pending]);
    const stream = random.fork(`promising ${number}`);
    const anywhere = draws(space, random, number);
    const known = new Set([...told.map(({ point }) => point), ...pending].map(keyOf));
    return () => mostPromising(likely, unlikely, stream, known) ?? anywhere();
  }
  return {
    batch: BATCH,
    propose: (count, told) => proposeNew(count, told, start, (number, pending) => drawsOf(told, number, pending)),
  };
}

/** Best first; what was given up early comes after what was not, whatever it had reached. */
function inOrder(told: readonly Told[]): Point[] {
  return told
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.value! - a.value!)
    .map(({ point }) => point);
}

/**
 * Of the candidates, the one whose densities differ most: that is where the expected improvement is highest. Among lists
 * of values the winner would mostly be the best point itself, so what is known is passed over; null where all are known.
 */
function mostPromising(likely: Density, unlikely: Density, random: Random, known: ReadonlySet<string>): Point | null {
  let best: { point: Point; promise: number } | null = null;
  for (let i = 0; i < CANDIDATES; i++) {
    const point = likely.draw(random);
    if (known.has(keyOf(point))) continue;
    const promise = likely.logDensity(point) - unlikely.logDensity(point);
    if (best === null || promise > best.promise) best = { point, promise };
  }
  return best?.point ?? null;
}
