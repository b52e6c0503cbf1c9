/** When a schedule was last due. The schedule must hold (`cronFaults`). All times are UTC. */

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
const DAYS = 'SUN MON TUE WED THU FRI SAT'.split(' ');
const DAY_MS = 86_400_000;
/** The 29th of February, on one day of the week, comes back after 40 years at most. */
const MOST_DAYS = 40 * 366;

/** The latest times before `before`, newest first; fewer where there are no more. */
export function lastCronTimes(schedule: string, before: Date, count: number): Date[] {
  const [minutes, hours, days, months, weekdays] = schedule.trim().split(/ +/) as [string, ...string[]] & string[];
  const minute = valuesOf(minutes!, 0, 59).toReversed();
  const hour = valuesOf(hours!, 0, 23).toReversed();
  const [inMonth, inWeek] = [valuesOf(days!, 1, 31), valuesOf(weekdays!, 0, 6, DAYS)];
  const month = valuesOf(months!, 1, 12, MONTHS);
  // POSIX: where both are restricted, one of them is enough.
  const either = !days!.startsWith('*') && !weekdays!.startsWith('*');
  const isDue = (day: Date) => {
    const [a, b] = [inMonth.includes(day.getUTCDate()), inWeek.includes(day.getUTCDay())];
    return month.includes(day.getUTCMonth() + 1) && (either ? a || b : a && b);
  };
  const found: Date[] = [];
  const today = Math.floor(before.getTime() / DAY_MS) * DAY_MS;
  for (let back = 0; back < MOST_DAYS && found.length < count; back++) {
    const day = today - back * DAY_MS;
    if (!isDue(new Date(day))) continue;
    const times = hour.flatMap(h => minute.map(m => day + (h * 60 + m) * 60_000));
    found.push(...times.filter(time => time < before.getTime()).map(time => new Date(time)));
  }
  return found.slice(0, count);
}

/** The values of a field that holds, in rising order. `names` stand for `from`, `from + 1`, … */
export function valuesOf(field: string, from: number, to: number, names: readonly string[] = []): number[] {
  const numberOf = (word: string) => {
    const named = names.indexOf(word.toUpperCase());
    return named >= 0 ? from + named : Number(word);
  };
  const ranges = field.split(',').map(part => {
    const [span, step] = part.split('/') as [string, string?];
    const [first, last] = span === '*' ? [from, to] : span.split('-').map(numberOf);
    // `20/15` goes on to the end.
    return { first: first!, last: last ?? (step === undefined ? first! : to), step: Number(step ?? 1) };
  });
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return all.filter(value =>
    ranges.some(({ first, last, step }) => value >= first && value <= last && (value - first) % step === 0),
  );
}
