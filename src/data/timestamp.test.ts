import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTimestampText } from './timestamp.ts';

const moments = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

it('reads what a Date prints, to the millisecond', () => {
  fc.assert(
    fc.property(moments, date => {
      const text = date.toISOString();
      expect(parseTimestampText(text)).toBe(date.getTime());
      expect(parseTimestampText(text.slice(0, 19).replace('T', ' '))).toBe(Math.floor(date.getTime() / 1000) * 1000);
      expect(parseTimestampText(text.slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000) * 86_400_000);
    }),
  );
});

it('subtracts the offset of a zone, as Date does', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59), (date, sign, hours, minutes) => {
      const zone = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
      const text = date.toISOString().replace('Z', zone);
      expect(parseTimestampText(text)).toBe(Date.parse(text));
      expect(parseTimestampText(text.replace(/:(?=\d\d$)/, ''))).toBe(Date.parse(text));
    }),
  );
});

it('reads a time without a zone as UTC, and minutes without seconds', () => {
  expect(parseTimestampText('2024-05-31T14:00')).toBe(Date.UTC(2024, 4, 31, 14));
  expect(parseTimestampText('2024-05-31 14:00:30,25+02')).toBe(Date.UTC(2024, 4, 31, 12, 0, 30, 250));
  expect(parseTimestampText('2016-12-31T23:59:60Z')).toBe(Date.UTC(2017, 0, 1));
});

it.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-1-1',
  '20240101',
  '24-01-01',
  '2024-01-01T',
  '2024-01-01T1',
  '2024-01-01T24:00',
  '2024-01-01T10:60',
  '2024-01-01T10:00:61',
  '2024-01-01T10:00:00.',
  '2024-01-01T10:00Zz',
  '2024-01-01T10:00+1',
  '2024-01-01T10:00+24:00',
  '2024-01-01x10:00',
  '2024/01/01',
  '01.02.2024',
  '2024-01-01T10:00:00.1234567890123456789012345',
  '',
  '10:00:00',
  '2024-01-011',
  '2024-01-01T10:0012',
])('does not take %j for a moment', text => {
  expect(parseTimestampText(text)).toBeNaN();
});
