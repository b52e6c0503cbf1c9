import { describe, expect, it } from 'vitest';
import { IntegrityError } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import type { CategoricalColumn, Column, Dataset, NumericColumn } from '../../data/dataset.ts';
import { robustScale } from '../../data/robust-scale.ts';
import { drawnFeatures, type Features, fitFeatures } from './features.ts';
import { featureFiller } from './fill-features.ts';
import { readFeatures } from './stored-forest.ts';

const HOUR_MS = 3_600_000;
const { NaN: none } = Number;

function table(columns: readonly Column[], moments: readonly number[] | null = null): Dataset {
  const rows = Math.max(
    moments?.length ?? 0,
    ...columns.map(column => ('values' in column ? column.values.length : (column as CategoricalColumn).codes.length)),
  );
  return {
    ...{ name: 't', rows, columns, group: null, origin: { source: '', location: '', digest: '', observedAt: null } },
    timestamp: moments && { kind: 'timestamp', name: 'at', values: Float64Array.from(moments) },
  };
}

const numeric = (name: string, values: readonly number[]): NumericColumn => {
  return { kind: 'numeric', name, values: Float64Array.from(values) };
};
const categorical = (name: string, categories: readonly string[], codes: readonly number[]): CategoricalColumn => {
  return { kind: 'categorical', name, categories, codes: Int32Array.from(codes) };
};

/** Of each row its features, by name. */
function encoded(features: Features, dataset: Dataset): Record<string, readonly number[]> {
  const width = features.features.length;
  const columns = new Float32Array(width * dataset.rows);
  featureFiller(features, dataset)(0, dataset.rows, columns, dataset.rows);
  const named = features.features.map((feature, j) => {
    const name = feature.what === 'largest' ? 'largest' : `${feature.column}/${feature.what}`;
    return [name, [...columns.subarray(j * dataset.rows, (j + 1) * dataset.rows)]] as const;
  });
  return Object.fromEntries(named);
}

describe('numbers', () => {
  it('are robust z-scores: the median is 0, and a far one moves neither center nor spread', () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 1e9];
    const dataset = table([numeric('x', values)]);
    const found = encoded(fitFeatures(dataset, null), dataset)['x/value']!;
    expect(found[4]).toBe(0);
    expect(found[5]).toBeCloseTo(1 / (1.4826 * 2), 6);
    expect(found[8]).toBeGreaterThan(1e8);
  });

  it('are told by the mean deviation where most of them are the same, and left out where all are', () => {
    const dataset = table([numeric('x', [0, 0, 0, 0, 0, 0, 0, 10]), numeric('same', new Array(8).fill(3))]);
    const features = fitFeatures(dataset, null);
    expect(robustScale(Float64Array.from([0, 0, 0, 0, 0, 0, 0, 10]))).toEqual({ center: 0, spread: (1.2533 * 10) / 8 });
    expect(features.columns).toEqual([{ name: 'x', kind: 'numeric' }]);
    expect(features.leftOut).toMatchObject([{ name: 'same', reason: 'all training rows have one value' }]);
  });

  it('count as the usual one where they are missing, which is a feature of its own if it ever was in training', () => {
    const whole = table([numeric('x', [1, 2, 3, 4])]);
    const holes = table([numeric('x', [1, 2, none, 4, 5, 6, 7, 8])]);
    const [without, withHoles] = [fitFeatures(whole, null), fitFeatures(holes, null)];
    const asked = table([numeric('x', [none, 3])]);
    expect(encoded(without, asked)).toEqual({ 'x/value': [0, expect.closeTo(0.5 / 1.4826, 6)] });
    expect(Object.keys(encoded(withHoles, asked))).toEqual(['x/value', 'x/missing']);
    const [missing, present] = encoded(withHoles, asked)['x/missing']!;
    expect(missing).toBeGreaterThan(5);
    expect(present).toBe(0);
    const never = fitFeatures(table([numeric('x', [none, none])]), null);
    expect(never.leftOut).toMatchObject([{ name: 'x', reason: 'no training row has a value' }]);
  });

  it('stay numbers whatever infinities come', () => {
    const dataset = table([numeric('x', [Infinity, Infinity, Infinity, 1, -Infinity])]);
    const found = encoded(fitFeatures(dataset, null), dataset)['x/value']!;
    expect(found.some(Number.isNaN)).toBe(false);
  });
});

describe('categories', () => {
  const codes = [...new Array(12).fill(0), ...new Array(3).fill(1), 2];
  const training = table([categorical('c', ['usual', 'rare', 'once'], codes)]);
  const features = fitFeatures(training, null);

  it('are as high as they are rare, and highest where none was ever seen', () => {
    const asked = table([categorical('c', ['new', 'once', 'rare', 'usual'], [0, 1, 2, 3])]);
    const [unseen, once, rare, usual] = encoded(features, asked)['c/category'] as [number, number, number, number];
    expect(unseen).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(rare);
    expect(rare).toBeGreaterThan(usual);
    expect(usual).toBe(0);
    // 16 rows, three categories and one yet to come: log2(20 / 2), log2(20 / 1).
    const { spread } = features.features[0] as { spread: number };
    expect(unseen - once).toBeCloseTo(1 / spread, 5);
  });

  it('are usual where they are missing and never were, rare where a few were', () => {
    const asked = table([categorical('c', [], [-1])]);
    expect(encoded(features, asked)['c/category']).toEqual([0]);
    const holes = fitFeatures(table([categorical('c', ['usual'], [...new Array(15).fill(0), -1])]), null);
    expect(encoded(holes, asked)['c/category']![0]).toBeGreaterThan(1);
  });
});

describe('slots of the week', () => {
  /** Four weeks by the hour: ten times as much at noon, with a little noise. */
  const moments = Array.from({ length: 672 }, (_, i) => i * HOUR_MS);
  const noise = (i: number) => 1 + 0.05 * Math.sin(1.7 * i);
  const load = moments.map((_, i) => (i % 24 === 12 ? 1000 : 100) * noise(i));
  const other = moments.map((_, i) => noise(i));
  const training = table([numeric('load', load), numeric('other', other)], moments);
  const features = fitFeatures(training, { scheme: 'hour', moments: 'at' });

  it('tell the columns that have a rhythm by their distance from what is usual, and leave the others as they are', () => {
    expect(features.features.map(({ what }) => what)).toEqual(['slot', 'value', 'largest']);
    const asked = table(
      [numeric('load', [1000, 1000, 100, none]), numeric('other', [1, 1, 1, 1])],
      [12, 13, 12, 12].map(hour => hour * HOUR_MS),
    );
    const [noon, afternoon, low, missing] = encoded(features, asked)['load/slot'] as [number, number, number, number];
    expect(noon).toBeLessThan(3);
    expect(afternoon).toBeGreaterThan(20);
    expect(low).toBeGreaterThan(20);
    expect(missing).toBe(0);
  });

  it('find the moments among the columns too, and say nothing where there are none', () => {
    const asked = table([numeric('load', [1000]), numeric('other', [1])]);
    expect(encoded(features, asked)['load/slot']).toEqual([0]);
    const at: Column = { kind: 'timestamp', name: 'at', values: Float64Array.of(13 * HOUR_MS) };
    expect(encoded(features, { ...asked, columns: [...asked.columns, at] })['load/slot']![0]).toBeGreaterThan(20);
  });

  it('take nothing at all for infinitely little on a log scale', () => {
    const asked = table([numeric('load', [0, -5]), numeric('other', [1, 1])], [12 * HOUR_MS, 12 * HOUR_MS]);
    expect(encoded(features, asked)['load/slot']).toEqual([Infinity, Infinity]);
    expect(encoded(features, asked)['largest']).toEqual([Infinity, Infinity]);
  });

  it('are not used where no column has a rhythm', () => {
    const dull = fitFeatures(table([numeric('other', other)], moments), { scheme: 'hour', moments: 'at' });
    expect(dull.slots).toBeNull();
    expect(dull.features.map(({ what }) => what)).toEqual(['value']);
  });

  it('are not taken for a rhythm where there are as many as rows', () => {
    const random = [5, 1, 9, 2, 8, 3, 7, 4, 6, 0, 11, 10, 5, 1, 9, 2, 8, 3, 7, 4, 6, 0, 11, 10].map(value => value + 1);
    const hours = random.map((_, i) => i * HOUR_MS);
    expect(fitFeatures(table([numeric('x', random)], hours), { scheme: 'hour', moments: 'at' }).slots).toBeNull();
  });

  it('let a node draw the largest deviation half as often as all single ones', () => {
    expect([...drawnFeatures(features)]).toEqual([0, 1, 2]);
    const many = { ...features, features: [...new Array(5).fill(features.features[1]), ...features.features] };
    expect([...drawnFeatures(many)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7]);
  });

  it('come back from JSON, and nothing else does', () => {
    const json = JSON.parse(JSON.stringify(features)) as JsonObject;
    expect(readFeatures(json)).toEqual(features);
    const [slot] = json['features'] as [JsonObject];
    for (const wrong of [
      undefined,
      {},
      { ...json, features: [{ what: 'nothing' }] },
      { ...json, features: [{ what: 'value', column: 'x', center: 'a', spread: 1 }] },
      { ...json, features: [{ ...slot, centers: [1] }] },
      { ...json, slots: { scheme: 'year', moments: 'at' } },
      { ...json, slots: null },
    ]) {
      expect(() => readFeatures(wrong as JsonObject), JSON.stringify(wrong)).toThrow(IntegrityError);
    }
  });
});
