/** What the tests of data sources share: options that ask for nothing, a context without a face, files in a folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { seededRandom } from '../base/random.ts';
import type { LoadContext, SourceOptions } from '../data/data-source.ts';

const NOTHING: SourceOptions = {
  ...{ name: 'table', location: '', displayLocation: '', label: null, positive: null, timestamp: null, group: null },
  ...{ ignore: [], kinds: {}, delimiter: null, encoding: null, missing: [], samples: 10, noise: 0, derive: [] },
};

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Options for a file with this content. */
export function fileOptions(
  path: string,
  content: string | Uint8Array,
  asked: Partial<SourceOptions> = {},
): SourceOptions {
  writeFileSync(path, content);
  return { ...NOTHING, location: path, displayLocation: path.split('/').at(-1)!, ...asked };
}

export function sourceOptions(asked: Partial<SourceOptions>): SourceOptions {
  return { ...NOTHING, ...asked };
}

export function loadContext(asked: Partial<LoadContext> = {}): LoadContext {
  return { random: seededRandom(1), signal: new AbortController().signal, progress: () => {}, ...asked };
}
