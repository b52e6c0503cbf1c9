/**
 * Grows isolation trees (Liu, Ting & Zhou 2008, "Isolation Forest", algorithms 1 and 2).
 *
 * A tree splits its sub-sample at random until every row stands alone, none differ, or the height limit ceil(log2(psi)) is
 * reached. As in scikit-learn, a node draws among the features in which its rows differ, and a threshold that parts them.
 */
import type { Random } from '../../base/random.ts';
import type { StoredTrees } from './trees.ts';

/** Encoded rows that trees draw from, column after column, `rows` numbers each; never NaN. */
export interface Pool {
  readonly rows: number;
  readonly columns: Float32Array;
  /** The features that nodes draw from, one of them as often as it stands there. */
  readonly features: Int32Array;
}

export type GrownTree = Omit<StoredTrees, 'starts'>;

/** A single-precision number is no larger than this. */
const LARGEST = 3.4028234663852886e38;

/** Makes trees of `psi` rows and `most` of the features each, one after the other in the same buffers. */
export function treeGrower(pool: Pool, psi: number, most: number): (random: Random) => GrownTree {
  const limit = Math.ceil(Math.log2(psi));
  const rows = new Int32Array(psi);
  const drawnRows = sampler(pool.rows, psi);
  const values = new Float32Array(most * psi);
  const nodes = bufferFor(2 * psi - 1);
  return random => {
    drawnRows(rows, random);
    const chosen = random.shuffle(pool.features.slice()).subarray(0, most);
    for (let j = 0; j < most; j++) {
      const from = chosen[j]! * pool.rows;
      for (let i = 0; i < psi; i++) values[j * psi + i] = pool.columns[from + rows[i]!]!;
    }
    const count = growTree({ values, rows: psi, chosen }, limit, nodes, random);
    const { features, thresholds, sizes } = nodes;
    return {
      features: features.slice(0, count),
      thresholds: thresholds.slice(0, count),
      sizes: sizes.slice(0, count),
    };
  };
}

/** Draws `count` of `rows` without replacement, each set as likely as any other (Floyd; Bentley & Floyd 1987). */
export function sampler(rows: number, count: number): (drawn: Int32Array, random: Random) => void {
  const takenIn = new Int32Array(rows);
  let round = 0;
  return (drawn, random) => {
    round++;
    for (let i = 0; i < count; i++) {
      const last = rows - count + i;
      const row = random.integer(last + 1);
      drawn[i] = takenIn[row] === round ? last : row;
      takenIn[drawn[i]!] = round;
    }
  };
}

/** Nodes of one tree while it grows, with more room than it needs. */
interface Nodes extends GrownTree {
  /** Where the rows of each node begin in `order`, and the node's depth. */
  readonly begins: Int32Array;
  readonly depths: Int32Array;
  readonly order: Int32Array;
}

function bufferFor(most: number): Nodes {
  return {
    ...{ features: new Int32Array(most), thresholds: new Float32Array(most), sizes: new Int32Array(most) },
    ...{ begins: new Int32Array(most), depths: new Int32Array(most), order: new Int32Array(most) },
  };
}

/** What a tree grows on: the j-th column of `values`, `rows` numbers long, is the feature `chosen[j]`. */
interface Sample {
  readonly rows: number;
  readonly chosen: Int32Array;
  readonly values: Float32Array;
}

/** The number of nodes. */
function growTree(
  { rows, chosen, values }: Sample,
  limit: number,
  { features, thresholds, sizes, begins, depths, order }: Nodes,
  random: Random,
): number {
  /** Columns of the sample, in an order that changes with every draw. */
  const places = Int32Array.from(chosen.keys());
  for (let i = 0; i < rows; i++) order[i] = i;
  sizes[0] = rows;
  begins[0] = depths[0] = 0;
  let nodes = 1;
  for (let node = 0; node < nodes; node++) {
    features[node] = -1;
    thresholds[node] = Number.POSITIVE_INFINITY;
    const [begin, size] = [begins[node]!, sizes[node]!];
    if (size <= 1 || depths[node]! >= limit) continue;
    for (let left = places.length; left > 0; left--) {
      const drawn = random.integer(left);
      const place = places[drawn]!;
      places[drawn] = places[left - 1]!;
      places[left - 1] = place;
      const at = place * rows;
      let low = values[at + order[begin]!]!;
      let high = low;
      for (let i = begin + 1; i < begin + size; i++) {
        const value = values[at + order[i]!]!;
        if (value < low) low = value;
        else if (value > high) high = value;
      }
      if (low === high) continue;
      features[node] = chosen[place]!;
      thresholds[node] = drawThreshold(low, high, random);
      const toLeft = partition(order, begin, size, values, at, thresholds[node]!);
      begins[nodes] = begin;
      sizes[nodes] = toLeft;
      begins[nodes + 1] = begin + toLeft;
      sizes[nodes + 1] = size - toLeft;
      depths[nodes] = depths[nodes + 1] = depths[node]! + 1;
      nodes += 2;
      break;
    }
  }
  return nodes;
}

/** At least `low`, below `high`: both sides get a row. */
function drawThreshold(low: number, high: number, random: Random): number {
  const [from, to] = [Math.max(low, -LARGEST), Math.min(high, LARGEST)];
  const drawn = Math.fround(from + random.next() * (to - from));
  return drawn >= high ? low : drawn;
}

/** Moves the rows that go left to the front; their number. */
function partition(
  order: Int32Array,
  begin: number,
  size: number,
  values: Float32Array,
  at: number,
  threshold: number,
): number {
  let [left, right] = [begin, begin + size - 1];
  while (left <= right) {
    const row = order[left]!;
    if (values[at + row]! <= threshold) left++;
    else {
      order[left] = order[right]!;
      order[right--] = row;
    }
  }
  return left - begin;
}
