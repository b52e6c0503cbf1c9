/** A file that grows beside its place and takes it, whole, when it is finished; until then whatever is there stays. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolders, syncFolder, writeFully } from './files.ts';

export class PendingFile {
  readonly #path: string;
  /** null: the place is a device or a pipe, which cannot be replaced and is written to as it is. */
  readonly #temporary: string | null;
  readonly #fd: number;
  #open = true;

  constructor(path: string) {
    const there = statSync(path, { throwIfNoEntry: false });
    // What a link leads to is replaced, not the link.
    this.#path = there === undefined ? path : realpathSync(path);
    const folder = dirname(this.#path);
    if (there === undefined) makeFolders(folder);
    const isSpecial = there !== undefined && !there.isFile();
    const name = `.${basename(this.#path)}.${randomBytes(6).toString('hex')}.tmp`;
    this.#temporary = isSpecial ? null : join(folder, name);
    this.#fd = openSync(this.#temporary ?? this.#path, this.#temporary === null ? 'w' : 'wx', 0o644);
  }

  write(data: Uint8Array): void {
    writeFully(this.#fd, data);
  }

  /** Durable when it returns. */
  finish(): void {
    if (this.#temporary !== null) fsyncSync(this.#fd);
    this.#close();
    if (this.#temporary === null) return;
    try {
      renameSync(this.#temporary, this.#path);
    } catch (cause) {
      rmSync(this.#temporary, { force: true });
      throw cause;
    }
    syncFolder(dirname(this.#path));
  }

  /** Leaves nothing; harmless after `finish`. */
  discard(): void {
    if (!this.#open) return;
    this.#close();
    if (this.#temporary !== null) rmSync(this.#temporary, { force: true });
  }

  #close(): void {
    this.#open = false;
    closeSync(this.#fd);
  }
}
