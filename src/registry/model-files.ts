/** A predictor as files: `model.json` holds the plain data, `weights.bin` the typed arrays that it names. Never code. */
import { IntegrityError, MlopsError } from '../base/errors.ts';
import type { Json, JsonObject } from '../base/json.ts';
import { showJson } from '../base/show-json.ts';
import { isObject, storedJson } from '../base/stored-state.ts';
import { plainLine } from '../base/untrusted.ts';
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
  const model = storedJson(text, MODEL_FILE);
  if (!isObject(model) || model['schema_version'] !== 1) {
    throw new IntegrityError(`${MODEL_FILE} is not a model of schema version 1`, {
      hint: 'it was written by another version of mlops-actions: use that version, or train again',
    });
  }
  const { predictor, arrays: places } = model;
  if (!isObject(predictor)) throw broken('predictor', predictor, 'an object');
  if (!isObject(places)) throw broken('arrays', places, 'an object');
  const arrays = readArrays(places, files.get(WEIGHTS_FILE) ?? new Uint8Array(0));
  try {
    return restorePredictor({ json: predictor, arrays }, getModelType);
  } catch (cause) {
    if (cause instanceof MlopsError) throw cause;
    // Types hold what they read against what they need; what trips all the same is no less the fault of the file.
    throw new IntegrityError(`${MODEL_FILE}: predictor cannot be restored: ${plainLine(String(cause))}`, { cause });
  }
}

/** None may share bytes with another: what is read is never more than the file. */
function readArrays(places: JsonObject, weights: Uint8Array): Record<string, TypedArray> {
  let bytes = 0;
  const arrays = Object.entries(places).map(([name, place]) => {
    if (!isPlace(place)) throw broken(`arrays.${name}`, place, 'an array with type, offset and length');
    bytes += place.length * ARRAY_TYPES[place.type].BYTES_PER_ELEMENT;
    if (bytes > weights.length)
      throw broken(`arrays.${name}`, { ...place }, `within the ${weights.length} bytes of ${WEIGHTS_FILE}`);
    return [name, readArray(weights, name, place)] as const;
  });
  return Object.fromEntries(arrays);
}

function isPlace(found: Json | undefined): found is ArrayPlace & JsonObject {
  if (!isObject(found)) return false;
  const { type, offset, length } = found;
  const isCount = (count: Json | undefined) => Number.isSafeInteger(count) && (count as number) >= 0;
  return typeof type === 'string' && Object.hasOwn(ARRAY_TYPES, type) && isCount(offset) && isCount(length);
}

function typeOf(array: TypedArray): ArrayType {
  return (Object.keys(ARRAY_TYPES) as ArrayType[]).find(type => array instanceof ARRAY_TYPES[type])!;
}

function readArray(weights: Uint8Array, name: string, place: ArrayPlace): TypedArray {
  const Type = ARRAY_TYPES[place.type];
  const end = place.offset + place.length * Type.BYTES_PER_ELEMENT;
  if (end > weights.length)
    throw broken(`arrays.${name}`, { ...place }, `within the ${weights.length} bytes of ${WEIGHTS_FILE}`);
  // A copy: the bytes of a file may lie anywhere in a larger buffer, at any offset.
  return new Type(new Uint8Array(weights.subarray(place.offset, end)).buffer);
}

function broken(field: string, found: Json | undefined, expected: string): IntegrityError {
  const shown = found === undefined ? 'missing' : showJson(found);
  return new IntegrityError(`${MODEL_FILE}: ${plainLine(field)} is ${shown}, expected ${expected}`, {
    hint: 'the file was changed after it was written: restore it, or train the model again',
  });
}
