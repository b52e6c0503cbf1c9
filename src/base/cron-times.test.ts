import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronFaults } from './cron.ts';
import { lastCronTimes } from './cron-times.ts';

const NOW = new Date('2026-11-21T03:00:00Z');
const lately = (schedule: string, count = 2, before = NOW) =>
  lastCronTimes(schedule, before, count).map(time => time.toISOString().slice(0, 16));

describe('when a schedule was last due', () => {
  it.each([
    ['17 2 * * 0', ['2026-11-15T02:17', '2026-11-08T02:17']],
    ['17 */6 * * *', ['2026-11-21T00:17', '2026-11-20T18:17']],
    ['17 3 * * *', ['2026-11-20T03:17', '2026-11-19T03:17']],
    ['5,35 2 * * *', ['2026-11-21T02:35', '2026-11-21T02:05']],
    ['20/15 1 * * *', ['2026-11-21T01:50', '2026-11-21T01:35']],
    ['1 1 1 JAN,jul *', ['2026-07-01T01:01', '2026-01-01T01:01']],
    ['1 1 29 2 *', ['2024-02-29T01:01', '2020-02-29T01:01']],
    // One of the two is enough, as in POSIX.
    ['1 1 13 * FRI', ['2026-11-20T01:01', '2026-11-13T01:01']],
    ['1 1 */10 * MON-TUE', ['2026-09-21T01:01', '2026-09-01T01:01']],
  ])('is known for %s', (schedule, times) => {
    expect(lately(schedule)).toEqual(times);
  });

  it('never counts the moment itself', () => {
    expect(lately('0 3 * * *', 1)).toEqual(['2026-11-20T03:00']);
  });

  it('gives none for a day that never comes', () => {
    expect(lately('1 1 31 2 *')).toEqual([]);
  });

  it('agrees with a look at every minute', () => {
    const part = (from: number, to: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: 1, max: to }).map(step => `*/${step}`),
        fc.integer({ min: from, max: to }).map(String),
        fc.tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to })).map(pair => {
          const [a, b] = pair.toSorted((x, y) => x - y);
          return `${a}-${b}`;
        }),
      );
    fc.assert(
      fc.property(part(0, 59), part(0, 23), part(1, 28), part(0, 6), (minute, hour, day, weekday) => {
        const schedule = `${minute} ${hour} ${day} * ${weekday}`;
        expect(cronFaults(schedule)).toEqual([]);
        const slow = minuteByMinute([minute, hour, day, '*', weekday], NOW, 30);
        const fast = lastCronTimes(schedule, NOW, 5);
        const horizon = NOW.getTime() - 30 * 86_400_000;
        expect(fast.map(Number).filter(time => time >= horizon)).toEqual(slow.slice(0, 5).map(Number));
      }),
      { numRuns: 15 },
    );
  });
});

/** All times of the last days, newest first, each minute asked on its own. */
function minuteByMinute(fields: readonly string[], before: Date, days: number): Date[] {
  const fits = (field: string, value: number, least: number) => {
    const [span, step = '1'] = field.split('/') as [string, string?];
    const [low, high] = span === '*' ? [least, 99] : span.split('-').map(Number);
    return value >= low! && value <= (high ?? low!) && (value - low!) % Number(step) === 0;
  };
  const found: Date[] = [];
  for (let minute = 1; minute <= days * 1440; minute++) {
    const time = new Date(before.getTime() - minute * 60_000);
    const [day, week] = [fits(fields[2]!, time.getUTCDate(), 1), fits(fields[4]!, time.getUTCDay(), 0)];
    const either = !fields[2]!.startsWith('*') && !fields[4]!.startsWith('*');
    const onDay = either ? day || week : day && week;
    if (fits(fields[0]!, time.getUTCMinutes(), 0) && fits(fields[1]!, time.getUTCHours(), 0) && onDay) found.push(time);
  }
  return found;
}
