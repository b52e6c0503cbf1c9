/** Finds a place in the middle of a CSV file where a row begins, without reading what comes before. */
import { closeSync, openSync, readSync } from 'node:fs';
import { readRecord } from './record.ts';

/** Bytes that are looked at. */
const WINDOW = 1 << 18;
/** Rows in a row that must have the right number of cells, and places that are tried. */
const ENOUGH = 16;
const MOST_TRIES = 500;

/**
 * The place of a row not before `near`; null when none shows itself. It is a guess, since `near` may lie within a
 * quoted cell of many lines: whoever reads the rows before it must end exactly there.
 */
export function findRowStart(path: string, near: number, width: number, delimiter: number): number | null {
  const bytes = Buffer.alloc(WINDOW);
  const fd = openSync(path, 'r');
  let length: number;
  try {
    length = readSync(fd, bytes, 0, WINDOW, near);
  } finally {
    closeSync(fd);
  }
  // A CR at the very end might be half of a CRLF.
  for (let at = 1, tries = 0; at < length - 1 && tries < MOST_TRIES; at++) {
    if (bytes[at - 1] !== 10 && (bytes[at - 1] !== 13 || bytes[at] === 10)) continue;
    if (beginsRows(bytes, at, length, width, delimiter)) return near + at;
    tries++;
  }
  return null;
}

function beginsRows(bytes: Buffer, from: number, end: number, width: number, delimiter: number): boolean {
  let at = from;
  for (let rows = 0; rows < ENOUGH; rows++) {
    const record = readRecord(bytes, at, end, false, delimiter);
    // What the window cuts off proves nothing; some whole rows do.
    if (record === null) return rows > 1;
    if (record.cells.length !== width) return false;
    at = record.next;
  }
  return true;
}
