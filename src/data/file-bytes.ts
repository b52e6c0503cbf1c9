/** The bytes of a file as they lie on disk, or unpacked when it is gzip, with the digest of those on disk. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import { createGunzip, type Gunzip } from 'node:zlib';
import { DataError } from '../base/errors.ts';

export interface FileBytes {
  /** Fills `bytes[at … at + most)` as far as the file goes and returns how many bytes came; 0 at the end. */
  read(bytes: Buffer, at: number, most: number): number | Promise<number>;
  /** Part of the file that was read, 0 to 1. */
  share(): number;
  /** SHA-256 of the file's own bytes that were read so far, lower-case hex. */
  digest(): string;
  /** DataError when the file is no longer what it was when it was opened. */
  checkUnchanged(): void;
  close(): void;
}

/** Bytes of a packed file that are unpacked at a time. */
const PIECE = 1 << 18;

/** Whether the file is gzip, by its ending or its first two bytes; and how long it is. DataError when there is none. */
export function inspectFile(path: string, shown: string): { readonly gzip: boolean; readonly bytes: number } {
  const stats = statsOf(path, shown);
  const head = Buffer.alloc(2);
  const fd = openSync(path, 'r');
  try {
    readSync(fd, head, 0, 2, 0);
  } finally {
    closeSync(fd);
  }
  return { gzip: /\.gz$/i.test(path) || head.readUInt16BE() === 0x1f8b, bytes: stats.size };
}

function statsOf(path: string, shown: string): Stats {
  let stats: Stats;
  try {
    stats = statSync(path);
    if (stats.isFile()) closeSync(openSync(path, 'r'));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : message;
    throw new DataError(`${shown}: ${reason}`, { cause, hint: 'check the location of the source' });
  }
  if (stats.isFile()) return stats;
  throw new DataError(`${shown} is ${stats.isDirectory() ? 'a folder' : 'not a regular file'}, expected a file`, {
    hint: 'check the location of the source',
  });
}

/** A file as it is, from an offset to its end. */
export class PlainFile implements FileBytes {
  readonly #shown: string;
  readonly #fd: number;
  readonly #stats: Stats;
  readonly #hash: Hash | null;
  #at: number;

  /** Without `hashed`, `digest` cannot be asked for. */
  constructor(path: string, shown: string, from = 0, hashed = true) {
    this.#shown = shown;
    this.#fd = openSync(path, 'r');
    this.#stats = fstatSync(this.#fd);
    this.#hash = hashed ? createHash('sha256') : null;
    this.#at = from;
  }

  read(bytes: Buffer, at: number, most: number): number {
    let done = 0;
    while (done < most) {
      const count = readSync(this.#fd, bytes, at + done, most - done, this.#at + done);
      if (count === 0) break;
      done += count;
    }
    this.#at += done;
    this.#hash?.update(bytes.subarray(at, at + done));
    return done;
  }

  checkUnchanged(): void {
    checkUnchanged(this.#stats, fstatSync(this.#fd), this.#shown);
  }

  share(): number {
    return this.#stats.size === 0 ? 1 : Math.min(1, this.#at / this.#stats.size);
  }

  digest(): string {
    return this.#hash!.copy().digest('hex');
  }

  close(): void {
    closeSync(this.#fd);
  }
}

/** A gzip file, unpacked; it may have several members. */
export class GzipFile implements FileBytes {
  readonly #shown: string;
  readonly #hash = createHash('sha256');
  readonly #gunzip: Gunzip;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #path: string;
  readonly #stats: Stats;
  #packed = 0;
  #rest: Buffer = Buffer.alloc(0);

  constructor(path: string, shown: string) {
    this.#shown = shown;
    this.#path = path;
    this.#stats = statSync(path);
    const counted = new Transform({
      transform: (chunk: Buffer, _, done) => {
        this.#hash.update(chunk);
        this.#packed += chunk.length;
        done(null, chunk);
      },
    });
    this.#gunzip = createGunzip({ chunkSize: PIECE });
    // What goes wrong anywhere destroys the last stream with that error, and the reader below meets it there.
    pipeline(createReadStream(path, { highWaterMark: PIECE }), counted, this.#gunzip, () => {});
    this.#chunks = this.#gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async read(bytes: Buffer, at: number, most: number): Promise<number> {
    let done = 0;
    while (done < most) {
      if (this.#rest.length === 0) this.#rest = await this.#nextChunk();
      if (this.#rest.length === 0) break;
      const count = this.#rest.copy(bytes, at + done, 0, most - done);
      this.#rest = this.#rest.subarray(count);
      done += count;
    }
    return done;
  }

  /** Empty at the end. */
  async #nextChunk(): Promise<Buffer> {
    let next: IteratorResult<Buffer>;
    try {
      next = await this.#chunks.next();
    } catch (cause) {
      throw this.#broken((cause as Error).message, cause);
    }
    if (next.done !== true) return next.value;
    // zlib stops without a word at bytes that begin no further member: they would be rows that nobody misses.
    const behind = this.#packed - this.#gunzip.bytesWritten;
    if (behind > 0) throw this.#broken(`${behind} bytes behind the packed data belong to nothing`);
    return Buffer.alloc(0);
  }

  #broken(reason: string, cause?: unknown): DataError {
    return new DataError(`${this.#shown} cannot be unpacked as gzip: ${reason}`, {
      cause,
      hint: 'the file is cut off or damaged: fetch or pack it again',
    });
  }

  share(): number {
    return this.#stats.size === 0 ? 1 : Math.min(1, this.#packed / this.#stats.size);
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }

  checkUnchanged(): void {
    checkUnchanged(this.#stats, statSync(this.#path), this.#shown);
  }

  close(): void {
    this.#gunzip.destroy();
  }
}

/** Parts of a file are read at different times: only one that stood still is one table. */
function checkUnchanged(before: Stats, now: Stats, shown: string): void {
  if (now.size === before.size && now.mtimeMs === before.mtimeMs && now.ino === before.ino) return;
  throw changedFile(shown);
}

export function changedFile(shown: string): DataError {
  return new DataError(`${shown} changed while it was being read`, { hint: 'run again when nothing writes to it' });
}
