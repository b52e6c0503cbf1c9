/** Contract of what computes while the transformer learns: forward and backward passes and the optimiser, on one engine. */
import type { TransformerShape } from './architecture.ts';

/** Encoded rows: all there are, or a batch of them. */
export interface Examples {
  readonly rows: number;
  /** The tokens of all rows, one after the other, without padding; each in 1 … vocabulary - 1. */
  readonly tokens: Int32Array;
  /** rows + 1 numbers: row i has the tokens from offsets[i] up to offsets[i + 1], at most `length` of them, perhaps none. */
  readonly offsets: Int32Array;
  /** rows * tabular, row-major. */
  readonly tabular: Float32Array;
  /** 0 or 1. */
  readonly labels: Uint8Array;
  /** What each row's loss counts; over the training rows they average 1. */
  readonly weights: Float32Array;
}

export interface BackendOptions {
  readonly shape: TransformerShape;
  /** Where learning starts, laid out as `parameterLayout` says; left as they are. */
  readonly parameters: Float32Array;
  /**
   * Share of numbers that a step sets to zero, 0 to below 1, the others divided by 1 - dropout: in the sum of both embeddings
   * and in what each sub-layer puts out, before it joins the residual (Vaswani et al., 2017, section 5.4).
   */
  readonly dropout: number;
  /** Decoupled: a step takes learningRate * weightDecay of itself from each number whose name ends with `/kernel`, no other. */
  readonly weightDecay: number;
  /** 32 bits: all the chance there is. Same options and same steps: same parameters, byte for byte, whatever the threads. */
  readonly seed: number;
  /** 1 or more that it may use. */
  readonly threads: number;
  /** Rows of the largest batch. */
  readonly batchSize: number;
  /** Tokens that all steps together will bring, roughly: tells whether threads pay. */
  readonly work: number;
}

export interface Backend {
  /** Of the engine, as users pick it and the card tells it: `kernels`, `wasm`, … */
  readonly name: string;
  /** One step of AdamW on the batch. Resolves to the sum of `weight * log loss` over its rows, before the step, dropout on. */
  step(batch: Examples, learningRate: number): Promise<number>;
  /** Of the mean of `weight * log loss` over the batch, without dropout, laid out as the parameters; nothing is changed. */
  gradient(batch: Examples): Promise<Float32Array>;
  /** Of each row, without dropout; any number of rows. A row without tokens has a mean of zeros. */
  logits(examples: Examples): Promise<Float32Array>;
  /** A copy of what is learned so far. */
  parameters(): Promise<Float32Array>;
  /** Ends its threads and frees its memory; harmless twice. Always called, after errors too. */
  close(): Promise<void>;
}

/** AdamW (Loshchilov & Hutter, 2019) with the usual constants; a gradient longer than `maximumNorm` is scaled to it. */
export const ADAM_W = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, maximumNorm: 1 } as const;
