/** What may come out of a zip that somebody else made: plain files at plain paths, not too many and not too large. */
import type { Entry } from 'yauzl';
import { DataError } from '../base/errors.ts';
import { plainLine } from '../base/untrusted.ts';

export interface ZipLimits {
  readonly entries: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** Unpacked to packed bytes of the whole, above which it is a bomb; counts from `FREE_BYTES` on. */
  readonly ratio: number;
}

export interface ZippedFile {
  readonly entry: Entry;
  /** Below the folder, with `/`. */
  readonly path: string;
}

const FREE_BYTES = 10 * 2 ** 20;
const DEEPEST = 32;
const LONGEST_PART = 200;
const LONGEST_PATH = 1000;

/** Letters, marks, digits, blanks and what else no file system and no shell of any kind gives a meaning to. */
const PART = /^(?![ .])[\p{L}\p{M}\p{N} !#$%&'()+,;=@[\]^_`{}~.-]+(?<![ .])$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const [STORED, DEFLATED] = [0, 8];

/** The files among the entries of a zip of `packed` bytes. DataError for the first thing that is not allowed. */
export function allowedFiles(
  entries: readonly Entry[],
  packed: number,
  limits: ZipLimits,
  shown: string,
): readonly ZippedFile[] {
  const refuse = (why: string) =>
    new DataError(`${shown} is not unpacked: ${why}`, {
      hint: 'it was not made by mlops-actions: look where it comes from',
    });
  const tree = pathTree();
  const files: ZippedFile[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const name = plainLine(JSON.stringify(entry.fileName), 200);
    const fault = faultOf(entry) ?? tree.add(entry.fileName);
    if (fault !== undefined) throw refuse(`${name} ${fault}`);
    if (!isFolder(entry)) files.push({ entry, path: entry.fileName });
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw refuse(`it holds more than ${limits.bytes} bytes`);
  }
  if (bytes > FREE_BYTES && bytes > limits.ratio * packed) {
    throw refuse(`${packed} bytes become ${bytes}, which is more than ${limits.ratio} times as many`);
  }
  const overlap = overlapAmong(entries);
  if (overlap !== undefined)
    throw refuse(`${plainLine(JSON.stringify(overlap), 200)} lies in the bytes of another file`);
  return files;
}

const isFolder = ({ fileName }: Entry) => fileName.endsWith('/');

function faultOf(entry: Entry): string | undefined {
  const parts = entry.fileName.replace(/\/$/, '').split('/');
  if (entry.fileName.length > LONGEST_PATH || parts.length > DEEPEST) return 'is too long or too deep';
  if (!parts.every(isPlain)) return 'is no plain path';
  const mode = (entry.externalFileAttributes >>> 16) & TYPE;
  if (mode !== 0 && mode !== (isFolder(entry) ? FOLDER : REGULAR)) return 'is neither a file nor a folder';
  if (entry.isEncrypted()) return 'is encrypted';
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return `is packed by method ${entry.compressionMethod}, expected ${STORED} or ${DEFLATED}`;
  }
  return isFolder(entry) && entry.uncompressedSize > 0 ? 'is a folder with content' : undefined;
}

function isPlain(part: string): boolean {
  return PART.test(part) && !DEVICE.test(part) && Buffer.byteLength(part) <= LONGEST_PART;
}

/** Finds names that are one on some file system: by case, by Unicode form, a file where a folder must be. */
function pathTree() {
  const spellings = new Map<string, { readonly path: string; readonly isFile: boolean }>();
  return {
    add(name: string): string | undefined {
      const parts = name.replace(/\/$/, '').split('/');
      for (let depth = 1; depth <= parts.length; depth++) {
        const path = parts.slice(0, depth).join('/');
        const isFile = depth === parts.length && !name.endsWith('/');
        const key = path.normalize('NFC').toUpperCase().toLowerCase();
        const before = spellings.get(key);
        if (before !== undefined && (before.isFile || isFile || before.path !== path)) {
          return `is the same as ${plainLine(JSON.stringify(before.path), 200)} on some systems`;
        }
        spellings.set(key, { path, isFile });
      }
      return undefined;
    },
  };
}

/** Name of the first entry whose bytes begin before those of the one before it end. */
function overlapAmong(entries: readonly Entry[]): string | undefined {
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) return entry.fileName;
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize;
  }
  return undefined;
}
