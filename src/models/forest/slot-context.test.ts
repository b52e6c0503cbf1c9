import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../base/random.ts';
import type { Dataset } from '../../data/dataset.ts';
import { slotOf } from '../../data/slots.ts';
import { fitSlots, slotRows, usualScheme } from './slot-context.ts';

const DAY_MS = 86_400_000;
const MONDAY = Date.UTC(2025, 0, 6);

const moments = (days: number, perDay: number) =>
  Float64Array.from({ length: days * perDay }, (_, i) => MONDAY + (i * DAY_MS) / perDay);

const HOURS = { scheme: 'hour', moments: 'at' } as const;

const table = (values: Float64Array): Dataset => ({
  ...{ name: 'table', rows: values.length, columns: [], group: null },
  timestamp: { kind: 'timestamp', name: 'at', values },
  origin: { source: 'test', location: 'test', digest: '', observedAt: null },
});

describe('usualScheme', () => {
  it.each([
    [1, null],
    [2, 'hour'],
    [6, 'hour'],
    [7, 'weekend_hour'],
    [27, 'weekend_hour'],
    [28, 'weekday_hour'],
  ])('divides the week of %d days by %s', (days, scheme) => {
    expect(usualScheme({ kind: 'timestamp', name: 'at', values: moments(days, 24) })).toBe(scheme);
  });

  it('has none where no row has a moment', () => {
    expect(usualScheme({ kind: 'timestamp', name: 'at', values: Float64Array.of(Number.NaN) })).toBeNull();
    expect(usualScheme({ kind: 'timestamp', name: 'at', values: new Float64Array(0) })).toBeNull();
  });
});

describe('slotOf', () => {
  it('counts hours in UTC, from Monday, before 1970 too', () => {
    const saturday = MONDAY + 5 * DAY_MS + 13.5 * 3_600_000;
    expect(slotOf('hour', saturday)).toBe(13);
    expect(slotOf('weekend_hour', saturday)).toBe(37);
    expect(slotOf('weekday_hour', saturday)).toBe(133);
    // 1969-12-31 was a Wednesday.
    expect(slotOf('weekday_hour', -1)).toBe(2 * 24 + 23);
    expect(slotOf('hour', Number.NaN)).toBe(-1);
  });
});

describe('fitSlots', () => {
  const times = moments(14, 24);
  const slots = Int16Array.from(times, time => slotOf('hour', time));
  const seen = (rows: Int32Array = Int32Array.from(times.keys())) =>
    slotRows(table(Float64Array.from(rows, row => times[row]!)), HOURS);

  it('is not moved by a few wild rows', () => {
    const calm = Float64Array.from(slots, (slot, i) => 100 + 50 * slot + (i % 5));
    const wild = calm.map((value, i) => (i % 24 === 5 && i < 100 ? 1e6 : value));
    const [one, other] = [fitSlots(calm, seen())!, fitSlots(wild, seen())!];
    expect(other.centers[5]).toBeCloseTo(one.centers[5]!, 2);
    expect(other.spreads[5]! / one.spreads[5]!).toBeLessThan(2);
  });

  it('takes what is usual at any time where a slot was never seen', () => {
    const values = Float64Array.from(slots, (slot, i) => (slot < 12 ? 10 : 1000) * (1 + 0.01 * (i % 5)));
    const isSeen = (row: number) => slots[row] !== 3;
    const rows = Int32Array.from(slots.keys()).filter(isSeen);
    const fitted = fitSlots(
      Float64Array.from(rows, row => values[row]!),
      seen(rows),
    )!;
    expect(Math.exp(fitted.centers[3]!)).toBeGreaterThan(10);
    expect(fitted.spreads[3]!).toBeGreaterThan(10 * fitted.spreads[4]!);
  });

  it('knows no rhythm in what a slot was like on older days, if it is not on newer ones', () => {
    // At each hour of each week another level: two weeks of it tell nothing of a third.
    const random = seededRandom(5);
    const levels = Array.from({ length: 48 }, () => 10 * random.normal());
    const changing = Float64Array.from(times, (_, i) => levels[(i % 24) + (i < 7 * 24 ? 0 : 24)]! + random.normal());
    const lasting = Float64Array.from(times, (_, i) => levels[i % 24]! + random.normal());
    expect(fitSlots(changing, seen())).toBeNull();
    expect(fitSlots(lasting, seen())).not.toBeNull();
  });

  it('tells older from newer days of a slot, and every other one in less than two weeks', () => {
    const partsAtNoon = (days: number) => {
      const { slots, parts } = slotRows(table(moments(days, 24)), HOURS);
      return [...parts].filter((_, row) => slots[row] === 12).join('');
    };
    expect(partsAtNoon(14)).toBe('00000001111111');
    expect(partsAtNoon(7)).toBe('0101010');
    expect([...slotRows(table(Float64Array.of(Number.NaN, 0)), HOURS).parts]).toEqual([-1, 0]);
  });

  it('measures on a log scale where all values are positive, and as they are elsewhere', () => {
    const values = Float64Array.from(slots, slot => 1 + slot);
    expect(fitSlots(values, seen())!.log).toBe(true);
    expect(
      fitSlots(
        values.map(value => value - 1),
        seen(),
      )!.log,
    ).toBe(false);
  });
});
