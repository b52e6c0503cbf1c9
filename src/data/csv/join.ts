/** Puts the columns of two segments of a CSV file together. */
import type { RawColumn } from '../raw-table.ts';
import { AUTO, type CellArray, type CsvColumns, NUMBER, SKIP, STRINGS, type Storage } from './columns.ts';
import { type Dictionary, unpackStrings } from './dictionary.ts';
import type { Segment, SegmentColumn } from './segment.ts';

/** Shared memory for a column: the first segment's rows from its beginning, the second's from `border` on. */
export interface Room {
  readonly border: number;
  readonly whole: readonly (CellArray | null)[];
}

export interface Joined {
  /** Without the skipped and the contradicted. */
  readonly columns: readonly RawColumn[];
  /** By number; they must be read again, as strings. */
  readonly contradicted: ReadonlySet<number>;
}

/** Arrays below this size are copied to their exact length; larger ones stay a view of the memory they were read into. */
const SMALL_BYTES = 1 << 20;

/** `line`: of the second segment's first row. */
export function joinSegments(
  names: readonly string[],
  first: CsvColumns,
  firstRows: number,
  second: Segment | null,
  line: number,
  room: Room | null,
): Joined {
  const contradicted = new Set([...first.contradicted, ...(second?.contradicted ?? [])]);
  const columns: RawColumn[] = [];
  names.forEach((name, column) => {
    const ours = first.storage[column] as Storage;
    const theirs = second?.columns[column] ?? null;
    const storage = ours === AUTO ? (theirs?.storage ?? AUTO) : ours;
    if (storage === SKIP || contradicted.has(column)) return;
    if (theirs !== null && theirs.storage !== AUTO && theirs.storage !== storage) {
      contradicted.add(column);
      return;
    }
    const firstMissing = first.firstMissing[column] || (theirs?.firstMissing && theirs.firstMissing + line - 1) || null;
    if (storage === AUTO) {
      columns.push({ kind: 'empty', name, firstMissing });
      return;
    }
    const dictionary = first.dictionaries[column]!;
    if (storage === STRINGS && theirs !== null) recode(theirs, dictionary, line);
    const values = joinValues(
      ownValues(first, column, ours, storage, firstRows),
      theirs,
      column,
      second?.rows ?? 0,
      room,
    );
    if (values instanceof Int32Array) {
      const packed = dictionary.pack();
      columns.push({
        kind: 'strings',
        name,
        firstMissing,
        codes: values,
        strings: unpackStrings(packed),
        lines: packed.lines,
      });
    } else columns.push({ kind: storage === NUMBER ? 'numbers' : 'times', name, firstMissing, values });
  });
  return { columns, contradicted };
}

/** Codes of the second segment in terms of the first one's dictionary. */
function recode({ values, dictionary }: SegmentColumn, into: Dictionary, line: number): void {
  if (dictionary === null || values === null) return;
  const codes = into.merge(dictionary, line - 1);
  for (let row = 0; row < values.length; row++) if (values[row] !== -1) values[row] = codes[values[row]!]!;
}

/** The first segment's values; all missing where it saw none. */
function ownValues(first: CsvColumns, column: number, ours: Storage, storage: Storage, rows: number): CellArray {
  if (ours === AUTO) return missingValues(storage, rows);
  return (storage === STRINGS ? first.codes : first.numbers)[column]!.subarray(0, rows);
}

function missingValues(storage: Storage, rows: number): CellArray {
  return storage === STRINGS ? new Int32Array(rows).fill(-1) : new Float64Array(rows).fill(Number.NaN);
}

function joinValues(
  ours: CellArray,
  theirs: SegmentColumn | null,
  column: number,
  rows: number,
  room: Room | null,
): CellArray {
  if (theirs === null) return ours.byteLength < SMALL_BYTES ? ours.slice() : ours;
  const total = ours.length + rows;
  const whole = room?.whole[column] ?? null;
  if (room !== null && whole !== null && ours.buffer === whole.buffer && theirs.inRoom) {
    whole.copyWithin(ours.length, room.border, room.border + rows);
    return whole.subarray(0, total);
  }
  const joined = ours instanceof Int32Array ? new Int32Array(total) : new Float64Array(total);
  joined.set(ours);
  if (theirs.values !== null) joined.set(theirs.values, ours.length);
  else joined.fill(ours instanceof Int32Array ? -1 : Number.NaN, ours.length);
  return joined;
}
