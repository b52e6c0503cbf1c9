/** Slots of the week in UTC: what is usual at one hour is not at another. */

/** Hours of a day; those of working days and weekends apart; those of every weekday apart. */
export type SlotScheme = 'hour' | 'weekend_hour' | 'weekday_hour';

export const SLOTS: Readonly<Record<SlotScheme, number>> = { hour: 24, weekend_hour: 48, weekday_hour: 168 };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const FIRST_WEEKEND_DAY = 5;

/** 0 = Monday. */
export function weekdayOf(time: number): number {
  const days = Math.floor(time / DAY_MS);
  // The first of January 1970 was a Thursday.
  return (((days + 3) % 7) + 7) % 7;
}

export function isWeekend(time: number): boolean {
  return weekdayOf(time) >= FIRST_WEEKEND_DAY;
}

/** 0 to 23, whole. */
export function hourOf(time: number): number {
  return Math.floor((time - Math.floor(time / DAY_MS) * DAY_MS) / HOUR_MS);
}

/** -1 for a moment that is missing. */
export function slotOf(scheme: SlotScheme, time: number): number {
  if (Number.isNaN(time)) return -1;
  if (scheme === 'hour') return hourOf(time);
  return 24 * (scheme === 'weekday_hour' ? weekdayOf(time) : isWeekend(time) ? 1 : 0) + hourOf(time);
}
