/** What a thread of a training can be asked to do: pass a part of the batch through the network, add gradients up, take a step. */
import { ADAM_W } from './backend.ts';
import { type Dropout, type Group, groupEnd, logitOf, passesOf } from './passes.ts';
import { mostTogether } from './places.ts';
import { CONTROL, DIAL, PARTS, type TrainingMemory, type TrainingSize } from './training-memory.ts';

export const JOBS = ['backpropagate', 'reduce', 'update', 'score'] as const;
export type Job = (typeof JOBS)[number];

export interface Learning {
  readonly dropout: number;
  readonly weightDecay: number;
  readonly seed: number;
}

/** Does the jobs in one thread; what comes out does not depend on which one. */
export type Worker = Readonly<Record<Job, (index: number) => void>>;

export function workerOn(
  { engine, plan }: TrainingMemory,
  { shape }: TrainingSize,
  learning: Learning,
  thread: number,
): Worker {
  const { floats, ints, steps } = engine;
  const { network } = plan;
  const { width, tabular } = shape;
  const work = plan.workspaces[thread]!;
  const passes = passesOf(engine, shape, network, plan, work);
  const most = mostTogether(shape);
  const tableEnd = network.positions;

  const offset = (row: number) => ints[plan.offsets + row]!;

  /** Rows of one of the parts, about as many tokens in each, as groups that go through the network together. */
  function* groupsOf(part: number): Generator<Group & { readonly firstRow: number; readonly firstToken: number }> {
    const rows = ints[plan.control + CONTROL.rows]!;
    const end = rowAt((part + 1) / PARTS, rows);
    for (let row = rowAt(part / PARTS, rows); row < end; ) {
      const firstToken = offset(row);
      const to = groupEnd(offset, row, end, most);
      const places = { ids: plan.ids + firstToken, offsets: plan.offsets + row };
      yield { ...places, firstRow: row, firstToken, rows: to - row, tokens: offset(to) - firstToken };
      row = to;
    }
  }

  /** The first row that this share of all tokens lies before; each row counts as one more. */
  function rowAt(share: number, rows: number): number {
    const before = share * (offset(rows) + rows);
    let row = 0;
    while (row < rows && offset(row) + row < before) row++;
    return row;
  }

  const output = {
    kernel: plan.parameters + network.logit.kernel,
    bias: plan.parameters + network.logit.bias,
  };
  const logit = (row: number, mean: number) =>
    logitOf(floats, mean, output, shape, floats, plan.tabular + row * tabular);

  /** The row's loss, its gradient in the output, and the slopes of its mean. */
  function judge(row: number, mean: number, slopes: number, gradient: number): void {
    const z = logit(row, mean);
    const label = ints[plan.labels + row]!;
    const weight = floats[plan.weights + row]!;
    const e = Math.exp(-Math.abs(z));
    floats[plan.losses + row] = weight * (Math.log1p(e) + Math.max(label === 1 ? -z : z, 0));
    const slope = (weight * ((z >= 0 ? 1 : e) / (1 + e) - label)) / ints[plan.control + CONTROL.rows]!;
    const { kernel, bias } = network.logit;
    floats[gradient + bias]! += slope;
    for (let j = 0; j < width; j++) {
      floats[gradient + kernel + j]! += slope * floats[mean + j]!;
      floats[slopes + j] = slope * floats[output.kernel + j]!;
    }
    const at = plan.tabular + row * tabular;
    for (let j = 0; j < tabular; j++) floats[gradient + kernel + width + j]! += slope * floats[at + j]!;
  }

  function dropoutOf(firstToken: number): Dropout | null {
    if (learning.dropout === 0 || ints[plan.control + CONTROL.dropping] === 0) return null;
    const sites = 1 + 2 * shape.layers;
    const step = ints[plan.control + CONTROL.step]!;
    const seeds = Array.from({ length: sites }, (_, site) =>
      mix(learning.seed + Math.imul(step * sites + site, MIXER)),
    );
    const threshold = Math.round(learning.dropout * 2 ** 24);
    return { threshold, scale: 1 / (1 - learning.dropout), seeds, firstToken };
  }

  return {
    backpropagate(part) {
      const gradient = plan.parts[part]!;
      floats.fill(0, gradient + tableEnd, gradient + network.size);
      for (const group of groupsOf(part)) {
        const dropout = dropoutOf(group.firstToken);
        passes.forward(group, dropout);
        for (let i = 0; i < group.rows; i++) {
          judge(group.firstRow + i, work.means + i * width, work.meanSlopes + i * width, gradient);
        }
        passes.backward(group, dropout, gradient, plan.tokenSlopes + group.firstToken * width);
      }
    },

    score(part) {
      for (const group of groupsOf(part)) {
        passes.forward(group, null);
        for (let i = 0; i < group.rows; i++) {
          floats[plan.logits + group.firstRow + i] = logit(group.firstRow + i, work.means + i * width);
        }
      }
    },

    reduce(index) {
      const { from, to } = plan.pieces[index]!;
      const sum = plan.gradient + from;
      if (from < tableEnd) {
        floats.fill(0, sum, plan.gradient + to);
        const tokens = offset(ints[plan.control + CONTROL.rows]!);
        const [first, last] = [from / width, to / width - 1];
        steps.scatter(plan.gradient, plan.tokenSlopes, plan.ids, tokens, width, first, last);
      } else {
        floats.copyWithin(sum, plan.parts[0]! + from, plan.parts[0]! + to);
        for (const part of plan.parts.slice(1)) steps.add(sum, part + from, to - from);
      }
      floats[plan.norms + index] = steps.squares(sum, to - from);
    },

    update(index) {
      const { from, to } = plan.pieces[index]!;
      const dial = (name: keyof typeof DIAL) => floats[plan.dials + DIAL[name]]!;
      for (const { kernel, inputs, outputs } of [...plan.kernels, network.logit]) {
        if (kernel >= from && kernel < to) steps.shrink(plan.parameters + kernel, inputs * outputs, dial('kept'));
      }
      steps.adamW(
        plan.parameters + from,
        plan.moments1 + from,
        plan.moments2 + from,
        plan.gradient + from,
        to - from,
        dial('scale'),
        dial('rate'),
        dial('correction'),
        ADAM_W.beta1,
        ADAM_W.beta2,
        ADAM_W.epsilon,
      );
      for (const { kernel, inputs, outputs } of plan.kernels) {
        if (kernel < from || kernel >= to) continue;
        steps.transpose(plan.turned + kernel, plan.parameters + kernel, inputs, outputs);
      }
    },
  };
}

const MIXER = 0x9e3779b1;

function mix(seed: number): number {
  let h = seed | 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) | 0;
}
