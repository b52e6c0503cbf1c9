/**
 * TensorFlow.js as a backend: `wasm` and `cpu`, which are bundled, and `node`, which is native and installed by the user.
 *
 * The parameters stay in an array of ours, where the optimiser works on them; the library computes losses and gradients.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { seededRandom } from '../../../base/random.ts';
import { type Parameter, parameterLayout } from '../architecture.ts';
import type { Backend, BackendOptions, Examples } from '../backend.ts';
import { AdamW } from './adam-w.ts';
import { loadTfjs, type TfjsEngine } from './load-tfjs.ts';
import { type Drop, forward, meanLoss, type PaddedBatch, padBatch, type Tensors } from './tfjs-network.ts';

/** Rows whose logits are computed at a time. */
const BLOCK = 256;

/** `node` is looked for in `workspace` and above it: ConfigurationError when it is not there, or does not load. */
export async function openTfjs(engine: TfjsEngine, workspace: string, options: BackendOptions): Promise<Backend> {
  const { tf, activate } = await loadTfjs(engine, workspace);
  const { shape, dropout } = options;
  const layout = parameterLayout(shape);
  const parameters = options.parameters.slice();
  const optimiser = new AdamW(layout, options.weightDecay);
  const random = seededRandom(options.seed);

  const keepAll: Drop = x => x;
  const dropSome: Drop = x => {
    const kept = 1 / (1 - dropout);
    const mask = Float32Array.from({ length: x.size }, () => (random.next() < dropout ? 0 : kept));
    return tf.mul(x, tf.tensor(mask, x.shape));
  };

  function tensorsOf(batch: PaddedBatch): Tensor[] {
    return layout.parameters.map(parameter => {
      const rows = rowsOf(parameter, batch);
      const values = rows === null ? partOf(parameters, parameter) : gather(parameters, parameter, rows);
      return tf.tensor(values, [rows?.length ?? parameter.shape[0]!, ...parameter.shape.slice(1)]);
    });
  }

  const named = (tensors: readonly Tensor[]): Tensors =>
    Object.fromEntries(layout.parameters.map(({ name }, i) => [name, tensors[i]!]));

  function differentiate(examples: Examples, drop: Drop): { loss: number; gradient: Float32Array } {
    activate();
    const batch = padBatch(examples, 0, examples.rows, shape.tabular);
    const gradient = new Float32Array(layout.size);
    let loss = Number.NaN;
    // Nothing comes out of it: it would be searched for tensors, number by number.
    tf.tidy(() => {
      const labels = tf.tensor1d(Float32Array.from(examples.labels));
      const weights = tf.tensor1d(examples.weights);
      const lossOf = (...tensors: Tensor[]) =>
        meanLoss(tf, forward(tf, shape, named(tensors), batch, drop), labels, weights);
      const { value, grads } = tf.valueAndGrads(lossOf)(tensorsOf(batch));
      layout.parameters.forEach((parameter, i) => {
        scatter(gradient, parameter, rowsOf(parameter, batch), grads[i]!.dataSync<'float32'>());
      });
      loss = value.dataSync()[0]!;
    });
    return { loss, gradient };
  }

  return {
    name: engine,
    async step(batch, learningRate) {
      const { loss, gradient } = differentiate(batch, dropout > 0 ? dropSome : keepAll);
      optimiser.step(parameters, gradient, learningRate);
      return loss * batch.rows;
    },
    gradient: async batch => differentiate(batch, keepAll).gradient,
    async logits(examples) {
      activate();
      const logits = new Float32Array(examples.rows);
      for (let from = 0; from < examples.rows; from += BLOCK) {
        const batch = padBatch(examples, from, Math.min(from + BLOCK, examples.rows), shape.tabular);
        tf.tidy(() => {
          logits.set(forward(tf, shape, named(tensorsOf(batch)), batch, keepAll).dataSync<'float32'>(), from);
        });
      }
      return logits;
    },
    parameters: async () => parameters.slice(),
    // Nothing of it outlives a call.
    close: async () => {},
  };
}

/** Of a table, the rows that the batch looks at; null: all of it takes part. */
function rowsOf({ name }: Parameter, { vocabulary, length }: PaddedBatch): readonly number[] | null {
  if (name === 'tokens') return vocabulary;
  return name === 'positions' ? Array.from({ length }, (_, position) => position) : null;
}

function partOf(all: Float32Array, { offset, size }: Parameter): Float32Array {
  return all.subarray(offset, offset + size);
}

function gather(all: Float32Array, parameter: Parameter, rows: readonly number[]): Float32Array {
  const [table, width] = [partOf(all, parameter), parameter.shape[1]!];
  const gathered = new Float32Array(rows.length * width);
  rows.forEach((row, i) => {
    gathered.set(table.subarray(row * width, (row + 1) * width), i * width);
  });
  return gathered;
}

function scatter(all: Float32Array, parameter: Parameter, rows: readonly number[] | null, values: Float32Array): void {
  const part = partOf(all, parameter);
  const width = values.length / (rows?.length ?? 1);
  (rows ?? [0]).forEach((row, i) => {
    part.set(values.subarray(i * width, (i + 1) * width), row * width);
  });
}
