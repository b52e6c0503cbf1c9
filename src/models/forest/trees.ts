/** Isolation trees in flat arrays, as they are stored, walked and explained. */
import { IntegrityError } from '../../base/errors.ts';
import { averagePathLength } from './path-length.ts';

/** Node by node, each tree breadth-first from its root; siblings lie side by side. All that a model has to store. */
export interface StoredTrees {
  /** Where each tree begins, and at the end the number of nodes. */
  readonly starts: Int32Array;
  /** What a node asks for; -1 = leaf. */
  readonly features: Int32Array;
  /** A row goes left when its feature is at most this; +Infinity at a leaf. */
  readonly thresholds: Float32Array;
  /** Sampled rows that the node holds. */
  readonly sizes: Int32Array;
}

export interface Trees extends StoredTrees {
  /** The left child, which the right one follows; a leaf's is itself. */
  readonly children: Int32Array;
  /** Steps from the root of each tree to its lowest leaf. */
  readonly heights: Int32Array;
  /** Path length that a leaf stands for; of any other node, the mean over the sampled rows that it holds. */
  readonly lengths: Float64Array;
}

/**
 * IntegrityError where the arrays do not describe trees over `width` features: whatever they hold, a walk from a root ends
 * at a leaf.
 */
export function completeTrees(stored: StoredTrees, width: number): Trees {
  const { starts, features, thresholds, sizes } = stored;
  const count = starts.length - 1;
  const nodes = features.length;
  const isWhole = count >= 1 && starts[0] === 0 && starts[count] === nodes;
  if (!isWhole || thresholds.length !== nodes || sizes.length !== nodes) throw broken();
  const children = new Int32Array(nodes);
  const depths = new Int32Array(nodes);
  const heights = new Int32Array(count);
  for (let tree = 0; tree < count; tree++) {
    const [start, end] = [starts[tree]!, starts[tree + 1]!];
    let next = start + 1;
    for (let node = start; node < end; node++) {
      const isLeaf = features[node] === -1;
      // At a leaf the walk stays where it is, since nothing is above that.
      const isThreshold = isLeaf ? thresholds[node] === Number.POSITIVE_INFINITY : !Number.isNaN(thresholds[node]);
      if (!isThreshold || !(sizes[node]! >= 1)) throw broken();
      children[node] = isLeaf ? node : next;
      heights[tree] = Math.max(heights[tree]!, depths[node]!);
      if (isLeaf) continue;
      if (next <= node || next + 1 >= end || !(features[node]! >= 0 && features[node]! < width)) throw broken();
      if (sizes[next]! + sizes[next + 1]! !== sizes[node]) throw broken();
      depths[next] = depths[next + 1] = depths[node]! + 1;
      next += 2;
    }
    if (next !== end) throw broken();
  }
  return { ...stored, children, heights, lengths: pathLengths(features, sizes, children, depths) };
}

/** At a leaf that holds several rows the path goes on as far as it would on average, were there no height limit. */
function pathLengths(features: Int32Array, sizes: Int32Array, children: Int32Array, depths: Int32Array): Float64Array {
  const lengths = new Float64Array(features.length);
  for (let node = features.length - 1; node >= 0; node--) {
    const left = children[node]!;
    if (features[node] === -1) lengths[node] = depths[node]! + averagePathLength(sizes[node]!);
    else {
      const [toLeft, toRight] = [sizes[left]!, sizes[left + 1]!];
      lengths[node] = (toLeft * lengths[left]! + toRight * lengths[left + 1]!) / (toLeft + toRight);
    }
  }
  return lengths;
}

function broken(): IntegrityError {
  return new IntegrityError('the stored trees of the isolation forest do not fit together');
}

export function joinTrees(trees: readonly Omit<StoredTrees, 'starts'>[], width: number): Trees {
  const starts = new Int32Array(trees.length + 1);
  trees.forEach(({ features }, tree) => {
    starts[tree + 1] = starts[tree]! + features.length;
  });
  const nodes = starts[trees.length]!;
  const joined = { features: new Int32Array(nodes), thresholds: new Float32Array(nodes), sizes: new Int32Array(nodes) };
  trees.forEach(({ features, thresholds, sizes }, tree) => {
    joined.features.set(features, starts[tree]!);
    joined.thresholds.set(thresholds, starts[tree]!);
    joined.sizes.set(sizes, starts[tree]!);
  });
  return completeTrees({ starts, ...joined }, width);
}

/** The first `count` trees, to be stored. */
export function storedTrees({ starts, features, thresholds, sizes }: StoredTrees, count: number): StoredTrees {
  const nodes = starts[count]!;
  return {
    starts: starts.slice(0, count + 1),
    features: features.slice(0, nodes),
    thresholds: thresholds.slice(0, nodes),
    sizes: sizes.slice(0, nodes),
  };
}
