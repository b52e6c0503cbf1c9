/** Contract of the steps of a transformer's passes: the kernel takes them in WebAssembly, its twin in TypeScript. */

/**
 * All places are indices into one memory: `offsets` and `ids` into its whole numbers, all else into its numbers. Rows of a
 * matrix lie one after the other; counts of columns are multiples of four, and so is every `count` but that of `shrink`.
 *
 * `offsets` points at rows + 1 numbers: row r has the tokens offsets[r] up to offsets[r + 1]. The matrices of tokens
 * (`x`, `q`, …) begin with the first of these rows; `ids` points at its first token.
 */
export interface Steps {
  /**
   * C = start + A B, where C is m x n, and k is summed. Between rows of C, A, B lie `ci`, `ai`, `bk` numbers, between
   * columns of A `ak`. `start`: the row that each row of C begins with; or ZERO; or ITSELF, which adds to C.
   */
  product(
    c: number,
    ci: number,
    a: number,
    ai: number,
    ak: number,
    b: number,
    bk: number,
    m: number,
    n: number,
    k: number,
    start: number,
  ): void;
  /** out = tokens[id] + positions[place in the row] */
  embed(
    out: number,
    ids: number,
    offsets: number,
    rows: number,
    tokens: number,
    positions: number,
    width: number,
  ): void;
  /** dpositions[place in the row] += dx */
  embedBackward(dpositions: number, dx: number, offsets: number, rows: number, width: number): void;
  /** table[id] += x of each of `count` tokens whose id is `first` to `last`. */
  scatter(table: number, x: number, ids: number, count: number, width: number, first: number, last: number): void;
  /** x += y */
  add(x: number, y: number, count: number): void;
  /** Number i becomes zero where hash(first + i, seed) < threshold, which is 24 bits, and is multiplied by `scale` elsewhere. */
  dropout(x: number, count: number, seed: number, first: number, threshold: number, scale: number): void;
  /** normal = (z - mean) / sd and inverse = 1 / sd of each row z of x + branch; out = gamma * normal + beta. */
  addNorm(
    out: number,
    normal: number,
    inverse: number,
    x: number,
    branch: number,
    gamma: number,
    beta: number,
    count: number,
    width: number,
    epsilon: number,
  ): void;
  /** dx, of x and of the branch alike; may be dout. dgamma and dbeta are added to. */
  addNormBackward(
    dx: number,
    dout: number,
    normal: number,
    inverse: number,
    gamma: number,
    dgamma: number,
    dbeta: number,
    count: number,
    width: number,
  ): void;
  /**
   * context = softmax(q k' / sqrt(width / heads)) v, within each row and head. A row of n tokens has n x N probabilities per
   * head, N being n rounded up to a multiple of four. `scratch`: N * width / heads numbers for the longest row.
   */
  attend(
    context: number,
    probabilities: number,
    q: number,
    k: number,
    v: number,
    offsets: number,
    rows: number,
    width: number,
    heads: number,
    scratch: number,
  ): void;
  /** `scratch`: N * (width / heads + n) numbers. */
  attendBackward(
    dq: number,
    dk: number,
    dv: number,
    dcontext: number,
    probabilities: number,
    q: number,
    k: number,
    v: number,
    offsets: number,
    rows: number,
    width: number,
    heads: number,
    scratch: number,
  ): void;
  /** x = max(x, 0) */
  relu(x: number, count: number): void;
  /** dx = 0 where y, which relu made, is 0. */
  reluBackward(dx: number, y: number, count: number): void;
  /** sums += the sum of the rows of x. */
  addColumns(sums: number, x: number, count: number, width: number): void;
  /** to = x transposed; x is rows x columns. */
  transpose(to: number, x: number, rows: number, columns: number): void;
  /** The mean of each row's tokens; zeros for none. */
  pool(means: number, x: number, offsets: number, rows: number, width: number): void;
  poolBackward(dx: number, dmeans: number, offsets: number, rows: number, width: number): void;
  /** The sum of x * x. */
  squares(x: number, count: number): number;
  /** x *= factor; any count. */
  shrink(x: number, count: number, factor: number): void;
  /** Adam with the gradient times `scale`; `rate` is already divided by 1 - keepMean ^ t, `correction` is 1 / (1 - keepSquare ^ t). */
  adamW(
    x: number,
    mean: number,
    square: number,
    gradient: number,
    count: number,
    scale: number,
    rate: number,
    correction: number,
    keepMean: number,
    keepSquare: number,
    epsilon: number,
  ): void;
}

export const ZERO = -1;
export const ITSELF = -2;
