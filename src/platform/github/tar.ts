/** The files in a tar archive, without their names: who asks for them knows them by their digest. */

const BLOCK = 512;

/** The content of each plain file; views into `archive`. A RangeError where it is no whole tar archive. */
export function* filesInTar(archive: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; ; ) {
    const header = archive.subarray(at, at + BLOCK);
    // Two blocks of zeros end the archive.
    if (header[0] === 0) return;
    const size = Number.parseInt(ascii(header, 124, 136), 8);
    const start = at + BLOCK;
    if (!Number.isSafeInteger(size) || start + size > archive.length) {
      throw new RangeError(`the archive is cut or damaged at byte ${at}`);
    }
    // Plain files have '0', or nothing in old archives; all else is folders, links and notes about the next file.
    if (header[156] === 0x30 || header[156] === 0) yield archive.subarray(start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(from, to)).toString('latin1').replace(/\0.*$/s, '').trim();
}
