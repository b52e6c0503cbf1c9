/** Holds the reading of schedules to what GitHub documents, and to a slow second reading. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cronFaults } from './cron.ts';

it.each([
  '17 2 * * 0',
  '0 2 * * 0,3',
  '*/15 * * * *',
  '20/15 * * * *',
  '30 5,17 * * *',
  '0 0-23/2 1-15 JAN-mar,6 MON-FRI',
  '  0   2  1 * *  ',
  '0 0 29 2 *',
  '0 0 30-31 2,3 *',
  '0 0 30 2 MON',
])('takes %j', schedule => {
  expect(cronFaults(schedule)).toEqual([]);
});

it.each([
  [
    '61 25 * * *',
    ['the minute is "61", expected 0 to 59, a range, or *', 'the hour is "25", expected 0 to 23, a range, or *'],
  ],
  [
    '0 0 0 13 7',
    [
      'the day of month is "0", expected 1 to 31, a range, or *',
      'the month is "13", expected 1 to 12 or JAN to DEC, a range, or *',
      'the day of week is "7", expected 0 to 6 or SUN to SAT, a range, or *',
    ],
  ],
  ['0 5-2 * * *', ['the hour is "5-2", expected 0 to 23, a range, or *']],
  ['*/0 * * * *', ['the minute is "*/0", expected 0 to 59, a range, or *']],
  ['*/60 * * * *', ['the minute is "*/60", expected 0 to 59, a range, or *']],
  ['1,,2 * * * *', ['the minute is "", expected 0 to 59, a range, or *']],
  ['*-5 * * * *', ['the minute is "*-5", expected 0 to 59, a range, or *']],
  ['* * JAN * *', ['the day of month is "JAN", expected 1 to 31, a range, or *']],
  ['0 0 30 2 *', ['it never comes: no month of "2" has the day 30']],
  ['0 0 31 FEB,4-6/2 *', ['it never comes: no month of "FEB,4-6/2" has the day 31']],
  ['@daily', ['expected five fields (minute, hour, day of month, month, day of week)']],
  ['0 0 2 * * 0', ['expected five fields (minute, hour, day of month, month, day of week)']],
  ['', ['expected five fields (minute, hour, day of month, month, day of week)']],
])('refuses %j', (schedule, faults) => {
  expect(cronFaults(schedule)).toEqual(faults);
});

it('takes a range and step exactly when both ends and the step lie inside the field', () => {
  const limits = [
    [0, 59],
    [0, 23],
    [1, 31],
    [1, 12],
    [0, 6],
  ] as const;
  fc.assert(
    fc.property(fc.nat(4), fc.nat(70), fc.nat(70), fc.nat(70), (field, from, to, step) => {
      const [low, high] = limits[field]!;
      const fields = ['*', '*', '*', '*', '*'];
      fields[field] = `${from}-${to}/${step}`;
      const holds = low <= from && from <= to && to <= high && step >= 1 && step <= high;
      expect(cronFaults(fields.join(' ')).length).toBe(holds ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});
