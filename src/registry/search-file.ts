/** Every trial of a search, in a file of the model's package: the card has a summary only. */
import type { Json } from '../base/json.ts';
import { storedJson } from '../base/stored-state.ts';
import { type SearchReport, withoutSeconds } from '../search/search-report.ts';
import type { PackageFiles } from './package.ts';

export const SEARCH_FILE = 'search.json';

/** Without what the clock said: same search, same bytes. */
export function searchFile(report: SearchReport): Uint8Array {
  return Buffer.from(`${JSON.stringify({ schema_version: 1, ...withoutSeconds(report) })}\n`);
}

/** Of a package whose digests were checked. undefined: there was no search, or it is of a version that kept none. */
export function readSearchFile(files: PackageFiles): Json | undefined {
  const text = files.get(SEARCH_FILE);
  return text === undefined ? undefined : storedJson(text, SEARCH_FILE);
}
