/** How the sentences of checks write numbers, so that a value and the limit it missed never look the same. */
import type { Interval } from '../base/check.ts';

/** Four decimals without trailing zeros; more where needed to tell `value` from `beside`. */
export function number(value: number, beside: number = value): string {
  for (let decimals = 4; decimals < 16; decimals++) {
    const written = Number(value.toFixed(decimals));
    if (value === beside || written !== Number(beside.toFixed(decimals))) return String(written);
  }
  return String(value);
}

export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

export function rows(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'row' : 'rows'}`;
}

/** `95 % interval 0.81 to 0.86`. */
export function intervalText({ low, high, level }: Interval): string {
  return `${number(100 * level)} % interval ${number(low)} to ${number(high)}`;
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
