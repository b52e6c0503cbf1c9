/** The memory that the threads of a training share: what lies where in it, and what a thread can be asked to do with it. */
import { ConfigurationError } from '../../base/errors.ts';
import { attachEngine, type Engine, openEngine } from '../../kernels/transformer/engine.ts';
import type { TransformerShape } from './architecture.ts';
import { networkPlace, type Room, room, takeWorkspace } from './places.ts';

/** What decides the plan; every thread is told the same. */
export interface TrainingSize {
  readonly shape: TransformerShape;
  readonly threads: number;
  /** Rows of the largest batch. */
  readonly batchSize: number;
}

/** Every batch is cut into this many parts, whatever the threads; their gradients are added in this order. */
export const PARTS = 4;
/** Numbers that one thread reduces or updates at a time, or a sixty-fourth of all. */
const PIECE = 8192;
const MOST_PIECES = 64;

/** Consecutive parameters, whole ones; or whole rows of the table of tokens. Both ends are multiples of four. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Words that threads read and write; see tickets.ts for the first four. */
export const CONTROL = { ticket: 0, pending: 1, job: 2, failed: 3, rows: 4, step: 5, dropping: 6, size: 16 } as const;
/** Numbers of the running step. */
export const DIAL = { scale: 0, rate: 1, correction: 2, kept: 3, size: 16 } as const;

export function planTraining({ shape, threads, batchSize }: TrainingSize, firstFloat: number, firstInt: number) {
  const network = networkPlace(shape);
  const tokens = shape.vocabulary * shape.width;
  const dense = network.size - tokens;
  const pieces = piecesOf(shape, tokens);
  const batchTokens = batchSize * shape.length;
  const floats = room(firstFloat);
  const all = () => floats.take(network.size);
  const plan = {
    network,
    pieces,
    /** Of the layers; all but that of the logit. */
    kernels: network.layers.flatMap(({ norm1: _, norm2: __, ...dense }) => Object.values(dense)),
    ...{ parameters: all(), moments1: all(), moments2: all(), gradient: all() },
    /** Less the table of tokens, so that offsets of all others can be added. */
    turned: floats.take(dense) - tokens,
    parts: Array.from({ length: PARTS }, () => floats.take(dense) - tokens),
    /** The slopes of the embedded tokens of the batch. */
    tokenSlopes: floats.take(batchTokens * shape.width),
    ...{ tabular: floats.take(batchSize * shape.tabular), weights: floats.take(batchSize) },
    ...{ logits: floats.take(batchSize), losses: floats.take(batchSize) },
    ...{ norms: floats.take(pieces.length), dials: floats.take(DIAL.size) },
    workspaces: Array.from({ length: threads }, () => takeWorkspace(floats, shape, true)),
  };
  const ints: Room = room(firstInt);
  const whole = {
    ...{ control: ints.take(CONTROL.size), ids: ints.take(batchTokens) },
    ...{ offsets: ints.take(batchSize + 1), labels: ints.take(batchSize) },
  };
  return { ...plan, ...whole, floats: floats.used, ints: ints.used };
}

export type TrainingPlan = ReturnType<typeof planTraining>;

function piecesOf(shape: TransformerShape, tokens: number): Piece[] {
  const { parameters, size } = networkPlace(shape);
  const least = Math.max(PIECE, Math.ceil(size / MOST_PIECES));
  const pieces: Piece[] = [];
  const step = Math.ceil(least / shape.width) * shape.width;
  for (let from = 0; from < tokens; from += step) pieces.push({ from, to: Math.min(from + step, tokens) });
  let from = tokens;
  for (const { offset } of parameters.slice(1)) {
    if (offset - from < least || offset % 4 !== 0) continue;
    pieces.push({ from, to: offset });
    from = offset;
  }
  pieces.push({ from, to: Math.ceil(size / 4) * 4 });
  return pieces;
}

export interface TrainingMemory {
  readonly engine: Engine;
  readonly plan: TrainingPlan;
}

/** That WebAssembly can address. */
export const MOST_GIBIBYTES = 4;

export function trainingGibibytes(size: TrainingSize): number {
  const { floats, ints } = planTraining(size, 0, 0);
  return (4 * (floats + ints)) / 2 ** 30;
}

/** ConfigurationError when it takes more memory than there can be; nothing is taken yet. */
export function requireTrainable(size: TrainingSize): void {
  const gibibytes = trainingGibibytes(size);
  if (gibibytes < MOST_GIBIBYTES) return;
  const { length } = size.shape;
  throw new ConfigurationError(
    `the transformer takes ${gibibytes.toFixed(1)} GiB of memory for batches of ${size.batchSize} rows of up to ${length} tokens, at most ${MOST_GIBIBYTES} are possible`,
    { hint: 'lower the hyperparameters batch_size, length, layers or width' },
  );
}

/** ConfigurationError as `requireTrainable`. */
export function openTraining(size: TrainingSize): TrainingMemory {
  requireTrainable(size);
  const { floats, ints } = planTraining(size, 0, 0);
  const engine = openEngine(floats, ints);
  return { engine, plan: planTraining(size, engine.firstFloat, engine.firstInt) };
}

/** The same memory, in another thread. */
export function attachTraining(size: TrainingSize, memory: WebAssembly.Memory): TrainingMemory {
  const engine = attachEngine(memory, planTraining(size, 0, 0).floats);
  return { engine, plan: planTraining(size, engine.firstFloat, engine.firstInt) };
}
