/** For tests: the small transformer once more, in 64 bits, row by row as the architecture says it. */
import { NORM_EPSILON, parameterLayout, type TransformerShape } from '../models/transformer/architecture.ts';
import type { Examples } from '../models/transformer/backend.ts';

type Vector = readonly number[];

/** `parameters` may be of either precision. */
export function referenceLogits(
  shape: TransformerShape,
  parameters: Float32Array | Float64Array,
  { rows, tokens, offsets, tabular }: Examples,
): number[] {
  const parts = Object.fromEntries(
    parameterLayout(shape).parameters.map(({ name, offset, size }) => [
      name,
      parameters.subarray(offset, offset + size),
    ]),
  );
  const { width, heads } = shape;
  const size = width / heads;
  const dense = (x: Vector, name: string): number[] => {
    const [kernel, bias] = [parts[`${name}/kernel`]!, parts[`${name}/bias`]!];
    return Array.from(bias, (start, j) => {
      let sum = start;
      for (let i = 0; i < x.length; i++) sum += x[i]! * kernel[i * bias.length + j]!;
      return sum;
    });
  };
  const norm = (x: Vector, name: string): number[] => {
    const [gamma, beta] = [parts[`${name}/gamma`]!, parts[`${name}/beta`]!];
    const mean = total(x) / width;
    const variance = total(x.map(value => (value - mean) ** 2)) / width;
    return x.map((value, i) => ((value - mean) / Math.sqrt(variance + NORM_EPSILON)) * gamma[i]! + beta[i]!);
  };
  const attention = (x: readonly Vector[], at: string): Vector[] => {
    const [queries, keys, values] = ['query', 'key', 'value'].map(part => x.map(row => dense(row, `${at}/${part}`)));
    const heard = queries!.map(query => {
      const joined: number[] = [];
      for (let from = 0; from < width; from += size) {
        const score = (key: Vector) => dot(query.slice(from, from + size), key.slice(from, from + size));
        const weights = keys!.map(key => Math.exp(score(key) / Math.sqrt(size)));
        for (let j = from; j < from + size; j++) joined.push(dot(weights, column(values!, j)) / total(weights));
      }
      return joined;
    });
    return heard.map(row => dense(row, `${at}/output`));
  };
  return Array.from({ length: rows }, (_, row) => {
    const words = [...tokens.subarray(offsets[row]!, offsets[row + 1]!)];
    const entry = (table: string, i: number) => [...parts[table]!.subarray(i * width, (i + 1) * width)];
    let x: Vector[] = words.map((word, i) => sum(entry('tokens', word), entry('positions', i)));
    for (let layer = 0; layer < shape.layers; layer++) {
      const at = `layer${layer}`;
      const heard = attention(x, at);
      x = x.map((vector, i) => norm(sum(vector, heard[i]!), `${at}/norm1`));
      const inner = x.map(vector => dense(vector, `${at}/inner`).map(value => Math.max(value, 0)));
      x = x.map((vector, i) => norm(sum(vector, dense(inner[i]!, `${at}/outer`)), `${at}/norm2`));
    }
    const mean = Array.from({ length: width }, (_, j) => total(column(x, j)) / Math.max(x.length, 1));
    return dense([...mean, ...tabular.subarray(row * shape.tabular, (row + 1) * shape.tabular)], 'logit')[0]!;
  });
}

/** Mean of `weight * log loss`. */
export function referenceLoss(
  shape: TransformerShape,
  parameters: Float32Array | Float64Array,
  examples: Examples,
): number {
  const losses = referenceLogits(shape, parameters, examples).map(
    (logit, row) => examples.weights[row]! * Math.log1p(Math.exp(examples.labels[row] === 1 ? -logit : logit)),
  );
  return total(losses) / losses.length;
}

const total = (values: Vector) => values.reduce((sum, value) => sum + value, 0);
const dot = (a: Vector, b: Vector) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
const sum = (a: Vector, b: Vector) => a.map((value, i) => value + b[i]!);
const column = (rows: readonly Vector[], j: number) => rows.map(row => row[j]!);
