/** Sums path lengths over the trees of an isolation forest, in WebAssembly with a twin in TypeScript. */
import { forestWasm } from './forest.wasm.ts';

/** Trees as in `models/forest/trees.ts`, with the path length that each node stands for. */
export interface WalkedTrees {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly thresholds: Float32Array;
  readonly children: Int32Array;
  readonly heights: Int32Array;
  readonly lengths: Float64Array;
}

export interface Walk {
  readonly rows: number;
  readonly width: number;
  /** Writes the rows from `first` on, `count` of them: feature j of the i-th to `columns[j * stride + i]`, never NaN. */
  fill(first: number, count: number, columns: Float32Array, stride: number): void;
  /** After how many trees, ascending, sums are wanted. */
  readonly after: readonly number[];
}

/** For each entry of `after` the sum of every row. */
type SumPaths = (trees: WalkedTrees, walk: Walk) => Float64Array[];

interface Kernel {
  readonly heap: WebAssembly.Global;
  /** assembly/forest.ts says what each argument is. */
  walk(
    columns: number,
    count: number,
    nodes: number,
    lengths: number,
    trees: number,
    from: number,
    to: number,
    sums: number,
  ): void;
}

/** Rows that walk down all trees before the next ones: they stay in the first-level cache beside a tree. */
const BLOCK = 256;
/** So few rows are done before the kernel has the trees. */
const FEW = 32;
const PAGE_BYTES = 1 << 16;
const NODE_BYTES = 16;

let loaded: { readonly kernel: Kernel; readonly memory: WebAssembly.Memory } | undefined;
/** Whose nodes lie in the kernel's memory. */
let placed: WalkedTrees | undefined;

function load() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(Buffer.from(forestWasm, 'base64'));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { kernel: exports as unknown as Kernel, memory };
}

/** The same numbers, bit for bit, whichever of the two does the work. */
export const sumPaths: SumPaths = (trees, walk) =>
  typeof WebAssembly !== 'object' || walk.rows < FEW ? sumPathsTwin(trees, walk) : sumPathsKernel(trees, walk);

export function sumPathsKernel(trees: WalkedTrees, { rows, width, fill, after }: Walk): Float64Array[] {
  loaded ??= load();
  const { kernel, memory } = loaded;
  const nodes = Math.ceil(kernel.heap.value / NODE_BYTES) * NODE_BYTES;
  const lengths = nodes + NODE_BYTES * trees.features.length;
  const heads = lengths + 8 * trees.features.length;
  const sums = heads + 8 * trees.heights.length;
  const columns = sums + 8 * BLOCK;
  const missing = columns + 4 * BLOCK * width - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  if (placed !== trees) place(trees, memory.buffer, { nodes, lengths, heads });
  placed = trees;
  const sumsOut = new Float64Array(memory.buffer, sums, BLOCK);
  const columnsIn = new Float32Array(memory.buffer, columns, BLOCK * width);
  const results = after.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row += BLOCK) {
    const count = Math.min(BLOCK, rows - row);
    fill(row, count, columnsIn, BLOCK);
    sumsOut.fill(0);
    let from = 0;
    for (const [i, to] of after.entries()) {
      kernel.walk(columns, (count + 7) & ~7, nodes, lengths, heads, from, to, sums);
      results[i]!.set(sumsOut.subarray(0, count), row);
      from = to;
    }
  }
  return results;
}

function place(
  { starts, features, thresholds, children, heights, lengths }: WalkedTrees,
  buffer: ArrayBuffer,
  at: { readonly nodes: number; readonly lengths: number; readonly heads: number },
): void {
  const words = new Int32Array(buffer, at.nodes, 4 * features.length);
  const floats = new Float32Array(buffer, at.nodes, 4 * features.length);
  for (let node = 0; node < features.length; node++) {
    words[4 * node] = at.nodes + NODE_BYTES * children[node]!;
    words[4 * node + 1] = 4 * BLOCK * Math.max(0, features[node]!);
    floats[4 * node + 2] = thresholds[node]!;
  }
  new Float64Array(buffer, at.lengths, lengths.length).set(lengths);
  const heads = new Int32Array(buffer, at.heads, 2 * heights.length);
  for (let tree = 0; tree < heights.length; tree++) heads.set([starts[tree]!, heights[tree]!], 2 * tree);
}

/** Row by row: the oracle of the kernel. */
export function sumPathsTwin(trees: WalkedTrees, { rows, width, fill, after }: Walk): Float64Array[] {
  const { starts, features, thresholds, children, lengths } = trees;
  const values = new Float32Array(width);
  const results = after.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    fill(row, 1, values, 1);
    let [sum, tree] = [0, 0];
    for (const [i, to] of after.entries()) {
      for (; tree < to; tree++) {
        let node = starts[tree]!;
        while (features[node] !== -1) node = children[node]! + (values[features[node]!]! > thresholds[node]! ? 1 : 0);
        sum += lengths[node]!;
      }
      results[i]![row] = sum;
    }
  }
  return results;
}
