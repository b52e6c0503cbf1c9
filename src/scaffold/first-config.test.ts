import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../testing/config-text.ts';
import type { FoundTable } from './find-tables.ts';
import { firstConfig } from './first-config.ts';

const given = { schedule: '17 2 * * 0', ref: 'v1' };
const PAYMENTS: FoundTable = {
  ...{ name: 'payments', location: 'data/payments.csv', label: 'is_fraud', rows: 10 },
  ...{ twoValued: ['is_fraud'], identifiers: ['id'] },
};
const PUZZLE: FoundTable = { ...PAYMENTS, name: 'puzzle', location: 'data/p.csv', label: null, twoValued: ['a', 'b'] };

describe('the first configuration', () => {
  it('lists the tables whose label is known', () => {
    const config = parse(firstConfig({ ...given, tables: [PAYMENTS, { ...PAYMENTS, name: 'more' }] }));
    expect(config.models.map(({ name, type, dataset }) => [name, type, dataset])).toEqual([
      ['payments', 'logistic', 'payments'],
      ['more', 'logistic', 'more'],
    ]);
    const source = { location: 'data/payments.csv', source: 'csv', label: 'is_fraud', ignore: ['id'] };
    expect(config.sources['payments']).toMatchObject(source);
    expect(config.defaultSchedule).toBe('17 2 * * 0');
  });

  it('asks for a label that is not known, and loads before and after the answer', () => {
    const text = firstConfig({ ...given, tables: [PAYMENTS, PUZZLE] });
    expect(text).toContain('Which column of "data/p.csv" is to be learned?');
    expect(parse(text).models.map(({ name }) => name)).toEqual(['payments']);
    const answered = text.replaceAll(/\/\/ (?=\{ "name"|"puzzle")/g, '').replace('…', 'a');
    const config = parse(answered);
    expect(config.models.map(({ name }) => name)).toEqual(['puzzle', 'payments']);
    expect(config.sources['puzzle']).toMatchObject({ location: 'data/p.csv', label: 'a' });
  });

  it('shows an example where nothing was found, and trains on synthetic data until then', () => {
    const text = firstConfig({ ...given, tables: [] });
    expect(text).toContain('"data/payments.csv"');
    expect(parse(text).models).toEqual([]);
    expect(parse(text.replaceAll(/\/\/ (?=\{ "name"|"payments")/g, '')).models).toHaveLength(1);
  });

  it('loads whatever files and columns are called', () => {
    const odd = fc.constantFrom('a\nb', '"', '*/', '//', 'a\u2028b', '__proto__');
    // A table with a blank name of a column is refused before.
    const name = fc.oneof(fc.string({ unit: 'grapheme' }), odd).filter(text => text.trim() !== '');
    fc.assert(
      fc.property(name, name, fc.array(name), fc.boolean(), (location, label, twoValued, isKnown) => {
        const table = { ...PAYMENTS, location: `data/${location}.csv`, label: isKnown ? label : null, twoValued };
        const config = parse(firstConfig({ ...given, tables: [table] }));
        expect(config.models).toHaveLength(isKnown ? 1 : 0);
        if (isKnown) expect(config.sources['payments']).toMatchObject({ location: table.location, label });
      }),
    );
  });
});
