/** A predictor as files: `model.json` holds the plain data, `weights.bin` the typed arrays that it names. Never code. */
import { IntegrityError } from '../base/errors.ts';
import type { JsonObject } from '../base/json.ts';
import { type Predictor, predictorState, restorePredictor } from '../evaluation/predictor.ts';
import type { ModelState, ModelType } from '../models/model-type.ts';
import type { PackageFiles } from './package.ts';

const MODEL_FILE = 'model.json';
const WEIGHTS_FILE = 'weights.bin';

/** Little-endian on disk, as on every machine that Node runs on. */
const ARRAY_TYPES = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint8: Uint8Array,
} as const;
type ArrayType = keyof typeof ARRAY_TYPES;
type TypedArray = ModelState['arrays'][string];

/** `offset` in bytes from the start of weights.bin, `length` in elements. */
interface ArrayPlace {
  readonly type: ArrayType;
  readonly offset: number;
  readonly length: number;
}

/** Same predictor, same bytes. */
export function predictorFiles(predictor: Predictor): Map<string, Uint8Array> {
  const { json, arrays } = predictorState(predictor);
  const places: Record<string, ArrayPlace> = {};
  const chunks: Uint8Array[] = [];
  let offset = 0;
  for (const name of Object.keys(arrays).sort()) {
    const array = arrays[name]!;
    places[name] = { type: typeOf(array), offset, length: array.length };
    // Eight-byte borders, so that a reader can lay a Float64Array over the file.
    const padded = new Uint8Array(Math.ceil(array.byteLength / 8) * 8);
    padded.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    chunks.push(padded);
    offset += padded.length;
  }
  const files = new Map<string, Uint8Array>();
  files.set(MODEL_FILE, Buffer.from(`${JSON.stringify({ schema_version: 1, predictor: json, arrays: places })}\n`));
  if (offset > 0) files.set(WEIGHTS_FILE, Buffer.concat(chunks));
  return files;
}

/** IntegrityError when the files are not what `predictorFiles` writes. */
export function readPredictor(files: PackageFiles, getModelType: (name: string) => ModelType): Predictor {
  const text = files.get(MODEL_FILE);
  if (text === undefined) throw new IntegrityError(`the package has no ${MODEL_FILE}`);
  let model: { schema_version?: unknown; predictor?: unknown; arrays?: unknown };
  try {
    model = JSON.parse(Buffer.from(text).toString());
  } catch (cause) {
    throw new IntegrityError(`${MODEL_FILE} is not JSON`, { cause });
  }
  if (model.schema_version !== 1 || typeof model.predictor !== 'object' || typeof model.arrays !== 'object') {
    throw new IntegrityError(`${MODEL_FILE} is not a model of schema version 1`, {
      hint: 'it was written by another version of mlops-actions: use that version, or train again',
    });
  }
  const places = Object.entries(model.arrays as Record<string, ArrayPlace>);
  const weights = files.get(WEIGHTS_FILE) ?? new Uint8Array(0);
  const arrays = Object.fromEntries(places.map(([name, place]) => [name, readArray(weights, name, place)]));
  return restorePredictor({ json: model.predictor as JsonObject, arrays }, getModelType);
}

function typeOf(array: TypedArray): ArrayType {
  return (Object.keys(ARRAY_TYPES) as ArrayType[]).find(type => array instanceof ARRAY_TYPES[type])!;
}

function readArray(weights: Uint8Array, name: string, place: ArrayPlace): TypedArray {
  const Type = ARRAY_TYPES[place.type];
  const end = place.offset + place.length * (Type?.BYTES_PER_ELEMENT ?? 0);
  if (Type === undefined || !(place.offset >= 0) || !(place.length >= 0) || end > weights.length) {
    throw new IntegrityError(`${MODEL_FILE}: the array ${JSON.stringify(name)} does not lie within ${WEIGHTS_FILE}`);
  }
  // A copy: the bytes of a file may lie anywhere in a larger buffer, at any offset.
  return new Type(new Uint8Array(weights.subarray(place.offset, end)).buffer);
}
