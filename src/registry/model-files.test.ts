import { describe, expect, it } from 'vitest';
import { DataError, IntegrityError } from '../base/errors.ts';
import type { Predictor } from '../evaluation/predictor.ts';
import type { Model, ModelState, ModelType } from '../models/model-type.ts';
import { predictorFiles, readPredictor } from './model-files.ts';

const arrays = {
  doubles: Float64Array.of(1.5, -2.25, Math.PI),
  floats: Float32Array.of(0.1),
  integers: Int32Array.of(-1, 2, 3),
  bytes: Uint8Array.of(7),
};

function modelWith(state: ModelState): Model {
  return { type: 'fixed', features: [], facts: {}, score: ({ rows }) => new Float64Array(rows), state: () => state };
}
const fixed = { name: 'fixed', restore: modelWith } as unknown as ModelType;
const predictor: Predictor = {
  model: modelWith({ json: { layers: 2 }, arrays }),
  calibration: { method: 'none', parameters: {}, n: 0, reason: 'a test' },
  threshold: 0.5,
};

describe('a predictor as files', () => {
  it('comes back as it was, arrays bit for bit, wherever the bytes lie in memory', () => {
    const files = new Map(
      [...predictorFiles(predictor)].map(([name, bytes]) => {
        const somewhere = Buffer.concat([Buffer.of(0), bytes]);
        return [name, somewhere.subarray(1)] as const;
      }),
    );
    const state = readPredictor(files, () => fixed).model.state();
    expect(state).toEqual({ json: { layers: 2 }, arrays });
  });

  it('has the same bytes each time, in whatever order the arrays were named', () => {
    const turned = Object.fromEntries(Object.entries(arrays).reverse());
    const other = { ...predictor, model: modelWith({ json: { layers: 2 }, arrays: turned }) };
    expect(predictorFiles(other)).toEqual(predictorFiles(predictor));
  });

  it('is refused when weights are missing, cut, or of a kind that is not known', () => {
    const files = predictorFiles(predictor);
    const without = new Map([...files].filter(([name]) => name !== 'weights.bin'));
    const cut = new Map(files).set('weights.bin', files.get('weights.bin')!.subarray(0, 10));
    const text = Buffer.from(files.get('model.json')!).toString();
    const strange = new Map(files).set('model.json', Buffer.from(text.replace('float64', 'float128')));
    const other = new Map(files).set(
      'model.json',
      Buffer.from(text.replace('"schema_version":1', '"schema_version":2')),
    );
    for (const broken of [without, cut, strange, other, new Map()]) {
      expect(() => readPredictor(broken, () => fixed)).toThrow(IntegrityError);
    }
  });

  const place = { type: 'float64', offset: 0, length: 1 };
  it.each<[RegExp, unknown]>([
    [/is not a model of schema version 1$/, null],
    [/: predictor is null, expected an object$/, { predictor: null }],
    [/: predictor is \[\], expected/, { predictor: [] }],
    [/: arrays is null, expected an object$/, { arrays: null }],
    [/: arrays\.a is null, expected an array with type, offset and length$/, { arrays: { a: null } }],
    [/: arrays\.a is /, { arrays: { a: { ...place, type: '__proto__' } } }],
    [/: arrays\.a is /, { arrays: { a: { ...place, length: 1.5 } } }],
    [/: arrays\.a is /, { arrays: { a: { ...place, offset: -8 } } }],
    [/: arrays\.a is /, { arrays: { a: { ...place, length: 2 ** 53 } } }],
    [/: arrays\.a is .*, expected within the \d+ bytes of weights\.bin$/, { arrays: { a: { ...place, offset: 1e9 } } }],
    [/, expected within the/, { arrays: Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`a${i}`, place])) }],
  ])('is refused with the field that is wrong: %s', (message, change) => {
    const files = predictorFiles(predictor);
    const json = JSON.parse(Buffer.from(files.get('model.json')!).toString());
    const model = change === null ? null : { ...json, ...(change as object) };
    const forged = new Map(files).set('model.json', Buffer.from(JSON.stringify(model)));
    expect(() => readPredictor(forged, () => fixed)).toThrow(IntegrityError);
    expect(() => readPredictor(forged, () => fixed)).toThrow(message);
  });

  it.each([
    new TypeError('cannot read properties of null'),
    new RangeError('invalid array length'),
    Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' }),
    'thrown',
  ])('is refused when its type trips over it: %s', error => {
    const restore = () => {
      throw error;
    };
    const tripping = { ...fixed, restore } as unknown as ModelType;
    const read = () => readPredictor(predictorFiles(predictor), () => tripping);
    expect(read).toThrow(IntegrityError);
    expect(read).toThrow(/^model\.json: predictor cannot be restored: /);
  });

  it('lets an error of ours through as it is', () => {
    const refused = new DataError('the program is not here');
    const restore = () => {
      throw refused;
    };
    const type = { ...fixed, restore } as unknown as ModelType;
    expect(() => readPredictor(predictorFiles(predictor), () => type)).toThrow(refused);
  });
});
