/** How the sentences of checks write numbers, so that a value and the limit it missed never look the same. */
import type { Interval } from '../base/check.ts';

/** What three decimals do not show. */
const LEAST = 0.001;

/**
 * Three decimals, as the tables of reports have, without trailing zeros; more where needed to tell `value` from `beside`.
 * What is nearer to 0 than they show, and stands beside nothing like it, is `<0.001` or `>−0.001`.
 */
export function number(value: number, beside: number = value): string {
  const isSmall = (one: number) => one !== 0 && Math.abs(one) < LEAST;
  if (isSmall(value) && (value === beside || !isSmall(beside))) return value < 0 ? '>−0.001' : '<0.001';
  for (let decimals = 3; decimals < 16; decimals++) {
    const written = Number(value.toFixed(decimals));
    const isZero = written === 0 && value !== 0;
    if (!isZero && (value === beside || written !== Number(beside.toFixed(decimals)))) return asGiven(written);
  }
  return asGiven(value);
}

/** A limit or a margin: all its digits. */
export function asGiven(value: number): string {
  return String(value).replace(/^-/, '−');
}

export function signed(value: number): string {
  if (value > 0 && value < LEAST) return '<+0.001';
  return value > 0 ? `+${number(value)}` : number(value);
}

export function rows(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;
}

/** `95 % interval 0.81 to 0.86`. */
export function intervalText({ low, high, level }: Interval): string {
  return `${number(100 * level)} % interval ${number(low)} to ${number(high)}`;
}

/** Behind the interval of a metric: noise alone makes an ECE larger, and its interval has that taken off. */
export function intervalNote(metric: string): string {
  return metric === 'ece' ? ' beyond noise' : '';
}

/**
 * What to do about an interval that spans a limit. Its half-width shrinks with the root of the rows, so the value that
 * was seen would be told from the limit at n · (half-width / distance)² rows. Two digits: it is a guess at a plan.
 */
export function rowsThatWouldDecide(n: number, halfWidth: number, distance: number): string {
  const needed = n * (halfWidth / distance) ** 2;
  if (!(needed < 1e8)) return 'the value lies so near the limit that more rows will hardly decide';
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(needed)) - 1);
  return `about ${rows(Math.max(n + 1, Math.ceil(needed / scale) * scale))} would decide`;
}
