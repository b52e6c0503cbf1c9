/** What is usual at a time: center and spread of a column in each slot of the week, learned from the training rows. */
import type { Dataset, TimestampColumn } from '../../data/dataset.ts';
import { centerOf, meanSpreadOf, spreadOf } from '../../data/robust-scale.ts';
import { SLOTS, type SlotScheme, slotOf } from '../../data/slots.ts';

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
/** From so many on, what older days tell must hold for newer ones; before, for the days between. */
const DAYS_FOR_HALVES = 14;
/** A column has a rhythm when knowing the slot leaves less than this of its spread. */
const LEFT_BY_RHYTHM = 0.8;
/** Of the spread at all times, so that a rhythm without noise does not make every rounding error a wonder. */
const LEAST_SPREAD = 0.001;
/** Rows that the spread of all slots together counts for beside those of a slot. */
const POOLED_ROWS = 100;

/** The finest one that the rows allow; null: none, or no row has a moment. */
export function usualScheme({ values }: TimestampColumn): SlotScheme | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of values) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  // A week of rows ends one row before the eighth day begins.
  const days = Math.round((last - first) * (values.length / (values.length - 1))) / DAY_MS;
  return DAYS_NEEDED.find(([, needed]) => days >= needed)?.[0] ?? null;
}

/** Where a week is divided into slots, and the column that tells the moments of rows. */
export interface SlotRule {
  readonly scheme: SlotScheme;
  readonly moments: string;
}

/** By the dataset's timestamp, else by the column of that name; -1 = the row has no moment. */
export function slotsOf(dataset: Dataset, rule: SlotRule): Int16Array {
  const column = momentsOf(dataset, rule);
  if (column === undefined) return new Int16Array(dataset.rows).fill(-1);
  return Int16Array.from(column.values, time => slotOf(rule.scheme, time));
}

function momentsOf({ timestamp, columns }: Dataset, { moments }: SlotRule): TimestampColumn | undefined {
  const column = timestamp ?? columns.find(({ name }) => name === moments);
  return column?.kind === 'timestamp' ? column : undefined;
}

/** Of each row: its slot, and which of two parts of the days that its slot was seen on it lies in. -1 = it has no moment. */
export interface SlotRows {
  readonly scheme: SlotScheme;
  readonly slots: Int16Array;
  readonly parts: Int8Array;
}

/**
 * The older and the newer half of a slot's days; every other day where rows reach less than two weeks, of which each half
 * would have too few days.
 */
export function slotRows(dataset: Dataset, rule: SlotRule): SlotRows {
  const { scheme } = rule;
  const slots = slotsOf(dataset, rule);
  const parts = new Int8Array(dataset.rows).fill(-1);
  const column = momentsOf(dataset, rule);
  if (column === undefined) return { scheme, slots, parts };
  const dayOf = (row: number) => Math.floor(column.values[row]! / DAY_MS);
  const daysOf = Array.from({ length: SLOTS[scheme] }, () => new Set<number>());
  for (let row = 0; row < slots.length; row++) if (slots[row] !== -1) daysOf[slots[row]!]!.add(dayOf(row));
  const all = new Set(daysOf.flatMap(days => [...days]));
  const partsOf = daysOf.map(days => {
    const inOrder = [...days].sort((a, b) => a - b);
    const partAt = (rank: number) => (all.size < DAYS_FOR_HALVES ? rank % 2 : rank < inOrder.length / 2 ? 0 : 1);
    return new Map(inOrder.map((day, rank) => [day, partAt(rank)]));
  });
  for (let row = 0; row < slots.length; row++) {
    if (slots[row] !== -1) parts[row] = partsOf[slots[row]!]!.get(dayOf(row))!;
  }
  return { scheme, slots, parts };
}

/** null for a column without a rhythm: against a slot that tells nothing it would only be noisier. */
export function fitSlots(values: Float64Array, { scheme, slots, parts }: SlotRows): SlotContext | null {
  const log = values.every(value => !(value <= 0));
  const scaled = log ? values.map(Math.log) : values;
  const center = centerOf(scaled);
  const overall = spreadOf(scaled, center);
  const rowsOf = groupBySlot(scaled, slots, SLOTS[scheme]);
  const centers = rowsOf.map(rows => (rows.length === 0 ? center : centerOf(rows)));
  const rests = scaled.map((value, row) => (slots[row] === -1 ? Number.NaN : value - centers[slots[row]!]!));
  const pooled = spreadOf(rests, 0);
  if (!(leftByRhythm(scaled, { scheme, slots, parts }, center) < LEFT_BY_RHYTHM)) return null;
  const least = LEAST_SPREAD * overall;
  const spreads = rowsOf.map((rows, slot) => {
    // Of a slot that was never seen only that is known which holds at all times, all its modes included.
    if (rows.length === 0) return meanSpreadOf(scaled, center);
    const own = spreadOf(rows, centers[slot]!);
    const squares = rows.length * own * own + POOLED_ROWS * pooled * pooled;
    return Math.max(least, Math.sqrt(squares / (rows.length + POOLED_ROWS)));
  });
  return { log, centers, spreads };
}

/**
 * What is left of the spread when the slot is known, on days that its centre was not learned from: rows of one hour of one
 * day are much alike, and a centre of few days fits them whether the next days are like them or not.
 */
function leftByRhythm(scaled: Float64Array, { scheme, slots, parts }: SlotRows, center: number): number {
  let [bySpread, byMean] = [0, 0];
  for (const judged of [0, 1]) {
    const learned = slots.map((slot, row) => (parts[row] === 1 - judged ? slot : -1));
    const centers = groupBySlot(scaled, learned, SLOTS[scheme]).map(rows =>
      rows.length === 0 ? center : centerOf(rows),
    );
    const values = scaled.filter((_, row) => parts[row] === judged);
    const rests = scaled
      .map((value, row) => (slots[row] === -1 ? value : value - centers[slots[row]!]!))
      .filter((_, row) => parts[row] === judged);
    bySpread += spreadOf(rests, 0) / spreadOf(values, center) / 2;
    // By the mean too: a job that runs for one hour of the day does not move the median.
    byMean += meanSpreadOf(rests, 0) / meanSpreadOf(values, center) / 2;
  }
  return Math.min(bySpread, byMean);
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
