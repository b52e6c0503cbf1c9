/**
 * What GitHub takes for a schedule: POSIX cron of five fields with `*`, lists, ranges and steps, months and weekdays
 * also by their English names of three letters. No `@daily`, no seconds, and Sunday is 0 only.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
import { valuesOf } from './cron-times.ts';
import { showJson } from './show-json.ts';

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Names for `from`, `from + 1`, … */
  readonly names: readonly string[];
}

const MONTH_NAMES = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');
/** Days of each month, in the years that have most. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const FIELDS: readonly Field[] = [
  { name: 'minute', from: 0, to: 59, names: [] },
  { name: 'hour', from: 0, to: 23, names: [] },
  { name: 'day of month', from: 1, to: 31, names: [] },
  { name: 'month', from: 1, to: 12, names: MONTH_NAMES },
  { name: 'day of week', from: 0, to: 6, names: 'SUN MON TUE WED THU FRI SAT'.split(' ') },
];

/** One sentence for each field that is wrong, with its allowed range; none when the schedule holds. */
export function cronFaults(schedule: string): string[] {
  const fields = schedule.trim().split(/ +/);
  if (fields.length !== FIELDS.length || fields[0] === '') {
    return [`expected five fields (${FIELDS.map(field => field.name).join(', ')})`];
  }
  const faults = FIELDS.flatMap((field, i) => {
    const wrong = fields[i]!.split(',').find(part => !isPart(part, field));
    if (wrong === undefined) return [];
    const names = field.names.length > 0 ? ` or ${field.names[0]} to ${field.names.at(-1)}` : '';
    return [
      `the ${field.name} is ${showJson(wrong, 20)}, expected ${field.from} to ${field.to}${names}, a range, or *`,
    ];
  });
  return faults.length > 0 ? faults : daysThatNeverCome(fields[2]!, fields[3]!, fields[4]!);
}

/** The 30th of February: no field is wrong, but together they name no day. */
function daysThatNeverCome(days: string, months: string, weekdays: string): string[] {
  // Where days of the week are named too, one of both is enough.
  const eitherIsEnough = !days.startsWith('*') && !weekdays.startsWith('*');
  const first = valuesOf(days, 1, 31)[0]!;
  const named = valuesOf(months, 1, 12, MONTH_NAMES);
  if (eitherIsEnough || named.some(month => LONGEST[month - 1]! >= first)) return [];
  return [`it never comes: no month of ${showJson(months, 40)} has the day ${first}`];
}

// `*`, `5`, `1-5`, each also with a step: `*/15`, `20/15` (from 20 on), `1-5/2`.
function isPart(part: string, field: Field): boolean {
  const [, first, last, step] = /^(\*|\w{1,3})(?:-(\w{1,3}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
  if (first === undefined || (first === '*' && last !== undefined)) return false;
  if (step !== undefined && (Number(step) < 1 || Number(step) > field.to)) return false;
  if (first === '*') return true;
  const from = numberOf(first, field);
  const to = last === undefined ? from : numberOf(last, field);
  return from !== undefined && to !== undefined && from <= to;
}

function numberOf(word: string, field: Field): number | undefined {
  const named = field.names.indexOf(word.toUpperCase());
  if (named >= 0) return field.from + named;
  const value = /^\d{1,2}$/.test(word) ? Number(word) : Number.NaN;
  return value >= field.from && value <= field.to ? value : undefined;
}
