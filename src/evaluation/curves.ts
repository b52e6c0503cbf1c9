/** The curves of a ranking, from the highest score down: what each threshold would find, and what it would cost. */
import type { Ranking } from './ranking.ts';

/** What stands above a threshold. */
export interface Above {
  /** Lowest score that is above it; null: none is. */
  readonly score: number | null;
  readonly truePositives: number;
  readonly falsePositives: number;
}

export interface RocPoint {
  readonly false_positive_rate: number;
  readonly true_positive_rate: number;
  /** A row is called positive from this score on; null: none is. */
  readonly threshold: number | null;
}

export interface PrecisionRecallPoint {
  readonly recall: number;
  readonly precision: number;
  readonly threshold: number;
}

/** Points of a picture: a step that is shorter than its 250th part is not seen. */
const FINEST_STEP = 1 / 250;

/** First that no row is called positive, then down to all of them. */
export function* descend({ scores, positives, negatives }: Ranking): Generator<Above> {
  let [truePositives, falsePositives] = [0, 0];
  yield { score: null, truePositives, falsePositives };
  for (let g = scores.length - 1; g >= 0; g--) {
    truePositives += positives[g]!;
    falsePositives += negatives[g]!;
    yield { score: scores[g]!, truePositives, falsePositives };
  }
}

/** From (0, 0) to (1, 1); null with one class only. */
export function rocCurve(ranking: Ranking): RocPoint[] | null {
  const { totalPositives: p, totalNegatives: n } = ranking;
  if (p === 0 || n === 0) return null;
  const pointAt = ({ score, truePositives, falsePositives }: Above): RocPoint => ({
    false_positive_rate: falsePositives / n,
    true_positive_rate: truePositives / p,
    threshold: score,
  });
  return thinned(descend(ranking), pointAt, (a, b) =>
    Math.max(
      Math.abs(a.false_positive_rate - b.false_positive_rate),
      Math.abs(a.true_positive_rate - b.true_positive_rate),
    ),
  );
}

/** From the highest score to all rows; between two points nothing is known but that recall does not fall. null without a positive row. */
export function precisionRecallCurve(ranking: Ranking): PrecisionRecallPoint[] | null {
  const { totalPositives: p } = ranking;
  if (p === 0) return null;
  const pointAt = ({ score, truePositives, falsePositives }: Above): PrecisionRecallPoint | null =>
    score === null
      ? null
      : { recall: truePositives / p, precision: truePositives / (truePositives + falsePositives), threshold: score };
  return thinned(descend(ranking), pointAt, (a, b) =>
    Math.max(Math.abs(a.recall - b.recall), Math.abs(a.precision - b.precision)),
  );
}

/** Without the points that lie too near the last one that was kept; the ends stay. */
function thinned<T>(
  steps: Iterable<Above>,
  pointAt: (above: Above) => T | null,
  distance: (a: T, b: T) => number,
): T[] {
  const kept: T[] = [];
  let last: T | null = null;
  let point: T | null = null;
  for (const step of steps) {
    point = pointAt(step);
    if (point === null || (last !== null && distance(last, point) < FINEST_STEP)) continue;
    kept.push(point);
    last = point;
  }
  if (point !== null && point !== last) kept.push(point);
  return kept;
}
