/** Puts the columns of one or two segments of a CSV file together. */
import type { RawColumn } from '../raw-table.ts';
import { AUTO, type CellArray, type CsvColumns, NUMBER, SKIP, STRINGS, type Storage } from './columns.ts';
import { type Dictionary, unpackStrings } from './dictionary.ts';
import type { Segment, SegmentColumn } from './segment.ts';

/** Shared memory for the columns: the first segment's rows end at `border` when they are all there, the second's begin. */
export interface Room {
  readonly border: number;
  readonly whole: readonly (CellArray | null)[];
}

export interface Segments {
  readonly names: readonly string[];
  readonly first: CsvColumns;
  readonly firstRows: number;
  readonly second: Segment | null;
  /** Of the second one's first row. */
  readonly line: number;
  readonly room: Room | null;
}

export interface Joined {
  /** Without the skipped and the contradicted. */
  readonly columns: readonly RawColumn[];
  /** By number; they must be read again, as strings. */
  readonly contradicted: ReadonlySet<number>;
}

/** Moves the first segment's rows up to the border, so that the second's follow them. */
export function meetBorder(room: Room | null, { numbers, codes }: CsvColumns, rows: number): void {
  room?.whole.forEach((values, column) => {
    const isFirst = values !== null && [numbers, codes].some(arrays => arrays[column]!.buffer === values.buffer);
    if (isFirst) values.copyWithin(room.border - rows, 0, rows);
  });
}

/** Arrays below this size are copied to their exact length; larger ones stay a view of the memory they were read into. */
const SMALL_BYTES = 1 << 20;

export function joinSegments(segments: Segments): Joined {
  const { names, first, second } = segments;
  const contradicted = new Set([...first.contradicted, ...(second?.contradicted ?? [])]);
  names.forEach((_, column) => {
    const [ours, theirs] = [first.storage[column]!, second?.columns[column]?.storage ?? AUTO];
    if (ours !== AUTO && theirs !== AUTO && ours !== theirs) contradicted.add(column);
  });
  const columns = names.flatMap((name, column) =>
    contradicted.has(column) || first.storage[column] === SKIP ? [] : joinColumn(segments, name, column),
  );
  return { columns, contradicted };
}

function joinColumn(segments: Segments, name: string, column: number): RawColumn {
  const { first, second, line } = segments;
  const theirs = second?.columns[column] ?? null;
  const storage = first.storage[column] === AUTO ? (theirs?.storage ?? AUTO) : first.storage[column];
  const firstMissing = first.firstMissing[column] || (theirs?.firstMissing && theirs.firstMissing + line - 1) || null;
  if (storage === AUTO) return { kind: 'empty', name, firstMissing };
  const dictionary = first.dictionaries[column]!;
  if (storage === STRINGS && theirs !== null) recode(theirs, dictionary, line);
  const values = joinValues(segments, column, storage as Storage);
  if (values instanceof Float64Array)
    return { kind: storage === NUMBER ? 'numbers' : 'times', name, firstMissing, values };
  const packed = dictionary.pack();
  return { kind: 'strings', name, firstMissing, codes: values, strings: unpackStrings(packed), lines: packed.lines };
}

/** Turns the second segment's codes into those of the first one's dictionary. */
function recode({ values, dictionary }: SegmentColumn, into: Dictionary, line: number): void {
  if (dictionary === null || values === null) return;
  const codes = into.merge(dictionary, line - 1);
  if (codes.every((code, i) => code === i)) return;
  // -1, a missing cell, stays what it is: a table with its place is faster than a branch.
  const table = new Int32Array(codes.length + 1).fill(-1);
  table.set(codes, 1);
  for (let row = 0; row < values.length; row++) values[row] = table[values[row]! + 1]!;
}

function joinValues({ first, firstRows, second, room }: Segments, column: number, storage: Storage): CellArray {
  const isStrings = storage === STRINGS;
  const all = (isStrings ? first.codes : first.numbers)[column]!;
  const whole = room?.whole[column];
  const isInRoom = second !== null && room !== null && all.buffer === whole?.buffer;
  const from = isInRoom ? room.border - firstRows : 0;
  const filled = (isInRoom ? whole! : all).subarray(from, from + firstRows);
  const ours = first.storage[column] === AUTO ? null : filled;
  if (second === null && ours !== null) return ours.byteLength < SMALL_BYTES ? ours.slice() : ours;
  const total = firstRows + (second?.rows ?? 0);
  const theirs = second?.columns[column];
  if (isInRoom && theirs?.inRoom === true) return whole!.subarray(from, from + total);
  // A segment that saw no value has none to copy.
  const joined = isStrings ? new Int32Array(total).fill(-1) : new Float64Array(total).fill(Number.NaN);
  if (ours !== null) joined.set(ours);
  if (theirs?.values) joined.set(theirs.values, firstRows);
  return joined;
}
