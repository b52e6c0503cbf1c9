/** Verifies a registry offline: every byte of every file in its folder is accounted for, or named. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, sha256File } from '../base/files.ts';
import { errorCode } from './disk.ts';
import { requireFolder } from './folder.ts';
import type { FolderInspection, Problem } from './folder-inspection.ts';
import { NOT_PLAIN } from './judge-derived.ts';
import { type JudgeOptions, judgeRegistry, NO_LOG, openFolder } from './judge-registry.ts';
import { digestProblem } from './package.ts';
import type { FileDigest } from './registry-index.ts';
import { steadyLook } from './steady-look.ts';

export type { Problem } from './folder-inspection.ts';

export interface Verification {
  readonly ok: boolean;
  /** Index first, then the log by entry, packages, what is made from them, and what does not belong here. */
  readonly problems: readonly Problem[];
  /** What lies here besides the last committed state, as the log explains it: the next run clears it away. */
  readonly notes: readonly string[];
  readonly models: number;
  readonly versions: number;
  /** Files in the folder. */
  readonly files: number;
  /** Committed entries and their root, in hex. */
  readonly log: { readonly size: number; readonly root: string };
  /** A run was killed, or is still writing. */
  readonly interrupted: boolean;
}

export interface VerifyRegistryOptions extends Pick<JudgeOptions, 'checkpoint' | 'vkey'> {
  /** Called with the share of the packages' bytes read, 0 to 1, and the file that comes next. */
  readonly reportProgress?: ((share: number, path: string) => void) | undefined;
  /** Waits while a run is writing. */
  readonly sleep?: ((seconds: number) => Promise<void>) | undefined;
}

const ONE_READ = 1 << 20;

/**
 * null: there is nothing to verify. ConfigurationError when `modelsDir` is no folder or `vkey` no key; PlatformError when
 * a run kept on writing, so that there was no moment to look at.
 *
 * It shows that the folder holds, byte for byte, one state that a run committed, and nothing else that the log does not
 * explain. Who can write to the folder could make another such state from scratch: a signed checkpoint, or an earlier one
 * kept elsewhere, rules that out.
 */
export async function verifyRegistry(
  modelsDir: string,
  options: VerifyRegistryOptions = {},
): Promise<Verification | null> {
  requireFolder(modelsDir);
  if (!existsSync(modelsDir)) return null;
  return steadyLook(modelsDir, () => look(modelsDir, options), options.sleep);
}

async function look(modelsDir: string, options: VerifyRegistryOptions): Promise<Verification | null> {
  const inspection = openFolder(modelsDir);
  if (inspection.isEmpty) return null;
  const judging = judgeRegistry(inspection, options);
  const { index } = judging;
  await judgePackages(inspection, judging.expected, options.reportProgress);
  judging.finish();
  const { problems, notes, files } = inspection;
  const { size, root } = index?.log ?? NO_LOG;
  return {
    ok: problems.length === 0,
    ...{ problems, notes, files, log: { size, root } },
    models: index?.models.size ?? 0,
    versions: [...(index?.models.values() ?? [])].reduce((count, entries) => count + entries.length, 0),
    interrupted: notes.length > 0,
  };
}

async function judgePackages(
  inspection: FolderInspection,
  expected: readonly (readonly [path: string, digest: FileDigest])[],
  reportProgress: VerifyRegistryOptions['reportProgress'],
): Promise<void> {
  const total = expected.reduce((sum, [, { bytes }]) => sum + bytes, 0);
  let done = 0;
  for (const [path, digest] of expected) {
    reportProgress?.(done / Math.max(total, 1), path);
    const problem = await fileProblem(inspection, path, digest);
    if (problem !== undefined) inspection.problem(path, problem);
    done += digest.bytes;
  }
}

async function fileProblem(
  inspection: FolderInspection,
  path: string,
  expected: FileDigest,
): Promise<string | undefined> {
  const kind = inspection.judge(path);
  if (kind === undefined) return 'is missing';
  if (kind !== 'file') return NOT_PLAIN;
  const absolute = join(inspection.root, path);
  try {
    const { size: bytes } = statSync(absolute);
    // A stream costs more than it saves where the whole file fits in one read.
    const digest = bytes <= ONE_READ ? sha256(readFileSync(absolute)) : await sha256File(absolute);
    return digestProblem({ sha256: digest, bytes }, expected);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return `cannot be read: ${(error as Error).message}`;
  }
}
