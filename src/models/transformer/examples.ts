/** Picks rows out of encoded ones. */
import type { Examples } from './backend.ts';

/** The rows from `from` up to `to`; nothing is copied but the offsets. */
export function sliceExamples({ rows, ...all }: Examples, from: number, to: number): Examples {
  const [first, last] = [all.offsets[from]!, all.offsets[to]!];
  const tabular = rows === 0 ? 0 : all.tabular.length / rows;
  return {
    rows: to - from,
    tokens: all.tokens.subarray(first, last),
    offsets: Int32Array.from(all.offsets.subarray(from, to + 1), offset => offset - first),
    tabular: all.tabular.subarray(from * tabular, to * tabular),
    labels: all.labels.subarray(from, to),
    weights: all.weights.subarray(from, to),
  };
}

/** The rows at `indices`, in that order. */
export function selectExamples({ rows, ...all }: Examples, indices: Int32Array): Examples {
  const tabular = rows === 0 ? 0 : all.tabular.length / rows;
  const offsets = new Int32Array(indices.length + 1);
  indices.forEach((row, i) => {
    offsets[i + 1] = offsets[i]! + all.offsets[row + 1]! - all.offsets[row]!;
  });
  const selected = {
    tokens: new Int32Array(offsets[indices.length]!),
    tabular: new Float32Array(indices.length * tabular),
    labels: new Uint8Array(indices.length),
    weights: new Float32Array(indices.length),
  };
  indices.forEach((row, i) => {
    selected.tokens.set(all.tokens.subarray(all.offsets[row], all.offsets[row + 1]), offsets[i]);
    selected.tabular.set(all.tabular.subarray(row * tabular, (row + 1) * tabular), i * tabular);
    selected.labels[i] = all.labels[row]!;
    selected.weights[i] = all.weights[row]!;
  });
  return { rows: indices.length, offsets, ...selected };
}
