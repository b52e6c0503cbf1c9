/** A part of a CSV file that one thread scans, from a place in the file to its end, and what it hands over. */
import { PlainFile } from '../file-bytes.ts';
import { LineFault } from '../line-fault.ts';
import type { MissingWords } from '../missing.ts';
import { BlockScanner } from './block-scanner.ts';
import { AUTO, type CellArray, CsvColumns, SKIP, STRINGS, type Storage } from './columns.ts';
import type { PackedDictionary } from './dictionary.ts';

/** Plain data, so that a worker can be given it. */
export interface SegmentTask {
  readonly path: string;
  /** Place of the first row in the file, which is UTF-8 and not packed. */
  readonly from: number;
  readonly delimiter: number;
  readonly storage: readonly Storage[];
  readonly missing: MissingWords;
  /** Rows that the arrays of `room` have place for. */
  readonly capacity: number;
  /** Arrays in shared memory for the columns whose storage is known. */
  readonly room: readonly (CellArray | null)[];
  readonly blockBytes: number;
  readonly longestRow: number;
  readonly kernel: WebAssembly.Module | null;
}

export interface SegmentColumn {
  readonly storage: Storage;
  /** As many as there are rows; null where the storage has none. */
  readonly values: CellArray | null;
  /** They are where `room` put them. */
  readonly inRoom: boolean;
  readonly dictionary: PackedDictionary | null;
  /** Line of the first missing cell; 0 = none. */
  readonly firstMissing: number;
}

/** Lines are counted from 1 at the segment's first. */
export interface Segment {
  readonly rows: number;
  readonly columns: readonly SegmentColumn[];
  readonly contradicted: ReadonlySet<number>;
}

export interface SegmentFault {
  readonly fault: Pick<LineFault, 'line' | 'column' | 'message' | 'hint'>;
}

export async function scanSegment(task: SegmentTask): Promise<Segment | SegmentFault> {
  const columns = new CsvColumns(task.storage, task.missing, task.capacity, task.room);
  const scanner = new BlockScanner(columns, { ...task, offset: task.from, line: 1 });
  const file = new PlainFile(task.path, '', task.from, false);
  const before = file.share();
  try {
    const read = (bytes: Buffer, at: number, most: number) => file.read(bytes, at, most);
    while (await scanner.scanBlock(read, Number.POSITIVE_INFINITY)) {
      columns.expectedRows = (scanner.rows * (1 - before)) / (file.share() - before);
    }
  } catch (error) {
    if (!(error instanceof LineFault)) throw error;
    const { line, column, message, hint } = error;
    return { fault: { line, column, message, hint } };
  } finally {
    file.close();
  }
  return packSegment(columns, scanner.rows, task.room);
}

function packSegment(columns: CsvColumns, rows: number, room: SegmentTask['room']): Segment {
  const packed = Array.from({ length: columns.width }, (_, column): SegmentColumn => {
    const storage = columns.storage[column] as Storage;
    const values = storage === STRINGS ? columns.codes[column]! : columns.numbers[column]!;
    const has = storage !== SKIP && storage !== AUTO;
    return {
      storage,
      values: has ? values.subarray(0, rows) : null,
      inRoom: has && room[column] === values,
      dictionary: storage === STRINGS ? columns.dictionaries[column]!.pack() : null,
      firstMissing: columns.firstMissing[column]!,
    };
  });
  return { rows, columns: packed, contradicted: columns.contradicted };
}
