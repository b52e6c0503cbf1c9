/** Writes a network as a layers model of TensorFlow.js: `model.json` and `weights.bin`, as `tf.loadLayersModel` reads them. */
import type { Json, JsonObject } from '../../base/json.ts';

export interface Weight {
  readonly shape: readonly number[];
  /** Row-major. */
  readonly values: Float32Array;
}

/** `kernel`, `bias`, `gamma`, …: as the layer calls them, and in its order. */
export type Weights = Readonly<Record<string, Weight>>;

/** Of layers of the library only, so that no code of ours is needed to load it; their settings go by the names of Keras. */
export class LayersNetwork {
  readonly #layers: JsonObject[] = [];
  readonly #specifications: Json[] = [];
  readonly #values: Float32Array[] = [];
  readonly #inputs: string[] = [];

  /** `shape` of one row. */
  input(name: string, ...shape: number[]): string {
    this.#inputs.push(name);
    const config = { name, batch_input_shape: [null, ...shape], dtype: 'float32', sparse: false };
    this.#layers.push({ class_name: 'InputLayer', name, config, inbound_nodes: [] });
    return name;
  }

  /** Returns the name, by which later layers take what comes out of this one. */
  add(
    layer: string,
    name: string,
    inputs: readonly string[],
    settings: JsonObject = {},
    weights: Weights = {},
  ): string {
    const inbound = [inputs.map(input => [input, 0, 0, {}])];
    this.#layers.push({ class_name: layer, name, config: { name, ...settings }, inbound_nodes: inbound });
    for (const [weight, { shape, values }] of Object.entries(weights)) {
      this.#specifications.push({ name: `${name}/${weight}`, shape, dtype: 'float32' });
      this.#values.push(values);
    }
    return name;
  }

  dense(
    name: string,
    input: string,
    weights: { readonly kernel: Weight; readonly bias?: Weight },
    activation = 'linear',
  ) {
    const units = weights.kernel.shape[1]!;
    return this.add('Dense', name, [input], { units, activation, use_bias: 'bias' in weights }, { ...weights });
  }

  reshape(name: string, input: string, ...shape: number[]): string {
    return this.add('Reshape', name, [input], { target_shape: shape });
  }

  /** Same network, same bytes. */
  files(name: string, output: string): Map<string, Uint8Array> {
    const place = (layer: string) => [layer, 0, 0];
    const [inputs, outputs] = [this.#inputs.map(place), [place(output)]];
    const model: JsonObject = {
      format: 'layers-model',
      modelTopology: {
        class_name: 'Functional',
        config: { name, layers: this.#layers, input_layers: inputs, output_layers: outputs },
      },
      weightsManifest: [{ paths: ['weights.bin'], weights: this.#specifications }],
    };
    // Little-endian, as on every machine that Node runs on.
    const bytes = this.#values.map(values => Buffer.from(values.buffer, values.byteOffset, values.byteLength));
    return new Map([
      ['model.json', Buffer.from(`${JSON.stringify(model)}\n`)],
      ['weights.bin', Buffer.concat(bytes)],
    ]);
  }
}
