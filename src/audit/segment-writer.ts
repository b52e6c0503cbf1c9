/** Writes the segment of one run, an entry at a time, so that what was logged survives a kill at any moment. */
import { createHash } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { PlatformError } from '../base/errors.ts';
import { makeFolders, syncFolder, writeFully } from '../base/files.ts';
import { type AuditEvent, eventLine } from './event.ts';
import { LEAVES, LOG, leavesFile, readWhole, segmentFile } from './log-files.ts';
import { leafHash } from './merkle.ts';

/**
 * Starts a new segment; `first` is the size of the log so far, after `repairTail`.
 * No file is made before the first append. PlatformError when a segment of that name is there: another run writes.
 */
export function openSegment(folder: string, first: number): SegmentWriter {
  if (!Number.isSafeInteger(first) || first < 0) throw new RangeError(`a segment cannot start with entry ${first}`);
  return new SegmentWriter(folder, first);
}

export class SegmentWriter {
  /** Index of the segment's first entry. */
  readonly first: number;
  readonly #folder: string;
  #lines: number | undefined;
  #leaves: number | undefined;
  #unsealed: Uint8Array[] = [];
  #size: number;
  /** Of all lines that were written. */
  readonly #written = createHash('sha256');
  #state: 'open' | 'failed' | 'closed' = 'open';

  constructor(folder: string, first: number) {
    this.#folder = folder;
    this.first = first;
    this.#size = first;
  }

  /** Entries of the whole log, those of this segment included: what a commit after this would commit. */
  get size(): number {
    return this.#size;
  }

  /** On disk when it returns: one write and one fdatasync. After a PlatformError the writer takes no more. */
  append(event: AuditEvent): { readonly index: number; readonly leafHash: Uint8Array } {
    const line = eventLine(event);
    const bytes = Buffer.concat([line, Buffer.of(0x0a)]);
    this.#requireOpen();
    this.#write(() => {
      this.#lines ??= this.#create(LOG, segmentFile(this.first));
      writeFully(this.#lines, bytes);
      fdatasyncSync(this.#lines);
    });
    this.#written.update(bytes);
    const hash = leafHash(line);
    this.#unsealed.push(hash);
    return { index: this.#size++, leafHash: hash };
  }

  /** What is wrong with the file, so that nothing must be committed of it; null: it holds what was written here. */
  problem(): string | null {
    // A failed write may have left half a line.
    if (this.#lines === undefined || this.#state === 'failed') return null;
    const file = segmentFile(this.first);
    const found = createHash('sha256')
      .update(readWhole(join(this.#folder, file)))
      .digest('hex');
    return found === this.#written.copy().digest('hex') ? null : 'does not hold what this run has logged';
  }

  /**
   * Records the leaf hashes of all entries so far. Entries may only be committed when they are sealed;
   * `close` seals, so this is for a run that commits and then goes on writing.
   */
  seal(): void {
    this.#requireOpen();
    if (this.#unsealed.length === 0) return;
    this.#write(() => {
      this.#leaves ??= this.#create(LEAVES, leavesFile(this.first));
      writeFully(this.#leaves, Buffer.concat(this.#unsealed));
      fdatasyncSync(this.#leaves);
    });
    this.#unsealed = [];
  }

  /** Seals and closes. A second call does nothing; after a failed write it only closes. */
  close(): void {
    try {
      if (this.#state === 'open') this.seal();
    } finally {
      this.#state = 'closed';
      for (const fd of [this.#lines, this.#leaves]) if (fd !== undefined) closeSync(fd);
      this.#lines = undefined;
      this.#leaves = undefined;
    }
  }

  #create(room: string, file: string): number {
    makeFolders(join(this.#folder, room));
    const fd = openSync(join(this.#folder, file), 'ax', 0o644);
    syncFolder(join(this.#folder, room));
    syncFolder(this.#folder);
    return fd;
  }

  #requireOpen(): void {
    if (this.#state !== 'open')
      throw new TypeError(`the segment of the audit log from entry ${this.first} on is ${this.#state}`);
  }

  #write(write: () => void): void {
    try {
      write();
    } catch (cause) {
      // A torn line may stand there now; anything written behind it would be lost with it.
      this.#state = 'failed';
      const { code, message } = cause as NodeJS.ErrnoException;
      throw new PlatformError(`the audit log in ${this.#folder} cannot be written: ${message}`, {
        hint: code === 'EEXIST' ? 'another run is writing to this log; wait for it to end' : undefined,
        cause,
      });
    }
  }
}
