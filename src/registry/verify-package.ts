/** Verifies one model package by itself, wherever its folder was copied to. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { sha256File } from '../base/files.ts';
import { FolderInspection, type Problem } from './folder-inspection.ts';
import { CARD_FILE, type ModelCard } from './model-card.ts';
import { digestProblem } from './package.ts';
import { parseCard } from './read-card.ts';
import { type FileDigest, type Models, packageDigest } from './registry-index.ts';

export interface PackageVerification {
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** What this could not decide. */
  readonly notes: readonly string[];
  /** As the card says; null when it cannot be read. */
  readonly name: string | null;
  readonly version: string | null;
  /** Digest of the package as it lies here: the log names the committed one in `version.staged`. */
  readonly sha256: string;
  readonly files: number;
}

/**
 * The card holds the digest of every other file, so one number vouches for the whole folder: the package's digest. It
 * stands in the registry's index and in the log, whose entry an inclusion proof shows to be under a signed checkpoint.
 * With `models`, the registry's, the folder must be the version that the card names; without, or when that version is no
 * longer kept, only card and files are held against each other, and a note says so.
 *
 * null: there is nothing to verify. ConfigurationError when `folder` is none.
 */
export async function verifyPackage(folder: string, models: Models = new Map()): Promise<PackageVerification | null> {
  if (!existsSync(folder)) return null;
  if (!statSync(folder).isDirectory()) throw new ConfigurationError(`${folder} is not a folder`);
  const inspection = new FolderInspection(folder, []);
  if (inspection.files === 0) return null;
  const card = inspection.judge(CARD_FILE) === 'file' ? readCardOf(folder, inspection) : undefined;
  if (card === undefined && inspection.problems.length === 0) inspection.problem(CARD_FILE, 'is missing');
  const listed = Object.entries(card?.files ?? {});
  const found: Record<string, FileDigest> = {};
  for (const name of [CARD_FILE, ...listed.map(([name]) => name)]) {
    if (inspection.judge(name) !== 'file') continue;
    const path = join(folder, name);
    found[name] = { sha256: await sha256File(path), bytes: statSync(path).size };
  }
  for (const [name, expected] of listed) {
    const problem = found[name] === undefined ? 'is missing' : digestProblem(found[name], expected);
    if (problem !== undefined) inspection.problem(name, problem);
  }
  if (card !== undefined) inspection.judgeRest();
  const digest = packageDigest(found);
  if (card !== undefined) judgeCard(inspection, card, digest, models);
  const { problems, notes, files } = inspection;
  const [name, version] = [card?.name ?? null, card?.version ?? null];
  return { ok: problems.length === 0, problems, notes, name, version, sha256: digest, files };
}

function judgeCard(inspection: FolderInspection, card: ModelCard, digest: string, models: Models): void {
  const committed = models.get(card.name)?.find(entry => entry.version === card.version);
  if (committed === undefined) {
    inspection.note(`the registry does not know ${card.name} ${card.version}: ${CARD_FILE} itself was not checked`);
  } else if (committed.sha256 !== digest && inspection.problems.length === 0) {
    inspection.problem(CARD_FILE, `makes a package of digest ${digest}, committed was ${committed.sha256}`);
  }
}

function readCardOf(folder: string, inspection: FolderInspection): ModelCard | undefined {
  try {
    return parseCard(readFileSync(join(folder, CARD_FILE)));
  } catch (error) {
    if (!(error instanceof IntegrityError)) throw error;
    inspection.problem(CARD_FILE, error.message.slice(`${CARD_FILE} `.length));
    return undefined;
  }
}
