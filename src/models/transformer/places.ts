/** Where everything that the passes read and write lies in their memory: one plan, the same in every thread. */
import { PARTS_OF_ATTENTION, type Parameter, parameterLayout, type TransformerShape } from './architecture.ts';

/** Offsets among the parameters. */
export interface DensePlace {
  readonly kernel: number;
  readonly bias: number;
  readonly inputs: number;
  readonly outputs: number;
}

export interface NormPlace {
  readonly gamma: number;
  readonly beta: number;
}

export interface LayerPlace {
  readonly query: DensePlace;
  readonly key: DensePlace;
  readonly value: DensePlace;
  readonly output: DensePlace;
  readonly norm1: NormPlace;
  readonly inner: DensePlace;
  readonly outer: DensePlace;
  readonly norm2: NormPlace;
}

export interface NetworkPlace {
  readonly tokens: number;
  readonly positions: number;
  readonly layers: readonly LayerPlace[];
  readonly logit: DensePlace;
  readonly parameters: readonly Parameter[];
  readonly size: number;
}

export function networkPlace(shape: TransformerShape): NetworkPlace {
  const { parameters, size } = parameterLayout(shape);
  const named = new Map(parameters.map(parameter => [parameter.name, parameter]));
  const offset = (name: string) => named.get(name)!.offset;
  const dense = (name: string): DensePlace => {
    const [inputs, outputs] = named.get(`${name}/kernel`)!.shape as [number, number];
    return { kernel: offset(`${name}/kernel`), bias: offset(`${name}/bias`), inputs, outputs };
  };
  const norm = (name: string): NormPlace => ({ gamma: offset(`${name}/gamma`), beta: offset(`${name}/beta`) });
  const layers = Array.from({ length: shape.layers }, (_, layer): LayerPlace => {
    const [query, key, value, output] = PARTS_OF_ATTENTION.map(part => dense(`layer${layer}/${part}`));
    return {
      ...{ query: query!, key: key!, value: value!, output: output! },
      ...{ inner: dense(`layer${layer}/inner`), outer: dense(`layer${layer}/outer`) },
      ...{ norm1: norm(`layer${layer}/norm1`), norm2: norm(`layer${layer}/norm2`) },
    };
  });
  const ends = { tokens: offset('tokens'), positions: offset('positions'), logit: dense('logit') };
  return { ...ends, layers, parameters, size };
}

/** What a forward pass leaves of a layer for the backward pass. */
export interface LayerTrace {
  readonly query: number;
  readonly key: number;
  readonly value: number;
  readonly probabilities: number;
  readonly context: number;
  readonly normal1: number;
  readonly inverse1: number;
  readonly between: number;
  readonly hidden: number;
  readonly normal2: number;
  readonly inverse2: number;
}

/** Room of one thread, for the rows that it takes through the network together. */
export interface Workspace {
  /** What goes into each layer, and what comes out of the last one. */
  readonly states: readonly number[];
  readonly layers: readonly LayerTrace[];
  /** What a sub-layer puts out, and later its slopes. */
  readonly branch: number;
  readonly means: number;
  readonly scratch: number;
  /** For the backward pass only. */
  readonly slopes: { readonly query: number; readonly key: number; readonly value: number; readonly context: number };
  readonly hiddenSlopes: number;
  readonly meanSlopes: number;
}

/** Tokens that go through the network together, where no single row has more: their numbers stay in the second-level cache. */
const TOGETHER = 128;

/** Of tokens, and of rows: those without tokens too. */
export function mostTogether({ length }: TransformerShape): number {
  return Math.max(TOGETHER, length);
}

/** Hands out places for so many numbers, one after the other, each at a line of the cache. */
export interface Room {
  take(count: number): number;
  readonly used: number;
}

export function room(first: number): Room {
  let next = first;
  return {
    take(count) {
      const place = next;
      next += Math.ceil(count / 16) * 16;
      return place;
    },
    get used() {
      return next - first;
    },
  };
}

/** `backward` false: layers write over each other's numbers, and there are no slopes. */
export function takeWorkspace({ take }: Room, shape: TransformerShape, backward: boolean): Workspace {
  const { width, heads, feedForward, length } = shape;
  const tokens = mostTogether(shape);
  const line = Math.ceil(length / 4) * 4;
  const wide = () => take(tokens * width);
  const slope = (columns: number) => (backward ? take(tokens * columns) : 0);
  const trace = (): LayerTrace => ({
    ...{ query: wide(), key: wide(), value: wide(), context: wide() },
    ...{ probabilities: take(heads * tokens * line), between: wide(), hidden: take(tokens * feedForward) },
    ...{ normal1: wide(), inverse1: take(tokens), normal2: wide(), inverse2: take(tokens) },
  });
  const first = { state: wide(), trace: trace() };
  const others = Array.from({ length: shape.layers }, (_, layer) =>
    backward ? { state: wide(), trace: layer > 0 ? trace() : first.trace } : first,
  );
  return {
    states: [first.state, ...others.map(({ state }) => state)],
    layers: others.map(({ trace }) => trace),
    ...{ branch: wide(), means: wide(), scratch: take(line * (width / heads + line)) },
    slopes: { query: slope(width), key: slope(width), value: slope(width), context: slope(width) },
    ...{ hiddenSlopes: slope(feedForward), meanSlopes: slope(width) },
  };
}
