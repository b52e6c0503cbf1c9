/** The transformer in operations of TensorFlow.js, which finds its gradients by itself. */
import type { Scalar, Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import { NORM_EPSILON, PADDING, PARTS_OF_ATTENTION, type TransformerShape, UNKNOWN } from '../architecture.ts';
import type { Examples } from '../backend.ts';
import type { Tfjs } from './load-tfjs.ts';

/** Rows in one rectangle, as wide as the longest of them and one token at least. */
export interface PaddedBatch {
  readonly rows: number;
  readonly length: number;
  /** The reserved tokens and those that occur: a table of all would make the product slow that stands for a look-up. */
  readonly vocabulary: readonly number[];
  /** rows * length indices into `vocabulary`. */
  readonly words: Int32Array;
  /** 0, or far below every score where there is padding. */
  readonly mask: Float32Array;
  /** What each token counts in the mean of its row; 0 for padding. */
  readonly shares: Float32Array;
  readonly tabular: Float32Array;
}

/** Parameters by name; of `tokens` the rows of the batch's vocabulary, of `positions` the first `length`. */
export type Tensors = Readonly<Record<string, Tensor>>;

/** Called on each of the places with dropout, in order. */
export type Drop = (x: Tensor) => Tensor;

const FAR_BELOW = -1e9;

export function padBatch(examples: Examples, from: number, to: number, tabular: number): PaddedBatch {
  const { tokens, offsets } = examples;
  const rows = to - from;
  let length = 1;
  for (let row = from; row < to; row++) length = Math.max(length, offsets[row + 1]! - offsets[row]!);
  const places = new Map([PADDING, UNKNOWN].map((token, i) => [token, i]));
  const words = new Int32Array(rows * length);
  const mask = new Float32Array(rows * length).fill(FAR_BELOW);
  const shares = new Float32Array(rows * length);
  for (let row = 0; row < rows; row++) {
    const [start, end] = [offsets[from + row]!, offsets[from + row + 1]!];
    for (let i = start; i < end; i++) {
      const at = row * length + i - start;
      const token = tokens[i]!;
      if (!places.has(token)) places.set(token, places.size);
      words[at] = places.get(token)!;
      mask[at] = 0;
      shares[at] = 1 / (end - start);
    }
  }
  const columns = examples.tabular.slice(from * tabular, to * tabular);
  return { rows, length, vocabulary: [...places.keys()], words, mask, shares, tabular: columns };
}

/** The logit of each row. */
export function forward(tf: Tfjs, shape: TransformerShape, of: Tensors, batch: PaddedBatch, drop: Drop): Tensor1D {
  const { width, heads, layers, tabular } = shape;
  const { rows, length } = batch;
  const size = width / heads;
  const flat = (x: Tensor) => tf.reshape(x, [rows * length, width]);
  const dense = (x: Tensor, name: string) => tf.add(tf.matMul(x, of[`${name}/kernel`]!), of[`${name}/bias`]!);
  const norm = (x: Tensor, name: string) => {
    const centered = tf.sub(x, tf.mean(x, -1, true));
    const variance = tf.mean(tf.square(centered), -1, true);
    const normal = tf.mul(centered, tf.rsqrt(tf.add(variance, NORM_EPSILON)));
    return tf.add(tf.mul(normal, of[`${name}/gamma`]!), of[`${name}/beta`]!);
  };
  const mask = tf.tensor(batch.mask, [rows, 1, 1, length]);
  const attention = (x: Tensor, at: string) => {
    const [query, key, value, output] = PARTS_OF_ATTENTION;
    const project = (part: string) =>
      tf.transpose(tf.reshape(dense(x, `${at}/${part}`), [rows, length, heads, size]), [0, 2, 1, 3]);
    const scores = tf.mul(tf.matMul(project(query), project(key), false, true), 1 / Math.sqrt(size));
    const heard = tf.matMul(tf.softmax(tf.add(scores, mask)), project(value));
    return dense(flat(tf.transpose(heard, [0, 2, 1, 3])), `${at}/${output}`);
  };

  // A product, because WebAssembly has no gradient of a look-up; cast, because it makes whole numbers of them in any case.
  const oneHot = tf.cast(tf.oneHot(tf.tensor1d(batch.words, 'int32'), batch.vocabulary.length), 'float32');
  const vectors = tf.reshape(tf.matMul(oneHot as Tensor2D, of['tokens']!), [rows, length, width]);
  let x = drop(flat(tf.add(vectors, of['positions']!)));
  for (let layer = 0; layer < layers; layer++) {
    const at = `layer${layer}`;
    x = norm(tf.add(x, drop(attention(x, at))), `${at}/norm1`);
    const inner = tf.relu(dense(x, `${at}/inner`));
    x = norm(tf.add(x, drop(dense(inner, `${at}/outer`))), `${at}/norm2`);
  }
  const shares = tf.tensor(batch.shares, [rows, 1, length]);
  const mean = tf.reshape(tf.matMul(shares, tf.reshape(x, [rows, length, width])), [rows, width]);
  const all = tabular === 0 ? mean : tf.concat([mean, tf.tensor(batch.tabular, [rows, tabular])], 1);
  return tf.reshape(dense(all, 'logit'), [rows]);
}

/** Mean of `weight * log loss`. */
export function meanLoss(tf: Tfjs, logits: Tensor1D, labels: Tensor1D, weights: Tensor1D): Scalar {
  const losses = tf.sub(tf.softplus(logits), tf.mul(labels, logits));
  return tf.mean(tf.mul(weights, losses));
}
