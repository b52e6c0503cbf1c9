/** The bytes of a stream, such as standard input, unpacked where they are gzip: what a file gives, for what lies on no disk. */
import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DataError } from '../base/errors.ts';
import type { FileBytes } from './file-bytes.ts';

export class StreamBytes implements FileBytes {
  readonly #shown: string;
  readonly #hash = createHash('sha256');
  readonly #source: AsyncIterator<Uint8Array>;
  #chunks: AsyncIterator<Uint8Array> | null = null;
  #rest: Uint8Array = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Uint8Array>, shown: string) {
    this.#shown = shown;
    this.#source = stream[Symbol.asyncIterator]();
  }

  async read(bytes: Buffer, at: number, most: number): Promise<number> {
    this.#chunks ??= await this.#open();
    let done = 0;
    while (done < most) {
      if (this.#rest.length === 0) this.#rest = await this.#nextChunk(this.#chunks);
      if (this.#rest.length === 0) break;
      const count = Math.min(this.#rest.length, most - done);
      bytes.set(this.#rest.subarray(0, count), at + done);
      this.#rest = this.#rest.subarray(count);
      done += count;
    }
    return done;
  }

  /** The first two bytes tell whether it is gzip. */
  async #open(): Promise<AsyncIterator<Uint8Array>> {
    let head: Uint8Array = Buffer.alloc(0);
    while (head.length < 2) {
      const next = await this.#source.next();
      if (next.done === true) break;
      head = Buffer.concat([head, next.value]);
    }
    const own = this.#hashed(head);
    if (head[0] !== 0x1f || head[1] !== 0x8b) return own;
    let packed = 0;
    const counted = new Transform({
      transform(chunk: Buffer, _, done) {
        packed += chunk.length;
        done(null, chunk);
      },
    });
    const gunzip = createGunzip();
    // What goes wrong destroys the last stream, and the reader meets it there.
    pipeline(Readable.from({ [Symbol.asyncIterator]: () => own }), counted, gunzip).catch(() => {});
    return this.#unpacked(gunzip, () => packed - gunzip.bytesWritten);
  }

  async *#hashed(head: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let bytes = head; ; ) {
      this.#hash.update(bytes);
      if (bytes.length > 0) yield bytes;
      const next = await this.#source.next();
      if (next.done === true) return;
      bytes = next.value;
    }
  }

  /** zlib stops without a word at bytes that begin no further member: they would be rows that nobody misses. */
  async *#unpacked(gunzip: AsyncIterable<Buffer>, behind: () => number): AsyncGenerator<Uint8Array> {
    try {
      yield* gunzip;
    } catch (cause) {
      throw this.#broken((cause as Error).message, cause);
    }
    if (behind() > 0) throw this.#broken(`${behind()} bytes behind the packed data belong to nothing`);
  }

  #broken(reason: string, cause?: unknown): DataError {
    const hint = 'it is cut off or damaged: fetch or pack it again';
    return new DataError(`${this.#shown} cannot be unpacked as gzip: ${reason}`, { cause, hint });
  }

  /** Empty at the end. */
  async #nextChunk(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
    for (;;) {
      const next = await chunks.next();
      if (next.done === true) return Buffer.alloc(0);
      if (next.value.length > 0) return next.value;
    }
  }

  /** How long a stream is, nobody knows. */
  share(): number {
    return 0;
  }

  digest(): string {
    return this.#hash.copy().digest('hex');
  }

  /** What was read is all there is of it. */
  checkUnchanged(): void {}

  close(): void {
    void this.#source.return?.();
  }
}
