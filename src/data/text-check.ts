/** Holds what a file has against what text is: UTF-8 without zero bytes. */
import { isUtf8 } from 'node:buffer';
import { LineFault } from './line-fault.ts';

/** A run of bytes, with the line and the place in the file of the first one. */
export interface Bytes {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly offset: number;
}

/** LineFault when they are not text in UTF-8; they must not end within a character. */
export function checkText(run: Bytes): void {
  const fault = textFault(run);
  if (fault !== null) throw fault;
}

/** Of two faults the one that stands first in the file: `fault`, or a byte that is no text on an earlier line or the same. */
export function earlierFault(fault: unknown, run: Bytes): unknown {
  if (!(fault instanceof LineFault)) return fault;
  const other = textFault({ ...run, to: wholeCharacters(run) });
  return other !== null && other.line <= fault.line ? other : fault;
}

function textFault({ bytes, from, to, line, offset }: Bytes): LineFault | null {
  const run = bytes.subarray(from, to);
  const zero = run.indexOf(0);
  const invalid = isUtf8(run) ? -1 : firstInvalid(bytes, from, to) - from;
  if (zero === -1 && invalid === -1) return null;
  const isZero = zero !== -1 && (invalid === -1 || zero < invalid);
  const at = isZero ? zero : invalid;
  const value = run[at]!.toString(16).padStart(2, '0');
  return new LineFault(
    line + countNewlines(bytes, from, from + at),
    `the byte 0x${value} at offset ${offset + at} is not ${isZero ? 'text' : 'UTF-8'}`,
    isZero
      ? 'give a text file; if it is UTF-16, set "encoding": "utf-16le" for the source'
      : 'save the file as UTF-8, or set "encoding": "latin1" for the source',
  );
}

/** The end of the last whole character. */
function wholeCharacters({ bytes, from, to }: Bytes): number {
  for (let at = to - 1; at >= Math.max(from, to - 3); at--) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) === 0x80) continue;
    return byte >= 0xc0 ? at : to;
  }
  return to;
}

function firstInvalid(bytes: Buffer, from: number, to: number): number {
  let at = from;
  // Whole kilobytes that are valid up to a character's border are passed over.
  while (at < to) {
    let border = Math.min(to, at + 1024);
    while (border > at && border < to && (bytes[border]! & 0xc0) === 0x80) border--;
    if (border === at || !isUtf8(bytes.subarray(at, border))) break;
    at = border;
  }
  while (at < to) {
    const lead = bytes[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + length > to || !isUtf8(bytes.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}

/** LF, CR and CRLF count as one each. */
function countNewlines(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) count++;
  }
  return count;
}
