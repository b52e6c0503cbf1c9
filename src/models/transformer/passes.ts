/** The forward and the backward pass of a few rows through the network, step by step. */
import type { Engine } from '../../kernels/transformer/engine.ts';
import { ITSELF, ZERO } from '../../kernels/transformer/steps.ts';
import type { Floats } from '../../kernels/transformer/twin.ts';
import { NORM_EPSILON, type TransformerShape } from './architecture.ts';
import type { DensePlace, NetworkPlace, NormPlace, Workspace } from './places.ts';

/** Rows that go through the network together. */
export interface Group {
  /** Places of their first token among the ids, of their first row among the offsets. */
  readonly ids: number;
  readonly offsets: number;
  readonly rows: number;
  readonly tokens: number;
}

/** Which numbers a step of training sets to zero. */
export interface Dropout {
  readonly threshold: number;
  readonly scale: number;
  /** One for the embeddings, then two for each layer. */
  readonly seeds: readonly number[];
  /** Of the group's first token in the batch. */
  readonly firstToken: number;
}

/** One past the last row, from `row` on and before `end`, that goes through the network together with it. */
export function groupEnd(offset: (row: number) => number, row: number, end: number, most: number): number {
  let next = row + 1;
  while (next < end && next - row < most && offset(next + 1) - offset(row) <= most) next++;
  return next;
}

/** Of a row, from the places of its mean, of the output's parameters and, in an array of their own, its tabular columns. */
export function logitOf(
  floats: Floats,
  mean: number,
  { kernel, bias }: { readonly kernel: number; readonly bias: number },
  { width, tabular }: TransformerShape,
  columns: ArrayLike<number>,
  first: number,
): number {
  let sum = floats[bias]!;
  for (let j = 0; j < width; j++) sum += floats[mean + j]! * floats[kernel + j]!;
  for (let j = 0; j < tabular; j++) sum += columns[first + j]! * floats[kernel + width + j]!;
  return sum;
}

export interface Passes {
  /** Leaves each row's mean in the workspace. */
  forward(group: Group, dropout: Dropout | null): void;
  /** From the slopes of the means: adds to the gradient, and leaves the slopes of the embeddings in `dx`. */
  backward(group: Group, dropout: Dropout | null, gradient: number, dx: number): void;
}

export function passesOf(
  { steps, floats }: Engine,
  shape: TransformerShape,
  network: NetworkPlace,
  { parameters, turned }: { readonly parameters: number; readonly turned: number },
  work: Workspace,
): Passes {
  const { width, heads, feedForward } = shape;

  function drop(x: number, { tokens }: Group, dropout: Dropout | null, site: number): void {
    if (dropout === null) return;
    const { threshold, scale, seeds, firstToken } = dropout;
    steps.dropout(x, tokens * width, seeds[site]!, firstToken * width, threshold, scale);
  }

  function apply(out: number, x: number, { kernel, bias, inputs, outputs }: DensePlace, count: number): void {
    const [matrix, start] = [parameters + kernel, parameters + bias];
    steps.product(out, outputs, x, inputs, 1, matrix, outputs, count, outputs, inputs, start);
  }

  /** Adds to the gradients of kernel and bias; dx = start + dout kernel'. */
  function retrace(
    { kernel, bias, inputs, outputs }: DensePlace,
    x: number,
    dout: number,
    count: number,
    gradient: number,
    dx: number,
    start: number,
  ): void {
    steps.product(gradient + kernel, outputs, x, 1, inputs, dout, outputs, inputs, outputs, count, ITSELF);
    steps.addColumns(gradient + bias, dout, count, outputs);
    steps.product(dx, inputs, dout, outputs, 1, turned + kernel, inputs, count, inputs, outputs, start);
  }

  function norm(out: number, normal: number, inverse: number, x: number, at: NormPlace, count: number): void {
    const [gamma, beta] = [parameters + at.gamma, parameters + at.beta];
    steps.addNorm(out, normal, inverse, x, work.branch, gamma, beta, count, width, NORM_EPSILON);
  }

  function retraceNorm(
    dx: number,
    normal: number,
    inverse: number,
    at: NormPlace,
    count: number,
    gradient: number,
  ): void {
    const [dgamma, dbeta] = [gradient + at.gamma, gradient + at.beta];
    steps.addNormBackward(dx, dx, normal, inverse, parameters + at.gamma, dgamma, dbeta, count, width);
  }

  /** The slopes of what a sub-layer put out, from those of the sum that it joined. */
  function branchSlopes(dx: number, group: Group, dropout: Dropout | null, site: number): number {
    if (dropout === null) return dx;
    floats.copyWithin(work.branch, dx, dx + group.tokens * width);
    drop(work.branch, group, dropout, site);
    return work.branch;
  }

  return {
    forward(group, dropout) {
      const { ids, offsets, rows, tokens } = group;
      const [tokenTable, positions] = [parameters + network.tokens, parameters + network.positions];
      steps.embed(work.states[0]!, ids, offsets, rows, tokenTable, positions, width);
      drop(work.states[0]!, group, dropout, 0);
      network.layers.forEach((layer, i) => {
        const x = work.states[i]!;
        const { query, key, value, probabilities, context, ...trace } = work.layers[i]!;
        apply(query, x, layer.query, tokens);
        apply(key, x, layer.key, tokens);
        apply(value, x, layer.value, tokens);
        steps.attend(context, probabilities, query, key, value, offsets, rows, width, heads, work.scratch);
        apply(work.branch, context, layer.output, tokens);
        drop(work.branch, group, dropout, 2 * i + 1);
        norm(trace.between, trace.normal1, trace.inverse1, x, layer.norm1, tokens);
        apply(trace.hidden, trace.between, layer.inner, tokens);
        steps.relu(trace.hidden, tokens * feedForward);
        apply(work.branch, trace.hidden, layer.outer, tokens);
        drop(work.branch, group, dropout, 2 * i + 2);
        norm(work.states[i + 1]!, trace.normal2, trace.inverse2, trace.between, layer.norm2, tokens);
      });
      steps.pool(work.means, work.states.at(-1)!, offsets, rows, width);
    },

    backward(group, dropout, gradient, dx) {
      const { offsets, rows, tokens } = group;
      const { slopes, hiddenSlopes } = work;
      steps.poolBackward(dx, work.meanSlopes, offsets, rows, width);
      for (let i = network.layers.length - 1; i >= 0; i--) {
        const layer = network.layers[i]!;
        const x = work.states[i]!;
        const { query, key, value, probabilities, context, ...trace } = work.layers[i]!;
        retraceNorm(dx, trace.normal2, trace.inverse2, layer.norm2, tokens, gradient);
        const outer = branchSlopes(dx, group, dropout, 2 * i + 2);
        retrace(layer.outer, trace.hidden, outer, tokens, gradient, hiddenSlopes, ZERO);
        steps.reluBackward(hiddenSlopes, trace.hidden, tokens * feedForward);
        retrace(layer.inner, trace.between, hiddenSlopes, tokens, gradient, dx, ITSELF);
        retraceNorm(dx, trace.normal1, trace.inverse1, layer.norm1, tokens, gradient);
        const output = branchSlopes(dx, group, dropout, 2 * i + 1);
        retrace(layer.output, context, output, tokens, gradient, slopes.context, ZERO);
        const attended = [slopes.context, probabilities, query, key, value, offsets, rows, width, heads] as const;
        steps.attendBackward(slopes.query, slopes.key, slopes.value, ...attended, work.scratch);
        retrace(layer.query, x, slopes.query, tokens, gradient, dx, ITSELF);
        retrace(layer.key, x, slopes.key, tokens, gradient, dx, ITSELF);
        retrace(layer.value, x, slopes.value, tokens, gradient, dx, ITSELF);
      }
      drop(dx, group, dropout, 0);
      steps.embedBackward(gradient + network.positions, dx, offsets, rows, width);
    },
  };
}
