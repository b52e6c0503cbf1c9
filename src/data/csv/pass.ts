/** One pass over a CSV file, by one thread or two. */
import { setImmediate } from 'node:timers/promises';
import { CancelledError } from '../../base/errors.ts';
import type { LoadContext } from '../data-source.ts';
import { LineFault } from '../line-fault.ts';
import { openUtf8, type Utf8File } from '../utf8-file.ts';
import { BlockScanner } from './block-scanner.ts';
import { AUTO, type CellArray, CsvColumns, SKIP, STRINGS, type Storage } from './columns.ts';
import type { CsvHead } from './head.ts';
import { type Joined, joinSegments, meetBorder, type Room } from './join.ts';
import type { CsvRequest, CsvTuning } from './request.ts';
import { findRowStart } from './row-start.ts';
import type { SecondThread } from './second-thread.ts';
import type { Segment, SegmentFault, SegmentTask } from './segment.ts';

export interface Pass extends Joined {
  readonly rows: number;
  /** SHA-256 of the file, lower-case hex. */
  readonly digest: string;
}

type HowToScan = Pick<SegmentTask, 'delimiter' | 'blockBytes' | 'longestRow' | 'kernel'>;

/** What one pass needs: the request, what the head told, and how to work. */
export interface PassPlan {
  readonly request: CsvRequest;
  readonly head: CsvHead;
  readonly tuning: CsvTuning;
}

/** `thread` is stopped in the end, whether there was work for it or not; null: one thread does all. */
export async function scanFile(
  plan: PassPlan,
  storage: readonly Storage[],
  thread: SecondThread | null,
  context: LoadContext,
): Promise<Pass> {
  const { request, head } = plan;
  const { names, bodyAt, bodyLine } = head.layout;
  const file = await openUtf8(request.path, request.shown, request.encoding);
  let second: Promise<Segment | SegmentFault> | null = null;
  try {
    const border = thread === null ? null : startOfSecond(plan);
    const room = border === null ? null : makeRoom(storage, head.rows, border / head.bytes);
    const capacity = room?.border ?? head.rows;
    const columns = new CsvColumns(storage, request.missing, capacity, firstRoom(room));
    const how = howToScan(plan);
    if (thread !== null && border !== null && room !== null) {
      second = thread.scan({ ...taskOf(request, storage, room), from: border, ...how });
    }
    await skip(file, bodyAt);
    const scanner = new BlockScanner(columns, { line: bodyLine, offset: file.mark + bodyAt, ...how });
    await scanUpTo(scanner, file, border ?? Number.POSITIVE_INFINITY, context);
    if (second !== null && scanner.offset !== border) {
      // The guess was wrong: the place lies within a quoted cell. What the second thread read is worth nothing.
      await thread?.stop();
      second = null;
      await scanUpTo(scanner, file, Number.POSITIVE_INFINITY, context);
    }
    const { rows, line } = scanner;
    if (second !== null) {
      meetBorder(room, columns, rows);
      await readRest(file, context);
    }
    const outcome = await second;
    if (outcome !== null && 'fault' in outcome) {
      const { line, column, message, hint } = outcome.fault;
      throw new LineFault(scanner.line + line - 1, message, hint, column);
    }
    file.checkUnchanged();
    const joined = joinSegments({ names, first: columns, firstRows: rows, second: outcome, line, room });
    return { ...joined, rows: rows + (outcome?.rows ?? 0), digest: file.digest() };
  } catch (error) {
    if (error instanceof LineFault) file.checkUnchanged();
    throw error;
  } finally {
    file.close();
    await thread?.stop();
  }
}

function howToScan({ head, tuning }: PassPlan): HowToScan {
  // A packed file may be of any length.
  const blockBytes = head.direct ? Math.min(tuning.blockBytes, head.bytes + 1) : tuning.blockBytes;
  return { delimiter: head.layout.delimiter, blockBytes, longestRow: tuning.longestRow, kernel: head.kernel };
}

/** Where the second thread begins; null when one thread does all. */
function startOfSecond({ request, head, tuning }: PassPlan): number | null {
  if (!head.direct) return null;
  const near = Math.floor(head.bytes * tuning.firstShare);
  return findRowStart(request.path, near, head.layout.names.length, head.layout.delimiter);
}

/** Memory is only taken where something is written, so that room for too many rows costs nothing. */
function makeRoom(storage: readonly Storage[], rows: number, firstShare: number): Room {
  const border = Math.ceil(rows * firstShare) + 64;
  const total = rows + 128;
  const whole = storage.map(kind => {
    if (kind === SKIP || kind === AUTO) return null;
    if (kind === STRINGS) return new Int32Array(new SharedArrayBuffer(total * 4));
    return new Float64Array(new SharedArrayBuffer(total * 8));
  });
  return { border, whole };
}

function firstRoom(room: Room | null): (CellArray | null)[] {
  return room === null ? [] : room.whole.map(values => values?.subarray(0, room.border) ?? null);
}

function taskOf({ path, missing }: CsvRequest, storage: readonly Storage[], { border, whole }: Room) {
  const some = whole.find(values => values !== null);
  return {
    ...{ path, storage, missing },
    capacity: some === undefined || some === null ? 0 : some.length - border,
    room: whole.map(values => values?.subarray(border) ?? null),
  };
}

async function skip(file: Utf8File, bytes: number): Promise<void> {
  const scrap = Buffer.alloc(Math.min(bytes, 1 << 16));
  for (let left = bytes; left > 0; ) left -= await file.read(scrap, 0, Math.min(left, scrap.length));
}

async function scanUpTo(scanner: BlockScanner, file: Utf8File, stop: number, context: LoadContext): Promise<void> {
  while (await scanner.scanBlock(file.read, stop)) {
    scanner.columns.expectedRows = scanner.rows / file.share();
    await breathe(file, context);
  }
}

/** For the digest. */
async function readRest(file: Utf8File, context: LoadContext): Promise<void> {
  const scrap = Buffer.allocUnsafeSlow(1 << 20);
  while ((await file.read(scrap, 0, scrap.length)) > 0) await breathe(file, context);
}

/** Lets signals in. */
async function breathe(file: Utf8File, { progress, signal }: LoadContext): Promise<void> {
  progress(file.share());
  await setImmediate();
  if (signal.aborted) throw new CancelledError('reading was stopped');
}
