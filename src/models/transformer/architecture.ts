/**
 * The shape of the small transformer encoder, and where each of its parameters lies in the one array that holds them all.
 *
 * Tokens 0 (padding) and 1 (unknown) are reserved. x = token embedding + position embedding; each layer is post-norm:
 * x = norm1(x + attention(x)), x = norm2(x + feedForward(x)) with ReLU between its two products; then the mean of x over
 * the tokens that are not padding, with the encoded tabular columns beside it, goes through one dense output to a logit.
 *
 * Reference: A. Vaswani et al., "Attention is all you need", 2017, sections 3.1 to 3.5, with learned positions.
 */

export interface TransformerShape {
  /** Tokens in the vocabulary, the two reserved ones included. */
  readonly vocabulary: number;
  /** Tokens of a row; longer ones are cut, shorter ones padded. */
  readonly length: number;
  /** Of every token's vector; a multiple of `heads`. */
  readonly width: number;
  readonly heads: number;
  readonly layers: number;
  /** Of the feed-forward part's inner vectors. */
  readonly feedForward: number;
  /** Encoded tabular columns that join the mean before the output; 0 for none. */
  readonly tabular: number;
}

export const PADDING = 0;
export const UNKNOWN = 1;
/** Added to the variance in layer norms. */
export const NORM_EPSILON = 1e-5;

export interface Parameter {
  /** `layer0/query/kernel`. Kernels are inputs x outputs: y = x · kernel + bias. */
  readonly name: string;
  readonly shape: readonly number[];
  /** In numbers from the start of the array; row-major from there. */
  readonly offset: number;
  readonly size: number;
}

export const PARTS_OF_ATTENTION = ['query', 'key', 'value', 'output'] as const;

export function parameterLayout(shape: TransformerShape): { parameters: readonly Parameter[]; size: number } {
  const { vocabulary, length, width, layers, feedForward, tabular } = shape;
  const parameters: Parameter[] = [];
  let offset = 0;
  const add = (name: string, ...dimensions: number[]) => {
    const size = dimensions.reduce((product, dimension) => product * dimension, 1);
    parameters.push({ name, shape: dimensions, offset, size });
    offset += size;
  };
  const dense = (name: string, inputs: number, outputs: number) => {
    add(`${name}/kernel`, inputs, outputs);
    add(`${name}/bias`, outputs);
  };
  const norm = (name: string) => {
    add(`${name}/gamma`, width);
    add(`${name}/beta`, width);
  };
  add('tokens', vocabulary, width);
  add('positions', length, width);
  for (let layer = 0; layer < layers; layer++) {
    for (const part of PARTS_OF_ATTENTION) dense(`layer${layer}/${part}`, width, width);
    norm(`layer${layer}/norm1`);
    dense(`layer${layer}/inner`, width, feedForward);
    dense(`layer${layer}/outer`, feedForward, width);
    norm(`layer${layer}/norm2`);
  }
  dense('logit', width + tabular, 1);
  return { parameters, size: offset };
}
