/** Makes the archive that GitHub gives of a commit: tar with a folder around everything and a note in front, gzipped. */
import { gzipSync } from 'node:zlib';

export function archiveOf(folder: string, files: ReadonlyMap<string, Uint8Array>): Buffer {
  const note = Buffer.from(`52 comment=${'0'.repeat(40)}\n`);
  const parts = [header('pax_global_header', 'g', note.length), padded(note), header(`${folder}/`, '5', 0)];
  for (const [path, bytes] of files) {
    const name = `${folder}/${path}`;
    if (name.length > 100) {
      const long = Buffer.from(record('path', name));
      parts.push(header(`${path.length}.paxheader`, 'x', long.length), padded(long));
    }
    parts.push(header(name.slice(0, 100), '0', bytes.length), padded(bytes));
  }
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
}

/** `length name=value`, where the length counts itself. */
function record(name: string, value: string): string {
  const rest = ` ${name}=${value}\n`;
  let length = rest.length;
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length;
  return `${length}${rest}`;
}

function header(name: string, type: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100);
  block.write('0000664\x000000000\x000000000\0', 100);
  block.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0${' '.repeat(8)}${type}`, 124);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function padded(bytes: Uint8Array): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
