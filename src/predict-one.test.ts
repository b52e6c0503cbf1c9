import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError, DataError, IntegrityError } from './base/errors.ts';
import { loadCurrentModel, loadModel, type Row, type StoredModel } from './predict-one.ts';
import { PAYMENTS_CONFIG, paymentsCsv, type Workspace, workspace } from './testing/mlops.ts';

const CONFIG = JSON.stringify({
  models: [
    { name: 'anomaly', type: 'anomaly', dataset: 'synthetic' },
    ...JSON.parse(PAYMENTS_CONFIG).models,
    { name: 'strict', type: 'logistic', dataset: 'payments', thresholds: { accuracy_min: 1 } },
  ],
  sources: JSON.parse(PAYMENTS_CONFIG).sources,
});

describe('predicting one row', () => {
  let place: Workspace;
  let models: string;

  beforeAll(() => {
    place = workspace();
    place.write('payments.csv', paymentsCsv(1500, { seed: 1 }));
    place.write('schedule.json', CONFIG);
    const { code, stderr } = place.mlops('train', '--config', 'schedule.json', '--seed', '1');
    if (code !== 0) throw new Error(stderr);
    models = join(place.path, 'models');
  });
  afterAll(() => place[Symbol.dispose]());

  it('tells ordinary work from an attack, as the seed asked for', () => {
    const model = loadCurrentModel(models, 'anomaly');
    expect(model).toMatchObject({
      name: 'anomaly',
      type: 'anomaly',
      features: [{ name: 'sequence', kind: 'sequence' }],
    });
    const work = model.predict({ sequence: ['read', 'process', 'write'] });
    const attack = model.predict({ sequence: ['read', 'process', 'write', 'scan', 'connect', 'execute'] });
    expect([work.label, attack.label]).toEqual([0, 1]);
    for (const { score, confidence } of [work, attack]) {
      expect(score >= 0 && score <= 1 && confidence >= 0 && confidence <= 1).toBe(true);
    }
  });

  it('takes a sequence as words too, and numbers as texts', () => {
    const model = loadCurrentModel(models, 'anomaly');
    const list = model.predict({ sequence: ['scan', 'connect', 'execute'] });
    expect(model.predict({ sequence: ' scan connect\texecute ' })).toEqual(list);
    const fraud = loadCurrentModel(models, 'fraud');
    expect(fraud.predict({ amount: '99.5', country: 'br', hour: 3 })).toEqual(
      fraud.predict({ amount: 99.5, country: 'br', hour: 3, colour: 'not looked at' }),
    );
  });

  it('counts what is absent as missing', () => {
    const model = loadCurrentModel(models, 'fraud');
    const nothing = model.predict({ amount: null });
    expect(model.predict({ amount: undefined, country: null, hour: null })).toEqual(nothing);
    expect(model.predict({ amount: 500 }).score).toBeGreaterThan(nothing.score);
  });

  it('is as sure as the score is far from the threshold, as a share of the way there is', () => {
    const model = loadCurrentModel(models, 'fraud');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.integer({ min: 0, max: 23 }), (amount, hour) => {
        const { label, score, confidence } = model.predict({ amount, hour, country: 'de' });
        const { threshold: t } = model;
        expect(label).toBe(score >= t ? 1 : 0);
        expect(confidence).toBeCloseTo(label === 1 ? (score - t) / (1 - t) : (t - score) / t, 12);
      }),
    );
  });

  it('loads a package that was copied elsewhere, and refuses one that was changed', () => {
    const { version } = loadCurrentModel(models, 'fraud');
    const copy = join(place.path, 'elsewhere');
    cpSync(join(models, 'current', 'fraud', version), copy, { recursive: true });
    const row = { amount: 120, country: 'br', hour: 2 };
    expect(loadModel(copy).predict(row)).toEqual(loadCurrentModel(models, 'fraud').predict(row));
    appendFileSync(join(copy, 'model.json'), ' ');
    expect(() => loadModel(copy)).toThrow(IntegrityError);
    expect(() => loadModel(copy)).toThrow(/model.json has SHA-256/);
  });

  it('does not read what lies outside the package, whatever its card says', () => {
    const { version } = loadCurrentModel(models, 'fraud');
    const copy = join(place.path, 'crafted');
    cpSync(join(models, 'current', 'fraud', version), copy, { recursive: true });
    const card = JSON.parse(readFileSync(join(copy, 'card.json'), 'utf8'));
    card.files['../payments.csv'] = { sha256: 'a'.repeat(64), bytes: 1 };
    place.write('crafted/card.json', JSON.stringify(card));
    expect(() => loadModel(copy)).toThrow(/card.json is not a model card/);
    for (const text of ['{', '[]', 'null', '{"files":{}}']) {
      place.write('crafted/card.json', text);
      expect(() => loadModel(copy), text).toThrow(IntegrityError);
    }
  });

  it('says which models there are when there is none of this name, or it was never promoted', () => {
    const failure = (load: () => StoredModel) => {
      try {
        return load();
      } catch (error) {
        return error as Error;
      }
    };
    expect(failure(() => loadCurrentModel(models, 'frod'))).toMatchObject({ hint: 'did you mean "fraud"?' });
    expect(failure(() => loadCurrentModel(models, 'strict'))).toBeInstanceOf(ConfigurationError);
    expect(failure(() => loadCurrentModel(join(place.path, 'nowhere'), 'fraud'))).toMatchObject({
      hint: 'no model is in production there',
    });
    expect(failure(() => loadModel(place.path))).toMatchObject({
      message: expect.stringContaining('has no card.json'),
    });
  });

  it.each([
    ['fraud', {}, /none of the columns that the model reads/],
    ['fraud', { amount: 'much' }, /"amount" of the row is "much", expected a number/],
    ['fraud', { country: ['de'] }, /"country" of the row is \["de"\], expected a text, a number or a boolean/],
    ['anomaly', { sequence: [['read']] }, /"sequence\[0\]" of the row is \["read"\], expected a text or a number/],
    ['fraud', null, /the row is null, expected an object by the names of the columns/],
    ['fraud', undefined, /the row is undefined, expected an object/],
    ['fraud', 'amount=3', /the row is "amount=3", expected an object/],
    ['fraud', [1, 2], /the row is \[1,2\], expected an object/],
    ['fraud', 7n, /the row is 7n, expected an object/],
    ['fraud', { amount: 7n }, /"amount" of the row is 7n, expected a number/],
    ['fraud', { country: Symbol('de') }, /"country" of the row is Symbol\(de\), expected a text/],
    ['anomaly', { sequence: 7 }, /"sequence" of the row is 7, expected a list of texts or numbers/],
  ])('refuses for %s the row %s', (name, row, message) => {
    const model = loadCurrentModel(models, name);
    expect(() => model.predict(row as Row)).toThrow(DataError);
    expect(() => model.predict(row as Row)).toThrow(message);
  });

  it('refuses a folder or a name that is no text', () => {
    const [nothing, number] = [undefined, 7] as unknown as string[];
    expect(() => loadModel(nothing!)).toThrow(/the folder of a package is undefined, expected a string/);
    expect(() => loadCurrentModel(number!, 'fraud')).toThrow(ConfigurationError);
    expect(() => loadCurrentModel(models, nothing!)).toThrow(/the name of a model is undefined, expected a string/);
  });
});
