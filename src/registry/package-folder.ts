/** Reads a model package by itself, wherever its folder was copied to: its card holds the digest of every other file. */
import { join } from 'node:path';
import { ConfigurationError, IntegrityError } from '../base/errors.ts';
import { readIfThere } from './disk.ts';
import { CARD_FILE, type ModelCard } from './model-card.ts';
import { isPackageFileName } from './names.ts';
import { type PackageFiles, readChecked } from './package.ts';

export interface OpenedPackage {
  readonly card: ModelCard;
  /** All that the card lists, with the digests that it says. */
  readonly files: PackageFiles;
}

/**
 * ConfigurationError when the folder has no card, IntegrityError when a file is not what the card says. Whether the card
 * itself is the one that was committed only the registry can tell: `mlops verify`.
 */
export function openPackage(folder: string): OpenedPackage {
  const text = readIfThere(join(folder, CARD_FILE));
  if (text === undefined) {
    throw new ConfigurationError(`${folder} is no package of a model: it has no ${CARD_FILE}`, {
      hint: 'name a folder such as models/current/<model>/<version>',
    });
  }
  const card = parseCard(text, folder);
  const names = Object.keys(card.files);
  return { card, files: new Map(names.map(name => [name, readChecked(folder, name, card.files[name]!)])) };
}

function parseCard(text: string, folder: string): ModelCard {
  const broken = (cause?: unknown) => new IntegrityError(`${join(folder, CARD_FILE)} is not a model card`, { cause });
  let card: ModelCard;
  try {
    card = JSON.parse(text) as ModelCard;
  } catch (cause) {
    throw broken(cause);
  }
  const isFiles = typeof card?.files === 'object' && card.files !== null;
  if (!isFiles || typeof card.name !== 'string' || typeof card.version !== 'string') throw broken();
  if (!Object.keys(card.files).every(isPackageFileName)) throw broken();
  return card;
}
