/** What is usual at a time: center and spread of a column in each slot of the week, learned from the training rows. */
import type { Dataset, TimestampColumn } from '../../data/dataset.ts';
import { SLOTS, type SlotScheme, slotOf } from '../../data/slots.ts';
import { robustScale } from './robust-scale.ts';

/** By slot. `log`: of logarithms, since all values were positive. */
export interface SlotContext {
  readonly log: boolean;
  readonly centers: readonly number[];
  readonly spreads: readonly number[];
}

const DAY_MS = 86_400_000;
/** How long the rows must reach for a scheme: every slot is then seen more than once, and its centre is not its only row. */
const DAYS_NEEDED: readonly (readonly [scheme: SlotScheme, days: number])[] = [
  ['weekday_hour', 28],
  ['weekend_hour', 7],
  ['hour', 2],
];
/** A column has a rhythm when knowing the slot leaves less than this of its spread. */
const LEFT_BY_RHYTHM = 0.8;
/** Rows that the spread of all slots together counts for beside those of a slot. */
const POOLED_ROWS = 100;

/** The finest one that the rows allow; null: none, or no row has a moment. */
export function usualScheme(timestamp: TimestampColumn | null): SlotScheme | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of timestamp?.values ?? []) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  // From row to row: a week of rows ends a little before the eighth day begins.
  const days = (last - first + (last - first) / Math.max(1, timestamp?.values.length ?? 1)) / DAY_MS;
  return DAYS_NEEDED.find(([, needed]) => days >= needed)?.[0] ?? null;
}

/** -1 = the row has no moment. */
export function slotsOf({ timestamp, rows }: Dataset, scheme: SlotScheme): Int16Array {
  if (timestamp === null) return new Int16Array(rows).fill(-1);
  return Int16Array.from(timestamp.values, time => slotOf(scheme, time));
}

/** null for a column without a rhythm: against a slot that tells nothing it would only be noisier. */
export function fitSlots(values: Float64Array, slots: Int16Array, scheme: SlotScheme): SlotContext | null {
  const log = values.every(value => !(value <= 0));
  const scaled = log ? values.map(Math.log) : values;
  const overall = robustScale(scaled);
  const rowsOf = groupBySlot(scaled, slots, SLOTS[scheme]);
  const own = rowsOf.map(rows => (rows.length === 0 ? overall : robustScale(rows)));
  const rests = scaled.map((value, row) => (slots[row] === -1 ? Number.NaN : value - own[slots[row]!]!.center));
  const pooled = robustScale(rests).spread;
  const used = rowsOf.filter(rows => rows.length > 0);
  const count = used.reduce((sum, rows) => sum + rows.length, 0);
  // A centre for every few rows fits their noise: what is left looks smaller than it is.
  const honest = pooled * Math.sqrt(count / Math.max(0, count - used.length));
  if (!(honest < LEFT_BY_RHYTHM * overall.spread)) return null;
  const spreads = own.map(({ spread }, slot) => {
    const rows = rowsOf[slot]!.length;
    if (rows === 0) return overall.spread;
    return Math.sqrt((rows * spread * spread + POOLED_ROWS * pooled * pooled) / (rows + POOLED_ROWS));
  });
  return { log, centers: own.map(({ center }) => center), spreads };
}

/** The values of each slot that are there. */
function groupBySlot(values: Float64Array, slots: Int16Array, count: number): Float64Array[] {
  const sizes = new Int32Array(count);
  const isThere = (row: number) => slots[row] !== -1 && !Number.isNaN(values[row]);
  for (let row = 0; row < values.length; row++) if (isThere(row)) sizes[slots[row]!]!++;
  const groups = Array.from(sizes, size => new Float64Array(size));
  sizes.fill(0);
  for (let row = 0; row < values.length; row++) {
    if (isThere(row)) groups[slots[row]!]![sizes[slots[row]!]!++] = values[row]!;
  }
  return groups;
}
