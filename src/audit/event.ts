/** One entry of the audit log: an event and the one line of canonical JSON that stands for it. */
import { isUtf8 } from 'node:buffer';
import { canonicalJson, isCanonical } from '../base/canonical-json.ts';
import type { Json, JsonObject } from '../base/json.ts';

export interface AuditEvent {
  /** What happened, as `model.trained`. */
  readonly kind: string;
  /** When: ISO 8601 in UTC, as `2026-05-01T02:17:00.000Z`. */
  readonly at: string;
  /** In which run. */
  readonly run: string;
  readonly details: JsonObject;
}

/** A longer line is refused, written or read: one entry must fit in memory whatever a file claims. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const FIELDS = ['at', 'details', 'kind', 'run'];

/** The entry's bytes without a line feed: the leaf's data. A TypeError when the event cannot be written. */
export function eventLine(event: AuditEvent): Buffer {
  const problem = shapeProblem(event);
  if (problem !== undefined) throw new TypeError(`an event of the audit log cannot be written: ${problem}`);
  const line = Buffer.from(canonicalJson(event as unknown as Json));
  if (line.length > MAX_LINE_BYTES)
    throw new TypeError(`an event of the audit log is longer than ${MAX_LINE_BYTES} bytes`);
  return line;
}

/** The event, or why the line is none, as the rest of a sentence about it. */
export type ParsedEvent = { readonly event: AuditEvent } | { readonly problem: string };

export function parseLine(line: Uint8Array): ParsedEvent {
  return isUtf8(line) ? parseEvent(Buffer.from(line).toString()) : { problem: 'is not UTF-8' };
}

/** `line` must come from bytes that are known to be valid UTF-8. */
export function parseEvent(line: string): ParsedEvent {
  let value: Json;
  try {
    value = JSON.parse(line) as Json;
  } catch {
    // The engine's message quotes the line, which may be long and is not ours.
    return { problem: 'is not JSON' };
  }
  const problem = shapeProblem(value);
  if (problem !== undefined) return { problem };
  if (!isCanonical(line, value)) return { problem: 'is not canonical JSON (RFC 8785)' };
  return { event: value as unknown as AuditEvent };
}

function shapeProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'is not an object';
  const names = Object.keys(value);
  if (names.length !== FIELDS.length || !FIELDS.every(name => names.includes(name))) {
    return `does not have exactly the fields ${FIELDS.join(', ')}`;
  }
  const { kind, at, run, details } = value;
  if (typeof kind !== 'string' || kind === '') return 'has no kind';
  if (typeof run !== 'string' || run === '') return 'names no run';
  if (typeof at !== 'string' || !isTime(at)) return 'has no time in UTC in "at"';
  return isObject(details) ? undefined : 'has no object in "details"';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.test(text);
}
