/**
 * The transformer as a standard layers model of TensorFlow.js, so that other programs can score with it.
 *
 * Its input `tokens` takes the ids of a row, padded with 0; `tabular`, where there are such columns, their encoded values;
 * what comes out is P(positive) before calibration. The few things that no standard layer does are said by some that do:
 * min(id, 1) tells tokens from padding; a large negative number takes padding out of a softmax, and the softmax of just
 * that mask is the weights of a mean; the table of positions is the kernel of a layer that is fed a 1.
 */
import { NORM_EPSILON, PARTS_OF_ATTENTION, parameterLayout, type TransformerShape } from './architecture.ts';
import { LayersNetwork, type Weight } from './layers-network.ts';

/** Far above any attention score, and exact in 32 bits. */
const FAR = 2 ** 30;

type Parts = (name: string) => Weight;

/** `model.json` and `weights.bin`. */
export function layersModel(shape: TransformerShape, parameters: Float32Array): Map<string, Uint8Array> {
  const { length, width, layers, tabular } = shape;
  const network = new LayersNetwork();
  const parts = partsOf(shape, parameters);
  const tokens = network.input('tokens', length);
  const isToken = network.reshape('is_token', network.add('ReLU', 'clip', [tokens], { max_value: 1 }), length, 1);
  const farBelow = { kernel: one(FAR), bias: { shape: [1], values: Float32Array.of(-FAR) } };
  const mask = network.reshape('mask', network.dense('far_below', isToken, farBelow), 1, length);
  let x = embed(network, shape, parts, tokens, isToken);
  for (let layer = 0; layer < layers; layer++) {
    const at = `layer${layer}`;
    x = norm(network, `${at}_norm1`, [x, attention(network, shape, parts, at, x, mask)], parts);
    const inner = network.dense(`${at}_inner`, x, dense(parts, `${at}/inner`), 'relu');
    x = norm(network, `${at}_norm2`, [x, network.dense(`${at}_outer`, inner, dense(parts, `${at}/outer`))], parts);
  }
  const shares = network.add('Softmax', 'shares', [mask], { axis: -1 });
  // Of a row without tokens too, nothing of the padding gets in.
  const ofTokens = network.add('Multiply', 'shares_of_tokens', [shares, network.reshape('row', isToken, 1, length)]);
  const mean = network.reshape('mean', network.add('Dot', 'pool', [ofTokens, x], { axes: [2, 1] }), width);
  const all = tabular === 0 ? mean : network.add('Concatenate', 'all', [mean, network.input('tabular', tabular)]);
  return network.files('simple_transformer', network.dense('probability', all, dense(parts, 'logit'), 'sigmoid'));
}

function embed(
  network: LayersNetwork,
  { vocabulary, length, width }: TransformerShape,
  parts: Parts,
  tokens: string,
  isToken: string,
): string {
  const settings = { input_dim: vocabulary, output_dim: width, input_length: length };
  const vectors = network.add('Embedding', 'token_vectors', [tokens], settings, { embeddings: parts('tokens') });
  const kernel = { shape: [1, length * width], values: parts('positions').values };
  // 0 instead of 1 in a row without tokens, of which no position is looked at.
  const any = network.add('GlobalMaxPooling1D', 'any_token', [isToken]);
  const positions = network.reshape('position_vectors', network.dense('positions', any, { kernel }), length, width);
  return network.add('Add', 'vectors', [vectors, positions]);
}

/** Head by head, because the library's Dot takes no more than three dimensions. */
function attention(
  network: LayersNetwork,
  shape: TransformerShape,
  parts: Parts,
  at: string,
  x: string,
  mask: string,
): string {
  const [query, key, value, output] = PARTS_OF_ATTENTION;
  const outputs = Array.from({ length: shape.heads }, (_, head) => {
    const project = (part: string, scale = 1) =>
      network.dense(`${at}_${part}${head}`, x, ofHead(shape, dense(parts, `${at}/${part}`), head, scale));
    const scale = Math.sqrt(shape.heads / shape.width);
    const scores = network.add('Dot', `${at}_scores${head}`, [project(query, scale), project(key)], { axes: [2, 2] });
    const masked = network.add('Add', `${at}_masked${head}`, [scores, mask]);
    const weights = network.add('Softmax', `${at}_weights${head}`, [masked], { axis: -1 });
    return network.add('Dot', `${at}_head${head}`, [weights, project(value)], { axes: [2, 1] });
  });
  const joined = outputs.length === 1 ? outputs[0]! : network.add('Concatenate', `${at}_heads`, outputs);
  return network.dense(`${at}_${output}`, joined, dense(parts, `${at}/${output}`));
}

function norm(network: LayersNetwork, name: string, sum: readonly string[], parts: Parts): string {
  const at = name.replace('_', '/');
  const weights = { gamma: parts(`${at}/gamma`), beta: parts(`${at}/beta`) };
  const settings = { axis: -1, epsilon: NORM_EPSILON };
  return network.add('LayerNormalization', name, [network.add('Add', `${name}_sum`, sum)], settings, weights);
}

function dense(parts: Parts, name: string): { kernel: Weight; bias: Weight } {
  return { kernel: parts(`${name}/kernel`), bias: parts(`${name}/bias`) };
}

/** The outputs that belong to one head; the scale of the scores goes into those of the query. */
function ofHead(
  { width, heads }: TransformerShape,
  { kernel, bias }: { readonly kernel: Weight; readonly bias: Weight },
  head: number,
  scale: number,
): { kernel: Weight; bias: Weight } {
  const size = width / heads;
  const columns = ({ values }: Weight, rows: number) =>
    Float32Array.from({ length: rows * size }, (_, i) => {
      const row = Math.floor(i / size);
      return scale * values[row * width + head * size + (i - row * size)]!;
    });
  return {
    kernel: { shape: [width, size], values: columns(kernel, width) },
    bias: { shape: [size], values: columns(bias, 1) },
  };
}

function partsOf(shape: TransformerShape, parameters: Float32Array): Parts {
  const places = new Map(parameterLayout(shape).parameters.map(parameter => [parameter.name, parameter]));
  return name => {
    const { offset, size, shape: dimensions } = places.get(name)!;
    return { shape: dimensions, values: parameters.subarray(offset, offset + size) };
  };
}

function one(value: number): Weight {
  return { shape: [1, 1], values: Float32Array.of(value) };
}
