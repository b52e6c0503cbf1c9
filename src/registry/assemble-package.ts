/** A card and a model's files become the package that the registry keeps. */
import type { Exported } from '../models/model-type.ts';
import type { SearchReport } from '../search/search-report.ts';
import { CARD_FILE, type ModelCard } from './model-card.ts';
import { digestsOf, type PackageFiles } from './package.ts';
import { RELIABILITY_FILE, reliabilitySvg } from './reliability-svg.ts';
import { renderModelCard } from './render-model-card.ts';
import { SEARCH_FILE, searchFile } from './search-file.ts';

const README_FILE = 'README.md';

/**
 * The whole package from a card without `files`, the model's own files and the search for its hyperparameters. The card vouches for all others by digest, so
 * whoever trusts the card, or the package's digest in the log, can check a copy of the folder anywhere.
 */
export function assemblePackage(
  judged: Omit<ModelCard, 'files' | 'exports'>,
  modelFiles: PackageFiles,
  exports: readonly Exported[] = [],
  search: SearchReport | null = null,
): Map<string, Uint8Array> {
  const told = exports.map(({ folder, use }) => ({ folder, use }));
  const card = { ...judged, ...(told.length > 0 && { exports: told }) };
  const trials = search === null ? [] : [[SEARCH_FILE, searchFile(search)] as const];
  const files = new Map([...modelFiles, ...exports.flatMap(filesOf), ...trials]);
  const readme = Buffer.from(renderModelCard({ ...card, files: digestsOf(files) }, search));
  const pictures = [[RELIABILITY_FILE, Buffer.from(reliabilitySvg(card.metrics.reliability))]] as const;
  const others = new Map(
    [...files, ...pictures, [README_FILE, readme]].sort(([a], [b]) => (a! < b! ? -1 : 1)) as [string, Uint8Array][],
  );
  const complete: ModelCard = { ...card, files: digestsOf(others) };
  return others.set(CARD_FILE, Buffer.from(`${JSON.stringify(complete, null, 2)}\n`));
}

function filesOf({ folder, files }: Exported): (readonly [string, Uint8Array])[] {
  return [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
}
