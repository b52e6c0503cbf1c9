/** Reads one model package wherever it lies, with every digest checked on the very bytes that are handed out. */
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { plainLine } from '../base/untrusted.ts';
import { attempt } from './disk.ts';
import { CARD_FILE, type ModelCard } from './model-card.ts';
import { digestProblem, digestsOf, type PackageFiles, unknownIn } from './package.ts';
import { parseCard } from './read-card.ts';
import { type Models, packageDigest, type VersionEntry } from './registry-index.ts';

export interface OpenedPackage {
  readonly files: PackageFiles;
  readonly card: ModelCard;
  /** Of the whole package, as the registry's index and log name it. */
  readonly sha256: string;
  /** The registry's word for it; null: the registry does not know this version, so only its own card vouches for it. */
  readonly known: VersionEntry | null;
}

/**
 * `models`: of the registry. ConfigurationError when the folder has no card, IntegrityError that names the first file
 * which is not what the card, or the registry, says.
 */
export function openPackage(folder: string, models: Models = new Map(), shown = folder): OpenedPackage {
  const bytes = read(folder, CARD_FILE);
  if (bytes === undefined) {
    throw new ConfigurationError(`there is no model package in ${plainLine(shown)}: it has no ${CARD_FILE}`, {
      hint: 'name the folder of one version, as models/current/<model>/<version>',
    });
  }
  const card = parseCard(bytes);
  const names = Object.keys(card.files);
  const [unknown] = unknownIn(folder, [CARD_FILE, ...names]);
  if (unknown !== undefined) throw broken(folder, unknown, 'does not belong to the package');
  const files = new Map<string, Uint8Array>([[CARD_FILE, bytes]]);
  for (const name of names) {
    const found = read(folder, name);
    if (found === undefined) throw broken(folder, name, 'is missing, or no plain file');
    const problem = digestProblem({ sha256: sha256(found), bytes: found.byteLength }, card.files[name]!);
    if (problem !== undefined) throw broken(folder, name, problem);
    files.set(name, found);
  }
  const digest = packageDigest(digestsOf(files));
  const known = models.get(card.name)?.find(({ version }) => version === card.version) ?? null;
  if (known !== null && known.sha256 !== digest) {
    throw broken(folder, CARD_FILE, `makes a package of digest ${digest}, committed was ${known.sha256}`);
  }
  return { files, card, sha256: digest, known };
}

/** undefined for what is not there, or no plain file: a link may lead anywhere. */
function read(folder: string, name: string): Uint8Array | undefined {
  const path = join(folder, name);
  return attempt('read', path, () =>
    lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : undefined,
  );
}

function broken(folder: string, file: string, problem: string): IntegrityError {
  return new IntegrityError(`${plainLine(file)} ${problem} (${plainLine(basename(folder))})`, {
    hint: 'fetch the package again, or train the model again; `mlops verify --package` lists everything that is wrong',
  });
}
