/** Lengths of time as people write them: "30s", "5m", "2h", "1d". */
import type { Json } from './json.ts';
import type { Expectation } from './settings.ts';

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds, above 0; NaN for a text that is no length of time. */
export function parseDuration(text: string): number {
  const [, digits, unit] = /^(\d{1,9})([smhd])$/.exec(text) ?? [];
  const milliseconds = Number(digits) * UNITS[unit ?? '']!;
  return milliseconds > 0 ? milliseconds : Number.NaN;
}

export const DURATION: Expectation = {
  expected: 'a length of time such as "30s", "5m", "2h" or "1d"',
  holds: (found: Json | undefined) => typeof found === 'string' && !Number.isNaN(parseDuration(found)),
};
