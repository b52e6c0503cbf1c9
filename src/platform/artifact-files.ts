/** What goes into an artifact, checked the same way on every host: a name that all file systems take, files under its root. */
import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { DataError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { plainLine } from '../base/untrusted.ts';
import type { Artifact } from './forge.ts';

/** Bytes of UTF-8; whoever adds to a name stays below the 255 that file systems take. */
const LONGEST = 120;
/** Characters, of up to four bytes. */
const KEPT = 30;

/** Letters, digits and `._-`; never a path, a hidden file, or a device name of Windows. What is too long ends in a digest. */
export function artifactName(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  const begun = plain.replace(/^[^\p{L}\p{N}]+/u, '');
  const isShort = Buffer.byteLength(begun) <= LONGEST;
  const cut = isShort ? begun : `${[...begun].slice(0, KEPT).join('')}-${sha256(name).slice(0, 16)}`;
  const short = cut.replace(/[.-]+$/, '');
  const reserved = /^(?:|con|prn|aux|nul|com\d|lpt\d)$/i.test(short.split('.')[0]!);
  return reserved ? `artifact-${short}`.replace(/-$/, '') : short;
}

/**
 * The files' paths relative to the root, with forward slashes. Throws a DataError for what must not leave the machine:
 * a file outside the root, or reached through a link, and anything that is not a regular file.
 */
export function artifactEntries(artifact: Artifact): readonly string[] {
  const root = realpathSync(artifact.root);
  return artifact.files.map(file => {
    const refuse = (why: string) =>
      new DataError(`${plainLine(file)} cannot go into the artifact ${plainLine(artifact.name, 100)}: ${why}`);
    const path = relative(artifact.root, file);
    if (!isAbsolute(file) || path === '' || path.split(sep)[0] === '..' || isAbsolute(path)) {
      throw refuse(`it is not under ${artifact.root}`);
    }
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (found === undefined) throw refuse('there is no such file');
    if (!found.isFile()) throw refuse('it is not a regular file');
    if (relative(root, realpathSync(file)) !== path) throw refuse('a folder on the way to it is a link');
    return path.split(sep).join('/');
  });
}
