/** One pass of logistic regression over all rows: loss, gradient and Hessian, in WebAssembly with a twin in TypeScript. */
import { newtonWasm } from './newton.wasm.ts';

/** `values` holds `rows` x `width` finite numbers, row-major; `labels` are 0 or 1. */
export interface LabeledMatrix {
  readonly values: Float64Array;
  readonly labels: Uint8Array;
  readonly rows: number;
  readonly width: number;
}

/** What the loss of a row counts, by its label. */
export interface ClassWeights {
  readonly negative: number;
  readonly positive: number;
}

/** Of the weighted sum of log losses, without penalty. The intercept comes last, after the `width` coefficients. */
export interface NewtonPass {
  readonly loss: number;
  readonly gradient: Float64Array;
  /** (width + 1) x (width + 1), row-major, symmetric; null when it was not asked for. */
  readonly hessian: Float64Array | null;
}

type Pass = (data: LabeledMatrix, weights: Float64Array, classes: ClassWeights, curved: boolean) => NewtonPass;

interface Kernel {
  readonly heap: WebAssembly.Global;
  /** All but the last three are byte offsets or counts; assembly/newton.ts says what each array holds. */
  pass(
    values: number,
    labels: number,
    rows: number,
    width: number,
    weights: number,
    scratch: number,
    out: number,
    negative: number,
    positive: number,
    curved: boolean,
  ): void;
}

/** Rows that the kernel takes at a time. */
const BLOCK = 64;
/** Of the rows that are copied into the kernel's memory at once: they stay in the second-level cache. */
const PIECE_BYTES = 1 << 18;
const PAGE_BYTES = 1 << 16;
/** Doubles before the gradient in the kernel's output. */
const HEAD = 8;

let loaded: { readonly kernel: Kernel; readonly memory: WebAssembly.Memory } | undefined;

function load() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(Buffer.from(newtonWasm, 'base64'));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { kernel: exports as unknown as Kernel, memory };
}

/** Where WebAssembly is switched off (`node --jitless`), the twin does the work. */
export const newtonPass: Pass = typeof WebAssembly === 'object' ? kernelPass : newtonPassTwin;

/** The rows go through the kernel in pieces: its memory does not grow with their number. */
function kernelPass(data: LabeledMatrix, weights: Float64Array, classes: ClassWeights, curved: boolean): NewtonPass {
  loaded ??= load();
  const { kernel, memory } = loaded;
  const { rows, width } = data;
  const padded = (width + 3) & ~3;
  const pieceRows = BLOCK * Math.max(1, Math.floor(PIECE_BYTES / (8 * width * BLOCK)));
  const sizes = {
    weights: padded + 1,
    scratch: 2 * BLOCK * (padded + 1),
    out: HEAD + padded * (curved ? padded + 2 : 1),
    values: pieceRows * width,
    labels: pieceRows / 8,
  };
  const at = place(sizes, kernel.heap.value, memory);
  const view = (name: keyof typeof sizes) => new Float64Array(memory.buffer, at[name], sizes[name]);

  const weightsIn = view('weights').fill(0);
  weightsIn.set(weights.subarray(0, width));
  weightsIn[padded] = weights[width]!;
  const out = view('out').fill(0);
  out[0] = out[2] = 1;
  const valuesIn = view('values');
  const labelsIn = new Uint8Array(memory.buffer, at.labels, pieceRows);
  const { negative, positive } = classes;
  for (let from = 0; from < rows; from += pieceRows) {
    const to = Math.min(rows, from + pieceRows);
    valuesIn.set(data.values.subarray(from * width, to * width));
    labelsIn.set(data.labels.subarray(from, to));
    const { values, labels, weights, scratch, out } = at;
    kernel.pass(values, labels, to - from, width, weights, scratch, out, negative, positive, curved);
  }
  return unpack(out, width, padded, classes, curved);
}

/** Byte offsets of arrays of so many doubles, one after the other, in a memory that is made to hold them. */
function place<K extends string>(
  sizes: Record<K, number>,
  heap: number,
  memory: WebAssembly.Memory,
): Record<K, number> {
  let end = Math.ceil(heap / 16) * 16;
  const at = {} as Record<K, number>;
  for (const name in sizes) {
    at[name] = end;
    end += 8 * sizes[name];
  }
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
  return at;
}

function unpack(out: Float64Array, width: number, padded: number, classes: ClassWeights, curved: boolean): NewtonPass {
  const log = (at: number) => Math.log(out[at]!) + out[at + 1]! * Math.LN2;
  const loss = classes.negative * log(0) + classes.positive * log(2) + out[4]!;
  const gradient = new Float64Array(width + 1);
  gradient.set(out.subarray(HEAD, HEAD + width));
  gradient[width] = out[5]!;
  if (!curved) return { loss, gradient, hessian: null };

  const size = width + 1;
  const hessian = new Float64Array(size * size);
  for (let i = 0; i < width; i++) {
    const at = HEAD + padded * (2 + i);
    for (let j = 0; j <= i; j++) hessian[i * size + j] = hessian[j * size + i] = out[at + j]!;
    hessian[i * size + width] = hessian[width * size + i] = out[HEAD + padded + i]!;
  }
  hessian[size * size - 1] = out[6]!;
  return { loss, gradient, hessian };
}

/** The same numbers, row by row: the oracle of the kernel. */
export function newtonPassTwin(
  data: LabeledMatrix,
  weights: Float64Array,
  classes: ClassWeights,
  curved: boolean,
): NewtonPass {
  const { values, labels, rows, width } = data;
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = curved ? new Float64Array(size * size) : null;
  const x = new Float64Array(size).fill(1);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    x.set(values.subarray(row * width, (row + 1) * width));
    let logit = 0;
    for (let j = 0; j < size; j++) logit += weights[j]! * x[j]!;
    const label = labels[row]!;
    const weight = label === 1 ? classes.positive : classes.negative;
    const e = Math.exp(-Math.abs(logit));
    const p = (logit >= 0 ? 1 : e) / (1 + e);
    loss += weight * (Math.log1p(e) + Math.max(label === 1 ? -logit : logit, 0));
    for (let j = 0; j < size; j++) gradient[j]! += weight * (p - label) * x[j]!;
    if (hessian === null) continue;
    const curvature = (weight * e) / ((1 + e) * (1 + e));
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) hessian[i * size + j]! += curvature * x[i]! * x[j]!;
    }
  }
  return { loss, gradient, hessian };
}
