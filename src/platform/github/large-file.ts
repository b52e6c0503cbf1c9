/** A file that is too large for a branch: what stands there in its place, while the file itself is kept under its digest. */
import { sha256 } from '../../base/files.ts';

/** GitHub has been seen to take 41.8 MB in a branch and to refuse 41.9 MB, whatever is said of 100 MB. */
export const MAX_BYTES = 40_000_000;

export interface LargeFile {
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
}

const STAND_IN = /^mlops-actions large file\nsha256 ([0-9a-f]{64})\nbytes ([1-9]\d{0,15})\n$/;

/** undefined for content that can be in a branch itself. */
export function largeFileOf(content: Uint8Array): LargeFile | undefined {
  return content.length > MAX_BYTES ? { sha256: sha256(content), bytes: content.length } : undefined;
}

export function standInFor(file: LargeFile): Buffer {
  return Buffer.from(`mlops-actions large file\nsha256 ${file.sha256}\nbytes ${file.bytes}\n`);
}

/** What stands in a branch for this content. */
export function onBranch(content: Uint8Array): Uint8Array {
  const large = largeFileOf(content);
  return large === undefined ? content : standInFor(large);
}

/** undefined for content that stands for itself. */
export function parseStandIn(content: Uint8Array): LargeFile | undefined {
  const match = content.length < 200 ? STAND_IN.exec(Buffer.from(content).toString('latin1')) : null;
  return match === null ? undefined : { sha256: match[1]!, bytes: Number(match[2]) };
}
