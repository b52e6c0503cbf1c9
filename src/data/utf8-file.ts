/** Opens a data file as a stream of UTF-8 bytes, whatever its packing and encoding. */
import { ConfigurationError, DataError } from '../base/errors.ts';
import { type FileBytes, GzipFile, inspectFile, PlainFile } from './file-bytes.ts';

export type Encoding = 'utf-8' | 'latin1' | 'utf-16le';

export interface Utf8File extends FileBytes {
  /** Size on disk. */
  readonly bytes: number;
  /** Of the mark (BOM) before the text, in bytes of the file; it is left out of what `read` gives. */
  readonly mark: number;
  /** The bytes on disk are those that `read` gives, behind the mark: another thread may begin in the middle. */
  readonly direct: boolean;
}

/** Bytes that are transcoded at a time; even, so that UTF-16 is not cut. */
const PIECE = 1 << 18;

/** `encoding` null: UTF-8, or what a mark at the beginning tells. */
export async function openUtf8(path: string, shown: string, encoding: Encoding | null): Promise<Utf8File> {
  const { gzip, bytes } = inspectFile(path, shown);
  return asUtf8(gzip ? new GzipFile(path, shown) : new PlainFile(path, shown), {
    shown,
    encoding,
    bytes,
    direct: !gzip,
  });
}

/** `bytes`: of the file on disk; `direct`: it is neither packed nor a stream. The file is closed where this fails. */
export async function asUtf8(
  file: FileBytes,
  { shown, encoding, bytes, direct }: { shown: string; encoding: Encoding | null; bytes: number; direct: boolean },
): Promise<Utf8File> {
  try {
    const head = Buffer.alloc(3);
    const length = await file.read(head, 0, 3);
    const found = markedEncoding(head.subarray(0, length), shown);
    if (found !== null && encoding !== null && found !== encoding) {
      throw new ConfigurationError(`${shown} begins with the mark of ${found}, the source says ${encoding}`, {
        hint: 'leave "encoding" out: the mark is enough',
      });
    }
    const actual = found ?? encoding ?? 'utf-8';
    const mark = found === null ? 0 : found === 'utf-8' ? 3 : 2;
    const start = head.subarray(mark, length);
    const text = actual === 'utf-8' ? new Untouched(file, start) : new Transcoded(file, start, actual, shown);
    return {
      bytes,
      mark,
      direct: direct && actual === 'utf-8',
      read: (into, at, most) => text.read(into, at, most),
      share: () => file.share(),
      digest: () => file.digest(),
      checkUnchanged: () => file.checkUnchanged(),
      close: () => file.close(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

function markedEncoding(head: Buffer, shown: string): Encoding | null {
  if (head.length >= 3 && head.readUIntBE(0, 3) === 0xefbbbf) return 'utf-8';
  if (head.length < 2) return null;
  if (head.readUInt16BE() === 0xfffe) return 'utf-16le';
  if (head.readUInt16BE() !== 0xfeff) return null;
  throw new DataError(`${shown} is UTF-16 with the high byte first, which is not read here`, {
    hint: 'save it as UTF-8',
  });
}

class Untouched {
  readonly #file: FileBytes;
  #start: Buffer;

  constructor(file: FileBytes, start: Buffer) {
    this.#file = file;
    this.#start = start;
  }

  read(bytes: Buffer, at: number, most: number): number | Promise<number> {
    if (this.#start.length === 0) return this.#file.read(bytes, at, most);
    const count = this.#start.copy(bytes, at, 0, most);
    this.#start = this.#start.subarray(count);
    return count;
  }
}

class Transcoded {
  readonly #file: FileBytes;
  readonly #decode: (piece: Buffer, last: boolean) => Buffer;
  readonly #piece = Buffer.allocUnsafeSlow(PIECE);
  #start: Buffer;
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(file: FileBytes, start: Buffer, encoding: 'latin1' | 'utf-16le', shown: string) {
    this.#file = file;
    this.#start = start;
    this.#decode = encoding === 'latin1' ? piece => Buffer.from(piece.toString('latin1')) : utf16Decoder(shown);
  }

  async read(bytes: Buffer, at: number, most: number): Promise<number> {
    let done = 0;
    while (done < most) {
      if (this.#rest.length === 0) {
        if (this.#ended) break;
        this.#rest = await this.#nextPiece();
        continue;
      }
      const count = this.#rest.copy(bytes, at + done, 0, most - done);
      this.#rest = this.#rest.subarray(count);
      done += count;
    }
    return done;
  }

  async #nextPiece(): Promise<Buffer> {
    const kept = this.#start.copy(this.#piece);
    this.#start = Buffer.alloc(0);
    const count = await this.#file.read(this.#piece, kept, PIECE - kept);
    this.#ended = count === 0;
    return this.#decode(this.#piece.subarray(0, kept + count), this.#ended);
  }
}

function utf16Decoder(shown: string): (piece: Buffer, last: boolean) => Buffer {
  const decoder = new TextDecoder('utf-16le', { fatal: true });
  return (piece, last) => {
    try {
      return Buffer.from(decoder.decode(piece, { stream: !last }));
    } catch (cause) {
      throw new DataError(`${shown} is not valid UTF-16`, { cause, hint: 'save it as UTF-8' });
    }
  };
}
