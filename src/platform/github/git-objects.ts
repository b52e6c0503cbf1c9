/** How git names what it stores, computed here: what GitHub holds is checked against what lies on disk, and never guessed. */
import { createHash } from 'node:crypto';

/** A folder as git sees it; a file is the digest of its blob. Plain files only (mode 100644), no empty folders. */
export interface Tree {
  readonly digest: string;
  readonly entries: ReadonlyMap<string, string | Tree>;
}

/** One line of a tree, as the Git Data API takes it. */
export interface TreeEntry {
  /** May lead through folders. */
  readonly path: string;
  readonly mode: '100644' | '040000';
  readonly type: 'blob' | 'tree';
  readonly sha: string;
}

const FILE = '100644';
const FOLDER = '040000';

export function blobDigest(bytes: Uint8Array): string {
  return objectDigest('blob', bytes);
}

/** From path, with `/`, to the digest of its blob. */
export function treeOf(files: ReadonlyMap<string, string>): Tree {
  const entries = new Map<string, string | Tree>();
  const below = new Map<string, Map<string, string>>();
  for (const [path, digest] of files) {
    const slash = path.indexOf('/');
    if (slash < 0) entries.set(path, digest);
    else {
      const folder = path.slice(0, slash);
      const inner = below.get(folder) ?? new Map<string, string>();
      below.set(folder, inner.set(path.slice(slash + 1), digest));
    }
  }
  for (const [folder, inner] of below) {
    if (entries.has(folder)) throw new TypeError(`${folder} cannot be a file and a folder`);
    entries.set(folder, treeOf(inner));
  }
  return { digest: treeDigest(entries), entries };
}

/** All of `tree` as lines, where a folder that `known` has as well is one line. */
export function entriesOf(tree: Tree, known: Tree | undefined, prefix = ''): TreeEntry[] {
  return [...tree.entries].flatMap(([name, child]): TreeEntry[] => {
    const path = prefix + name;
    if (typeof child === 'string') return [{ path, mode: FILE, type: 'blob', sha: child }];
    const there = known?.entries.get(name);
    const inner = typeof there === 'object' ? there : undefined;
    return inner?.digest === child.digest
      ? [{ path, mode: FOLDER, type: 'tree', sha: child.digest }]
      : entriesOf(child, inner, `${path}/`);
  });
}

/** Git sorts by bytes, a folder as if its name ended with a slash. */
function treeDigest(entries: Tree['entries']): string {
  const lines = [...entries].map(([name, child]) => {
    const [mode, digest, end] = typeof child === 'string' ? [FILE, child, ''] : ['40000', child.digest, '/'];
    const line = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(digest, 'hex')]);
    return { key: Buffer.from(name + end), line };
  });
  lines.sort((a, b) => Buffer.compare(a.key, b.key));
  return objectDigest('tree', Buffer.concat(lines.map(({ line }) => line)));
}

function objectDigest(type: 'blob' | 'tree', bytes: Uint8Array): string {
  return createHash('sha1').update(`${type} ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
