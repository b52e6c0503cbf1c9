/**
 * Walks rows down the trees of an isolation forest and adds up the path lengths that the leaves stand for.
 *
 * Eight rows go down a tree side by side: one waits for memory while the others compare. A leaf leads to itself, so that
 * all of them take as many steps as the tree is high, and no step is a branch.
 */

/** First byte of memory that is free for the caller. */
export const heap: usize = __heap_base;

// A node: address of its left child, which the right one follows; byte offset of its feature's column; threshold; unused.
const NODE: usize = 16;

/** `row` is where the row lies in the first column. */
// @ts-ignore: decorator
@inline
function step(node: usize, row: usize): usize {
  const value = load<f32>(row + load<u32>(node, 4));
  return load<u32>(node) + (usize(value > load<f32>(node, 8)) << 4);
}

/** A path length takes half the bytes of a node. */
// @ts-ignore: decorator
@inline
function add(sum: usize, node: usize, nodes: usize, lengths: usize): void {
  store<f64>(sum, load<f64>(sum) + load<f64>(lengths + ((node - nodes) >> 1)));
}

/**
 * @param columns  float32, one column after the other
 * @param count    of rows, a multiple of eight
 * @param nodes    of all trees
 * @param lengths  one float64 a node
 * @param trees    int32 pairs: number of the root, height
 * @param from     first tree
 * @param to       behind the last tree
 * @param sums     one float64 a row, added to
 */
export function walk(
  columns: usize, count: i32, nodes: usize, lengths: usize, trees: usize, from: i32, to: i32, sums: usize,
): void {
  for (let tree = from; tree < to; tree++) {
    const head = trees + (<usize>tree << 3);
    const root = nodes + <usize>load<i32>(head) * NODE;
    const height = load<i32>(head, 4);
    let row = columns;
    let sum = sums;
    for (let done = 0; done < count; done += 8) {
      let a = root, b = root, c = root, d = root, e = root, f = root, g = root, h = root;
      for (let level = 0; level < height; level++) {
        a = step(a, row);
        b = step(b, row + 4);
        c = step(c, row + 8);
        d = step(d, row + 12);
        e = step(e, row + 16);
        f = step(f, row + 20);
        g = step(g, row + 24);
        h = step(h, row + 28);
      }
      add(sum, a, nodes, lengths);
      add(sum + 8, b, nodes, lengths);
      add(sum + 16, c, nodes, lengths);
      add(sum + 24, d, nodes, lengths);
      add(sum + 32, e, nodes, lengths);
      add(sum + 40, f, nodes, lengths);
      add(sum + 48, g, nodes, lengths);
      add(sum + 56, h, nodes, lengths);
      row += 32;
      sum += 64;
    }
  }
}
