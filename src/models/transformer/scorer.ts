/** Scores rows with what was learned, on one thread, at once: the same whichever backend has trained. */
import { type Engine, openEngine } from '../../kernels/transformer/engine.ts';
import type { TransformerShape } from './architecture.ts';
import type { InputRows } from './inputs.ts';
import { groupEnd, logitOf, type Passes, passesOf } from './passes.ts';
import { mostTogether, networkPlace, room, takeWorkspace } from './places.ts';

export interface Scorer {
  /** The logit of each row; it does not depend on its neighbours. */
  logits(rows: InputRows): Float64Array;
}

/** Its memory is made when the first rows come. */
export function scorerOf(shape: TransformerShape, parameters: Float32Array): Scorer {
  let opened: Opened | undefined;
  return {
    logits(rows) {
      opened ??= open(shape, parameters);
      return logitsOf(rows, shape, opened);
    },
  };
}

interface Opened {
  readonly engine: Engine;
  readonly plan: ReturnType<typeof planScoring>;
  readonly passes: Passes;
}

function planScoring(shape: TransformerShape, firstFloat: number, firstInt: number) {
  const network = networkPlace(shape);
  const [floats, ints] = [room(firstFloat), room(firstInt)];
  const most = mostTogether(shape);
  return {
    network,
    parameters: floats.take(network.size),
    work: takeWorkspace(floats, shape, false),
    ...{ ids: ints.take(most), offsets: ints.take(most + 1) },
    ...{ floats: floats.used, ints: ints.used },
  };
}

function open(shape: TransformerShape, parameters: Float32Array): Opened {
  const { floats, ints } = planScoring(shape, 0, 0);
  const engine = openEngine(floats, ints);
  const plan = planScoring(shape, engine.firstFloat, engine.firstInt);
  engine.floats.set(parameters, plan.parameters);
  return { engine, plan, passes: passesOf(engine, shape, plan.network, { ...plan, turned: 0 }, plan.work) };
}

function logitsOf(
  { rows, tokens, offsets, tabular }: InputRows,
  shape: TransformerShape,
  { engine: { floats, ints }, plan, passes }: Opened,
): Float64Array {
  const logits = new Float64Array(rows);
  const most = mostTogether(shape);
  const { kernel, bias } = plan.network.logit;
  const output = { kernel: plan.parameters + kernel, bias: plan.parameters + bias };
  for (let row = 0; row < rows; ) {
    const end = groupEnd(i => offsets[i]!, row, rows, most);
    const [first, last] = [offsets[row]!, offsets[end]!];
    ints.set(tokens.subarray(first, last), plan.ids);
    for (let i = row; i <= end; i++) ints[plan.offsets + i - row] = offsets[i]! - first;
    passes.forward({ ids: plan.ids, offsets: plan.offsets, rows: end - row, tokens: last - first }, null);
    for (let mean = plan.work.means; row < end; row++, mean += shape.width) {
      logits[row] = logitOf(floats, mean, output, shape, tabular, row * shape.tabular);
    }
  }
  return logits;
}
