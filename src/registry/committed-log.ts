/**
 * The few things that the registry asks of a log known to be whole, without reading every entry again: the root after
 * its own entries, from the recorded leaf hashes, and the events of some kinds.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuditEvent, parseLine } from '../audit/event.ts';
import { linesOf, listFiles } from '../audit/log-files.ts';
import { MerkleTree } from '../audit/merkle.ts';
import { IntegrityError } from '../base/errors.ts';
import { attempt } from './disk.ts';
import type { IndexLog } from './registry-index.ts';

export interface IndexedEvent {
  readonly index: number;
  readonly event: AuditEvent;
}

/** Size and root of the log once a run has sealed its entries. IntegrityError unless it goes on from `base`. */
export function sealedLog(folder: string, base: IndexLog | undefined, size: number): { size: number; root: string } {
  const tree = new MerkleTree();
  for (const file of listFiles(folder).leaves.values()) {
    const path = join(folder, file);
    tree.append(attempt('read', path, () => readFileSync(path)));
  }
  const root = (count: number) => Buffer.from(tree.root(count)).toString('hex');
  const goesOn = base === undefined || (tree.size >= base.size && root(base.size) === base.root);
  if (goesOn && tree.size === size) return { size, root: root(size) };
  throw new IntegrityError('the audit log was changed by someone else while this run wrote to it', {
    hint: 'run "mlops verify" to see what does not fit',
  });
}

const KIND = Buffer.from('"kind":"');

/** The events of these kinds among the first `size` entries, in the order of the log. */
export function* eventsOf(folder: string, kinds: readonly string[], size: number): Generator<IndexedEvent> {
  const wanted = new Set(kinds);
  for (const [first, file] of listFiles(folder).segments) {
    let index = first;
    for (const { bytes, offsets } of linesOf(join(folder, file))) {
      for (let i = 0; i < offsets.length - 1 && index < size; i++, index++) {
        const line = Buffer.from(bytes.buffer, bytes.byteOffset + offsets[i]!, offsets[i + 1]! - offsets[i]! - 1);
        // In canonical JSON the kind stands behind the details, and behind it no quote is without a backslash in a text.
        const at = line.lastIndexOf(KIND) + KIND.length;
        if (!wanted.has(line.toString('utf8', at, Math.max(at, line.indexOf(0x22, at))))) continue;
        const parsed = parseLine(line);
        if ('event' in parsed && wanted.has(parsed.event.kind)) yield { index, event: parsed.event };
      }
    }
  }
}

/** All events from entry `from` on, those included that no run has committed. What is no event is left out. */
export function eventsFrom(folder: string, from: number): IndexedEvent[] {
  const found: IndexedEvent[] = [];
  const segments = [...listFiles(folder).segments];
  for (const [i, [first, file]] of segments.entries()) {
    if ((segments[i + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= from) continue;
    let index = first;
    for (const { bytes, offsets } of linesOf(join(folder, file))) {
      for (let line = 0; line < offsets.length - 1; line++, index++) {
        if (index < from) continue;
        const parsed = parseLine(bytes.subarray(offsets[line]!, offsets[line + 1]! - 1));
        if ('event' in parsed) found.push({ index, event: parsed.event });
      }
    }
  }
  return found;
}

/** Ends of runs that take back what they, and those before them that were killed, had told since the last commit. */
export const INTERRUPTED = 'run.interrupted';
export const ABANDONED = 'run.abandoned';

/** Of the events, those that runs have told which committed; `INTERRUPTED` and `ABANDONED` must be among the events. */
export function committedEvents(events: Iterable<IndexedEvent>): IndexedEvent[] {
  const kept: IndexedEvent[] = [];
  for (const one of events) {
    const { kind, details } = one.event;
    const { first_entry: from } = details;
    if ((kind === INTERRUPTED || kind === ABANDONED) && typeof from === 'number') {
      while (kept.length > 0 && kept.at(-1)!.index >= from) kept.pop();
    }
    kept.push(one);
  }
  return kept;
}
