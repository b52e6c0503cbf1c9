import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../base/errors.ts';
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
});
