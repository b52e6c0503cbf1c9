/** Our own passes and optimiser, in WebAssembly kernels over threads that share one memory. */
import { ADAM_W, type Backend, type BackendOptions, type Examples } from '../backend.ts';
import { openCrew } from '../crew.ts';
import { sliceExamples } from '../examples.ts';
import { CONTROL, DIAL, openTraining, PARTS, type TrainingSize } from '../training-memory.ts';

/** Multiplications, in some 70 ms: of less, starting a thread takes more time than it saves. */
const WORK_OF_A_THREAD = 1e9;

/** `open`: tests give the memory of the twin. */
export async function openKernels(options: BackendOptions, open = openTraining): Promise<Backend> {
  const { shape, dropout, weightDecay, seed, batchSize } = options;
  const size: TrainingSize = { shape, batchSize, threads: threadsFor(options) };
  const training = open(size);
  const { engine, plan } = training;
  const { floats, ints } = engine;
  floats.set(options.parameters, plan.parameters);
  const crew = openCrew(training, size, { dropout, weightDecay, seed });
  let [step, keptMean, keptSquare] = [0, 1, 1];
  // The backward pass reads kernels transposed; updates keep them so.
  for (const { kernel, inputs, outputs } of plan.kernels) {
    engine.steps.transpose(plan.turned + kernel, plan.parameters + kernel, inputs, outputs);
  }

  function place({ rows, tokens, offsets, tabular, labels, weights }: Examples): void {
    ints[plan.control + CONTROL.rows] = rows;
    ints.set(tokens, plan.ids);
    ints.set(offsets, plan.offsets);
    ints.set(labels, plan.labels);
    floats.set(tabular, plan.tabular);
    floats.set(weights, plan.weights);
  }

  /** Leaves the gradient of the mean loss of the batch in the memory; its length comes back. */
  function differentiate(batch: Examples, dropping: boolean): number {
    place(batch);
    ints[plan.control + CONTROL.step] = step;
    ints[plan.control + CONTROL.dropping] = dropping ? 1 : 0;
    crew.run('backpropagate', PARTS);
    crew.run('reduce', plan.pieces.length);
    let squares = 0;
    for (let i = 0; i < plan.pieces.length; i++) squares += floats[plan.norms + i]!;
    return Math.sqrt(squares);
  }

  return {
    name: 'kernels',

    async step(batch, learningRate) {
      step++;
      const norm = differentiate(batch, true);
      // Products, since the last digit of a power is not the same in every release of Node.
      keptMean *= ADAM_W.beta1;
      keptSquare *= ADAM_W.beta2;
      floats[plan.dials + DIAL.scale] = norm > ADAM_W.maximumNorm ? ADAM_W.maximumNorm / norm : 1;
      floats[plan.dials + DIAL.rate] = learningRate / (1 - keptMean);
      floats[plan.dials + DIAL.correction] = 1 / (1 - keptSquare);
      floats[plan.dials + DIAL.kept] = 1 - learningRate * weightDecay;
      crew.run('update', plan.pieces.length);
      let loss = 0;
      for (let row = 0; row < batch.rows; row++) loss += floats[plan.losses + row]!;
      return loss;
    },

    async gradient(batch) {
      differentiate(batch, false);
      return Float32Array.from(floats.subarray(plan.gradient, plan.gradient + plan.network.size));
    },

    async logits(examples) {
      const logits = new Float32Array(examples.rows);
      for (let from = 0; from < examples.rows; from += batchSize) {
        const batch = sliceExamples(examples, from, Math.min(from + batchSize, examples.rows));
        place(batch);
        crew.run('score', PARTS);
        logits.set(floats.subarray(plan.logits, plan.logits + batch.rows), from);
      }
      return logits;
    },

    parameters: async () => Float32Array.from(floats.subarray(plan.parameters, plan.parameters + plan.network.size)),

    close: () => crew.close(),
  };
}

function threadsFor({ threads, work, shape }: BackendOptions): number {
  const { width, feedForward, layers } = shape;
  const multiplications = 3 * work * layers * (4 * width * width + 2 * width * feedForward);
  return Math.min(threads, PARTS, 1 + Math.floor(multiplications / WORK_OF_A_THREAD));
}
